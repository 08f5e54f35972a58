#include "core/promotion/publish.h"

#include "core/promotion/teamproject.h"
#include "core/promotion/words.h"
#include "core/snapshot/record.h"
#include "core/snapshot/snapshots.h"

#include <QMap>
#include <limits>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 5;

using Tip = std::optional<model::CommitId>;
using Files = QMap<QString, model::ContentId>;

base::Result<Files> filesAt(ports::Repository &repository, const Tip &commit)
{
    Files files;
    if (!commit)
        return files;
    base::Result<std::vector<ports::TreeFile>> tree = repository.tree(*commit);
    if (!tree)
        return base::failure(tree);
    for (const ports::TreeFile &file : *tree)
        files.insert(file.path, file.content);
    return files;
}

std::optional<model::ContentId> at(const Files &files, const QString &path)
{
    const auto it = files.find(path);
    return it == files.end() ? std::nullopt : std::optional(*it);
}

/// What our side's commit says of itself goes on being true, but not which promotion made it.
QString inherited(const ports::CommitInfo &info)
{
    QStringList trailers;
    const QStringList lines = info.message.trimmed().split(u'\n');
    for (auto line = lines.rbegin(); line != lines.rend() && !line->isEmpty(); ++line) {
        if (line->startsWith("Backflow-"_L1) && !line->startsWith("Backflow-Promotion"_L1) &&
            !line->startsWith("Backflow-Plan"_L1))
            trailers.prepend(*line);
    }
    return trailers.isEmpty() ? QString() : u'\n' + trailers.join(u'\n') + u'\n';
}

/// A commit on `branch` that joins the remote's history to ours.
base::Result<model::CommitId> join(ports::Repository &repository, const QString &branch, const model::CommitId &local,
                                   const model::CommitId &remote, const Tip &shared, const Signature &signature,
                                   async::Monitor &monitor)
{
    base::Result<Files> before = filesAt(repository, shared);
    base::Result<Files> ours = filesAt(repository, local);
    base::Result<Files> others = filesAt(repository, remote);
    for (const base::Result<Files> *files : {&before, &ours, &others}) {
        if (!*files)
            return base::failure(*files);
    }
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = local;
    draft.otherParent = remote;
    for (auto it = others->begin(); it != others->end(); ++it) {
        if (at(*ours, it.key()) == at(*before, it.key()) && at(*ours, it.key()) != it.value())
            draft.put.insert(it.key(), it.value());
    }
    for (auto it = ours->begin(); it != ours->end(); ++it) {
        if (!others->contains(it.key()) && at(*before, it.key()) == it.value())
            draft.remove += it.key();
    }
    const auto info = repository.commitInfo(local);
    draft.message = u"Join what was published meanwhile\n"_s + (info ? inherited(*info) : QString());
    draft.authorName = signature.name;
    draft.authorEmail = signature.email;
    draft.when = signature.when;
    return repository.commit(draft, monitor);
}

/// Of two branches that have nothing in common.
enum class Unrelated {
    OursStands,     ///< what ours holds stands against theirs
    OursSinceStart, ///< only what ours changed since it began does
};

/// Where the branch began.
base::Result<Tip> startOf(ports::Repository &repository, const model::CommitId &tip)
{
    const auto history = repository.history(tip, std::numeric_limits<int>::max());
    if (!history)
        return base::failure(history);
    return Tip(history->constLast().id);
}

/// One push of what the branch holds now. The answer is the remote's refusal, or empty.
base::Result<QString> pushOnce(ports::Repository &repository, const QString &branch, const Signature &signature,
                               async::Monitor &monitor, Unrelated unrelated = Unrelated::OursStands)
{
    if (base::Result<> fetched = repository.fetch({branch}, monitor); !fetched)
        return base::failure(fetched);
    base::Result<Tip> local = repository.tip(branch);
    base::Result<Tip> remote = repository.remoteTip(branch);
    if (!local || !remote)
        return local ? base::failure(remote) : base::failure(local);
    if (!*local || *local == *remote)
        return QString();
    if (*remote) {
        base::Result<Tip> shared = repository.mergeBase(**local, **remote);
        if (!shared)
            return base::failure(shared);
        if (*shared == *local)
            return repository.moveBranch(branch, *local, *remote).transform([] { return QString(); });
        if (!*shared && unrelated == Unrelated::OursSinceStart)
            shared = startOf(repository, **local);
        if (!shared)
            return base::failure(shared);
        if (*shared != *remote) {
            base::Result<model::CommitId> joined =
                join(repository, branch, **local, **remote, *shared, signature, monitor);
            if (!joined)
                return base::failure(joined);
            local = Tip(*joined);
        }
    }
    base::Result<QList<ports::PushedBranch>> pushed = repository.push({{branch, *local, *remote}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    return pushed->isEmpty() ? Tr::tr("no answer") : pushed->first().refusal;
}

base::Result<> publish(ports::Repository &repository, const QString &branch, const Signature &signature,
                       async::Monitor &monitor, Unrelated unrelated)
{
    QString refusal;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        base::Result<QString> answer = pushOnce(repository, branch, signature, monitor, unrelated);
        if (!answer && answer.error().code != base::Errc::Conflict)
            return base::failure(answer);
        if (answer && answer->isEmpty())
            return {};
        if (answer)
            refusal = *answer;
    }
    return base::failure(
        base::Errc::Denied,
        Tr::tr("The Git remote does not take branch %1. Everything is kept on this machine; resume when "
               "the remote allows it.")
            .arg(branch),
        refusal);
}

/// The branch as the team has it: the remote's tip when ours is only behind it.
base::Result<Tip> teamTip(ports::Repository &repository, const QString &branch, async::Monitor &monitor)
{
    base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return base::failure(url);
    base::Result<Tip> local = repository.tip(branch);
    if (!local || url->isEmpty())
        return local;
    if (base::Result<> fetched = repository.fetch({branch}, monitor); !fetched)
        return base::failure(fetched);
    base::Result<Tip> remote = repository.remoteTip(branch);
    if (!remote || !*remote || *remote == *local)
        return remote && !*remote ? local : remote;
    if (*local) {
        base::Result<Tip> shared = repository.mergeBase(**local, **remote);
        if (!shared || *shared != *local)
            return shared ? local : shared;
    }
    return repository.moveBranch(branch, *local, *remote).transform([&remote] { return *remote; });
}

/// What the items of the plan changed between the branch and the snapshot.
base::Result<ports::CommitDraft> teamDraft(ports::Repository &repository, const Plan &plan,
                                           const model::Snapshot &snapshot, const model::CommitId &tip)
{
    ports::CommitDraft draft;
    draft.expectedTip = tip;
    const base::Result<TeamProject> project = TeamProject::read(repository, tip);
    if (!project)
        return base::failure(project);
    for (const PlanItem &item : plan.items) {
        const model::SnapshotEntry *now = snapshot.find(item.key);
        const auto put = project->put(draft, item.key, now ? now->parts : std::vector<model::Part>(), repository);
        if (!put)
            return base::failure(put);
    }
    return draft;
}

base::Result<QString> pushTeamBranch(ports::Repository &repository, const QString &branch, const Plan &plan,
                                     const Signature &signature, async::Monitor &monitor)
{
    base::Result<QString> refusal = pushOnce(repository, branch, signature, monitor);
    if (!refusal || refusal->isEmpty())
        return refusal;
    const QString own = u"promotion/"_s + plan.id;
    base::Result<Tip> tip = repository.tip(branch);
    base::Result<Tip> there = repository.remoteTip(own);
    if (!tip || !there)
        return tip ? base::failure(there) : base::failure(tip);
    base::Result<QList<ports::PushedBranch>> pushed = repository.push({{own, *tip, *there}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    if (!pushed->isEmpty() && pushed->first().refusal.isEmpty())
        return Tr::tr("The remote does not let branch %1 be pushed to (%2). The result waits on branch %3 for a pull "
                      "request.")
            .arg(branch, *refusal, own);
    return Tr::tr("The remote does not take branch %1 (%2). The result is on that branch on this machine only.")
        .arg(branch, *refusal);
}

} // namespace

base::Result<> publishBranch(ports::Repository &repository, const QString &branch, const Signature &signature,
                             async::Monitor &monitor)
{
    const base::Result<QString> url = repository.remoteUrl();
    if (!url || url->isEmpty())
        return url ? base::Result<>() : base::failure(url);
    return publish(repository, branch, signature, monitor, Unrelated::OursStands);
}

base::Result<> shareRecord(ports::Repository &repository, const model::Environment &environment,
                           const Signature &signature, async::Monitor &monitor)
{
    const QString branch = snapshot::recordBranch(environment);
    const base::Result<QString> url = repository.remoteUrl();
    if (!url || url->isEmpty())
        return url ? base::Result<>() : base::failure(url);
    if (base::Result<> fetched = repository.fetch({branch}, monitor); !fetched)
        return fetched;
    const base::Result<Tip> local = repository.tip(branch);
    const base::Result<Tip> remote = repository.remoteTip(branch);
    if (!local || !remote)
        return local ? base::failure(remote) : base::failure(local);
    if (!*local)
        return *remote ? repository.moveBranch(branch, std::nullopt, *remote) : base::Result<>();
    return publish(repository, branch, signature, monitor, Unrelated::OursSinceStart);
}

base::Result<QString> updateTeamBranch(ports::Repository &repository, const model::Environment &environment,
                                       const Plan &plan, const QString &snapshotCommit, const Signature &signature,
                                       async::Monitor &monitor)
{
    const QString branch = environment.teamBranch;
    const auto commit = model::CommitId::fromHex(snapshotCommit.toLatin1());
    if (branch.isEmpty() || !commit)
        return QString();
    base::Result<Tip> tip = teamTip(repository, branch, monitor);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return Tr::tr("The team branch %1 is not in the repository, so the result was not put on it.").arg(branch);
    base::Result<std::shared_ptr<const model::Snapshot>> snapshot =
        snapshot::load(repository, environment.name, *commit);
    if (!snapshot)
        return base::failure(snapshot);
    base::Result<ports::CommitDraft> draft = teamDraft(repository, plan, **snapshot, **tip);
    if (!draft)
        return base::failure(draft);
    if (!draft->put.isEmpty() || !draft->remove.isEmpty()) {
        draft->branch = branch;
        draft->message = u"Back promotion %1 to %2\n\nBackflow-Promotion: %3\nBackflow-Plan: %4\n"_s.arg(
            plan.source, plan.target, plan.id, plan.hash);
        draft->authorName = signature.name;
        draft->authorEmail = signature.email;
        draft->when = signature.when;
        if (base::Result<model::CommitId> made = repository.commit(*draft, monitor); !made)
            return base::failure(made);
    }
    base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return base::failure(url);
    return url->isEmpty() ? QString() : pushTeamBranch(repository, branch, plan, signature, monitor);
}

} // namespace backflow::promotion
