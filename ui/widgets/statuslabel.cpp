#include "ui/widgets/statuslabel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plainaccess.h"

#include <QPainter>

namespace backflow::ui::widgets {

namespace {
constexpr int kIcon = 16;
constexpr int kGap = 6;
} // namespace

StatusLabel::StatusLabel(const theme::Theme &theme, QWidget *parent, Shape shape)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    connect(&theme, &theme::Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusLabel::setStatus(theme::Icon icon, theme::Role role, const QString &words)
{
    m_icon = icon;
    m_role = role;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    const QFontMetrics metrics(
        m_theme.font(m_shape == Shape::Pill ? theme::TextStyle::Strong : theme::TextStyle::Body));
    const int around = m_shape == Shape::Pill ? 2 * theme::kSpace3 : 0;
    const int height = std::max(kIcon, metrics.height()) + (m_shape == Shape::Pill ? theme::kSpace1 : 0);
    return {kIcon + kGap + metrics.horizontalAdvance(m_words) + around + 2, height};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 96), sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF inner = rect();
    if (m_shape == Shape::Pill) {
        const QRectF pill = inner.adjusted(0.75, 0.75, -0.75, -0.75);
        painter.setPen(QPen(m_theme.color(m_role), 1.5));
        painter.setBrush(m_theme.color(theme::Role::Base));
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        inner.adjust(theme::kSpace3, 0, -theme::kSpace3, 0);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF icon(mirrored ? inner.right() - kIcon : inner.left(), inner.center().y() - kIcon / 2.0, kIcon, kIcon);
    m_theme.paintIcon(painter, icon, m_icon, m_role);
    if (mirrored)
        inner.setRight(icon.left() - kGap);
    else
        inner.setLeft(icon.right() + kGap);
    painter.setFont(m_theme.font(m_shape == Shape::Pill ? theme::TextStyle::Strong : theme::TextStyle::Body));
    painter.setPen(m_theme.color(m_shape == Shape::Pill ? m_role : theme::Role::Text));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, static_cast<int>(inner.width()) + 1));
}

} // namespace backflow::ui::widgets
