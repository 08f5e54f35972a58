#include "core/merge/jsonmerger.h"
#include "core/merge/moved.h"
#include "core/merge/threeway.h"
#include "core/merge/values.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <utility>

namespace backflow::merge {

JsonMerger::JsonMerger(const QString &path, const JsonTrees &trees, const MergeOptions &options, Outcome &outcome)
    : m_file(path)
    , m_trees(trees)
    , m_options(options)
    , m_out(outcome)
{
}

bool JsonMerger::run()
{
    const JsonTree &source = *m_trees[Source];
    const JsonTree &target = *m_trees[Target];
    const JsonNode &ofSource = source.node(JsonTree::root());
    const JsonNode &ofTarget = target.node(JsonTree::root());
    const bool known = m_trees[Ancestor];
    const JsonTrio roots = {known ? 0 : -1, 0, 0};
    Plan plan;
    const Verdict verdict = judge(roots, plan);
    const bool takeSource = verdict == Verdict::TakeSource;
    if (verdict == Verdict::Contested || !plan.sourcePlaces.empty())
        return false;
    // What stands in front of and behind the value: the target's, unless only the source changed it.
    const auto around = [&](auto part) {
        const QByteArrayView ofAncestor = known ? part(*m_trees[Ancestor]) : QByteArrayView();
        return known && ofAncestor == part(target) ? relaidJson(part(source), m_out.sourceLayout, m_out.targetLayout)
                                                   : part(target).toByteArray();
    };
    m_pieces.add(Origin::Both, around([](const JsonTree &tree) { return tree.part(0, tree.node(0).begin); }));
    if (verdict == Verdict::Inside)
        inside(roots, plan);
    else
        m_pieces.add(takeSource ? Origin::Source : Origin::Both, takeSource
                                                                     ? source.part(ofSource.begin, ofSource.end)
                                                                     : target.part(ofTarget.begin, ofTarget.end));
    m_pieces.add(Origin::Both,
                 around([](const JsonTree &tree) { return tree.part(tree.node(0).end, int(tree.bytes().size())); }));
    m_out.pieces = m_pieces.take();
    return true;
}

void JsonMerger::inside(const JsonTrio &trio, const Plan &plan)
{
    const JsonTree &target = *m_trees[Target];
    const JsonNode &whole = node(trio, Target);
    const std::vector<int> children = target.children(trio[Target]);
    const JsonSeparators separators =
        separatorsOf(target, trio[Target], m_out.targetLayout, m_trees[Source], trio[Source], m_out.sourceLayout);
    notice(plan, trio);
    const auto leadOf = [&](int child, bool isFirst) -> Lead {
        const bool wasFirst = child >= 0 && child == children.front();
        if (child >= 0 && wasFirst == isFirst) {
            const auto before = std::ranges::lower_bound(children, child) - 1;
            const int from = isFirst ? whole.begin + 1 : target.node(*before).end;
            return {target.part(from, target.node(child).from()).toByteArray(), Origin::Both};
        }
        return {isFirst ? separators.first : separators.between, child >= 0 ? Origin::Both : Origin::Source};
    };
    const std::vector<Staying> staying = stayingOf(plan);
    m_pieces.add(Origin::Both, target.part(whole.begin, whole.begin + 1));
    // As long as nothing certain stands in front, what parts two of them belongs to the decision before, and goes
    // with it.
    bool undecided = true;
    for (size_t i = 0; i < staying.size(); ++i) {
        const Staying &part = staying[i];
        Lead lead = leadOf(part.place->item[Target], i == 0);
        if (i == 0 ? staying.size() > 1 : undecided) {
            m_pieces.add(i == 0 ? lead.origin : Origin::Undecided, lead.bytes,
                         i == 0 ? -1 : int(m_out.decisions.size()) - 1);
            lead.bytes.clear();
        }
        m_decidedAt = 0;
        enter(*part.place, plan);
        insidePlace(*part.place, lead, part.fate);
        undecided = undecided && m_decidedAt == m_steps.size();
        m_steps.pop_back();
    }
    if (!staying.empty() || children.empty())
        m_pieces.add(Origin::Both,
                     staying.empty() ? target.part(whole.begin + 1, whole.end - 1) : QByteArrayView(separators.last));
    m_pieces.add(Origin::Both, target.part(whole.end - 1, whole.end));
}

void JsonMerger::enter(const JsonPlace &place, const Plan &plan)
{
    const Side holder = place.item[Target] >= 0 ? Target : place.item[Source] >= 0 ? Source : Ancestor;
    m_steps.push_back({m_trees[holder], place.item[holder], plan.identity ? &*plan.identity : nullptr, place.number});
}

std::vector<JsonMerger::Staying> JsonMerger::stayingOf(const Plan &plan)
{
    std::vector<Staying> staying;
    staying.reserve(plan.places.size());
    for (const JsonPlace &place : plan.places) {
        enter(place, plan);
        const Fate fate = place.contested ? Fate::Stays : fateOf(place.item);
        if (fate != Fate::Dropped)
            staying.push_back({&place, fate});
        m_steps.pop_back();
    }
    return staying;
}

void JsonMerger::insidePlace(const JsonPlace &place, const Lead &lead, Fate fate)
{
    if (place.contested)
        decide(kindOf(place.item), place.item, place.last, lead, false);
    else if (fate == Fate::Asked)
        decide(kindOf(place.item), place.item, place.item, lead, true);
    else
        entry(place.item, lead);
}

/// Removals leave nothing behind, unless the other side changed what was removed.
JsonMerger::Fate JsonMerger::fateOf(const JsonTrio &trio)
{
    const auto dropped = [&](AutoReason reason) {
        return report(reason, trio, std::nullopt) ? Fate::Dropped : Fate::Asked;
    };
    if (trio[Source] < 0 && trio[Target] < 0) {
        report(AutoReason::SameOnBothSides, trio, std::nullopt);
        return Fate::Dropped;
    }
    if (trio[Ancestor] < 0)
        return Fate::Stays;
    if (trio[Target] < 0 && sameMeaning(trio, Ancestor, Source))
        return dropped(AutoReason::OnlyTargetChanged);
    if (trio[Source] < 0 && sameMeaning(trio, Ancestor, Target))
        return dropped(AutoReason::OnlySourceChanged);
    return Fate::Stays;
}

void JsonMerger::entry(const JsonTrio &trio, const Lead &lead)
{
    if (trio[Target] < 0)
        entryOfOneSide(trio, Source, lead);
    else if (trio[Source] < 0)
        entryOfOneSide(trio, Target, lead);
    else
        entryOfBoth(trio, lead);
}

void JsonMerger::entryOfOneSide(const JsonTrio &trio, Side side, const Lead &lead)
{
    const AutoReason reason = side == Source ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged;
    if (trio[Ancestor] >= 0)
        decide(kindOf(trio), trio, trio, lead, false);
    else if (report(reason, trio, side))
        taken(trio, side, lead);
    else
        decide(kindOf(trio), trio, trio, lead, true);
}

void JsonMerger::entryOfBoth(const JsonTrio &trio, const Lead &lead)
{
    Plan plan;
    switch (judge(trio, plan)) {
    case Verdict::Same:
        unchanged(trio, lead);
        break;
    case Verdict::TakeSource:
    case Verdict::TakeTarget: {
        const bool source = sameMeaning(trio, Ancestor, Target);
        if (report(source ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged, trio,
                   source ? Source : Target))
            taken(trio, source ? Source : Target, lead);
        else
            decide(kindOf(trio), trio, trio, lead, true);
        break;
    }
    case Verdict::Inside:
        if (!plan.sourcePlaces.empty())
            return orderContested(trio, plan, lead);
        m_pieces.add(lead.origin, lead.bytes);
        m_pieces.add(Origin::Both, m_trees[Target]->part(node(trio, Target).from(), node(trio, Target).begin));
        inside(trio, plan);
        break;
    case Verdict::Contested:
        contested(trio, lead);
        break;
    }
}

/// Both say the same. A scalar that the source wrote in another way (escapes) is written in its way, where the target
/// left it alone.
void JsonMerger::unchanged(const JsonTrio &trio, const Lead &lead)
{
    const bool known = trio[Ancestor] >= 0;
    if (!known || !sameMeaning(trio, Ancestor, Target)) {
        if (!report(AutoReason::SameOnBothSides, trio, Target))
            return decide(kindOf(trio), trio, trio, lead, true);
    } else if (m_steps.size() == 1 && !m_quiet) {
        ++m_out.unchanged;
    }
    const bool respelled = known && !node(trio, Target).isContainer() &&
                           m_trees[Ancestor]->value(trio[Ancestor]) == m_trees[Target]->value(trio[Target]) &&
                           m_trees[Source]->value(trio[Source]) != m_trees[Target]->value(trio[Target]);
    if (respelled)
        return taken(trio, Source, lead);
    m_pieces.add(lead.origin, lead.bytes);
    m_pieces.add(Origin::Both, m_trees[Target]->entry(trio[Target]));
}

void JsonMerger::taken(const JsonTrio &trio, Side side, const Lead &lead)
{
    const bool fromSource = side == Source;
    const Origin origin = fromSource ? Origin::Source : Origin::Target;
    m_pieces.add(lead.origin == Origin::Both ? Origin::Both : origin, lead.bytes);
    if (!fromSource) {
        m_pieces.add(origin, m_trees[Target]->entry(trio[Target]));
        return;
    }
    QByteArrayView bytes = m_trees[Source]->entry(trio[Source]);
    if (trio[Target] >= 0) {
        // The name stays as the target writes it.
        m_pieces.add(Origin::Both, m_trees[Target]->part(node(trio, Target).from(), node(trio, Target).begin));
        bytes = m_trees[Source]->value(trio[Source]);
    }
    m_pieces.add(origin, relaidJson(bytes, m_out.sourceLayout, m_out.targetLayout));
}

void JsonMerger::contested(const JsonTrio &trio, const Lead &lead)
{
    const bool scalars = m_options.policies.isOn(Policy::VersionMaximum) && !node(trio, Source).isContainer() &&
                         !node(trio, Target).isContainer();
    const auto side = scalars ? jsonVersionMaximum(m_file, path(), m_trees[Source]->scalarText(trio[Source]),
                                                   m_trees[Target]->scalarText(trio[Target]))
                              : std::nullopt;
    if (!side || !m_trees[Ancestor])
        decide(kindOf(trio), trio, trio, lead, false);
    else if (report(AutoReason::Policy, trio, *side, Policies::name(Policy::VersionMaximum)))
        taken(trio, *side, lead);
    else
        decide(kindOf(trio), trio, trio, lead, true);
}

namespace {

/// What each side did to the order of a list whose items have an identity.
void addMoves(Decision &decision, const JsonTrees &trees, const JsonTrio &trio, const JsonIdentity &identity)
{
    QHash<QString, int> numbers;
    QStringList names;
    std::array<std::vector<int>, 3> order;
    for (const Side side : kSides) {
        for (int item = trio[side] < 0 ? -1 : trees[side]->node(trio[side]).firstChild; item >= 0;
             item = trees[side]->node(item).nextSibling) {
            const QString name = identity.words(*trees[side], item);
            const auto known = numbers.constFind(name);
            const int number = known != numbers.constEnd() ? *known : int(names.size());
            if (known == numbers.constEnd()) {
                numbers.insert(name, number);
                names.append(name);
            }
            order[side].push_back(number);
        }
    }
    const auto nameOf = [&names](int number) { return names.at(number); };
    const auto movesOf = [&](Side side, Side other) {
        return movedEntries(order[order[Ancestor].empty() ? other : Ancestor], order[side], nameOf);
    };
    decision.source.moved = movesOf(Source, Target);
    decision.target.moved = movesOf(Target, Source);
}

} // namespace

/// Where nothing but the order is in question, that is all that is asked; else the list as a whole.
void JsonMerger::orderContested(const JsonTrio &trio, const Plan &plan, const Lead &lead)
{
    const size_t decisions = m_out.decisions.size();
    const size_t automatic = m_out.automatic.size();
    const int unchangedBefore = m_out.unchanged;
    PieceList before = std::exchange(m_pieces, {});
    inside(trio, plan);
    const QByteArray inTargetsOrder = joined(m_pieces.take());
    const bool settled = m_out.decisions.size() == decisions;
    QByteArray inSourcesOrder;
    if (settled) {
        Plan turned = plan;
        turned.places = plan.sourcePlaces;
        m_pieces = {};
        m_quiet = true;
        inside(trio, turned);
        m_quiet = false;
        inSourcesOrder = joined(m_pieces.take());
    }
    m_pieces = std::move(before);
    if (!settled) {
        m_out.decisions.resize(decisions);
        m_out.automatic.resize(automatic);
        m_out.unchanged = unchangedBefore;
        return decide(kindOf(trio), trio, trio, lead, false);
    }
    Decision decision;
    decision.kind = DecisionKind::Order;
    if (trio[Ancestor] >= 0)
        decision.ancestor = valueOf(trio, trio, Ancestor);
    const QByteArray name = m_trees[Target]->part(node(trio, Target).from(), node(trio, Target).begin).toByteArray();
    const auto ordered = [&](Side side, const QByteArray &bytes) {
        SideValue value = valueOf(trio, trio, side);
        value.bytes = name + bytes;
        value.properties.clear();
        for (int item = node(trio, side).firstChild; item >= 0; item = m_trees[side]->node(item).nextSibling)
            value.properties.append({QString(), plan.identity->words(*m_trees[side], item)});
        return value;
    };
    // A choice of the source's bytes puts them into the target's layout.
    decision.source = ordered(Source, relaidJson(inSourcesOrder, m_out.targetLayout, m_out.sourceLayout));
    decision.target = ordered(Target, inTargetsOrder);
    addMoves(decision, m_trees, trio, *plan.identity);
    addDecision(std::move(decision), lead);
}

void JsonMerger::notice(const Plan &plan, const JsonTrio &trio)
{
    if (m_quiet)
        return;
    if (plan.sharedGap && plan.sourcePlaces.empty()) {
        m_out.notes.append(QCoreApplication::translate(
                               "backflow::merge", "Both sides added to the list %1 at the same place; the target's "
                                                  "entries come first.")
                               .arg(path()));
    }
    if (plan.orderMoved)
        report(AutoReason::OrderOnly, trio, Target);
}

} // namespace backflow::merge
