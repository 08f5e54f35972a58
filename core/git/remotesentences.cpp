#include "core/git/remotesentences.h"

#include "core/base/redact.h"
#include "core/git/giterror.h"
#include "core/git/hostkeys.h"

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

QString reasonOf(RemoteFailure::Unfit unfit, const QString &branch, const QString &path)
{
    switch (unfit) {
    case RemoteFailure::Unfit::Name:
        return Tr::tr("Branch “%1” there holds a file name that is not allowed: “%2”.").arg(branch, path);
    case RemoteFailure::Unfit::Kind:
        return Tr::tr("Branch “%1” there holds a link or another repository where only files may be: “%2”.")
            .arg(branch, path);
    case RemoteFailure::Unfit::Deep:
        return Tr::tr("Branch “%1” there holds folders within folders beyond any use: “%2”.").arg(branch, path);
    case RemoteFailure::Unfit::Many:
        return Tr::tr("Branch “%1” there holds more files than any org has.").arg(branch);
    case RemoteFailure::Unfit::Large:
        return Tr::tr("Branch “%1” there holds a file that is too large: “%2”.").arg(branch, path);
    case RemoteFailure::Unfit::Missing:
        return Tr::tr("Branch “%1” there names content that the server did not send: “%2”.").arg(branch, path);
    case RemoteFailure::Unfit::Reference:
        return Tr::tr("A branch there has a name that is not allowed: “%1”.").arg(branch);
    case RemoteFailure::Unfit::Damaged:
        break;
    }
    return Tr::tr("Branch “%1” there is damaged at “%2”.").arg(branch, path);
}

QString whomToAsk()
{
    return Tr::tr("Nothing on this computer was changed; ask who looks after the repository.");
}

/// Who a server is, only a person can find out: by its fingerprint, told by whoever runs it.
QString unknownWords(const HostKey &key, const QString &shown)
{
    const QString port = key.port == 22 ? QString() : QStringLiteral(" -p %1").arg(key.port);
    return Tr::tr("This computer does not know %1 yet. Its key is %2. Compare that with what whoever runs the server "
                  "says it is; when it is the same, answer yes to “ssh%3 git@%1”, then try again.")
        .arg(key.host, shown, port);
}

QString changedWords(const HostKey &key, const QString &shown)
{
    QString name = key.host;
    if (key.port != 22)
        name = QStringLiteral("\"[%1]:%2\"").arg(key.host).arg(key.port);
    return Tr::tr("%1 shows another key than the one this computer knows it by: %2. Somebody may be in between. Ask "
                  "who runs the server before anything else; when the key was changed there, forget the old one "
                  "with “ssh-keygen -R %3”.")
        .arg(key.host, shown, name);
}

base::Error hostKeyError(const RemoteFailure &failure, const QString &what)
{
    const HostKey key = hostKeyOf(failure);
    const QString shown = QStringLiteral("%1 (%2)").arg(key.fingerprint, key.kind);
    const QString reason = key.anotherIsKnown ? changedWords(key, shown) : unknownWords(key, shown);
    return {base::Errc::Denied, QStringList{what, reason}.join(u' '), {}};
}

/// Where to look for it stands in the message; only a person who may write there can take it out.
base::Error unfitError(const RemoteFailure &failure, const QString &what)
{
    QString branch = failure.text.section(u'\n', 0, 0);
    if (branch.startsWith(QLatin1StringView("refs/heads/")))
        branch = branch.sliced(11);
    const QString reason =
        reasonOf(RemoteFailure::Unfit(failure.code), branch, failure.text.section(u'\n', 1).left(300));
    return {base::Errc::Corrupt, QStringList{what, reason, whomToAsk()}.join(u' '), {}};
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
    case RemoteFailure::Kind::Unfit:
        return unfitError(failure, what);
    case RemoteFailure::Kind::HostKey:
        return hostKeyError(failure, what);
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
