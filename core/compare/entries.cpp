#include "core/compare/entries.h"

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

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::compare", text);
}

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

/// Compares the children of two roots.
class RootComparer final
{
public:
    RootComparer(const XmlVersion *source, const XmlVersion *target, FileDifference &out)
        : m_versions{nullptr, source, target}
        , m_out(out)
    {
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
        if (!m_versions[Source] || !m_versions[Target])
            return;
        rootItself(roots);
    }

private:
    EntryState stateOf(const Entry &entry) const
    {
        if (!entry.has(Target))
            return EntryState::OnlyInSource;
        if (!entry.has(Source))
            return EntryState::OnlyInTarget;
        const bool same =
            merge::sameMeaning(*m_versions[Source], entry.nodes[Source], *m_versions[Target], entry.nodes[Target]);
        return same ? EntryState::Same : EntryState::Changed;
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
        const int moved = movedIn(group);
        if (moved == 0)
            return;
        if (group.schema->isOrdered() && group.identity != merge::Identity::Aligned)
            orderDiffers(matching, group);
        else
            m_out.moved += moved;
    }

    void compareEntry(const Entry &entry)
    {
        const EntryState state = stateOf(entry);
        if (state == EntryState::Same) {
            ++m_out.same;
            m_out.layoutDiffers |= entry.nodes[Source].source() != entry.nodes[Target].source();
            return;
        }
        EntryDifference difference;
        difference.state = state;
        difference.element = QString::fromUtf8(entry.schema->tag);
        difference.entryKey = entry.words();
        difference.source = merge::valueOf(entry, Source);
        difference.target = merge::valueOf(entry, Target);
        m_out.entries.push_back(std::move(difference));
    }

    /// How many common entries stand elsewhere: the fewest that have to be moved.
    static int movedIn(const Group &group)
    {
        const std::vector<int> common = merge::commonTo(group.order[Source], group.order[Target]);
        int moved = 0;
        for (const text::LineHunk &hunk :
             text::diffSequences(common, merge::commonTo(group.order[Target], group.order[Source])))
            moved += hunk.aCount;
        return moved;
    }

    /// Order with a meaning is a difference of its own, named by the list.
    void orderDiffers(const Matching &matching, const Group &group)
    {
        EntryDifference difference;
        difference.element = QString::fromUtf8(group.tag());
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

    void rootItself(const std::array<xml::Node, 3> &roots)
    {
        const bool sameMeaning =
            merge::sameMeaning(*m_versions[Source], roots[Source], *m_versions[Target], roots[Target]);
        const bool sameBytes = m_versions[Source]->document().source() == m_versions[Target]->document().source();
        if (sameMeaning) {
            m_out.layoutDiffers = !sameBytes && m_out.moved == 0 ? true : m_out.layoutDiffers;
            return;
        }
        if (!m_out.entries.empty())
            return;
        // What is left are the root's own attributes, or text in it.
        EntryDifference difference;
        difference.element = m_out.rootType;
        difference.source = wholeValue(roots[Source].source().toByteArray());
        difference.target = wholeValue(roots[Target].source().toByteArray());
        m_out.entries.push_back(std::move(difference));
    }

    const std::array<const XmlVersion *, 3> m_versions;
    FileDifference &m_out;
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
            out.note =
                (i == 0 ? tr("The source cannot be read as XML. %1") : tr("The target cannot be read as XML. %1"))
                    .arg(document.error().message);
            return false;
        }
        documents[i] = std::move(*document);
    }
    const xml::Node root = (documents[0] ? documents[0] : documents[1])->root();
    if (documents[0] && documents[1] && documents[0]->root().name() != documents[1]->root().name()) {
        out.note =
            tr("The two are of different types: %1 and %2.")
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
    else
        asOne(out, source, target);
    return out;
}

} // namespace backflow::compare
