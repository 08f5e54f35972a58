#include "core/promotion/needs.h"

#include "core/promotion/draft.h"
#include "core/promotion/planningcache.h"

#include <QSet>

namespace backflow::promotion {

base::Result<SideGraphs> graphsOf(const ports::Backends &backends, std::shared_ptr<const model::Snapshot> source,
                                  std::shared_ptr<const model::Snapshot> target, PlanningCache &known,
                                  async::Monitor &monitor)
{
    const auto repositoryOf = [&backends] { return backends.repository(); };
    SideGraphs graphs;
    for (auto [snapshot, graph] : {std::pair(&source, &graphs.source), std::pair(&target, &graphs.target)}) {
        auto made = known.graph(*snapshot,
                                [&] { return dependencies::graphOf(*snapshot, known.facts(), repositoryOf, monitor); });
        if (!made)
            return base::failure(made);
        *graph = *std::move(made);
    }
    return graphs;
}

void takeNeeds(Draft &draft, const SideGraphs &graphs)
{
    QList<model::ComponentKey> coming;
    QList<model::ComponentKey> going;
    for (const model::ComponentKey &key : std::as_const(draft.selection))
        (graphs.source->find(key) >= 0 ? coming : going).append(key);
    draft.needs.clear();
    for (dependencies::Need &need : dependencies::missingFor(*graphs.source, *graphs.target, coming)) {
        const bool added = draft.options.withNeeded && need.standing == dependencies::Standing::Missing;
        const QString because = need.reasons.empty() ? QString() : need.reasons.front().because;
        draft.needs.append({need.key, need.component, need.standing, added, because, need.advice});
        if (added && !draft.selection.contains(need.component)) {
            draft.selection.append(need.component);
            coming.append(need.component);
        }
    }
    draft.referrers.clear();
    for (dependencies::Referrer &row : dependencies::referrersTo(*graphs.target, going, graphs.source.get(), coming))
        draft.referrers.append(std::move(row));
}

} // namespace backflow::promotion
