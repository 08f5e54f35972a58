#include "app/localorg/bulkjobs.h"

#include "core/base/durablefile.h"

#include <QDir>
#include <QJsonDocument>
#include <algorithm>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

/// Larger tables live as long as the org does.
constexpr std::size_t kMostKept = 20'000;
constexpr int kLooks = 1;

Response csvResponse(const QByteArray &csv)
{
    Response response;
    response.contentType = "text/csv";
    response.body = csv;
    return response;
}

Response notFound()
{
    return restError(404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
}

} // namespace

BulkJobs::BulkJobs(QString folder)
    : m_folder(std::move(folder))
{
    const QStringList names = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name.chopped(5);
        const auto fields = base::readWhole(path + ".json"_L1);
        const auto csv = base::readWhole(path + ".csv"_L1);
        if (fields && csv)
            (void)setTable(name.chopped(5), QJsonDocument::fromJson(*fields).array(), *csv);
    }
}

base::Result<> BulkJobs::setTable(const QString &object, const QJsonArray &fields, const QByteArray &csv)
{
    auto table = DataTable::make(object, fields, csv);
    if (!table)
        return base::failure(table);
    keep(*table);
    m_tables.insert(object.toLower(), *std::move(table));
    return {};
}

DataTable *BulkJobs::table(const QString &object)
{
    const auto found = m_tables.find(object.toLower());
    return found == m_tables.end() ? nullptr : &*found;
}

QStringList BulkJobs::objects() const
{
    QStringList names;
    for (const DataTable &table : m_tables)
        names += table.object();
    return names;
}

void BulkJobs::keep(const DataTable &table) const
{
    if (table.rows().size() > kMostKept)
        return;
    QDir().mkpath(m_folder);
    const QString path = m_folder + u'/' + table.object();
    (void)base::writeDurably(path + ".csv"_L1, table.csv());
    (void)base::writeDurably(path + ".json"_L1, QJsonDocument(table.fields()).toJson());
}

Response BulkJobs::answer(const Request &request, const QString &path,
                          const std::function<QString(const QString &)> &newId, const QJsonObject &fault)
{
    const QString kind = path.section(u'/', 2, 2);
    const QString id = path.section(u'/', 3, 3);
    const QString rest = path.section(u'/', 4, 4);
    if (kind == "query"_L1)
        return query(request, id, rest, newId);
    return kind == "ingest"_L1 ? ingest(request, id, rest, newId, fault) : notFound();
}

Response BulkJobs::query(const Request &request, const QString &id, const QString &rest,
                         const std::function<QString(const QString &)> &newId)
{
    if (id.isEmpty() && request.method == "POST") {
        const auto soql = parseSoql(QJsonDocument::fromJson(request.body)["query"_L1].toString());
        if (!soql)
            return restError(400, soql.error().detail, soql.error().message);
        const DataTable *from = table(soql->object);
        if (!from)
            return restError(400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(soql->object));
        QueryJob job;
        job.object = soql->object;
        job.fields = soql->fields;
        for (const QString &field : soql->fields) {
            job.columns += from->column(field);
            if (job.columns.constLast() < 0)
                return restError(400, u"INVALID_FIELD"_s,
                                 u"No such column '%1' on entity '%2'."_s.arg(field, soql->object));
        }
        job.rows = from->select(*soql);
        const QString made = newId(u"750"_s);
        m_queries.insert(made, job);
        return jsonResponse(
            QJsonObject{{u"id"_s, made}, {u"state"_s, u"UploadComplete"_s}, {u"operation"_s, u"query"_s}});
    }
    const auto job = m_queries.constFind(id);
    if (job == m_queries.cend())
        return notFound();
    if (rest != "results"_L1)
        return jsonResponse(QJsonObject{{u"id"_s, id},
                                        {u"state"_s, u"JobComplete"_s},
                                        {u"object"_s, job->object},
                                        {u"numberRecordsProcessed"_s, job->rows.size()}});
    const qsizetype begin = request.query.queryItemValue(u"locator"_s).toLongLong();
    const qsizetype asked = request.query.queryItemValue(u"maxRecords"_s).toLongLong();
    const qsizetype end = std::min(job->rows.size(), begin + (asked > 0 ? asked : 50'000));
    QList<QByteArray> cells;
    for (const QString &field : job->fields)
        cells += field.toUtf8();
    QByteArray csv = csvRow(cells);
    for (qsizetype i = begin; i < end; ++i) {
        const QList<QByteArray> all = DataTable::cells(job->rows.at(i));
        cells.clear();
        for (const int column : job->columns)
            cells += all.at(column);
        csv += csvRow(cells);
    }
    Response response = csvResponse(csv);
    response.headers.append({"Sforce-NumberOfRecords", QByteArray::number(end - begin)});
    response.headers.append({"Sforce-Locator", end < job->rows.size() ? QByteArray::number(end) : "null"});
    return response;
}

Response BulkJobs::ingest(const Request &request, const QString &id, const QString &rest,
                          const std::function<QString(const QString &)> &newId, const QJsonObject &fault)
{
    if (id.isEmpty() && request.method == "POST") {
        const QJsonObject json = QJsonDocument::fromJson(request.body).object();
        IngestJob job;
        job.object = json["object"_L1].toString();
        job.operation = json["operation"_L1].toString();
        if (!table(job.object))
            return restError(400, u"INVALIDENTITY"_s, u"Unable to find object: %1"_s.arg(job.object));
        const QString made = newId(u"750"_s);
        m_ingests.insert(made, job);
        return jsonResponse(QJsonObject{{u"id"_s, made},
                                        {u"state"_s, u"Open"_s},
                                        {u"object"_s, job.object},
                                        {u"contentUrl"_s, u"services/data/v66.0/jobs/ingest/%1/batches"_s.arg(made)}});
    }
    const auto job = m_ingests.find(id);
    if (job == m_ingests.end())
        return notFound();
    if (rest == "batches"_L1 && request.method == "PUT") {
        if (job->state != "Open"_L1 || job->filled)
            return restError(400, u"INVALIDJOBSTATE"_s, u"Found multiple contents for job: <%1>"_s.arg(id));
        job->csv = request.body;
        job->filled = true;
        Response response;
        response.status = 201;
        return response;
    }
    if (rest == "successfulResults"_L1)
        return csvResponse("\"sf__Id\",\"sf__Created\"," + job->head + job->successful);
    if (rest == "failedResults"_L1)
        return csvResponse("\"sf__Id\",\"sf__Error\"," + job->head + job->refused);
    if (rest == "unprocessedrecords"_L1)
        return csvResponse(job->head + job->unprocessed);
    if (request.method == "PATCH")
        return setState(*job, id, QJsonDocument::fromJson(request.body)["state"_L1].toString(), fault);
    const bool isDone = job->state == "JobComplete"_L1 || job->state == "Failed"_L1;
    const QString shown = isDone && job->looks++ < kLooks ? u"InProgress"_s : job->state;
    return jsonResponse(QJsonObject{{u"id"_s, id},
                                    {u"state"_s, shown},
                                    {u"object"_s, job->object},
                                    {u"operation"_s, job->operation},
                                    {u"numberRecordsProcessed"_s, shown == job->state ? job->processed : 0},
                                    {u"numberRecordsFailed"_s, shown == job->state ? job->failed : 0},
                                    {u"errorMessage"_s, job->problem}});
}

Response BulkJobs::setState(IngestJob &job, const QString &id, const QString &state, const QJsonObject &fault)
{
    if (job.state != "Open"_L1)
        return restError(400, u"INVALIDJOBSTATE"_s, u"Job %1 is %2 already"_s.arg(id, job.state));
    if (state == "Aborted"_L1) {
        job.state = state;
        job.csv.clear();
    } else if (state == "UploadComplete"_L1) {
        carryOut(job, fault);
    } else {
        return restError(400, u"INVALIDJOBSTATE"_s, u"No such state: %1"_s.arg(state));
    }
    return jsonResponse(QJsonObject{{u"id"_s, id}, {u"state"_s, state}, {u"object"_s, job.object}});
}

/// Why the org does not write that row; empty = it does.
QByteArray BulkJobs::refusalOf(DataTable &table, const QList<int> &columns, const QList<QByteArray> &sent,
                               int row) const
{
    if (row < 0)
        return "ENTITY_IS_DELETED:entity is deleted:--";
    for (qsizetype i = 1; i < columns.size(); ++i) {
        const QJsonObject field = table.fieldAt(columns.at(i));
        const QByteArray name = field["name"_L1].toString().toUtf8();
        const QByteArray &value = sent.at(i);
        if (value.isEmpty())
            continue;
        if (value == "#N/A") {
            if (!field["nillable"_L1].toBool(true))
                return "REQUIRED_FIELD_MISSING:Required fields are missing: [" + name + "]:" + name + " --";
            continue;
        }
        const int length = field["length"_L1].toInt();
        if (length > 0 && QString::fromUtf8(value).size() > length)
            return "STRING_TOO_LONG:" + name + ": data value too large: " + value +
                   " (max length=" + QByteArray::number(length) + "):" + name + " --";
        if (field["type"_L1].toString() == "email"_L1 && !value.contains('@'))
            return "INVALID_EMAIL_ADDRESS:" + name + ": invalid email address: " + value + ":" + name + " --";
        if (field["unique"_L1].toBool() && table.isTaken(columns.at(i), value, row))
            return "DUPLICATE_VALUE:duplicate value found: " + name + " duplicates value on another record:--";
    }
    return {};
}

void BulkJobs::carryOut(IngestJob &job, const QJsonObject &fault)
{
    DataTable &into = *table(job.object);
    const qint64 breakAfter = fault[u"breakAfterRows"].toInteger(-1);
    const qint64 lockEvery = fault[u"lockEvery"].toInteger(0);
    qsizetype at = 0;
    QList<QByteArray> cells;
    QByteArray line;
    readCsvRow(job.csv, at, cells, &line);
    job.head = line + '\n';
    job.state = u"JobComplete"_s;
    QList<int> columns;
    for (const QByteArray &name : std::as_const(cells)) {
        columns += into.column(QString::fromUtf8(name));
        const bool isWritable =
            columns.constLast() == 0 ||
            (columns.constLast() > 0 && into.fieldAt(columns.constLast())["updateable"_L1].toBool(true));
        if (!isWritable) {
            job.state = u"Failed"_s;
            job.problem = u"InvalidBatch : Field name not found : %1"_s.arg(QString::fromUtf8(name));
            return;
        }
    }
    while (readCsvRow(job.csv, at, cells, &line)) {
        const QByteArray id = cells.value(0);
        if (breakAfter >= 0 && job.processed >= breakAfter) {
            job.state = u"Failed"_s;
            job.problem = u"InternalServerError : the job broke off"_s;
            job.unprocessed += line + '\n';
            continue;
        }
        ++job.processed;
        const int row = into.find(id);
        QByteArray refusal = cells.size() == columns.size() ? refusalOf(into, columns, cells, row) : "INVALID_ROW:--";
        if (lockEvery > 0 && job.processed % lockEvery == 0)
            refusal = "UNABLE_TO_LOCK_ROW:unable to obtain exclusive access to this record or 1 records:--";
        if (!refusal.isEmpty()) {
            ++job.failed;
            job.refused += csvRow({id, refusal}).chopped(1) + ',' + line + '\n';
            continue;
        }
        if (job.operation == "delete"_L1) {
            into.remove(id);
        } else {
            QList<QByteArray> next = DataTable::cells(into.rows().at(std::size_t(row)));
            for (qsizetype i = 1; i < columns.size(); ++i) {
                if (!cells.at(i).isEmpty())
                    next[columns.at(i)] = cells.at(i) == "#N/A" ? QByteArray() : cells.at(i);
            }
            into.write(row, next);
        }
        job.successful += csvRow({id, "false"}).chopped(1) + ',' + line + '\n';
    }
    job.csv.clear();
    keep(into);
}

} // namespace backflow::localorg
