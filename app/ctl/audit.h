#pragma once

#include "app/ctl/invocation.h"
#include "core/governance/auditchain.h"
#include "core/governance/policyfile.h"

namespace backflow::ctl {

ExitCode codeOf(governance::AuditVerdict::Kind kind);

/// Puts on record that somebody looked into the record or changed what belongs to it. Before it happens.
base::Result<> recordAccess(Invocation &call, const QString &action, const QJsonObject &details);

// The parts of `audit` beside `verify`.
int auditExport(Invocation &call);
int auditReconcile(Invocation &call);
int auditCheckpoint(Invocation &call);
int auditImport(Invocation &call);
int auditReport(Invocation &call);
int auditAnchor(Invocation &call);

/// The second remotes that the policy names.
QList<governance::AnchorRule> anchorRules(Invocation &call);

} // namespace backflow::ctl
