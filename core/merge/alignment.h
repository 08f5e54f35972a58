#pragma once

#include <QByteArray>
#include <functional>
#include <utility>
#include <vector>

namespace backflow::merge {

/// The items of a list without identity, in one version.
struct AlignmentInput {
    /// Equal numbers mean the same.
    std::vector<int> meanings;
    /// Weak keys; items with equal ones are likely the same item, changed.
    std::vector<QByteArray> keys;
    /// Meanings of each item's children, sorted: the more two items share, the likelier they are one.
    std::vector<std::vector<int>> parts;
};

/// How many parts two items share.
int likeness(const std::vector<int> &a, const std::vector<int> &b);

/// Pairs of positions, likeliest first, each position at most once. `score` below 0 = may not be paired; among equal
/// scores the earlier positions win.
std::vector<std::pair<int, int>> pairByScore(int firstCount, int secondCount,
                                             const std::function<int(int, int)> &score);

/// Positions of one item in the versions; -1 = not there.
struct AlignedItem {
    int ancestor = -1;
    int source = -1;
    int target = -1;
    bool operator==(const AlignedItem &) const = default;
};
using Alignment = std::vector<AlignedItem>;

/// Recognises items by content, in order, against the ancestor; between items that stayed, by weak key and likeness,
/// and one for one where as many went as came. New items that both sides put into the same gap with the same content
/// are one. The ancestor's items come first, in their order, then what only the sides have.
Alignment align(const AlignmentInput &ancestor, const AlignmentInput &source, const AlignmentInput &target);

} // namespace backflow::merge
