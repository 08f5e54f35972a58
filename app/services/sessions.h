#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"
#include "core/promotion/programhooks.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

namespace backflow::secrets {
class SecretMemory;
}

namespace backflow::services {

/// The sign-ins of one workspace. Kept in the SecretStore under `org/<workspace id>/<environment slug>`; on a CI runner
/// an access token may stand in the process's environment instead: BACKFLOW_ACCESS_TOKEN_<ENVIRONMENT>, the name in
/// upper case with anything but letters and digits as `_`. It is never written anywhere.
class Sessions final
{
public:
    /// In the keychain; in the memory of this process, shared by all copies, when BACKFLOW_SECRETS=memory.
    explicit Sessions(QString workspaceId);

    base::Result<std::unique_ptr<ports::SecretStore>> secrets() const;

    /// `BACKFLOW_ACCESS_TOKEN_UAT`
    static QByteArray tokenVariable(const model::Environment &environment);

    /// Errors: Unauthorized when nobody is signed in; those of SecretStore. `clock` outlives the gateway.
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway(const model::Environment &environment,
                                                             const ports::Clock &clock) const;
    /// Signs in, checks that it is the environment's org, keeps the session, and completes the environment.
    base::Result<model::Environment> signIn(const model::Environment &environment,
                                            const promotion::SignInRequest &request,
                                            const std::function<void(const QUrl &)> &openBrowser,
                                            const ports::Clock &clock, async::Monitor &monitor) const;
    base::Result<> signOut(const model::Environment &environment) const;

private:
    QString key(const model::Environment &environment) const;

    QString m_workspaceId;
    std::shared_ptr<secrets::SecretMemory> m_memory;
};

} // namespace backflow::services
