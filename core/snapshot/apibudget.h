#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/orggateway.h"

#include <QString>

namespace backflow::snapshot {

/// API requests that a work takes at least, as counted on orgs of a few hundred types: whole readings list every type
/// and retrieve in parts; a deployment reads the touched components twice and asks how far the org is.
inline constexpr qint64 kRequestsOfAReading = 150;
inline constexpr qint64 kRequestsOfADeployment = 40;

/// Before something is begun: whether the org has enough API requests left in these 24 hours. Everything that works
/// with the org shares them, so Backflow stops at nine tenths (BACKFLOW_API_SHARE: another number of hundredths, up to
/// 100). An org that does not say what it has left is not held against anything; what was begun goes on.
/// Errors: OrgBusy, with the numbers; Canceled.
base::Result<> checkApiBudget(ports::OrgGateway &gateway, const QString &environment, qint64 needed,
                              async::Monitor &monitor);

} // namespace backflow::snapshot
