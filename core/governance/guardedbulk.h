#pragma once

#include "core/governance/guardedports.h"
#include "core/ports/bulkdata.h"

#include <memory>

namespace backflow::governance {

/// Records that the gate has to let somebody see and change (MaskData): which it never does in production.
std::unique_ptr<ports::BulkData> guarded(std::unique_ptr<ports::BulkData> bulk, const model::Environment &environment,
                                         GuardRules rules);

} // namespace backflow::governance
