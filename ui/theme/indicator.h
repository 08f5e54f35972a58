#pragma once

class QPainter;
class QRect;
class QStyleOption;

namespace backflow::ui::theme {

class Theme;

/// Tick boxes and radio circles whose outline stands out in both modes (3:1 and more), by the option's state.
void drawCheckBox(const Theme &theme, const QStyleOption &option, QPainter &painter);
void drawRadioButton(const Theme &theme, const QStyleOption &option, QPainter &painter);

} // namespace backflow::ui::theme
