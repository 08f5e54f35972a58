#pragma once

#include "ui/pipeline/maplayout.h"
#include "ui/pipeline/pipelinestate.h"

#include <QGraphicsObject>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::pipeline {

/// One edge of the map: the thin path upwards, and, only when something is due, the thick arrow back with its pill.
class EdgeItem final : public QGraphicsObject
{
    Q_OBJECT

public:
    explicit EdgeItem(const theme::Theme &theme);

    /// `gutter`: the room between the columns; the pill stays inside it.
    void setLine(const MapLayout::Line &line, qreal gutter);
    void show(const EdgeStatus &status);
    const EdgeStatus &status() const { return m_status; }
    /// "From QA: 12 components due"
    QString sentence() const;
    /// Moves the dashes of a running promotion by that many pixels.
    void march(qreal pixels);
    void setFaded(bool faded);
    /// While the map moves among many lines: what matters most, with hard edges.
    void setRough(bool rough) { m_rough = rough; }
    bool isRough() const { return m_rough; }
    /// Where the pill is, in scene units; empty when there is none.
    QRectF pillRect() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

Q_SIGNALS:
    void hovered(bool inside);
    void pressed();

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *event) override;
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;

private:
    bool hasBack() const { return m_status.due > 0 || m_status.conflicts > 0 || m_status.running; }
    void paintArrow(QPainter &painter, QPointF tip, qreal direction, qreal size, const QColor &color) const;
    void paintPill(QPainter &painter, qreal zoom) const;

    const theme::Theme &m_theme;
    MapLayout::Line m_line;
    /// Which way production lies: 1 to the right, -1 to the left.
    int m_upwards = 1;
    qreal m_gutter = kColumnGutter;
    EdgeStatus m_status;
    QPainterPath m_forward;
    QPainterPath m_back;
    /// Half way along it. Asked for at every frame, and dear to find on a curve.
    QPointF m_middle;
    qreal m_dash = 0;
    bool m_rough = false;
};

} // namespace backflow::ui::pipeline
