#pragma once

#include "core/ports/orggateway.h"

#include <QMap>
#include <QSet>
#include <functional>
#include <memory>

namespace backflow::support {

/// What a fake org holds: components in metadata format. Several gateways may stand on one.
struct FakeOrgState {
    struct Component {
        /// Relative to the package root → bytes.
        QMap<QString, QByteArray> files;
        QString manageableState = QStringLiteral("unmanaged");
        /// Not told when invalid, as of settings and standard things.
        QDateTime modified = {};
        QString modifiedBy = {};
    };
    ports::OrgIdentity identity;
    /// Type → full name → component. A folder stands under its folder type, a child under its own type.
    QMap<QString, QMap<QString, Component>> components;
    /// Types that describe gives; empty = all top-level ones of `components`.
    QStringList described;
    /// Types whose listing is refused.
    QSet<QString> unlisted;
    /// Member (`ApexClass:A`) → the org's words instead of its files.
    QMap<QString, QString> refusals;
    /// Retrieves of more members than this fail with LIMIT_EXCEEDED.
    int mostMembers = 10'000;
    /// Members that make a whole retrieve fail.
    QSet<QString> poison;

    QList<ports::OrgLimit> limits = {{QStringLiteral("DailyApiRequests"), 15'000, 14'000}};
    /// Rows of SandboxProcess, newest first.
    QList<QJsonObject> sandboxes;
    /// Rows of SandboxInfo; none = those of SandboxProcess stand for them.
    QList<QJsonObject> sandboxInfos;
    /// Rows of further objects by name; what is asked WHERE is let through whole.
    QMap<QString, QList<QJsonObject>> tables;
    /// Rows of SetupAuditTrail, oldest first.
    QList<QJsonObject> auditTrail;

    /// Every retrieve that was asked.
    QList<model::Manifest> retrieves;
    /// Called before each call with its name; an error it gives is answered.
    std::function<base::Result<>(const QString &call)> before;

    void put(const QString &type, const QString &fullName, QMap<QString, QByteArray> files);
    /// One file of a type whose directory and suffix the registry knows.
    void put(const QString &type, const QString &fullName, const QByteArray &bytes);
    void remove(const QString &type, const QString &fullName);
};

/// ports::OrgGateway over FakeOrgState: list, describe and retrieve as the Metadata API does them; deploys are refused.
class FakeOrg : public ports::OrgGateway
{
public:
    explicit FakeOrg(std::shared_ptr<FakeOrgState> state)
        : m_state(std::move(state))
    {
    }

    base::Result<ports::OrgIdentity> identity(async::Monitor &monitor) override;
    base::Result<ports::OrgDescription> describe(async::Monitor &monitor) override;
    base::Result<QList<ports::FileProperties>> list(const QList<ports::ListQuery> &queries, QStringList *refused,
                                                    async::Monitor &monitor) override;
    base::Result<ports::RetrieveAnswer> retrieve(const model::Manifest &manifest, async::Monitor &monitor) override;
    base::Result<QString> submitDeploy(const QByteArray &zip, const ports::DeployOptions &options,
                                       async::Monitor &monitor) override;
    base::Result<QString> quickDeploy(const QString &validationId, async::Monitor &monitor) override;
    base::Result<ports::DeployStatus> deployStatus(const QString &id, async::Monitor &monitor) override;
    base::Result<> cancelDeploy(const QString &id, async::Monitor &monitor) override;
    base::Result<QList<QJsonObject>> query(const QString &soql, bool tooling, async::Monitor &monitor) override;
    base::Result<QList<ports::OrgLimit>> limits(async::Monitor &monitor) override;
    base::Result<QDateTime> orgTime(async::Monitor &monitor) override;

private:
    base::Result<> enter(const QString &call) const;
    std::shared_ptr<FakeOrgState> m_state;
};

} // namespace backflow::support
