#include "ui/environments/environmentfacts.h"

#include "core/metadata/convert.h"
#include "core/promotion/shownnames.h"
#include "core/snapshot/snapshots.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace backflow::ui::environments {

namespace {
constexpr int kMostReadings = 200;
/// Of older ones nobody asks how much they saw.
constexpr int kMostCounted = 60;

int changedBetween(ports::Repository &repository, const model::CommitId &before, const model::CommitId &after)
{
    const auto changes = repository.changes(before, after);
    if (!changes)
        return -1;
    QSet<model::ComponentKey> keys;
    for (const ports::FileChange &change : *changes) {
        if (const auto key = metadata::componentOfPath(change.path))
            keys.insert(*key);
    }
    return int(keys.size());
}

} // namespace

base::Result<EnvironmentFacts> readFacts(const ports::Backends &backends, const model::Environment &environment)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto latest = snapshot::latest(**repository, environment);
    EnvironmentFacts facts;
    if (auto origin = snapshot::originOf(backends, environment))
        facts.origin = *std::move(origin);
    if (!latest) {
        if (latest.error().code == base::Errc::NotFound)
            return facts;
        return base::failure(latest);
    }
    facts.takenAt = (*latest)->takenAt();
    facts.components = static_cast<int>((*latest)->entries().size());
    for (const auto &[key, told] : (*latest)->unread().asKeyValueRange())
        facts.unread += EnvironmentFacts::Unread{key, told};
    std::ranges::sort(facts.unread, {}, &EnvironmentFacts::Unread::key);
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
    for (qsizetype i = 0; i < history->size(); ++i) {
        const ports::CommitInfo &info = history->at(i);
        EnvironmentFacts::Reading reading{.when = info.when,
                                          .who = promotion::shownPerson(info.authorName),
                                          .words = promotion::shownText(info.message.section(QLatin1Char('\n'), 0, 0)),
                                          .promotion = info.trailer(QStringLiteral("Backflow-Promotion"))};
        if (i + 1 < history->size() && i < kMostCounted)
            reading.components = changedBetween(**repository, history->at(i + 1).id, info.id);
        facts.readings += reading;
    }
    return facts;
}

} // namespace backflow::ui::environments
