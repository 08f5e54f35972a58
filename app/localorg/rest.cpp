#include "app/localorg/calls.h"
#include "app/localorg/soql.h"
#include "app/localorg/tables.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstVersion = 50;
constexpr int kPage = 2000;

/// Spring is the first release of a year, and version 66 was that of 2026.
QString releaseName(int version)
{
    constexpr int kSpring26 = 66;
    static constexpr QLatin1StringView kSeasons[] = {"Spring"_L1, "Summer"_L1, "Winter"_L1};
    const int steps = version - kSpring26 + 3 * 26;
    const int season = steps % 3;
    return u"%1 '%2"_s.arg(kSeasons[season]).arg(steps / 3 + (season == 2 ? 1 : 0), 2, 10, QLatin1Char('0'));
}

QString pathOf(const OrgCore &org, const QString &version)
{
    return "/services/data/v"_L1 + (version.isEmpty() ? org.options().apiVersion : version);
}

QString versionOf(const Request &request)
{
    return request.path.section(u'/', 3, 3).mid(1);
}

Response notFound()
{
    return restError(404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
}

QJsonObject withAttributes(const QJsonObject &row, const Soql &query, const QString &version)
{
    QJsonObject record{{u"attributes"_s, QJsonObject{{u"type"_s, query.object},
                                                     {u"url"_s, u"/services/data/v%1/sobjects/%2/%3"_s.arg(
                                                                    version, query.object, row[u"Id"].toString())}}}};
    for (const QString &field : query.fields) {
        const QString head = field.section(u'.', 0, 0);
        const QJsonValue value = fieldOf(row, field);
        if (!field.contains(u'.')) {
            record[head] = value.isUndefined() ? QJsonValue() : value;
            continue;
        }
        QJsonObject parent = record[head].toObject();
        parent[field.section(u'.', 1)] = value.isUndefined() ? QJsonValue() : value;
        record[head] = parent;
    }
    return record;
}

/// The first field neither a row nor the object's own list knows.
QString unknownField(const Soql &query, const QList<QJsonObject> &rows)
{
    const QStringList known = fieldsOf(query.object);
    for (const QString &field : query.fields) {
        const bool listed = known.contains(field.section(u'.', 0, 0), Qt::CaseInsensitive);
        const bool shown = rows.isEmpty() ? known.isEmpty() : !fieldOf(rows.constFirst(), field).isUndefined();
        if (!listed && !shown)
            return field;
    }
    return {};
}

QJsonObject columnsOf(const Soql &query)
{
    QJsonArray columns;
    for (const QString &field : query.fields)
        columns.append(QJsonObject{{u"aggregate"_s, false},
                                   {u"apexType"_s, u"String"_s},
                                   {u"booleanType"_s, false},
                                   {u"columnName"_s, field},
                                   {u"custom"_s, field.endsWith("__c"_L1)},
                                   {u"displayName"_s, field},
                                   {u"foreignKeyName"_s, QJsonValue()},
                                   {u"insertable"_s, true},
                                   {u"joinColumns"_s, QJsonArray()},
                                   {u"numberType"_s, false},
                                   {u"textType"_s, true},
                                   {u"updatable"_s, true}});
    return {{u"columnMetadata"_s, columns},
            {u"entityName"_s, query.object},
            {u"groupBy"_s, false},
            {u"idSelected"_s, query.fields.contains("Id"_L1, Qt::CaseInsensitive)},
            {u"keyPrefix"_s, QJsonValue()}};
}

/// A page of an answer. The address of the next one carries the query and the offset, so that nothing has to be kept.
Response page(const Soql &query, const QList<QJsonObject> &rows, const QString &version, const QString &soql,
              qsizetype offset, bool tooling)
{
    QJsonArray records;
    const qsizetype end = std::min(rows.size(), offset + kPage);
    for (qsizetype i = offset; i < end; ++i)
        records.append(withAttributes(rows.at(i), query, version));
    QJsonObject answer{{u"totalSize"_s, rows.size()}, {u"done"_s, end == rows.size()}, {u"records"_s, records}};
    if (end < rows.size()) {
        const QByteArray locator =
            QByteArray::number(end) + '-' +
            soql.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        answer[u"nextRecordsUrl"_s] = u"/services/data/v%1/%2query/%3"_s.arg(
            version, tooling ? u"tooling/"_s : QString(), QString::fromLatin1(locator));
    }
    return jsonResponse(answer);
}

Response describe(OrgCore &org, const QString &object, bool tooling)
{
    if (DataTable *table = tooling ? nullptr : org.bulk().table(object))
        return jsonResponse(QJsonObject{{u"name"_s, table->object()},
                                        {u"label"_s, table->object()},
                                        {u"fields"_s, table->fields()},
                                        {u"queryable"_s, true},
                                        {u"updateable"_s, true},
                                        {u"deletable"_s, true},
                                        {u"custom"_s, object.endsWith("__c"_L1)}});
    if (!isDescribable(org, object, tooling))
        return notFound();
    QJsonArray fields;
    const auto names = fieldsOf(object);
    for (const QString &name : names)
        fields.append(
            QJsonObject{{u"name"_s, name}, {u"label"_s, name}, {u"type"_s, name == "Id"_L1 ? u"id"_s : u"string"_s}});
    return jsonResponse(QJsonObject{{u"name"_s, object},
                                    {u"label"_s, object},
                                    {u"fields"_s, fields},
                                    {u"queryable"_s, true},
                                    {u"custom"_s, object.endsWith("__c"_L1)}});
}

Response sobject(OrgCore &org, const QString &path, bool tooling)
{
    const QString object = path.section(u'/', 2, 2);
    const QString id = path.section(u'/', 3, 3);
    if (id == "describe"_L1)
        return describe(org, object, tooling);
    const auto rows = rowsOf(org, object, tooling);
    if (!rows)
        return notFound();
    for (QJsonObject row : *rows) {
        if (sameId(row[u"Id"].toString(), id)) {
            row[u"attributes"_s] = QJsonObject{{u"type"_s, object}};
            return jsonResponse(row);
        }
    }
    return notFound();
}

/// All objects; those with records of their own can be masked, the others only be named.
Response objects(OrgCore &org)
{
    QJsonArray all;
    const auto put = [&](const QString &name, bool changeable) {
        all.append(QJsonObject{{u"name"_s, name},
                               {u"label"_s, name},
                               {u"queryable"_s, true},
                               {u"updateable"_s, changeable},
                               {u"deletable"_s, changeable},
                               {u"customSetting"_s, false}});
    };
    const QStringList tables = org.bulk().objects();
    for (const QString &name : tables)
        put(name, true);
    for (const QString &name : {u"ContentVersion"_s, u"Attachment"_s, u"EmailMessage"_s})
        put(name, false);
    return jsonResponse(QJsonObject{{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, all}});
}

/// Of records by the thousand only those are made into JSON that the answer holds.
Response tableQuery(const DataTable &table, const Soql &query, const Request &request, const QString &soql,
                    qsizetype offset)
{
    for (const QString &field : query.fields) {
        if (table.column(field) < 0)
            return restError(400, u"INVALID_FIELD"_s,
                             u"No such column '%1' on entity '%2'."_s.arg(field, query.object));
    }
    const QList<QByteArray> found = table.select(query);
    if (query.count)
        return jsonResponse(
            QJsonObject{{u"totalSize"_s, found.size()}, {u"done"_s, true}, {u"records"_s, QJsonArray()}});
    QList<QJsonObject> rows;
    for (const QByteArray &row : found)
        rows += table.json(row);
    return page(query, rows, versionOf(request), soql, std::min(offset, rows.size()), false);
}

Response limits()
{
    const auto row = [](int max, int left) { return QJsonObject{{u"Max"_s, max}, {u"Remaining"_s, left}}; };
    return jsonResponse(QJsonObject{{u"DailyApiRequests"_s, row(15000, 14000)},
                                    {u"DailyBulkV2QueryJobs"_s, row(10000, 10000)},
                                    {u"DataStorageMB"_s, row(1024, 1000)},
                                    {u"FileStorageMB"_s, row(1024, 1000)}});
}

QJsonObject deployAnswer(const QString &id, const QJsonValue &options, const QJsonValue &result)
{
    return {{u"id"_s, id},
            {u"url"_s, QString("/metadata/deployRequest/"_L1 + id)},
            {u"deployOptions"_s, options},
            {u"validatedDeployRequestId"_s, QJsonValue()},
            {u"deployResult"_s, result}};
}

Response postDeploy(OrgCore &org, const Request &request, const QString &userId, const QJsonObject &fault)
{
    QByteArray zip;
    QJsonObject json = QJsonDocument::fromJson(request.body).object();
    for (const FormPart &part : request.parts) {
        if (part.contentType.startsWith("application/json"))
            json = QJsonDocument::fromJson(part.content).object();
        else
            zip = part.content;
    }
    if (const QString validation = json[u"validatedDeployRequestId"].toString(); !validation.isEmpty()) {
        const auto id = org.submitQuick(validation, userId, fault);
        if (!id)
            return restError(400, id.error().detail, id.error().message);
        QJsonObject answer = deployAnswer(*id, QJsonValue(), QJsonValue());
        answer[u"validatedDeployRequestId"_s] = validation;
        return jsonResponse(answer, 201);
    }
    if (zip.isEmpty())
        return restError(400, u"INVALID_MULTIPART_REQUEST"_s, u"The request holds no zip file"_s);
    const auto options = DeployOptions::fromJson(json[u"deployOptions"].toObject());
    const auto id = org.submitDeploy(zip, options, userId, fault);
    if (!id)
        return restError(400, id.error().detail, id.error().message);
    return jsonResponse(deployAnswer(*id, options.toJson(), QJsonValue()), 201);
}

Response deployRequest(OrgCore &org, const Request &request, const QString &path, const QString &userId,
                       const QJsonObject &fault)
{
    const QString id = path.section(u'/', 3, 3);
    if (id.isEmpty())
        return request.method == "POST" ? postDeploy(org, request, userId, fault) : notFound();
    const auto job = org.deploys().find(id);
    if (!job)
        return restError(404, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    if (request.method == "PATCH") {
        if (!org.cancelDeploy(*job, userId))
            return restError(400, u"INVALID_ID_FIELD"_s, u"Deployment already completed"_s);
        return jsonResponse(deployAnswer(job->id, job->options.toJson(), deployResult(*job, org.state(), false)), 202);
    }
    const bool details = request.query.queryItemValue(u"includeDetails"_s) == "true"_L1;
    return jsonResponse(
        deployAnswer(job->id, job->options.toJson(), org.pollDeploy(id, details).value_or(QJsonObject())));
}

Response resources(const OrgCore &org, const QString &version)
{
    const QString base = pathOf(org, version);
    QJsonObject answer;
    for (const char *name : {"sobjects", "query", "queryAll", "limits", "tooling", "metadata", "jobs", "composite"})
        answer[QLatin1StringView(name)] = QString(base + u'/' + QLatin1StringView(name));
    answer[u"identity"_s] = QString("/id/"_L1 + org.orgId18());
    return jsonResponse(answer);
}

} // namespace

Response answerVersions(const OrgCore &org)
{
    QJsonArray versions;
    const int newest = static_cast<int>(org.options().apiVersion.toDouble());
    for (int version = kFirstVersion; version <= newest; ++version) {
        const QString number = QString::number(version) + ".0"_L1;
        const QString own = version == newest ? org.options().releaseLabel : QString();
        versions.append(QJsonObject{{u"label"_s, own.isEmpty() ? releaseName(version) : own},
                                    {u"url"_s, pathOf(org, number)},
                                    {u"version"_s, number}});
    }
    return jsonResponse(versions);
}

/// Salesforce's public Trust API, of this org's own instance alone.
Response answerTrust(const OrgCore &org, const QString &path)
{
    const Options &options = org.options();
    if (path == "/v1/instances/status/preview"_L1)
        return jsonResponse(options.preview ? QJsonArray{QJsonObject{{u"key"_s, options.instanceName}}} : QJsonArray());
    if (path != u"/v1/instances/%1/status"_s.arg(options.instanceName))
        return notFound();
    QJsonArray maintenances;
    for (const PlannedUpgrade &upgrade : options.upgrades)
        maintenances.append(QJsonObject{{u"id"_s, maintenances.size() + 1},
                                        {u"name"_s, upgrade.name},
                                        {u"maintenanceType"_s, u"release"_s},
                                        {u"isCore"_s, true},
                                        {u"plannedStartTime"_s, upgrade.from.toUTC().toString(Qt::ISODateWithMs)},
                                        {u"plannedEndTime"_s, upgrade.until.toUTC().toString(Qt::ISODateWithMs)}});
    const int version = static_cast<int>(options.apiVersion.toDouble());
    return jsonResponse(QJsonObject{{u"key"_s, options.instanceName},
                                    {u"environment"_s, options.production ? u"production"_s : u"sandbox"_s},
                                    {u"releaseVersion"_s, releaseName(version)},
                                    {u"status"_s, u"OK"_s},
                                    {u"isActive"_s, true},
                                    {u"Maintenances"_s, maintenances},
                                    {u"Incidents"_s, QJsonArray()}});
}

Response answerQuery(OrgCore &org, const Request &request, const QString &path)
{
    const bool tooling = path.startsWith("/tooling/"_L1);
    QString soql = request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    qsizetype offset = 0;
    const QString locator = path.section(tooling ? "/tooling/query/"_L1 : "/query/"_L1, 1);
    if (!locator.isEmpty()) {
        offset = locator.section(u'-', 0, 0).toLongLong();
        soql = QString::fromUtf8(
            QByteArray::fromBase64(locator.section(u'-', 1).toLatin1(), QByteArray::Base64UrlEncoding));
    }
    const auto query = parseSoql(soql);
    if (!query)
        return restError(400, query.error().detail, query.error().message);
    if (tooling && query->count && query->object.compare("SourceMember"_L1, Qt::CaseInsensitive) != 0)
        return restError(400, u"MALFORMED_QUERY"_s, u"count() is not supported for %1"_s.arg(query->object));
    if (const DataTable *table = tooling ? nullptr : org.bulk().table(query->object))
        return tableQuery(*table, *query, request, soql, offset);
    const bool dependencies = query->object.compare("MetadataComponentDependency"_L1, Qt::CaseInsensitive) == 0;
    if (dependencies && !query->order.isEmpty())
        return restError(400, u"MALFORMED_QUERY"_s, u"ORDER BY is not supported for %1"_s.arg(query->object));
    const auto rows = rowsOf(org, query->object, tooling);
    if (!rows)
        return restError(400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(query->object));
    if (const QString field = unknownField(*query, *rows); !field.isEmpty())
        return restError(400, u"INVALID_FIELD"_s, u"No such column '%1' on entity '%2'."_s.arg(field, query->object));
    if (request.query.queryItemValue(u"columns"_s) == "true"_L1)
        return jsonResponse(columnsOf(*query));
    auto found = select(*query, *rows, QDateTime::currentDateTimeUtc());
    // There are no further pages of it: who wants more has to ask for less at a time.
    if (dependencies && found.size() > kPage)
        found.resize(kPage);
    if (query->count)
        return jsonResponse(
            QJsonObject{{u"totalSize"_s, found.size()}, {u"done"_s, true}, {u"records"_s, QJsonArray()}});
    return page(*query, found, versionOf(request), soql, std::min(offset, found.size()), tooling);
}

Response answerRest(OrgCore &org, const Request &request, const QString &path, const QString &userId,
                    const QJsonObject &fault)
{
    if (path.isEmpty() || path == "/"_L1)
        return resources(org, versionOf(request));
    if (path == "/limits"_L1 || path == "/limits/"_L1)
        return limits();
    if (path.startsWith("/query"_L1) || path.startsWith("/tooling/query"_L1)) {
        org.rescan();
        return answerQuery(org, request, path);
    }
    if (path.startsWith("/metadata/deployRequest"_L1))
        return deployRequest(org, request, path, userId, fault);
    if (const auto told = answerSandboxes(org, request, path, fault))
        return *told;
    if (path.startsWith("/tooling/sobjects/"_L1))
        return sobject(org, path.mid(8), true);
    if (path.startsWith("/jobs/"_L1))
        return org.bulk().answer(
            request, path, [&org](const QString &prefix) { return org.state().newId(prefix); }, fault);
    if (path == "/sobjects"_L1 || path == "/sobjects/"_L1)
        return objects(org);
    if (path.startsWith("/sobjects/"_L1))
        return sobject(org, path, false);
    return notFound();
}

} // namespace backflow::localorg
