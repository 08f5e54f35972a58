#include "core/promotion/draft.h"

#include "core/base/ulid.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/before.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/planningcache.h"
#include "core/promotion/progress.h"
#include "core/promotion/sides.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

#include <QSet>

namespace backflow::promotion {
using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

namespace {

struct Chosen {
    QList<model::ComponentKey> keys;
    QList<model::ComponentKey> leftOut;
};

/// Everything that is due; removals by the source only when asked for.
base::Result<Chosen> dueKeys(std::shared_ptr<const ports::Backends> backends, const Pair &pair,
                             const DraftOptions &options, const model::KeepRules &keeps, async::Monitor &monitor)
{
    base::Result<compare::Comparison> comparison =
        compare::compareSnapshots(pair.sourceSnapshot, {pair.targetSnapshot}, {pair.ancestors},
                                  [backends] { return backends->repository(); }, monitor,
                                  {.keeps = keeps.all(),
                                   .now = backends->clock().now(),
                                   .cells = options.known ? options.known->cells() : nullptr});
    if (!comparison)
        return base::failure(comparison);
    Chosen chosen;
    for (const compare::Row &row : comparison->rows) {
        const compare::Cell &cell = row.cells.front();
        const bool removal = cell.state == compare::CellState::OnlyInTarget ||
                             (cell.state == compare::CellState::Conflict && !pair.sourceSnapshot->find(row.key));
        const bool change = cell.state == compare::CellState::New || cell.state == compare::CellState::Different ||
                            cell.state == compare::CellState::Conflict;
        if (!cell.due || !(removal || change))
            continue;
        (removal && !options.withDeletions ? chosen.leftOut : chosen.keys) += row.key;
    }
    return chosen;
}

/// The picked components, checked: each must be somewhere, and deletions are a separate, deliberate tick.
base::Result<Chosen> pickedKeys(const Pair &pair, const QList<model::ComponentKey> &selection, bool withDeletions,
                                const model::KeepRules &keeps)
{
    Chosen chosen;
    for (const model::ComponentKey &key : selection) {
        const bool inSource = pair.sourceSnapshot->find(key);
        if (!inSource && !pair.targetSnapshot->find(key))
            return base::failure(base::Errc::NotFound,
                                 Tr::tr("Neither %1 nor %2 holds %3. Retrieve them again if it is new.")
                                     .arg(pair.source->name, pair.target->name, key.toString()));
        if (const model::KeepRule *rule = keeps.whole(key))
            return base::failure(
                base::Errc::InvalidInput,
                Tr::tr("%1 is kept as it is: %2. Remove the rule first.").arg(key.toString(), rule->reason));
        QList<model::ComponentKey> &list = inSource || withDeletions ? chosen.keys : chosen.leftOut;
        if (!list.contains(key))
            list += key;
    }
    return chosen;
}

} // namespace

int Draft::decisions() const
{
    int count = 0;
    for (const ComponentMerge &component : components) {
        for (const FileMerge &file : component.files)
            count += int(file.outcome.decisions.size());
    }
    return count;
}

int Draft::undecided() const
{
    int count = 0;
    for (const ComponentMerge &component : components)
        count += component.undecided;
    return count;
}

void countUndecided(Draft &draft)
{
    for (ComponentMerge &component : draft.components) {
        component.undecided = 0;
        for (const FileMerge &file : component.files) {
            for (const merge::Decision &decision : file.outcome.decisions)
                component.undecided += draft.choices.contains(decision.id) ? 0 : 1;
        }
    }
}

base::Result<compare::Comparison> compareEnvironments(std::shared_ptr<const ports::Backends> backends,
                                                      const model::Pipeline &pipeline, const QString &source,
                                                      const QStringList &targets, async::Monitor &monitor,
                                                      const RowsReady &onRows)
{
    CompareRequest request;
    request.onRows = onRows;
    for (const QString &name : QStringList{source} + targets) {
        base::Result<const model::Environment *> environment = environmentNamed(pipeline, name);
        if (!environment)
            return base::failure(environment);
        const QString shown = (*environment)->name;
        request.targets.push_back({snapshot::SideKind::Environment, shown, {}, {}, shown});
    }
    request.source = request.targets.front();
    request.targets.erase(request.targets.begin());
    auto compared = compareSides(std::move(backends), pipeline, request, monitor);
    if (!compared)
        return base::failure(compared);
    return std::move(compared->comparison);
}

base::Result<Draft> makeDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const QString &source, const QString &target, const QList<model::ComponentKey> &selection,
                              const DraftOptions &options, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    base::Result<Pair> pair = pairOf(**repository, pipeline, source, target, options.known.get());
    if (!pair)
        return base::failure(pair);
    const QDateTime now = backends->clock().now();
    const model::KeepRules keeps(pipeline.keeps, pair->source->name, pair->target->name, now);
    base::Result<Chosen> chosen = selection.isEmpty() ? dueKeys(backends, *pair, options, keeps, monitor)
                                                      : pickedKeys(*pair, selection, options.withDeletions, keeps);
    if (!chosen)
        return base::failure(chosen);
    if (chosen->keys.isEmpty())
        return base::failure(
            base::Errc::InvalidInput,
            Tr::tr("There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.")
                .arg(pair->source->name, pair->target->name));
    Draft draft{.id = base::newUlid(now),
                .source = pair->source->name,
                .target = pair->target->name,
                .sourceCommit = *pair->sourceSnapshot->commit(),
                .targetCommit = *pair->targetSnapshot->commit(),
                .selection = std::move(chosen->keys),
                .leftOut = std::move(chosen->leftOut),
                .options = options,
                .startedAt = now,
                .startedBy = backends->personName(),
                .rollbackOf = {},
                .ancestors = {},
                .keeps = keeps.all(),
                .choices = {},
                .components = {}};
    draft.selection = asTheTargetSpells(draft.selection, *pair->targetSnapshot);
    draft.options.entries = asTheTargetSpells(options.entries, *pair->targetSnapshot);
    if (base::Result<> needs = takeNeedsOf(*backends, draft, *pair, monitor); !needs)
        return base::failure(needs);
    takeAncestors(draft, *pair, !selection.isEmpty());
    draft.options.known.reset(); // of use while it is made; a draft that is kept open would hold on to all of it
    return finishDraft(*backends, std::move(draft), *pair->sourceSnapshot, *pair->targetSnapshot, monitor);
}

base::Result<Draft> finishDraft(const ports::Backends &backends, Draft draft, const model::Snapshot &source,
                                const model::Snapshot &target, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    auto components = mergeAll(**repository, inputsOf(draft, source, target), monitor);
    if (!components)
        return base::failure(components);
    draft.components = *std::move(components);
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    if (base::Result<> kept = (*journal)->putDraft(kDraftKind, draft.id, draftToJson(draft)); !kept)
        return base::failure(kept);
    return draft;
}

base::Result<> discardDraft(ports::JournalStore &journal, const QString &id)
{
    if (base::Result<> gone = journal.removeDraft(kChoicesKind, id); !gone)
        return gone;
    if (base::Result<> gone = removeSession(journal, id); !gone)
        return gone;
    if (base::Result<> gone = removeBefore(journal, id); !gone)
        return gone;
    return journal.removeDraft(kDraftKind, id);
}

base::Result<QList<DraftSummary>> drafts(ports::JournalStore &journal)
{
    base::Result<QStringList> ids = journal.drafts(kDraftKind);
    if (!ids)
        return base::failure(ids);
    QList<DraftSummary> list;
    for (const QString &id : std::as_const(*ids)) {
        const base::Result<Progress> progress = progressOf(journal, id);
        if (!progress)
            return base::failure(progress);
        if (progress->state != State::Draft)
            continue;
        base::Result<QJsonObject> json = journal.draft(kDraftKind, id);
        if (!json)
            return base::failure(json);
        base::Result<DraftSummary> summary = summaryFromJson(*json);
        if (!summary)
            return base::failure(summary);
        summary->id = id;
        list += *std::move(summary);
    }
    std::ranges::sort(list, std::ranges::greater(), &DraftSummary::id);
    return list;
}

} // namespace backflow::promotion
