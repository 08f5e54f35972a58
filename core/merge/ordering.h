#pragma once

#include <functional>
#include <span>
#include <vector>

namespace backflow::merge {

/// Items of one list in three versions, by number; each number at most once a version.
struct Orders {
    std::span<const int> ancestor;
    std::span<const int> source;
    std::span<const int> target;
};

struct OrderResult {
    /// All items of source and target. What is to be dropped is in it as well, so that neighbours keep their place.
    std::vector<int> items;
    /// Both put the same items in another order: `items` is then the target's order.
    bool contested = false;
    /// Both added items at the same place; the target's come first.
    bool sharedGap = false;
};

/// The items of `a` that `b` holds too, in the order of `a`.
std::vector<int> commonTo(std::span<const int> a, std::span<const int> b);

/// Order with a meaning: each side's relative order is kept. `hasAncestor` false: no common version is known, so any
/// difference in order is contested.
OrderResult mergeOrder(const Orders &orders, bool hasAncestor);

/// Order without a meaning: the target's sequence, with the source's additions at their sorted place where the target
/// is sorted, else behind the neighbour they follow in the source.
std::vector<int> mergeSet(const Orders &orders, const std::function<bool(int, int)> &lessByKey);

} // namespace backflow::merge
