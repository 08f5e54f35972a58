#pragma once

#include "app/ctl/invocation.h"
#include "core/merge/policies.h"

#include <optional>

namespace backflow::ctl {

/// --policy NAME=on|off, for every command that merges.
void addPolicyOption(Invocation &call);

/// Switches what was named; nothing, after it was said what is wrong, with the exit code in `code`.
std::optional<merge::Policies> policiesOf(Invocation &call, merge::Policies policies, int &code);

} // namespace backflow::ctl
