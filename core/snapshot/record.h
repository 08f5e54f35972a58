#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace backflow::snapshot {

/// The record of an environment: what its org is known and meant to hold. It begins as the org's first snapshot,
/// follows every promotion by itself, and takes in what else happened only when a person accepts it. Where nobody ever
/// did, there is no branch yet and the first snapshot stands for it.
///
/// Branch `backflow/record/<environment>`: trees like those of snapshots; the trailer `Backflow-Snapshot` of its tip
/// names the snapshot up to which promotions are in it.
QString recordBranch(const model::Environment &environment);

/// A path at which record and snapshot differ; nothing = not there.
struct Deviation {
    QString path;
    std::optional<model::ContentId> recorded;
    std::optional<model::ContentId> current;
    /// Commits of the snapshot branch that changed it since the record last knew it, oldest first; numbers into
    /// RecordState::steps. Empty where the history does not reach that far.
    QList<int> steps;
};

/// The record against one snapshot.
struct RecordState {
    /// Tip of the record's branch; nothing when there is none yet.
    std::optional<model::CommitId> tip;
    /// The commit whose tree is the record but for `promoted`.
    std::optional<model::CommitId> tree;
    /// Where promotions left something since then.
    QHash<QString, std::optional<model::ContentId>> promoted;
    /// Snapshots since then, oldest first; the first one is the reading before any of them.
    QList<ports::CommitInfo> steps;
    /// In path order, files of no component left out.
    std::vector<Deviation> deviations;
};
/// Errors: those of Repository, Canceled.
base::Result<RecordState> recordState(ports::Repository &repository, const model::Environment &environment,
                                      const model::CommitId &snapshot, async::Monitor &monitor);

/// Makes the record as it is now a commit of its branch and gives it: what can be put back from there.
base::Result<model::CommitId> writeRecord(const ports::Backends &backends, const model::Environment &environment,
                                          const model::CommitId &snapshot, async::Monitor &monitor);

/// Makes the record what `snapshot` holds, whatever it said before: the org is another one now (a sandbox was
/// refreshed). Earlier commits of its branch stay. Errors: those of Repository.
base::Result<model::CommitId> beginRecord(const ports::Backends &backends, const model::Environment &environment,
                                          const model::CommitId &snapshot, async::Monitor &monitor);

/// Takes components as `snapshot` has them into the record and writes that down in the audit chain with who and why.
/// Errors: InvalidInput when none of them differs; those of Repository.
base::Result<model::CommitId> track(const ports::Backends &backends, const model::Environment &environment,
                                    const model::CommitId &snapshot, const QList<model::ComponentKey> &keys,
                                    const QString &reason, async::Monitor &monitor);

} // namespace backflow::snapshot
