#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QString>

namespace backflow::services {

/// Puts on record that somebody signed in to an environment's org (`login`) or out of it (`logout`).
/// `anotherUser`: until then somebody else was signed in there. Errors: those of the record.
base::Result<> recordSession(const ports::Backends &backends, const QString &action,
                             const model::Environment &environment, bool anotherUser = false);

} // namespace backflow::services
