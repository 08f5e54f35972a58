#pragma once

#include "core/base/result.h"
#include "core/governance/capability.h"
#include "core/governance/decision.h"

#include <QString>
#include <chrono>
#include <memory>

namespace backflow::governance {

struct Standing;
class Authorizer;
class DecisionLedger;

/// How long a grant is good for.
inline constexpr std::chrono::minutes kGrantTime(15);

/// Proof that the gate said yes to one capability in one context. Only Authorizer makes it; it is not copied.
template <Capability C>
class Grant final
{
public:
    Grant(Grant &&) noexcept = default;
    Grant &operator=(Grant &&) noexcept = default;
    Grant(const Grant &) = delete;
    Grant &operator=(const Grant &) = delete;
    ~Grant() = default;
    const Context &context() const { return m_context; }
    /// Commit of the policy it rests on; empty = the workspace has none.
    const QString &policy() const { return m_policy; }
    bool expired() const { return std::chrono::steady_clock::now() > m_until; }

private:
    friend class Authorizer;
    Grant(Context context, QString policy)
        : m_context(std::move(context))
        , m_policy(std::move(policy))
        , m_until(std::chrono::steady_clock::now() + kGrantTime)
    {
    }
    Context m_context;
    QString m_policy;
    std::chrono::steady_clock::time_point m_until;
};

/// The gate: the one place that says who may do what. Every yes to something that writes, and every no, goes on record
/// first; where it cannot, the answer is no. Cheap to copy. `decide` only looks.
class Authorizer final
{
public:
    /// What it decides by. Without a standing the workspace has no policy: everybody may do everything, except change
    /// production before that is switched on for the workspace.
    struct Policy {
        bool productionWrites = false;
        std::shared_ptr<const Standing> standing = {};
        /// Null = nothing is put on record: screens that only look, and tests.
        std::shared_ptr<DecisionLedger> ledger = {};
    };
    explicit Authorizer(Policy policy)
        : m_policy(std::move(policy))
    {
    }
    const Policy &policy() const { return m_policy; }

    /// What `require` would say; writes nothing.
    Decision decide(Capability capability, const Context &context) const;
    /// Errors: Denied, with the reason and whom to ask; those of putting it on record.
    template <Capability C>
    base::Result<Grant<C>> require(Context context) const
    {
        if (base::Result<> allowed = allow(C, context); !allowed)
            return base::failure(allowed);
        return Grant<C>(std::move(context), policyCommit());
    }
    /// The same for a capability that is known at run time only; proves nothing to anybody.
    base::Result<> allow(Capability capability, const Context &context) const;

private:
    QString policyCommit() const;
    Policy m_policy;
};

} // namespace backflow::governance
