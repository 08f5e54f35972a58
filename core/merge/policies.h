#pragma once

#include "core/merge/matching.h"

#include <QString>
#include <optional>

namespace backflow::merge {

/// A value without weight that both sides changed, settled by a named rule.
struct PolicyAnswer {
    Side take = Target;
    /// `version-maximum`, `flow-location-target`, `summary-layout-label-target`
    QString name;
};

/// Asked about entries that both sides have and changed differently. Facts: of version numbers bumped by both sides the
/// maximum was chosen by people in 94 of 100 cases; a Flow's coordinates mean nothing at run time; a layout's summary
/// label is an id of the org.
std::optional<PolicyAnswer> policyFor(const Schema &schema, const Entry &entry);

} // namespace backflow::merge
