#pragma once

#include "core/governance/policyfile.h"
#include "core/governance/standing.h"

#include <QStringList>

namespace backflow::governance {

/// What the policy's rules for releases make of a deployment that comes from an org on a later release.
struct ReleaseVerdict {
    /// One of them keeps it back; else it is only warned of.
    bool blocks = false;
    /// The person is known and holds a role of each that does: with a reason it goes through.
    bool mayOverride = false;
    /// Names of those who hold a role of each.
    QStringList ask = {};
    bool operator==(const ReleaseVerdict &) const = default;
};

ReleaseVerdict releasesAsked(const Standing &standing, const model::Environment &environment);

} // namespace backflow::governance
