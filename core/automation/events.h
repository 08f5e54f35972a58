#pragma once

#include "core/async/monitor.h"
#include "core/automation/ground.h"
#include "core/automation/rule.h"
#include "core/base/result.h"

#include <QString>
#include <optional>

namespace backflow::automation {

/// What a rule's event shows now: a text that is another one after it happened again, empty while there is nothing of
/// the kind, and nothing where it cannot be seen (an org that does not answer, an environment that is gone).
/// A release and a refresh are asked of the org (a refresh of production where the sandbox does not answer: a session
/// of the org that it was is over), the others are read from what is stored. Errors: those of the stores.
base::Result<std::optional<QString>> eventShows(const Ground &ground, const Rule &rule, async::Monitor &monitor);

} // namespace backflow::automation
