#include "core/merge/spine.h"

#include "core/merge/ordering.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace backflow::merge {

namespace {

using xml::Node;

bool anyEmpty(const Group &group)
{
    return group.order[Source].empty() || group.order[Target].empty();
}

/// Whether source and target hold other entries, or the same ones in other bytes.
bool sidesDiffer(const Matching &matching, const Group &group)
{
    const auto differs = [&](int i) {
        const Entry &entry = matching.entries[size_t(i)];
        return !entry.has(Source) || !entry.has(Target) || entry.nodes[Source].source() != entry.nodes[Target].source();
    };
    return std::ranges::any_of(group.order[Source], differs) || std::ranges::any_of(group.order[Target], differs);
}

Node parentOf(const Matching &matching, const Group &group, Side side)
{
    const std::vector<int> &order = group.order[side];
    return order.empty() ? Node() : matching.entries[size_t(order.front())].nodes[side].parent();
}

/// Whether an expression names the rows by their numbers: `1 AND (2 OR 3)`, not `and`.
bool isNumbered(const Matching &matching, const Group &group)
{
    const QString &expression = group.schema->rule.dependsOn;
    return !expression.isEmpty() && std::ranges::any_of(kSides, [&](Side side) {
        const Node parent = parentOf(matching, group, side);
        return parent && std::ranges::any_of(seenFrom(parent, expression), [](QChar c) { return c.isDigit(); });
    });
}

/// Numbered rows may not be mixed, and neither may lists that both sides began.
bool isAtomic(const Matching &matching, const Group &group)
{
    const bool rows = group.identity == Identity::Aligned || !group.schema->rule.dependsOn.isEmpty();
    if (!rows || anyEmpty(group) || group.order[Source] == group.order[Target])
        return false;
    if (group.order[Ancestor].empty())
        return std::ranges::any_of(group.order[Source],
                                   [&](int i) { return !matching.entries[size_t(i)].has(Target); }) ||
               std::ranges::any_of(group.order[Target],
                                   [&](int i) { return !matching.entries[size_t(i)].has(Source); });
    return group.order[Source] != group.order[Ancestor] && group.order[Target] != group.order[Ancestor] &&
           isNumbered(matching, group);
}

/// Order without a meaning on both sides is none.
bool hasOrder(const Matching &matching, const Group &group)
{
    if (group.identity != Identity::Keyed)
        return group.identity == Identity::Aligned || group.identity == Identity::Ordinal;
    return group.schema->isOrdered() && std::ranges::any_of(std::array{Source, Target}, [&](Side side) {
               const Node parent = parentOf(matching, group, side);
               return parent && orderMatters(*group.schema, parent);
           });
}

GroupPlan planOf(const Matching &matching, const Group &group, const XmlContext &context, bool hasAncestor)
{
    GroupPlan plan;
    const Orders orders{group.order[Ancestor], group.order[Source], group.order[Target]};
    if (!hasOrder(matching, group)) {
        const bool ignoreCase = context.schema.type() == "Flow";
        const auto keyOf = [&](int i) -> const QByteArray & { return matching.entries[size_t(i)].key; };
        plan.items = mergeSet(orders, [&](int a, int b) {
            return ignoreCase ? keyOf(a).compare(keyOf(b), Qt::CaseInsensitive) < 0 : keyOf(a) < keyOf(b);
        });
        return plan;
    }
    OrderResult result = mergeOrder(orders, hasAncestor);
    plan.items = std::move(result.items);
    plan.sharedGap = result.sharedGap;
    plan.contested = result.contested || (plan.sharedGap && !context.policies.isOn(Policy::SharedPlace));
    plan.atomic = isAtomic(matching, group);
    if (plan.contested)
        plan.sourceItems = mergeOrder({orders.ancestor, orders.target, orders.source}, hasAncestor).items;
    return plan;
}

/// Where a group that the target does not hold goes: in front of the target's child of that position.
size_t placeOf(const Matching &matching, int group)
{
    const std::vector<int> &target = matching.children[Target];
    const auto groupAt = [&](int entry) { return matching.groupOf[size_t(entry)]; };
    const auto tagAt = [&](int entry) { return matching.groups[size_t(groupAt(entry))].tag(); };
    const auto less = [&](int a, int b) { return tagAt(a) < tagAt(b); };
    if (std::ranges::is_sorted(target, less)) {
        const auto it = std::ranges::find_if(
            target, [&](int entry) { return matching.groups[size_t(group)].tag() < tagAt(entry); });
        return size_t(it - target.begin());
    }
    const std::vector<int> &source = matching.children[Source];
    const auto first = std::ranges::find_if(source, [&](int entry) { return groupAt(entry) == group; });
    const auto inTarget = [&](int entry) { return !matching.groups[size_t(groupAt(entry))].order[Target].empty(); };
    for (auto it = first; it != source.begin();) {
        if (!inTarget(*--it))
            continue;
        const auto last =
            std::find_if(target.rbegin(), target.rend(), [&](int entry) { return groupAt(entry) == groupAt(*it); });
        return size_t(last.base() - target.begin());
    }
    const auto next = std::find_if(first, source.end(), inTarget);
    if (next == source.end())
        return target.size();
    const auto at = std::ranges::find_if(target, [&](int entry) { return groupAt(entry) == groupAt(*next); });
    return size_t(at - target.begin());
}

/// Builds the sequence in one pass over the target's children.
class SpineBuilder final
{
public:
    SpineBuilder(const Matching &matching, const std::vector<GroupPlan> &plans)
        : m_matching(matching)
        , m_placesOf(matching.groups.size())
        , m_slots(matching.children[Target])
    {
        for (size_t place = 0; place < m_slots.size(); ++place)
            m_placesOf[size_t(matching.groupOf[size_t(m_slots[place])])].push_back(place);
        for (size_t g = 0; g < matching.groups.size(); ++g)
            addGroup(int(g), plans[g]);
    }

    std::vector<SpineItem> run()
    {
        m_spine.reserve(m_slots.size());
        for (size_t place = 0;; ++place) {
            if (const auto added = m_newAt.find(place); added != m_newAt.end())
                m_spine.insert(m_spine.end(), added->second.begin(), added->second.end());
            if (place == m_slots.size())
                break;
            const int entry = m_slots[place];
            if (entry < 0)
                continue;
            if (!m_asOne.empty() && m_asOne.contains(entry)) {
                m_spine.push_back({-1, m_matching.groupOf[size_t(entry)]});
                continue;
            }
            put(m_before, entry);
            m_spine.push_back({entry, -1});
            put(m_after, entry);
        }
        return std::move(m_spine);
    }

private:
    /// What hangs on an entry; few have anything.
    using Hanging = std::unordered_map<int, std::vector<int>>;
    void put(const Hanging &hanging, int on)
    {
        const auto entries = hanging.empty() ? hanging.end() : hanging.find(on);
        if (entries == hanging.end())
            return;
        for (const int entry : entries->second)
            m_spine.push_back({entry, -1});
    }

    void addGroup(int g, const GroupPlan &plan)
    {
        const Group &group = m_matching.groups[size_t(g)];
        if (group.order[Target].empty())
            addNew(g, plan);
        else if (plan.asOne())
            markAsOne(g);
        else
            addKnown(g, plan);
    }

    void addNew(int g, const GroupPlan &plan)
    {
        if (plan.items.empty())
            return;
        std::vector<SpineItem> &place = m_newAt[placeOf(m_matching, g)];
        if (plan.asOne()) {
            place.push_back({-1, g});
            return;
        }
        for (const int entry : plan.items)
            place.push_back({entry, -1});
    }

    void markAsOne(int g)
    {
        const std::vector<size_t> &places = m_placesOf[size_t(g)];
        m_asOne.insert(m_slots[places.front()]);
        for (size_t i = 1; i < places.size(); ++i)
            m_slots[places[i]] = -1;
    }

    /// The target's places of the group are filled in the planned order; what only the source has hangs on its
    /// neighbour.
    void addKnown(int g, const GroupPlan &plan)
    {
        const std::vector<size_t> &places = m_placesOf[size_t(g)];
        size_t next = 0;
        int previous = -1;
        std::vector<int> waiting;
        for (const int entry : plan.items) {
            if (!m_matching.entries[size_t(entry)].has(Target)) {
                (previous < 0 ? waiting : m_after[previous]).push_back(entry);
                continue;
            }
            m_slots[places[next++]] = entry;
            previous = entry;
            if (waiting.empty())
                continue;
            m_before[entry] = std::move(waiting);
            waiting.clear();
        }
    }

    const Matching &m_matching;
    /// Of each group, in the target.
    std::vector<std::vector<size_t>> m_placesOf;
    Hanging m_before;
    Hanging m_after;
    /// Of places in the target; behind the last one too.
    std::unordered_map<size_t, std::vector<SpineItem>> m_newAt;
    std::vector<int> m_slots;
    std::unordered_set<int> m_asOne;
    std::vector<SpineItem> m_spine;
};

} // namespace

std::vector<GroupPlan> planGroups(const Matching &matching, const XmlContext &context, const QString &path,
                                  bool hasAncestor)
{
    std::vector<GroupPlan> plans;
    for (const Group &group : matching.groups) {
        plans.push_back(planOf(matching, group, context, hasAncestor));
        const QString tag = QString::fromUtf8(group.tag());
        if (!context.asOne.isEmpty() && context.asOne.contains(path.isEmpty() ? tag : path + QLatin1Char('/') + tag))
            plans.back().atomic = sidesDiffer(matching, group);
    }
    return plans;
}

std::vector<SpineItem> spineOf(const Matching &matching, const std::vector<GroupPlan> &plans)
{
    return SpineBuilder(matching, plans).run();
}

} // namespace backflow::merge
