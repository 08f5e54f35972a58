#pragma once

#include "app/ctl/invocation.h"
#include "core/governance/auditchain.h"

namespace backflow::ctl {

ExitCode codeOf(governance::AuditVerdict::Kind kind);

// The parts of `audit` beside `verify`.
int auditExport(Invocation &call);
int auditReconcile(Invocation &call);
int auditCheckpoint(Invocation &call);

} // namespace backflow::ctl
