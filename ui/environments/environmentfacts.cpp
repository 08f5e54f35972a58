#include "ui/environments/environmentfacts.h"

#include "core/snapshot/snapshots.h"

#include <QMap>
#include <algorithm>

namespace backflow::ui::environments {

namespace {
constexpr int kMostReadings = 200;
}

base::Result<EnvironmentFacts> readFacts(const ports::Backends &backends, const model::Environment &environment)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto latest = snapshot::latest(**repository, environment);
    EnvironmentFacts facts;
    if (!latest) {
        if (latest.error().code == base::Errc::NotFound)
            return facts;
        return base::failure(latest);
    }
    facts.takenAt = (*latest)->takenAt();
    facts.components = static_cast<int>((*latest)->entries().size());
    QMap<QString, int> counts;
    for (const model::SnapshotEntry &entry : (*latest)->entries()) {
        facts.files += static_cast<int>(entry.parts.size());
        ++counts[entry.key.type];
    }
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        facts.types += EnvironmentFacts::TypeCount{it.key(), it.value()};
    std::ranges::stable_sort(facts.types, std::greater(), &EnvironmentFacts::TypeCount::components);
    if (!(*latest)->commit())
        return facts;
    const auto history = (*repository)->history(*(*latest)->commit(), kMostReadings);
    if (!history)
        return base::failure(history);
    for (const ports::CommitInfo &info : *history)
        facts.readings +=
            EnvironmentFacts::Reading{info.when, info.authorName, info.message.section(QLatin1Char('\n'), 0, 0),
                                      info.trailer(QStringLiteral("Backflow-Promotion"))};
    return facts;
}

} // namespace backflow::ui::environments
