#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/merge/threeway.h"
#include "core/metadata/convert.h"
#include "core/model/keeprule.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/draft.h"

#include <vector>

namespace backflow::promotion {

/// A component and where its three versions are.
struct MergeInput {
    model::ComponentKey key;
    Ancestor ancestor;
    std::vector<model::Part> source;
    std::vector<model::Part> target;
    /// The source spells the name like this; empty = as the key does.
    QString sourceName = {};
    /// Rules that keep elements of it: those stand in the result as the target has them.
    QList<model::KeepRule> keeps = {};
    /// Only these entries of it; none = all.
    QList<EntryPick> picks = {};
    /// Where a person wants to be asked instead.
    merge::MergeOptions options = {};
};

/// Merges each component file by file, on all cores; the answer keeps the order of the inputs.
/// Errors: those of Repository, Canceled.
base::Result<std::vector<ComponentMerge>> mergeAll(ports::Repository &repository, std::vector<MergeInput> inputs,
                                                   async::Monitor &monitor);

/// Merges the selection of a draft and keeps it. Errors: those of Repository and JournalStore, Canceled.
base::Result<Draft> finishDraft(const ports::Backends &backends, Draft draft, const model::Snapshot &source,
                                const model::Snapshot &target, async::Monitor &monitor);

/// A component after its decisions.
struct ResolvedComponent {
    model::ComponentKey key;
    Operation operation = Operation::Nothing;
    QList<metadata::MetadataFile> before;
    /// As it is to stand in the target; empty = removed.
    QList<metadata::MetadataFile> after;
};

/// Errors: Conflict when a decision has no choice; those of merge::resolve, naming the component.
base::Result<ResolvedComponent> resolveComponent(const ComponentMerge &component,
                                                 const QHash<QString, merge::Choice> &choices);

} // namespace backflow::promotion
