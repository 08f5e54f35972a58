#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/ports/bulkdata.h"
#include "core/promotion/programhooks.h"
#include "core/salesforce/session.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <functional>
#include <memory>

namespace backflow::services {

/// The sign-ins of one workspace. Kept in the SecretStore under `org/<workspace id>/<environment slug>`; on a CI runner
/// an access token may stand in the process's environment instead: BACKFLOW_ACCESS_TOKEN_<ENVIRONMENT>, the name in
/// upper case with anything but letters and digits as `_` (tokenVariable()). It is never written anywhere. Copies are
/// one and the same.
///
/// Sessions are renewed by one program at a time: a lock file in `lockFolder` keeps the threads and the processes of
/// one machine from renewing the same one twice, which would cost one of them its sign-in where refresh tokens rotate.
class Sessions final
{
public:
    using OpenStore = std::function<base::Result<std::unique_ptr<ports::SecretStore>>()>;

    /// In the keychain; in the memory of this process when BACKFLOW_SECRETS=memory.
    Sessions(QString workspaceId, QString lockFolder);
    Sessions(QString workspaceId, QString lockFolder, OpenStore store);

    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const;
    /// Where there is no keychain a sign-in is kept in the memory of this program alone, and said to be (unsaved()), in
    /// place of being refused. For programs that stay; one that ends at once would lose it at once.
    void allowSessionOnly() { m_sessionOnly = true; }

    /// Errors: Unauthorized when nobody is signed in; those of SecretStore. `clock` outlives the gateway.
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment,
                                                             const ports::Clock &clock) const;
    /// The same for what a production org does about its sandboxes.
    base::Result<std::unique_ptr<ports::SandboxGateway>> sandboxes(const model::Environment &production,
                                                                   const ports::Clock &clock) const;
    /// The records of the org, under the same sign-in.
    base::Result<std::unique_ptr<ports::BulkData>> bulkData(const model::Environment &environment,
                                                            const ports::Clock &clock) const;
    /// Signs in, checks that it is the environment's org, keeps the session, and completes the environment.
    base::Result<model::Environment> signIn(const model::Environment &environment,
                                            const promotion::SignInRequest &request,
                                            const std::function<void(const QUrl &)> &openBrowser,
                                            const ports::Clock &clock, async::Monitor &monitor) const;
    /// Forgets the session here and ends it in the org. Errors: Unknown when it is forgotten here but the org could not
    /// be told (the message says what that means); those of SecretStore, and then nothing was done.
    base::Result<> signOut(const model::Environment &environment, async::Monitor &monitor) const;

    /// Renewed sessions that the SecretStore did not take: one sentence each. They are used as long as the program runs
    /// and written as soon as the store takes them.
    QStringList unsaved() const;

private:
    struct Shared;
    struct InUse {
        salesforce::Session session;
        salesforce::SessionKeeper keeper;
    };
    base::Result<InUse> inUse(const model::Environment &environment) const;
    QString key(const model::Environment &environment) const;
    /// The session as it is now: the one that could not be written before the one that was.
    base::Result<salesforce::Session> kept(const model::Environment &environment) const;
    base::Result<> keep(const model::Environment &environment, const salesforce::Session &session) const;
    base::Result<> keepNew(const model::Environment &environment, const salesforce::Session &session,
                           async::Monitor &monitor) const;
    base::Result<> forget(const model::Environment &environment, const salesforce::Session &session,
                          async::Monitor &monitor) const;
    salesforce::SessionKeeper keeperOf(const model::Environment &environment) const;

    QString m_workspaceId;
    QString m_lockFolder;
    OpenStore m_open;
    bool m_sessionOnly = false;
    std::shared_ptr<Shared> m_shared;
};

/// Whether an environment that was signed in to is signed in to as somebody else.
bool isAnotherUser(const model::Environment &before, const QString &user);

} // namespace backflow::services
