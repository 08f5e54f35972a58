#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/model/orgid.h"
#include "core/ports/datavalues.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>

namespace backflow::ports {

class Backends;

/// The org said itself, a moment ago, that it is a sandbox. Nothing else makes one.
class SandboxProof final
{
public:
    const std::optional<model::OrgId> &orgId() const { return m_orgId; }
    /// What an org is does not change while it is looked at, but nobody keeps a proof for a day.
    bool expired() const { return std::chrono::steady_clock::now() > m_until; }

private:
    friend class BulkData;
    explicit SandboxProof(std::optional<model::OrgId> orgId)
        : m_orgId(std::move(orgId))
        , m_until(std::chrono::steady_clock::now() + std::chrono::minutes(5))
    {
    }
    std::optional<model::OrgId> m_orgId;
    std::chrono::steady_clock::time_point m_until;
};

/// The records of one org: what there is, and many of them at a time (Bulk API 2.0). Functions block the calling
/// thread; one thread at a time. Errors as those of OrgGateway.
class BulkData
{
public:
    BulkData() = default;
    BulkData(const BulkData &) = delete;
    BulkData &operator=(const BulkData &) = delete;
    virtual ~BulkData() = default;

    /// Asks the org what it is. Errors: Denied where it says that it is no sandbox, or does not say.
    base::Result<SandboxProof> proveSandbox(async::Monitor &monitor);

    virtual base::Result<QList<ObjectSummary>> objects(async::Monitor &monitor) = 0;
    /// Errors: NotFound.
    virtual base::Result<ObjectDescription> describe(const QString &object, async::Monitor &monitor) = 0;
    /// `where`: a condition of SOQL; empty = all.
    virtual base::Result<qint64> count(const QString &object, const QString &where, async::Monitor &monitor) = 0;
    /// A few records at once, each without its `attributes`.
    virtual base::Result<QList<QJsonObject>> rows(const QString &soql, async::Monitor &monitor) = 0;

    /// Starts a query over all records that match; what it finds stays in the org as it was then, for days.
    virtual base::Result<QString> startQuery(const QString &soql, async::Monitor &monitor) = 0;
    virtual base::Result<BulkJob> queryJob(const QString &id, async::Monitor &monitor) = 0;
    /// At most `rows` of them from a place on; an empty place is the beginning. Asked again it gives the same again.
    /// Errors: NotFound when the org no longer has them.
    virtual base::Result<BulkPage> queryPage(const QString &id, const QString &locator, int rows,
                                             async::Monitor &monitor) = 0;

    /// Makes an empty job. Nothing is done before sealIngest(). Errors: Denied for a proof that is old.
    base::Result<QString> startIngest(const SandboxProof &proof, const IngestOrder &order, async::Monitor &monitor);
    /// Gives it its rows: CSV with a head, at most 100 MB.
    virtual base::Result<> fillIngest(const QString &id, const QByteArray &csv, async::Monitor &monitor) = 0;
    /// From here on the org works. Error Unknown: it cannot be told whether it does; ingestJob() tells.
    virtual base::Result<> sealIngest(const QString &id, async::Monitor &monitor) = 0;
    /// Ends a job that is not sealed, for good. Errors: Conflict when the org works on it or has done so.
    virtual base::Result<> abortIngest(const QString &id, async::Monitor &monitor) = 0;
    virtual base::Result<BulkJob> ingestJob(const QString &id, async::Monitor &monitor) = 0;
    /// What became of the rows of a job that has ended: CSV as the org gives it.
    virtual base::Result<QByteArray> ingestRows(const QString &id, IngestRows which, async::Monitor &monitor) = 0;

protected:
    virtual base::Result<OrgKindFacts> readOrgKind(async::Monitor &monitor) = 0;
    virtual base::Result<QString> makeIngest(const IngestOrder &order, async::Monitor &monitor) = 0;
    /// For ports around ports: the answer and the call of the one inside.
    static base::Result<OrgKindFacts> orgKindOf(BulkData &inner, async::Monitor &monitor)
    {
        return inner.readOrgKind(monitor);
    }
    static base::Result<QString> makeIngestOf(BulkData &inner, const IngestOrder &order, async::Monitor &monitor)
    {
        return inner.makeIngest(order, monitor);
    }
};

/// Backends that reach records are this, too.
class BulkKeeper
{
public:
    virtual ~BulkKeeper() = default;
    /// Signed in as gateway() is. What it opens belongs to the thread that asked.
    virtual base::Result<std::unique_ptr<BulkData>> bulkData(const model::Environment &environment) const = 0;
};

/// Errors: Unsupported where these backends reach no records; those of BulkKeeper.
base::Result<std::unique_ptr<BulkData>> openBulkData(const Backends &backends, const model::Environment &environment);

} // namespace backflow::ports
