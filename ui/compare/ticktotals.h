#pragma once

#include <vector>

namespace backflow::ui::compare {

/// What is ticked, in numbers.
struct TickTotals {
    int selected = 0;
    int removals = 0;
    /// Nothing is due of them: only the targets changed them.
    int idle = 0;
    /// Per target: ticked components whose change there a plain overwrite would lose.
    std::vector<int> risky;
    /// Of which only entries are ticked.
    int inPart = 0;
    bool operator==(const TickTotals &) const = default;
};

} // namespace backflow::ui::compare
