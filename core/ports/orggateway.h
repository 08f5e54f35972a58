#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/manifest.h"
#include "core/model/orgid.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::ports {

struct OrgIdentity {
    std::optional<model::OrgId> orgId;
    QString name;
    QString instanceName;
    bool isSandbox = false;
    QString organizationType;
    QString username;
    QString userId;
    /// Highest API version the org speaks: `66.0`.
    QString apiVersion;
};

/// One row of describeMetadata.
struct DescribedType {
    QString xmlName;
    QString directoryName;
    QString suffix;
    bool inFolder = false;
    bool metaFile = false;
    QStringList childXmlNames;
};

struct OrgDescription {
    QList<DescribedType> types;
    bool partialSaveAllowed = true;
    /// True for production-like orgs: deployments with Apex run tests.
    bool testRequired = false;
};

struct ListQuery {
    QString type;
    /// Only for types in folders.
    QString folder;
};

struct FileProperties {
    QString type;
    QString fullName;
    /// Relative to the package root: `classes/A.cls`.
    QString fileName;
    QString lastModifiedByName;
    QDateTime lastModifiedDate;
    QString createdByName;
    QDateTime createdDate;
    QString namespacePrefix;
    /// `unmanaged`, `installed`, …; empty when the org does not say.
    QString manageableState;
};

struct OrgMessage {
    QString fileName;
    QString problem;
};

struct RetrieveAnswer {
    /// The org's zip, as it came.
    QByteArray zip;
    QList<FileProperties> files;
    /// What the org could not give, in its own words. Never an error by itself, never a deletion.
    QList<OrgMessage> messages;
};

enum class TestLevel { Default, NoTestRun, RunSpecifiedTests, RunLocalTests, RunAllTestsInOrg, RunRelevantTests };
/// The API's own word: `RunLocalTests`; empty for Default.
QString testLevelName(TestLevel level);
std::optional<TestLevel> testLevelFromName(const QString &name);

struct DeployOptions {
    bool checkOnly = false;
    bool rollbackOnError = true;
    bool ignoreWarnings = false;
    bool purgeOnDelete = false;
    TestLevel testLevel = TestLevel::Default;
    /// Only with RunSpecifiedTests.
    QStringList runTests;
};

enum class DeployState { Pending, InProgress, Finalizing, Succeeded, SucceededPartial, Failed, Canceling, Canceled };
QString deployStateName(DeployState state);

/// One component row of a deployment, as the org reports it.
struct DeployedComponent {
    QString type;
    QString fullName;
    QString fileName;
    bool success = false;
    bool changed = false;
    bool created = false;
    bool deleted = false;
    /// The org's words, verbatim; empty when there is no problem.
    QString problem;
    /// `Warning`, `Error`, `Info` or empty.
    QString problemType;
    int line = 0;
    int column = 0;
};

struct TestFailure {
    QString className;
    QString method;
    QString message;
    QString stackTrace;
};

struct DeployStatus {
    QString id;
    DeployState state = DeployState::Pending;
    /// Only this ends polling.
    bool done = false;
    bool success = false;
    bool checkOnly = false;
    int componentsTotal = 0;
    int componentsDeployed = 0;
    int componentErrors = 0;
    int testsTotal = 0;
    int testsCompleted = 0;
    int testErrors = 0;
    QString stateDetail;
    QString errorMessage;
    QString errorStatusCode;
    QString createdByName;
    QString canceledByName;
    QDateTime startDate;
    QDateTime completedDate;
    /// Rows of package.xml and of the destructive manifests are left out.
    QList<DeployedComponent> components;
    QList<TestFailure> testFailures;
};

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
    /// The org's clock, from the Date header of a small answer.
    virtual base::Result<QDateTime> orgTime(async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
