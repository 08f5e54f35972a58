#include "ui/pipeline/untracked.h"

#include "core/promotion/environmentwork.h"
#include "core/snapshot/drift.h"

namespace backflow::ui::pipeline {

base::Result<QHash<QString, int>> untrackedChanges(const ports::Backends &backends, const model::Pipeline &pipeline,
                                                   async::Monitor &monitor)
{
    QHash<QString, int> counts;
    for (const model::Environment &environment : pipeline.environments) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto options = promotion::driftOptions(pipeline, environment.name, backends.clock().now());
        if (const auto drift = snapshot::driftOf(backends, environment, options, monitor))
            counts.insert(environment.name, static_cast<int>(drift->rows.size()));
    }
    return counts;
}

} // namespace backflow::ui::pipeline
