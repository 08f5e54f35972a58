#pragma once

#include "core/async/monitor.h"
#include "core/governance/explain.h"
#include "core/ports/backends.h"

#include <QList>

namespace backflow::governance {

/// What stands behind the rules on this machine and on the remote, beyond the policy itself: a key to sign with, a
/// remote that others read, who a person is known by. Advisory ones are missing walls.
QList<AccessFinding> wallFindings(const ports::Backends &backends, const Standing &standing);

/// Asks the remote for a refusal: makes branch `backflow/protection-check-…`, moves it by force and deletes it. A host
/// that lets that happen does not protect `backflow/*`. What it refuses to delete stays there and is named.
/// Errors: NotFound (no remote), Offline, Unauthorized.
base::Result<QList<AccessFinding>> tryRemote(const ports::Backends &backends, async::Monitor &monitor);

/// What the signed-in user may do in the org itself, whatever the policy says.
struct OrgRights {
    QString username;
    bool modifyMetadata = false;
    bool authorApex = false;
    bool customizeApplication = false;
    bool mayDeploy() const { return modifyMetadata || customizeApplication; }
};
/// Errors: those of OrgGateway; an org may not let a user see this.
base::Result<OrgRights> orgRights(ports::OrgGateway &gateway, async::Monitor &monitor);
/// The org's rights beside the policy's: where the org lets somebody deploy whom the policy does not, the role advises.
QList<AccessFinding> orgFindings(const Standing &standing, const model::Environment &environment,
                                 const OrgRights &rights);

} // namespace backflow::governance
