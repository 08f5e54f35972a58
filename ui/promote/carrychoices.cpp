#include "ui/promote/carrychoices.h"

#include "core/promotion/draftsession.h"
#include "core/promotion/supersede.h"
#include "core/snapshot/snapshots.h"

namespace backflow::ui::promote {

base::Result<int> newerChanges(const ports::Backends &backends, const model::Pipeline &pipeline,
                               const promotion::Draft &draft)
{
    const model::Environment *source = pipeline.find(draft.source);
    // A rollback's source is its target as it was, which does not move.
    if (!source || !draft.rollbackOf.isEmpty() || draft.source == draft.target)
        return 0;
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto tip = (*repository)->tip(source->snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (*tip == draft.sourceCommit)
        return 0;
    const auto now = snapshot::latest(**repository, *source);
    if (!now)
        return base::failure(now);
    const auto then = snapshot::load(**repository, draft.source, draft.sourceCommit);
    if (!then)
        return base::failure(then);
    int newer = 0;
    for (const model::SnapshotEntry &entry : (*now)->entries()) {
        const model::SnapshotEntry *twin = (*then)->find(entry.key);
        newer += !twin || *twin != entry ? 1 : 0;
    }
    for (const model::SnapshotEntry &entry : (*then)->entries())
        newer += (*now)->find(entry.key) ? 0 : 1;
    return newer;
}

base::Result<promotion::Draft> drawAgain(const std::shared_ptr<const ports::Backends> &backends,
                                         const model::Pipeline &pipeline, const promotion::Draft &old,
                                         async::Monitor &monitor)
{
    auto draft = promotion::makeDraft(backends, pipeline, old.source, old.target, {}, old.options, monitor);
    if (!draft)
        return draft;
    const auto journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    for (const promotion::ComponentMerge &component : draft->components)
        for (const promotion::FileMerge &file : component.files)
            for (const merge::Decision &decision : file.outcome.decisions)
                if (const auto kept = old.choices.constFind(decision.id); kept != old.choices.constEnd())
                    draft->choices.insert(decision.id, *kept);
    if (const auto saved = promotion::saveChoices(**journal, *draft); !saved)
        return base::failure(saved);
    promotion::countUndecided(*draft);
    if (const auto gone = promotion::takePlaceOf(*backends, old.id, draft->id, monitor); !gone)
        return base::failure(gone);
    return draft;
}

base::Result<int> adoptChoices(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                               const QHash<QString, merge::Choice> &choices, const QString &label,
                               async::Monitor &monitor)
{
    auto loaded = promotion::loadSession(backends, pipeline, id, monitor);
    if (!loaded)
        return base::failure(loaded);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    QList<std::pair<QString, merge::Answer>> answers;
    for (auto it = choices.cbegin(); it != choices.cend(); ++it) {
        const auto place = loaded->session.find(it.key());
        if (place && loaded->session.isOpen(*place))
            answers.emplaceBack(it.key(), merge::Answer{it.value(), merge::By::Hand, {}});
    }
    if (answers.isEmpty())
        return 0;
    const auto kept = loaded->session.chooseAll(answers, label, {backends.personName(), backends.clock().now()});
    if (!kept)
        return base::failure(kept);
    if (*kept)
        if (const auto written = promotion::keepRecord(**journal, id, loaded->next, **kept); !written)
            return base::failure(written);
    return int(answers.size());
}

bool holdsAllDue(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                 const QString &source, const QString &target, async::Monitor &monitor)
{
    const auto comparison = promotion::compareEnvironments(backends, pipeline, source, {target}, monitor);
    return comparison && comparison->dueCount(0) == 0;
}

} // namespace backflow::ui::promote
