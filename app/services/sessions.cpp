#include "app/services/sessions.h"

#include "core/net/http.h"
#include "core/salesforce/clisignin.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/signin.h"
#include "core/secrets/secrets.h"

#include <QCoreApplication>

namespace backflow::services {

using namespace Qt::StringLiterals;
using base::Errc;
using promotion::SignInMethod;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("backflow::services", text);
}

std::unexpected<base::Error> notSignedIn(const model::Environment &environment)
{
    return base::failure(Errc::Unauthorized,
                         tr("Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.")
                             .arg(environment.name, QString::fromLatin1(Sessions::tokenVariable(environment))));
}

base::Result<salesforce::SignedIn> signedIn(ports::Http &http, const promotion::SignInRequest &request,
                                            const std::function<void(const QUrl &)> &openBrowser,
                                            const ports::Clock &clock, async::Monitor &monitor)
{
    switch (request.method) {
    case SignInMethod::Browser: {
        salesforce::WebLogin login;
        login.loginUrl = request.url;
        if (!request.clientId.isEmpty())
            login.clientId = request.clientId;
        login.clientSecret = request.secret;
        return salesforce::signInWithBrowser(http, login, openBrowser, clock, monitor);
    }
    case SignInMethod::AccessToken:
        return salesforce::signInWithAccessToken(http, request.url, request.secret, clock, monitor);
    case SignInMethod::Jwt:
        return salesforce::signInWithJwt(http, {request.url, request.clientId, request.username, request.secret}, clock,
                                         monitor);
    case SignInMethod::SfdxAuthUrl:
        return salesforce::signInWithSfdxAuthUrl(http, QString::fromUtf8(request.secret).trimmed(), clock, monitor);
    case SignInMethod::SfCli:
        return salesforce::signInWithCli(http, u"sf"_s, request.username, clock, monitor);
    }
    Q_UNREACHABLE_RETURN(base::failure(Errc::InvalidInput, {}));
}

} // namespace

QByteArray Sessions::tokenVariable(const model::Environment &environment)
{
    return "BACKFLOW_ACCESS_TOKEN_" + environment.slug().toUpper().replace(u'-', u'_').toLatin1();
}

QString Sessions::key(const model::Environment &environment) const
{
    return u"org/%1/%2"_s.arg(m_workspaceId, environment.slug());
}

Sessions::Sessions(QString workspaceId)
    : m_workspaceId(std::move(workspaceId))
{
    if (qgetenv("BACKFLOW_SECRETS") == "memory")
        m_memory = std::make_shared<secrets::SecretMemory>();
}

base::Result<std::unique_ptr<ports::SecretStore>> Sessions::secrets() const
{
    if (m_memory)
        return secrets::openMemory(m_memory);
    return secrets::openKeychain();
}

base::Result<std::unique_ptr<ports::OrgGateway>> Sessions::gateway(const model::Environment &environment,
                                                                   const ports::Clock &clock) const
{
    if (const QByteArray token = qgetenv(tokenVariable(environment).constData()); !token.isEmpty()) {
        salesforce::Session session;
        session.instanceUrl = environment.instanceUrl;
        session.loginUrl = environment.loginUrl;
        session.accessToken = token.trimmed();
        session.username = environment.username;
        return salesforce::openGateway(net::makeHttp(), std::move(session), [](const salesforce::Session &) {}, clock);
    }
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    if (!store)
        return base::failure(store);
    base::Result<QByteArray> secret = (*store)->read(key(environment));
    if (!secret && secret.error().code == Errc::NotFound)
        return notSignedIn(environment);
    if (!secret)
        return base::failure(secret);
    base::Result<salesforce::Session> session = salesforce::sessionFromSecret(*secret);
    if (!session)
        return base::failure(session);
    // Written before the new token is used: where refresh tokens rotate, the old one is dead by then.
    auto keep = [sessions = *this, name = key(environment)](const salesforce::Session &changed) {
        if (auto place = sessions.secrets())
            (void)(*place)->write(name, salesforce::toSecret(changed));
    };
    return salesforce::openGateway(net::makeHttp(), *std::move(session), std::move(keep), clock);
}

base::Result<model::Environment> Sessions::signIn(const model::Environment &environment,
                                                  const promotion::SignInRequest &request,
                                                  const std::function<void(const QUrl &)> &openBrowser,
                                                  const ports::Clock &clock, async::Monitor &monitor) const
{
    const std::unique_ptr<ports::Http> http = net::makeHttp();
    base::Result<salesforce::SignedIn> answer = signedIn(*http, request, openBrowser, clock, monitor);
    if (!answer)
        return base::failure(answer);
    const auto orgId = answer->identity.orgId;
    if (environment.orgId && orgId && *environment.orgId != *orgId)
        return base::failure(Errc::Denied,
                             tr("That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was "
                                "refreshed, remove the environment and add it anew.")
                                 .arg(orgId->toString(), environment.name, environment.orgId->toString()));
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    if (!store)
        return base::failure(store);
    if (base::Result<> kept = (*store)->write(key(environment), salesforce::toSecret(answer->session)); !kept)
        return base::failure(kept);
    model::Environment completed = environment;
    completed.instanceUrl = answer->session.instanceUrl;
    if (!answer->session.loginUrl.isEmpty())
        completed.loginUrl = answer->session.loginUrl;
    completed.username = answer->identity.username.isEmpty() ? answer->session.username : answer->identity.username;
    if (orgId)
        completed.orgId = orgId;
    return completed;
}

base::Result<> Sessions::signOut(const model::Environment &environment) const
{
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    return store ? (*store)->remove(key(environment)) : base::failure(store);
}

} // namespace backflow::services
