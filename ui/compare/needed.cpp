#include "ui/compare/needed.h"

#include <QHash>
#include <algorithm>

namespace backflow::ui::compare {

using dependencies::Graph;
using dependencies::GraphPtr;
using dependencies::Standing;

namespace {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

/// The graph of a snapshot: the one there is, or a new one on the ground of the earlier.
base::Result<GraphPtr> graphOf(const SnapshotPtr &snapshot, const GraphPtr &before, dependencies::FactsCache &cache,
                               const NeededInput &input, async::Monitor &monitor)
{
    if (before && before->snapshot() == snapshot)
        return before;
    const bool same = before && before->snapshot()->environment() == snapshot->environment();
    // A side may lie elsewhere than in the repository: a folder, a package.
    const dependencies::OpenContents open =
        input.comparison->openContents ? input.comparison->openContents
                                       : dependencies::OpenContents([&input] { return input.backends->repository(); });
    return dependencies::graphOf(snapshot, cache, open, monitor, same ? before : GraphPtr());
}

/// One row for what several targets lack.
class Rows final
{
public:
    void add(NeededRow row, const QString &target)
    {
        const QString id = QString(row.refers ? u'-' : u'+') + row.key.toString() + row.component.toString();
        const auto known = m_places.constFind(id);
        if (known != m_places.constEnd()) {
            m_rows[size_t(*known)].targets.append(target);
            return;
        }
        m_places.insert(id, int(m_rows.size()));
        row.targets.append(target);
        m_rows.push_back(std::move(row));
    }
    std::vector<NeededRow> take()
    {
        std::ranges::stable_sort(m_rows, {}, [](const NeededRow &row) {
            return std::tuple(row.refers, row.refers ? !row.blocks : false, int(row.standing));
        });
        return std::move(m_rows);
    }

private:
    std::vector<NeededRow> m_rows;
    QHash<QString, int> m_places;
};

} // namespace

base::Result<std::shared_ptr<const NeededGraphs>> graphsOf(const NeededInput &input, async::Monitor &monitor)
{
    const NeededGraphs *old = input.graphs.get();
    const auto stands = [](const GraphPtr &graph, const SnapshotPtr &snapshot) {
        return graph && graph->snapshot() == snapshot;
    };
    if (old && stands(old->source, input.comparison->source) &&
        std::ranges::equal(old->targets, input.comparison->targets, stands))
        return input.graphs;
    auto graphs = std::make_shared<NeededGraphs>();
    graphs->cache = old ? old->cache : std::make_shared<dependencies::FactsCache>();
    auto source = graphOf(input.comparison->source, old ? old->source : GraphPtr(), *graphs->cache, input, monitor);
    if (!source)
        return base::failure(source);
    graphs->source = *source;
    for (size_t i = 0; i < input.comparison->targets.size(); ++i) {
        const GraphPtr before = old && i < old->targets.size() ? old->targets[i] : GraphPtr();
        auto target = graphOf(input.comparison->targets[i], before, *graphs->cache, input, monitor);
        if (!target)
            return base::failure(target);
        graphs->targets.push_back(*target);
    }
    return std::shared_ptr<const NeededGraphs>(std::move(graphs));
}

QString neededModeName(NeededMode mode)
{
    return mode == NeededMode::Add   ? QStringLiteral("add")
           : mode == NeededMode::Ask ? QStringLiteral("ask")
                                     : QStringLiteral("none");
}

NeededMode neededModeFromName(const QString &name)
{
    return name == QLatin1String("ask")    ? NeededMode::Ask
           : name == QLatin1String("none") ? NeededMode::None
                                           : NeededMode::Add;
}

base::Result<NeededAnswer> findNeeded(const NeededInput &input, async::Monitor &monitor)
{
    auto graphs = graphsOf(input, monitor);
    if (!graphs)
        return base::failure(graphs);
    const Graph &source = *(*graphs)->source;
    QList<model::ComponentKey> coming;
    QList<model::ComponentKey> going;
    for (const model::ComponentKey &key : input.ticked)
        (input.comparison->source->find(key) ? coming : going).append(key);
    Rows rows;
    for (const GraphPtr &target : (*graphs)->targets) {
        const QString name = target->snapshot()->environment();
        for (dependencies::Need &need : dependencies::missingFor(source, *target, coming)) {
            rows.add({.key = need.key,
                      .component = need.component,
                      .standing = need.standing,
                      .because = need.reasons.empty() ? QString() : need.reasons.front().because,
                      .targets = {},
                      .advice = need.advice},
                     name);
        }
        for (const dependencies::Referrer &row : dependencies::referrersTo(*target, going, &source, coming)) {
            rows.add({.key = row.from,
                      .component = row.deleted,
                      .refers = true,
                      .blocks = row.blocks,
                      .because = row.because,
                      .targets = {},
                      .advice = {}},
                     name);
        }
    }
    return NeededAnswer{*graphs, rows.take()};
}

} // namespace backflow::ui::compare
