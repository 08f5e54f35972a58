#include "app/services/services.h"

#include "app/services/faultyports.h"
#include "app/services/sessions.h"
#include "app/services/storedbackends.h"
#include "core/salesforce/clisignin.h"

#include <QMutex>

namespace backflow::services {

using namespace Qt::StringLiterals;

namespace {

class WorkspaceBackends final : public StoredBackends
{
public:
    WorkspaceBackends(const Workspace &workspace, Sessions sessions)
        : StoredBackends(workspace)
        , m_sessions(std::move(sessions))
    {
    }

    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override
    {
        return withFaults(m_sessions.secrets());
    }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return withFaults(m_sessions.gateway(environment, clock()));
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

} // namespace

Services::Services(const Workspace &workspace)
    : m_workspace(workspace)
    , m_sessions(workspace.id(), workspace.folder())
    , m_backends(std::make_shared<const WorkspaceBackends>(workspace, m_sessions))
{
}

Opened openWithOrgs(const Workspace &workspace)
{
    const Services services(workspace);
    const Sessions sessions = services.sessions();
    Opened opened;
    opened.backends = services.backends();
    opened.signIn = [backends = opened.backends, sessions](const auto &environment, const auto &request,
                                                           const auto &openBrowser, async::Monitor &monitor) {
        return sessions.signIn(environment, request, openBrowser, backends->clock(), monitor);
    };
    opened.signOut = [sessions](const model::Environment &environment, async::Monitor &monitor) {
        return sessions.signOut(environment, monitor);
    };
    opened.unsaved = [sessions] { return sessions.unsaved(); };
    return opened;
}

promotion::ProgramHooks Services::hooks(std::function<void(const QUrl &)> openBrowser) const
{
    const auto shared = std::make_shared<SharedWorkspace>(m_workspace);
    const Sessions sessions = m_sessions;
    promotion::ProgramHooks hooks;
    hooks.backends = m_backends;
    hooks.pipeline = m_workspace.pipeline();
    hooks.workspace = m_workspace.folder();
    hooks.savePipeline = [shared](const model::Pipeline &pipeline) {
        const QMutexLocker lock(&shared->mutex);
        return shared->workspace.setPipeline(pipeline);
    };
    hooks.signIn = [backends = hooks.backends, sessions, openBrowser = std::move(openBrowser)](
                       const model::Environment &environment, const promotion::SignInRequest &request,
                       async::Monitor &monitor) {
        return sessions.signIn(environment, request, openBrowser, backends->clock(), monitor);
    };
    hooks.signOut = [sessions](const model::Environment &environment) {
        async::NullMonitor monitor;
        return sessions.signOut(environment, monitor);
    };
    hooks.cliLogins = cliChoices;
    hooks.authorizer = [shared] {
        const QMutexLocker lock(&shared->mutex);
        return authorizerOf(shared->workspace);
    };
    hooks.setProductionWrites = [shared](bool on) {
        const QMutexLocker lock(&shared->mutex);
        return shared->workspace.setProductionWrites(on);
    };
    return hooks;
}

} // namespace backflow::services
