#pragma once

#include "core/ports/sandboxgateway.h"
#include "core/salesforce/orgcalls.h"

#include <memory>

namespace backflow::salesforce {

/// The Tooling API of a production org, as far as its sandboxes go.
class SandboxCalls final : public ports::SandboxGateway
{
public:
    /// `clock` outlives it.
    SandboxCalls(std::unique_ptr<ports::Http> http, Session session, SessionKeeper keeper, const ports::Clock &clock);

    base::Result<> refresh(const ports::RefreshOrder &order, async::Monitor &monitor) override;
    base::Result<> act(const model::Environment &sandbox, const QString &processId, ports::CopyAction action,
                       async::Monitor &monitor) override;
    base::Result<ports::CopyAccess> access(const model::Environment &sandbox, const QString &name,
                                           const QString &clientId, const QString &callbackUrl,
                                           async::Monitor &monitor) override;

private:
    base::Result<> patch(const QByteArray &object, const QString &id, const QJsonObject &body, async::Monitor &monitor);

    std::unique_ptr<ports::Http> m_http;
    OrgCalls m_calls;
};

} // namespace backflow::salesforce
