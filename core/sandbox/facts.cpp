#include "core/sandbox/facts.h"

#include "core/promotion/ancestors.h"
#include "core/promotion/environmentwork.h"
#include "core/snapshot/drift.h"
#include "core/snapshot/record.h"

#include <QJsonObject>
#include <QSet>
#include <QTimeZone>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kKind("sandbox-facts");

QJsonObject toJson(const Facts &facts)
{
    return {{u"environment"_s, facts.environment},
            {u"due"_s, facts.due},
            {u"own"_s, facts.own},
            {u"contested"_s, facts.contested},
            {u"drift"_s, facts.drift},
            {u"measuredAt"_s, facts.measuredAt.toMSecsSinceEpoch()},
            {u"basis"_s, facts.basis}};
}

Facts fromJson(const QJsonObject &json)
{
    return {json["environment"_L1].toString(),
            json["due"_L1].toInt(),
            json["own"_L1].toInt(),
            json["contested"_L1].toInt(),
            json["drift"_L1].toInt(),
            QDateTime::fromMSecsSinceEpoch(json["measuredAt"_L1].toInteger(), QTimeZone::UTC),
            json["basis"_L1].toString()};
}

} // namespace

base::Result<QString> basisOf(ports::Repository &repository, const model::Pipeline &pipeline,
                              const model::Environment &environment)
{
    QStringList branches{environment.snapshotBranch(), snapshot::recordBranch(environment),
                         promotion::kAncestorsBranch};
    for (const QString &above : pipeline.higherNeighbours(environment.name)) {
        if (const model::Environment *one = pipeline.find(above))
            branches += one->snapshotBranch();
    }
    QStringList tips;
    for (const QString &branch : std::as_const(branches)) {
        const auto tip = repository.tip(branch);
        if (!tip)
            return base::failure(tip);
        if (!*tip && tips.isEmpty())
            return QString();
        tips += *tip ? QString::fromLatin1((*tip)->toHex()) : u"-"_s;
    }
    return tips.join(u' ');
}

base::Result<Facts> measure(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                            const model::Environment &environment, async::Monitor &monitor)
{
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    Facts facts;
    facts.environment = environment.name;
    facts.measuredAt = backends->clock().now();
    const auto basis = basisOf(**repository, pipeline, environment);
    if (!basis)
        return base::failure(basis);
    facts.basis = *basis;
    const auto drift = snapshot::driftOf(
        *backends, environment, promotion::driftOptions(pipeline, environment.name, facts.measuredAt), monitor);
    if (!drift)
        return base::failure(drift);
    facts.drift = int(drift->rows.size());
    const auto work = promotion::workAt(backends, pipeline, environment.name, monitor);
    if (!work)
        return base::failure(work);
    QSet<model::ComponentKey> due;
    for (const promotion::Waiting &one : work->toReceive)
        due.insert(one.key);
    // What drifted is lost by a refresh, too, whatever is above it.
    QSet<model::ComponentKey> own;
    for (const promotion::Waiting &one : work->toPromote)
        own.insert(one.key);
    for (const snapshot::DriftRow &row : drift->rows)
        own.insert(row.key);
    facts.due = int(due.size());
    facts.own = int(own.size());
    facts.contested = int(due.intersect(own).size());
    if (const auto kept = (*journal)->putDraft(kKind, environment.slug(), toJson(facts)); !kept)
        return base::failure(kept);
    return facts;
}

base::Result<Facts> storedFacts(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kKind, environment.slug());
    return json ? base::Result<Facts>(fromJson(*json)) : base::failure(json);
}

} // namespace backflow::sandbox
