#pragma once

#include "core/merge/matching.h"
#include "core/merge/policies.h"

#include <optional>

namespace backflow::merge {

/// A value without weight that both sides changed, settled by a policy.
struct Settled {
    Side take = Target;
    Policy policy = Policy::VersionMaximum;
};

/// Asked about entries that both sides have and changed differently. Facts: of version numbers bumped by both sides the
/// maximum was chosen by people in 94 of 100 cases; a Flow's coordinates mean nothing at run time; a layout's summary
/// label is an id of the org; formatters wrap texts.
std::optional<Settled> settledBy(const Policies &policies, const Schema &schema, const Entry &entry);

} // namespace backflow::merge
