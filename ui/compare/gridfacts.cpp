#include "ui/compare/gridfacts.h"

#include "core/promotion/draftjson.h"
#include "core/promotion/history.h"
#include "core/promotion/progress.h"
#include "core/snapshot/seen.h"

#include <QJsonArray>
#include <QMap>

namespace backflow::ui::compare {

namespace {

/// So far back it is looked for when a component was last promoted.
constexpr int kMostEvents = 5000;

void takeStamps(GridFacts &facts, ports::JournalStore &journal, const model::Pipeline &pipeline,
                const Comparison &comparison)
{
    // The source's word stands above the targets', which tell of what only they hold.
    std::vector<std::shared_ptr<const model::Snapshot>> sides(comparison.targets.rbegin(), comparison.targets.rend());
    sides.push_back(comparison.source);
    for (const auto &side : sides) {
        const model::Environment *environment = pipeline.find(side->environment());
        if (!environment)
            continue;
        const auto seen = snapshot::loadSeen(journal, snapshot::kSeenKind, environment->slug());
        if (!seen)
            continue;
        for (auto it = seen->stamps.begin(); it != seen->stamps.end(); ++it) {
            if (!it->isEmpty())
                facts.stamps.insert(it.key(), it.value());
        }
    }
}

void takeOpenPromotions(GridFacts &facts, ports::JournalStore &journal)
{
    const auto ids = journal.drafts(promotion::kDraftKind);
    for (const QString &id : ids.value_or(QStringList())) {
        const auto progress = promotion::progressOf(journal, id);
        if (!progress || progress->outcome || progress->released)
            continue;
        const auto json = journal.draft(promotion::kDraftKind, id);
        if (!json)
            continue;
        if (const auto draft = promotion::draftFromJson(*json)) {
            for (const model::ComponentKey &key : draft->selection)
                facts.inOpenPromotion.insert(key);
        }
    }
}

void takePromoted(GridFacts &facts, ports::Repository &repository, const Comparison &comparison)
{
    QStringList targets;
    for (const auto &target : comparison.targets)
        targets.append(target->environment());
    const auto events = promotion::history(repository, kMostEvents);
    QMap<QString, qint64> ended;
    for (const promotion::HistoryEvent &event : events.value_or(QList<promotion::HistoryEvent>())) {
        const QString outcome = event.record.value(QLatin1String("outcome")).toString();
        if (event.action == QLatin1String("promote.result") && targets.contains(event.where) &&
            outcome == promotion::stateName(promotion::State::Released))
            ended.insert(event.promotion, event.when.toMSecsSinceEpoch());
        if (event.action != QLatin1String("promote.intent") || !ended.contains(event.promotion))
            continue;
        const QJsonArray components = event.record.value(QLatin1String("components")).toArray();
        for (const QJsonValue &component : components) {
            const auto key =
                model::ComponentKey::fromString(component.toObject().value(QLatin1String("component")).toString());
            if (!key)
                continue;
            qint64 &at = facts.promoted[*key];
            at = std::max(at, ended.value(event.promotion));
        }
    }
}

} // namespace

GridFacts loadFacts(const ports::Backends &backends, const model::Pipeline &pipeline, const Comparison &comparison,
                    async::Monitor &monitor)
{
    GridFacts facts;
    if (const auto journal = backends.journal()) {
        takeStamps(facts, **journal, pipeline, comparison);
        takeOpenPromotions(facts, **journal);
    }
    if (monitor.stopped())
        return facts;
    if (const auto repository = backends.repository())
        takePromoted(facts, **repository, comparison);
    return facts;
}

} // namespace backflow::ui::compare
