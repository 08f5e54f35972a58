#include "core/compare/entries.h"

#include "core/compare/weigh.h"
#include "core/merge/matching.h"
#include "core/merge/ordering.h"
#include "core/merge/trivia.h"
#include "core/merge/values.h"
#include "core/merge/xmlkind.h"
#include "core/text/linediff.h"

#include <QCoreApplication>

namespace backflow::compare {

namespace {

using merge::Entry;
using merge::Group;
using merge::Matching;
using merge::Source;
using merge::Target;
using merge::XmlVersion;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::compare)
};

merge::SideValue wholeValue(const QByteArray &bytes)
{
    return {bytes, {}, 1};
}

/// The file as one entry: for text and binary content.
void asOne(FileDifference &difference, const std::optional<QByteArray> &source, const std::optional<QByteArray> &target)
{
    EntryDifference entry;
    entry.state = !target ? EntryState::OnlyInSource : !source ? EntryState::OnlyInTarget : EntryState::Changed;
    if (source)
        entry.source = wholeValue(*source);
    if (target)
        entry.target = wholeValue(*target);
    difference.entries.push_back(std::move(entry));
}

/// Text that differs in line ends, or in line feeds at its end, and JSON in another layout.
bool onlyLaidOut(const QString &path, const QByteArray &source, const QByteArray &target, Hidden &hidden)
{
    const auto unified = [](QByteArray text) {
        text.replace("\r\n", "\n");
        while (text.endsWith('\n'))
            text.chop(1);
        return text;
    };
    const bool otherEnds = source.contains("\r\n") != target.contains("\r\n");
    if (unified(source) != unified(target) && !merge::sameMeaning(path, source, target))
        return false;
    hidden.lineEnds = otherEnds ? 1 : 0;
    hidden.layout = otherEnds ? 0 : 1;
    return true;
}

/// Compares the children of two roots.
class RootComparer final
{
public:
    RootComparer(const XmlVersion *source, const XmlVersion *target, FileDifference &out)
        : m_versions{nullptr, source, target}
        , m_out(out)
    {
        if (source && target)
            m_weigher.emplace(*source, *target);
    }

    void run()
    {
        std::array<xml::Node, 3> roots;
        for (const merge::Side side : {Source, Target}) {
            if (m_versions[side])
                roots[side] = m_versions[side]->root();
        }
        const Matching matching = merge::match(m_versions, roots);
        for (const Group &group : matching.groups)
            compareGroup(matching, group);
        if (!m_weigher || m_versions[Source]->document().source() == m_versions[Target]->document().source())
            return;
        if (m_out.entries.empty())
            rootItself(roots);
        if (!m_orderDiffers)
            m_out.hidden.order = int(movedEntries(matching.children[Source], matching.children[Target]).size());
        m_out.hidden.comments += Weigher::otherComments(roots[Source], roots[Target]);
        aroundTheRoot();
        const int besides = m_out.hidden.sum() - m_out.hidden.order;
        m_out.layoutDiffers = besides > 0 || (m_out.hidden.order > 0 && m_out.moved == 0);
    }

private:
    /// The same, or nothing but a default on one side; what differs besides is then counted.
    bool isSame(const Entry &entry)
    {
        if (!m_weigher)
            return false;
        if (!entry.has(Target) || !entry.has(Source)) {
            const merge::Side side = entry.has(Source) ? Source : Target;
            const bool idle = m_weigher->isDefault(*m_versions[side], entry.nodes[side]);
            m_out.hidden.defaults += idle ? 1 : 0;
            return idle;
        }
        const xml::Node &x = entry.nodes[Source];
        const xml::Node &y = entry.nodes[Target];
        if (x.source() != y.source()) {
            const bool same = merge::sameMeaning(*m_versions[Source], x, *m_versions[Target], y);
            Hidden hidden;
            if (!same && (!m_weigher->knowsDefaults() || !m_weigher->same(x, y, hidden)))
                return false;
            if (same)
                m_weigher->same(x, y, hidden);
            m_out.hidden += hidden;
            m_out.hidden.layout += hidden.layout == 0 && !Weigher::sameIndentation(x, y) ? 1 : 0;
        } else if (!Weigher::sameIndentation(x, y)) {
            ++m_out.hidden.layout;
        }
        ++m_out.same;
        return true;
    }

    /// Entries of a group in the target's order, what only the source has behind them.
    void compareGroup(const Matching &matching, const Group &group)
    {
        std::vector<int> entries = group.order[Target];
        for (const int index : group.order[Source]) {
            if (!matching.entries[size_t(index)].has(Target))
                entries.push_back(index);
        }
        for (const int index : entries)
            compareEntry(matching.entries[size_t(index)]);
        const std::vector<int> moved = movedEntries(group.order[Source], group.order[Target]);
        if (moved.empty())
            return;
        if (group.schema->isOrdered() && group.identity != merge::Identity::Aligned) {
            m_orderDiffers = true;
            orderDiffers(matching, group);
            return;
        }
        m_out.moved += int(moved.size());
        for (const int index : moved) {
            const Entry &entry = matching.entries[size_t(index)];
            m_out.movedEntries.push_back({entry.schema->name, entry.words(), merge::pathStep(entry)});
        }
    }

    void compareEntry(const Entry &entry)
    {
        if (isSame(entry))
            return;
        EntryDifference difference;
        difference.state = !entry.has(Target)   ? EntryState::OnlyInSource
                           : !entry.has(Source) ? EntryState::OnlyInTarget
                                                : EntryState::Changed;
        difference.element = QString::fromUtf8(entry.schema->tag);
        difference.entryKey = entry.words();
        difference.path = merge::pathStep(entry);
        difference.source = merge::valueOf(entry, Source);
        difference.target = merge::valueOf(entry, Target);
        m_out.entries.push_back(std::move(difference));
    }

    /// Order with a meaning is a difference of its own, named by the list.
    void orderDiffers(const Matching &matching, const Group &group)
    {
        EntryDifference difference;
        difference.element = QString::fromUtf8(group.tag());
        difference.path = difference.element;
        const auto list = [&](merge::Side side) {
            merge::SideValue value;
            QByteArray bytes;
            for (const int index : group.order[side]) {
                const Entry &entry = matching.entries[size_t(index)];
                bytes.append(entry.nodes[side].source()).append('\n');
                value.properties.append({QString(), entry.words()});
                value.line = value.line == 0 ? entry.nodes[side].line() : value.line;
            }
            value.bytes = bytes;
            return value;
        };
        difference.source = list(Source);
        difference.target = list(Target);
        m_out.entries.push_back(std::move(difference));
    }

    /// What is left when no entry differs are the root's own attributes, or text in it.
    void rootItself(const std::array<xml::Node, 3> &roots)
    {
        if (merge::sameMeaning(*m_versions[Source], roots[Source], *m_versions[Target], roots[Target]))
            return;
        Hidden counted;
        if (m_weigher->knowsDefaults() && m_weigher->same(roots[Source], roots[Target], counted))
            return;
        EntryDifference difference;
        difference.element = m_out.rootType;
        difference.source = wholeValue(roots[Source].source().toByteArray());
        difference.target = wholeValue(roots[Target].source().toByteArray());
        m_out.entries.push_back(std::move(difference));
    }

    /// Line ends, and what stands outside of the root and in its tags.
    void aroundTheRoot()
    {
        const QByteArray &source = m_versions[Source]->document().source();
        const QByteArray &target = m_versions[Target]->document().source();
        Hidden &hidden = m_out.hidden;
        hidden.lineEnds += source.contains('\r') != target.contains('\r') ? 1 : 0;
        hidden.comments += Weigher::otherComments(m_versions[Source]->document().documentNode(),
                                                  m_versions[Target]->document().documentNode());
        // Whatever differs must be told, also where no class of its own is known for it.
        if (hidden.isEmpty() && m_out.entries.empty())
            hidden.layout = 1;
    }

    const std::array<const XmlVersion *, 3> m_versions;
    FileDifference &m_out;
    std::optional<Weigher> m_weigher;
    bool m_orderDiffers = false;
};

/// False when the file is to be compared as text; the reason, if it is worth telling, is then in `note`.
bool structured(const std::optional<QByteArray> &source, const std::optional<QByteArray> &target, FileDifference &out)
{
    std::array<std::optional<xml::Document>, 2> documents;
    const std::array sides = {&source, &target};
    for (size_t i = 0; i < sides.size(); ++i) {
        if (!*sides[i])
            continue;
        auto document = xml::Document::parse(**sides[i]);
        if (!document) {
            out.note = (i == 0 ? Tr::tr("The source cannot be read as XML. %1")
                               : Tr::tr("The target cannot be read as XML. %1"))
                           .arg(document.error().message);
            return false;
        }
        documents[i] = std::move(*document);
    }
    const xml::Node root = (documents[0] ? documents[0] : documents[1])->root();
    if (documents[0] && documents[1] && documents[0]->root().name() != documents[1]->root().name()) {
        out.note =
            Tr::tr("The two are of different types: %1 and %2.")
                .arg(QString::fromUtf8(documents[0]->root().name()), QString::fromUtf8(documents[1]->root().name()));
        return false;
    }
    out.rootType = QString::fromUtf8(root.name());
    merge::XmlContext context{merge::Schema(root.name().toByteArray()), {}};
    std::array<std::unique_ptr<XmlVersion>, 2> versions;
    for (size_t i = 0; i < documents.size(); ++i) {
        if (documents[i])
            versions[i] = std::make_unique<XmlVersion>(context, std::move(*documents[i]));
    }
    RootComparer(versions[0].get(), versions[1].get(), out).run();
    return true;
}

} // namespace

FileDifference compareFiles(const QString &path, const std::optional<QByteArray> &source,
                            const std::optional<QByteArray> &target)
{
    FileDifference out;
    if (!source && !target)
        return out;
    const std::array both = {source, target};
    const bool binary = std::ranges::any_of(
        both, [](const std::optional<QByteArray> &bytes) { return bytes && text::looksBinary(*bytes); });
    if (!binary && merge::isMetadataXml(path, both) && structured(source, target, out)) {
        out.structured = true;
        return out;
    }
    if (source == target)
        out.same = 1;
    else if (source && target && !binary && onlyLaidOut(path, *source, *target, out.hidden))
        out.same = 1;
    else
        asOne(out, source, target);
    out.layoutDiffers = !out.hidden.isEmpty();
    return out;
}

} // namespace backflow::compare
