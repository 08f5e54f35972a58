#pragma once

#include "ui/resolve/mergetext.h"

#include <QRegularExpression>
#include <functional>
#include <utility>
#include <vector>

namespace backflow::ui::resolve {

/// A line in which something was found: number of the text, 0-based line.
struct FoundLine {
    int text = 0;
    int line = 0;
    bool operator==(const FoundLine &) const = default;
};

/// Lines of one text that match, ascending.
std::vector<int> linesWith(const TextLines &lines, const QRegularExpression &pattern);

/// What is found in several texts, in the order in which one comes by when they scroll together: `level` gives the line
/// of the result that a line of a text stands beside.
std::vector<FoundLine> foundLines(const std::vector<std::pair<int, std::vector<int>>> &hits,
                                  const std::function<int(int text, int line)> &level);

} // namespace backflow::ui::resolve
