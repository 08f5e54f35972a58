#include "core/salesforce/salesforcebulk.h"

#include "core/salesforce/faults.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/identity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;
using ports::BulkJob;
using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

std::unexpected<base::Error> unreadable(const QString &detail)
{
    return base::failure(Errc::Malformed, Tr::tr("The org gave an answer that makes no sense here. Try again."),
                         detail);
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<BulkJob::State> stateFrom(const QString &name)
{
    if (name == "Open"_L1)
        return BulkJob::State::Open;
    if (name == "UploadComplete"_L1)
        return BulkJob::State::Sealed;
    if (name == "InProgress"_L1)
        return BulkJob::State::Working;
    if (name == "JobComplete"_L1)
        return BulkJob::State::Complete;
    if (name == "Aborted"_L1)
        return BulkJob::State::Aborted;
    if (name == "Failed"_L1)
        return BulkJob::State::Failed;
    return std::nullopt;
}

ports::ObjectSummary summaryOf(const QJsonObject &json)
{
    return {json["name"_L1].toString(),         json["label"_L1].toString(),       json["queryable"_L1].toBool(true),
            json["updateable"_L1].toBool(true), json["deletable"_L1].toBool(true), json["customSetting"_L1].toBool()};
}

ports::FieldDescription fieldOf(const QJsonObject &json)
{
    ports::FieldDescription field{json["name"_L1].toString()};
    field.label = json["label"_L1].toString();
    field.type = json["type"_L1].toString();
    field.length = json["length"_L1].toInt();
    field.nillable = json["nillable"_L1].toBool(true);
    field.updateable = json["updateable"_L1].toBool(true);
    field.calculated = json["calculated"_L1].toBool() || json["autoNumber"_L1].toBool();
    field.unique = json["unique"_L1].toBool();
    field.filterable = json["filterable"_L1].toBool(true);
    field.encrypted = json["encrypted"_L1].toBool();
    field.restrictedPicklist = json["restrictedPicklist"_L1].toBool();
    const QJsonArray values = json["picklistValues"_L1].toArray();
    for (const QJsonValue &value : values) {
        if (value["active"_L1].toBool(true))
            field.picklistValues += value["value"_L1].toString();
    }
    field.referenceTo = json["referenceTo"_L1].toVariant().toStringList();
    field.compound = json["compoundFieldName"_L1].toString();
    return field;
}

/// A job's id goes into addresses.
bool isJobId(const QString &id)
{
    static const QRegularExpression form(u"^750[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$"_s);
    return form.match(id).hasMatch();
}

} // namespace

SalesforceBulk::SalesforceBulk(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper,
                               const ports::Clock &clock)
    : m_http(std::move(http))
    , m_calls(*m_http, std::move(session), std::move(keeper), clock)
{
}

Result<ports::OrgKindFacts> SalesforceBulk::readOrgKind(async::Monitor &monitor)
{
    const auto found = rows(u"SELECT Id, IsSandbox FROM Organization"_s, monitor);
    if (!found)
        return base::failure(found);
    ports::OrgKindFacts facts;
    if (found->isEmpty())
        return facts;
    facts.orgId = model::OrgId::fromString(found->constFirst()["Id"_L1].toString());
    if (const QJsonValue said = found->constFirst()["IsSandbox"_L1]; said.isBool())
        facts.isSandbox = said.toBool();
    return facts;
}

Result<QList<ports::ObjectSummary>> SalesforceBulk::objects(async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.get(*path + "/sobjects/", monitor);
    if (!answer)
        return base::failure(answer);
    QList<ports::ObjectSummary> all;
    const QJsonArray array = answer->object()["sobjects"_L1].toArray();
    for (const QJsonValue &one : array)
        all += summaryOf(one.toObject());
    return all;
}

Result<ports::ObjectDescription> SalesforceBulk::describe(const QString &object, async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.get(*path + "/sobjects/" + QUrl::toPercentEncoding(object) + "/describe", monitor);
    if (!answer)
        return base::failure(answer);
    const QJsonObject json = answer->object();
    ports::ObjectDescription description{summaryOf(json), {}};
    const QJsonArray fields = json["fields"_L1].toArray();
    for (const QJsonValue &field : fields)
        description.fields += fieldOf(field.toObject());
    return description;
}

Result<qint64> SalesforceBulk::count(const QString &object, const QString &where, async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const QString soql = u"SELECT COUNT() FROM "_s + object + (where.isEmpty() ? QString() : u" WHERE "_s + where);
    const auto answer = m_calls.get(*path + "/query?q=" + QUrl::toPercentEncoding(soql), monitor);
    if (!answer)
        return base::failure(answer);
    const QJsonValue size = answer->object()["totalSize"_L1];
    return size.isDouble() ? Result<qint64>(size.toInteger()) : unreadable(u"COUNT() without totalSize"_s);
}

Result<QList<QJsonObject>> SalesforceBulk::rows(const QString &soql, async::Monitor &monitor)
{
    return queryAll(m_calls, soql, false, monitor);
}

Result<QByteArray> SalesforceBulk::jobPath(const char *kind, const QString &id, async::Monitor &monitor)
{
    if (!isJobId(id))
        return unreadable(u"job id %1"_s.arg(id.left(40)));
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return path;
    return *path + "/jobs/" + kind + '/' + id.toLatin1();
}

/// Asked for twice there are two; an empty one does nothing, and nobody looks at a second query.
Result<QString> SalesforceBulk::makeJob(const char *kind, const QJsonObject &body, async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const RestCall call{"POST", *path + "/jobs/" + kind, "application/json", {compact(body)}};
    const auto answer = m_calls.rest(call, Repeat::Safe, monitor);
    if (!answer)
        return base::failure(answer);
    const QString id = answer->object()["id"_L1].toString();
    return isJobId(id) ? Result<QString>(id) : unreadable(u"job without an id"_s);
}

Result<BulkJob> SalesforceBulk::job(const char *kind, const QString &id, async::Monitor &monitor)
{
    const auto path = jobPath(kind, id, monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.get(*path, monitor);
    if (!answer)
        return base::failure(answer);
    const QJsonObject json = answer->object();
    const auto state = stateFrom(json["state"_L1].toString());
    if (!state)
        return unreadable(u"job state %1"_s.arg(json["state"_L1].toString().left(40)));
    return BulkJob{*state, json["numberRecordsProcessed"_L1].toInteger(), json["numberRecordsFailed"_L1].toInteger(),
                   json["errorMessage"_L1].toString()};
}

Result<QString> SalesforceBulk::startQuery(const QString &soql, async::Monitor &monitor)
{
    return makeJob("query", {{u"operation"_s, u"query"_s}, {u"query"_s, soql}}, monitor);
}

Result<BulkJob> SalesforceBulk::queryJob(const QString &id, async::Monitor &monitor)
{
    return job("query", id, monitor);
}

Result<ports::BulkPage> SalesforceBulk::queryPage(const QString &id, const QString &locator, int rows,
                                                  async::Monitor &monitor)
{
    const auto path = jobPath("query", id, monitor);
    if (!path)
        return base::failure(path);
    RestCall call;
    call.path = *path + "/results?maxRecords=" + QByteArray::number(rows);
    if (!locator.isEmpty())
        call.path += "&locator=" + QUrl::toPercentEncoding(locator);
    call.accept = "text/csv";
    const auto answer = m_calls.raw(call, Repeat::Safe, monitor);
    if (!answer)
        return base::failure(answer);
    // A page that was cut short would lose records: the org says how many there are.
    bool isNumber = false;
    const qint64 count = answer->header("Sforce-NumberOfRecords").toLongLong(&isNumber);
    if (!isNumber)
        return unreadable(u"query results without a number of records"_s);
    QString next = QString::fromLatin1(answer->header("Sforce-Locator"));
    if (next == "null"_L1)
        next.clear();
    return ports::BulkPage{answer->body, count, next};
}

Result<QString> SalesforceBulk::makeIngest(const ports::IngestOrder &order, async::Monitor &monitor)
{
    const bool removes = order.operation == ports::IngestOrder::Operation::Delete;
    return makeJob("ingest",
                   {{u"object"_s, order.object},
                    {u"operation"_s, removes ? u"delete"_s : u"update"_s},
                    {u"contentType"_s, u"CSV"_s},
                    {u"lineEnding"_s, u"LF"_s},
                    {u"columnDelimiter"_s, u"COMMA"_s}},
                   monitor);
}

Result<> SalesforceBulk::fillIngest(const QString &id, const QByteArray &csv, async::Monitor &monitor)
{
    const auto path = jobPath("ingest", id, monitor);
    if (!path)
        return base::failure(path);
    const RestCall call{"PUT", *path + "/batches", "text/csv; charset=UTF-8", {csv}};
    return m_calls.raw(call, Repeat::Never, monitor).transform([](const ports::HttpAnswer &) {});
}

Result<> SalesforceBulk::setState(const QString &id, const char *state, async::Monitor &monitor)
{
    const auto path = jobPath("ingest", id, monitor);
    if (!path)
        return base::failure(path);
    const RestCall call{"PATCH", *path, "application/json", {compact({{u"state"_s, QString::fromLatin1(state)}})}};
    return m_calls.rest(call, Repeat::Never, monitor).transform([](const QJsonDocument &) {});
}

Result<> SalesforceBulk::sealIngest(const QString &id, async::Monitor &monitor)
{
    return setState(id, "UploadComplete", monitor);
}

Result<> SalesforceBulk::abortIngest(const QString &id, async::Monitor &monitor)
{
    const auto aborted = setState(id, "Aborted", monitor);
    if (aborted)
        return {};
    // Whatever was answered: what the job is tells whether it is over or went on.
    const auto now = ingestJob(id, monitor);
    if (!now || now->state == BulkJob::State::Aborted)
        return now ? Result<>() : base::failure(now);
    if (now->state != BulkJob::State::Open)
        return base::failure(Errc::Conflict, Tr::tr("The org works on this job already."), id);
    return aborted;
}

Result<BulkJob> SalesforceBulk::ingestJob(const QString &id, async::Monitor &monitor)
{
    return job("ingest", id, monitor);
}

Result<QByteArray> SalesforceBulk::ingestRows(const QString &id, ports::IngestRows which, async::Monitor &monitor)
{
    const auto path = jobPath("ingest", id, monitor);
    if (!path)
        return base::failure(path);
    RestCall call;
    call.path = *path + (which == ports::IngestRows::Successful ? "/successfulResults/"
                         : which == ports::IngestRows::Failed   ? "/failedResults/"
                                                                : "/unprocessedrecords/");
    call.accept = "text/csv";
    const auto answer = m_calls.raw(call, Repeat::Safe, monitor);
    return answer.transform([](const ports::HttpAnswer &given) { return given.body; });
}

Result<std::unique_ptr<ports::BulkData>> openSharedBulk(std::unique_ptr<ports::Http> http, Session session,
                                                        SessionKeeper keeper, const ports::Clock &clock)
{
    if (session.instanceUrl.host().isEmpty() || (session.accessToken.isEmpty() && !session.canRenew()))
        return base::failure(Errc::InvalidInput, Tr::tr("This environment has no sign-in yet. Sign in to it first."));
    return std::make_unique<SalesforceBulk>(std::move(http), std::move(session), std::move(keeper), clock);
}

} // namespace backflow::salesforce
