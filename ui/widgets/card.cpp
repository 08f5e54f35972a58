#include "ui/widgets/card.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace backflow::ui::widgets {

Card::Card(const theme::Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    connect(&theme, &theme::Theme::themeChanged, this, &Card::makeRoom);
    makeRoom();
}

/// A wider outline is not covered by what lies inside, at the corners either.
void Card::makeRoom()
{
    const int room = (m_theme.borderWidth() - 1) * theme::kSpace1;
    setContentsMargins(room, room, room, room);
    update();
}

void Card::setBar(std::optional<theme::Role> role)
{
    m_bar = role;
    update();
}

void Card::setRoles(theme::Role ground, theme::Role outline)
{
    m_ground = ground;
    m_outline = outline;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = m_theme.borderWidth() / 2.0;
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(m_theme.color(m_outline), m_theme.borderWidth()));
    painter.setBrush(m_theme.color(m_ground));
    painter.drawRoundedRect(frame, theme::kCardRadius, theme::kCardRadius);
    if (!m_bar)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(*m_bar));
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - 4.0 : 0.0;
    painter.drawRoundedRect(QRectF(x, theme::kSpace3, 4, height() - 2 * theme::kSpace3), 2, 2);
}

Divider::Divider(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &theme::Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(theme::Role::Hairline));
}

} // namespace backflow::ui::widgets
