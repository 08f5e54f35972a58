#include "core/git/giterror.h"
#include "core/git/gitrepository.h"
#include "core/git/helperremote.h"
#include "core/git/referencelock.h"
#include "core/git/remotesentences.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <git2.h>

namespace backflow::git {
namespace {

using namespace std::chrono_literals;

/// A server that got everything may be about to take it when its client is gone already.
constexpr std::chrono::milliseconds kAskAgainAfter = 500ms;
constexpr int kAsked = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::git)
};

QByteArray refspec(const QByteArray &from, const QByteArray &to)
{
    return '+' + from + ':' + to;
}

bool holds(const QHash<QByteArray, model::CommitId> &tips, const PushLine &line)
{
    const auto there = tips.constFind(line.reference);
    return line.tip ? there != tips.constEnd() && *there == *line.tip : there == tips.constEnd();
}

/// What a push that was cut short came to, as far as the remote shows it: all of it is there, or nobody can tell.
Said<QList<PushOutcome>> askedAgain(RemoteTalk &talk, const QList<PushLine> &lines, const RemoteFailure &failure,
                                    async::Monitor &monitor)
{
    for (int i = 0; i < kAsked && !monitor.stopped(); ++i) {
        if (i > 0)
            QThread::sleep(kAskAgainAfter);
        const auto tips = talk.tips(monitor);
        if (!tips)
            break;
        if (std::ranges::all_of(lines, [&](const PushLine &line) { return holds(*tips, line); }))
            return QList<PushOutcome>(lines.size(), PushOutcome{PushOutcome::Kind::Taken, {}});
    }
    return std::unexpected(failure);
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
    const auto url = remoteUrl();
    if (!url)
        return base::failure(url);
    if (url->isEmpty())
        return std::unexpected(errorOf({.kind = RemoteFailure::Kind::NoRemote}, RemoteAct::Fetch));
    HelperRemote talk(m_path, placeOf(*url), m_ask);
    Said<void> fetched = talk.fetch(refspecs, monitor);
    // Died in the middle of one, a program leaves locks that no other fetch comes past.
    if (!fetched && errorOf(fetched.error(), RemoteAct::Fetch).code == base::Errc::Io &&
        removeDeadRemoteLocks(m_path, monitor))
        fetched = talk.fetch(refspecs, monitor);
    if (!fetched)
        return std::unexpected(errorOf(fetched.error(), RemoteAct::Fetch));
    return {};
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
    const auto url = remoteUrl();
    if (!url)
        return base::failure(url);
    if (url->isEmpty())
        return std::unexpected(errorOf({.kind = RemoteFailure::Kind::NoRemote}, RemoteAct::Push));
    if (isLocalRemote(*url)) {
        // Without a server nobody compares: two people writing at once would overwrite each other unseen.
        return base::failure(base::Errc::Unsupported,
                             Tr::tr("A folder cannot be published to safely; use a Git server (https or ssh)."));
    }
    QList<PushLine> lines;
    for (const ports::PushItem &item : items) {
        const auto name = branchReference(item.branch);
        if (!name)
            return base::failure(name);
        lines += PushLine{*name, item.tip, item.expectedRemoteTip};
    }
    HelperRemote talk(m_path, placeOf(*url), m_ask);
    Said<QList<PushOutcome>> outcomes = talk.push(lines, monitor);
    if (!outcomes && outcomes.error().uploading && outcomes.error().kind != RemoteFailure::Kind::Stopped)
        outcomes = askedAgain(talk, lines, outcomes.error(), monitor);
    if (!outcomes)
        return std::unexpected(errorOf(outcomes.error(), RemoteAct::Push));
    QList<ports::PushedBranch> report;
    for (qsizetype i = 0; i < items.size(); ++i) {
        report += {items.at(i).branch, refusalOf(outcomes->at(i))};
        if (outcomes->at(i).kind == PushOutcome::Kind::Taken)
            followPush(items.at(i));
    }
    return report;
}

} // namespace backflow::git
