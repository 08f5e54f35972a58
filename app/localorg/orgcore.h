#pragma once

#include "app/localorg/bulkjobs.h"
#include "app/localorg/deployqueue.h"
#include "app/localorg/faults.h"
#include "app/localorg/ledger.h"
#include "app/localorg/localorg.h"
#include "app/localorg/sandboxes.h"
#include "app/localorg/sessions.h"
#include "app/localorg/store.h"
#include "app/localorg/wire.h"

#include <memory>

namespace backflow::localorg {

struct RetrieveJob {
    QString id;
    int polls = 0;
    QJsonObject result;
    QByteArray zip;
    QJsonObject patch;
};

/// One org behind the wire: everything the calls of soapcalls.cpp, rest.cpp and oauth.cpp work on. Not thread-safe:
/// LocalOrg locks around every call.
class OrgCore final
{
public:
    /// Errors: InvalidInput, Io, Malformed.
    static base::Result<std::unique_ptr<OrgCore>> open(const Options &options);
    OrgCore(const OrgCore &) = delete;
    OrgCore &operator=(const OrgCore &) = delete;

    const Options &options() const { return m_options; }
    QString orgId18() const { return id18(m_options.orgId.left(15)); }
    bool hasTracking() const { return m_options.tracking && !m_options.production; }
    const Catalog &catalog() const { return *m_catalog; }
    State &state() { return m_state; }
    Sessions &sessions() { return m_sessions; }
    Faults &faults() { return m_faults; }
    const Ledger &ledger() const { return m_ledger; }
    DeployQueue &deploys() { return m_deploys; }
    Sandboxes &sandboxes() { return m_sandboxes; }
    BulkJobs &bulk() { return m_bulk; }

    /// The org's clock, by which it says when deployments began. Under the lock of who serves.
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addDuration(m_ahead); }
    void setClockAhead(std::chrono::milliseconds ahead) { m_ahead = ahead; }
    bool hasOwnClock() const { return m_ahead.count() != 0; }

    /// Takes over changes made in the folder by hand; rescan() does so where the options let it.
    void lookForHandEdits();
    void rescan();
    const QList<RetrieveEntry> &retrieves() const { return m_retrieveLog; }

    /// See LocalOrg::upgrade().
    base::Result<> upgrade(const QString &apiVersion);
    /// See LocalOrg::attribute().
    base::Result<> attribute(const ComponentKey &key, const QString &username, const QDateTime &at);

    /// Accepts a deploy. Errors: InvalidInput for options that an org of this kind refuses; the code of the fault is in
    /// detail.
    base::Result<QString> submitDeploy(const QByteArray &zip, const DeployOptions &options, const QString &userId,
                                       const QJsonObject &fault);
    /// Deploys what a validation of the last ten days checked. Errors: NotFound, InvalidInput; code in detail.
    base::Result<QString> submitQuick(const QString &validationId, const QString &userId, const QJsonObject &fault);
    /// DeployResult of one look at a deploy; nothing when the id is unknown.
    std::optional<QJsonObject> pollDeploy(const QString &id, bool details);

    /// False when the deploy has ended already.
    bool cancelDeploy(DeployJob &job, const QString &userId);

    QString startRetrieve(const model::Manifest &manifest, bool singlePackage, const QJsonObject &fault);
    RetrieveJob *retrieveJob(const QString &id);

private:
    OrgCore(const Options &options, Store store, State state, Ledger ledger);
    void runJob(DeployJob &job);
    void record(const DeployJob &job);
    void rebuild();
    QString enqueue(const std::shared_ptr<DeployJob> &job, const QJsonObject &fault);

    Options m_options;
    Store m_store;
    State m_state;
    Ledger m_ledger;
    Sessions m_sessions;
    Faults m_faults;
    Sandboxes m_sandboxes;
    FactsCache m_cache;
    std::unique_ptr<Catalog> m_catalog;
    Beyond m_beyond;
    DeployQueue m_deploys;
    BulkJobs m_bulk;
    QList<RetrieveJob> m_retrieves;
    QList<RetrieveEntry> m_retrieveLog;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace backflow::localorg
