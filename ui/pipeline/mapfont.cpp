#include "ui/pipeline/mapfont.h"

#include "ui/theme/theme.h"

namespace backflow::ui::pipeline {

QFont mapFont(const theme::Theme &theme, qreal pixels, QFont::Weight weight)
{
    QFont font = theme.font(theme::TextStyle::Body);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

} // namespace backflow::ui::pipeline
