#include "core/merge/xmlmerger.h"

#include "core/merge/moved.h"
#include "core/merge/values.h"

namespace backflow::merge {

using xml::Node;

namespace {

/// What a person would call an entry of a list; what has no key is called by what it says first.
QString nameOf(const Entry &entry)
{
    constexpr qsizetype kLongest = 40;
    QString name = entry.number > 0 ? QString() : entry.words();
    if (name.isEmpty()) {
        Node node = entry.any();
        while (Node child = node.firstElement())
            node = child;
        name = leafText(node).simplified();
    }
    if (name.isEmpty())
        name = entry.words();
    return name.size() <= kLongest ? name : name.first(kLongest - 1) + QChar(0x2026);
}

} // namespace

SideValue XmlMerger::runValue(const Matching &matching, const Group &group, Side side, const Places &places) const
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

void XmlMerger::addRunProperty(SideValue &value, const Entry &entry, const Node &node)
{
    if (node.hasChildElements())
        value.properties += valueOf(node, *entry.schema).properties;
    else
        value.properties.append({QString(), leafText(node)});
}

std::optional<SideValue> XmlMerger::orderedRun(const Matching &matching, const std::vector<int> &items,
                                               const Places &places, const QString &path)
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
        value.properties.append({QString(), nameOf(entry)});
    }
    value.bytes = bytes;
    value.line = matching.entries[size_t(items.front())].any().line();
    return value;
}

void XmlMerger::putGroup(PieceList &list, const Matching &matching, int index, const GroupPlan &plan,
                         const Places &places, const QString &path)
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
        addMoves(decision, matching, group);
    }
    list.addDecision(add(std::move(decision)), lead, {});
}

void XmlMerger::addMoves(Decision &decision, const Matching &matching, const Group &group)
{
    const auto name = [&matching](int entry) { return nameOf(matching.entries[size_t(entry)]); };
    const auto movesOf = [&](Side side, Side other) {
        const auto &before = group.order[group.order[Ancestor].empty() ? other : Ancestor];
        return movedEntries(before, group.order[side], name);
    };
    decision.source.moved = movesOf(Source, Target);
    decision.target.moved = movesOf(Target, Source);
}

QByteArray XmlMerger::stripLead(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t'))
        ++at;
    return bytes.sliced(at);
}

bool XmlMerger::putOrders(Decision &decision, const Matching &matching, const GroupPlan &plan, const Places &places,
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

} // namespace backflow::merge
