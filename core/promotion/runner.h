#pragma once

#include "core/async/repeating.h"
#include "core/governance/auditchain.h"
#include "core/promotion/componentfiles.h"
#include "core/promotion/deaf.h"
#include "core/promotion/engine.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/progress.h"
#include "core/promotion/publish.h"
#include "core/promotion/timing.h"
#include "core/snapshot/snapshots.h"

#include <memory>

namespace backflow::promotion {

/// Carries one promotion from whatever its journal shows to its end. Every step asks only the journal where it stands,
/// writes before it acts, and may be killed anywhere: the next run goes on from the last record.
class Runner final
{
public:
    /// What a runner stands on; all of it outlives the runner.
    struct Ground {
        const ports::Backends &backends;
        ports::JournalStore &journal;
        ports::Repository &repository;
        ports::OrgGateway &gateway;
        const model::Pipeline &pipeline;
        const model::Environment &source;
        const model::Environment &target;
    };
    Runner(const Ground &ground, Plan plan, Progress progress, const Observer &observer, async::Monitor &monitor);

    /// What stands before it: the policy that allowed it, who looks, and why it may pass all the same.
    struct Gating {
        /// Commit; empty = there is no policy.
        QString policy = {};
        GateFunction compliance = {};
        QString overrideReason = {};
    };
    void gateWith(Gating gating) { m_gating = std::move(gating); }
    /// Deploys by this validation instead of sending the package.
    void deployQuickly(std::optional<Validation> validation) { m_quick = std::move(validation); }
    /// Ends when the promotion ended, when sight of it was lost, or with an Error; all of them may be resumed but the
    /// first.
    base::Result<> run();

private:
    enum class Flow { Go, Pause };
    base::Result<Flow> next();

    // runner.cpp
    base::Result<> record(QLatin1StringView kind, const QJsonObject &payload = {});
    base::Result<Flow> end(State outcome, const QString &reason);
    base::Result<> giveBack(const base::Error &error);
    base::Result<> holdLock();
    base::Result<> mayTakeOver(const LockHolder &old);
    base::Result<> recordTakeOver(const LockHolder &old);
    LeaseRequest leaseRequest() const;
    Signature signature() const;
    /// Waits in slices; false when the person asked to stop.
    bool waitFor(std::chrono::milliseconds time);
    bool stopAsked() const { return m_monitor.stopped(); }
    /// Id of the user that deploys, as the org knows them; empty where it does not say.
    QString orgUser(async::Monitor &monitor);

    // runnerprepare.cpp: up to the moment before the org is touched
    base::Result<Flow> authorise();
    base::Result<> passGate(QJsonObject &payload);
    base::Result<Flow> lock();
    base::Result<Flow> checkBase();
    base::Result<Flow> endStale(const QList<MovedComponent> &moved);
    base::Result<Flow> keepSnapshot();
    base::Result<Flow> auditIntent();
    base::Result<snapshot::TakeReport> takeTouched(const QString &message, const QStringList &trailers);

    // runneradopt.cpp: what another machine began
    base::Result<std::optional<governance::AuditRecord>> foreignIntent();
    base::Result<Flow> takeBaseOfPlan();
    base::Result<QString> lockedDeployment();
    base::Result<Flow> adopt(const governance::AuditRecord &intent);
    base::Result<QString> whoSent();

    // runnersubmit.cpp: the deployment
    base::Result<Flow> submit();
    base::Result<Flow> reconcile();
    base::Result<QString> send(const QByteArray &zip);
    std::unique_ptr<async::Repeating> keepLease();
    base::Result<Flow> notTaken(int attempt, const base::Error &error);
    base::Result<Flow> decideFound(int attemptsLeft, const struct Found &found);
    base::Result<Flow> poll();
    base::Result<bool> pollFailed(const base::Error &error, int faults, std::chrono::milliseconds lastGood);
    base::Result<> askToCancel();
    base::Result<Flow> loseSight(const QString &reason);

    // runnerconclude.cpp: what became of it
    base::Result<Flow> verify();
    base::Result<Flow> commit();
    base::Result<Flow> wrapUp();
    base::Result<Flow> auditResult();
    base::Result<Flow> publish();
    base::Result<Flow> release();
    base::Result<> recordCommon();
    base::Result<> commonOfPicked(const PlanItem &item, const model::SnapshotEntry &source,
                                  QHash<model::ComponentKey, std::optional<std::vector<model::Part>>> &ancestors,
                                  QHash<model::ContentId, QByteArray> &content);

    Ground m_ground;
    Plan m_plan;
    Progress m_progress;
    const Observer &m_observer;
    async::Monitor &m_monitor;
    DeafMonitor m_deaf;
    Timing m_timing = Timing::fromEnvironment();
    EnvironmentLock m_lock;
    std::optional<Validation> m_quick;
    QString m_orgUser;
    std::optional<LockHolder> m_takenFrom;
    Gating m_gating;
    bool m_lockHeld = false;
    std::chrono::milliseconds m_leaseRenewed{0};
};

} // namespace backflow::promotion
