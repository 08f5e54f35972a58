#pragma once

#include "core/base/result.h"
#include "core/governance/auditchain.h"
#include "core/promotion/engine.h"
#include "core/promotion/progress.h"

#include <QString>

namespace backflow::promotion {

/// `promote.intent` or `rollback.intent`; `promote.result` or `rollback.result`.
QString intentAction(const Plan &plan);
QString resultAction(const Plan &plan);

/// What is written before the first byte goes to the org: who, from where to where, the plan, and how each conflict was
/// decided. Names only, never metadata.
base::Result<governance::AuditEntry> intentEntry(ports::JournalStore &journal, const Plan &plan,
                                                 const Progress &progress, const model::Environment &source,
                                                 const model::Environment &target, const ports::Backends &backends);
/// What is written once the end is known.
governance::AuditEntry resultEntry(const Plan &plan, const Progress &progress, const ports::DeployStatus &status,
                                   const model::Environment &source, const model::Environment &target,
                                   const ports::Backends &backends);

/// That compliance rules stopped it (`gate.deny`), or with a reason, that somebody let it pass (`gate.override`).
governance::AuditEntry gateEntry(const Plan &plan, const GateVerdict &verdict, const QString &reason,
                                 const QString &policy, const model::Environment &source,
                                 const model::Environment &target, const ports::Backends &backends);

/// What a person found out about a promotion that ended as Unknown.
governance::AuditEntry settledEntry(const Plan &plan, const QString &deployId, const model::Environment &source,
                                    const model::Environment &target, const ports::Backends &backends);

} // namespace backflow::promotion
