#pragma once

#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace backflow::ui::diff {

struct LineLook;

/// The ground of a line: its tint and its hatch. High contrast has none but black: there a line that differs is told by
/// its sign and its bar, and by the hatch.
void paintGround(QPainter &painter, const QRectF &row, const LineLook &look, const theme::Theme &theme);
/// Words that differ: tinted; in high contrast in a frame of `mark`.
void paintWord(QPainter &painter, const QRectF &word, theme::Role tint, theme::Role mark, const theme::Theme &theme);
/// What was searched for.
void paintFound(QPainter &painter, const QRectF &word, const theme::Theme &theme);

} // namespace backflow::ui::diff
