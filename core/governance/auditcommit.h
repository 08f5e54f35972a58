#pragma once

#include "core/governance/auditchain.h"

namespace backflow::governance {

/// The record that a commit of the audit branch holds. Errors: Corrupt, those of Repository.
base::Result<AuditRecord> auditRecordOf(ports::Repository &repository, const ports::CommitInfo &commit);

} // namespace backflow::governance
