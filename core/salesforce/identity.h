#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/orggateway.h"
#include "core/salesforce/orgcalls.h"

namespace backflow::salesforce {

/// SOQL, all pages, `attributes` left out at every depth. Errors: those of a call, Malformed.
base::Result<QList<QJsonObject>> queryAll(OrgCalls &calls, const QString &soql, bool tooling, async::Monitor &monitor);

/// Who is signed in, and where: userinfo, Organization and the list of API versions.
base::Result<ports::OrgIdentity> readIdentity(OrgCalls &calls, async::Monitor &monitor);

} // namespace backflow::salesforce
