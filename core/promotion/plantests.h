#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/ports/deployvalues.h"

#include <optional>

namespace backflow::promotion {

/// The least that the workspace's policy, as it lies here, lets a deployment to that environment run; nothing = it does
/// not say, or there is none that can be read (the gate says so then). Errors: those of opening and of Repository.
base::Result<std::optional<ports::TestLevel>> testsAskedFor(const ports::Backends &backends,
                                                            const model::Environment &target);
/// What a plan runs there: what was chosen, or, where that was left open, what the policy asks for.
base::Result<ports::TestLevel> testsFor(const ports::Backends &backends, const model::Environment &target,
                                        ports::TestLevel chosen);

} // namespace backflow::promotion
