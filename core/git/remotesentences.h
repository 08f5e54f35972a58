#pragma once

#include "core/base/result.h"
#include "core/git/remotetalk.h"

namespace backflow::git {

/// Which of the operations failed: what a person is told first.
enum class RemoteAct { Fetch, Push };

base::Error errorOf(const RemoteFailure &failure, RemoteAct act);

/// The refusal of a ports::PushedBranch; empty when the remote has what was pushed.
QString refusalOf(const PushOutcome &outcome);

} // namespace backflow::git
