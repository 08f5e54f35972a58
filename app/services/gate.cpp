#include "app/services/gate.h"

#include "app/services/storedbackends.h"
#include "core/base/canonicaljson.h"
#include "core/git/openrepository.h"
#include "core/governance/decisionledger.h"
#include "core/governance/policybranch.h"
#include "core/metadata/convert.h"
#include "core/promotion/keepingright.h"

#include <QMutexLocker>

namespace backflow::services {

namespace {

/// A promotion writes some dozen times; the policy is not read anew for each.
constexpr std::chrono::seconds kRecent(2);

} // namespace

Gate::Gate(const Workspace &workspace, git::AskCredential signIn)
    : m_witnessFolder(workspace.folder() + QStringLiteral("/witness"))
    , m_signIn(signIn)
    , m_backends(std::make_shared<const StoredBackends>(workspace, governance::GuardRules(), std::move(signIn)))
    , m_ledger(std::make_shared<governance::AuditLedger>(m_backends))
    , m_pipeline(workspace.pipeline())
    , m_productionWrites(workspace.productionWrites())
{
}

governance::Authorizer::Policy Gate::read() const
{
    governance::Authorizer::Policy policy{m_productionWrites, {}, m_ledger};
    auto standing = std::make_shared<governance::Standing>();
    base::Result<governance::Standing> read = governance::loadStanding(*m_backends);
    if (read) {
        *standing = *std::move(read);
    } else {
        standing->state = governance::Standing::State::Untrusted;
        standing->problem = read.error().message;
        // Unknown would say that something may have happened.
        standing->unread = read.error().code == base::Errc::Unknown ? base::Errc::Io : read.error().code;
    }
    policy.standing = std::move(standing);
    return policy;
}

governance::Authorizer Gate::authorizer() const
{
    const QMutexLocker lock(&m_mutex);
    m_last = read();
    m_lastRead = std::chrono::steady_clock::now();
    return governance::Authorizer(m_last);
}

governance::Authorizer Gate::recent() const
{
    const QMutexLocker lock(&m_mutex);
    if (!m_last.standing || std::chrono::steady_clock::now() - m_lastRead > kRecent) {
        m_last = read();
        m_lastRead = std::chrono::steady_clock::now();
    }
    return governance::Authorizer(m_last);
}

void Gate::setPipeline(const model::Pipeline &pipeline) const
{
    const QMutexLocker lock(&m_mutex);
    m_pipeline = pipeline;
}

void Gate::setProductionWrites(bool on) const
{
    const QMutexLocker lock(&m_mutex);
    m_productionWrites = on;
    m_last = {};
}

base::Result<std::unique_ptr<ports::Repository>> Gate::witness(const QString &remote) const
{
    // One a remote: a policy may change its mind and go back.
    const QString name = base::sha256Name(remote.toUtf8()).sliced(7, 16);
    auto opened = git::openRepository(QStringLiteral("%1/%2.git").arg(m_witnessFolder, name), m_signIn);
    const base::Result<QString> url = opened ? (*opened)->remoteUrl() : base::failure(opened);
    if (!url)
        return base::failure(url);
    if (*url != remote) {
        if (const base::Result<> set = (*opened)->setRemoteUrl(remote); !set)
            return base::failure(set);
    }
    return opened;
}

governance::GuardRules Gate::rulesOf(const std::shared_ptr<const Gate> &gate)
{
    governance::GuardRules rules;
    rules.gate = [gate](bool fresh) { return fresh ? gate->authorizer() : gate->recent(); };
    rules.environmentOf = [gate](const QString &slug) {
        const QMutexLocker lock(&gate->m_mutex);
        for (const model::Environment &environment : gate->m_pipeline.environments) {
            if (environment.slug() == slug)
                return environment;
        }
        return model::Environment{};
    };
    rules.witness = [gate](const QString &remote) { return gate->witness(remote); };
    rules.typeOf = [](const QString &path) {
        const auto key = metadata::componentOfPath(path);
        return key ? key->type : QString();
    };
    rules.keepingRight = [gate](ports::JournalStore &journal, const QString &kind, const QString &id,
                                const QJsonObject &value) {
        model::Pipeline pipeline;
        {
            const QMutexLocker lock(&gate->m_mutex);
            pipeline = gate->m_pipeline;
        }
        return promotion::keepingRight(journal, pipeline, kind, id, value);
    };
    return rules;
}

base::Result<governance::Standing> applyPolicy(const Gate &gate, const governance::PolicyFile &policy,
                                               async::Monitor &monitor)
{
    const governance::Authorizer authorizer = gate.authorizer();
    auto edit = authorizer.require<governance::Capability::EditPolicy>({});
    if (!edit)
        return base::failure(edit);
    // Asked for only where roles or people change: a no of which nobody took notice does not go on record.
    const auto current = authorizer.policy().standing->policy;
    const bool sameRoles = current && current->roles == policy.roles && current->people == policy.people &&
                           current->everyone == policy.everyone;
    if (sameRoles)
        return governance::applyPolicy(*gate.backends(), policy, *edit, nullptr, monitor);
    auto roles = authorizer.require<governance::Capability::ManageRoles>({});
    if (!roles)
        return base::failure(roles);
    return governance::applyPolicy(*gate.backends(), policy, *edit, &*roles, monitor);
}

} // namespace backflow::services
