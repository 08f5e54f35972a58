#pragma once

#include "core/ports/bulkdata.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QMutex>
#include <QStringList>
#include <algorithm>
#include <memory>
#include <vector>

namespace backflow::support {

/// The records of a fake org, from any thread.
struct FakeBulkState {
    QMutex mutex;
    std::optional<bool> isSandbox = true;
    std::optional<model::OrgId> orgId;
    QList<ports::ObjectDescription> objects;
    /// Object → records, each field → value; `Id` is one.
    QMap<QString, QList<QMap<QString, QString>>> records;
    /// What was asked for that shows or changes records: `rows …`, `query …`, `ingest …`.
    QStringList asked;
    struct Job {
        QString object;
        QStringList fields;
        QByteArray csv;
        ports::BulkJob job;
        QByteArray successful;
    };
    QHash<QString, Job> jobs;
    int nextJob = 1;
};

/// ports::BulkData over it. Cells hold neither commas nor quotes nor line ends.
class FakeBulk final : public ports::BulkData
{
public:
    explicit FakeBulk(std::shared_ptr<FakeBulkState> state)
        : m_state(std::move(state))
    {
    }

    base::Result<QList<ports::ObjectSummary>> objects(async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        QList<ports::ObjectSummary> all;
        for (const ports::ObjectDescription &object : std::as_const(m_state->objects))
            all += object.summary;
        return all;
    }
    base::Result<ports::ObjectDescription> describe(const QString &object, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        for (const ports::ObjectDescription &one : std::as_const(m_state->objects)) {
            if (one.summary.name.compare(object, Qt::CaseInsensitive) == 0)
                return one;
        }
        return base::failure(base::Errc::NotFound, QStringLiteral("The org has no %1.").arg(object));
    }
    base::Result<qint64> count(const QString &object, const QString &, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        return m_state->records.value(object).size();
    }
    base::Result<QList<QJsonObject>> rows(const QString &soql, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->asked += QStringLiteral("rows ") + soql;
        const auto [object, fields] = parts(soql);
        QList<QJsonObject> found;
        for (const auto &record : m_state->records.value(object)) {
            QJsonObject row;
            for (const QString &field : fields)
                row.insert(field, record.value(field));
            found += row;
        }
        return soql.contains(QStringLiteral(" LIMIT ")) ? found.first(std::min<qsizetype>(5, found.size())) : found;
    }
    base::Result<QString> startQuery(const QString &soql, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->asked += QStringLiteral("query ") + soql;
        const auto [object, fields] = parts(soql);
        QByteArray csv = fields.join(u',').toUtf8() + '\n';
        for (const auto &record : m_state->records.value(object)) {
            QStringList cells;
            for (const QString &field : fields)
                cells += record.value(field);
            csv += cells.join(u',').toUtf8() + '\n';
        }
        return keep({object, fields, csv, {.state = ports::BulkJob::State::Complete}, {}});
    }
    base::Result<ports::BulkJob> queryJob(const QString &id, async::Monitor &) override { return job(id); }
    /// All of them at once.
    base::Result<ports::BulkPage> queryPage(const QString &id, const QString &, int, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        const QByteArray csv = m_state->jobs.value(id).csv;
        return ports::BulkPage{csv, csv.count('\n') - 1, {}};
    }
    base::Result<> fillIngest(const QString &id, const QByteArray &csv, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->jobs[id].csv = csv;
        return {};
    }
    base::Result<> sealIngest(const QString &id, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        FakeBulkState::Job &job = m_state->jobs[id];
        const QList<QByteArray> lines = job.csv.trimmed().split('\n');
        const QList<QByteArray> head = lines.constFirst().split(',');
        auto &records = m_state->records[job.object];
        for (const QByteArray &line : lines.mid(1)) {
            const QList<QByteArray> cells = line.split(',');
            for (auto &record : records) {
                if (record.value(QStringLiteral("Id")).toUtf8() != cells.constFirst())
                    continue;
                for (qsizetype i = 1; i < head.size(); ++i) {
                    if (!cells.at(i).isEmpty())
                        record.insert(QString::fromUtf8(head.at(i)),
                                      cells.at(i) == "#N/A" ? QString() : QString::fromUtf8(cells.at(i)));
                }
            }
            job.successful += cells.constFirst() + ",false\n";
            ++job.job.processed;
        }
        job.job.state = ports::BulkJob::State::Complete;
        return {};
    }
    base::Result<> abortIngest(const QString &id, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->jobs[id].job.state = ports::BulkJob::State::Aborted;
        return {};
    }
    base::Result<ports::BulkJob> ingestJob(const QString &id, async::Monitor &) override { return job(id); }
    base::Result<QByteArray> ingestRows(const QString &id, ports::IngestRows which, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        return which == ports::IngestRows::Successful ? "sf__Id,sf__Created\n" + m_state->jobs.value(id).successful
                                                      : QByteArray("sf__Id,sf__Error\n");
    }

protected:
    base::Result<ports::OrgKindFacts> readOrgKind(async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        return ports::OrgKindFacts{m_state->orgId, m_state->isSandbox};
    }
    base::Result<QString> makeIngest(const ports::IngestOrder &order, async::Monitor &) override
    {
        const QMutexLocker lock(&m_state->mutex);
        m_state->asked += QStringLiteral("ingest ") + order.object;
        return keep({order.object, {}, {}, {}, {}});
    }

private:
    static std::pair<QString, QStringList> parts(const QString &soql)
    {
        const QString fields = soql.section(QStringLiteral(" FROM "), 0, 0).mid(7);
        const QString object = soql.section(QStringLiteral(" FROM "), 1, 1).section(u' ', 0, 0);
        return {object, fields.split(QStringLiteral(", "))};
    }
    QString keep(const FakeBulkState::Job &job)
    {
        const QString id = QStringLiteral("750%1").arg(m_state->nextJob++, 12, 10, QLatin1Char('0'));
        m_state->jobs.insert(id, job);
        return id;
    }
    base::Result<ports::BulkJob> job(const QString &id)
    {
        const QMutexLocker lock(&m_state->mutex);
        return m_state->jobs.value(id).job;
    }

    std::shared_ptr<FakeBulkState> m_state;
};

} // namespace backflow::support
