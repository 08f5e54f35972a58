#include "core/promotion/draft.h"

#include "core/base/ulid.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/mergeset.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

#include <QSet>

namespace backflow::promotion {
namespace {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

std::vector<model::Part> partsOf(const model::Snapshot &snapshot, const model::ComponentKey &key)
{
    const model::SnapshotEntry *entry = snapshot.find(key);
    return entry ? entry->parts : std::vector<model::Part>();
}

/// The environments of a back promotion and what is known of them.
struct Pair {
    const model::Environment *source = nullptr;
    const model::Environment *target = nullptr;
    SnapshotPtr sourceSnapshot;
    SnapshotPtr targetSnapshot;
    std::shared_ptr<const compare::AncestorSource> ancestors;
};

base::Result<Pair> pairOf(ports::Repository &repository, const model::Pipeline &pipeline, const QString &source,
                          const QString &target)
{
    Pair pair;
    base::Result<const model::Environment *> higher = environmentNamed(pipeline, source);
    if (!higher)
        return base::failure(higher);
    base::Result<const model::Environment *> lower = environmentNamed(pipeline, target);
    if (!lower)
        return base::failure(lower);
    pair.source = *higher;
    pair.target = *lower;
    if (!pipeline.direction(source, target))
        return base::failure(base::Errc::InvalidInput,
                             tr("No path of the pipeline leads between %1 and %2. Connect them on the map first.")
                                 .arg(pair.source->name, pair.target->name));
    base::Result<SnapshotPtr> from = snapshot::latest(repository, *pair.source);
    if (!from)
        return base::failure(from);
    base::Result<SnapshotPtr> to = snapshot::latest(repository, *pair.target);
    if (!to)
        return base::failure(to);
    pair.sourceSnapshot = *from;
    pair.targetSnapshot = *to;
    auto ancestors = ancestorsFor(repository, *pair.source, **from, *pair.target, **to);
    if (!ancestors)
        return base::failure(ancestors);
    pair.ancestors = *ancestors;
    return pair;
}

/// Everything that is due; removals by the source only when asked for.
base::Result<QList<model::ComponentKey>> dueKeys(std::shared_ptr<const ports::Backends> backends, const Pair &pair,
                                                 bool withDeletions, async::Monitor &monitor)
{
    base::Result<compare::Comparison> comparison = compare::compareSnapshots(
        pair.sourceSnapshot, {pair.targetSnapshot}, {pair.ancestors}, [backends] { return backends->repository(); },
        monitor);
    if (!comparison)
        return base::failure(comparison);
    QList<model::ComponentKey> keys;
    for (const compare::Row &row : comparison->rows) {
        const compare::Cell &cell = row.cells.front();
        const bool removal = cell.state == compare::CellState::OnlyInTarget ||
                             (cell.state == compare::CellState::Conflict && !pair.sourceSnapshot->find(row.key));
        const bool change = cell.state == compare::CellState::New || cell.state == compare::CellState::Different ||
                            cell.state == compare::CellState::Conflict;
        if (cell.due && (removal ? withDeletions : change))
            keys += row.key;
    }
    return keys;
}

/// The picked components, checked: each must be somewhere, and deletions are a separate, deliberate tick.
base::Result<QList<model::ComponentKey>> pickedKeys(const Pair &pair, const QList<model::ComponentKey> &selection,
                                                    bool withDeletions)
{
    QList<model::ComponentKey> keys;
    for (const model::ComponentKey &key : selection) {
        const bool inSource = pair.sourceSnapshot->find(key);
        if (!inSource && !pair.targetSnapshot->find(key))
            return base::failure(base::Errc::NotFound,
                                 tr("Neither %1 nor %2 holds %3. Retrieve them again if it is new.")
                                     .arg(pair.source->name, pair.target->name, key.toString()));
        if ((inSource || withDeletions) && !keys.contains(key))
            keys += key;
    }
    return keys;
}

std::vector<MergeInput> inputsOf(const Draft &draft, const model::Snapshot &source, const model::Snapshot &target)
{
    std::vector<MergeInput> inputs;
    for (const model::ComponentKey &key : draft.selection)
        inputs.push_back({key, draft.ancestors.value(key), partsOf(source, key), partsOf(target, key)});
    return inputs;
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
                                                      const QStringList &targets, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    std::vector<SnapshotPtr> snapshots;
    std::vector<std::shared_ptr<const compare::AncestorSource>> ancestors;
    base::Result<const model::Environment *> from = environmentNamed(pipeline, source);
    if (!from)
        return base::failure(from);
    base::Result<SnapshotPtr> sourceSnapshot = snapshot::latest(**repository, **from);
    if (!sourceSnapshot)
        return base::failure(sourceSnapshot);
    for (const QString &name : targets) {
        base::Result<const model::Environment *> to = environmentNamed(pipeline, name);
        if (!to)
            return base::failure(to);
        base::Result<SnapshotPtr> target = snapshot::latest(**repository, **to);
        if (!target)
            return base::failure(target);
        auto common = ancestorsFor(**repository, **from, **sourceSnapshot, **to, **target);
        if (!common)
            return base::failure(common);
        snapshots.push_back(*target);
        ancestors.push_back(*common);
    }
    return compare::compareSnapshots(
        *sourceSnapshot, std::move(snapshots), std::move(ancestors), [backends] { return backends->repository(); },
        monitor);
}

base::Result<Draft> makeDraft(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const QString &source, const QString &target, const QList<model::ComponentKey> &selection,
                              const DraftOptions &options, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    base::Result<Pair> pair = pairOf(**repository, pipeline, source, target);
    if (!pair)
        return base::failure(pair);
    base::Result<QList<model::ComponentKey>> keys = selection.isEmpty()
                                                        ? dueKeys(backends, *pair, options.withDeletions, monitor)
                                                        : pickedKeys(*pair, selection, options.withDeletions);
    if (!keys)
        return base::failure(keys);
    if (keys->isEmpty())
        return base::failure(base::Errc::InvalidInput,
                             tr("There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.")
                                 .arg(pair->source->name, pair->target->name));
    const QDateTime now = backends->clock().now();
    Draft draft{.id = base::newUlid(now),
                .source = pair->source->name,
                .target = pair->target->name,
                .sourceCommit = *pair->sourceSnapshot->commit(),
                .targetCommit = *pair->targetSnapshot->commit(),
                .selection = *std::move(keys),
                .options = options,
                .startedAt = now,
                .startedBy = backends->personName(),
                .rollbackOf = {},
                .ancestors = {},
                .choices = {},
                .components = {}};
    std::ranges::sort(draft.selection);
    for (const model::ComponentKey &key : std::as_const(draft.selection)) {
        Ancestor ancestor = pair->ancestors->ancestor(key);
        // A component picked for deletion by hand, of which nothing is known: the tick itself is the decision.
        if (!ancestor && !selection.isEmpty() && !pair->sourceSnapshot->find(key))
            ancestor = partsOf(*pair->targetSnapshot, key);
        draft.ancestors.insert(key, std::move(ancestor));
    }
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

base::Result<Draft> loadDraft(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<QJsonObject> json = (*journal)->draft(kDraftKind, id);
    if (!json && json.error().code == base::Errc::NotFound)
        return base::failure(base::Errc::NotFound, tr("There is no promotion %1 in this workspace.").arg(id));
    if (!json)
        return base::failure(json);
    base::Result<Draft> draft = draftFromJson(*json);
    if (!draft)
        return draft;
    base::Result<const model::Environment *> target = environmentNamed(pipeline, draft->target);
    if (!target)
        return base::failure(target);
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    auto sourceSnapshot = snapshot::load(**repository, draft->source, draft->sourceCommit);
    if (!sourceSnapshot)
        return base::failure(sourceSnapshot);
    auto targetSnapshot = snapshot::load(**repository, draft->target, draft->targetCommit);
    if (!targetSnapshot)
        return base::failure(targetSnapshot);
    auto components = mergeAll(**repository, inputsOf(*draft, **sourceSnapshot, **targetSnapshot), monitor);
    if (!components)
        return base::failure(components);
    draft->components = *std::move(components);
    if (base::Result<QJsonObject> choices = (*journal)->draft(kChoicesKind, id))
        draft->choices = choicesFromJson(*choices);
    else if (choices.error().code != base::Errc::NotFound)
        return base::failure(choices);
    countUndecided(*draft);
    return draft;
}

base::Result<> saveChoices(ports::JournalStore &journal, const Draft &draft)
{
    return journal.putDraft(kChoicesKind, draft.id, choicesToJson(draft.choices));
}

base::Result<> discardDraft(ports::JournalStore &journal, const QString &id)
{
    if (base::Result<> gone = journal.removeDraft(kChoicesKind, id); !gone)
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
        const base::Result<Draft> draft = draftFromJson(*json);
        if (!draft)
            return base::failure(draft);
        list += DraftSummary{id,
                             draft->source,
                             draft->target,
                             draft->options.note,
                             draft->startedBy,
                             draft->startedAt,
                             int(draft->selection.size())};
    }
    std::ranges::sort(list, std::ranges::greater(), &DraftSummary::id);
    return list;
}

} // namespace backflow::promotion
