#include "app/services/services.h"

#include "app/services/faultyports.h"
#include "app/services/productionwrites.h"
#include "app/services/sessions.h"
#include "app/services/signinrecord.h"
#include "app/services/storedbackends.h"
#include "core/governance/guardedbulk.h"
#include "core/net/http.h"
#include "core/net/smtp.h"
#include "core/ports/webreach.h"
#include "core/salesforce/clisignin.h"

#include <QMutex>

namespace backflow::services {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceBackends final : public StoredBackends, public ports::BulkKeeper, public ports::WebReach
{
public:
    WorkspaceBackends(const Workspace &workspace, Sessions sessions, governance::GuardRules rules,
                      git::AskCredential signIn)
        : StoredBackends(workspace, std::move(rules), std::move(signIn))
        , m_sessions(std::move(sessions))
    {
    }

    std::unique_ptr<ports::Http> http() const override { return net::makeHttp(); }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override
    {
        return withFaults(m_sessions.secrets());
    }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        base::Result<std::unique_ptr<ports::OrgGateway>> opened = withFaults(m_sessions.gateway(environment, clock()));
        if (!opened)
            return opened;
        return governance::guarded(*std::move(opened), environment, rules());
    }
    base::Result<std::unique_ptr<ports::BulkData>> bulkData(const model::Environment &environment) const override
    {
        base::Result<std::unique_ptr<ports::BulkData>> opened = m_sessions.bulkData(environment, clock());
        if (!opened)
            return opened;
        return governance::guarded(*std::move(opened), environment, rules());
    }

    base::Result<std::unique_ptr<ports::SandboxGateway>> sandboxes(const model::Environment &production) const override
    {
        base::Result<std::unique_ptr<ports::SandboxGateway>> opened = m_sessions.sandboxes(production, clock());
        if (!opened)
            return opened;
        return governance::guarded(*std::move(opened), rules());
    }

private:
    Sessions m_sessions;
};

/// The one copy of the workspace that the hooks of a program change.
struct SharedWorkspace {
    explicit SharedWorkspace(Workspace value)
        : workspace(std::move(value))
    {
    }
    QMutex mutex;
    Workspace workspace;
};

base::Result<QList<promotion::CliLoginChoice>> cliChoices(async::Monitor &monitor)
{
    base::Result<QList<salesforce::CliLogin>> logins = salesforce::cliLogins(u"sf"_s, monitor);
    if (!logins)
        return base::failure(logins);
    QList<promotion::CliLoginChoice> choices;
    for (const salesforce::CliLogin &login : std::as_const(*logins))
        choices += promotion::CliLoginChoice{login.username, login.alias, login.isSandbox};
    return choices;
}

/// A session that was opened goes on record, or is not used. With an access token somebody else opened it before.
base::Result<model::Environment> recorded(const ports::Backends &backends, promotion::SignInMethod method,
                                          const model::Environment &before, base::Result<model::Environment> signedIn)
{
    if (!signedIn || method == promotion::SignInMethod::AccessToken)
        return signedIn;
    const bool another = isAnotherUser(before, signedIn->username);
    if (const base::Result<> told = recordSession(backends, u"login"_s, *signedIn, another); !told)
        return base::failure(told);
    return signedIn;
}

/// A session ends whether or not that can be put on record; what could not is told.
base::Result<> ended(const ports::Backends &backends, const model::Environment &environment,
                     const base::Result<> &signedOut)
{
    if (!signedOut && signedOut.error().code != base::Errc::Unknown)
        return signedOut;
    const base::Result<> told = recordSession(backends, u"logout"_s, environment);
    return signedOut ? told : signedOut;
}

} // namespace

Services::Services(const Workspace &workspace)
    : m_workspace(workspace)
    , m_sessions(workspace.id(), workspace.folder())
    , m_gitSignIns([sessions = m_sessions] { return withFaults(sessions.secrets()); }, workspace.repositoryPath())
    , m_gate(std::make_shared<const Gate>(workspace, m_gitSignIns.asked()))
    , m_backends(
          std::make_shared<const WorkspaceBackends>(workspace, m_sessions, Gate::rulesOf(m_gate), m_gitSignIns.asked()))
{
}

Opened openWithOrgs(const Workspace &workspace)
{
    const Services services(workspace);
    const Sessions sessions = services.sessions();
    Opened opened;
    opened.backends = services.backends();
    opened.gate = services.gate();
    opened.signIn = [backends = opened.backends, sessions](const auto &environment, const auto &request,
                                                           const auto &openBrowser, async::Monitor &monitor) {
        return recorded(*backends, request.method, environment,
                        sessions.signIn(environment, request, openBrowser, backends->clock(), monitor));
    };
    opened.signOut = [backends = opened.backends, sessions](const model::Environment &environment,
                                                            async::Monitor &monitor) {
        return ended(*backends, environment, sessions.signOut(environment, monitor));
    };
    opened.http = net::makeHttp;
    opened.mailer = net::makeMailer;
    opened.gitServer = [signIns = services.gitSignIns()] { return signIns.server(); };
    opened.gitSignIn = [signIns = services.gitSignIns()](const QString &user, const QByteArray &secret,
                                                         async::Monitor &monitor) {
        return signIns.signIn(user, secret, monitor);
    };
    opened.gitSignOut = [signIns = services.gitSignIns()] { return signIns.signOut(); };
    opened.unsaved = [sessions] { return sessions.unsaved(); };
    return opened;
}

promotion::ProgramHooks Services::hooks(std::function<void(const QUrl &)> openBrowser) const
{
    const auto shared = std::make_shared<SharedWorkspace>(m_workspace);
    Sessions sessions = m_sessions;
    sessions.allowSessionOnly();
    promotion::ProgramHooks hooks;
    hooks.backends = m_backends;
    hooks.pipeline = m_workspace.pipeline();
    hooks.workspace = m_workspace.folder();
    hooks.savePipeline = [shared, gate = m_gate](const model::Pipeline &pipeline) -> base::Result<> {
        if (base::Result<> may = gate->authorizer().allow(governance::Capability::EditPipeline, {}); !may)
            return may;
        const QMutexLocker lock(&shared->mutex);
        base::Result<> saved = shared->workspace.setPipeline(pipeline);
        if (saved)
            gate->setPipeline(pipeline);
        return saved;
    };
    hooks.signIn = [backends = hooks.backends, gate = m_gate, sessions, openBrowser = std::move(openBrowser)](
                       const model::Environment &environment, const promotion::SignInRequest &request,
                       async::Monitor &monitor) -> base::Result<model::Environment> {
        if (base::Result<> may = gate->authorizer().allow(governance::Capability::ConnectOrg, {environment}); !may)
            return base::failure(may);
        return recorded(*backends, request.method, environment,
                        sessions.signIn(environment, request, openBrowser, backends->clock(), monitor));
    };
    hooks.signOut = [backends = hooks.backends, sessions](const model::Environment &environment) {
        async::NullMonitor monitor;
        return ended(*backends, environment, sessions.signOut(environment, monitor));
    };
    hooks.cliLogins = cliChoices;
    GitSignIns gitSignIns = m_gitSignIns;
    gitSignIns.allowSessionOnly();
    hooks.gitServer = [gitSignIns] { return gitSignIns.server(); };
    hooks.gitSignIn = [gitSignIns](const QString &user, const QByteArray &secret, async::Monitor &monitor) {
        return gitSignIns.signIn(user, secret, monitor);
    };
    hooks.gitSignOut = [gitSignIns] { return gitSignIns.signOut(); };
    hooks.authorizer = [gate = m_gate] { return gate->authorizer(); };
    hooks.applyPolicy = [gate = m_gate](const governance::PolicyFile &policy, async::Monitor &monitor) {
        return services::applyPolicy(*gate, policy, monitor);
    };
    hooks.setProductionWrites = [shared, gate = m_gate](bool on, const QString &reason,
                                                        async::Monitor &monitor) -> base::Result<> {
        if (base::Result<> may = gate->authorizer().allow(governance::Capability::EditPipeline, {}); !may)
            return may;
        if (base::Result<> recorded = recordProductionWrites(*gate->backends(), on, reason, monitor); !recorded)
            return recorded;
        const QMutexLocker lock(&shared->mutex);
        base::Result<> saved = shared->workspace.setProductionWrites(on);
        if (saved)
            gate->setProductionWrites(on);
        return saved;
    };
    return hooks;
}

std::unique_ptr<ports::Http> openHttp()
{
    return net::makeHttp();
}

std::unique_ptr<ports::Mailer> openMailer()
{
    return net::makeMailer();
}

} // namespace backflow::services
