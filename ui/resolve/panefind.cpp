#include "ui/resolve/panefind.h"

#include <algorithm>

namespace backflow::ui::resolve {

// The text is read as a whole: a search line by line decodes and asks sixty thousand times.
std::vector<int> linesWith(const TextLines &lines, const QRegularExpression &pattern)
{
    std::vector<int> out;
    if (pattern.pattern().isEmpty() || !pattern.isValid())
        return out;
    const QString text = lines.text();
    int line = 0;
    qsizetype counted = 0;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        if (hit.capturedLength() == 0)
            continue;
        line += int(std::count(text.begin() + counted, text.begin() + hit.capturedStart(), u'\n'));
        counted = hit.capturedStart();
        if (out.empty() || out.back() != line)
            out.push_back(line);
    }
    return out;
}

std::vector<FoundLine> foundLines(const std::vector<std::pair<int, std::vector<int>>> &hits,
                                  const std::function<int(int text, int line)> &level)
{
    std::vector<std::pair<int, FoundLine>> all;
    for (const auto &[text, lines] : hits) {
        for (const int line : lines)
            all.push_back({level(text, line), {text, line}});
    }
    std::ranges::stable_sort(all, {}, &std::pair<int, FoundLine>::first);
    std::vector<FoundLine> out;
    for (const auto &[at, found] : all)
        out.push_back(found);
    return out;
}

} // namespace backflow::ui::resolve
