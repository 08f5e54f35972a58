#include "core/merge/ordering.h"

#include <algorithm>

namespace backflow::merge {

namespace {

using Items = std::vector<int>;

/// Which numbers are there. They are positions, so they lie close together.
class Numbers final
{
public:
    explicit Numbers(std::span<const int> items)
        : m_there(items.empty() ? 0 : size_t(*std::ranges::max_element(items)) + 1)
    {
        for (const int item : items)
            m_there[size_t(item)] = 1;
    }
    bool contains(int item) const { return item >= 0 && size_t(item) < m_there.size() && m_there[size_t(item)]; }

private:
    std::vector<char> m_there;
};

bool sameRelativeOrder(std::span<const int> a, std::span<const int> b)
{
    return std::ranges::equal(a, b) || commonTo(a, b) == commonTo(b, a);
}

/// A chain of numbers that more can be hung into.
class Chain final
{
public:
    static constexpr int kHead = -1;
    Chain(std::span<const int> items, std::span<const int> more)
        : m_next(size_t(std::max(most(items), most(more))) + 2, kEnd)
    {
        int last = kHead;
        for (const int item : items)
            last = insert(last, item);
    }
    /// kHead where it ends.
    int after(int item) const { return m_next[size_t(item + 1)]; }
    int insert(int behind, int item)
    {
        m_next[size_t(item + 1)] = after(behind);
        return m_next[size_t(behind + 1)] = item;
    }
    Items items() const
    {
        Items all;
        for (int item = after(kHead); item != kEnd; item = after(item))
            all.push_back(item);
        return all;
    }

    static constexpr int kEnd = -1;

private:
    static int most(std::span<const int> items) { return items.empty() ? kHead : *std::ranges::max_element(items); }
    std::vector<int> m_next;
};

/// Puts into `spine` what only `other` has, behind the item it follows there; `otherFirst`: in front of what only the
/// spine has in the same gap, else behind it. `shared` becomes true when both added to one gap.
Items insertByNeighbour(const Orders &orders, std::span<const int> spine, std::span<const int> other, bool otherFirst,
                        bool &shared)
{
    const Numbers inSpine(spine);
    const Numbers inOther(other);
    const Numbers inAncestor(orders.ancestor);
    Chain chain(spine, other);
    const auto spineAloneHas = [&](int item) { return inSpine.contains(item) && !inOther.contains(item); };
    int previous = Chain::kHead;
    for (const int item : other) {
        if (!inSpine.contains(item)) {
            int at = previous;
            for (int seen = chain.after(at); spineAloneHas(seen) && !(otherFirst && shared); seen = chain.after(seen)) {
                shared = shared || (!inAncestor.contains(item) && !inAncestor.contains(seen));
                at = otherFirst ? at : seen;
            }
            chain.insert(at, item);
        }
        previous = item;
    }
    return chain.items();
}

} // namespace

std::vector<int> commonTo(std::span<const int> a, std::span<const int> b)
{
    const Numbers kept(b);
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
    const Numbers inTarget(orders.target);
    Items added;
    std::ranges::copy_if(orders.source, std::back_inserter(added),
                         [&inTarget](int item) { return !inTarget.contains(item); });
    if (added.empty())
        return Items(orders.target.begin(), orders.target.end());
    const bool sorted = std::ranges::is_sorted(orders.target, lessByKey) &&
                        (orders.target.size() > 1 || std::ranges::is_sorted(orders.source, lessByKey));
    if (!sorted) {
        bool shared = false;
        return insertByNeighbour(orders, orders.target, orders.source, false, shared);
    }
    std::ranges::stable_sort(added, lessByKey);
    Items result;
    std::ranges::merge(orders.target, added, std::back_inserter(result), lessByKey);
    return result;
}

} // namespace backflow::merge
