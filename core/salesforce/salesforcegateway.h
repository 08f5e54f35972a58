#pragma once

#include "core/ports/orggateway.h"
#include "core/salesforce/deployments.h"
#include "core/salesforce/metadatacalls.h"
#include "core/salesforce/orgcalls.h"

#include <memory>

namespace backflow::salesforce {

/// Metadata over SOAP, deployments over REST or SOAP, everything else over REST.
class SalesforceGateway final : public ports::OrgGateway
{
public:
    SalesforceGateway(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper,
                      const ports::Clock &clock, model::DeployTransport transport);

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
    base::Result<QString> version(async::Monitor &monitor);
    base::Result<> listGroup(const QList<ports::ListQuery> &group, QList<ports::FileProperties> &rows,
                             QStringList *refused, async::Monitor &monitor);
    base::Result<RetrieveState> awaitRetrieve(const QString &id, async::Monitor &monitor);
    base::Result<RetrieveState> retrieveState(const QString &id, async::Monitor &monitor);

    std::unique_ptr<ports::Http> m_http;
    OrgCalls m_calls;
    Deployments m_deployments;
};

} // namespace backflow::salesforce
