#pragma once

#include "core/masking/columns.h"
#include "core/masking/masker.h"
#include "core/masking/plan.h"
#include "core/masking/runjournal.h"
#include "core/masking/runstate.h"
#include "core/ports/bulkdata.h"
#include "core/ports/clock.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <atomic>

namespace backflow::masking {

/// What all batches of one object have in common. Immutable while they run.
struct ObjectGround {
    const ObjectRule &rule;
    const ports::ObjectDescription &object;
    const ports::Clock &clock;
    RunJournal &journal;
    QString run;
    Key key;
    /// Rows that met a lock, of all batches so far.
    std::atomic<qint64> &locked;
};

/// Sees one page of the query's answer through: masks it, sends it, and sends again what the org says it did not
/// write, until every row is written or refused for good. Before each step that could have an effect the journal says
/// so. What an earlier life of the program had sent is asked for first: nothing is written twice.
class Batch final
{
public:
    Batch(const ObjectGround &ground, ports::BulkData &bulk, BatchState state);

    /// Errors: those of BulkData and of the journal; Unknown when the org does not tell what became of a row.
    base::Result<QJsonObject> run(const QByteArray &csv, async::Monitor &monitor);

private:
    enum class Row { Open, Written, Refused };
    base::Result<> read(const QByteArray &csv);
    base::Result<> announce();
    base::Result<> settle(const QString &job, async::Monitor &monitor);
    base::Result<> send(async::Monitor &monitor);
    base::Result<ports::BulkJob> awaitEnd(const QString &job, async::Monitor &monitor);
    base::Result<> conclude(const QString &job, const ports::BulkJob &ended, async::Monitor &monitor);
    base::Result<> collect(const QString &job, async::Monitor &monitor);
    base::Result<> take(const QString &job, ports::IngestRows which, QList<int> &met, async::Monitor &monitor);
    std::unexpected<base::Error> unknownRows(const QString &job) const;
    QByteArray csvOf(const QList<int> &rows) const;
    QList<int> open() const;
    base::Result<> pause(std::chrono::milliseconds time, async::Monitor &monitor) const;
    QJsonObject outcome() const;

    const ObjectGround &m_ground;
    ports::BulkData &m_bulk;
    BatchState m_state;
    Masker m_masker;
    QList<QByteArray> m_ids;
    QList<QByteArray> m_lines;
    QList<QString> m_digests;
    QList<Row> m_rows;
    QHash<QByteArray, int> m_byId;
    QMap<QString, qint64> m_reasons;
    qint64 m_empty = 0;
    qint64 m_again = 0;
    /// Rows of the job that was sent last.
    QList<int> m_sent;
    /// What the org said of the last job that broke off.
    QString m_problem;
};

} // namespace backflow::masking
