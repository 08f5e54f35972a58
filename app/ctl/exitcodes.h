#pragma once

#include "core/base/error.h"
#include "core/promotion/engine.h"

namespace backflow::ctl {

/// What the program ends with. `backflowctl help exit-codes` prints them; they are part of its interface.
enum ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    Undecided = 3,
    Stale = 4,
    Denied = 5,
    SignIn = 6,
    NotReached = 7,
    LookAtOrg = 8,
    DeployFailed = 9,
    AuditAltered = 10,
    AuditMissing = 11,
    AuditForked = 12,
    Drifted = 13,
    Differs = 14,
    /// Of `audit verify`: a signature does not hold; the policy was not followed.
    AuditSignature = 13,
    AuditPolicy = 14,
    Wanting = 15,
    Stopped = 130,
};

ExitCode exitCodeOf(base::Errc code);
/// Of a promotion as far as it got.
ExitCode exitCodeOf(const promotion::Report &report);
/// The table for people, one line a code.
QString exitCodeHelp();

} // namespace backflow::ctl
