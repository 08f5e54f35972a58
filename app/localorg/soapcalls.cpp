#include "app/localorg/calls.h"
#include "app/localorg/listing.h"
#include "app/localorg/pieces.h"
#include "core/xml/document.h"

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListQueries = 3;
constexpr int kReadNames = 10;

QByteArray result(const QJsonValue &value)
{
    return toXml("result", value);
}

Response list(OrgCore &org, const SoapCall &call)
{
    const auto queries = objectsOf(call.arguments[u"queries"]);
    if (queries.size() > kListQueries)
        return soapFault(u"EXCEEDED_ID_LIMIT"_s, u"The maximum number of queries in listMetadata is 3"_s);
    QJsonArray rows;
    for (const QJsonObject &query : queries) {
        const QString type = query[u"type"].toString();
        if (!isKnownType(type))
            return soapFault(u"INVALID_TYPE"_s, u"Unknown type name '%1'"_s.arg(type));
        const QJsonArray more = listRows(org.catalog(), org.state(), type, query[u"folder"].toString());
        for (const auto &row : more)
            rows.append(row);
    }
    return soapResponse(call.op, result(rows));
}

model::Manifest manifestOf(const QJsonObject &request)
{
    model::Manifest manifest;
    const QJsonObject package = request[u"unpackaged"].toObject();
    const auto types = objectsOf(package[u"types"]);
    for (const QJsonObject &type : types) {
        const QStringList members = textsOf(type[u"members"]);
        for (const QString &member : members)
            manifest.add(type[u"name"].toString(), member);
    }
    manifest.apiVersion = package[u"version"].toString();
    return manifest;
}

Response startRetrieve(OrgCore &org, const SoapCall &call, const QJsonObject &fault)
{
    QJsonObject request = call.arguments[u"request"].toObject();
    if (request.isEmpty())
        request = call.arguments[u"retrieveRequest"].toObject();
    const model::Manifest manifest = manifestOf(request);
    for (auto it = manifest.types.cbegin(); it != manifest.types.cend(); ++it) {
        if (!isKnownType(it.key()))
            return soapFault(u"INVALID_TYPE"_s, u"Unknown type name '%1' specified in package.xml"_s.arg(it.key()));
    }
    const bool single = request[u"singlePackage"].toString() == "true"_L1;
    const QString id = org.startRetrieve(manifest, single, fault);
    return soapResponse(call.op, result(QJsonObject{{u"done"_s, false}, {u"id"_s, id}, {u"state"_s, u"Queued"_s}}));
}

Response checkRetrieve(OrgCore &org, const SoapCall &call)
{
    RetrieveJob *job = org.retrieveJob(call.arguments[u"asyncProcessId"].toString());
    if (!job)
        return soapFault(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    if (job->polls++ < org.options().pollsPerRetrieve)
        return soapResponse(call.op, result(QJsonObject{{u"done"_s, false},
                                                        {u"id"_s, job->id},
                                                        {u"status"_s, job->polls == 1 ? u"Pending"_s : u"InProgress"_s},
                                                        {u"success"_s, false}}));
    QJsonObject answer = job->result;
    for (auto it = job->patch.begin(); it != job->patch.end(); ++it)
        answer[it.key()] = it.value();
    QByteArray xml = result(answer);
    if (call.arguments[u"includeZip"].toString(u"true"_s) == "true"_L1 && !job->zip.isEmpty()) {
        xml.chop(9);
        xml += "<zipFile>" + job->zip.toBase64() + "</zipFile></result>";
    }
    return soapResponse(call.op, xml);
}

Response deploy(OrgCore &org, const SoapCall &call, const QString &userId, const QJsonObject &fault)
{
    const auto options = DeployOptions::fromJson(call.arguments[u"DeployOptions"].toObject());
    const auto id = org.submitDeploy(call.zip, options, userId, fault);
    if (!id)
        return soapFault(id.error().detail, id.error().message);
    return soapResponse(call.op, result(QJsonObject{{u"done"_s, false}, {u"id"_s, *id}, {u"state"_s, u"Queued"_s}}));
}

Response checkDeploy(OrgCore &org, const SoapCall &call)
{
    const bool details = call.arguments[u"includeDetails"].toString() == "true"_L1;
    const auto answer = org.pollDeploy(call.arguments[u"asyncProcessId"].toString(), details);
    if (!answer)
        return soapFault(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    return soapResponse(call.op, result(*answer));
}

Response cancel(OrgCore &org, const SoapCall &call, const QString &userId)
{
    const QString id =
        call.arguments.contains(u"id") ? call.arguments[u"id"].toString() : call.arguments[u"String"].toString();
    const auto job = org.deploys().find(id);
    if (!job)
        return soapFault(u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s);
    if (!org.cancelDeploy(*job, userId))
        return soapFault(u"INVALID_ID_FIELD"_s, u"Deployment already completed"_s);
    return soapResponse(call.op, result(QJsonObject{{u"done"_s, true}, {u"id"_s, job->id}}));
}

Response quick(OrgCore &org, const SoapCall &call, const QString &userId, const QJsonObject &fault)
{
    const auto id = org.submitQuick(call.arguments[u"validationId"].toString(), userId, fault);
    if (!id)
        return soapFault(id.error().detail, id.error().message);
    return soapResponse(call.op, result(*id));
}

/// The bytes of a component or child as a `records` element.
QByteArray record(const OrgCore &org, const ComponentKey &key)
{
    QByteArray inner;
    if (const Component *component = org.catalog().component(key)) {
        const QByteArray xml = org.catalog().tree().value(component->mainPath);
        if (const auto document = xml::Document::parse(xml)) {
            const xml::Node root = document->root();
            if (!root.child("fullName"))
                inner = toXml("fullName", component->key.fullName);
            inner += xml.mid(root.innerBegin(), root.innerEnd() - root.innerBegin());
        }
    } else if (const Child *child = org.catalog().child(key)) {
        const QByteArray whole = org.catalog().tree().value(child->path).mid(child->begin, child->end - child->begin);
        if (const auto document = xml::Document::parse(whole)) {
            for (xml::Node node = document->root().firstElement(); node; node = node.nextElement())
                inner +=
                    node.name() == "fullName" ? toXml("fullName", child->key.fullName) : node.source().toByteArray();
        }
    }
    return "<records xsi:type=\"" + xml::escapeAttribute(key.type) + "\">" + inner + "</records>";
}

Response read(OrgCore &org, const SoapCall &call)
{
    const QString type = call.arguments[u"type"].toString();
    const QStringList names = textsOf(call.arguments[u"fullNames"]);
    if (!isKnownType(type))
        return soapFault(u"INVALID_TYPE"_s, u"Unknown type name '%1'"_s.arg(type));
    if (names.size() > kReadNames)
        return soapFault(u"EXCEEDED_ID_LIMIT"_s, u"record limit reached. cannot submit more than 10 records"_s);
    QByteArray records;
    for (const QString &name : names)
        records += record(org, {type, name});
    return soapResponse(call.op, "<result>" + records + "</result>");
}

} // namespace

bool speaks(const OrgCore &org, const QString &version)
{
    constexpr double kOldest = 31.0;
    const double number = version.toDouble();
    return number >= kOldest && number <= org.options().apiVersion.toDouble();
}

Response answerSoap(OrgCore &org, const SoapCall &call, const QString &version, const QJsonObject &fault)
{
    if (!speaks(org, version))
        return soapFault(u"UNSUPPORTED_API_VERSION"_s, u"Invalid Api version specified on URL"_s);
    const QString userId = org.sessions().userOf(call.sessionId);
    if (userId.isEmpty())
        return soapFault(u"INVALID_SESSION_ID"_s, u"Invalid Session ID found in SessionHeader: Illegal Session"_s);
    if (call.op == "describeMetadata"_L1)
        return soapResponse(call.op, result(describeResult(org.options().production)));
    if (call.op == "listMetadata"_L1) {
        org.rescan();
        return list(org, call);
    }
    if (call.op == "retrieve"_L1)
        return startRetrieve(org, call, fault);
    if (call.op == "checkRetrieveStatus"_L1)
        return checkRetrieve(org, call);
    if (call.op == "deploy"_L1)
        return deploy(org, call, userId, fault);
    if (call.op == "checkDeployStatus"_L1)
        return checkDeploy(org, call);
    if (call.op == "cancelDeploy"_L1)
        return cancel(org, call, userId);
    if (call.op == "deployRecentValidation"_L1)
        return quick(org, call, userId, fault);
    if (call.op == "readMetadata"_L1)
        return read(org, call);
    return soapFault(u"INVALID_OPERATION"_s, u"The local org has no operation %1"_s.arg(call.op));
}

} // namespace backflow::localorg
