#pragma once

#include "core/async/monitor.h"
#include "core/automation/ground.h"
#include "core/base/result.h"

namespace backflow::demo {

/// Gives the workspace the company's rules: one with a schedule, that has run once, and one on an event, which nobody
/// has switched on. Errors: those of the rules' branch and of the record.
base::Result<> giveRules(const automation::Ground &ground, async::Monitor &monitor);

} // namespace backflow::demo
