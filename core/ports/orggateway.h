#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/manifest.h"
#include "core/ports/deployvalues.h"
#include "core/ports/orgvalues.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::ports {

/// One Salesforce org. Functions block the calling thread; any thread may call, one at a time.
/// Every function may fail with Unauthorized (the session is over and could not be renewed), Offline, Timeout, OrgBusy
/// (worth another try later), OrgFault (the org's own code and words in `detail`) and Canceled.
/// A session that expired is renewed once and the call replayed once, except where noted.
class OrgGateway
{
public:
    OrgGateway() = default;
    OrgGateway(const OrgGateway &) = delete;
    OrgGateway &operator=(const OrgGateway &) = delete;
    virtual ~OrgGateway() = default;

    virtual base::Result<OrgIdentity> identity(async::Monitor &monitor) = 0;
    virtual base::Result<OrgDescription> describe(async::Monitor &monitor) = 0;
    /// Asks at most three queries a call to the org, and singly again where a group is refused. A type the org does not
    /// know gives no rows and a line in `refused` (may be null).
    virtual base::Result<QList<FileProperties>> list(const QList<ListQuery> &queries, QStringList *refused,
                                                     async::Monitor &monitor) = 0;
    /// Submits, polls with back-off and returns the zip. Never splits: the caller keeps under the limits.
    virtual base::Result<RetrieveAnswer> retrieve(const model::Manifest &manifest, async::Monitor &monitor) = 0;

    /// Sends the zip once and gives the deployment's id. An error with code Unknown means: it cannot be told whether
    /// the org took it. Any other error means that it did not.
    virtual base::Result<QString> submitDeploy(const QByteArray &zip, const DeployOptions &options,
                                               async::Monitor &monitor) = 0;
    /// Same promise as submitDeploy. Gives the id of the new deployment.
    virtual base::Result<QString> quickDeploy(const QString &validationId, async::Monitor &monitor) = 0;
    virtual base::Result<DeployStatus> deployStatus(const QString &id, async::Monitor &monitor) = 0;
    /// Asks; the end is seen in the status only.
    virtual base::Result<> cancelDeploy(const QString &id, async::Monitor &monitor) = 0;

    /// SOQL, all pages. Each row without its `attributes`.
    virtual base::Result<QList<QJsonObject>> query(const QString &soql, bool tooling, async::Monitor &monitor) = 0;
    /// What the org allows and what is left of it, by name.
    virtual base::Result<QList<OrgLimit>> limits(async::Monitor &monitor) = 0;
    /// The org's clock, from the Date header of a small answer.
    virtual base::Result<QDateTime> orgTime(async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
