#pragma once

#include "core/governance/decision.h"
#include "core/promotion/engine.h"

namespace backflow::promotion {

/// On what the gate is asked about deploying a frozen plan: the plan's own hash, its author and the types it touches,
/// so that a yes to one plan opens no other.
governance::Context contextOf(const Plan &plan, const model::Environment &target);
/// The same for a plan of this machine. Errors: NotFound; those of JournalStore.
base::Result<governance::Context> contextOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                            const QString &id);

} // namespace backflow::promotion
