#include "core/automation/sharedbranch.h"

#include "core/automation/words.h"

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

/// So many programs at once and one more each get their turn.
constexpr int kTries = 12;

} // namespace

base::Result<bool> SharedBranch::hasRemote() const
{
    return m_repository.remoteUrl().transform([](const QString &url) { return !url.isEmpty(); });
}

base::Result<> SharedBranch::fetch(async::Monitor &monitor)
{
    const base::Result<bool> remote = hasRemote();
    if (!remote || !*remote)
        return remote ? base::Result<>() : base::failure(remote);
    if (base::Result<> fetched = m_repository.fetch({m_branch}, monitor); !fetched)
        return fetched;
    const auto there = m_repository.remoteTip(m_branch);
    const auto here = m_repository.tip(m_branch);
    if (!there || !here)
        return there ? base::failure(here) : base::failure(there);
    if (!*there || *here == *there)
        return {}; // the first change takes along what is here
    if (*here) {
        const auto common = m_repository.mergeBase(**here, **there);
        if (!common)
            return base::failure(common);
        if (!*common || **common != **here)
            return keepOwn(**here, **there, monitor);
    }
    return m_repository.moveBranch(m_branch, *here, *there);
}

/// The two went apart: the remote's stands, with the files only this machine has on top of it.
base::Result<> SharedBranch::keepOwn(const model::CommitId &local, const model::CommitId &remote,
                                     async::Monitor &monitor)
{
    const auto ours = m_repository.tree(local);
    const auto theirs = m_repository.tree(remote);
    const auto last = m_repository.commitInfo(local);
    if (!ours || !theirs || !last)
        return !ours ? base::failure(ours) : !theirs ? base::failure(theirs) : base::failure(last);
    ports::CommitDraft draft;
    draft.branch = m_branch;
    draft.expectedTip = remote;
    for (const ports::TreeFile &file : *ours) {
        const auto known = std::ranges::find(*theirs, file.path, &ports::TreeFile::path);
        if (known == theirs->end())
            draft.put.insert(file.path, file.content);
    }
    if (base::Result<> moved = m_repository.moveBranch(m_branch, local, remote); !moved)
        return moved;
    if (draft.put.isEmpty())
        return {};
    draft.message = u"Bring along what only this computer had\n"_s;
    draft.authorName = last->authorName;
    draft.authorEmail = last->authorEmail;
    draft.when = last->when;
    const auto commit = m_repository.commit(draft, monitor);
    return commit ? base::Result<>() : base::failure(commit);
}

base::Result<QMap<QString, QByteArray>> SharedBranch::files() const
{
    const auto tip = m_repository.tip(m_branch);
    if (!tip || !*tip)
        return tip ? base::Result<QMap<QString, QByteArray>>() : base::failure(tip);
    const auto tree = m_repository.tree(**tip);
    if (!tree)
        return base::failure(tree);
    QMap<QString, QByteArray> files;
    for (const ports::TreeFile &file : *tree) {
        base::Result<QByteArray> bytes = m_repository.content(file.content);
        if (!bytes)
            return base::failure(bytes);
        files.insert(file.path, *std::move(bytes));
    }
    return files;
}

base::Result<std::optional<QByteArray>> SharedBranch::file(const QString &path) const
{
    const auto tip = m_repository.tip(m_branch);
    if (!tip || !*tip)
        return tip ? base::Result<std::optional<QByteArray>>() : base::failure(tip);
    const auto content = m_repository.contentAt(**tip, path);
    if (!content || !*content)
        return content ? base::Result<std::optional<QByteArray>>() : base::failure(content);
    return m_repository.content(**content).transform([](const QByteArray &bytes) { return std::optional(bytes); });
}

base::Result<> SharedBranch::change(const Make &make, const Hand &hand, async::Monitor &monitor)
{
    for (int attempt = 1;; ++attempt) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (base::Result<> fetched = fetch(monitor); !fetched && fetched.error().code != Errc::Conflict)
            return fetched;
        const base::Result<Edit> edit = make(*this);
        if (!edit)
            return base::failure(edit);
        if (edit->put.isEmpty() && edit->remove.isEmpty())
            return {};
        base::Result<> written = write(*edit, hand, monitor);
        if (written || written.error().code != Errc::Conflict || attempt == kTries)
            return written;
    }
}

base::Result<> SharedBranch::write(const Edit &edit, const Hand &hand, async::Monitor &monitor)
{
    const auto tip = m_repository.tip(m_branch);
    const base::Result<bool> remote = hasRemote();
    if (!tip || !remote)
        return tip ? base::failure(remote) : base::failure(tip);
    ports::CommitDraft draft;
    draft.branch = m_branch;
    draft.expectedTip = *tip;
    for (auto it = edit.put.begin(); it != edit.put.end(); ++it)
        draft.put.insert(it.key(), it.value());
    draft.remove = edit.remove;
    draft.message = edit.message;
    draft.authorName = hand.name;
    draft.authorEmail = hand.email;
    draft.when = hand.now;
    const base::Result<model::CommitId> commit = m_repository.commit(draft, monitor);
    if (!commit || !*remote)
        return commit ? base::Result<>() : base::failure(commit);
    const auto expected = m_repository.remoteTip(m_branch);
    if (!expected)
        return base::failure(expected);
    const auto pushed = m_repository.push({{m_branch, *commit, *expected}}, monitor);
    if (pushed && !pushed->isEmpty() && pushed->first().refusal.isEmpty())
        return {};
    // Somebody else's change that came in between builds on this one, and then it stands.
    if (base::Result<> back = m_repository.moveBranch(m_branch, *commit, *tip); !back)
        return back;
    if (!pushed)
        return base::failure(pushed);
    return base::failure(Errc::Conflict,
                         Tr::tr("The Git remote did not take what was to be kept on %1. Nothing was changed; try again "
                                "in a moment.")
                             .arg(m_branch),
                         pushed->isEmpty() ? QString() : pushed->first().refusal);
}

} // namespace backflow::automation
