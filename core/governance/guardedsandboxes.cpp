#include "core/governance/decisionledger.h"
#include "core/governance/guardedports.h"

#include <QCoreApplication>

namespace backflow::governance {

using base::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

class GuardedSandboxes final : public ports::SandboxGateway
{
public:
    GuardedSandboxes(std::unique_ptr<ports::SandboxGateway> inner, GuardRules rules)
        : m_inner(std::move(inner))
        , m_rules(std::move(rules))
    {
    }

    Result<> refresh(const ports::RefreshOrder &order, async::Monitor &monitor) override
    {
        const Result<> may = stillAllowed(order.sandbox);
        return may ? m_inner->refresh(order, monitor) : may;
    }
    Result<> act(const model::Environment &sandbox, const QString &processId, ports::CopyAction action,
                 async::Monitor &monitor) override
    {
        const Result<> may = stillAllowed(sandbox);
        return may ? m_inner->act(sandbox, processId, action, monitor) : may;
    }
    Result<ports::CopyAccess> access(const model::Environment &sandbox, const QString &name, const QString &clientId,
                                     const QString &callbackUrl, async::Monitor &monitor) override
    {
        if (const Result<> may = m_rules.gate(false).allow(Capability::ConnectOrg, {sandbox}); !may)
            return base::failure(may);
        return m_inner->access(sandbox, name, clientId, callbackUrl, monitor);
    }

private:
    /// The gate said yes to it in this program, and a policy that changed meanwhile still does.
    Result<> stillAllowed(const model::Environment &sandbox) const
    {
        const Authorizer gate = m_rules.gate(true);
        const auto ledger = gate.policy().ledger;
        const auto granted = ledger ? ledger->granted(Capability::RefreshSandbox, sandbox, {}) : std::nullopt;
        if (granted)
            return gate.allow(Capability::RefreshSandbox, *granted);
        return base::failure(base::Errc::Denied,
                             Tr::tr("Nothing was asked of production for %1: nobody was asked whether this is allowed.")
                                 .arg(sandbox.name),
                             capabilityName(Capability::RefreshSandbox));
    }

    std::unique_ptr<ports::SandboxGateway> m_inner;
    GuardRules m_rules;
};

} // namespace

std::unique_ptr<ports::SandboxGateway> guarded(std::unique_ptr<ports::SandboxGateway> gateway, GuardRules rules)
{
    return std::make_unique<GuardedSandboxes>(std::move(gateway), std::move(rules));
}

} // namespace backflow::governance
