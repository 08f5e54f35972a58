#include "core/snapshot/origin.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::snapshot {
namespace {

constexpr QLatin1StringView kKind("sandbox-origin");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

bool isSandbox(const model::Environment &environment)
{
    return !environment.isProduction() && environment.kind != model::EnvironmentKind::Scratch;
}

QString text(const QJsonObject &row, QLatin1StringView name)
{
    return row.value(name).toString();
}

/// `2026-11-30T08:55:00.000+0000`: the offset has no colon, as ISO 8601 would have it.
QDateTime timeOf(QString text)
{
    if (text.endsWith(QLatin1StringView("+0000")))
        text = text.chopped(5) + u'Z';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

/// Orgs by the first 15 characters of their ids, as SandboxProcess has them.
using ByOrg = QHash<QString, QString>;

ByOrg namesByOrg(const model::Pipeline &pipeline)
{
    ByOrg names;
    for (const model::Environment &environment : pipeline.environments) {
        if (environment.orgId)
            names.insert(environment.orgId->toString().left(15), environment.name);
    }
    return names;
}

/// What one production org tells of its sandboxes, by org. Copies are told newest first, and of one that is under way
/// there is no end yet. Source: Tooling API, SandboxProcess and SandboxInfo.
base::Result<QHash<QString, Origin>> askProduction(ports::OrgGateway &gateway, const model::Environment &production,
                                                   const ByOrg &environments, async::Monitor &monitor)
{
    const auto processes =
        gateway.query(QStringLiteral("SELECT SandboxName, SandboxInfoId, SandboxOrganization, SourceId, EndDate FROM "
                                     "SandboxProcess ORDER BY CreatedDate DESC"),
                      true, monitor);
    if (!processes)
        return base::failure(processes);
    // A clone names its source by the SandboxInfo, whose newest copy is the org.
    QHash<QString, QString> sources;
    for (const QJsonObject &row : *processes) {
        const QString info = text(row, QLatin1StringView("SandboxInfoId")).left(15);
        const QString org = text(row, QLatin1StringView("SandboxOrganization")).left(15);
        if (!info.isEmpty() && !sources.contains(info))
            sources.insert(info, environments.value(org, text(row, QLatin1StringView("SandboxName"))));
    }
    QHash<QString, Origin> origins;
    for (const QJsonObject &row : *processes) {
        const QString org = text(row, QLatin1StringView("SandboxOrganization")).left(15);
        const QDateTime at = timeOf(text(row, QLatin1StringView("EndDate")));
        const QString cloned = text(row, QLatin1StringView("SourceId")).left(15);
        // A clone whose source is told of no more has no name to show.
        if (!at.isValid() || origins.contains(org) || (!cloned.isEmpty() && !sources.contains(cloned)))
            continue;
        origins.insert(org, {cloned.isEmpty() ? production.name : sources.value(cloned), at});
    }
    return origins;
}

} // namespace

base::Result<Origin> originOf(const ports::Backends &backends, const model::Environment &environment)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto json = (*journal)->draft(kKind, environment.slug());
    if (!json)
        return base::failure(json);
    if (!environment.orgId || text(*json, QLatin1StringView("org")) != environment.orgId->toString())
        return base::failure(base::Errc::NotFound, {});
    return Origin{text(*json, QLatin1StringView("source")),
                  QDateTime::fromMSecsSinceEpoch(json->value(QLatin1StringView("at")).toInteger(), QTimeZone::UTC)};
}

base::Result<> learnOrigins(const ports::Backends &backends, const model::Pipeline &pipeline, async::Monitor &monitor)
{
    const bool complete = std::ranges::all_of(pipeline.environments, [&](const model::Environment &environment) {
        return !isSandbox(environment) || !environment.orgId || originOf(backends, environment).has_value();
    });
    if (complete)
        return {};
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    for (const model::Environment &production : pipeline.environments) {
        if (!production.isProduction())
            continue;
        const auto gateway = backends.gateway(production);
        if (!gateway)
            continue;
        monitor.say(Tr::tr("Asking %1 about its sandboxes").arg(production.name));
        const auto origins = askProduction(**gateway, production, namesByOrg(pipeline), monitor);
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        for (const model::Environment &environment : pipeline.environments) {
            if (!origins || !isSandbox(environment) || !environment.orgId)
                continue;
            const auto origin = origins->constFind(environment.orgId->toString().left(15));
            if (origin == origins->cend())
                continue;
            const auto kept = (*journal)->putDraft(kKind, environment.slug(),
                                                   {{QStringLiteral("org"), environment.orgId->toString()},
                                                    {QStringLiteral("source"), origin->source},
                                                    {QStringLiteral("at"), origin->at.toMSecsSinceEpoch()}});
            if (!kept)
                return base::failure(kept);
        }
    }
    return {};
}

} // namespace backflow::snapshot
