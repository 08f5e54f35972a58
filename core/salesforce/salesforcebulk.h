#pragma once

#include "core/ports/bulkdata.h"
#include "core/ports/http.h"
#include "core/salesforce/orgcalls.h"

#include <memory>

namespace backflow::salesforce {

/// Records over REST and Bulk API 2.0.
class SalesforceBulk final : public ports::BulkData
{
public:
    SalesforceBulk(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper, const ports::Clock &clock);

    base::Result<QList<ports::ObjectSummary>> objects(async::Monitor &monitor) override;
    base::Result<ports::ObjectDescription> describe(const QString &object, async::Monitor &monitor) override;
    base::Result<qint64> count(const QString &object, const QString &where, async::Monitor &monitor) override;
    base::Result<QList<QJsonObject>> rows(const QString &soql, async::Monitor &monitor) override;
    base::Result<QString> startQuery(const QString &soql, async::Monitor &monitor) override;
    base::Result<ports::BulkJob> queryJob(const QString &id, async::Monitor &monitor) override;
    base::Result<ports::BulkPage> queryPage(const QString &id, const QString &locator, int rows,
                                            async::Monitor &monitor) override;
    base::Result<> fillIngest(const QString &id, const QByteArray &csv, async::Monitor &monitor) override;
    base::Result<> sealIngest(const QString &id, async::Monitor &monitor) override;
    base::Result<> abortIngest(const QString &id, async::Monitor &monitor) override;
    base::Result<ports::BulkJob> ingestJob(const QString &id, async::Monitor &monitor) override;
    base::Result<QByteArray> ingestRows(const QString &id, ports::IngestRows which, async::Monitor &monitor) override;

protected:
    base::Result<ports::OrgKindFacts> readOrgKind(async::Monitor &monitor) override;
    base::Result<QString> makeIngest(const ports::IngestOrder &order, async::Monitor &monitor) override;

private:
    base::Result<QByteArray> jobPath(const char *kind, const QString &id, async::Monitor &monitor);
    base::Result<QString> makeJob(const char *kind, const QJsonObject &body, async::Monitor &monitor);
    base::Result<ports::BulkJob> job(const char *kind, const QString &id, async::Monitor &monitor);
    base::Result<> setState(const QString &id, const char *state, async::Monitor &monitor);

    std::unique_ptr<ports::Http> m_http;
    OrgCalls m_calls;
};

} // namespace backflow::salesforce
