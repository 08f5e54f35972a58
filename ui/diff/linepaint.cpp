#include "ui/diff/linepaint.h"

#include "ui/diff/codepane.h"
#include "ui/diff/hatch.h"

#include <QPainter>

namespace backflow::ui::diff {

namespace {
constexpr qreal kRadius = 3;
}

void paintGround(QPainter &painter, const QRectF &row, const LineLook &look, const theme::Theme &theme)
{
    if (look.tinted && !theme.isHighContrast())
        painter.fillRect(row, theme.color(look.lineRole));
    if (look.hatched)
        paintHatch(painter, row, theme.color(look.hatchRole));
}

void paintWord(QPainter &painter, const QRectF &word, theme::Role tint, theme::Role mark, const theme::Theme &theme)
{
    if (theme.isHighContrast()) {
        painter.setPen(QPen(theme.color(mark), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(word.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tint));
    painter.drawRoundedRect(word, kRadius, kRadius);
}

void paintFound(QPainter &painter, const QRectF &word, const theme::Theme &theme)
{
    QColor found = theme.color(theme::Role::Warning);
    found.setAlphaF(0.35f);
    painter.setPen(theme.isHighContrast() ? QPen(theme.color(theme::Role::Warning), 2) : QPen(Qt::NoPen));
    painter.setBrush(found);
    painter.drawRoundedRect(word, kRadius, kRadius);
}

} // namespace backflow::ui::diff
