// What a production org is asked about its sandboxes beyond queries.
#include "app/localorg/calls.h"

#include <QJsonDocument>

namespace backflow::localorg {

using namespace Qt::StringLiterals;

namespace {

Response answerOf(const base::Result<> &done)
{
    if (!done)
        return restError(done.error().code == base::Errc::NotFound ? 404 : 400, done.error().detail,
                         done.error().message);
    Response response;
    response.status = 204;
    return response;
}

/// A code that signs in to the copy, for clients that are signed in to the production org.
/// Source: what `sf org refresh sandbox` asks for once a copy has ended.
Response authorise(OrgCore &org, const Request &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString name = asked[u"sandboxName"].toString();
    const QString callback = asked[u"callbackUrl"].toString();
    const QString client = asked[u"clientId"].toString();
    if (name.isEmpty() || callback.isEmpty() || client.isEmpty())
        return restError(400, u"REQUIRED_FIELD_MISSING"_s, u"clientId, sandboxName and callbackUrl are required"_s);
    const QJsonObject process = org.sandboxes().newest(name);
    if (process.isEmpty())
        return restError(404, u"NOT_FOUND"_s, u"There is no sandbox %1"_s.arg(name));
    const auto copy = org.sandboxes().org(name);
    if (process[u"Status"] != "Completed"_L1 || !copy)
        return restError(400, u"INVALID_STATUS"_s, u"Sandbox %1 is not ready"_s.arg(name));
    const CopyCode code = copy->issueCode(client, callback);
    return jsonResponse(QJsonObject{{u"authUserName"_s, code.username},
                                    {u"authCode"_s, code.code},
                                    {u"instanceUrl"_s, copy->url().toString()},
                                    {u"loginUrl"_s, copy->url().toString()}});
}

} // namespace

std::optional<Response> answerSandboxes(OrgCore &org, const Request &request, const QString &path,
                                        const QJsonObject &fault)
{
    if (!org.options().production)
        return std::nullopt;
    if (path == "/tooling/sandboxAuth"_L1 && request.method == "POST")
        return authorise(org, request);
    const QString object = path.section(u'/', 3, 3);
    const QString id = path.section(u'/', 4, 4);
    if (request.method != "PATCH" || !path.startsWith("/tooling/sobjects/"_L1) || id.isEmpty())
        return std::nullopt;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (object.compare("SandboxInfo"_L1, Qt::CaseInsensitive) == 0)
        return answerOf(org.sandboxes().refresh(id, body, fault));
    if (object.compare("SandboxProcess"_L1, Qt::CaseInsensitive) == 0)
        return answerOf(org.sandboxes().act(id, body[u"RefreshAction"].toString()));
    return std::nullopt;
}

} // namespace backflow::localorg
