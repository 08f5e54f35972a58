#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/governance/standing.h"
#include "core/model/environment.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace backflow::promotion {

enum class SignInMethod {
    Browser,     ///< OAuth web flow with PKCE, in the system's browser
    AccessToken, ///< an access token of a session somebody else opened
    Jwt,         ///< a registered client's key
    SfdxAuthUrl, ///< `force://…`, as the sf command line shows it
    SfCli,       ///< take over a login of the sf command line
    CopyCode,    ///< a code that the production org gave for a fresh copy of a sandbox
};

struct SignInRequest {
    SignInMethod method = SignInMethod::Browser;
    /// Browser, Jwt: where to sign in (`https://test.salesforce.com`). AccessToken: the org's own address.
    QString url;
    /// Jwt, and Browser with a client of one's own.
    QString clientId;
    /// Jwt: who. SfCli: username or alias.
    QString username;
    /// The access token, the PEM key, the auth URL or the code; for Browser the client's secret, if it has one.
    QByteArray secret;
    /// CopyCode: the address the code was asked for with.
    QString redirectUrl = {};
};

/// A login that the sf command line keeps on this machine.
struct CliLoginChoice {
    QString username;
    QString alias;
    bool isSandbox = false;
};

/// The server that the workspace's Git remote is on, and who is signed in to it.
struct GitServer {
    /// Of the remote; empty = there is none.
    QString address;
    /// Empty = nobody.
    QString user;
    /// It is asked for a name and a password or token (https).
    bool wantsSignIn = false;
    /// There is no keychain here: signed in until the program ends.
    bool thisProgramOnly = false;
    /// By BACKFLOW_GIT_TOKEN, which cannot be taken back from here.
    bool fromOutside = false;
};

/// What a program puts at the disposal of the screens beyond ports. `app/services` fills it in; tests fill in their
/// own. Functions marked (worker) block and may be called from any thread; the others return at once, on the GUI
/// thread.
struct ProgramHooks {
    std::shared_ptr<const ports::Backends> backends;
    /// The pipeline as it is on disk when the program starts.
    model::Pipeline pipeline;
    /// Folder of the workspace, for showing.
    QString workspace;

    /// (worker) Durable when it returns. Errors: InvalidInput (checkPipeline), DiskFull, ReadOnly, Io.
    std::function<base::Result<>(const model::Pipeline &)> savePipeline;
    /// (worker) Signs in and keeps the session in the keychain. Gives the environment completed with address, username
    /// and org id, which is then to be saved with the pipeline. Errors: those of signing in and of SecretStore; Denied
    /// when the sign-in leads to another org than the environment's.
    std::function<base::Result<model::Environment>(const model::Environment &, const SignInRequest &, async::Monitor &)>
        signIn;
    /// (worker) Forgets the session and ends it in the org. Unknown: it is forgotten here, but the org could not be
    /// told; the message says what that means.
    std::function<base::Result<>(const model::Environment &)> signOut;
    /// (worker) NotFound when the sf command line is not installed.
    std::function<base::Result<QList<CliLoginChoice>>(async::Monitor &)> cliLogins;
    /// (workers) The Git server; signing in to it, which asks the server first and then keeps it in the keychain; and
    /// forgetting that. Errors: Unauthorized (it does not take them), NotFound, Unsupported, Offline, InvalidInput;
    /// those of SecretStore.
    std::function<base::Result<GitServer>()> gitServer;
    std::function<base::Result<GitServer>(const QString &user, const QByteArray &secret, async::Monitor &)> gitSignIn;
    std::function<base::Result<>()> gitSignOut;
    /// (worker) The gate as the workspace's policy has it now.
    std::function<governance::Authorizer()> authorizer;
    /// (worker) Makes it the next version of the policy. Errors: Denied, InvalidInput, Conflict, those of the ports.
    std::function<base::Result<governance::Standing>(const governance::PolicyFile &, async::Monitor &)> applyPolicy;
    /// (worker) Switches writing to production on or off for this workspace. The switch and its reason go on record
    /// first. Errors: Denied, InvalidInput (no reason), those of the record and of the workspace's file.
    std::function<base::Result<>(bool on, const QString &reason, async::Monitor &)> setProductionWrites;
};

} // namespace backflow::promotion
