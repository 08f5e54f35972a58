#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/orggateway.h"
#include "core/promotion/engine.h"

#include <QDateTime>
#include <QString>

namespace backflow::promotion {

/// What the org's own list of deployments says about a submission that was never answered.
struct Found {
    enum class Kind {
        One,     ///< exactly one deployment is ours
        None,    ///< the org has none: the submission did not arrive
        Several, ///< more than one could be ours
        Waiting, ///< some have not told their components yet: ask again
    };
    Kind kind = Kind::None;
    /// Of One.
    QString deployId;
};

/// In place of a user's id: whoever it was.
inline constexpr QLatin1StringView kAnybody("*");

/// Asks the org for deployments since `since` (the org's clock) by this user, or by the one with id `user`, and
/// compares what they deploy with the plan. `others` are deployments known to belong elsewhere. Errors: those of
/// OrgGateway.
base::Result<Found> findDeployment(ports::OrgGateway &gateway, const Plan &plan, const QDateTime &since,
                                   const QStringList &others, async::Monitor &monitor, const QString &user = {});

/// True when a deployment that reports these components can only be the plan's: all of the plan's, and beyond them
/// nothing but their parents or children.
bool deploysPlan(const ports::DeployStatus &status, const Plan &plan);

} // namespace backflow::promotion
