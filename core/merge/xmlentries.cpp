#include "core/merge/xmlmerger.h"

#include "core/merge/opentag.h"
#include "core/merge/settle.h"
#include "core/merge/threeway.h"
#include "core/merge/values.h"

namespace backflow::merge {

using xml::Node;

bool XmlMerger::same(const Entry &entry, Side a, Side b) const
{
    const Node &x = entry.nodes[a];
    const Node &y = entry.nodes[b];
    if (x && y) {
        // The same is asked twice in a row.
        if (m_asked != std::pair(x, y)) {
            m_asked = {x, y};
            m_answer = sameMeaning(*m_versions[a], x, *m_versions[b], y) || (bothEmpty(x, y) && m_hasAncestor);
        }
        return m_answer;
    }
    return (!x && !y) || (m_hasAncestor && bothEmpty(x, y));
}

bool XmlMerger::bothEmpty(const Node &x, const Node &y) const
{
    const auto empty = [](const Node &node) { return !node || (!node.hasChildElements() && leafText(node).isEmpty()); };
    return m_emptyIsAbsent && empty(x) && empty(y);
}

bool XmlMerger::report(AutoReason reason, const Entry &entry, const QString &path, const Bytes &before,
                       const Bytes &after, const QString &policy)
{
    if (m_quiet > 0)
        return true;
    const auto copy = [](const Bytes &bytes) { return bytes ? std::optional(bytes->toByteArray()) : std::nullopt; };
    AutoMerge merge{reason, path, entry.schema->name, entry.words(), copy(before), copy(after), policy};
    if (m_context.ask && m_context.ask->contains(automaticId(merge)))
        return false;
    m_out.automatic.push_back(std::move(merge));
    return true;
}

Body XmlMerger::asked(const Entry &entry, const QString &path)
{
    DecisionKind kind = entry.has(Ancestor) ? DecisionKind::BothChanged : DecisionKind::BothAdded;
    if (entry.has(Ancestor) && !(entry.has(Source) && entry.has(Target)))
        kind = entry.has(Source) ? DecisionKind::TargetRemoved : DecisionKind::SourceRemoved;
    const int decision = decide(kind, entry, path);
    m_out.decisions[size_t(decision)].asked = true;
    return {true, {}, decision, Origin::Undecided};
}

XmlMerger::Bytes XmlMerger::bytesOf(const Entry &entry, Side side)
{
    return entry.has(side) ? Bytes(entry.nodes[side].source()) : std::nullopt;
}

int XmlMerger::decide(DecisionKind kind, const Entry &entry, const QString &path)
{
    Decision decision;
    decision.kind = m_hasAncestor ? kind : DecisionKind::NoAncestor;
    decision.path = path;
    decision.element = entry.schema->name;
    decision.entryKey = entry.words();
    decision.ancestor = valueOf(entry, Ancestor);
    decision.source = valueOf(entry, Source);
    decision.target = valueOf(entry, Target);
    return add(std::move(decision));
}

int XmlMerger::add(Decision decision)
{
    decision.id = decisionId(decision);
    m_out.decisions.push_back(std::move(decision));
    return int(m_out.decisions.size()) - 1;
}

Body XmlMerger::mergeEntry(const Entry &entry, const QString &parentPath, bool weakList)
{
    const QString path = parentPath.isEmpty() ? pathStep(entry) : parentPath + QLatin1Char('/') + pathStep(entry);
    if (entry.has(Source) && entry.has(Target))
        return mergeTwo(entry, path, weakList);
    if (entry.has(Source) || entry.has(Target))
        return mergeOne(entry, path, entry.has(Source) ? Source : Target);
    report(AutoReason::SameOnBothSides, entry, path, bytesOf(entry, Ancestor), {});
    return {false, {}, -1, Origin::Both};
}

Body XmlMerger::mergeOne(const Entry &entry, const QString &path, Side holder)
{
    const bool bySource = holder == Source;
    const Side other = bySource ? Target : Source;
    if (entry.has(Ancestor) && same(entry, Ancestor, holder)) {
        const AutoReason reason = bySource ? AutoReason::OnlyTargetChanged : AutoReason::OnlySourceChanged;
        if (!report(reason, entry, path, bytesOf(entry, Ancestor), {}))
            return asked(entry, path);
        return {false, {}, -1, Origin::Both};
    }
    if (entry.has(Ancestor) && !same(entry, Ancestor, other)) {
        const DecisionKind kind = bySource ? DecisionKind::TargetRemoved : DecisionKind::SourceRemoved;
        return {true, {}, decide(kind, entry, path), Origin::Undecided};
    }
    const AutoReason reason = bySource ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged;
    if (!report(reason, entry, path, {}, bytesOf(entry, holder)))
        return asked(entry, path);
    return taken(entry, holder);
}

Body XmlMerger::taken(const Entry &entry, Side side) const
{
    const Origin origin = side == Source ? Origin::Source : Origin::Target;
    return {true, {{origin, relaidFrom(side, entry.nodes[side].source()), -1}}, -1, origin};
}

Body XmlMerger::mergeTwo(const Entry &entry, const QString &path, bool weakList)
{
    if (same(entry, Source, Target)) {
        if (m_hasAncestor && !same(entry, Source, Ancestor))
            report(AutoReason::SameOnBothSides, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, Target));
        return unchanged(entry, path);
    }
    if (m_hasAncestor && same(entry, Target, Ancestor)) {
        if (!report(AutoReason::OnlySourceChanged, entry, path, bytesOf(entry, Target), bytesOf(entry, Source)))
            return asked(entry, path);
        return changedBySource(entry, path);
    }
    if (m_hasAncestor && same(entry, Source, Ancestor)) {
        if (!report(AutoReason::OnlyTargetChanged, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, Target)))
            return asked(entry, path);
        return changedByTarget(entry, path);
    }
    return contested(entry, path, weakList);
}

Body XmlMerger::unchanged(const Entry &entry, const QString &path)
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

Body XmlMerger::changedBySource(const Entry &entry, const QString &path)
{
    const bool asBefore = entry.has(Ancestor) && entry.nodes[Ancestor].source() == entry.nodes[Target].source();
    if (asBefore || !isContainer(entry.nodes[Target]))
        return taken(entry, Source);
    return quietly(entry, path).value_or(taken(entry, Source));
}

Body XmlMerger::changedByTarget(const Entry &entry, const QString &path)
{
    const QByteArrayView ofSource = entry.nodes[Source].source();
    const QByteArrayView ofAncestor = entry.nodes[Ancestor].source();
    const bool comments = ofSource != ofAncestor && (ofSource.contains("<!--") || ofAncestor.contains("<!--"));
    if (!comments || !isContainer(entry.nodes[Target]))
        return taken(entry, Target);
    return quietly(entry, path).value_or(taken(entry, Target));
}

std::optional<Body> XmlMerger::quietly(const Entry &entry, const QString &path)
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

Body XmlMerger::contested(const Entry &entry, const QString &path, bool weakList)
{
    if (const auto settled = settledBy(m_context.policies, m_context.schema, entry)) {
        if (!report(AutoReason::Policy, entry, path, bytesOf(entry, Ancestor), bytesOf(entry, settled->take),
                    Policies::name(settled->policy)))
            return asked(entry, path);
        return taken(entry, settled->take);
    }
    const bool atomic = entry.schema->rule.coupled || entry.byPlace || formsDiffer(entry);
    const bool holds = entry.nodes[Source].hasChildElements() || entry.nodes[Target].hasChildElements();
    if (holds && !atomic) {
        if (auto pieces = mergeContainer(entry.nodes, path))
            return {true, std::move(*pieces), -1, Origin::Both};
    }
    if (auto leaf = mergedLeaf(entry)) {
        const QByteArray after = joined(leaf->pieces);
        if (!report(AutoReason::OnlySourceChanged, entry, path, bytesOf(entry, Target), QByteArrayView(after)))
            return asked(entry, path);
        return std::move(*leaf);
    }
    const DecisionKind kind = entry.has(Ancestor) ? DecisionKind::BothChanged : DecisionKind::BothAdded;
    const int decision = decide(kind, entry, path);
    m_out.decisions[size_t(decision)].bothPossible = weakList;
    return {true, {}, decision, Origin::Undecided};
}

std::optional<Body> XmlMerger::mergedLeaf(const Entry &entry) const
{
    const Node &source = entry.nodes[Source];
    const Node &target = entry.nodes[Target];
    if (!entry.has(Ancestor) || source.hasChildElements() || target.hasChildElements())
        return std::nullopt;
    const bool sourceSpoke = leafText(source) != leafText(entry.nodes[Ancestor]);
    const bool targetSpoke = leafText(target) != leafText(entry.nodes[Ancestor]);
    auto tag = mergeOpenTag(entry.nodes);
    if (!tag || (sourceSpoke && targetSpoke && leafText(source) != leafText(target)))
        return std::nullopt;
    const Node &speaker = sourceSpoke ? source : target;
    const auto at = [](const Node &node, qsizetype place) { return place - node.begin(); };
    const QByteArrayView text =
        speaker.source().sliced(at(speaker, speaker.innerBegin()), speaker.innerEnd() - speaker.innerBegin());
    QByteArray close = target.source().sliced(at(target, target.innerEnd())).toByteArray();
    if (close.isEmpty() && !text.isEmpty()) {
        tag->bytes = tag->bytes.chopped(2).trimmed() + '>';
        close = "</" + target.name().toByteArray() + '>';
    }
    PieceList list;
    list.add(tag->origin, tag->bytes);
    list.add(sourceSpoke ? Origin::Source : Origin::Target, text);
    list.add(Origin::Both, close);
    return Body{true, list.take(), -1, Origin::Both};
}

bool XmlMerger::formsDiffer(const Entry &entry)
{
    if (entry.schema->tag != "flexiPageRegions")
        return false;
    const auto isOld = [&](Side side) { return bool(entry.nodes[side].child("componentInstances")); };
    const auto isNew = [&](Side side) { return bool(entry.nodes[side].child("itemInstances")); };
    return (isOld(Source) && isNew(Target)) || (isNew(Source) && isOld(Target));
}

} // namespace backflow::merge
