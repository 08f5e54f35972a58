#pragma once

#include "app/ctl/invocation.h"
#include "core/governance/auditchain.h"

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

/// Whether the policy names second remotes.
bool hasAnchors(Invocation &call);
/// Holds a chain that was found whole against what those remotes hold. `notes` gets a sentence for each that could not
/// be asked. Changes `verdict` where they contradict it.
base::Result<> holdAgainstAnchors(Invocation &call, governance::AuditVerdict &verdict, QStringList &notes);

} // namespace backflow::ctl
