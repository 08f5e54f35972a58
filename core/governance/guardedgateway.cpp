#include "core/governance/decisionledger.h"
#include "core/governance/guardedports.h"

#include "core/base/canonicaljson.h"

#include <QCoreApplication>

namespace backflow::governance {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

class GuardedGateway final : public ports::OrgGateway
{
public:
    GuardedGateway(std::unique_ptr<ports::OrgGateway> inner, model::Environment environment, GuardRules rules)
        : m_inner(std::move(inner))
        , m_environment(std::move(environment))
        , m_rules(std::move(rules))
    {
    }

    Result<QString> submitDeploy(const QByteArray &zip, const ports::DeployOptions &options,
                                 async::Monitor &monitor) override
    {
        // A check changes nothing, whatever it is of; a deployment is allowed as what it is, byte for byte.
        const Result<> may = options.checkOnly
                                 ? stillAllowed(Capability::Validate)
                                 : stillAllowed(Capability::Deploy, base::sha256Name(zip), options.testLevel);
        if (!may)
            return base::failure(may);
        return m_inner->submitDeploy(zip, options, monitor);
    }
    Result<QString> quickDeploy(const QString &validationId, async::Monitor &monitor) override
    {
        // What the org checked before it has: the runner saw to it that it is the plan's.
        if (const Result<> may = stillAllowed(Capability::Deploy); !may)
            return base::failure(may);
        return m_inner->quickDeploy(validationId, monitor);
    }
    Result<> cancelDeploy(const QString &id, async::Monitor &monitor) override
    {
        const Authorizer gate = m_rules.gate(false);
        const auto ledger = gate.policy().ledger;
        // One's own is what this program was allowed to send there.
        const bool own = !ledger || ledger->granted(Capability::Deploy, m_environment, {}) ||
                         ledger->granted(Capability::Validate, m_environment, {});
        const Result<> may = gate.allow(own ? Capability::CancelOwn : Capability::CancelAny, {m_environment});
        return may ? m_inner->cancelDeploy(id, monitor) : may;
    }
    /// A retrieve tells what an org holds; the right to read it is asked for where its answer is kept, too.
    Result<ports::RetrieveAnswer> retrieve(const model::Manifest &manifest, async::Monitor &monitor) override
    {
        if (const Result<> may = m_rules.gate(false).allow(Capability::Retrieve, {m_environment}); !may)
            return base::failure(may);
        return m_inner->retrieve(manifest, monitor);
    }

    Result<ports::OrgIdentity> identity(async::Monitor &monitor) override { return m_inner->identity(monitor); }
    Result<ports::OrgDescription> describe(async::Monitor &monitor) override { return m_inner->describe(monitor); }
    Result<QList<ports::FileProperties>> list(const QList<ports::ListQuery> &queries, QStringList *refused,
                                              async::Monitor &monitor) override
    {
        return m_inner->list(queries, refused, monitor);
    }
    Result<ports::DeployStatus> deployStatus(const QString &id, async::Monitor &monitor) override
    {
        return m_inner->deployStatus(id, monitor);
    }
    Result<QList<QJsonObject>> query(const QString &soql, bool tooling, async::Monitor &monitor) override
    {
        return m_inner->query(soql, tooling, monitor);
    }
    Result<QList<ports::OrgLimit>> limits(async::Monitor &monitor) override { return m_inner->limits(monitor); }
    Result<QDateTime> orgTime(async::Monitor &monitor) override { return m_inner->orgTime(monitor); }

private:
    /// The gate said yes in this program (to that package, where one is named), and a policy that changed meanwhile
    /// still does. What is sent, not what was said to be, is held against the policy's tests.
    Result<> stillAllowed(Capability capability, const QString &package = {},
                          std::optional<ports::TestLevel> tests = {}) const
    {
        const Authorizer gate = m_rules.gate(true);
        const auto ledger = gate.policy().ledger;
        std::optional<Context> granted = ledger ? ledger->granted(capability, m_environment, package) : std::nullopt;
        if (granted) {
            if (tests)
                granted->tests = tests;
            return gate.allow(capability, *granted);
        }
        return base::failure(
            base::Errc::Denied,
            Tr::tr("Nothing was sent to %1: nobody was asked whether this is allowed.").arg(m_environment.name),
            capabilityName(capability));
    }

    std::unique_ptr<ports::OrgGateway> m_inner;
    model::Environment m_environment;
    GuardRules m_rules;
};

} // namespace

std::unique_ptr<ports::OrgGateway> guarded(std::unique_ptr<ports::OrgGateway> gateway,
                                           const model::Environment &environment, GuardRules rules)
{
    return std::make_unique<GuardedGateway>(std::move(gateway), environment, std::move(rules));
}

} // namespace backflow::governance
