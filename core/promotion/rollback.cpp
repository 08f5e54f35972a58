#include "core/base/ulid.h"
#include "core/promotion/engine.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

namespace backflow::promotion {

namespace {

std::vector<model::Part> partsIn(const model::Snapshot &snapshot, const model::ComponentKey &key)
{
    const model::SnapshotEntry *entry = snapshot.find(key);
    return entry ? entry->parts : std::vector<model::Part>();
}

/// The commits around a promotion: what the target held before and after it.
struct Around {
    Plan plan;
    model::CommitId before;
    model::CommitId after;
};

base::Result<Around> aroundOf(ports::JournalStore &journal, const QString &id)
{
    base::Result<Plan> plan = loadPlan(journal, id);
    if (!plan)
        return base::failure(plan);
    base::Result<Progress> progress = progressOf(journal, id);
    if (!progress)
        return base::failure(progress);
    const auto before = model::CommitId::fromHex(progress->baseCommit.toLatin1());
    const auto after = model::CommitId::fromHex(progress->afterCommit.toLatin1());
    if (!before || !after || !progress->verified.value(QLatin1StringView("changed")).toBool())
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("Promotion %1 changed nothing in %2 that could be taken back.").arg(id, plan->target));
    return Around{*std::move(plan), *before, *after};
}

struct Taking {
    const PlanItem &item;
    std::vector<model::Part> before;
    std::vector<model::Part> after;
    std::vector<model::Part> live;
};

/// Why a component of the promotion has nothing to take back; empty when it has.
QString whyLeftAlone(const Taking &taking, const QString &target)
{
    if (taking.before != taking.live)
        return {};
    if (taking.item.operation == Operation::Nothing)
        return Tr::tr("%1 had it already; the promotion did not touch it.").arg(target);
    if (taking.before == taking.after)
        return Tr::tr("The org took it, and it read back as it was before: nothing changed.");
    return Tr::tr("Somebody has put it back since: it is as it was before.");
}

} // namespace

base::Result<Draft> rollbackDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                                  const QString &id, async::Monitor &monitor, const QList<model::ComponentKey> &only)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    base::Result<Around> around = aroundOf(**journal, id);
    if (!around)
        return base::failure(around);
    base::Result<const model::Environment *> target = environmentNamed(pipeline, around->plan.target);
    if (!target)
        return base::failure(target);
    snapshot::TakeOptions options;
    for (const PlanItem &item : std::as_const(around->plan.items))
        options.only += item.key;
    options.message = Tr::tr("Before taking back promotion %1").arg(id);
    base::Result<snapshot::TakeReport> live = snapshot::take(*backends, **target, options, monitor);
    if (!live)
        return base::failure(live);
    base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    auto before = snapshot::load(**repository, around->plan.target, around->before);
    if (!before)
        return base::failure(before);
    auto after = snapshot::load(**repository, around->plan.target, around->after);
    if (!after)
        return base::failure(after);
    const QDateTime now = backends->clock().now();
    Draft draft{.id = base::newUlid(now),
                .source = around->plan.target,
                .target = around->plan.target,
                .sourceCommit = around->before,
                .targetCommit = *live->snapshot->commit(),
                .selection = {},
                .leftOut = {},
                .options = {},
                .startedAt = now,
                .startedBy = backends->personName(),
                .rollbackOf = id,
                .ancestors = {},
                .choices = {},
                .components = {}};
    draft.options.withDeletions = true;
    draft.options.note = Tr::tr("Takes back promotion %1").arg(id);
    draft.options.workItem = around->plan.workItem;
    for (const PlanItem &item : std::as_const(around->plan.items)) {
        const Taking taking{item, partsIn(**before, item.key), partsIn(**after, item.key),
                            partsIn(*live->snapshot, item.key)};
        QString why = whyLeftAlone(taking, draft.target);
        const bool byChoice = why.isEmpty() && !only.isEmpty() && !only.contains(item.key);
        if (byChoice)
            why = Tr::tr("You chose to leave it as it is now.");
        if (!why.isEmpty()) {
            draft.leftAlone.append({item.key, why, byChoice});
            continue;
        }
        draft.selection += item.key;
        // Over what the promotion left there: a good change made since is kept, or becomes a decision.
        draft.ancestors.insert(item.key, partsIn(**after, item.key));
    }
    if (draft.selection.isEmpty() && !only.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("None of the chosen components is left to take back. Choose others."));
    if (draft.selection.isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("%1 is already as it was before promotion %2.").arg(around->plan.target, id));
    return finishDraft(*backends, std::move(draft), **before, *live->snapshot, monitor);
}

} // namespace backflow::promotion
