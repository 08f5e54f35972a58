#pragma once

#include <QList>
#include <QTextLayout>

namespace backflow::ui::theme {
class Theme;
}

namespace backflow::ui::diff {

struct LineLook;

/// The syntax colours of a line as they can be read on its tint; words that differ and hatched lines have none. Ranges
/// do not overlap.
QList<QTextLayout::FormatRange> readableFormats(const QList<QTextLayout::FormatRange> &formats, const LineLook &look,
                                                const theme::Theme &theme);

} // namespace backflow::ui::diff
