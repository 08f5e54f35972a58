#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::ui::pipeline {

/// What a card shows; in order of priority where several are true.
enum class CardState {
    Failed,
    NoAccess,
    Unreachable,
    Conflict,
    LostSight,
    Receiving,
    Sending,
    Checking,
    Paused,
    Blocked,
    Scheduled,
    Due,
    NeverChecked,
    Protected, ///< in sync, and nothing is deployed there by this person
    InSync
};

/// What stands behind a number of the map.
enum class ComponentList { ToReceive, ToPromote, Untracked };

/// One environment as the map shows it. Counts are components, each once however many neighbours it waits for.
struct EnvironmentStatus {
    QString environment;
    CardState state = CardState::NeverChecked;
    int toReceive = 0;
    int toPromote = 0;
    int conflicts = 0;
    /// Components of the last snapshot; nothing when it was never read.
    std::optional<int> components;
    QDateTime syncedAt;
    /// Where `toReceive` comes from.
    QStringList receiveFrom;
    /// Deploying here is switched off for this person.
    bool readOnly = false;
    /// Why it failed or could not be read, in the words of whoever said it; empty otherwise.
    QString problem;
    /// What runs: "deploy 18/42"; empty when nothing does.
    QString running;
    /// The newest promotion to it; empty where there was none on this machine.
    QString promotion = {};
    /// Of Blocked: whose promotion holds it.
    QString heldBy = {};
    /// Of Scheduled: when; invalid = as soon as the org is idle.
    QDateTime scheduledAt = {};
    /// Decisions that drafts of promotions to it still need.
    int decisions = 0;
    /// Changed in the org and not in its record; nothing while nobody counted.
    std::optional<int> untracked = {};
    /// Per cent of its Apex that the tests of the newest check or deployment there ran through; nothing while none
    /// told.
    std::optional<int> coverage = {};
    /// Who works there; empty = everybody.
    QString team = {};
    /// Its org is on a later release of Salesforce than others of the pipeline, in words; empty where it is not.
    QString release = {};
    /// A card for so many environments; 0 = an environment.
    int members = 0;
    bool operator==(const EnvironmentStatus &) const = default;
};

/// One edge of the pipeline, lower to higher.
struct EdgeStatus {
    QString lower;
    QString higher;
    int due = 0;
    int conflicts = 0;
    int toPromote = 0;
    /// A back promotion runs along it.
    bool running = false;
    /// One waits for its time.
    bool scheduled = false;
    /// Somebody else's promotion holds the lower end.
    bool blocked = false;
    /// Names of the first few components due.
    QStringList topDue{};
    bool operator==(const EdgeStatus &) const = default;
};

/// Everything the map and its table show: one value, replaced as a whole.
struct PipelineState {
    model::Pipeline pipeline;
    /// In the order of the pipeline's environments and edges.
    QList<EnvironmentStatus> environments;
    QList<EdgeStatus> edges;
    QDateTime asOf;

    const EnvironmentStatus *find(const QString &environment) const;
    /// The edges from this environment upwards and downwards.
    QList<EdgeStatus> above(const QString &environment) const;
    QList<EdgeStatus> below(const QString &environment) const;
    int conflicts() const;
    bool operator==(const PipelineState &) const = default;
};

/// Cards without numbers: what is known before anything was read.
PipelineState emptyState(const model::Pipeline &pipeline);

/// The same facts with the environments in the order that the pipeline has now.
PipelineState rearranged(const PipelineState &state, const model::Pipeline &pipeline);

/// Nothing may be deployed there by this person, whoever approves. Only looks: nothing goes on record.
bool isReadOnly(const governance::Authorizer::Policy &policy, const model::Environment &environment);

/// Reads the latest snapshots, compares along every edge and looks at the promotions under way. For a worker thread.
/// One environment that cannot be read spoils only its own card. Errors: those of opening the repository; Canceled.
base::Result<PipelineState> computeState(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, const governance::Authorizer::Policy &policy,
                                         async::Monitor &monitor);

} // namespace backflow::ui::pipeline
