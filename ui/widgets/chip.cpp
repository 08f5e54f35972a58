#include "ui/widgets/chip.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace backflow::ui::widgets {

namespace {
/// The tick with what stands around it.
constexpr int kIconRoom = 23;
} // namespace

Chip::Chip(const theme::Theme &theme, const QString &name, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::toggled, this, &Chip::updateName);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    updateName();
}

void Chip::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    updateName();
    updateGeometry();
    update();
}

QString Chip::shownText() const
{
    return m_count < 0 ? text() : QStringLiteral("%1 %2").arg(text(), QLocale().toString(m_count));
}

void Chip::updateName()
{
    setAccessibleName(
        m_count < 0
            ? tr("%1, %2").arg(text(), isChecked() ? tr("shown") : tr("hidden"))
            : tr("%1, %2, %3").arg(text(), QLocale().toString(m_count), isChecked() ? tr("shown") : tr("hidden")));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextStyle::Strong));
    return {metrics.horizontalAdvance(shownText()) + theme::kSpace2 + kIconRoom,
            std::max<int>(theme::kCompactControlHeight + 2, metrics.height() + theme::kSpace2)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool on = isChecked();
    const theme::Role ink = !isEnabled() ? theme::Role::Border : on ? theme::Role::Accent : theme::Role::Muted;
    painter.setPen(QPen(m_theme.color(on ? theme::Role::Accent : theme::Role::Border),
                        std::max(on ? 1.5 : 1.0, qreal(m_theme.borderWidth()))));
    painter.setBrush(m_theme.color(on             ? theme::Role::AccentTint
                                   : underMouse() ? theme::Role::Hover
                                                  : theme::Role::Base));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(theme::Role::Accent), theme::kFocusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    // The tick says "shown" without colour; without one the words stand in the middle.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF icon(mirrored ? pill.right() - 6 - 14 : pill.left() + 6, pill.center().y() - 7, 14, 14);
    if (on)
        m_theme.paintIcon(painter, icon, theme::Icon::Check, ink);
    painter.setFont(m_theme.font(on ? theme::TextStyle::Strong : theme::TextStyle::Body));
    painter.setPen(m_theme.color(on ? theme::Role::Text : ink));
    const int beside = on ? kIconRoom - 1 : 0;
    const QRectF words = pill.adjusted(mirrored ? 0 : beside, 0, mirrored ? -beside : 0, 0);
    const Qt::Alignment begin = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, int(Qt::AlignVCenter | (on ? begin | Qt::AlignAbsolute : Qt::AlignHCenter)), shownText());
}

} // namespace backflow::ui::widgets
