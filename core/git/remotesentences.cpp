#include "core/git/remotesentences.h"

#include "core/base/redact.h"
#include "core/git/giterror.h"

#include <QCoreApplication>

namespace backflow::git {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

QString whatFailed(const RemoteFailure &failure, RemoteAct act)
{
    if (act == RemoteAct::Fetch)
        return Tr::tr("Nothing was fetched from the Git server.");
    if (failure.uploading)
        return Tr::tr("Publishing to the Git server was cut short; fetch to see what it took.");
    return Tr::tr("Nothing was published to the Git server.");
}

QString noRemote()
{
    return Tr::tr("No Git server is set for this pipeline.");
}

QString reasonOf(RemoteFailure::Kind kind)
{
    switch (kind) {
    case RemoteFailure::Kind::Silent:
        return Tr::tr("The Git server said nothing for too long; check the network and try again.");
    case RemoteFailure::Kind::Died:
        return Tr::tr("The process that speaks to the server ended unexpectedly; try again.");
    case RemoteFailure::Kind::NoHelper:
        return Tr::tr("The program backflow-git, which speaks to Git servers, could not be started; it belongs beside "
                      "this one. Install Backflow again.");
    default:
        return Tr::tr("The program backflow-git answered in a way that is not understood; it may be of another "
                      "version. Install Backflow again.");
    }
}

} // namespace

base::Error errorOf(const RemoteFailure &failure, RemoteAct act)
{
    const QString what = whatFailed(failure, act);
    switch (failure.kind) {
    case RemoteFailure::Kind::Git:
        return gitError(failure.code, failure.klass, failure.text, what);
    case RemoteFailure::Kind::NoRemote:
        return {base::Errc::NotFound, noRemote(), {}};
    case RemoteFailure::Kind::Stopped:
        return async::canceled();
    default:
        break;
    }
    const bool silent = failure.kind == RemoteFailure::Kind::Silent;
    return {silent ? base::Errc::Offline : base::Errc::Io, what + u' ' + reasonOf(failure.kind),
            base::redact(failure.text)};
}

QString refusalOf(const PushOutcome &outcome)
{
    switch (outcome.kind) {
    case PushOutcome::Kind::Taken:
    case PushOutcome::Kind::NothingToDo:
        return {};
    case PushOutcome::Kind::Refused:
        return outcome.words;
    case PushOutcome::Kind::MovedThere:
        return Tr::tr("somebody else changed the branch on the server; fetch and look at it again");
    case PushOutcome::Kind::NotBuiltOn:
        return Tr::tr("the new state does not build on what the server has; fetch and try again");
    case PushOutcome::Kind::NoAnswer:
        break;
    }
    return Tr::tr("the server did not say whether it took the change; fetch to see");
}

} // namespace backflow::git
