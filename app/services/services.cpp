#include "app/services/services.h"

#include "app/services/sessions.h"
#include "core/git/openrepository.h"
#include "core/net/systemclock.h"
#include "core/salesforce/clisignin.h"
#include "core/store/journal.h"

#include <QDir>
#include <QMutex>
#include <QSysInfo>

namespace backflow::services {

using namespace Qt::StringLiterals;

namespace {

/// The first of these variables that is set, else `otherwise`.
QString fromEnvironment(std::initializer_list<const char *> variables, const QString &otherwise)
{
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return otherwise;
}

/// The machine's time. With BACKFLOW_PACE=n what waits for a given time waits n times shorter: for tests against orgs
/// that answer at once.
class PacedClock final : public ports::Clock
{
public:
    QDateTime now() const override { return m_clock.now(); }
    std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }
    void wait(std::chrono::milliseconds time) const override { m_clock.wait(time / m_pace); }

private:
    net::SystemClock m_clock;
    int m_pace = qMax(1, qEnvironmentVariableIntValue("BACKFLOW_PACE"));
};

class WorkspaceBackends final : public ports::Backends
{
public:
    WorkspaceBackends(const Workspace &workspace, Sessions sessions)
        : m_repositoryPath(workspace.repositoryPath())
        , m_journalPath(workspace.journalPath())
        , m_sessions(std::move(sessions))
        , m_personName(
              fromEnvironment({"BACKFLOW_USER_NAME", "GIT_AUTHOR_NAME", "USER", "USERNAME"}, QDir::home().dirName()))
        , m_personEmail(fromEnvironment({"BACKFLOW_USER_EMAIL", "GIT_AUTHOR_EMAIL", "EMAIL"},
                                        m_personName.simplified().replace(u' ', u'.').toLower() + u'@' +
                                            QSysInfo::machineHostName()))
    {
    }

    base::Result<std::unique_ptr<ports::Repository>> repository() const override
    {
        return git::openRepository(m_repositoryPath);
    }
    base::Result<std::unique_ptr<ports::JournalStore>> journal() const override
    {
        return store::openJournal(m_journalPath);
    }
    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const override { return m_sessions.secrets(); }
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment) const override
    {
        return m_sessions.gateway(environment, m_clock);
    }
    const ports::Clock &clock() const override { return m_clock; }
    QString personName() const override { return m_personName; }
    QString personEmail() const override { return m_personEmail; }

private:
    QString m_repositoryPath;
    QString m_journalPath;
    Sessions m_sessions;
    QString m_personName;
    QString m_personEmail;
    PacedClock m_clock;
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

void trustStoredObjects()
{
    git::trustStoredObjects();
}

governance::Authorizer authorizerOf(const Workspace &workspace)
{
    return governance::Authorizer({.productionWrites = workspace.productionWrites()});
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
