// Drafts that were kept: read back, and merged anew when a side has moved on.
#include "core/promotion/draftload.h"
#include "core/promotion/before.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

namespace backflow::promotion {

base::Result<Draft> storedDraft(ports::JournalStore &journal, const QString &id)
{
    base::Result<QJsonObject> json = journal.draft(kDraftKind, id);
    if (!json && json.error().code == base::Errc::NotFound)
        return base::failure(base::Errc::NotFound, Tr::tr("There is no promotion %1 in this workspace.").arg(id));
    return json ? draftFromJson(*json) : base::failure(json);
}

base::Result<> mergeStored(ports::Repository &repository, Draft &draft, async::Monitor &monitor)
{
    auto sourceSnapshot = snapshot::load(repository, draft.source, draft.sourceCommit);
    if (!sourceSnapshot)
        return base::failure(sourceSnapshot);
    auto targetSnapshot = snapshot::load(repository, draft.target, draft.targetCommit);
    if (!targetSnapshot)
        return base::failure(targetSnapshot);
    auto components = mergeAll(repository, inputsOf(draft, **sourceSnapshot, **targetSnapshot), monitor);
    if (!components)
        return base::failure(components);
    draft.components = *std::move(components);
    return {};
}

base::Result<DraftSession> loadSession(const ports::Backends &backends, const model::Pipeline &pipeline,
                                       const QString &id, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<Draft> draft = storedDraft(**journal, id);
    if (!draft)
        return base::failure(draft);
    base::Result<const model::Environment *> target = environmentNamed(pipeline, draft->target);
    if (!target)
        return base::failure(target);
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    if (base::Result<> merged = mergeStored(**repository, *draft, monitor); !merged)
        return base::failure(merged);
    return openSession(**journal, *std::move(draft));
}

base::Result<Draft> loadDraft(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              async::Monitor &monitor)
{
    base::Result<DraftSession> session = loadSession(backends, pipeline, id, monitor);
    if (!session)
        return base::failure(session);
    return std::move(session->draft);
}

base::Result<QStringList> movedSides(ports::Repository &repository, const model::Pipeline &pipeline, const Draft &draft)
{
    QStringList moved;
    // Of a rollback, and of what is put back, the source is the target as it was: that does not move.
    for (const auto &[name, commit] :
         {std::pair(draft.source, draft.sourceCommit), std::pair(draft.target, draft.targetCommit)}) {
        const base::Result<const model::Environment *> environment = environmentNamed(pipeline, name);
        if (!environment || draft.source == draft.target)
            continue;
        const auto tip = repository.tip((*environment)->snapshotBranch());
        if (!tip)
            return base::failure(tip);
        if (*tip && **tip != commit)
            moved += name;
    }
    return moved;
}

base::Result<DraftSession> bringIn(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                   const QString &id, async::Monitor &monitor)
{
    base::Result<DraftSession> old = loadSession(*backends, pipeline, id, monitor);
    if (!old)
        return old;
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Progress> progress = progressOf(**journal, id);
    if (!progress)
        return base::failure(progress);
    // Frozen, as for an approval, is not begun: it is frozen anew then.
    if (progress->state > State::Planned || progress->outcome || old->draft.source == old->draft.target)
        return base::failure(base::Errc::AlreadyExists,
                             Tr::tr("Promotion %1 has begun; its plan stays as it is.").arg(id));
    base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    base::Result<Pair> pair = pairOf(**repository, pipeline, old->draft.source, old->draft.target);
    if (!pair)
        return base::failure(pair);
    Draft draft = old->draft;
    draft.sourceCommit = *pair->sourceSnapshot->commit();
    draft.targetCommit = *pair->targetSnapshot->commit();
    draft.selection = asTheTargetSpells(draft.selection, *pair->targetSnapshot);
    draft.options.entries = asTheTargetSpells(draft.options.entries, *pair->targetSnapshot);
    if (base::Result<> needs = takeNeedsOf(*backends, draft, *pair, monitor); !needs)
        return base::failure(needs);
    draft.keeps = model::KeepRules(pipeline.keeps, draft.source, draft.target, backends->clock().now()).all();
    takeAncestors(draft, *pair, true);
    if (base::Result<> counted = keepBefore(**journal, **repository, draft); !counted)
        return base::failure(counted);
    if (base::Result<> merged = mergeStored(**repository, draft, monitor); !merged)
        return base::failure(merged);
    return rebaseSession(**journal, *old, std::move(draft));
}

} // namespace backflow::promotion
