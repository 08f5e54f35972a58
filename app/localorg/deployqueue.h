#pragma once

#include "app/localorg/deployrun.h"
#include "app/localorg/state.h"

#include <QJsonArray>
#include <chrono>
#include <functional>
#include <memory>

namespace backflow::localorg {

struct DeployJob {
    QString id;
    DeployOptions options;
    QByteArray zip;
    QString userId;
    /// Of a validation, whose tests need not run again.
    bool quick = false;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime completedAt;
    QDateTime canceledAt;
    QString canceledBy;
    /// `Pending`, `InProgress`, `Canceled`, or the outcome's.
    QString status = QStringLiteral("Pending");
    bool done = false;
    int polls = 0;
    /// Steps the job takes to its end, for the counts of the answers.
    int total = 0;
    DeployOutcome outcome;
    /// Fault script: patches for the answers of the next polls, one each.
    QJsonArray sequence;
    /// Fault script: what the outcome is whatever the package holds (members of DeployResult).
    QJsonObject forced;
    /// Fault script: the job does not end before.
    std::chrono::milliseconds hold{0};
    std::chrono::steady_clock::time_point begun;
};

/// DeployResult of a job as both APIs give it; details when they are asked for.
QJsonObject deployResult(const DeployJob &job, const State &state, bool details);
/// Row of Tooling DeployRequest.
QJsonObject deployRequestRow(const DeployJob &job, const State &state);

/// The deploys of one org, of which one runs at a time. Not thread-safe: the org locks.
class DeployQueue final
{
public:
    using Jobs = QList<std::shared_ptr<DeployJob>>;
    /// Works a job out and keeps its effect; called once per job, when it ends.
    using Runner = std::function<void(DeployJob &)>;

    DeployQueue(int pollsPerDeploy, std::chrono::milliseconds deployTime, Runner runner);

    void submit(std::shared_ptr<DeployJob> job);
    /// Null when no such job is known.
    std::shared_ptr<DeployJob> find(const QString &id) const;
    /// Counts one look at a job, which may end it.
    void poll(DeployJob &job);
    /// False when it is too late.
    bool cancel(DeployJob &job, const QString &userId);
    /// Ends what is due by the clock.
    void advance();
    bool isIdle() const;
    const Jobs &jobs() const { return m_jobs; }

private:
    std::shared_ptr<DeployJob> head() const;
    bool isDue(const DeployJob &job) const;

    int m_pollsPerDeploy;
    std::chrono::milliseconds m_deployTime;
    Runner m_runner;
    Jobs m_jobs;
};

} // namespace backflow::localorg
