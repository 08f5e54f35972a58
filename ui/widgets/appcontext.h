#pragma once

#include "core/async/monitor.h"
#include "core/governance/authorizer.h"
#include "core/governance/standing.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/programhooks.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

class QSettings;
class QThreadPool;

namespace backflow::ui::theme {
class Theme;
class Highlighting;
} // namespace backflow::ui::theme

namespace backflow::ui::jobs {
class JobList;
}

namespace backflow::ui::widgets {

class Navigator;

/// Of the settings: to how many targets of one promotion is deployed at a time.
inline constexpr QLatin1StringView kAtOnceKey{"promotions/atOnce"};

/// How a person signs in to one environment.
struct SignIn {
    enum class Way { Web, AccessToken, SfCli, CopyCode };
    Way way = Way::Web;
    /// Of AccessToken: the token, and where the org is. The token goes to the keychain and nowhere else. Of CopyCode:
    /// the code that production gave for a fresh copy, and where one signs in with it.
    QByteArray token;
    QUrl instanceUrl;
    /// Of CopyCode: the address the code was asked for with.
    QString redirectUrl = {};
    /// Of SfCli: alias or user name as the `sf` command knows it.
    QString alias;
};

/// What only the application can do for the screens; an empty function means: not possible here, so the command is
/// shown disabled with that reason.
struct Hooks {
    /// Runs on a worker thread. The environment as it is after signing in (org id, instance, user).
    std::function<base::Result<model::Environment>(const model::Environment &, const SignIn &, async::Monitor &)>
        signIn;
    /// Runs on a worker thread; durable when it returns.
    std::function<base::Result<>(const model::Pipeline &)> savePipeline;
    /// Runs on a worker thread. The logins that the `sf` command keeps; NotFound where it is not installed.
    std::function<base::Result<QList<promotion::CliLoginChoice>>(async::Monitor &)> cliLogins;
    /// Run on worker threads, as promotion::ProgramHooks has them: the team's Git server, signing in to it and out of
    /// it.
    std::function<base::Result<promotion::GitServer>()> gitServer;
    std::function<base::Result<promotion::GitServer>(const QString &user, const QByteArray &secret, async::Monitor &)>
        gitSignIn;
    std::function<base::Result<>()> gitSignOut;
    /// Runs on a worker thread. Carries the open workspace to a folder that is new or empty; it is then to be opened
    /// there. Errors: AlreadyExists, Io; the workspace is then where it was.
    std::function<base::Result<>(const QString &folder)> moveWorkspace;
    /// GUI thread. One more window on what is open.
    std::function<void()> newWindow;
    /// GUI thread. Ends the program; the windows that are open come back with the next start. Where it is missing the
    /// window closes.
    std::function<void()> quit;
    /// GUI thread. The windows are made anew, because every word in them has to be said again.
    std::function<void()> languageChanged;
    /// GUI thread. A setting that is not the window's own was changed: tray icon, notices.
    std::function<void()> settingsChanged;
    /// Run on worker threads: reads the policy anew; makes it the next version.
    std::function<governance::Authorizer::Policy()> readPolicy;
    std::function<base::Result<governance::Standing>(const governance::PolicyFile &, async::Monitor &)> applyPolicy;
    /// Runs on a worker thread. Allows writing to production in this workspace, or ends that; a reason is wanted, which
    /// goes on record. Errors: Denied, InvalidInput, those of the workspace's file and of the record.
    std::function<base::Result<>(bool allow, const QString &reason, async::Monitor &)> setProductionWrites;
    /// Both run on the GUI thread, return at once, and end in Navigator::workspaceChanged.
    std::function<void()> openDemo;
    std::function<void(const QString &folder)> openWorkspace;
};

/// What every page is built with: the open workspace and the services of the window. One per window; the shell owns
/// it, pages share it. GUI thread only; jobs copy what they need out of it (backends, pipeline), never the context.
/// When the workspace changes, the shell replaces backends and pipeline and then emits Navigator::workspaceChanged.
struct AppContext {
    /// Null until a workspace is open.
    std::shared_ptr<const ports::Backends> backends;
    model::Pipeline pipeline;
    /// Folder of the workspace, for showing; empty when none is open.
    QString workspaceFolder;
    /// What is open is the sample company: nothing leaves this computer, and nothing is kept.
    bool isSample = false;
    governance::Authorizer::Policy policy;
    Hooks hooks;

    // Not owned; they outlive every page.
    theme::Theme *theme = nullptr;
    theme::Highlighting *highlighting = nullptr;
    Navigator *navigator = nullptr;
    jobs::JobList *jobs = nullptr;
    QThreadPool *pool = nullptr;
    /// What the window remembers of how it looked; null where nothing is remembered.
    QSettings *settings = nullptr;
};

} // namespace backflow::ui::widgets
