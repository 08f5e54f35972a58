#include "core/compare/cells.h"

#include "core/compare/entries.h"
#include "core/merge/threeway.h"
#include "core/merge/xmlkind.h"

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

Result<std::optional<QByteArray>> read(const std::optional<model::ContentId> &id, ports::Repository &repository)
{
    if (!id)
        return std::nullopt;
    Result<QByteArray> bytes = repository.content(*id);
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
};

/// Every change that only one side made, or both, as the merge tells them.
void addChanges(FileFacts &facts, const merge::Outcome &outcome)
{
    for (const merge::AutoMerge &change : outcome.automatic) {
        facts.sourceChanged |= change.reason == merge::AutoReason::OnlySourceChanged;
        facts.targetChanged |= change.reason == merge::AutoReason::OnlyTargetChanged;
        if (change.reason == merge::AutoReason::Policy || change.reason == merge::AutoReason::DifferentWords)
            facts.sourceChanged = facts.targetChanged = true;
    }
    if (!outcome.clean())
        facts.conflict = facts.sourceChanged = facts.targetChanged = true;
}

Result<FileFacts> factsOf(const QString &path, const FileIds &ids, bool ancestorKnown, ports::Repository &repository)
{
    FileFacts facts;
    if (ids.source == ids.target)
        return facts;
    merge::FileVersions versions;
    for (const auto &[id, bytes] :
         {std::pair(&ids.ancestor, &versions.ancestor), std::pair(&ids.source, &versions.source),
          std::pair(&ids.target, &versions.target)}) {
        auto content = read(*id, repository);
        if (!content)
            return base::failure(content);
        *bytes = std::move(*content);
    }
    if (versions.source && versions.target && merge::sameMeaning(path, *versions.source, *versions.target))
        return facts;
    facts.differs = true;
    facts.entries = std::max(1, int(compareFiles(path, versions.source, versions.target).entries.size()));
    if (ancestorKnown)
        addChanges(facts, merge::mergeFile(path, versions));
    else
        facts.sourceChanged = versions.source.has_value();
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
    return sum.differs ? CellState::Different : CellState::OrderOnly;
}

} // namespace

Cell cellOf(const CellInput &input, ports::Repository &repository)
{
    FileFacts sum;
    const QMap<QString, FileIds> files = filesOf(input);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto facts = factsOf(file.key(), file.value(), input.ancestor.has_value(), repository);
        if (!facts)
            return {CellState::NotRead, 0, false, false};
        sum.differs |= facts->differs;
        sum.sourceChanged |= facts->sourceChanged;
        sum.targetChanged |= facts->targetChanged;
        sum.conflict |= facts->conflict;
        sum.entries += facts->entries;
    }
    Cell cell;
    cell.state = stateOf(input, sum);
    cell.entries = sum.entries;
    cell.due = sum.differs && sum.sourceChanged;
    cell.targetChanged = sum.targetChanged;
    // Nothing is known of what only the target holds: that it is the target's own work is the careful reading.
    if (!input.ancestor && input.source.empty())
        cell.targetChanged = true;
    return cell;
}

} // namespace backflow::compare
