#pragma once

#include "app/localorg/datatable.h"
#include "app/localorg/wire.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <functional>
#include <optional>

namespace backflow::localorg {

/// The records of an org, and the Bulk 2.0 jobs over them. A query's answer is what the records were when it was
/// asked; an ingest job does its work when it is sealed, and says for some looks that it is at it. Not thread-safe.
class BulkJobs final
{
public:
    /// `folder`: where small tables are kept (`Contact.json`, `Contact.csv`). Those that are there are read.
    explicit BulkJobs(QString folder);

    /// Replaces what there was of the object. Errors: InvalidInput.
    base::Result<> setTable(const QString &object, const QJsonArray &fields, const QByteArray &csv);
    DataTable *table(const QString &object);
    QStringList objects() const;

    /// `/jobs/…`; `newId` gives ids by prefix. `fault`: see faults.h.
    Response answer(const Request &request, const QString &path, const std::function<QString(const QString &)> &newId,
                    const QJsonObject &fault);

private:
    struct QueryJob {
        QStringList fields;
        QList<int> columns;
        QList<QByteArray> rows;
        QString object;
        QString problem;
    };
    struct IngestJob {
        QString object;
        QString operation;
        QString state = QStringLiteral("Open");
        QByteArray csv;
        bool filled = false;
        int looks = 0;
        qint64 processed = 0;
        qint64 failed = 0;
        QString problem;
        QByteArray head;
        QByteArray successful;
        QByteArray refused;
        QByteArray unprocessed;
    };
    Response query(const Request &request, const QString &id, const QString &rest,
                   const std::function<QString(const QString &)> &newId);
    Response ingest(const Request &request, const QString &id, const QString &rest,
                    const std::function<QString(const QString &)> &newId, const QJsonObject &fault);
    Response setState(IngestJob &job, const QString &id, const QString &state, const QJsonObject &fault);
    void carryOut(IngestJob &job, const QJsonObject &fault);
    QByteArray refusalOf(DataTable &table, const QList<int> &columns, const QList<QByteArray> &sent, int row) const;
    void keep(const DataTable &table) const;

    QString m_folder;
    QMap<QString, DataTable> m_tables;
    QHash<QString, QueryJob> m_queries;
    QHash<QString, IngestJob> m_ingests;
};

} // namespace backflow::localorg
