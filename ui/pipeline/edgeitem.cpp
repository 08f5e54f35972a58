#include "ui/pipeline/edgeitem.h"

#include "ui/pipeline/mapfont.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGraphicsSceneMouseEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace backflow::ui::pipeline {

using theme::Role;

namespace {
constexpr qreal kArrow = 9;
constexpr qreal kBackWidth = 3;
} // namespace

EdgeItem::EdgeItem(const theme::Theme &theme)
    : m_theme(theme)
{
    setAcceptHoverEvents(true);
    setZValue(1);
}

void EdgeItem::setLine(const MapLayout::Line &line, qreal gutter)
{
    prepareGeometryChange();
    m_line = line;
    m_gutter = gutter;
    m_upwards = line.forwardEnd.x() >= line.forwardStart.x() ? 1 : -1;
    m_forward = curve(line.forwardStart, line.forwardEnd - QPointF(m_upwards * (kArrow - 1), 0));
    m_back = curve(line.backStart, line.backEnd + QPointF(m_upwards * kArrow, 0));
    m_middle = m_back.pointAtPercent(0.5);
}

void EdgeItem::show(const EdgeStatus &status)
{
    const bool news = !m_status.lower.isEmpty() && status != m_status;
    prepareGeometryChange();
    m_status = status;
    setObjectName(QStringLiteral("edge_%1_%2").arg(status.lower, status.higher));
    QString tip = sentence();
    if (!status.topDue.isEmpty())
        tip += QLatin1Char('\n') + status.topDue.join(QLatin1Char('\n'));
    if (status.due > status.topDue.size() && !status.topDue.isEmpty())
        tip += QLatin1Char('\n') + tr("and %1 more").arg(QLocale().toString(status.due - status.topDue.size()));
    setToolTip(tip);
    setCursor(hasBack() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    if (news) {
        QAccessibleEvent named(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
}

QString EdgeItem::sentence() const
{
    return edgeSentence(m_status);
}

void EdgeItem::march(qreal pixels)
{
    if (!m_status.running)
        return;
    m_dash -= pixels / kBackWidth;
    update();
}

void EdgeItem::setFaded(bool faded)
{
    setOpacity(faded ? 0.45 : 1);
}

QRectF EdgeItem::pillRect() const
{
    if (!hasBack())
        return {};
    return QRectF(m_middle.x() - 76, m_middle.y() - 16, 152, 32);
}

QRectF EdgeItem::boundingRect() const
{
    return (m_forward.boundingRect() | m_back.boundingRect() | pillRect()).adjusted(-12, -12, 12, 12);
}

QPainterPath EdgeItem::shape() const
{
    QPainterPath path;
    if (!hasBack())
        return path; // a quiet edge is not in anybody's way
    QPainterPathStroker stroker;
    stroker.setWidth(14);
    path = stroker.createStroke(m_back);
    path.addRect(pillRect());
    path.setFillRule(Qt::WindingFill);
    return path;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing, !m_rough);
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    if (!m_rough || !hasBack()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(Role::Edge), std::max(1.5, 1 / zoom)));
        painter->drawPath(m_forward);
        paintArrow(*painter, m_line.forwardEnd, m_upwards, kArrow - 1, m_theme.color(Role::Edge));
    }
    if (!hasBack())
        return;
    const QColor color = m_theme.color(pillRole(m_status));
    QPen pen(color, kBackWidth);
    pen.setCapStyle(Qt::FlatCap);
    if (m_status.running) {
        pen.setDashPattern({2.2, 1.6});
        pen.setDashOffset(m_dash);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    painter->drawPath(m_back);
    paintArrow(*painter, m_line.backEnd, -m_upwards, kArrow + 1, color);
    paintPill(*painter, zoom);
}

void EdgeItem::paintArrow(QPainter &painter, QPointF tip, qreal direction, qreal size, const QColor &color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {tip, tip + QPointF(-direction * size, -size * 0.55), tip + QPointF(-direction * size, size * 0.55)}));
}

void EdgeItem::paintPill(QPainter &painter, qreal zoom) const
{
    const QColor color = m_theme.color(pillRole(m_status));
    painter.setFont(mapFont(m_theme, std::clamp(11 / zoom, 12.5, 17.0), QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    const std::optional<theme::Icon> icon = pillIcon(m_status);
    const qreal iconRoom = icon ? metrics.height() : 0;
    const auto widthOf = [&](const QString &text) { return metrics.horizontalAdvance(text) + iconRoom + 26; };
    QString words = pillWords(m_status);
    if (widthOf(words) > m_gutter - 8)
        words = shortPillWords(m_status);
    const qreal width = widthOf(words);
    const qreal height = metrics.height() + 6;
    const QRectF pill(m_middle.x() - width / 2, m_middle.y() - height / 2, width, height);
    painter.setPen(QPen(color, 1.75));
    painter.setBrush(m_theme.color(Role::Window));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    const bool mirrored = m_upwards < 0;
    if (icon) {
        const qreal size = metrics.height() - 3;
        const qreal x = mirrored ? pill.right() - 11 - size : pill.left() + 11;
        m_theme.paintIcon(painter, QRectF(x, m_middle.y() - size / 2, size, size), *icon, pillRole(m_status));
    }
    painter.setPen(color);
    painter.drawText(pill.adjusted(mirrored ? 0 : iconRoom, 0, mirrored ? -iconRoom : 0, 0), Qt::AlignCenter, words);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent *)
{
    Q_EMIT hovered(true);
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent *)
{
    Q_EMIT hovered(false);
}

void EdgeItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    event->setAccepted(hasBack() && event->button() == Qt::LeftButton);
}

void EdgeItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    if (shape().contains(event->pos()))
        Q_EMIT pressed();
}

} // namespace backflow::ui::pipeline
