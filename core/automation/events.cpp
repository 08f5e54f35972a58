#include "core/automation/events.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditchain.h"
#include "core/snapshot/drift.h"

#include <QJsonArray>
#include <QJsonObject>

namespace backflow::automation {

using namespace Qt::StringLiterals;
using base::Result;
using Shown = Result<std::optional<QString>>;

namespace {

/// Records that are looked through for the last promotion of an environment.
constexpr int kLookBack = 500;

Shown snapshotShows(ports::Repository &repository, const model::Environment &environment)
{
    const auto tip = repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    return *tip ? (*tip)->toString() : QString();
}

/// The last promotion that came to its end there, whoever ran it.
Shown promotionShows(ports::Repository &repository, const model::Environment &environment)
{
    const auto records = governance::readAudit(repository, kLookBack);
    if (!records)
        return base::failure(records);
    for (const governance::AuditRecord &record : *records) {
        const QString action = record.json.value("action"_L1).toString();
        const QJsonObject to = record.json.value("to"_L1).toObject();
        if ((action == "promote.result"_L1 || action == "rollback.result"_L1) &&
            to.value("env"_L1).toString().compare(environment.name, Qt::CaseInsensitive) == 0)
            return record.json.value("promotion"_L1).toString() + record.json.value("outcome"_L1).toString();
    }
    return QString();
}

/// Drift is told by what it is made of, so that the same drift is not found twice.
Shown driftShows(const ports::Backends &backends, const model::Environment &environment, async::Monitor &monitor)
{
    const auto drift = snapshot::driftOf(backends, environment, {}, monitor);
    if (!drift && drift.error().code == base::Errc::NotFound)
        return std::nullopt;
    if (!drift)
        return base::failure(drift);
    if (drift->rows.isEmpty())
        return QString();
    QByteArray rows;
    for (const snapshot::DriftRow &row : drift->rows) {
        rows += row.key.toString().toUtf8() + '\n';
        for (const model::Part &part : row.current)
            rows += part.path.toUtf8() + ' ' + part.content.toHex() + '\n';
    }
    return base::sha256Name(rows);
}

Result<ports::OrgIdentity> identityOf(const Ground &ground, const model::Environment &environment,
                                      async::Monitor &monitor)
{
    const auto gateway = ground.backends->gateway(environment);
    return gateway ? (*gateway)->identity(monitor) : base::failure(gateway);
}

Shown releaseShows(const Ground &ground, const model::Environment &environment, async::Monitor &monitor)
{
    const auto identity = identityOf(ground, environment, monitor);
    if (!identity && identity.error().code == base::Errc::Canceled)
        return base::failure(identity);
    return identity ? std::optional(identity->apiVersion) : std::nullopt;
}

/// Which org it is: another one after a refresh.
Shown refreshShows(const Ground &ground, const model::Environment &environment, async::Monitor &monitor)
{
    const auto identity = identityOf(ground, environment, monitor);
    if (!identity && identity.error().code == base::Errc::Canceled)
        return base::failure(identity);
    if (identity && identity->orgId)
        return identity->orgId->toString();
    if (!ground.means.orgAfterRefresh)
        return std::nullopt;
    const auto told = ground.means.orgAfterRefresh(*ground.backends, ground.pipeline, environment.name, monitor);
    if (!told)
        return base::failure(told);
    return told->isEmpty() ? std::nullopt : std::optional(*told);
}

Shown placeShows(const Ground &ground, ports::Repository &repository, const model::Environment &environment,
                 EventKind event, async::Monitor &monitor)
{
    switch (event) {
    case EventKind::SnapshotChanged:
        return snapshotShows(repository, environment);
    case EventKind::PromotionEnded:
        return promotionShows(repository, environment);
    case EventKind::DriftFound:
        return driftShows(*ground.backends, environment, monitor);
    case EventKind::RefreshFound:
        return refreshShows(ground, environment, monitor);
    case EventKind::ReleaseFound:
        return releaseShows(ground, environment, monitor);
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace

Shown eventShows(const Ground &ground, const Rule &rule, async::Monitor &monitor)
{
    const auto repository = ground.backends->repository();
    if (!repository)
        return base::failure(repository);
    QStringList all;
    bool any = false;
    const QStringList places = eventPlaces(rule);
    for (const QString &place : places) {
        const model::Environment *environment = ground.pipeline.find(place);
        if (!environment)
            return std::nullopt;
        const Shown shown = placeShows(ground, **repository, *environment, rule.trigger.event, monitor);
        if (!shown || !*shown)
            return shown;
        any = any || !(*shown)->isEmpty();
        all += **shown;
    }
    return any ? all.join(u' ') : QString();
}

} // namespace backflow::automation
