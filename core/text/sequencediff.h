#pragma once

#include "core/text/linediff.h"

#include <span>
#include <vector>

namespace backflow::text {

/// How two sequences are brought together.
enum class Anchors {
    /// By the rarest items first (patience where there are items that stand once on both sides, histogram elsewhere):
    /// what a person would take for the same stays together.
    Rare,
    /// By nothing but the number of changes: the smallest difference.
    None,
};

/// What differs between two sequences of numbers, in order. Numbers are small and start at 0: they index tables.
/// Never recurses; a bound on the search keeps very different long sequences affordable, at the price of a difference
/// that is not the smallest. Source: E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
std::vector<LineHunk> diffNumbers(std::span<const int> a, std::span<const int> b, Anchors anchors);

} // namespace backflow::text
