#pragma once

#include "core/governance/policyfile.h"
#include "core/ports/deployvalues.h"

#include <optional>

namespace backflow::governance {

/// The least that the policy lets a deployment to that environment run: of all rules that reach it, the most asked for.
/// Nothing = no rule reaches it, and the org's own default is enough.
std::optional<ports::TestLevel> testsAsked(const PolicyFile &policy, const model::Environment &environment);

/// Whether that is no less than what is asked for. In rising order: none and the org's default (which is none in most
/// orgs), tests named by hand, relevant ones, local ones, all in the org.
bool isEnough(ports::TestLevel level, ports::TestLevel asked);

/// What a plan runs under a rule. One that leaves the level open gets what is asked for; where that is tests named by
/// hand, the local ones, for nobody named any. A level that a person chose stays, and is refused when it is
/// too little.
ports::TestLevel raisedTests(ports::TestLevel level, std::optional<ports::TestLevel> asked);

} // namespace backflow::governance
