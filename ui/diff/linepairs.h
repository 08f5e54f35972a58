#pragma once

#include <QByteArrayView>
#include <utility>
#include <vector>

namespace backflow::ui::diff {

/// Which of the lines that replace each other are the same line, changed: indices of both, rising. Lines that resemble
/// none stand alone. Nothing where there are too many to look at.
std::vector<std::pair<int, int>> pairsOf(const std::vector<QByteArrayView> &a, const std::vector<QByteArrayView> &b);

} // namespace backflow::ui::diff
