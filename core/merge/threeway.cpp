#include "core/merge/threeway.h"

#include "core/merge/entrycounts.h"
#include "core/merge/jsonmerge.h"
#include "core/merge/linesmerge.h"
#include "core/merge/pieces.h"
#include "core/merge/resolution.h"
#include "core/merge/values.h"
#include "core/merge/xmlkind.h"
#include "core/merge/xmlmerge.h"
#include "core/text/linediff.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace backflow::merge {

namespace {

using xml::Document;

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::merge", text);
}

std::array<const std::optional<QByteArray> *, 3> inSideOrder(const FileVersions &versions)
{
    return {&versions.ancestor, &versions.source, &versions.target};
}

void wholeFile(const FileVersions &versions, Outcome &out)
{
    Decision decision;
    decision.kind = DecisionKind::WholeFile;
    const auto value = [](const std::optional<QByteArray> &bytes) { return SideValue{bytes, {}, bytes ? 1 : 0}; };
    decision.ancestor = value(versions.ancestor);
    decision.source = value(versions.source);
    decision.target = value(versions.target);
    decision.id = decisionId(decision);
    out.decisions = {decision};
    out.pieces = {{Origin::Undecided, {}, 0}};
    out.automatic.clear();
    out.structured = false;
}

bool isMetadata(const QString &path, const FileVersions &versions)
{
    const std::array all = {versions.ancestor, versions.source, versions.target};
    return isMetadataXml(path, all);
}

/// The three documents; nothing, with a note, when one does not parse or the roots differ.
using Documents = std::array<std::optional<Document>, 3>;
std::optional<Documents> parseAll(const FileVersions &versions, QStringList &notes)
{
    const std::array names = {tr("the common version"), tr("the source"), tr("the target")};
    Documents documents;
    QByteArray root;
    const auto all = inSideOrder(versions);
    for (const Side side : kSides) {
        if (!*all[side])
            continue;
        auto document = Document::parse(**all[side]);
        if (!document) {
            notes.append(
                tr("Merged by line, because %1 is not well-formed XML. %2").arg(names[side], document.error().message));
            return std::nullopt;
        }
        const QByteArray name = document->root().name().toByteArray();
        if (!root.isEmpty() && root != name) {
            notes.append(tr("Merged by line, because the versions are of different types: %1 and %2.")
                             .arg(QString::fromUtf8(root), QString::fromUtf8(name)));
            return std::nullopt;
        }
        root = name;
        documents[side] = std::move(*document);
    }
    return documents;
}

QHash<QString, Choice> takeAll(const Outcome &out, Take take)
{
    QHash<QString, Choice> choices;
    for (const Decision &decision : out.decisions)
        choices.insert(decision.id, {take, {}});
    return choices;
}

/// What is wrong with a merge when every decision goes to one side; empty when nothing is.
QString problemOf(const Outcome &out, const VersionCounts &counts, Schema &schema)
{
    EntryCounts found;
    for (const bool sourceTaken : {true, false}) {
        // Without decisions both sides give the same result, but each side's entries are looked for.
        if (sourceTaken || !out.clean()) {
            const auto result = putTogether(out, takeAll(out, sourceTaken ? Take::Source : Take::Target));
            if (!result)
                return result.error().message;
            const auto document = Document::parse(result->value_or(QByteArray()));
            if (!document)
                return document.error().message;
            found = countEntries(schema, *document);
        }
        if (const auto twice = newDuplicate(found, out.repeated))
            return tr("The entry %1 would stand twice.").arg(entryPathWords(*twice));
        if (const auto lost = lostEntry(found, counts, sourceTaken))
            return tr("The entry %1 would be lost.").arg(entryPathWords(*lost));
    }
    return {};
}

bool structured(const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    auto documents = parseAll(versions, out.notes);
    if (!documents)
        return false;
    XmlContext context{Schema((*documents)[Target]->root().name().toByteArray()),
                       {},
                       options.ask.isEmpty() ? nullptr : &options.ask,
                       options.policies};
    VersionCounts counts;
    std::array<std::unique_ptr<XmlVersion>, 3> parsed;
    std::array<const XmlVersion *, 3> sides{};
    for (const Side side : kSides) {
        if (!(*documents)[side])
            continue;
        counts[side] = countEntries(context.schema, *(*documents)[side]);
        parsed[side] = std::make_unique<XmlVersion>(context, std::move(*(*documents)[side]));
        sides[side] = parsed[side].get();
    }
    out.structured = true;
    out.sourceLayout = sides[Source]->layout();
    out.targetLayout = sides[Target]->layout();
    out.repeated = repeatedIn(counts);
    if (!mergeXml(context, sides, out)) {
        out.structured = false;
        out.notes.append(tr("Merged by line, because the root elements cannot be merged by entry."));
        return false;
    }
    if (const QString problem = problemOf(out, counts, context.schema); !problem.isEmpty()) {
        wholeFile(versions, out);
        out.notes.append(
            tr("The merge by entry did not pass its own check, so the whole file is to be decided. %1").arg(problem));
    }
    return true;
}

AutoMerge fileMerge(AutoReason reason, const std::optional<QByteArray> &before, const std::optional<QByteArray> &after)
{
    AutoMerge merge;
    merge.reason = reason;
    merge.before = before;
    merge.after = after;
    return merge;
}

/// A file that merges as a whole, unless somebody wants to be asked.
void takeWhole(const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    if (out.automatic.empty() || !options.ask.contains(automaticId(out.automatic.front())))
        return;
    wholeFile(versions, out);
    out.decisions.front().asked = true;
    out.removed = false;
}

/// At least one side has no such file.
Outcome mergeMissing(const QString &path, const FileVersions &versions, const MergeOptions &options)
{
    Outcome out;
    const auto &[ancestor, source, target] = versions;
    if (!source && !target) {
        out.removed = true;
        if (ancestor)
            out.automatic.push_back(fileMerge(AutoReason::SameOnBothSides, ancestor, std::nullopt));
        return out;
    }
    const bool bySource = source.has_value();
    const QByteArray &held = bySource ? *source : *target;
    const AutoReason holder = bySource ? AutoReason::OnlySourceChanged : AutoReason::OnlyTargetChanged;
    if (!ancestor) {
        out.automatic.push_back(fileMerge(holder, std::nullopt, held));
        out.pieces = {{bySource ? Origin::Source : Origin::Target, held, -1}};
        takeWhole(versions, options, out);
    } else if (sameMeaning(path, *ancestor, held)) {
        const AutoReason remover = bySource ? AutoReason::OnlyTargetChanged : AutoReason::OnlySourceChanged;
        out.automatic.push_back(fileMerge(remover, ancestor, std::nullopt));
        out.removed = true;
        takeWhole(versions, options, out);
    } else {
        wholeFile(versions, out);
    }
    return out;
}

/// False when the file is not JSON, or cannot be read as such.
bool mergedAsJson(const QString &path, const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    if (!looksLikeJson(path, versions))
        return false;
    const JsonResult result = mergeJson(path, versions, options, out);
    if (result == JsonResult::Contested)
        wholeFile(versions, out);
    return result != JsonResult::NotJson;
}

/// The laws to the byte: where one side is the ancestor the result is the other side, and equal sides are the result.
void keepLaws(const FileVersions &versions, Outcome &out)
{
    const auto &[ancestor, source, target] = versions;
    if (source == target)
        out.pieces = {{Origin::Both, *target, -1}};
    else if (ancestor == target)
        out.pieces = piecesByLine(*source, *target, Origin::Source);
    else if (ancestor == source)
        out.pieces = piecesByLine(*target, *source, Origin::Target);
    else
        return;
    out.decisions.clear();
}

void mergeBinary(const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    const auto &[ancestor, source, target] = versions;
    if (source == target || ancestor == target || ancestor == source) {
        const bool fromSource = source != target && ancestor == target;
        const AutoReason reason = source == target ? AutoReason::SameOnBothSides
                                  : fromSource     ? AutoReason::OnlySourceChanged
                                                   : AutoReason::OnlyTargetChanged;
        const QByteArray &bytes = fromSource ? *source : *target;
        if (ancestor != bytes)
            out.automatic.push_back(fileMerge(reason, ancestor, bytes));
        const Origin origin = source == target ? Origin::Both : fromSource ? Origin::Source : Origin::Target;
        out.pieces = {{origin, bytes, -1}};
        takeWhole(versions, options, out);
        return;
    }
    wholeFile(versions, out);
    out.notes.append(tr("The content is not text, so the whole file is to be decided."));
}

} // namespace

QString automaticId(const AutoMerge &merge)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::optional<QByteArray> &bytes) {
        hash.addData((bytes ? QByteArray::number(bytes->size()) : QByteArray("-")) + ':');
        if (bytes)
            hash.addData(*bytes);
    };
    add(merge.path.toUtf8());
    add(merge.before);
    add(merge.after);
    return QString::fromLatin1(hash.result().first(12).toHex());
}

Outcome mergeFile(const QString &path, const FileVersions &versions)
{
    return mergeFile(path, versions, {});
}

Outcome mergeFile(const QString &path, const FileVersions &versions, const MergeOptions &options)
{
    if (!versions.source || !versions.target)
        return mergeMissing(path, versions, options);
    Outcome out;
    const bool binary = std::ranges::any_of(inSideOrder(versions), [](const std::optional<QByteArray> *bytes) {
        return *bytes && text::looksBinary(**bytes);
    });
    if (binary) {
        mergeBinary(versions, options, out);
        return out;
    }
    if (!isMetadata(path, versions) ? !mergedAsJson(path, versions, options, out) : !structured(versions, options, out))
        mergeText(path, versions, out, options.ask.isEmpty() ? nullptr : &options.ask);
    if (std::ranges::none_of(out.decisions, &Decision::asked))
        keepLaws(versions, out);
    return out;
}

} // namespace backflow::merge
