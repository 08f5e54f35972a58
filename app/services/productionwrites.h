#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/backends.h"

#include <QString>

namespace backflow::services {

/// Puts on record that changes to production were allowed in a workspace, or ended, and why. Before the switch itself.
/// Errors: InvalidInput (no reason), those of the repository.
base::Result<> recordProductionWrites(const ports::Backends &backends, bool on, const QString &reason,
                                      async::Monitor &monitor);

} // namespace backflow::services
