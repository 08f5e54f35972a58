#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <memory>
#include <vector>

namespace backflow::localorg {

/// A copy that a production org tells of.
struct Sandbox {
    QString name;
    /// 15 or 18 characters.
    QString orgId;
    QDateTime copiedAt;
    /// Sandbox it was cloned from; empty = from the production org itself.
    QString source = {};
    /// `DEVELOPER`, `DEVELOPER_PRO`, `PARTIAL`, `FULL`.
    QString licence = QStringLiteral("DEVELOPER");
    QString templateId = {};
};

/// A maintenance as a status page tells it: "Winter '27 Major Release".
struct PlannedUpgrade {
    QString name;
    QDateTime from;
    QDateTime until;
};

struct Options {
    /// Folder that holds the org's components in metadata format (`classes/A.cls`, `objects/Account.object`, …), made
    /// when it is missing. `.localorg/` inside it keeps what an org knows beyond its files: ids, who changed what,
    /// jobs.
    QString root;
    /// 0 = any free port.
    quint16 port = 0;
    bool production = false;
    QString apiVersion = QStringLiteral("66.0");
    /// What the org calls its release; empty = as the version says.
    QString releaseLabel = {};
    /// Organization.InstanceName, and the key of its status page.
    QString instanceName = QStringLiteral("LOCAL1");
    /// Its instance gets releases before production's.
    bool preview = false;
    /// Upgrades that its status page tells of.
    QList<PlannedUpgrade> upgrades = {};
    /// 15 or 18 characters, starting with `00D`.
    QString orgId = QStringLiteral("00D000000000001");
    QString orgName = QStringLiteral("Local org");
    QString username = QStringLiteral("admin@localorg.test");
    QString userFullName = QStringLiteral("Ada Admin");
    /// True: only tokens this org issued are good. False: so is every `<org id>!<word>`.
    bool strictTokens = false;
    /// A refresh token is good once: the answer to it brings the next one.
    bool rotatesRefreshTokens = false;
    /// Source tracking (SourceMember). Production orgs have none, whatever this says.
    bool tracking = true;
    /// A deploy ends at this poll of its status, or after deployTime, whichever comes first. 0: at once.
    int pollsPerDeploy = 2;
    std::chrono::milliseconds deployTime{400};
    /// Same for a retrieve, by polls alone.
    int pollsPerRetrieve = 1;
    /// What is refused beyond: files and zipped bytes of one deploy or retrieve.
    int mostFiles = 10'000;
    qint64 mostZipBytes = 39'000'000;
    /// False: changes made in the folder by hand are seen by rescan() alone; looking for them takes a large org long.
    bool watchesFolder = true;
    /// Of a production org, oldest first: rows of SandboxProcess and SandboxInfo.
    QList<Sandbox> sandboxes = {};
    /// How long the refresh of a sandbox takes.
    std::chrono::milliseconds refreshTime{400};
    /// JSON line per accepted deploy; empty = `<root>/.localorg/ledger.ndjson`.
    QString ledgerPath;
    /// Rules as LocalOrg::setFaults() takes them.
    QJsonArray faults;
};

/// One deploy the org accepted (gave an id to), in the order of acceptance.
struct LedgerEntry {
    QString id;
    QDateTime acceptedAt;
    /// `deploy`, `quick` (of a validation).
    QString kind;
    bool checkOnly = false;
    /// Sorted `Type:Full.Name`; deletions as `-Type:Full.Name`.
    QStringList components;
    /// `sha256:…` of the zip.
    QString zipHash;
    /// `Pending` until it ended; then the final status of the deploy.
    QString outcome;
    QString username;
    bool operator==(const LedgerEntry &) const = default;
};

/// One HTTP request the org saw: for tests that count what a client did.
struct RequestEntry {
    /// As fault rules name it: `deploy`, `checkDeployStatus`, `GET /services/data/v66.0/limits`, …
    QString op;
    int status = 0;
    bool operator==(const RequestEntry &) const = default;
};

/// One retrieve the org carried out, or refused because of its size.
struct RetrieveEntry {
    int members = 0;
    int files = 0;
    qint64 zipBytes = 0;
    bool refused = false;
};

/// What signs in to an org once, and as whom.
struct CopyCode {
    QString code;
    QString username;
};

/// A Salesforce org on 127.0.0.1: OAuth, REST and the SOAP Metadata API over a folder of metadata files. Several may
/// live in one process, each on its own root. Serves from threads of its own; every function here may be called from
/// any thread.
///
/// Fault rules: a list of `{"match": {"op": "deploy", "nth": 1, "times": 1}, "do": {…}}`. `op` is a SOAP call's name,
/// which stands for the REST call of the same effect too (`deploy`, `checkDeployStatus`, `cancelDeploy`,
/// `deployRecentValidation`), a REST call as `METHOD /path` (a prefix; version and double slashes are left out of
/// account: `GET /limits` matches `GET /services/data/v66.0/limits`), or `*`. `nth` (1-based, default 1) is the first
/// matching request that is hit, `times` (default 1, 0 = for ever) how many in a row. What `do` may hold is told in
/// faults.h.
class LocalOrg final
{
public:
    /// Listens when it returns. Errors: InvalidInput (org id, API version, a fault rule), Io (folder, port).
    static base::Result<std::unique_ptr<LocalOrg>> start(const Options &options);
    /// Stops as stop() does.
    ~LocalOrg();
    LocalOrg(const LocalOrg &) = delete;
    LocalOrg &operator=(const LocalOrg &) = delete;

    /// How far its clock is ahead of this machine's, as its answers tell; less than none is behind.
    void setClockAhead(std::chrono::milliseconds ahead);
    /// Ends every connection and thread; what was accepted and not yet run stays undone. Idempotent.
    void stop();

    quint16 port() const;
    /// `http://127.0.0.1:<port>`, no slash at the end.
    QUrl url() const;
    /// 18 characters.
    QString orgId() const;
    /// A token that works at once, of the org's own user.
    QString accessToken() const;
    /// Issues a token (good under strictTokens too) to a user, who is made when there is none of that name.
    QString issueToken(const QString &username, const QString &fullName = {});
    /// Same for a refresh token.
    QString issueRefreshToken(const QString &username);
    /// Every access token given out or seen so far is refused from now on; refresh tokens stay good.
    void expireSessions();

    QList<LedgerEntry> ledger() const;
    QList<RequestEntry> requests() const;
    QList<RetrieveEntry> retrieves() const;
    /// Takes over changes made in the folder by hand.
    void rescan();
    /// Replaces all rules and forgets their counts. Errors: InvalidInput, naming the rule; the old rules then stay.
    base::Result<> setFaults(const QJsonArray &rules);

    /// Records that somebody changed a component at some time, as its lastModified fields then say; what a
    /// demonstration uses to give its orgs a past. Errors: NotFound.
    base::Result<> attribute(const QString &type, const QString &fullName, const QString &username,
                             const QDateTime &at);

    /// The org is upgraded to the release of that version: from now on it speaks it, too. What an upgrade changes is
    /// put into the folder by who plays it. Errors: InvalidInput (no version, or not a later one).
    base::Result<> upgrade(const QString &apiVersion);

    /// Folder of its components.
    QString root() const;
    /// Of a production org: the org that a refresh of that sandbox makes anew. It has to be told of in the options.
    void connectSandbox(const QString &name, const std::weak_ptr<LocalOrg> &org);
    /// Becomes another org with the components of that folder, at the same address: what was in it is gone, and so is
    /// every token. Errors: those of start; the org is then as it was, or holds the components under its old id.
    /// `withRecords`: it gets that org's records, too, as full and partial copies do; else it has none.
    base::Result<> becomeCopy(const QString &fromRoot, const QString &orgId, const QString &username,
                              bool withRecords = false);
    /// An authorisation code of the org's own user.
    CopyCode issueCode(const QString &clientId, const QString &redirectUri);
    /// Gives the org records of an object, in place of those it had. `fields` as describe tells them (`name`, `type`,
    /// `length`, `nillable`, …), `csv` with a head that begins with `Id`. Errors: InvalidInput.
    base::Result<> setRecords(const QString &object, const QJsonArray &fields, const QByteArray &csv);
    /// All records of it, as CSV with a head; empty when there are none.
    QByteArray records(const QString &object) const;
    /// How often each was written since the org began.
    std::vector<quint16> writes(const QString &object) const;

private:
    struct Private;
    explicit LocalOrg(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace backflow::localorg
