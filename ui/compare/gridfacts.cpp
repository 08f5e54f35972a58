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
/// Of more components that differ the rest goes by their names: each costs a look into a file.
constexpr int kMostLabels = 20'000;

using snapshot::Seen;

void takeStamps(GridFacts &facts, ports::JournalStore &journal, const model::Pipeline &pipeline,
                const Comparison &comparison)
{
    std::vector<std::shared_ptr<const model::Snapshot>> sides{comparison.source};
    sides.insert(sides.end(), comparison.targets.begin(), comparison.targets.end());
    for (const auto &side : sides) {
        const model::Environment *environment = pipeline.find(side->environment());
        const auto seen =
            environment ? snapshot::loadSeen(journal, snapshot::kSeenKind, environment->slug()) : base::Result<Seen>();
        facts.sides.push_back(seen ? seen->stamps : QHash<model::ComponentKey, snapshot::Stamp>());
    }
    // The source's word stands above the targets', which tell of what only they hold.
    for (auto side = facts.sides.rbegin(); side != facts.sides.rend(); ++side) {
        for (auto it = side->cbegin(); it != side->cend(); ++it) {
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
            for (const model::ComponentKey &key : draft->selection) {
                facts.inOpenPromotion.insert(key);
                if (!draft->options.workItem.isEmpty())
                    facts.stories.insert(key, draft->options.workItem);
            }
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
        // The event's own action is what all records of a promotion have in common.
        const QString action = event.record.value(QLatin1String("action")).toString();
        if (action == QLatin1String("promote.result") && targets.contains(event.where) &&
            outcome == promotion::stateName(promotion::State::Released))
            ended.insert(event.promotion, event.when.toMSecsSinceEpoch());
        if (action != QLatin1String("promote.intent"))
            continue;
        const QString story = event.record.value(QLatin1String("workItem")).toString();
        const QJsonArray components = event.record.value(QLatin1String("components")).toArray();
        for (const QJsonValue &component : components) {
            const auto key =
                model::ComponentKey::fromString(component.toObject().value(QLatin1String("component")).toString());
            if (!key)
                continue;
            // Events come newest first, and what is open stands above them all.
            if (!story.isEmpty() && !facts.stories.contains(*key))
                facts.stories.insert(*key, story);
            if (!ended.contains(event.promotion))
                continue;
            qint64 &at = facts.promoted[*key];
            at = std::max(at, ended.value(event.promotion));
        }
    }
}

/// Of the source where it holds the component. A side that cannot be read has no sizes.
void takeSizes(GridFacts &facts, ports::ContentSource &contents, const Comparison &comparison, async::Monitor &monitor)
{
    facts.sizes.reserve(qsizetype(comparison.rows.size()));
    for (const Row &row : comparison.rows) {
        if (monitor.stopped())
            return;
        const model::SnapshotEntry *entry = comparison.source->find(row.key);
        for (size_t i = 0; !entry && i < comparison.targets.size(); ++i)
            entry = comparison.targets[i]->find(row.key);
        if (!entry || entry->parts.empty())
            continue;
        qint64 sum = 0;
        for (const model::Part &part : entry->parts) {
            const auto size = contents.sizeOf(part.content);
            if (!size)
                return;
            sum += *size;
        }
        facts.sizes.insert(row.key, sum);
    }
}

/// What stands between the tags of a child of the root; files of orgs are indented by four spaces.
QString childText(const QByteArray &xml, const QByteArray &element)
{
    const QByteArray open = "\n    <" + element + '>';
    const qsizetype at = xml.indexOf(open);
    const qsizetype end = at < 0 ? -1 : xml.indexOf('<', at + open.size());
    if (end < 0)
        return {};
    QString text = QString::fromUtf8(xml.sliced(at + open.size(), end - at - open.size()));
    for (const auto &[entity, sign] : {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
                                       std::pair("&apos;", "'"), std::pair("&amp;", "&")})
        text.replace(QLatin1StringView(entity), QLatin1StringView(sign));
    return text.simplified();
}

/// Of what differs: that is what people read names of.
void takeLabels(GridFacts &facts, ports::ContentSource &contents, const Comparison &comparison, async::Monitor &monitor)
{
    int read = 0;
    for (const Row &row : comparison.rows) {
        if (!isTickable(row) || widgets::isCodeType(row.key.type) || row.key.type == QLatin1String("Profile"))
            continue;
        if (monitor.stopped() || ++read > kMostLabels)
            return;
        const model::SnapshotEntry *entry = comparison.source->find(row.key);
        for (size_t i = 0; !entry && i < comparison.targets.size(); ++i)
            entry = comparison.targets[i]->find(row.key);
        if (!entry || !entry->parts.back().path.endsWith(QLatin1String("-meta.xml")))
            continue;
        const auto xml = contents.content(entry->parts.back().content);
        if (!xml)
            return;
        for (const char *element : {"label", "masterLabel", "MasterLabel"}) {
            if (const QString label = childText(*xml, element); !label.isEmpty()) {
                facts.labels.insert(row.key, label);
                break;
            }
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
    if (!comparison.openContents)
        return facts;
    if (const auto contents = comparison.openContents()) {
        takeSizes(facts, **contents, comparison, monitor);
        takeLabels(facts, **contents, comparison, monitor);
    }
    return facts;
}

} // namespace backflow::ui::compare
