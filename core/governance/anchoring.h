#pragma once

#include "core/async/monitor.h"
#include "core/governance/guardedports.h"

namespace backflow::governance {

/// After the remote took the record: its head goes to each second remote of the policy where one is due. What does not
/// work is said and keeps nothing from being recorded; an anchor that contradicts the record goes on record itself
/// (`tamper.alert`). `repository` is unguarded.
void anchorWhereDue(ports::Repository &repository, const GuardRules &rules, async::Monitor &monitor);

} // namespace backflow::governance
