#include "ui/diff/readableformats.h"

#include "ui/diff/codepane.h"
#include "ui/theme/colourvision.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <limits>

namespace backflow::ui::diff {

namespace {

QTextLayout::FormatRange plain(int begin, int length, const theme::Theme &theme)
{
    QTextLayout::FormatRange range;
    range.start = begin;
    range.length = length;
    range.format.setForeground(theme.color(theme::Role::Text));
    return range;
}

} // namespace

QList<QTextLayout::FormatRange> readableFormats(const QList<QTextLayout::FormatRange> &formats, const LineLook &look,
                                                const theme::Theme &theme)
{
    if (!look.tinted)
        return formats;
    if (look.hatched)
        return {plain(0, std::numeric_limits<int>::max() / 2, theme)};
    QList<QTextLayout::FormatRange> readable;
    const QColor ground = theme.color(look.lineRole);
    for (QTextLayout::FormatRange range : formats) {
        if (range.format.hasProperty(QTextFormat::ForegroundBrush)) // else it has the colour of text
            range.format.setForeground(theme::readableOn(range.format.foreground().color(), ground));
        else
            range.format.setForeground(theme.color(theme::Role::Text));
        const int end = range.start + range.length;
        for (const LineTint &word : look.words) { // they stand from left to right
            if (word.begin + word.length <= range.start || word.begin >= end)
                continue;
            range.length = word.begin - range.start;
            if (range.length > 0)
                readable.append(range);
            range.start = word.begin + word.length;
        }
        range.length = end - range.start;
        if (range.length > 0)
            readable.append(range);
    }
    for (const LineTint &word : look.words)
        readable.append(plain(word.begin, word.length, theme));
    return readable;
}

} // namespace backflow::ui::diff
