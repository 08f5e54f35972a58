#include "ui/shell/componentsearch.h"

#include "core/snapshot/snapshots.h"

#include <map>

namespace backflow::ui::shell {

base::Result<std::vector<FoundComponent>> allComponents(const ports::Backends &backends,
                                                        const model::Pipeline &pipeline, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    std::map<model::ComponentKey, QStringList> places;
    for (const model::Environment &environment : pipeline.environments) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto snapshot = snapshot::latest(**repository, environment);
        if (!snapshot && snapshot.error().code == base::Errc::NotFound)
            continue;
        if (!snapshot)
            return base::failure(snapshot);
        for (const model::SnapshotEntry &entry : (*snapshot)->entries())
            places[entry.key] += environment.name;
    }
    std::vector<FoundComponent> found;
    found.reserve(places.size());
    for (auto &[key, environments] : places)
        found.push_back({key, std::move(environments)});
    return found;
}

} // namespace backflow::ui::shell
