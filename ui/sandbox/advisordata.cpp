#include "ui/sandbox/advisordata.h"

#include <algorithm>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;

const core::Advice *AdvisorData::adviceFor(const QString &environment) const
{
    const auto found = std::ranges::find(advice, environment, &core::Advice::environment);
    return found == advice.end() ? nullptr : &*found;
}

std::optional<core::Noticed> AdvisorData::refreshOf(const QString &environment) const
{
    const auto found = std::ranges::find(refreshed, environment, &core::Noticed::environment);
    return found == refreshed.end() ? std::nullopt : std::optional(*found);
}

base::Result<AdvisorData> readAdvisor(const ports::Backends &backends, const model::Pipeline &pipeline,
                                      async::Monitor &monitor)
{
    AdvisorData data;
    data.now = backends.clock().now();
    auto advice = core::adviseAll(backends, pipeline, monitor);
    if (!advice)
        return base::failure(advice);
    data.advice = *std::move(advice);
    auto refreshed = core::refreshesKnown(backends, pipeline, monitor);
    if (!refreshed)
        return base::failure(refreshed);
    data.refreshed = *std::move(refreshed);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto thresholds = core::loadThresholds(**journal);
    if (!thresholds)
        return base::failure(thresholds);
    data.thresholds = *std::move(thresholds);
    for (const model::Environment &environment : pipeline.environments) {
        if (environment.isProduction()) {
            if (const auto known = core::storedInventory(**journal, environment))
                data.askedAt = std::max(data.askedAt, known->askedAt);
            continue;
        }
        if (auto list = core::checklistOf(**journal, environment))
            data.checklists.insert(environment.name, *std::move(list));
        if (const auto captures = core::captures(**journal, environment.name); captures && !captures->isEmpty())
            data.captures.insert(environment.name, captures->constFirst());
    }
    return data;
}

base::Result<AdvisorData> measureAdvisor(std::shared_ptr<const ports::Backends> backends,
                                         const model::Pipeline &pipeline, async::Monitor &monitor)
{
    QStringList problems;
    if (const auto asked = core::inventories(*backends, pipeline, true, &problems, monitor); !asked)
        return base::failure(asked);
    qsizetype at = 0;
    for (const model::Environment &environment : pipeline.environments) {
        monitor.advance(at++, pipeline.environments.size());
        if (!core::isSandbox(environment))
            continue;
        const auto facts = core::measure(backends, pipeline, environment, monitor);
        if (!facts && facts.error().code == base::Errc::Canceled)
            return base::failure(facts);
        if (!facts)
            problems += facts.error().message;
    }
    auto data = readAdvisor(*backends, pipeline, monitor);
    if (data)
        data->problems = problems;
    return data;
}

} // namespace backflow::ui::sandbox
