#include "core/governance/guardedbulk.h"

namespace backflow::governance {

using base::Result;

namespace {

class GuardedBulk final : public ports::BulkData
{
public:
    GuardedBulk(std::unique_ptr<ports::BulkData> inner, model::Environment environment, GuardRules rules)
        : m_inner(std::move(inner))
        , m_environment(std::move(environment))
        , m_rules(std::move(rules))
    {
    }

    Result<QList<ports::ObjectSummary>> objects(async::Monitor &monitor) override { return m_inner->objects(monitor); }
    Result<ports::ObjectDescription> describe(const QString &object, async::Monitor &monitor) override
    {
        return m_inner->describe(object, monitor);
    }
    Result<qint64> count(const QString &object, const QString &where, async::Monitor &monitor) override
    {
        return m_inner->count(object, where, monitor);
    }
    Result<QList<QJsonObject>> rows(const QString &soql, async::Monitor &monitor) override
    {
        if (const Result<> may = allowed(); !may)
            return base::failure(may);
        return m_inner->rows(soql, monitor);
    }
    Result<QString> startQuery(const QString &soql, async::Monitor &monitor) override
    {
        if (const Result<> may = allowed(); !may)
            return base::failure(may);
        return m_inner->startQuery(soql, monitor);
    }
    Result<ports::BulkJob> queryJob(const QString &id, async::Monitor &monitor) override
    {
        return m_inner->queryJob(id, monitor);
    }
    Result<ports::BulkPage> queryPage(const QString &id, const QString &locator, int rows,
                                      async::Monitor &monitor) override
    {
        if (const Result<> may = allowed(); !may)
            return base::failure(may);
        return m_inner->queryPage(id, locator, rows, monitor);
    }
    Result<> fillIngest(const QString &id, const QByteArray &csv, async::Monitor &monitor) override
    {
        const Result<> may = allowed();
        return may ? m_inner->fillIngest(id, csv, monitor) : may;
    }
    Result<> sealIngest(const QString &id, async::Monitor &monitor) override
    {
        const Result<> may = allowed();
        return may ? m_inner->sealIngest(id, monitor) : may;
    }
    Result<> abortIngest(const QString &id, async::Monitor &monitor) override
    {
        return m_inner->abortIngest(id, monitor);
    }
    Result<ports::BulkJob> ingestJob(const QString &id, async::Monitor &monitor) override
    {
        return m_inner->ingestJob(id, monitor);
    }
    Result<QByteArray> ingestRows(const QString &id, ports::IngestRows which, async::Monitor &monitor) override
    {
        return m_inner->ingestRows(id, which, monitor);
    }

protected:
    Result<ports::OrgKindFacts> readOrgKind(async::Monitor &monitor) override { return orgKindOf(*m_inner, monitor); }
    Result<QString> makeIngest(const ports::IngestOrder &order, async::Monitor &monitor) override
    {
        if (const Result<> may = allowed(); !may)
            return base::failure(may);
        return makeIngestOf(*m_inner, order, monitor);
    }

private:
    Result<> allowed() const { return m_rules.gate(false).allow(Capability::MaskData, {m_environment}); }

    std::unique_ptr<ports::BulkData> m_inner;
    model::Environment m_environment;
    GuardRules m_rules;
};

} // namespace

std::unique_ptr<ports::BulkData> guarded(std::unique_ptr<ports::BulkData> bulk, const model::Environment &environment,
                                         GuardRules rules)
{
    return std::make_unique<GuardedBulk>(std::move(bulk), environment, std::move(rules));
}

} // namespace backflow::governance
