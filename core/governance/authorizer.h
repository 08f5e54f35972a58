#pragma once

#include "core/base/result.h"
#include "core/model/environment.h"

#include <QString>

namespace backflow::governance {

enum class Capability { Retrieve, Plan, Validate, Deploy, RollBack, ManagePipeline };
QString capabilityName(Capability capability);

/// On what a capability is asked for.
struct Context {
    model::Environment environment;
    QString promotion;
};

class Authorizer;

/// Proof that the gate said yes to one capability in one context. Only Authorizer makes it; it is not copied.
template <Capability C>
class Grant final
{
public:
    Grant(Grant &&) noexcept = default;
    Grant &operator=(Grant &&) noexcept = default;
    Grant(const Grant &) = delete;
    Grant &operator=(const Grant &) = delete;
    const Context &context() const { return m_context; }

private:
    friend class Authorizer;
    explicit Grant(Context context)
        : m_context(std::move(context))
    {
    }
    Context m_context;
};

/// The gate. First form: everybody may do everything except deploy to production, which has to be switched on for the
/// workspace; a later form reads a signed policy.
class Authorizer final
{
public:
    struct Policy {
        bool productionWrites = false;
    };
    explicit Authorizer(Policy policy)
        : m_policy(policy)
    {
    }

    template <Capability C>
    base::Result<Grant<C>> require(Context context) const
    {
        if (base::Result<> allowed = decide(C, context); !allowed)
            return base::failure(allowed);
        return Grant<C>(std::move(context));
    }

private:
    /// Errors: Denied, with the reason and what would change it.
    base::Result<> decide(Capability capability, const Context &context) const;
    Policy m_policy;
};

} // namespace backflow::governance
