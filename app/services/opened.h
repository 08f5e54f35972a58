#pragma once

#include "app/services/gate.h"
#include "app/services/workspace.h"
#include "core/async/monitor.h"
#include "core/ports/backends.h"
#include "core/ports/http.h"
#include "core/ports/mailer.h"
#include "core/promotion/programhooks.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>

namespace backflow::services {

/// A workspace as a program of the command line has it.
struct Opened {
    /// They ask the gate themselves before anything is written.
    std::shared_ptr<const ports::Backends> backends;
    std::shared_ptr<const Gate> gate;

    // Null where orgs and the keychain are out of reach; else as Sessions has them.
    std::function<base::Result<model::Environment>(const model::Environment &, const promotion::SignInRequest &,
                                                   const std::function<void(const QUrl &)> &openBrowser,
                                                   async::Monitor &)>
        signIn;
    std::function<base::Result<>(const model::Environment &, async::Monitor &)> signOut;
    std::function<QStringList()> unsaved;
    /// What reaches web addresses and mail servers.
    std::function<std::unique_ptr<ports::Http>()> http;
    std::function<std::unique_ptr<ports::Mailer>()> mailer;
    // As promotion::ProgramHooks has them.
    std::function<base::Result<promotion::GitServer>()> gitServer;
    std::function<base::Result<promotion::GitServer>(const QString &user, const QByteArray &secret, async::Monitor &)>
        gitSignIn;
    std::function<base::Result<>()> gitSignOut;
};

/// The repository and the journal alone: secrets() and gateway() answer Offline. A program that refers to nothing else
/// here links neither the network nor the keychain, whose libraries take longer to load than most commands take.
Opened openStored(const Workspace &workspace);
/// Everything.
Opened openWithOrgs(const Workspace &workspace);

/// For commands that only show what is stored: git::trustStoredObjects().
void trustStoredObjects();

/// Where an access token may stand for an environment: `BACKFLOW_ACCESS_TOKEN_UAT`.
QByteArray tokenVariable(const model::Environment &environment);

} // namespace backflow::services
