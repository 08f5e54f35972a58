#include "core/promotion/statehere.h"

#include "core/promotion/ancestors.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

bool isHere(ports::Repository &repository, const model::CommitId &commit)
{
    return repository.commitInfo(commit).has_value();
}

/// An environment that was never read here begins with the team's last reading of it.
base::Result<> beginFromRemote(ports::Repository &repository, const model::Environment &environment)
{
    const QString branch = environment.snapshotBranch();
    const auto local = repository.tip(branch);
    const auto remote = repository.remoteTip(branch);
    if (!local || !remote)
        return local ? base::failure(remote) : base::failure(local);
    return *local || !*remote ? base::Result<>() : repository.moveBranch(branch, std::nullopt, *remote);
}

} // namespace

base::Result<> bringStatesHere(ports::Repository &repository, const model::Pipeline &pipeline, const QString &source,
                               const model::CommitId &sourceCommit, const QString &target,
                               const model::CommitId &targetCommit, async::Monitor &monitor)
{
    const base::Result<const model::Environment *> from = environmentNamed(pipeline, source);
    const base::Result<const model::Environment *> to = environmentNamed(pipeline, target);
    if (!from || !to)
        return from ? base::failure(to) : base::failure(from);
    if (isHere(repository, sourceCommit) && isHere(repository, targetCommit))
        return {};
    const base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return base::failure(url);
    if (!url->isEmpty()) {
        const QStringList branches{(*from)->snapshotBranch(), (*to)->snapshotBranch()};
        if (base::Result<> fetched = repository.fetch(branches, monitor); !fetched)
            return fetched;
        for (const model::Environment *environment : {*from, *to}) {
            if (base::Result<> begun = beginFromRemote(repository, *environment); !begun)
                return begun;
        }
    }
    for (const auto &[name, commit] : {std::pair(source, sourceCommit), std::pair(target, targetCommit)}) {
        if (!isHere(repository, commit))
            return base::failure(base::Errc::NotFound,
                                 Tr::tr("This was planned from a state of %1 that is neither in this workspace nor in "
                                        "the team's Git repository. Let its author share the plan first.")
                                     .arg(name),
                                 commit.toString());
    }
    return {};
}

base::Result<> bringStatesHere(const ports::Backends &backends, const model::Pipeline &pipeline, const Plan &plan,
                               async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto source = model::CommitId::fromHex(plan.sourceCommit);
    const auto target = model::CommitId::fromHex(plan.targetCommit);
    if (!source || !target)
        return base::failure(base::Errc::Corrupt, Tr::tr("The stored plan cannot be read. Plan anew; the target was "
                                                         "not touched by this."));
    return bringStatesHere(**repository, pipeline, plan.source, *source, plan.target, *target, monitor);
}

} // namespace backflow::promotion
