#include "ui/diff/hatch.h"

#include <QColor>
#include <QPainter>
#include <cmath>

namespace backflow::ui::diff {

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color)
{
    constexpr qreal kStep = 7;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    // Lines are tied to the diagonal through the origin, so neighbouring rows join.
    const qreal first = std::floor((rect.left() + rect.top()) / kStep) * kStep;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += kStep)
        painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
    painter.restore();
}

} // namespace backflow::ui::diff
