#include "core/salesforce/tokens.h"

#include "core/base/redact.h"
#include "core/model/orgid.h"
#include "core/salesforce/faults.h"
#include "core/salesforce/jwt.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

/// The longest life of an assertion that Salesforce takes.
constexpr std::chrono::seconds kAssertionLife{180};

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

std::unexpected<base::Error> refusedSignIn(const QUrl &loginUrl, const ports::HttpAnswer &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString code = json.value(QStringLiteral("error")).toString();
    if (code.isEmpty())
        return std::unexpected(strayAnswer(loginUrl, answer));
    const QString words = base::redact(json.value(QStringLiteral("error_description")).toString());
    const Errc errc = code == QLatin1StringView("rate_limit_exceeded") ? Errc::OrgBusy : Errc::Unauthorized;
    return base::failure(
        errc, Tr::tr("%1 refused the sign-in: %2. Sign in again.").arg(loginUrl.host(), words.isEmpty() ? code : words),
        code + QStringLiteral(": ") + words);
}

/// `id` is `https://login…/id/<org>/<user>`.
QString orgIdOf(const QString &identityUrl)
{
    const QString id = identityUrl.section(u'/', -2, -2);
    const auto orgId = model::OrgId::fromString(id);
    return orgId ? orgId->toString() : QString();
}

} // namespace

QByteArray encodedForm(const Form &form)
{
    QByteArray bytes;
    for (const auto &[name, value] : form) {
        if (!bytes.isEmpty())
            bytes += '&';
        bytes += name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return bytes;
}

Result<TokenAnswer> askForToken(ports::Http &http, const QUrl &loginUrl, const Form &form, async::Monitor &monitor)
{
    ports::HttpRequest request;
    request.method = "POST";
    request.url = loginUrl;
    request.url.setPath(QStringLiteral("/services/oauth2/token"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = encodedForm(form);
    const auto answer = http.send(request, monitor);
    if (!answer)
        return base::failure(answer);
    if (answer->status != 200)
        return refusedSignIn(loginUrl, *answer);
    const QJsonObject json = QJsonDocument::fromJson(answer->body).object();
    TokenAnswer token;
    token.accessToken = json.value(QStringLiteral("access_token")).toString().toUtf8();
    token.refreshToken = json.value(QStringLiteral("refresh_token")).toString().toUtf8();
    token.orgId = orgIdOf(json.value(QStringLiteral("id")).toString());
    const auto instance = orgAddress(json.value(QStringLiteral("instance_url")).toString());
    if (token.accessToken.isEmpty() || !instance)
        return base::failure(
            Errc::Malformed,
            Tr::tr("%1 answered the sign-in with something that is not from Salesforce. Check the address.")
                .arg(loginUrl.host()));
    token.instanceUrl = *instance;
    return token;
}

QStringList audiencesFor(const QUrl &loginUrl)
{
    const QString own = loginUrl.toString(QUrl::StripTrailingSlash);
    const QString production = QStringLiteral("https://login.salesforce.com");
    const QString sandbox = QStringLiteral("https://test.salesforce.com");
    if (!loginUrl.host().endsWith(QLatin1StringView(".salesforce.com")))
        return {own};
    const bool isSandbox = loginUrl.host() == QLatin1StringView("test.salesforce.com") ||
                           loginUrl.host().contains(QLatin1StringView(".sandbox."));
    QStringList audiences = isSandbox ? QStringList{sandbox, own, production} : QStringList{production, own, sandbox};
    audiences.removeDuplicates();
    return audiences;
}

Result<TokenAnswer> tokenByJwt(ports::Http &http, const Session &session, const ports::Clock &clock,
                               async::Monitor &monitor)
{
    Result<TokenAnswer> token;
    for (const QString &audience : audiencesFor(session.loginUrl)) {
        const auto assertion = signedJwt({.issuer = session.clientId,
                                          .subject = session.username,
                                          .audience = audience,
                                          .expires = clock.now().addDuration(kAssertionLife)},
                                         session.jwtKeyPem);
        if (!assertion)
            return base::failure(assertion);
        token = askForToken(http, session.loginUrl,
                            {{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", *assertion}},
                            monitor);
        const bool otherAudience =
            !token && token.error().detail.contains(QLatin1StringView("audience"), Qt::CaseInsensitive);
        if (!otherAudience)
            break;
    }
    return token;
}

Result<Session> renewed(ports::Http &http, const Session &session, const ports::Clock &clock, async::Monitor &monitor)
{
    if (!session.canRenew())
        return base::failure(Errc::Unauthorized,
                             Tr::tr("The session with %1 has ended. Sign in again.").arg(session.instanceUrl.host()),
                             QStringLiteral("nothing to renew the session with"));
    Form form{{"grant_type", "refresh_token"},
              {"refresh_token", session.refreshToken},
              {"client_id", session.clientId.toUtf8()}};
    if (!session.clientSecret.isEmpty())
        form.append({"client_secret", session.clientSecret});
    const auto token = session.refreshToken.isEmpty() ? tokenByJwt(http, session, clock, monitor)
                                                      : askForToken(http, session.loginUrl, form, monitor);
    if (!token)
        return base::failure(token);
    if (!session.orgId.isEmpty() && !token->orgId.isEmpty() && token->orgId != session.orgId)
        return base::failure(
            Errc::Unauthorized,
            Tr::tr("%1 is another org than before (%2, it was %3): the sandbox may have been refreshed. "
                   "Nothing was done; sign in again to connect the new one.")
                .arg(session.instanceUrl.host(), token->orgId, session.orgId));
    Session next = session;
    next.accessToken = token->accessToken;
    next.instanceUrl = token->instanceUrl;
    if (!token->refreshToken.isEmpty())
        next.refreshToken = token->refreshToken;
    if (!token->orgId.isEmpty())
        next.orgId = token->orgId;
    return next;
}

} // namespace backflow::salesforce
