#include "core/compare/cells.h"

#include "core/compare/defaults.h"
#include "core/compare/entries.h"
#include "core/compare/keep.h"
#include "core/merge/threeway.h"

#include <QMap>
#include <algorithm>

namespace backflow::compare {

namespace {

using base::Result;
using model::Part;

/// One file of the component, by its content ids.
struct FileIds {
    std::optional<model::ContentId> ancestor;
    std::optional<model::ContentId> source;
    std::optional<model::ContentId> target;
};

QMap<QString, FileIds> filesOf(const CellInput &input)
{
    QMap<QString, FileIds> files;
    for (const Part &part : input.source)
        files[part.path].source = part.content;
    for (const Part &part : input.target)
        files[part.path].target = part.content;
    if (input.ancestor) {
        for (const Part &part : *input.ancestor)
            files[part.path].ancestor = part.content;
    }
    return files;
}

Result<std::optional<QByteArray>> read(const std::optional<model::ContentId> &id, ports::ContentSource &contents)
{
    if (!id)
        return std::nullopt;
    Result<QByteArray> bytes = contents.content(*id);
    if (!bytes)
        return base::failure(bytes);
    return std::optional(std::move(*bytes));
}

/// What the sides did to one file since the ancestor.
struct FileFacts {
    bool differs = false;
    bool sourceChanged = false;
    bool targetChanged = false;
    bool conflict = false;
    int entries = 0;
    int kept = 0;
    Hidden hidden;
};

/// Element names of a path without the keys of its entries: `fields[A]/externalId` → `fields`, `externalId`.
QList<QByteArray> namesIn(const QString &path)
{
    QByteArray names;
    int depth = 0;
    for (const QChar c : path) {
        depth += c == u'[' ? 1 : 0;
        if (depth == 0)
            names += QString(c).toUtf8();
        depth -= c == u']' && depth > 0 ? 1 : 0;
    }
    return names.split('/');
}

/// Whether the change only wrote a default value down, or left it out.
bool isDefaultAlone(const merge::AutoMerge &change, const Defaults *defaults)
{
    if (!defaults || change.before.has_value() == change.after.has_value())
        return false;
    const QByteArray &bytes = change.before ? *change.before : *change.after;
    const qsizetype begin = bytes.indexOf('>') + 1;
    const qsizetype end = bytes.lastIndexOf('<');
    return begin > 0 && end >= begin &&
           defaults->isDefault(namesIn(change.path), QString::fromUtf8(bytes.sliced(begin, end - begin)));
}

/// Every change that only one side made, or both, as the merge tells them.
void addChanges(FileFacts &facts, const merge::Outcome &outcome, const Defaults *defaults)
{
    for (const merge::AutoMerge &change : outcome.automatic) {
        if (isDefaultAlone(change, defaults))
            continue;
        facts.sourceChanged |= change.reason == merge::AutoReason::OnlySourceChanged;
        facts.targetChanged |= change.reason == merge::AutoReason::OnlyTargetChanged;
        if (change.reason == merge::AutoReason::Policy || change.reason == merge::AutoReason::DifferentWords)
            facts.sourceChanged = facts.targetChanged = true;
    }
    if (!outcome.clean())
        facts.conflict = facts.sourceChanged = facts.targetChanged = true;
}

Result<merge::FileVersions> versionsOf(const FileIds &ids, ports::ContentSource &contents)
{
    merge::FileVersions versions;
    for (const auto &[id, bytes] :
         {std::pair(&ids.ancestor, &versions.ancestor), std::pair(&ids.source, &versions.source),
          std::pair(&ids.target, &versions.target)}) {
        auto content = read(*id, contents);
        if (!content)
            return base::failure(content);
        *bytes = std::move(*content);
    }
    return versions;
}

Result<FileFacts> factsOf(const QString &path, const FileIds &ids, const CellInput &input,
                          ports::ContentSource &contents)
{
    FileFacts facts;
    if (ids.source == ids.target)
        return facts;
    auto versions = versionsOf(ids, contents);
    if (!versions)
        return base::failure(versions);
    if (!input.keeps.isEmpty() && versions->source && versions->target) {
        // Where it cannot be told what is kept, everything that differs stays in sight.
        if (auto kept = keepElements(path, *versions->source, *versions->target, input.keeps)) {
            versions->source = std::move(kept->source);
            facts.kept = kept->kept;
        }
    }
    const FileDifference difference = compareFiles(path, versions->source, versions->target);
    facts.hidden = difference.hidden;
    if (difference.entries.empty() && versions->source && versions->target)
        return facts;
    facts.differs = true;
    facts.entries = std::max(1, int(difference.entries.size()));
    if (input.ancestor)
        addChanges(facts, merge::mergeFile(path, *versions), Defaults::of(difference.rootType.toUtf8()));
    else
        facts.sourceChanged = versions->source.has_value();
    return facts;
}

CellState stateOf(const CellInput &input, const FileFacts &sum)
{
    if (sum.conflict)
        return CellState::Conflict;
    if (input.target.empty())
        return CellState::New;
    if (input.source.empty())
        return CellState::OnlyInTarget;
    if (sum.differs)
        return CellState::Different;
    return sum.kept > 0 ? CellState::Kept : CellState::OrderOnly;
}

} // namespace

Cell cellOf(const CellInput &input, ports::ContentSource &contents)
{
    FileFacts sum;
    const QMap<QString, FileIds> files = filesOf(input);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto facts = factsOf(file.key(), file.value(), input, contents);
        if (!facts)
            return {.state = CellState::NotRead};
        sum.differs |= facts->differs;
        sum.sourceChanged |= facts->sourceChanged;
        sum.targetChanged |= facts->targetChanged;
        sum.conflict |= facts->conflict;
        sum.entries += facts->entries;
        sum.kept += facts->kept;
        sum.hidden += facts->hidden;
    }
    Cell cell;
    cell.state = stateOf(input, sum);
    cell.entries = sum.entries;
    cell.kept = sum.kept;
    cell.hidden = sum.hidden;
    cell.due = sum.differs && sum.sourceChanged;
    cell.targetChanged = sum.targetChanged;
    // Nothing is known of what only the target holds: that it is the target's own work is the careful reading.
    if (!input.ancestor && input.source.empty())
        cell.targetChanged = true;
    return cell;
}

} // namespace backflow::compare
