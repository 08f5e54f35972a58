#pragma once

#include <QFont>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::pipeline {

/// A font of the map: in scene pixels, since cards have a fixed size there and the whole map is scaled with the text.
QFont mapFont(const theme::Theme &theme, qreal pixels, QFont::Weight weight = QFont::Normal);

} // namespace backflow::ui::pipeline
