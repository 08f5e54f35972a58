#include "app/ctl/exitcodes.h"

#include <QString>

namespace backflow::ctl {

using base::Errc;
using promotion::State;

ExitCode exitCodeOf(Errc code)
{
    switch (code) {
    case Errc::Conflict:
        return Undecided;
    case Errc::Stale:
        return Stale;
    case Errc::Denied:
        return Denied;
    case Errc::Unauthorized:
        return SignIn;
    case Errc::Offline:
    case Errc::Timeout:
    case Errc::OrgBusy:
        return NotReached;
    case Errc::Unknown:
        return LookAtOrg;
    case Errc::DeployFailed:
        return DeployFailed;
    case Errc::Corrupt:
        return AuditAltered;
    case Errc::Canceled:
        return Stopped;
    default:
        return Failed;
    }
}

ExitCode exitCodeOf(const promotion::Report &report)
{
    switch (report.state) {
    case State::Stale:
        return Stale;
    case State::Denied:
        return Denied;
    case State::FailedClean:
    case State::Partial:
        return DeployFailed;
    case State::Abandoned:
    case State::Canceled:
        return Stopped;
    case State::Unknown:
        return LookAtOrg;
    default:
        return report.ending == promotion::Ending::LostSight ? NotReached : Ok;
    }
}

QString exitCodeHelp()
{
    return QStringLiteral(
        "Exit codes of backflowctl\n"
        "   0  done\n"
        "   1  failed: the message says what, and what state things are in\n"
        "   2  wrong usage: an option or an argument is missing or not known\n"
        "   3  decisions are open, or somebody else holds what is needed (a lock, a running "
        "promotion); of rules: a rule waits for a person\n"
        "   4  stale: the target changed since the plan was made; retrieve and plan again\n"
        "   5  denied by the workspace's policy or by the org\n"
        "   6  sign in: nobody is signed in, or the session is over\n"
        "   7  not reached: the org or the remote is offline, busy or silent; resume later\n"
        "   8  unknown: whether the org took it can only be seen in the org\n"
        "   9  the org refused the deployment or took only a part; the result says which\n"
        "  10  stored data does not fit its own check: altered\n"
        "  11  the audit trail has a gap or was cut short\n"
        "  12  the audit trail has two stories\n"
        "  13  an org was changed outside of Backflow: drift or audit reconcile list what; of audit "
        "verify: a signature does not hold\n"
        "  14  the sides differ (compare --exit-code); of audit verify: the policy of its time did not "
        "give what is on record\n"
        "  15  wanting: the target lacks what is needed, or something refers to what is to be "
        "deleted; of compliance: a rule is broken\n"
        " 130  stopped, as asked (Ctrl-C)\n");
}

} // namespace backflow::ctl
