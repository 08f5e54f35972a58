#include "ui/resolve/sidecard.h"

#include "ui/resolve/breakable.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace backflow::ui::resolve {

using theme::Role;
using theme::TextStyle;

namespace {

constexpr int kIndicator = 18;

} // namespace

SideCard::SideCard(const theme::Theme &theme, Side side, QWidget *parent)
    : QRadioButton(parent)
    , m_theme(theme)
    , m_side(side)
{
    setObjectName(side == Side::Source ? QStringLiteral("mergeCardSource") : QStringLiteral("mergeCardTarget"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setToolTip(side == Side::Source ? tr("Press 1") : tr("Press 2"));
    m_title = new widgets::ElidedLabel(theme, {}, this, TextStyle::Title, ink());
    m_key = widgets::textLabel(theme, side == Side::Source ? tr("press 1") : tr("press 2"), this, TextStyle::Caption,
                               Role::Muted);
    m_origin = new widgets::ElidedLabel(theme, {}, this, TextStyle::Caption, Role::Muted);
    m_values = new QVBoxLayout;
    m_values->setSpacing(theme::kSpace1);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::kSpace2);
    head->addWidget(m_title, 1);
    head->addWidget(m_key);
    auto *column = new QVBoxLayout(this);
    fitMargins();
    column->setSpacing(theme::kSpace1);
    column->addLayout(head);
    column->addWidget(m_origin);
    column->addSpacing(theme::kSpace1);
    column->addLayout(m_values);
    column->addStretch(1);
    for (QWidget *child : findChildren<QWidget *>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

/// Margins of a layout are not mirrored by themselves.
void SideCard::fitMargins()
{
    constexpr int kBefore = theme::kSpace3 + kIndicator + theme::kSpace2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? theme::kSpace4 : kBefore, theme::kSpace2,
                                 mirrored ? kBefore : theme::kSpace4, theme::kSpace3);
}

Role SideCard::ink() const
{
    return m_side == Side::Source ? Role::SourceSide : Role::TargetSide;
}

Role SideCard::tint() const
{
    return m_side == Side::Source ? Role::SourceTint : Role::TargetTint;
}

void SideCard::setContent(const QString &environment, const QString &origin, bool removes,
                          const QList<ValueLine> &values, bool isCode)
{
    const QString shape = m_side == Side::Source ? QStringLiteral("●") : QStringLiteral("◆");
    const QString words = removes ? tr("Remove it, as %1").arg(environment) : tr("Keep %1").arg(environment);
    m_title->setText(tr("%1 %2").arg(shape, words));
    m_title->setElideMode(Qt::ElideRight);
    m_origin->setText(origin);
    m_origin->setVisible(!origin.isEmpty());
    qDeleteAll(m_lines);
    m_lines.clear();
    QStringList spoken;
    for (const ValueLine &value : values) {
        const QString text = value.changed && !isCode ? tr("%1  (changed)").arg(value.words) : value.words;
        const QString shown =
            value.changed && !isCode ? tr("%1  (changed)").arg(breakable(value.words)) : breakable(value.words, isCode);
        QLabel *line = widgets::textLabel(m_theme, shown, this,
                                          isCode          ? TextStyle::Mono
                                          : value.changed ? TextStyle::Strong
                                                          : TextStyle::Body);
        line->setWordWrap(true);
        line->setAttribute(Qt::WA_TransparentForMouseEvents);
        line->setMinimumWidth(20);
        m_values->addWidget(line);
        line->show();
        m_lines.append(line);
        spoken.append(text);
    }
    setAccessibleName(tr("%1: %2. %3").arg(words, spoken.join(tr(", ")), origin));
    updateGeometry();
    update();
}

QSize SideCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize SideCard::minimumSizeHint() const
{
    return {200, layout()->minimumSize().height()};
}

void SideCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor color = m_theme.color(ink());
    painter.setPen(QPen(color, isChecked() ? 2.5 : 1.5));
    painter.setBrush(m_theme.color(tint()));
    painter.drawRoundedRect(frame, theme::kControlRadius + 2, theme::kControlRadius + 2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Role::Accent), theme::kFocusRing));
        painter.drawRoundedRect(frame.adjusted(2.5, 2.5, -2.5, -2.5), theme::kControlRadius, theme::kControlRadius);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF circle(mirrored ? width() - theme::kSpace3 - kIndicator + 1 : theme::kSpace3,
                        m_title->geometry().center().y() - kIndicator / 2.0 + 0.5, kIndicator - 1, kIndicator - 1);
    painter.setPen(QPen(color, 2));
    painter.setBrush(m_theme.color(Role::Base));
    painter.drawEllipse(circle);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(circle.adjusted(4, 4, -4, -4));
    }
}

/// The key is told by the tool tip as well; the name of the environment is not.
void SideCard::resizeEvent(QResizeEvent *event)
{
    QRadioButton::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_key->sizeHint().width() - theme::kSpace2;
    m_key->setVisible(QFontMetrics(m_theme.font(TextStyle::Title)).horizontalAdvance(m_title->text()) <= room);
}

void SideCard::keyPressEvent(QKeyEvent *event)
{
    const bool letter = (event->key() >= Qt::Key_A && event->key() <= Qt::Key_Z) ||
                        (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9);
    if (letter && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier))
        Q_EMIT letterPressed(event->key());
    else
        QRadioButton::keyPressEvent(event);
}

} // namespace backflow::ui::resolve
