#include "core/salesforce/sandboxcalls.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace backflow::salesforce {

using base::Errc;
using base::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

SandboxCalls::SandboxCalls(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper,
                           const ports::Clock &clock)
    : m_http(std::move(http))
    , m_calls(*m_http, std::move(session), std::move(keeper), clock)
{
}

/// The id comes from an answer of the org and becomes part of an address.
Result<> SandboxCalls::patch(const QByteArray &object, const QString &id, const QJsonObject &body,
                             async::Monitor &monitor)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9]{15}(?:[A-Za-z0-9]{3})?$"));
    if (!form.match(id).hasMatch())
        return base::failure(Errc::InvalidInput, Tr::tr("“%1” is not the id of a record.").arg(id));
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const auto answer = m_calls.rest({.method = "PATCH",
                                      .path = *path + "/tooling/sobjects/" + object + '/' + id.toLatin1(),
                                      .contentType = "application/json",
                                      .body = {compact(body)}},
                                     Repeat::Never, monitor);
    return answer ? Result<>() : base::failure(answer);
}

Result<> SandboxCalls::refresh(const ports::RefreshOrder &order, async::Monitor &monitor)
{
    return patch("SandboxInfo", order.infoId, order.settings, monitor);
}

Result<> SandboxCalls::act(const model::Environment &, const QString &processId, ports::CopyAction action,
                           async::Monitor &monitor)
{
    const bool activates = action == ports::CopyAction::Activate;
    return patch(
        "SandboxProcess", processId,
        {{QStringLiteral("RefreshAction"), activates ? QStringLiteral("ACTIVATE") : QStringLiteral("DISCARD")}},
        monitor);
}

Result<ports::CopyAccess> SandboxCalls::access(const model::Environment &sandbox, const QString &name,
                                               const QString &clientId, const QString &callbackUrl,
                                               async::Monitor &monitor)
{
    const auto path = m_calls.dataPath(monitor);
    if (!path)
        return base::failure(path);
    const QJsonObject body{{QStringLiteral("clientId"), clientId},
                           {QStringLiteral("sandboxName"), name},
                           {QStringLiteral("callbackUrl"), callbackUrl}};
    const auto answer = m_calls.rest({.method = "POST",
                                      .path = *path + "/tooling/sandboxAuth",
                                      .contentType = "application/json",
                                      .body = {compact(body)}},
                                     Repeat::Safe, monitor);
    if (!answer && answer.error().detail.contains(QLatin1StringView("INVALID_STATUS")))
        return base::failure(Errc::OrgBusy, Tr::tr("The copy of %1 is not ready yet.").arg(sandbox.name),
                             answer.error().detail);
    if (!answer)
        return base::failure(answer);
    const QJsonObject json = answer->object();
    const auto instance = orgAddress(json.value(QLatin1StringView("instanceUrl")).toString());
    const auto login = orgAddress(json.value(QLatin1StringView("loginUrl")).toString());
    const QString code = json.value(QLatin1StringView("authCode")).toString();
    if (!instance || !login || code.isEmpty())
        return base::failure(Errc::Malformed, Tr::tr("The org gave an answer that makes no sense here. Try again."),
                             QStringLiteral("sandboxAuth without a code"));
    return ports::CopyAccess{code, json.value(QLatin1StringView("authUserName")).toString(), *instance, *login};
}

} // namespace backflow::salesforce
