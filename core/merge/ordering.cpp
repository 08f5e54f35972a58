#include "core/merge/ordering.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace backflow::merge {

namespace {

using Items = std::vector<int>;

QSet<int> setOf(std::span<const int> items)
{
    return QSet<int>(items.begin(), items.end());
}

bool sameRelativeOrder(std::span<const int> a, std::span<const int> b)
{
    return commonTo(a, b) == commonTo(b, a);
}

/// Puts into `spine` what only `other` has, behind the item it follows there; `otherFirst`: in front of what only the
/// spine has in the same gap, else behind it. `shared` becomes true when both added to one gap.
Items insertByNeighbour(const Orders &orders, std::span<const int> spine, std::span<const int> other, bool otherFirst,
                        bool &shared)
{
    constexpr int kHead = -1;
    const QSet<int> inSpine = setOf(spine);
    const QSet<int> inOther = setOf(other);
    const QSet<int> inAncestor = setOf(orders.ancestor);
    QHash<int, int> next;
    int last = kHead;
    for (const int item : spine) {
        next.insert(last, item);
        last = item;
    }
    const auto spineAloneHas = [&](int at) {
        return next.contains(at) && inSpine.contains(next[at]) && !inOther.contains(next[at]);
    };
    int previous = kHead;
    for (const int item : other) {
        if (!inSpine.contains(item)) {
            int at = previous;
            for (int seen = at; spineAloneHas(seen); seen = next[seen]) {
                shared = shared || (!inAncestor.contains(item) && !inAncestor.contains(next[seen]));
                at = otherFirst ? at : next[seen];
            }
            if (next.contains(at))
                next.insert(item, next[at]);
            next.insert(at, item);
        }
        previous = item;
    }
    Items result;
    for (auto it = next.constFind(kHead); it != next.constEnd(); it = next.constFind(*it))
        result.push_back(*it);
    return result;
}

} // namespace

std::vector<int> commonTo(std::span<const int> a, std::span<const int> b)
{
    const QSet<int> kept = setOf(b);
    Items result;
    std::ranges::copy_if(a, std::back_inserter(result), [&kept](int item) { return kept.contains(item); });
    return result;
}

OrderResult mergeOrder(const Orders &orders, bool hasAncestor)
{
    OrderResult result;
    const bool sourceMoved = !sameRelativeOrder(orders.ancestor, orders.source);
    const bool targetMoved = !sameRelativeOrder(orders.ancestor, orders.target);
    const bool agree = sameRelativeOrder(orders.source, orders.target);
    if (hasAncestor && sourceMoved && !targetMoved && !agree) {
        result.items = insertByNeighbour(orders, orders.source, orders.target, true, result.sharedGap);
        return result;
    }
    result.contested = !agree && (!hasAncestor || (sourceMoved && targetMoved));
    // Where neither moved what was there, they disagree about what both added.
    result.sharedGap = !agree && !result.contested && !targetMoved;
    result.items = insertByNeighbour(orders, orders.target, orders.source, false, result.sharedGap);
    return result;
}

std::vector<int> mergeSet(const Orders &orders, const std::function<bool(int, int)> &lessByKey)
{
    const bool sorted = std::ranges::is_sorted(orders.target, lessByKey) &&
                        (orders.target.size() > 1 || std::ranges::is_sorted(orders.source, lessByKey));
    if (!sorted) {
        bool shared = false;
        return insertByNeighbour(orders, orders.target, orders.source, false, shared);
    }
    const QSet<int> inTarget = setOf(orders.target);
    Items added;
    std::ranges::copy_if(orders.source, std::back_inserter(added),
                         [&inTarget](int item) { return !inTarget.contains(item); });
    std::ranges::stable_sort(added, lessByKey);
    Items result;
    std::ranges::merge(orders.target, added, std::back_inserter(result), lessByKey);
    return result;
}

} // namespace backflow::merge
