#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/ports/orggateway.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// A deployment that an org works on or has in its queue, whoever sent it.
struct RunningDeployment {
    QString id;
    /// As the org names it: `InProgress`, `Pending`.
    QString state;
    QString who;
    QDateTime since;
    bool operator==(const RunningDeployment &) const = default;
};

/// Asks the org. Oldest first.
base::Result<QList<RunningDeployment>> runningDeployments(ports::OrgGateway &gateway, async::Monitor &monitor);

/// Returns when the org has no deployment under way; asks it again and again until then, and says to the monitor whom
/// it waits for. Errors: those of OrgGateway that asking again does not help against; Canceled.
base::Result<> waitUntilIdle(const ports::Backends &backends, const model::Environment &environment,
                             async::Monitor &monitor);

} // namespace backflow::promotion
