#include "app/services/sessions.h"

#include "app/services/opened.h"
#include "core/net/http.h"
#include "core/salesforce/clisignin.h"
#include "core/salesforce/gateway.h"
#include "core/salesforce/signin.h"
#include "core/secrets/dumpguard.h"
#include "core/secrets/secrets.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QMap>
#include <QMutex>

namespace backflow::services {

using namespace Qt::StringLiterals;
using base::Errc;
using promotion::SignInMethod;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::services)
};

/// As long as a renewal may take; a lock that its program left behind when it died is taken over at once.
constexpr std::chrono::seconds kLockPatience{150};

Sessions::OpenStore storeOfThisProcess()
{
    if (qgetenv("BACKFLOW_SECRETS") != "memory")
        return [] { return secrets::openKeychain(); };
    return [memory = std::make_shared<secrets::SecretMemory>()] { return secrets::openMemory(memory); };
}

std::unexpected<base::Error> notSignedIn(const model::Environment &environment)
{
    return base::failure(
        Errc::Unauthorized,
        Tr::tr("Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.")
            .arg(environment.name, QString::fromLatin1(tokenVariable(environment))));
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
    case SignInMethod::CopyCode:
        return salesforce::signInWithCode(http, {request.url, request.clientId, request.secret, request.redirectUrl},
                                          clock, monitor);
    }
    Q_UNREACHABLE_RETURN(base::failure(Errc::InvalidInput, {}));
}

} // namespace

bool isAnotherUser(const model::Environment &before, const QString &user)
{
    return !before.username.isEmpty() && !user.isEmpty() && before.username.compare(user, Qt::CaseInsensitive) != 0;
}

QString Sessions::key(const model::Environment &environment) const
{
    return u"org/%1/%2"_s.arg(m_workspaceId, environment.slug());
}

struct Sessions::Shared {
    struct Unsaved {
        QString environment;
        salesforce::Session session;
        base::Error error;
    };
    QMutex mutex;
    QMap<QString, Unsaved> unsaved;
};

Sessions::Sessions(QString workspaceId, QString lockFolder)
    : Sessions(std::move(workspaceId), std::move(lockFolder), storeOfThisProcess())
{
}

Sessions::Sessions(QString workspaceId, QString lockFolder, OpenStore store)
    : m_workspaceId(std::move(workspaceId))
    , m_lockFolder(std::move(lockFolder))
    , m_open(std::move(store))
    , m_shared(std::make_shared<Shared>())
{
    secrets::scrubFreedMemory();
}

base::Result<std::unique_ptr<ports::SecretStore>> Sessions::secrets() const
{
    return m_open();
}

base::Result<salesforce::Session> Sessions::kept(const model::Environment &environment) const
{
    std::optional<salesforce::Session> unsaved;
    {
        const QMutexLocker lock(&m_shared->mutex);
        const auto it = m_shared->unsaved.constFind(key(environment));
        if (it != m_shared->unsaved.cend())
            unsaved = it->session;
    }
    if (unsaved) {
        (void)keep(environment, *unsaved);
        return *unsaved;
    }
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    if (!store)
        return base::failure(store);
    base::Result<QByteArray> secret = (*store)->read(key(environment));
    if (!secret && secret.error().code == Errc::NotFound)
        return notSignedIn(environment);
    return secret ? salesforce::sessionFromSecret(*secret) : base::failure(secret);
}

base::Result<> Sessions::keep(const model::Environment &environment, const salesforce::Session &session) const
{
    const auto write = [&]() -> base::Result<> {
        base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
        if (!store)
            return base::failure(store);
        const QByteArray secret = salesforce::toSecret(session);
        if (base::Result<> done = (*store)->write(key(environment), secret); !done)
            return done;
        // The token of before is dead where tokens rotate: only what can be read again is kept.
        const base::Result<QByteArray> again = (*store)->read(key(environment));
        if (!again)
            return base::failure(again);
        return *again == secret
                   ? base::Result<>()
                   : base::failure(Errc::Io, Tr::tr("the keychain gives back something else than it got."));
    };
    const base::Result<> written = write();
    const QMutexLocker lock(&m_shared->mutex);
    if (written) {
        m_shared->unsaved.remove(key(environment));
        return {};
    }
    const base::Error error{
        written.error().code,
        Tr::tr(
            "The renewed sign-in of %1 could not be saved: %2 It is good until this program ends; unlock the keychain "
            "before then, or sign in to %1 again afterwards.")
            .arg(environment.name, written.error().message),
        written.error().detail};
    m_shared->unsaved.insert(key(environment), {environment.name, session, error});
    return std::unexpected(error);
}

QStringList Sessions::unsaved() const
{
    const QMutexLocker lock(&m_shared->mutex);
    QStringList sentences;
    for (const Shared::Unsaved &entry : std::as_const(m_shared->unsaved))
        sentences += entry.error.message;
    return sentences;
}

salesforce::SessionKeeper Sessions::keeperOf(const model::Environment &environment) const
{
    salesforce::SessionKeeper keeper;
    const QString path = m_lockFolder + u"/session-%1.lock"_s.arg(environment.slug());
    keeper.lock = [path]() -> std::shared_ptr<void> {
        auto lock = std::make_shared<QLockFile>(path);
        lock->setStaleLockTime(kLockPatience);
        // Where the folder cannot be written, renewing without the lock is better than not renewing.
        return lock->tryLock(kLockPatience) ? lock : nullptr;
    };
    keeper.reload = [sessions = *this, environment]() -> std::optional<salesforce::Session> {
        const base::Result<salesforce::Session> session = sessions.kept(environment);
        return session ? std::optional(*session) : std::nullopt;
    };
    keeper.changed = [sessions = *this, environment](const salesforce::Session &changed) {
        return sessions.keep(environment, changed);
    };
    return keeper;
}

base::Result<Sessions::InUse> Sessions::inUse(const model::Environment &environment) const
{
    if (const QByteArray token = qgetenv(tokenVariable(environment).constData()); !token.isEmpty()) {
        salesforce::Session session;
        session.instanceUrl = environment.instanceUrl;
        session.loginUrl = environment.loginUrl;
        session.accessToken = token.trimmed();
        session.username = environment.username;
        return InUse{std::move(session), {}};
    }
    base::Result<salesforce::Session> session = kept(environment);
    if (!session)
        return base::failure(session);
    return InUse{*std::move(session), keeperOf(environment)};
}

base::Result<std::unique_ptr<ports::OrgGateway>> Sessions::gateway(const model::Environment &environment,
                                                                   const ports::Clock &clock) const
{
    base::Result<InUse> use = inUse(environment);
    if (!use)
        return base::failure(use);
    return salesforce::openSharedGateway(net::makeHttp(), std::move(use->session), std::move(use->keeper), clock,
                                         environment.deployTransport);
}

base::Result<std::unique_ptr<ports::SandboxGateway>> Sessions::sandboxes(const model::Environment &production,
                                                                         const ports::Clock &clock) const
{
    base::Result<InUse> use = inUse(production);
    if (!use)
        return base::failure(use);
    return salesforce::openSandboxGateway(net::makeHttp(), std::move(use->session), std::move(use->keeper), clock);
}

base::Result<std::unique_ptr<ports::BulkData>> Sessions::bulkData(const model::Environment &environment,
                                                                  const ports::Clock &clock) const
{
    base::Result<InUse> use = inUse(environment);
    if (!use)
        return base::failure(use);
    return salesforce::openSharedBulk(net::makeHttp(), std::move(use->session), std::move(use->keeper), clock);
}

base::Result<> Sessions::keepNew(const model::Environment &environment, const salesforce::Session &session,
                                 async::Monitor &monitor) const
{
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    base::Result<> written =
        store ? (*store)->write(key(environment), salesforce::toSecret(session)) : base::failure(store);
    const QMutexLocker lock(&m_shared->mutex);
    if (!written && written.error().code == Errc::Unsupported && m_sessionOnly) {
        const base::Error error{
            written.error().code,
            Tr::tr("The sign-in of %1 is good until this program ends, for it could not be saved: %2")
                .arg(environment.name, written.error().message),
            written.error().detail};
        monitor.say(error.message);
        m_shared->unsaved.insert(key(environment), {environment.name, session, error});
        return {};
    }
    if (written)
        m_shared->unsaved.remove(key(environment));
    return written;
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
        return base::failure(
            Errc::Denied, Tr::tr("That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was "
                                 "refreshed, connect it anew: Advisor, or \"backflowctl sandbox rebind\".")
                              .arg(orgId->toString(), environment.name, environment.orgId->toString()));
    if (const base::Result<> kept = keepNew(environment, answer->session, monitor); !kept)
        return base::failure(kept);
    const QString user = answer->identity.username.isEmpty() ? answer->session.username : answer->identity.username;
    if (isAnotherUser(environment, user))
        monitor.say(
            Tr::tr("%1 is signed in to %2 now. Before, that was %3: the record tells who acts, and what the org "
                   "allows may be something else.")
                .arg(user, environment.name, environment.username));
    model::Environment completed = environment;
    completed.instanceUrl = answer->session.instanceUrl;
    if (!answer->session.loginUrl.isEmpty())
        completed.loginUrl = answer->session.loginUrl;
    completed.username = user;
    if (orgId)
        completed.orgId = orgId;
    return completed;
}

base::Result<> Sessions::signOut(const model::Environment &environment, async::Monitor &monitor) const
{
    const base::Result<salesforce::Session> session = kept(environment);
    base::Result<std::unique_ptr<ports::SecretStore>> store = secrets();
    if (!store && session && m_sessionOnly)
        return forget(environment, *session, monitor);
    if (!store)
        return base::failure(store);
    if (base::Result<> removed = (*store)->remove(key(environment)); !removed)
        return removed;
    // Gone is what cannot be read any more, whatever the keychain said.
    if (const base::Result<QByteArray> left = (*store)->read(key(environment)); left)
        return base::failure(
            Errc::Io, Tr::tr("The keychain still holds the sign-in of %1 after it was told to forget it. Remove the "
                             "entry “%2” of “backflow” by hand.")
                          .arg(environment.name, key(environment)));
    else if (left.error().code != Errc::NotFound)
        return base::failure(left);
    // Nothing readable was kept: then there is nothing to end either.
    if (!session) {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->unsaved.remove(key(environment));
        return {};
    }
    return forget(environment, *session, monitor);
}

/// Out of this program's memory, and ended in the org.
base::Result<> Sessions::forget(const model::Environment &environment, const salesforce::Session &session,
                                async::Monitor &monitor) const
{
    {
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->unsaved.remove(key(environment));
    }
    const base::Result<> ended = salesforce::signOut(*net::makeHttp(), session, monitor);
    if (ended)
        return {};
    return base::failure(
        Errc::Unknown,
        Tr::tr("The sign-in of %1 is forgotten on this computer, but %2 could not be told (%3) and may go on accepting "
               "it. "
               "To be sure, end the session in the org: Setup, Session Management, and Connected Apps OAuth Usage.")
            .arg(environment.name, session.loginUrl.host(), ended.error().message),
        ended.error().detail);
}

} // namespace backflow::services
