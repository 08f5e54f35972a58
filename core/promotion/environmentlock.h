#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/repository.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace backflow::promotion {

/// Who holds an environment, and for which promotion.
struct LockHolder {
    QString promotion;
    QString who;
    QDateTime until;
    /// As far as the holder had come to know it.
    QString deployId = {};
    bool operator==(const LockHolder &) const = default;
};

/// Who wants the lock, and for what.
struct LeaseRequest {
    QString promotion;
    /// Names this holding: the same nonce means it is still ours.
    QString nonce;
    QString personName;
    QString personEmail;
    QDateTime now;
    /// Known once the org has accepted: lets a teammate find the deployment.
    QString deployId;
    /// Asked before a lease of somebody else's that is over by `now` is taken over; an error is answered. Null = it may
    /// be.
    std::function<base::Result<>(const LockHolder &)> mayTakeOver = {};
};

/// How long a lease holds, and how long after its end others keep their hands off (clocks differ).
inline constexpr std::chrono::minutes kLeaseTime(10);
inline constexpr std::chrono::minutes kLeaseGrace(2);

/// Keeps two promotions off one environment: branch `backflow/lock/<environment>`, file `lease.json`, one commit per
/// change, each by compare-and-swap, here and on the remote where there is one.
class EnvironmentLock final
{
public:
    EnvironmentLock(ports::Repository &repository, const model::Environment &environment);

    /// Takes the lock, renews it when it is ours, or takes over one that expired.
    /// Errors: Conflict (somebody else holds it: who, for what, until when), those of mayTakeOver and of Repository.
    base::Result<model::CommitId> hold(const LeaseRequest &request, async::Monitor &monitor);
    /// True while the lease is ours and has not been taken over.
    base::Result<bool> isOurs(const QString &nonce);
    /// Nothing where nobody holds it at `now`. As far as this machine knows: the remote is not asked.
    base::Result<std::optional<LockHolder>> holder(const QDateTime &now);
    /// Gives it back; a success also when it is no longer ours.
    base::Result<> release(const LeaseRequest &request, async::Monitor &monitor);

private:
    base::Result<> fetch(async::Monitor &monitor);
    base::Result<QJsonObject> lease(const std::optional<model::CommitId> &tip);
    base::Result<model::CommitId> write(const std::optional<model::CommitId> &tip, const QJsonObject &lease,
                                        const LeaseRequest &request, async::Monitor &monitor);

    ports::Repository &m_repository;
    QString m_branch;
    QString m_environment;
};

} // namespace backflow::promotion
