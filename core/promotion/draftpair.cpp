#include "core/promotion/draftpair.h"

#include "core/merge/askwhen.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/needs.h"
#include "core/promotion/planningcache.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

#include <QSet>
#include <algorithm>

namespace backflow::promotion {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

std::vector<model::Part> partsOf(const model::Snapshot &snapshot, const model::ComponentKey &key)
{
    const model::SnapshotEntry *entry = snapshot.find(key);
    return entry ? entry->parts : std::vector<model::Part>();
}

namespace {

base::Result<SnapshotPtr> latestOf(ports::Repository &repository, const model::Environment &environment,
                                   PlanningCache *known)
{
    if (!known)
        return snapshot::latest(repository, environment);
    const auto tip = repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return snapshot::latest(repository, environment);
    return known->snapshot(environment.name, **tip,
                           [&] { return snapshot::load(repository, environment.name, **tip); });
}

} // namespace

base::Result<Pair> pairOf(ports::Repository &repository, const model::Pipeline &pipeline, const QString &source,
                          const QString &target, PlanningCache *known)
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
                             Tr::tr("No path of the pipeline leads between %1 and %2. Connect them on the map first.")
                                 .arg(pair.source->name, pair.target->name));
    base::Result<SnapshotPtr> from = latestOf(repository, *pair.source, known);
    if (!from)
        return base::failure(from);
    base::Result<SnapshotPtr> to = latestOf(repository, *pair.target, known);
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

base::Result<> takeNeedsOf(const ports::Backends &backends, Draft &draft, const Pair &pair, async::Monitor &monitor)
{
    const auto known = draft.options.known ? draft.options.known : std::make_shared<PlanningCache>();
    const base::Result<SideGraphs> graphs =
        graphsOf(backends, pair.sourceSnapshot, pair.targetSnapshot, *known, monitor);
    if (!graphs)
        return base::failure(graphs);
    takeNeeds(draft, *graphs);
    draft.selection = asTheTargetSpells(draft.selection, *pair.targetSnapshot);
    return {};
}

std::vector<MergeInput> inputsOf(const Draft &draft, const model::Snapshot &source, const model::Snapshot &target)
{
    const Spellings inSource(source);
    const model::KeepRules keeps(draft.keeps, draft.source, draft.target, draft.startedAt);
    const merge::MergeOptions options = merge::asking(draft.options.askWhen);
    std::vector<MergeInput> inputs;
    for (const model::ComponentKey &key : draft.selection) {
        const model::ComponentKey there = inSource.of(key);
        inputs.push_back({key, draft.ancestors.value(key), partsOf(source, there), partsOf(target, key),
                          there == key ? QString() : there.fullName, keeps.ofElements(key),
                          draft.options.entries.value(key), options});
    }
    return inputs;
}

QList<model::ComponentKey> asTheTargetSpells(const QList<model::ComponentKey> &keys, const model::Snapshot &target)
{
    const Spellings inTarget(target);
    QSet<model::ComponentKey> once;
    for (const model::ComponentKey &key : keys)
        once.insert(inTarget.of(key));
    QList<model::ComponentKey> list(once.begin(), once.end());
    std::ranges::sort(list);
    return list;
}

EntryPicks asTheTargetSpells(const EntryPicks &picks, const model::Snapshot &target)
{
    if (picks.isEmpty())
        return picks;
    const Spellings inTarget(target);
    EntryPicks out;
    for (auto it = picks.begin(); it != picks.end(); ++it) {
        if (!it->isEmpty())
            out.insert(inTarget.of(it.key()), it.value());
    }
    return out;
}

void takeAncestors(Draft &draft, const Pair &pair, bool picked)
{
    const Spellings inSource(*pair.sourceSnapshot);
    draft.ancestors.clear();
    for (const model::ComponentKey &key : std::as_const(draft.selection)) {
        const model::ComponentKey there = inSource.of(key);
        Ancestor ancestor = pair.ancestors->ancestor(key);
        if (there != key && (!ancestor || ancestor->empty()))
            ancestor = pair.ancestors->ancestor(there);
        // A component picked for deletion by hand, of which nothing is known: the tick itself is the decision.
        if (!ancestor && picked && !pair.sourceSnapshot->find(there))
            ancestor = partsOf(*pair.targetSnapshot, key);
        draft.ancestors.insert(key, std::move(ancestor));
    }
}

} // namespace backflow::promotion
