#include "app/desktop/session.h"

#include "app/demo/company.h"
#include "app/demo/rules.h"
#include "app/services/services.h"
#include "ui/jobs/joblist.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QSettings>

namespace backflow::desktop {

using ui::widgets::SignIn;

namespace {

/// Called on a worker; browsers are opened by the GUI thread.
void openInBrowser(const QUrl &url)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(), [url] { QDesktopServices::openUrl(url); }, Qt::QueuedConnection);
}

promotion::SignInRequest requestOf(const model::Environment &environment, const SignIn &signIn)
{
    promotion::SignInRequest request;
    switch (signIn.way) {
    case SignIn::Way::Web:
        request.method = promotion::SignInMethod::Browser;
        request.url = environment.loginUrl.toString();
        break;
    case SignIn::Way::AccessToken:
        request.method = promotion::SignInMethod::AccessToken;
        request.url = signIn.instanceUrl.toString();
        request.secret = signIn.token;
        break;
    case SignIn::Way::CopyCode:
        request.method = promotion::SignInMethod::CopyCode;
        request.url = signIn.instanceUrl.toString();
        request.clientId = QStringLiteral("PlatformCLI");
        request.secret = signIn.token;
        request.redirectUrl = signIn.redirectUrl;
        break;
    case SignIn::Way::SfCli:
        request.method = promotion::SignInMethod::SfCli;
        request.username = signIn.alias;
        break;
    }
    return request;
}

base::Result<services::Workspace> openOrCreate(const QString &folder)
{
    auto workspace = services::Workspace::open(folder);
    if (workspace || workspace.error().code != base::Errc::NotFound)
        return workspace;
    const QDir directory(folder);
    if (directory.exists() && !directory.isEmpty())
        return workspace;
    return services::Workspace::create(folder, directory.dirName());
}

} // namespace

Session::Session(std::shared_ptr<ui::widgets::AppContext> context, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_settings(settings)
    , m_opening(this)
{
    m_context->hooks.openWorkspace = [this](const QString &folder) { openWorkspace(folder); };
    m_context->hooks.openDemo = [this] { openDemo(); };
}

Session::~Session() = default;

base::Result<Session::Opened> Session::openFolder(const QString &folder)
{
    const auto workspace = openOrCreate(folder);
    if (!workspace)
        return base::failure(workspace);
    promotion::ProgramHooks hooks = services::Services(*workspace).hooks(openInBrowser);
    const auto policy = hooks.authorizer().policy();
    return Opened{std::move(hooks), nullptr, policy};
}

base::Result<Session::Opened> Session::makeDemo(const QString &folder, async::Monitor &monitor)
{
    monitor.say(tr("Starting the sample company's orgs"));
    auto company = demo::Company::start(folder + QStringLiteral("/orgs"));
    if (!company)
        return base::failure(company);
    auto workspace = services::Workspace::create(folder + QStringLiteral("/workspace"), (*company)->pipeline().name);
    if (!workspace)
        return base::failure(workspace);
    const services::Services program(*workspace);
    promotion::ProgramHooks hooks = program.hooks(openInBrowser);
    model::Pipeline pipeline = (*company)->pipeline();
    for (model::Environment &environment : pipeline.environments) {
        promotion::SignInRequest request;
        request.method = promotion::SignInMethod::AccessToken;
        request.url = environment.instanceUrl.toString();
        request.secret = (*company)->accessToken(environment.name);
        const auto signedIn = hooks.signIn(environment, request, monitor);
        if (!signedIn)
            return base::failure(signedIn);
        environment = *signedIn;
    }
    if (const auto saved = hooks.savePipeline(pipeline); !saved)
        return base::failure(saved);
    hooks.pipeline = pipeline;
    monitor.say(tr("Reading the orgs"));
    if (const auto seeded = demo::seed(**company, *hooks.backends, monitor); !seeded)
        return base::failure(seeded);
    const automation::Ground ground{hooks.backends, pipeline, hooks.authorizer, {}};
    if (const auto given = demo::giveRules(ground, monitor); !given)
        return base::failure(given);
    return Opened{hooks, std::shared_ptr<demo::Company>(std::move(*company)), hooks.authorizer().policy()};
}

void Session::openWorkspace(const QString &folder)
{
    auto work = [folder](async::Monitor &) { return openFolder(folder); };
    m_opening.run(async::start(*m_context->pool, work), [this, folder](const base::Result<Opened> &opened) {
        if (!opened) {
            fail(opened.error());
            return;
        }
        m_settings.setValue(QStringLiteral("session/workspace"), folder);
        adopt(*opened);
    });
}

void Session::openDemo()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        fail({base::Errc::Io,
              tr("No temporary folder could be made for the sample company: %1").arg(folder->errorString()),
              {}});
        return;
    }
    // The company's tokens are worth nothing, so they need no keychain.
    const QByteArray secrets = qgetenv("BACKFLOW_SECRETS");
    qputenv("BACKFLOW_SECRETS", "memory");
    auto work = [path = folder->path()](async::Monitor &monitor) { return makeDemo(path, monitor); };
    const auto shared = std::shared_ptr<QTemporaryDir>(std::move(folder));
    m_opening.run(ui::jobs::run(*m_context->jobs, *m_context->pool, tr("Open the sample company"), work, tr("Opened")),
                  [this, shared, secrets](const base::Result<Opened> &opened) {
                      if (secrets.isEmpty())
                          qunsetenv("BACKFLOW_SECRETS");
                      if (!opened) {
                          fail(opened.error());
                          return;
                      }
                      m_demoFolder = shared;
                      adopt(*opened);
                  });
}

void Session::adopt(const Opened &result)
{
    const promotion::ProgramHooks &program = result.hooks;
    m_company = result.company;
    m_context->backends = program.backends;
    m_context->pipeline = program.pipeline;
    m_context->workspaceFolder = program.workspace;
    m_context->isSample = m_company != nullptr;
    m_context->policy = result.policy;
    m_context->hooks.readPolicy = [authorizer = program.authorizer] { return authorizer().policy(); };
    m_context->hooks.applyPolicy = program.applyPolicy;
    m_context->hooks.setProductionWrites = program.setProductionWrites;
    m_context->hooks.savePipeline = program.savePipeline;
    m_context->hooks.signIn = [signIn = program.signIn](const model::Environment &environment, const SignIn &how,
                                                        async::Monitor &monitor) {
        return signIn(environment, requestOf(environment, how), monitor);
    };
    m_context->hooks.cliLogins = program.cliLogins;
    m_context->hooks.gitServer = program.gitServer;
    m_context->hooks.gitSignIn = program.gitSignIn;
    m_context->hooks.gitSignOut = program.gitSignOut;
    m_context->hooks.moveWorkspace = [from = program.workspace](const QString &to) {
        return services::Workspace::move(from, to);
    };
    Q_EMIT m_context->navigator->workspaceChanged();
    Q_EMIT opened();
}

void Session::say(const QString &sentence)
{
    m_context->navigator->notify(sentence);
}

void Session::fail(const base::Error &error)
{
    m_context->navigator->notify(error.message);
    Q_EMIT failed(error.message);
}

} // namespace backflow::desktop
