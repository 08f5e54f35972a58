#include "core/merge/jsonmerger.h"
#include "core/merge/ordering.h"

#include <QHash>
#include <algorithm>

namespace backflow::merge {

namespace {

/// The parts of a container in three versions, matched by key.
struct Matched {
    std::vector<JsonTrio> trios;
    std::array<std::vector<int>, 3> order;

    Orders orders() const { return {order[Ancestor], order[Source], order[Target]}; }

    std::vector<JsonPlace> places(const std::vector<int> &items) const
    {
        std::vector<JsonPlace> list;
        list.reserve(trios.size());
        for (const int item : items)
            list.push_back({trios[size_t(item)]});
        // What both removed is reported, though it leaves nothing.
        for (const JsonTrio &trio : trios) {
            if (trio[Source] < 0 && trio[Target] < 0)
                list.push_back({trio});
        }
        return list;
    }
};

Matched matchByKey(const JsonTrees &trees, const JsonTrio &containers,
                   const std::function<JsonMeaning(const JsonTree &, int)> &keyOf)
{
    Matched out;
    QHash<JsonMeaning, int> known;
    for (const Side side : {Target, Source, Ancestor}) {
        if (containers[side] < 0)
            continue;
        const JsonTree &tree = *trees[side];
        for (int child = tree.node(containers[side]).firstChild; child >= 0; child = tree.node(child).nextSibling) {
            const JsonMeaning key = keyOf(tree, child);
            auto found = known.constFind(key);
            if (found == known.constEnd()) {
                found = known.insert(key, int(out.trios.size()));
                out.trios.push_back({-1, -1, -1});
            }
            out.trios[size_t(*found)][side] = child;
            out.order[side].push_back(*found);
        }
    }
    return out;
}

bool sameOrder(const std::vector<int> &a, const std::vector<int> &b)
{
    return commonTo(a, b) == commonTo(b, a);
}

} // namespace

bool JsonMerger::sameMeaning(const JsonTrio &trio, Side a, Side b) const
{
    return node(trio, a).meaning == node(trio, b).meaning;
}

JsonMerger::Verdict JsonMerger::judge(const JsonTrio &trio, Plan &plan) const
{
    if (sameMeaning(trio, Source, Target))
        return Verdict::Same;
    const JsonNode &ofTarget = node(trio, Target);
    const bool known = trio[Ancestor] >= 0;
    const bool alike = ofTarget.isContainer() && node(trio, Source).kind == ofTarget.kind &&
                       (!known || node(trio, Ancestor).kind == ofTarget.kind);
    if (alike && planInside(trio, plan))
        return Verdict::Inside;
    if (known && sameMeaning(trio, Ancestor, Target))
        return Verdict::TakeSource;
    if (known && sameMeaning(trio, Ancestor, Source))
        return Verdict::TakeTarget;
    return Verdict::Contested;
}

bool JsonMerger::planInside(const JsonTrio &trio, Plan &plan) const
{
    if (node(trio, Target).kind == JsonKind::Object) {
        planObject(trio, plan);
        return true;
    }
    plan.identity = identityOf(m_trees, trio);
    if (!plan.identity)
        return planAligned(trio, plan);
    planKeyed(trio, plan);
    return true;
}

/// The order of members has no meaning: it stays the target's.
void JsonMerger::planObject(const JsonTrio &trio, Plan &plan) const
{
    // Fewer than this are in order by chance.
    static constexpr size_t kSorted = 4;
    const Matched matched =
        matchByKey(m_trees, trio, [](const JsonTree &tree, int child) { return tree.node(child).name; });
    const auto name = [&](int item) {
        const JsonTrio &of = matched.trios[size_t(item)];
        const Side side = of[Target] >= 0 ? Target : of[Source] >= 0 ? Source : Ancestor;
        const JsonNode &member = node(of, side);
        return m_trees[side]->part(member.nameBegin + 1, member.nameEnd - 1);
    };
    const auto less = [&name](int a, int b) { return name(a) < name(b); };
    const Orders orders = matched.orders();
    const bool sorted = orders.target.size() >= kSorted && std::ranges::is_sorted(orders.target, less);
    plan.places = matched.places(sorted ? mergeSet(orders, less)
                                        : mergeOrder({orders.source, orders.source, orders.target}, true).items);
    plan.orderMoved = trio[Ancestor] >= 0 && !sameOrder(matched.order[Ancestor], matched.order[Source]) &&
                      !sameOrder(matched.order[Source], matched.order[Target]);
}

void JsonMerger::planKeyed(const JsonTrio &trio, Plan &plan) const
{
    const Matched matched =
        matchByKey(m_trees, trio, [&plan](const JsonTree &tree, int child) { return plan.identity->key(tree, child); });
    const Orders orders = matched.orders();
    const bool known = trio[Ancestor] >= 0;
    const OrderResult order = mergeOrder(orders, known);
    plan.places = matched.places(order.items);
    plan.sharedGap = order.sharedGap;
    const bool asksForOrder = order.sharedGap && !m_options.policies.isOn(Policy::SharedPlace);
    if (order.contested || asksForOrder)
        plan.sourcePlaces = matched.places(mergeOrder({orders.ancestor, orders.target, orders.source}, known).items);
    plan.orderMoved = plan.sourcePlaces.empty() && known && !sameOrder(matched.order[Source], matched.order[Target]);
}

bool JsonMerger::planAligned(const JsonTrio &trio, Plan &plan) const
{
    if (trio[Ancestor] < 0)
        return false;
    JsonAlignment alignment = alignItems(m_trees, trio);
    plan.places = std::move(alignment.places);
    plan.sharedGap = alignment.sharedGap;
    return !alignment.whole && (!alignment.sharedGap || m_options.policies.isOn(Policy::SharedPlace));
}

} // namespace backflow::merge
