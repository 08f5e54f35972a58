#include "core/promotion/offers.h"

#include "core/governance/auditchain.h"
#include "core/promotion/draft.h"
#include "core/promotion/plan.h"
#include "core/promotion/words.h"
#include "core/snapshot/snapshots.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMoments = 60;
constexpr int kMostRecords = 3000;

std::vector<DueComponent> dueOf(const compare::Comparison &comparison, const model::Snapshot &source, size_t targets)
{
    std::vector<DueComponent> due;
    for (const compare::Row &row : comparison.rows) {
        DueComponent one{row.key, std::vector<compare::Cell>(targets), false, false};
        bool any = false;
        for (size_t i = 0; i < targets && i < row.cells.size(); ++i) {
            const compare::Cell &cell = row.cells[i];
            if (!cell.due)
                continue;
            any = true;
            one.cells[i] = cell;
            one.atRisk = one.atRisk || cell.targetChanged;
        }
        if (!any)
            continue;
        one.removal = !source.find(row.key);
        due.push_back(std::move(one));
    }
    std::ranges::sort(due, {}, &DueComponent::key);
    return due;
}

/// What the promotion was for; empty when it was made on another machine.
QString labelOf(ports::JournalStore &journal, const QString &promotion)
{
    const base::Result<Plan> plan = loadPlan(journal, promotion);
    return plan ? QStringList{plan->workItem, plan->note}.join(u' ').trimmed() : QString();
}

base::Result<QList<SourceReading>> momentsOf(const ports::Backends &backends, ports::Repository &repository,
                                             const model::Environment &source)
{
    const auto tip = repository.tip(source.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    QList<SourceReading> moments;
    if (!*tip)
        return moments;
    const auto history = repository.history(**tip, kMostMoments);
    if (!history)
        return base::failure(history);
    const auto journal = backends.journal();
    for (const ports::CommitInfo &info : *history) {
        SourceReading reading{info.id, info.when, info.message.section(u'\n', 0, 0).trimmed(), {}};
        const QString promotion = info.trailer(u"Backflow-Promotion"_s);
        if (journal && !promotion.isEmpty())
            reading.label = labelOf(**journal, promotion);
        moments += std::move(reading);
    }
    return moments;
}

/// Stories by the record, which the team shares: what promotions into the source said they were for.
base::Result<QList<Story>> storiesOf(ports::Repository &repository, const QString &source,
                                     const std::vector<DueComponent> &due)
{
    const auto records = governance::readAudit(repository, kMostRecords);
    if (!records)
        return base::failure(records);
    QList<Story> stories;
    for (const governance::AuditRecord &record : *records) {
        const QJsonObject &json = record.json;
        const QString item = json.value("workItem"_L1).toString();
        const QString to = json.value("to"_L1).toObject().value("env"_L1).toString();
        if (item.isEmpty() || to.compare(source, Qt::CaseInsensitive) != 0 ||
            json.value("action"_L1) != "promote.intent"_L1)
            continue;
        auto story = std::ranges::find(stories, item, &Story::workItem);
        if (story == stories.end()) {
            stories.append({item,
                            json.value("reason"_L1).toString(),
                            QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODateWithMs),
                            {}});
            story = stories.end() - 1;
        }
        const QJsonArray rows = json.value("components"_L1).toArray();
        for (const QJsonValue &row : rows) {
            const auto key = model::ComponentKey::fromString(row["component"_L1].toString());
            if (key && !story->components.contains(*key) &&
                std::ranges::binary_search(due, *key, {}, &DueComponent::key))
                story->components.append(*key);
        }
    }
    stories.removeIf([](const Story &story) { return story.components.isEmpty(); });
    return stories;
}

} // namespace

base::Result<Offers> offersOf(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const QString &source, const QStringList &targets, async::Monitor &monitor)
{
    const base::Result<const model::Environment *> environment = environmentNamed(pipeline, source);
    if (!environment)
        return base::failure(environment);
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto now = snapshot::latest(**repository, **environment);
    if (!now)
        return base::failure(now);
    auto comparison = compareEnvironments(backends, pipeline, source, targets, monitor);
    if (!comparison)
        return base::failure(comparison);
    Offers offers;
    offers.comparison = std::make_shared<const compare::Comparison>(*std::move(comparison));
    offers.due = dueOf(*offers.comparison, **now, size_t(targets.size()));
    auto moments = momentsOf(*backends, **repository, **environment);
    if (!moments)
        return base::failure(moments);
    offers.moments = *std::move(moments);
    auto stories = storiesOf(**repository, (*environment)->name, offers.due);
    if (!stories)
        return base::failure(stories);
    offers.stories = *std::move(stories);
    return offers;
}

base::Result<QSet<model::ComponentKey>>
changedSince(const ports::Backends &backends, const model::Environment &environment, const model::CommitId &moment)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto now = snapshot::latest(**repository, environment);
    if (!now)
        return base::failure(now);
    const auto then = snapshot::load(**repository, environment.name, moment);
    if (!then)
        return base::failure(then);
    QSet<model::ComponentKey> changed;
    for (const model::SnapshotEntry &entry : (*now)->entries()) {
        const model::SnapshotEntry *twin = (*then)->find(entry.key);
        if (!twin || *twin != entry)
            changed.insert(entry.key);
    }
    for (const model::SnapshotEntry &entry : (*then)->entries()) {
        if (!(*now)->find(entry.key))
            changed.insert(entry.key);
    }
    return changed;
}

} // namespace backflow::promotion
