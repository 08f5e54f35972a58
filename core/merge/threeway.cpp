#include "core/merge/threeway.h"

#include "core/merge/jsonmerge.h"
#include "core/merge/linesmerge.h"
#include "core/merge/pieces.h"
#include "core/merge/values.h"
#include "core/merge/xmlfile.h"
#include "core/merge/xmlkind.h"
#include "core/text/linediff.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace backflow::merge {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::merge)
};

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

/// False when it is to be merged by line.
bool structured(const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    const XmlResult result = mergeXmlFile(versions, options, out);
    if (result == XmlResult::Contested)
        wholeFile(versions, out);
    return result != XmlResult::ByLine;
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

void mergeByLine(const QString &path, const FileVersions &versions, const MergeOptions &options, Outcome &out)
{
    if (!mergeText(path, versions, out, options.ask.isEmpty() ? nullptr : &options.ask))
        wholeFile(versions, out);
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
    out.notes.append(Tr::tr("The content is not text, so the whole file is to be decided."));
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

namespace {

/// With the merges that `options.ask` names; its reasons are not looked at.
Outcome mergeOnce(const QString &path, const FileVersions &versions, const MergeOptions &options)
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
        mergeByLine(path, versions, options, out);
    if (std::ranges::none_of(out.decisions, &Decision::asked))
        keepLaws(versions, out);
    return out;
}

} // namespace

Outcome mergeFile(const QString &path, const FileVersions &versions)
{
    return mergeFile(path, versions, {});
}

Outcome mergeFile(const QString &path, const FileVersions &versions, const MergeOptions &options)
{
    if (options.askWhen.isEmpty())
        return mergeOnce(path, versions, options);
    MergeOptions some{options.ask, options.policies};
    Outcome quiet = mergeOnce(path, versions, some);
    const qsizetype before = some.ask.size();
    for (const AutoMerge &merge : quiet.automatic) {
        if (options.askWhen.contains(merge.reason))
            some.ask.insert(automaticId(merge));
    }
    return some.ask.size() == before ? quiet : mergeOnce(path, versions, some);
}

} // namespace backflow::merge
