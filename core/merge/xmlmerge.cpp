#include "core/merge/xmlmerge.h"

#include "core/merge/opentag.h"
#include "core/merge/pieces.h"
#include "core/merge/policies.h"
#include "core/merge/spine.h"
#include "core/merge/trivia.h"
#include "core/merge/values.h"

#include <QCoreApplication>

namespace backflow::merge {

namespace {

using xml::Node;
using Nodes = std::array<Node, 3>;

/// What becomes of an entry.
struct Body {
    /// False: it is not in the result.
    bool present = true;
    std::vector<Piece> pieces;
    /// Undecided: the decision; `pieces` is then empty.
    int decision = -1;
    /// Where its bytes come from, for what surrounds it.
    Origin origin = Origin::Both;
};

class XmlMerger final
{
public:
    XmlMerger(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &out)
        : m_context(context)
        , m_versions(versions)
        , m_out(out)
        , m_hasAncestor(versions[Ancestor] != nullptr)
        , m_emptyIsAbsent(context.schema.type().endsWith("Translation") || context.schema.type() == "Translations")
    {
    }

    bool run()
    {
        Nodes roots;
        for (const Side side : kSides)
            roots[side] = m_versions[side] ? m_versions[side]->root() : Node();
        const auto merged = mergeContainer(roots, QString());
        if (!merged)
            return false;
        const auto before = [&](Side side) { return around(side, roots[side], true); };
        const auto after = [&](Side side) { return around(side, roots[side], false); };
        PieceList list;
        addTrivia(list, before(Ancestor), before(Source), before(Target).value_or(QByteArrayView()), Origin::Both);
        list.add(*merged);
        addTrivia(list, after(Ancestor), after(Source), after(Target).value_or(QByteArrayView()), Origin::Both);
        m_out.pieces = list.take();
        makeIdsUnique(m_out.decisions);
        return true;
    }

private:
    using Bytes = std::optional<QByteArrayView>;

    Bytes around(Side side, const Node &root, bool before) const
    {
        if (!root)
            return std::nullopt;
        const QByteArrayView source = m_versions[side]->document().source();
        return before ? source.first(root.begin()) : source.sliced(root.end());
    }

    QByteArray relaidFrom(Side side, QByteArrayView bytes) const
    {
        return side == Target ? bytes.toByteArray()
                              : relaid(bytes, m_versions[side]->layout(), m_versions[Target]->layout());
    }

    void addTrivia(PieceList &list, const Bytes &ancestor, const Bytes &source, QByteArrayView target, Origin origin)
    {
        const MergedTrivia merged =
            mergeTrivia(ancestor, source, target, m_versions[Source]->layout(), m_versions[Target]->layout());
        const bool same = source && *source == target;
        list.add(merged.origin == Origin::Source ? Origin::Source : same ? Origin::Both : origin, merged.bytes);
    }

    bool same(const Entry &entry, Side a, Side b) const
    {
        const Node &x = entry.nodes[a];
        const Node &y = entry.nodes[b];
        if (x && y)
            return m_versions[a]->meaning(x) == m_versions[b]->meaning(y) || (bothEmpty(x, y) && m_hasAncestor);
        return (!x && !y) || (m_hasAncestor && bothEmpty(x, y));
    }

    /// In translations an empty element says the same as none.
    bool bothEmpty(const Node &x, const Node &y) const
    {
        const auto empty = [](const Node &node) {
            return !node || (!node.hasChildElements() && leafText(node).isEmpty());
        };
        return m_emptyIsAbsent && empty(x) && empty(y);
    }

    void report(AutoReason reason, const Entry &entry, const QString &path, const Bytes &before, const Bytes &after,
                const QString &policy = {})
    {
        if (m_quiet > 0)
            return;
        const auto copy = [](const Bytes &bytes) { return bytes ? std::optional(bytes->toByteArray()) : std::nullopt; };
        m_out.automatic.push_back(
            {reason, path, QString::fromUtf8(entry.schema->tag), entry.words, copy(before), copy(after), policy});
    }

    static Bytes bytesOf(const Entry &entry, Side side)
    {
        return entry.has(side) ? Bytes(entry.nodes[side].source()) : std::nullopt;
    }

    int decide(DecisionKind kind, const Entry &entry, const QString &path)
    {
        Decision decision;
        decision.kind = m_hasAncestor ? kind : DecisionKind::NoAncestor;
        decision.path = path;
        decision.element = QString::fromUtf8(entry.schema->tag);
        decision.entryKey = entry.words;
        decision.ancestor = valueOf(entry, Ancestor);
        decision.source = valueOf(entry, Source);
        decision.target = valueOf(entry, Target);
        return add(std::move(decision));
    }

    int add(Decision decision)
    {
        decision.id = decisionId(decision);
        m_out.decisions.push_back(std::move(decision));
        return int(m_out.decisions.size()) - 1;
    }

    Body mergeEntry(const Entry &entry, const QString &parentPath, bool weakList)
    {
        const QString path = parentPath.isEmpty() ? pathStep(entry) : parentPath + QLatin1Char('/') + pathStep(entry);
        if (entry.has(Source) && entry.has(Target))
            return mergeTwo(entry, path, weakList);
        if (entry.has(Source) || entry.has(Target))
            return mergeOne(entry, path, entry.has(Source) ? Source : Target);
        report(AutoReason::SameOnBothSides, entry, path, bytesOf(entry, Ancestor), {});
        return {false, {}, -1, Origin::Both};
    }

    /// Only one side holds it: added there, or removed by the other.
    Body mergeOne(const Entry &entry, const QString &path, Side holder)
    {
        const bool bySource = holder == Source;
        const Side other = bySource ? Target : Source;
        if (entry.has(Ancestor) && same(entry, Ancestor, holder)) {
            report(bySource ? AutoReason::OnlyTargetChanged : AutoReason::OnlySourceChanged, entry, path,
                   bytesOf(entry, Ancestor), {});
            return {false, {}, -1, Origin::Both};
        }
        if (entry.has(Ancestor) && !same(entry, Ancestor, other)) {
            const DecisionKind kind = bySource ? DecisionKind::TargetRemoved : DecisionKind::SourceRemoved;
            return {true, {}, decide(kind, entry, path), Origin::Undecided};
        }
        report(bySource ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged, entry, path, {},
               bytesOf(entry, holder));
        return taken(entry, holder);
    }

    Body taken(const Entry &entry, Side side) const
    {
        const Origin origin = side == Source ? Origin::Source : Origin::Target;
        return {true, {{origin, relaidFrom(side, entry.nodes[side].source()), -1}}, -1, origin};
    }

    Body mergeTwo(const Entry &entry, const QString &path, bool weakList)
    {
        if (same(entry, Source, Target)) {
            if (m_hasAncestor && !same(entry, Source, Ancestor))
                report(AutoReason::SameOnBothSides, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, Target));
            return unchanged(entry, path);
        }
        if (m_hasAncestor && same(entry, Target, Ancestor)) {
            report(AutoReason::OnlySourceChanged, entry, path, bytesOf(entry, Target), bytesOf(entry, Source));
            return changedBySource(entry, path);
        }
        if (m_hasAncestor && same(entry, Source, Ancestor)) {
            report(AutoReason::OnlyTargetChanged, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, Target));
            return taken(entry, Target);
        }
        return contested(entry, path, weakList);
    }

    /// Means the same on both sides: the target's bytes, but comments that the source changed come along.
    Body unchanged(const Entry &entry, const QString &path)
    {
        const QByteArrayView ofSource = entry.nodes[Source].source();
        const QByteArrayView ofTarget = entry.nodes[Target].source();
        Body body = taken(entry, Target);
        body.origin = body.pieces.front().origin = Origin::Both;
        if (ofSource == ofTarget || !(ofSource.contains("<!--") || ofTarget.contains("<!--")))
            return body;
        if (isContainer(entry.nodes[Target]) && isContainer(entry.nodes[Source]))
            return quietly(entry, path).value_or(std::move(body));
        const bool targetKept = entry.has(Ancestor) && entry.nodes[Ancestor].source() == ofTarget;
        return targetKept ? taken(entry, Source) : body;
    }

    /// Only the source changed its meaning: spliced into the target's layout.
    Body changedBySource(const Entry &entry, const QString &path)
    {
        const bool asBefore = entry.has(Ancestor) && entry.nodes[Ancestor].source() == entry.nodes[Target].source();
        if (asBefore || !isContainer(entry.nodes[Target]))
            return taken(entry, Source);
        return quietly(entry, path).value_or(taken(entry, Source));
    }

    std::optional<Body> quietly(const Entry &entry, const QString &path)
    {
        const size_t decisions = m_out.decisions.size();
        ++m_quiet;
        auto pieces = mergeContainer(entry.nodes, path);
        --m_quiet;
        const bool undecided = m_out.decisions.size() > decisions;
        m_out.decisions.resize(decisions);
        if (!pieces || undecided)
            return std::nullopt;
        return Body{true, std::move(*pieces), -1, Origin::Both};
    }

    /// Both changed it, or both added it, differently.
    Body contested(const Entry &entry, const QString &path, bool weakList)
    {
        if (const auto answer = policyFor(m_context.schema, entry)) {
            report(AutoReason::Policy, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, answer->take),
                   answer->name);
            return taken(entry, answer->take);
        }
        if (const auto reflowed = onlyReflowed(entry)) {
            const Side real = *reflowed == Source ? Target : Source;
            report(real == Source ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged, entry, path,
                   bytesOf(entry, Ancestor), bytesOf(entry, real));
            return taken(entry, real);
        }
        if (entry.any().hasChildElements() && !entry.schema->rule.coupled && !formsDiffer(entry)) {
            if (auto pieces = mergeContainer(entry.nodes, path))
                return {true, std::move(*pieces), -1, Origin::Both};
        }
        const DecisionKind kind = entry.has(Ancestor) ? DecisionKind::BothChanged : DecisionKind::BothAdded;
        const int decision = decide(kind, entry, path);
        m_out.decisions[size_t(decision)].bothPossible = weakList;
        return {true, {}, decision, Origin::Undecided};
    }

    /// A page's region lists its components in one of two forms, by API version; the org takes no mixture of them.
    static bool formsDiffer(const Entry &entry)
    {
        if (entry.schema->tag != "flexiPageRegions")
            return false;
        const auto isOld = [&](Side side) { return bool(entry.nodes[side].child("componentInstances")); };
        const auto isNew = [&](Side side) { return bool(entry.nodes[side].child("itemInstances")); };
        return (isOld(Source) && isNew(Target)) || (isNew(Source) && isOld(Target));
    }

    /// The side whose text differs from the ancestor's in white space only: a formatter's work, which loses.
    std::optional<Side> onlyReflowed(const Entry &entry) const
    {
        if (!entry.has(Ancestor) || entry.any().hasChildElements())
            return std::nullopt;
        const auto text = [&](Side side) { return entry.nodes[side].text().simplified(); };
        const bool bySource = text(Source) == text(Ancestor);
        const bool byTarget = text(Target) == text(Ancestor);
        if (bySource == byTarget)
            return std::nullopt;
        return bySource ? Source : Target;
    }

    static bool isEmpty(const Node &element) { return !element.hasChildElements() && leafText(element).isEmpty(); }

    /// The whole element with its tags. Nothing when it cannot be taken apart on these sides.
    std::optional<std::vector<Piece>> mergeContainer(const Nodes &nodes, const QString &path)
    {
        const auto opens = [](const Node &element) { return isContainer(element) || isEmpty(element); };
        if (!opens(nodes[Source]) || !opens(nodes[Target]))
            return std::nullopt;
        auto tag = mergeOpenTag(nodes);
        if (!tag)
            return std::nullopt;
        const Node &target = nodes[Target];
        PieceList children;
        mergeChildren(children, nodes, path);
        std::vector<Piece> inner = children.take();
        QByteArray closeTag = target.source().sliced(target.innerEnd() - target.begin()).toByteArray();
        if (closeTag.isEmpty() && !inner.empty()) {
            // `<a/>` opens up for what the source puts into it.
            tag->bytes = tag->bytes.chopped(2).trimmed() + '>';
            closeTag = "</" + target.name().toByteArray() + '>';
        }
        PieceList list;
        list.add(tag->origin, tag->bytes);
        const bool filled = !inner.empty() && !target.hasChildElements();
        list.add(std::move(inner));
        addClosing(list, nodes, filled);
        list.add(Origin::Both, closeTag);
        return list.take();
    }

    /// What stands between the last child and the closing tag.
    void addClosing(PieceList &list, const Nodes &parents, bool filled)
    {
        const auto closing = [&](Side side) -> Bytes {
            if (!parents[side])
                return std::nullopt;
            const std::vector<Slot> slots = slotsOf(parents[side]);
            return range(side, slots.empty() ? parents[side].innerBegin() : slots.back().tail,
                         parents[side].innerEnd());
        };
        if (filled && !closing(Target)->contains('\n'))
            list.add(Origin::Source, relaidFrom(Source, *closing(Source)));
        else
            addTrivia(list, closing(Ancestor), closing(Source), *closing(Target), Origin::Target);
    }

    /// Where the children of one element stand in each version.
    struct Places {
        std::array<QHash<int, Slot>, 3> slotOf;
    };

    Places placesOf(const Nodes &parents) const
    {
        Places places;
        for (const Side side : kSides) {
            if (!parents[side])
                continue;
            Node child = parents[side].firstElement();
            for (const Slot &slot : slotsOf(parents[side])) {
                places.slotOf[side].insert(child.index(), slot);
                child = child.nextElement();
            }
        }
        return places;
    }

    QByteArrayView range(Side side, qsizetype begin, qsizetype end) const
    {
        return QByteArrayView(m_versions[side]->document().source()).sliced(begin, end - begin);
    }

    Bytes leadOf(const Places &places, const Entry &entry, Side side) const
    {
        if (!entry.has(side))
            return std::nullopt;
        const Slot slot = places.slotOf[side][entry.nodes[side].index()];
        return range(side, slot.lead, slot.begin);
    }

    Bytes tailOf(const Places &places, const Entry &entry, Side side) const
    {
        if (!entry.has(side))
            return std::nullopt;
        const Slot slot = places.slotOf[side][entry.nodes[side].index()];
        return range(side, slot.end, slot.tail);
    }

    void mergeChildren(PieceList &list, const Nodes &parents, const QString &path)
    {
        const Matching matching = match(m_versions, parents);
        const std::vector<GroupPlan> plans = planGroups(matching, m_context.schema, m_hasAncestor);
        const Places places = placesOf(parents);
        for (const SpineItem &item : spineOf(matching, plans)) {
            if (item.group >= 0)
                putGroup(list, matching, item.group, plans[size_t(item.group)], places, path);
            else
                putEntry(list, matching, item.entry, places, path);
        }
        removedByBoth(matching, path);
        noteSharedGaps(matching, plans, path);
    }

    bool isWeak(const Matching &matching, int entry) const
    {
        return matching.groups[size_t(matching.groupOf[size_t(entry)])].identity == Identity::Aligned;
    }

    void putEntry(PieceList &list, const Matching &matching, int index, const Places &places, const QString &path)
    {
        const Entry &entry = matching.entries[size_t(index)];
        const bool top = path.isEmpty() && m_quiet == 0;
        if (top && entry.has(Source) && entry.has(Target) && same(entry, Source, Target))
            ++m_out.unchanged;
        Body body = mergeEntry(entry, path, isWeak(matching, index));
        putBody(list, entry, std::move(body), places);
    }

    void putBody(PieceList &list, const Entry &entry, Body body, const Places &places)
    {
        if (!body.present)
            return;
        const Side home = entry.has(Target) ? Target : Source;
        PieceList lead;
        PieceList tail;
        if (home == Target) {
            addTrivia(lead, leadOf(places, entry, Ancestor), leadOf(places, entry, Source),
                      *leadOf(places, entry, Target), body.origin);
            addTrivia(tail, tailOf(places, entry, Ancestor), tailOf(places, entry, Source),
                      *tailOf(places, entry, Target), body.origin);
        } else {
            lead.add(Origin::Source, relaidFrom(Source, *leadOf(places, entry, Source)));
            tail.add(Origin::Source, *tailOf(places, entry, Source));
        }
        if (body.decision >= 0) {
            list.addDecision(body.decision, joined(lead.take()), joined(tail.take()));
            return;
        }
        list.add(lead.take());
        list.add(std::move(body.pieces));
        list.add(tail.take());
    }

    void removedByBoth(const Matching &matching, const QString &path)
    {
        for (const int index : matching.children[Ancestor]) {
            const Entry &entry = matching.entries[size_t(index)];
            if (!entry.has(Source) && !entry.has(Target))
                mergeEntry(entry, path, false);
        }
    }

    void noteSharedGaps(const Matching &matching, const std::vector<GroupPlan> &plans, const QString &path)
    {
        for (size_t i = 0; i < plans.size() && m_quiet == 0; ++i) {
            if (!plans[i].sharedGap || plans[i].asOne())
                continue;
            const QString tag = QString::fromUtf8(matching.groups[i].tag());
            const QString name = path.isEmpty() ? tag : path + QLatin1Char('/') + tag;
            m_out.notes.append(
                QCoreApplication::translate("backflow::merge",
                                            "Both sides added to the list %1 at the same place; the target's entries "
                                            "come first.")
                    .arg(name));
        }
    }

    /// One side's whole list as it stands there.
    SideValue runValue(const Matching &matching, const Group &group, Side side, const Places &places) const
    {
        SideValue value;
        QByteArray bytes;
        for (const int index : group.order[side]) {
            const Entry &entry = matching.entries[size_t(index)];
            if (value.line == 0)
                value.line = entry.nodes[side].line();
            else
                bytes += *leadOf(places, entry, side);
            bytes.append(entry.nodes[side].source()).append(*tailOf(places, entry, side));
            addRunProperty(value, entry, entry.nodes[side]);
        }
        if (value.line > 0)
            value.bytes = bytes;
        return value;
    }

    static void addRunProperty(SideValue &value, const Entry &entry, const Node &node)
    {
        if (node.hasChildElements())
            value.properties += valueOf(node, *entry.schema).properties;
        else
            value.properties.append({QString(), leafText(node)});
    }

    /// The group's entries, merged, in one of the two orders. Nothing when an entry needs a decision of its own.
    std::optional<SideValue> orderedRun(const Matching &matching, const std::vector<int> &items, const Places &places,
                                        const QString &path)
    {
        const size_t decisions = m_out.decisions.size();
        SideValue value;
        QByteArray bytes;
        for (const int index : items) {
            const Entry &entry = matching.entries[size_t(index)];
            Body body = mergeEntry(entry, path, false);
            if (m_out.decisions.size() > decisions) {
                m_out.decisions.resize(decisions);
                return std::nullopt;
            }
            PieceList list;
            putBody(list, entry, std::move(body), places);
            bytes += joined(list.take());
            addRunProperty(value, entry, entry.any());
        }
        value.bytes = bytes;
        value.line = matching.entries[size_t(items.front())].any().line();
        return value;
    }

    /// A list that is decided as a whole: by its order alone where every entry merges by itself, else by its content.
    void putGroup(PieceList &list, const Matching &matching, int index, const GroupPlan &plan, const Places &places,
                  const QString &path)
    {
        const Group &group = matching.groups[size_t(index)];
        const QString tag = QString::fromUtf8(group.tag());
        Decision decision;
        decision.element = tag;
        decision.path = path.isEmpty() ? tag : path + QLatin1Char('/') + tag;
        decision.ancestor = runValue(matching, group, Ancestor, places);
        const bool contentToo = plan.atomic || !putOrders(decision, matching, plan, places, path);
        if (contentToo) {
            decision.source = runValue(matching, group, Source, places);
            decision.target = runValue(matching, group, Target, places);
        }
        decision.kind = !m_hasAncestor                  ? DecisionKind::NoAncestor
                        : !contentToo                   ? DecisionKind::Order
                        : group.order[Ancestor].empty() ? DecisionKind::BothAdded
                                                        : DecisionKind::BothChanged;
        const Side home = group.order[Target].empty() ? Source : Target;
        const Entry &first = matching.entries[size_t(group.order[home].front())];
        const QByteArray lead = relaidFrom(home, *leadOf(places, first, home));
        if (!contentToo) {
            // Composed runs start with the lead of their first entry; the place itself gives it.
            for (SideValue *value : {&decision.source, &decision.target})
                value->bytes = stripLead(*value->bytes);
        }
        list.addDecision(add(std::move(decision)), lead, {});
    }

    static QByteArray stripLead(const QByteArray &bytes)
    {
        qsizetype at = 0;
        while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t'))
            ++at;
        return bytes.sliced(at);
    }

    bool putOrders(Decision &decision, const Matching &matching, const GroupPlan &plan, const Places &places,
                   const QString &path)
    {
        const size_t automatic = m_out.automatic.size();
        auto ofTarget = orderedRun(matching, plan.items, places, path);
        if (ofTarget) {
            ++m_quiet;
            auto ofSource = orderedRun(matching, plan.sourceItems, places, path);
            --m_quiet;
            decision.target = std::move(*ofTarget);
            decision.source = std::move(*ofSource);
            return true;
        }
        m_out.automatic.resize(automatic);
        return false;
    }

    XmlContext &m_context;
    const std::array<const XmlVersion *, 3> m_versions;
    Outcome &m_out;
    const bool m_hasAncestor;
    const bool m_emptyIsAbsent;
    /// Above 0 nothing is reported: what is spliced has been reported as a whole.
    int m_quiet = 0;
};

} // namespace

bool mergeXml(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &outcome)
{
    Outcome merged = outcome;
    if (!XmlMerger(context, versions, merged).run())
        return false;
    outcome = std::move(merged);
    return true;
}

} // namespace backflow::merge
