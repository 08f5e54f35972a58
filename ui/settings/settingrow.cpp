#include "ui/settings/settingrow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QFontComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

namespace backflow::ui::settings {

namespace {
constexpr int kDotRoom = 16;
constexpr int kDot = 7;
constexpr int kSliderWidth = 220;
constexpr int kLineWidth = 280;
} // namespace

SettingRow::SettingRow(const theme::Theme &theme, const Spec &spec, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_spec(spec)
    , m_label(widgets::textLabel(theme, spec.kind == Spec::Kind::Toggle ? QString() : spec.text, this))
    , m_lock(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Warning))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("settingRow_") + spec.object);
    m_label->setVisible(spec.kind != Spec::Kind::Toggle);
    m_label->setWordWrap(true);
    m_control = makeControl();
    m_control->setObjectName(spec.object);
    m_control->setAccessibleName(spec.text);
    m_lock->setObjectName(spec.object + QStringLiteral("Lock"));
    m_lock->setWordWrap(true);
    m_lock->hide();
    m_line->setSpacing(theme::kSpace4);
    if (spec.kind != Spec::Kind::Toggle)
        m_line->addWidget(m_label);
    m_line->addWidget(m_holder ? m_holder : m_control);
    m_line->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::kSpace1);
    column->addLayout(m_line);
    if (!spec.note.isEmpty()) {
        auto *note = widgets::textLabel(theme, spec.note, this, theme::TextStyle::Body, theme::Role::Muted);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addWidget(m_lock);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::kSpace1, theme::kSpace2, theme::kSpace1);
    row->setSpacing(0);
    row->addSpacing(kDotRoom); // not a margin: those are not mirrored
    row->addLayout(column, 1);
    connect(this, &SettingRow::changed, this, &SettingRow::showValue);
}

QWidget *SettingRow::makeControl()
{
    using K = Spec::Kind;
    switch (m_spec.kind) {
    case K::Toggle: {
        auto *box = new QCheckBox(m_spec.text, this);
        connect(box, &QCheckBox::toggled, this, &SettingRow::changed);
        return box;
    }
    case K::Choice: {
        auto *box = new QComboBox(this);
        for (const Spec::Choice &choice : std::as_const(m_spec.choices))
            box->addItem(choice.text, choice.value);
        connect(box, &QComboBox::currentIndexChanged, this, &SettingRow::changed);
        return box;
    }
    case K::Slider:
        return makeSlider();
    case K::Number: {
        auto *box = new QSpinBox(this);
        box->setRange(m_spec.least, m_spec.most);
        connect(box, &QSpinBox::valueChanged, this, &SettingRow::changed);
        return box;
    }
    case K::Font: {
        auto *box = new QComboBox(this);
        box->addItem(tr("As the system"), QString());
        for (const QString &family : QFontDatabase::families())
            if (QFontDatabase::isFixedPitch(family) && !QFontDatabase::isPrivateFamily(family))
                box->addItem(family, family);
        connect(box, &QComboBox::currentIndexChanged, this, &SettingRow::changed);
        return box;
    }
    case K::Text: {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(m_spec.hint);
        line->setMinimumWidth(kLineWidth);
        connect(line, &QLineEdit::editingFinished, this, &SettingRow::changed);
        return line;
    }
    case K::Colour:
        break;
    }
    auto *button = widgets::secondaryButton(m_spec.object, tr("As Safe"), this);
    connect(button, &QPushButton::clicked, this, &SettingRow::pickColour);
    return button;
}

QWidget *SettingRow::makeSlider()
{
    m_holder = new QWidget(this);
    auto *slider = new QSlider(Qt::Horizontal, m_holder);
    slider->setRange(m_spec.least, m_spec.most);
    slider->setSingleStep(m_spec.step);
    slider->setPageStep(2 * m_spec.step);
    slider->setFixedWidth(kSliderWidth);
    m_words = widgets::textLabel(m_theme, {}, m_holder, theme::TextStyle::Body, theme::Role::Muted);
    auto *row = new QHBoxLayout(m_holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpace3);
    row->addWidget(slider);
    row->addWidget(m_words);
    connect(slider, &QSlider::valueChanged, this, &SettingRow::changed);
    return slider;
}

void SettingRow::pickColour()
{
    auto *dialog = new QColorDialog(QColor::fromString(m_colour), this);
    dialog->setObjectName(m_spec.object + QStringLiteral("Dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_spec.text);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_colour = colour.name();
        Q_EMIT changed();
    });
    dialog->open();
}

QVariant SettingRow::value() const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(m_control))
        return box->isChecked();
    if (const auto *box = qobject_cast<const QComboBox *>(m_control))
        return box->currentData();
    if (const auto *slider = qobject_cast<const QSlider *>(m_control))
        return slider->value();
    if (const auto *box = qobject_cast<const QSpinBox *>(m_control))
        return box->value();
    if (const auto *line = qobject_cast<const QLineEdit *>(m_control))
        return line->text().trimmed();
    return m_colour;
}

void SettingRow::setValue(const QVariant &value)
{
    const QVariant good = sound(m_spec, value);
    const QSignalBlocker blocker(m_control);
    if (auto *check = qobject_cast<QCheckBox *>(m_control)) {
        check->setChecked(good.toBool());
    } else if (auto *list = qobject_cast<QComboBox *>(m_control)) {
        if (m_spec.kind == Spec::Kind::Font && list->findData(good) < 0)
            list->addItem(good.toString(), good); // chosen where that font was installed
        list->setCurrentIndex(std::max(0, list->findData(good)));
    } else if (auto *slider = qobject_cast<QSlider *>(m_control)) {
        slider->setValue(good.toInt());
    } else if (auto *number = qobject_cast<QSpinBox *>(m_control)) {
        number->setValue(good.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(m_control)) {
        line->setText(good.toString());
    } else {
        m_colour = good.toString();
    }
    showValue();
}

void SettingRow::showValue()
{
    if (m_words)
        m_words->setText(QLocale().toString(value().toInt()) + m_spec.suffix);
    if (auto *button = qobject_cast<QPushButton *>(m_control)) {
        const QColor colour = QColor::fromString(m_colour);
        QPixmap swatch(theme::kIconSize, theme::kIconSize);
        swatch.fill(colour.isValid() ? colour : m_theme.color(theme::Role::Base));
        button->setIcon(swatch);
        button->setText(colour.isValid() ? m_colour : tr("As Safe"));
    }
    m_control->setAccessibleDescription(differs() ? tr("differs from the default") : QString());
    update();
}

bool SettingRow::isLocked() const
{
    return !m_lock->text().isEmpty();
}

void SettingRow::setLocked(const QString &origin)
{
    m_lock->setText(origin.isEmpty() ? QString() : tr("Decided for this computer, in %1").arg(origin));
    m_lock->setVisible(!origin.isEmpty());
    widgets::setUnavailable(m_control, m_lock->text());
    update();
}

bool SettingRow::matches(const QString &words) const
{
    if (words.isEmpty())
        return false;
    const QString all =
        m_spec.text + QLatin1Char(' ') + m_spec.words + QLatin1Char(' ') + m_spec.note + QLatin1Char(' ') + m_spec.id;
    if (all.contains(words, Qt::CaseInsensitive))
        return true;
    return std::ranges::any_of(
        m_spec.choices, [&](const Spec::Choice &choice) { return choice.text.contains(words, Qt::CaseInsensitive); });
}

void SettingRow::setFound(bool found)
{
    m_found = found;
    update();
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QWidget *control = m_holder ? m_holder : m_control;
    const int words = m_label->fontMetrics().horizontalAdvance(m_label->text());
    const int rest = width() - kDotRoom - control->sizeHint().width() - 2 * theme::kSpace4;
    const bool narrow = m_spec.kind != Spec::Kind::Toggle && words > rest;
    m_line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Columns line up where there is room.
    m_label->setMinimumWidth(narrow || width() < 560 ? 0 : std::min({width() / 2, 300, std::max(rest, words)}));
}

void SettingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_found) {
        painter.setBrush(m_theme.color(theme::Role::AccentTint));
        painter.drawRoundedRect(rect(), theme::kControlRadius, theme::kControlRadius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QWidget *first = m_spec.kind == Spec::Kind::Toggle ? m_control : m_label;
    const qreal middle = first->geometry().top() + std::min(first->height(), m_theme.controlHeight()) / 2.0;
    const qreal x = mirrored ? width() - kDotRoom + 4 : 4;
    if (isLocked()) {
        m_theme.paintIcon(painter, QRectF(x - 3, middle - 6, 12, 12), theme::Icon::Locked, theme::Role::Warning);
    } else if (differs()) {
        painter.setBrush(m_theme.color(theme::Role::Accent));
        painter.drawEllipse(QRectF(x, middle - kDot / 2.0, kDot, kDot));
    }
}

} // namespace backflow::ui::settings
