#include "core/merge/xmlmerge.h"

#include "core/merge/opentag.h"
#include "core/merge/values.h"
#include "core/merge/xmlmerger.h"

#include <QCoreApplication>

namespace backflow::merge {

using namespace Qt::StringLiterals;
using xml::Node;

namespace {

/// The declaration, a null node when there is none.
Node declarationOf(const xml::Document &document)
{
    const Node first = document.node(0).firstChild();
    return first && first.kind() == xml::NodeKind::Declaration ? first : Node();
}

/// Whether the document says no other encoding; one that does can hold nothing but ASCII.
bool saysUtf8(const xml::Document &document)
{
    const Node declaration = declarationOf(document);
    const QString encoding = declaration ? declaration.attribute("encoding") : QString();
    return encoding.isEmpty() || encoding.compare("utf-8"_L1, Qt::CaseInsensitive) == 0 ||
           encoding.compare("utf8"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

XmlMerger::XmlMerger(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &out)
    : m_context(context)
    , m_versions(versions)
    , m_out(out)
    , m_hasAncestor(versions[Ancestor] != nullptr)
    , m_emptyIsAbsent(context.schema.type().endsWith("Translation") || context.schema.type() == "Translations")
{
}

bool XmlMerger::run()
{
    Nodes roots;
    for (const Side side : kSides)
        roots[side] = m_versions[side] ? m_versions[side]->root() : Node();
    const auto merged = mergeContainer(roots, QString());
    if (!merged)
        return false;
    // What one side has may not be possible in the other's encoding, but everything is in UTF-8.
    const bool ofSource = saysUtf8(m_versions[Source]->document());
    const bool declared = ofSource != saysUtf8(m_versions[Target]->document());
    const auto declaration = [&](Side side) -> QByteArrayView {
        const Node node = declarationOf(m_versions[side]->document());
        return QByteArrayView(m_versions[side]->document().source()).first(node ? node.end() : 0);
    };
    const auto before = [&](Side side) -> Bytes {
        const Bytes bytes = around(side, roots[side], true);
        return bytes && declared ? Bytes(bytes->sliced(declaration(side).size())) : bytes;
    };
    const auto after = [&](Side side) { return around(side, roots[side], false); };
    PieceList list;
    if (declared)
        list.add(ofSource ? Origin::Source : Origin::Target, declaration(ofSource ? Source : Target));
    addTrivia(list, before(Ancestor), before(Source), before(Target).value_or(QByteArrayView()), Origin::Both);
    list.add(*merged);
    addTrivia(list, after(Ancestor), after(Source), after(Target).value_or(QByteArrayView()), Origin::Both);
    m_out.pieces = list.take();
    reportPositions();
    makeIdsUnique(m_out.decisions);
    return true;
}

XmlMerger::Bytes XmlMerger::around(Side side, const Node &root, bool before) const
{
    if (!root)
        return std::nullopt;
    const QByteArrayView source = m_versions[side]->document().source();
    return before ? source.first(root.begin()) : source.sliced(root.end());
}

QByteArray XmlMerger::relaidFrom(Side side, QByteArrayView bytes) const
{
    return side == Target ? bytes.toByteArray()
                          : relaid(bytes, m_versions[side]->layout(), m_versions[Target]->layout());
}

void XmlMerger::addTrivia(PieceList &list, const Bytes &ancestor, const Bytes &source, QByteArrayView target,
                          Origin origin)
{
    if (source && *source == target) {
        list.add(Origin::Both, target);
        return;
    }
    const MergedTrivia merged =
        mergeTrivia(ancestor, source, target, m_versions[Source]->layout(), m_versions[Target]->layout());
    list.add(merged.origin == Origin::Source ? Origin::Source : origin, merged.bytes);
}

std::optional<std::vector<Piece>> XmlMerger::mergeContainer(const Nodes &nodes, const QString &path)
{
    const Places places = placesOf(nodes);
    const auto opens = [&](Side side) {
        return nodes[side].hasChildElements() ? !places.holdsText[side] : leafText(nodes[side]).isEmpty();
    };
    if (!opens(Source) || !opens(Target))
        return std::nullopt;
    auto tag = mergeOpenTag(nodes);
    if (!tag)
        return std::nullopt;
    const Node &target = nodes[Target];
    PieceList children;
    mergeChildren(children, nodes, places, path);
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
    addClosing(list, nodes, places, filled);
    list.add(Origin::Both, closeTag);
    return list.take();
}

void XmlMerger::addClosing(PieceList &list, const Nodes &parents, const Places &places, bool filled)
{
    const auto closing = [&](Side side) -> Bytes {
        if (!parents[side])
            return std::nullopt;
        const std::vector<Slot> &slots = places.slotAt[side];
        return range(side, slots.empty() ? parents[side].innerBegin() : slots.back().tail, parents[side].innerEnd());
    };
    if (filled && !closing(Target)->contains('\n'))
        list.add(Origin::Source, relaidFrom(Source, *closing(Source)));
    else
        addTrivia(list, closing(Ancestor), closing(Source), *closing(Target), Origin::Target);
}

XmlMerger::Places XmlMerger::placesOf(const Nodes &parents) const
{
    Places places;
    for (const Side side : kSides) {
        if (parents[side])
            places.slotAt[side] = slotsOf(parents[side], &places.holdsText[side]);
    }
    return places;
}

QByteArrayView XmlMerger::range(Side side, qsizetype begin, qsizetype end) const
{
    return QByteArrayView(m_versions[side]->document().source()).sliced(begin, end - begin);
}

XmlMerger::Bytes XmlMerger::leadOf(const Places &places, const Entry &entry, Side side) const
{
    if (!entry.has(side))
        return std::nullopt;
    const Slot &slot = places.slotAt[side][size_t(entry.places[side])];
    return range(side, slot.lead, slot.begin);
}

XmlMerger::Bytes XmlMerger::tailOf(const Places &places, const Entry &entry, Side side) const
{
    if (!entry.has(side))
        return std::nullopt;
    const Slot &slot = places.slotAt[side][size_t(entry.places[side])];
    return range(side, slot.end, slot.tail);
}

QByteArrayView XmlMerger::slotBytes(const Entry &entry, const Places &places, Side side) const
{
    const Slot &slot = places.slotAt[side][size_t(entry.places[side])];
    return range(side, slot.lead, slot.tail);
}

bool XmlMerger::isUntouched(const Entry &entry, const Places &places) const
{
    if (!entry.has(Source) || !entry.has(Target) ||
        slotBytes(entry, places, Source) != slotBytes(entry, places, Target))
        return false;
    return !m_hasAncestor || (entry.has(Ancestor) && entry.nodes[Ancestor].source() == entry.nodes[Target].source());
}

void XmlMerger::mergeChildren(PieceList &list, const Nodes &parents, const Places &places, const QString &path)
{
    const Matching matching = match(m_versions, parents);
    const std::vector<GroupPlan> plans = planGroups(matching, m_context, path, m_hasAncestor);
    const std::vector<SpineItem> spine = spineOf(matching, plans);
    std::map<int, Body> numbered = numberedBodies(matching, spine, path);
    for (const SpineItem &item : spine) {
        if (item.group >= 0) {
            putGroup(list, matching, item.group, plans[size_t(item.group)], places, path);
            continue;
        }
        const Entry &entry = matching.entries[size_t(item.entry)];
        if (const auto known = numbered.find(item.entry); known != numbered.end()) {
            putBody(list, entry, std::move(known->second), places);
        } else if (isUntouched(entry, places)) {
            list.add(Origin::Both, slotBytes(entry, places, Target));
            m_out.unchanged += path.isEmpty() && m_quiet == 0 ? 1 : 0;
        } else {
            putBody(list, entry, entryBody(matching, item.entry, path), places);
        }
    }
    removedByBoth(matching, path);
    noteSharedGaps(matching, plans, path);
}

bool XmlMerger::isWeak(const Matching &matching, int entry) const
{
    return matching.groups[size_t(matching.groupOf[size_t(entry)])].identity == Identity::Aligned;
}

Body XmlMerger::entryBody(const Matching &matching, int index, const QString &path)
{
    const Entry &entry = matching.entries[size_t(index)];
    const bool top = path.isEmpty() && m_quiet == 0;
    if (top && entry.has(Source) && entry.has(Target) && same(entry, Source, Target))
        ++m_out.unchanged;
    return mergeEntry(entry, path, isWeak(matching, index));
}

void XmlMerger::putBody(PieceList &list, const Entry &entry, Body body, const Places &places)
{
    if (!body.present)
        return;
    const auto putLead = [&](PieceList &to) {
        if (entry.has(Target))
            addTrivia(to, leadOf(places, entry, Ancestor), leadOf(places, entry, Source),
                      *leadOf(places, entry, Target), body.origin);
        else
            to.add(Origin::Source, relaidFrom(Source, *leadOf(places, entry, Source)));
    };
    const auto putTail = [&](PieceList &to) {
        if (entry.has(Target))
            addTrivia(to, tailOf(places, entry, Ancestor), tailOf(places, entry, Source),
                      *tailOf(places, entry, Target), body.origin);
        else
            to.add(Origin::Source, *tailOf(places, entry, Source));
    };
    if (body.decision >= 0) {
        PieceList lead;
        PieceList tail;
        putLead(lead);
        putTail(tail);
        list.addDecision(body.decision, joined(lead.take()), joined(tail.take()));
        return;
    }
    putLead(list);
    list.add(std::move(body.pieces));
    putTail(list);
}

void XmlMerger::removedByBoth(const Matching &matching, const QString &path)
{
    for (const int index : matching.children[Ancestor]) {
        const Entry &entry = matching.entries[size_t(index)];
        if (!entry.has(Source) && !entry.has(Target))
            mergeEntry(entry, path, false);
    }
}

void XmlMerger::noteSharedGaps(const Matching &matching, const std::vector<GroupPlan> &plans, const QString &path)
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

bool mergeXml(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &outcome)
{
    Outcome merged = outcome;
    if (!XmlMerger(context, versions, merged).run())
        return false;
    outcome = std::move(merged);
    return true;
}

} // namespace backflow::merge
