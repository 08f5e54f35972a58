#pragma once

#include "core/compare/comparison.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/snapshot/drift.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <memory>

namespace backflow::promotion {

/// A component that waits at an environment: to come down from one above, or to go up to it.
struct Waiting {
    model::ComponentKey key;
    /// The environment above.
    QString above;
    compare::CellState state = compare::CellState::Different;
    int entries = 0;
    bool operator==(const Waiting &) const = default;
};

/// How many components they are: what waits for two neighbours is one.
qsizetype componentCount(const QList<Waiting> &waiting);

/// What waits at one environment, with the same counts as the map has.
struct EnvironmentWork {
    QList<Waiting> toReceive;
    QList<Waiting> toPromote;
    /// Environments above that could not be compared, with the reason.
    QStringList problems;

    /// The environments above from which the component is due here: a back promotion would meet what drifted.
    QStringList dueFrom(const model::ComponentKey &key) const;
    bool operator==(const EnvironmentWork &) const = default;
};

/// From the latest snapshots alone. A pair that cannot be compared is told in `problems`. Errors: Canceled.
base::Result<EnvironmentWork> workAt(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                     const QString &environment, async::Monitor &monitor);

/// For snapshot::driftOf: entries counted by meaning, and what the pipeline's rules keep there left out.
snapshot::DriftOptions driftOptions(const model::Pipeline &pipeline, const QString &environment, const QDateTime &now);

/// snapshot::checkOrg, with what the team accepted into the record meanwhile. A remote that cannot be reached is told
/// in the report. Errors: those of snapshot::checkOrg.
base::Result<snapshot::CheckReport> checkWithTeam(const ports::Backends &backends,
                                                  const model::Environment &environment,
                                                  const snapshot::TakeOptions &options, async::Monitor &monitor);

struct Tracked {
    model::CommitId record;
    /// Why it is on this machine alone for now; empty = it is shared, or there is no remote.
    QString problem;
};
/// snapshot::track on the team's record, which has it then. Errors: those of snapshot::track.
base::Result<Tracked> trackWithTeam(const ports::Backends &backends, const model::Environment &environment,
                                    const model::CommitId &snapshot, const QList<model::ComponentKey> &keys,
                                    const QString &reason, async::Monitor &monitor);

/// A draft that would bring components of an environment back to what its record says, made against the live org.
/// Errors: NotFound, InvalidInput when none of them differs; those of snapshot::take.
base::Result<Draft> putBackDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                 const QString &environment, const QList<model::ComponentKey> &keys,
                                 async::Monitor &monitor);

} // namespace backflow::promotion
