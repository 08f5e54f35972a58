#pragma once

class QColor;
class QPainter;
class QRectF;

namespace backflow::ui::diff {

/// Fine lines at 45°, 7 px apart, in the colour given: a place where one side has nothing, or nothing is decided yet.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color);

} // namespace backflow::ui::diff
