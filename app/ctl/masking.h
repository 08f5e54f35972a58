#pragma once

#include "app/ctl/invocation.h"
#include "core/masking/run.h"

#include <QString>

namespace backflow::ctl {

/// Where a workspace's masking runs and plans live, with the key of the process's environment where there is one.
/// Errors: InvalidInput when that is no key.
base::Result<masking::Ground> maskingGround(const Invocation &call);

/// A plan by its file, or by its name among those of the workspace.
base::Result<masking::Plan> maskingPlan(const Invocation &call, const QString &named);

/// `mask scan`: what of an environment, a folder or a zip looks like a secret or something personal.
int scanMetadata(Invocation &call);

} // namespace backflow::ctl
