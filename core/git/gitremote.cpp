#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/oids.h"
#include "core/git/referencelock.h"
#include "core/git/remotenames.h"
#include "core/git/remotesession.h"

#include <QCoreApplication>
#include <git2.h>

namespace backflow::git {
namespace {

using Advertised = QHash<QByteArray, model::CommitId>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

QByteArray refspec(const QByteArray &from, const QByteArray &to)
{
    return '+' + from + ':' + to;
}

/// Why a push must not even be tried; empty when it may. A branch is never rewound: history that teammates have seen
/// stays.
QString refusedHere(git_repository *repository, const ports::PushItem &item, const QByteArray &name,
                    const Advertised &advertised)
{
    const auto there = advertised.constFind(name);
    const bool exists = there != advertised.constEnd();
    if (exists != item.expectedRemoteTip.has_value() || (exists && *there != *item.expectedRemoteTip))
        return Tr::tr("somebody else changed the branch on the server; fetch and look at it again");
    if (!item.tip || !exists || *item.tip == *there)
        return {};
    const git_oid to = oidOf(item.tip->raw());
    const git_oid from = oidOf(there->raw());
    if (git_graph_descendant_of(repository, &to, &from) != 1)
        return Tr::tr("the new state does not build on what the server has; fetch and try again");
    return {};
}

base::Result<> fetchOnce(git_repository *repository, const QList<QByteArray> &refspecs, async::Monitor &monitor)
{
    auto session = RemoteSession::open(repository, monitor);
    if (!session)
        return base::failure(session);
    return (*session)->fetch(refspecs);
}

QByteArray pushSpec(const ports::PushItem &item, const QByteArray &name)
{
    return (item.tip ? item.tip->toHex() : QByteArray()) + ':' + name;
}

} // namespace

base::Result<QString> GitRepository::remoteUrl()
{
    Handle<git_remote> remote;
    const int code = git_remote_lookup(out(remote), m_repository.get(), "origin");
    if (code == GIT_ENOTFOUND)
        return QString();
    if (code < 0)
        return gitFailure(code, Tr::tr("The address of the Git server could not be read."));
    return QString::fromUtf8(git_remote_url(remote.get()));
}

base::Result<> GitRepository::setRemoteUrl(const QString &url)
{
    if (auto fit = checkRemoteUrl(url); !fit)
        return fit;
    Handle<git_remote> remote;
    int code = git_remote_lookup(out(remote), m_repository.get(), "origin");
    const QByteArray bytes = url.toUtf8();
    if (code == 0) {
        code = git_remote_set_url(m_repository.get(), "origin", bytes.constData());
    } else if (code == GIT_ENOTFOUND) {
        code = git_remote_create_with_fetchspec(out(remote), m_repository.get(), "origin", bytes.constData(),
                                                "+refs/heads/backflow/*:refs/remotes/origin/backflow/*");
    }
    if (code < 0)
        return gitFailure(code, Tr::tr("The address of the Git server could not be stored."));
    return {};
}

base::Result<> GitRepository::fetch(const QStringList &branches, async::Monitor &monitor)
{
    QList<QByteArray> refspecs = {refspec("refs/heads/backflow/*", "refs/remotes/origin/backflow/*")};
    for (const QString &branch : branches) {
        const auto from = branchReference(branch);
        if (!from)
            return base::failure(from);
        if (!branch.startsWith(QLatin1StringView("backflow/")))
            refspecs += refspec(*from, *branchReference(branch, "refs/remotes/origin/"));
    }
    base::Result<> fetched = fetchOnce(m_repository.get(), refspecs, monitor);
    // Died in the middle of one, a program leaves locks that no other fetch comes past.
    if (!fetched && fetched.error().code == base::Errc::Io && removeDeadRemoteLocks(m_path, monitor))
        fetched = fetchOnce(m_repository.get(), refspecs, monitor);
    return fetched;
}

base::Result<std::optional<model::CommitId>> GitRepository::remoteTip(const QString &branch)
{
    const auto name = branchReference(branch, "refs/remotes/origin/");
    if (!name)
        return base::failure(name);
    return readReference(*name);
}

/// Puts the remembered tip of the remote where the push has just put the real one. Only a memory: the next fetch sets
/// it anyway, so a failure here is none of the push.
void GitRepository::followPush(const ports::PushItem &item)
{
    const auto name = branchReference(item.branch, "refs/remotes/origin/");
    const auto now = name ? readReference(*name) : std::nullopt;
    if (!name || !now)
        return;
    if (item.tip && *now != item.tip)
        (void)createReference(*name, *now, *item.tip);
    else if (!item.tip && *now)
        (void)deleteReference(*name, **now);
}

base::Result<QList<ports::PushedBranch>> GitRepository::push(const QList<ports::PushItem> &items,
                                                             async::Monitor &monitor)
{
    auto session = RemoteSession::open(m_repository.get(), monitor);
    if (!session)
        return base::failure(session);
    if (isLocalRemote((*session)->url())) {
        // Without a server nobody compares: two people writing at once would overwrite each other unseen.
        return base::failure(base::Errc::Unsupported,
                             Tr::tr("A folder cannot be published to safely; use a Git server (https or ssh)."));
    }
    const auto advertised = (*session)->connectForPush();
    if (!advertised)
        return base::failure(advertised);
    QList<ports::PushedBranch> report;
    QList<QByteArray> specs;
    QList<qsizetype> sent;
    for (const ports::PushItem &item : items) {
        const auto name = branchReference(item.branch);
        if (!name)
            return base::failure(name);
        report += {item.branch, refusedHere(m_repository.get(), item, *name, *advertised)};
        if (!report.last().refusal.isEmpty() || (!item.tip && !item.expectedRemoteTip))
            continue;
        specs += pushSpec(item, *name);
        sent += report.size() - 1;
    }
    if (specs.isEmpty())
        return report;
    const auto answers = (*session)->upload(specs);
    if (!answers)
        return base::failure(answers);
    for (const qsizetype index : sent) {
        const auto answer = answers->constFind(*branchReference(items.at(index).branch));
        if (answer == answers->constEnd())
            report[index].refusal = Tr::tr("the server did not say whether it took the change; fetch to see");
        else
            report[index].refusal = *answer;
        if (report.at(index).refusal.isEmpty())
            followPush(items.at(index));
    }
    return report;
}

} // namespace backflow::git
