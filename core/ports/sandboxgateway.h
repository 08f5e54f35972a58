#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace backflow::ports {

/// One refresh of one sandbox, as it is to be asked of its production org.
struct RefreshOrder {
    /// The sandbox: it is for this one that somebody has to be allowed.
    model::Environment sandbox;
    /// Id of its SandboxInfo (`0GQ…`).
    QString infoId;
    /// Fields of SandboxInfo, with which the next copy is made.
    QJsonObject settings;
};

enum class CopyAction {
    Activate, ///< put the copy that is ready in the sandbox's place
    Discard,  ///< keep the sandbox as it is
};

/// What signs in to a fresh copy once, without anybody's password. Secret.
struct CopyAccess {
    QString code;
    QString username;
    QUrl instanceUrl;
    QUrl loginUrl;
};

/// What a production org does about its sandboxes beyond telling of them (OrgGateway::query). Threads and errors as of
/// OrgGateway. Source: Tooling API, SandboxInfo, SandboxProcess and sandboxAuth.
class SandboxGateway
{
public:
    SandboxGateway() = default;
    SandboxGateway(const SandboxGateway &) = delete;
    SandboxGateway &operator=(const SandboxGateway &) = delete;
    virtual ~SandboxGateway() = default;

    /// Everything in the sandbox is replaced. An error with code Unknown means: it cannot be told whether the org
    /// began. Any other error means that it did not.
    virtual base::Result<> refresh(const RefreshOrder &order, async::Monitor &monitor) = 0;
    /// For copies that are not activated by themselves. Same promise.
    virtual base::Result<> act(const model::Environment &sandbox, const QString &processId, CopyAction action,
                               async::Monitor &monitor) = 0;
    /// `name`: the sandbox's own, as its SandboxInfo has it. Errors: also OrgBusy while the copy is not ready.
    virtual base::Result<CopyAccess> access(const model::Environment &sandbox, const QString &name,
                                            const QString &clientId, const QString &callbackUrl,
                                            async::Monitor &monitor) = 0;
};

} // namespace backflow::ports
