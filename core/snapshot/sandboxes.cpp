#include "core/snapshot/sandboxes.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace backflow::snapshot {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// Source: Tooling API, SandboxInfo, field LicenseType.
model::EnvironmentKind kindOf(const QString &licence)
{
    if (licence == QLatin1StringView("FULL"))
        return model::EnvironmentKind::Full;
    if (licence == QLatin1StringView("PARTIAL"))
        return model::EnvironmentKind::Partial;
    if (licence == QLatin1StringView("DEVELOPER_PRO"))
        return model::EnvironmentKind::DeveloperPro;
    return model::EnvironmentKind::Developer;
}

} // namespace

QUrl sandboxLogin(const QUrl &production, const QString &sandbox)
{
    constexpr QLatin1StringView own(".my.salesforce.com");
    const QString host = production.host();
    if (!host.endsWith(own) || host.contains(QLatin1StringView(".sandbox.")))
        return QUrl(QStringLiteral("https://test.salesforce.com"));
    return QUrl(QStringLiteral("https://%1--%2.sandbox%3").arg(host.chopped(own.size()), sandbox.toLower(), own));
}

base::Result<QList<Sandbox>> sandboxesOf(const ports::Backends &backends, const model::Environment &production,
                                         async::Monitor &monitor)
{
    const auto gateway = backends.gateway(production);
    if (!gateway)
        return base::failure(gateway);
    monitor.say(Tr::tr("Asking %1 about its sandboxes").arg(production.name));
    const auto rows = (*gateway)->query(
        QStringLiteral("SELECT SandboxName, LicenseType FROM SandboxInfo ORDER BY SandboxName"), true, monitor);
    if (!rows)
        return base::failure(rows);
    QList<Sandbox> found;
    for (const QJsonObject &row : *rows) {
        Sandbox sandbox;
        sandbox.name = row.value(QLatin1StringView("SandboxName")).toString();
        sandbox.kind = kindOf(row.value(QLatin1StringView("LicenseType")).toString());
        sandbox.loginUrl = sandboxLogin(production.instanceUrl, sandbox.name);
        if (!sandbox.name.isEmpty())
            found += sandbox;
    }
    return found;
}

} // namespace backflow::snapshot
