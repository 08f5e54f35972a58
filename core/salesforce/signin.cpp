#include "core/salesforce/signin.h"

#include "core/salesforce/faults.h"
#include "core/salesforce/identity.h"
#include "core/salesforce/orgcalls.h"
#include "core/salesforce/tokens.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backflow::salesforce {
namespace {

using base::Errc;
using base::Result;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::salesforce)
};

} // namespace

Result<SignedIn> completed(ports::Http &http, Session session, const ports::Clock &clock, async::Monitor &monitor)
{
    OrgCalls calls(http, std::move(session), {}, clock);
    auto identity = readIdentity(calls, monitor);
    if (!identity)
        return base::failure(identity);
    Session complete = calls.session();
    complete.username = identity->username;
    complete.orgId = identity->orgId->toString();
    return SignedIn{.session = std::move(complete), .identity = std::move(*identity)};
}

Result<SignedIn> signInWithAccessToken(ports::Http &http, const QString &instanceUrl, const QByteArray &token,
                                       const ports::Clock &clock, async::Monitor &monitor)
{
    const auto instance = orgAddress(instanceUrl);
    if (!instance)
        return base::failure(instance);
    const QByteArray trimmed = token.trimmed();
    // `00D…!…`, or a JWT; in either case nothing that would end a header line.
    static const QRegularExpression form(QStringLiteral("^[!-~]{20,}$"));
    if (!form.match(QString::fromLatin1(trimmed)).hasMatch())
        return base::failure(Errc::InvalidInput, Tr::tr("That is not an access token. It looks like 00D…!AQ…."));
    Session session;
    session.instanceUrl = *instance;
    session.loginUrl = *instance;
    session.accessToken = trimmed;
    return completed(http, std::move(session), clock, monitor);
}

Result<Session> sessionFromSfdxAuthUrl(const QString &authUrl)
{
    static const QRegularExpression form(
        QStringLiteral("^force://(?<id>[\\w.-]+=*):(?<secret>[\\w.-]*=*):(?<token>[\\w.-]+=*)@(?<host>[^/@\\s]+)/?$"));
    const auto match = form.match(authUrl.trimmed());
    const auto address = match.hasMatch() ? orgAddress(QStringLiteral("https://") + match.captured(u"host"))
                                          : base::failure(Errc::InvalidInput, {});
    if (!address)
        return base::failure(Errc::InvalidInput, Tr::tr("That is not an sfdxAuthUrl. It looks like "
                                                        "force://PlatformCLI::5Aep…@acme.my.salesforce.com."));
    Session session;
    session.instanceUrl = *address;
    session.loginUrl = *address;
    session.clientId = match.captured(u"id");
    session.clientSecret = match.captured(u"secret").toUtf8();
    session.refreshToken = match.captured(u"token").toUtf8();
    return session;
}

Result<SignedIn> signInWithSfdxAuthUrl(ports::Http &http, const QString &authUrl, const ports::Clock &clock,
                                       async::Monitor &monitor)
{
    const auto parsed = sessionFromSfdxAuthUrl(authUrl);
    if (!parsed)
        return base::failure(parsed);
    auto session = renewed(http, *parsed, clock, monitor);
    if (!session)
        return base::failure(session);
    return completed(http, std::move(*session), clock, monitor);
}

Result<SignedIn> signInWithJwt(ports::Http &http, const JwtLogin &login, const ports::Clock &clock,
                               async::Monitor &monitor)
{
    const auto address = orgAddress(login.loginUrl);
    if (!address)
        return base::failure(address);
    if (login.clientId.isEmpty() || login.username.isEmpty())
        return base::failure(Errc::InvalidInput, Tr::tr("A sign-in by JWT needs a client id and a username."));
    Session session;
    session.instanceUrl = *address;
    session.loginUrl = *address;
    session.clientId = login.clientId;
    session.username = login.username;
    session.jwtKeyPem = login.keyPem;
    auto signedIn = renewed(http, session, clock, monitor);
    if (!signedIn)
        return base::failure(signedIn);
    return completed(http, std::move(*signedIn), clock, monitor);
}

Result<> signOut(ports::Http &http, const Session &session, async::Monitor &monitor)
{
    ports::HttpRequest request;
    request.method = "POST";
    request.url = session.loginUrl;
    request.url.setPath(QStringLiteral("/services/oauth2/revoke"));
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body =
        encodedForm({{"token", session.refreshToken.isEmpty() ? session.accessToken : session.refreshToken}});
    const auto answer = http.send(request, monitor);
    if (!answer)
        return base::failure(answer);
    // A token that is no good any more is what was asked for.
    const bool gone = answer->status == 200 || answer->status == 400;
    return gone ? Result<>() : Result<>(std::unexpected(strayAnswer(request.url, *answer)));
}

} // namespace backflow::salesforce
