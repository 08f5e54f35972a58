#include "core/merge/xmlfile.h"

#include "core/merge/entrycounts.h"
#include "core/merge/resolution.h"
#include "core/merge/xmlmerge.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace backflow::merge {

namespace {

using xml::Document;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

/// The three documents; nothing, with a note, when one does not parse or the roots differ.
using Documents = std::array<std::optional<Document>, 3>;
std::optional<Documents> parseAll(const FileVersions &versions, QStringList &notes)
{
    const std::array names = {Tr::tr("the common version"), Tr::tr("the source"), Tr::tr("the target")};
    const std::array all = {&versions.ancestor, &versions.source, &versions.target};
    Documents documents;
    const Document *like = nullptr;
    QByteArray root;
    for (const Side side : kSides) {
        if (!*all[side])
            continue;
        auto document = like ? Document::parse(**all[side], *like) : Document::parse(**all[side]);
        if (!document) {
            notes.append(Tr::tr("Merged by line, because %1 is not well-formed XML. %2")
                             .arg(names[side], document.error().message));
            return std::nullopt;
        }
        const QByteArray name = document->root().name().toByteArray();
        if (!root.isEmpty() && root != name) {
            notes.append(Tr::tr("Merged by line, because the versions are of different types: %1 and %2.")
                             .arg(QString::fromUtf8(root), QString::fromUtf8(name)));
            return std::nullopt;
        }
        root = name;
        documents[side] = std::move(*document);
        like = &*documents[side];
    }
    return documents;
}

/// What is wrong with a merge.
struct Problem {
    QString sentence;
    /// The list whose entries are concerned; empty when it cannot be told.
    QString list;
};

/// `regions[a]/items[b]` → `regions[a]/items`; empty when the last step has no key.
QString listOf(const QString &entryPath)
{
    int depth = 0;
    for (qsizetype at = entryPath.size() - 1; at > 0; --at) {
        depth += entryPath[at] == u']' ? 1 : entryPath[at] == u'[' ? -1 : 0;
        if (depth == 0)
            return entryPath[at] == u'[' ? entryPath.first(at) : QString();
    }
    return {};
}

/// The last `/` outside of keys; -1 = none.
qsizetype lastSlash(const QString &path)
{
    int depth = 0;
    for (qsizetype at = path.size() - 1; at > 0; --at) {
        depth += path[at] == u']' ? 1 : path[at] == u'[' ? -1 : 0;
        if (depth == 0 && path[at] == u'/')
            return at;
    }
    return -1;
}

/// The list that is to be decided as a whole for that problem: its own, or where that did not help the next one around
/// it. Empty when there is none.
QString nextList(QString list, const QSet<QString> &tried)
{
    while (!list.isEmpty() && tried.contains(list)) {
        const qsizetype slash = lastSlash(list);
        list = slash < 0 ? QString() : listOf(list.first(slash));
    }
    return list;
}

Problem entryProblem(const QString &sentence, const QString &entry)
{
    const QString words = entryPathWords(entry);
    return {sentence.arg(words), listOf(words)};
}

/// What is wrong when every decision goes to one side; nothing when all is well.
std::optional<Problem> problemOf(const Outcome &out, const VersionCounts &counts, Schema &schema, const Document &like)
{
    // Counts name elements of the document they were counted in.
    std::optional<base::Result<Document>> document;
    EntryCounts found;
    for (const bool sourceTaken : {true, false}) {
        // Without decisions both sides give the same result, but each side's entries are looked for.
        if (sourceTaken || !out.clean()) {
            const auto result = putTogether(out, sourceTaken ? Take::Source : Take::Target);
            if (!result)
                return Problem{result.error().message, {}};
            // The one before goes first: a large document's memory is used again.
            document.reset();
            document = Document::parse(result->value_or(QByteArray()), like);
            if (!*document)
                return Problem{document->error().message, {}};
            found = countEntries(schema, **document, &*counts[Target]);
        }
        if (const auto twice = newDuplicate(schema, found, out.repeated))
            return entryProblem(Tr::tr("The entry %1 would stand twice."), *twice);
        if (const auto lost = lostEntry(schema, found, counts, sourceTaken))
            return entryProblem(Tr::tr("The entry %1 would be lost."), *lost);
    }
    return std::nullopt;
}

/// Position numbers are settled list by list; who asks about one is asked about its entries.
bool asksForPositions(const Outcome &out, const MergeOptions &options)
{
    return options.policies.isOn(Policy::ListPositions) &&
           std::ranges::any_of(out.automatic, [&](const AutoMerge &merge) {
               return merge.policy == Policies::name(Policy::ListPositions) && options.ask.contains(automaticId(merge));
           });
}

MergeOptions withoutPositions(MergeOptions options)
{
    options.policies.set(Policy::ListPositions, false);
    return options;
}

} // namespace

XmlResult mergeXmlFile(const FileVersions &versions, const MergeOptions &options, Outcome &outcome)
{
    auto documents = parseAll(versions, outcome.notes);
    if (!documents)
        return XmlResult::ByLine;
    XmlContext context{takeSchema((*documents)[Target]->root().name().toByteArray()),
                       {},
                       options.ask.isEmpty() ? nullptr : &options.ask,
                       options.policies};
    const auto keep = qScopeGuard([&context] { keepSchema(std::move(context.schema)); });
    VersionCounts counts;
    std::array<std::unique_ptr<XmlVersion>, 3> parsed;
    std::array<const XmlVersion *, 3> sides{};
    for (const Side side : {Target, Source, Ancestor}) {
        if (!(*documents)[side])
            continue;
        counts[side] = countEntries(context.schema, *(*documents)[side], side == Target ? nullptr : &*counts[Target]);
        parsed[side] = std::make_unique<XmlVersion>(context, std::move(*(*documents)[side]));
        sides[side] = parsed[side].get();
    }
    Outcome plain = outcome;
    plain.structured = true;
    plain.sourceLayout = sides[Source]->layout();
    plain.targetLayout = sides[Target]->layout();
    plain.repeated = repeatedIn(context.schema, counts);
    for (;;) {
        Outcome merged = plain;
        if (!mergeXml(context, sides, merged)) {
            outcome.notes.append(Tr::tr("Merged by line, because the root elements cannot be merged by entry."));
            return XmlResult::ByLine;
        }
        const auto problem = problemOf(merged, counts, context.schema, sides[Target]->document());
        if (!problem && asksForPositions(merged, options))
            return mergeXmlFile(versions, withoutPositions(options), outcome);
        if (!problem) {
            outcome = std::move(merged);
            return XmlResult::Merged;
        }
        // Every round decides one more list as a whole, so the rounds come to an end.
        const QString list = nextList(problem->list, context.asOne);
        if (list.isEmpty()) {
            outcome.notes.append(
                Tr::tr("The merge by entry did not pass its own check, so the whole file is to be decided. %1")
                    .arg(problem->sentence));
            return XmlResult::Contested;
        }
        context.asOne.insert(list);
        plain.notes.append(
            Tr::tr("The list %1 is to be decided as a whole, because its entries do not merge one by one. %2")
                .arg(list, problem->sentence));
    }
}

} // namespace backflow::merge
