#pragma once

#include "core/base/result.h"
#include "core/model/orgid.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <optional>

namespace backflow::model {

enum class EnvironmentKind { Production, Full, Partial, DeveloperPro, Developer, Scratch };

/// `production`, `full`, `partial`, `developer-pro`, `developer`, `scratch`: stored and given in --json.
QString kindName(EnvironmentKind kind);
std::optional<EnvironmentKind> kindFromName(const QString &name);

/// Which of the org's interfaces deployments go over. Automatic: REST where the org speaks API 51.0 or later, else
/// SOAP.
enum class DeployTransport { Automatic, Rest, Soap };
/// `auto`, `rest`, `soap`.
QString transportName(DeployTransport transport);
std::optional<DeployTransport> transportFromName(const QString &name);

/// A named place in the pipeline: an org, and optionally a Git branch of the team's own.
struct Environment {
    /// Shown name, unique in its pipeline: "UAT".
    QString name;
    EnvironmentKind kind = EnvironmentKind::Developer;
    /// Column of the map: "Development", "Integration", "Test", "Production".
    QString stage;
    /// Where API calls go, as the token answer gave it: `https://acme--uat.sandbox.my.salesforce.com`.
    QUrl instanceUrl;
    /// Where sign-in goes: `https://login.salesforce.com`, `https://test.salesforce.com` or a My Domain.
    QUrl loginUrl;
    QString username;
    std::optional<OrgId> orgId;
    /// Branch of the team's own repository that a promotion's result is also put on; empty = none.
    QString teamBranch;
    DeployTransport deployTransport = DeployTransport::Automatic;
    /// Whether reading the org takes in what managed packages brought along.
    bool includeManaged = false;

    bool isProduction() const { return kind == EnvironmentKind::Production; }
    /// The name as it stands in branch names: lower case, anything but letters and digits as '-'.
    QString slug() const;
    /// `backflow/org/<slug>`
    QString snapshotBranch() const;
    bool operator==(const Environment &) const = default;
};

QJsonObject toJson(const Environment &environment);
/// Errors: InvalidInput, naming the member that is missing or wrong.
base::Result<Environment> environmentFromJson(const QJsonObject &json);

} // namespace backflow::model
