#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/promotion/quickdeploy.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::promotion {

/// Where a promotion stands. Derived from its journal, never stored by itself. Names are the journal's own.
enum class State {
    Draft, ///< not frozen yet
    Planned,
    Authorised,
    Locked,
    BaseOk,
    Snapshot, ///< rollback package is kept
    Intent,   ///< about to submit, or submitted without an answer
    Accepted, ///< the org has it under an id
    Terminal, ///< the org ended it
    Verified,
    Committed,
    Published,
    Released, ///< done
    Stale,    ///< the target moved: plan again
    Denied,
    Abandoned,
    FailedClean, ///< the org refused or rolled back; the target is unchanged
    Partial,
    Canceled,
    Unknown, ///< a person has to look at the org
};
QString stateName(State state);
bool isEnd(State state);

/// How it ended, for people: the six honest endings.
enum class Ending { Running, Done, DoneWithWarnings, FailedNothingChanged, Partly, Canceled, LostSight };

/// One component of a frozen plan.
struct PlanItem {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    /// `sha256:…` of the component's files before and after; empty = not there.
    QString before;
    QString after;
    /// The common version the merge stood on: what a rollback puts back in its place.
    std::optional<std::vector<model::Part>> ancestor;
    /// Only these entries of it flow; none = all.
    QList<EntryPick> entries = {};
    bool operator==(const PlanItem &) const = default;
};

/// Frozen, hashed description of one promotion to one target. The same plan gives the same bytes everywhere.
struct Plan {
    QString id;
    QString source;
    QString target;
    QString targetOrgId;
    QByteArray sourceCommit;
    QByteArray targetCommit;
    QList<PlanItem> items;
    ports::DeployOptions options;
    QString apiVersion;
    /// Blob: the deploy zip.
    QString zip;
    /// Blob: a zip of the files as they are to stand in the target afterwards, by their path in a snapshot.
    QString results;
    QString author;
    QString note;
    QString workItem;
    QString rollbackOf;
    /// `sha256:…` over the canonical form of all of the above, which is also the plan's blob.
    QString hash;
};

struct ComponentOutcome {
    model::ComponentKey key;
    Operation operation = Operation::Change;
    /// Read back and equal to the plan.
    bool verified = false;
    /// The org's words, verbatim.
    QString problem;
    int line = 0;
};

struct Report {
    QString id;
    QString source;
    QString target;
    State state = State::Planned;
    Ending ending = Ending::Running;
    QString deployId;
    ports::DeployStatus status;
    QList<ComponentOutcome> components;
    QString rollbackOf;
    QString note;
    QString workItem;
    QString startedBy;
    QDateTime startedAt;
    QDateTime endedAt;
    /// One sentence: what happened and what state things are in.
    QString summary;
    /// Warnings worth showing, one sentence each.
    QStringList warnings;
    /// Of a check: what a quick deployment can stand on.
    std::optional<Validation> validation;
};
QJsonObject toJson(const Report &report);

/// Told about every step as it happens, on the thread that runs the promotion.
struct Observer {
    std::function<void(State)> state;
    std::function<void(const ports::DeployStatus &)> status;
};

using DeployGrant = governance::Grant<governance::Capability::Deploy>;
using ValidateGrant = governance::Grant<governance::Capability::Validate>;

/// Freezes a fully decided draft: builds the zip, hashes, writes blobs and PLANNED. Errors: Conflict (undecided left).
base::Result<Plan> freeze(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                          async::Monitor &monitor);
base::Result<Plan> loadPlan(ports::JournalStore &journal, const QString &id);

/// Check-only deployment of what the draft or plan would deploy. Changes nothing in the org.
base::Result<Report> validate(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                              const ValidateGrant &grant, const Observer &observer, async::Monitor &monitor);

struct RunOptions {
    /// Deploy what the org has checked already, without running its tests again. Refused, with nothing changed, when
    /// there is no check that allows it (quickDeployable()), or when the org says that it moved on since.
    bool quick = false;
};

/// Runs a frozen plan to its end, from whatever step its journal shows. Stopping it through the monitor before INTENT
/// abandons it; after that it asks the org to cancel and reports what the org then says.
base::Result<Report> run(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                         const DeployGrant &grant, const Observer &observer, async::Monitor &monitor,
                         const RunOptions &options = {});

/// What a person found out in the org about a promotion that ended as Unknown: it ran as deployment `deployId`, or,
/// with an empty id, it never arrived. Writes it to the record; `run` then goes on from there. Errors: InvalidInput
/// when the promotion is not in that state.
base::Result<> settle(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                      const QString &deployId, const DeployGrant &grant, async::Monitor &monitor);

/// A draft that would bring the target back to what it was before promotion `id`, made against the live target.
base::Result<Draft> rollbackDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                  const QString &id, async::Monitor &monitor);

base::Result<Report> report(ports::JournalStore &journal, const QString &id);
/// All promotions of this machine, newest first.
base::Result<QList<Report>> reports(ports::JournalStore &journal);

} // namespace backflow::promotion
