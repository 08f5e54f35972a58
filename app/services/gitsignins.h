#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/git/remotetalk.h"
#include "core/ports/secretstore.h"
#include "core/promotion/programhooks.h"

#include <QString>
#include <functional>
#include <memory>

namespace backflow::services {

/// The sign-ins to Git servers over https: one a server, kept in the SecretStore under `git/https/<host>:<port>`; never
/// in an address, an argument, a file or a log. What stands in the environment (gitSignIn) goes before them. Copies are
/// one and the same. Any thread; blocks.
class GitSignIns final
{
public:
    using OpenStore = std::function<base::Result<std::unique_ptr<ports::SecretStore>>()>;

    /// Of the repository at `path`, whose remote is asked.
    GitSignIns(OpenStore store, QString path);

    /// Where there is no keychain a sign-in is kept in the memory of this program alone, in place of being refused.
    void allowSessionOnly() { m_sessionOnly = true; }
    /// What answers a server.
    git::AskCredential asked() const;

    base::Result<promotion::GitServer> server() const;
    /// Asks the server whether it takes them before they are kept. Gives the server as it is signed in to then.
    /// Errors: Unauthorized (it does not take them), InvalidInput, NotFound (no remote), Unsupported (a remote that
    /// wants none), Offline; those of the SecretStore, and then nothing is kept.
    base::Result<promotion::GitServer> signIn(const QString &user, const QByteArray &secret,
                                              async::Monitor &monitor) const;
    /// Gone from here; what a host calls a token has to be withdrawn there. Nothing there is a success.
    base::Result<> signOut() const;

private:
    struct Shared;
    base::Result<QString> url() const;
    /// NotFound when there is none.
    base::Result<git::RemoteCredential> kept(const git::RemotePlace &place) const;
    base::Result<bool> keep(const git::RemotePlace &place, const git::RemoteCredential &credential) const;

    OpenStore m_open;
    QString m_path;
    bool m_sessionOnly = false;
    std::shared_ptr<Shared> m_shared;
};

} // namespace backflow::services
