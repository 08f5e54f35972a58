#pragma once
// What the two halves of TargetRun share: targetrun.cpp up to the deployment, targetrun_after.cpp from its end on.

#include "core/compliance/gate.h"
#include "core/governance/authorizer.h"
#include "core/promotion/plancontext.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/appcontext.h"

namespace backflow::ui::promote {

/// What the gate is asked with, as a job may have it.
struct Asking {
    std::shared_ptr<const ports::Backends> backends;
    model::Pipeline pipeline;
    governance::Authorizer::Policy policy;
    std::function<governance::Authorizer::Policy()> readPolicy;
};
inline Asking askingOf(const widgets::AppContext &context)
{
    return {context.backends, context.pipeline, context.policy, context.hooks.readPolicy};
}

/// A fresh proof from the gate: grants are asked for where they are used, on the worker. For a frozen plan that very
/// plan is asked about.
template <governance::Capability C>
base::Result<governance::Grant<C>> grantFor(const Asking &asking, const QString &target, const QString &id)
{
    const model::Environment *environment = asking.pipeline.find(target);
    if (!environment) {
        return base::failure(base::Errc::NotFound,
                             TargetRun::tr("%1 is not in the pipeline any more. Add it again first.").arg(target));
    }
    const auto plan = promotion::contextOf(*asking.backends, asking.pipeline, id);
    return governance::Authorizer(asking.readPolicy ? asking.readPolicy() : asking.policy)
        .require<C>(plan ? *plan : governance::Context{*environment, id});
}

/// The compliance rules, as of today.
inline promotion::GateFunction complianceGate(const ports::Backends &backends)
{
    return compliance::planGate(backends.clock().now().date());
}

template <class Work, class Done>
auto TargetRun::start(const QString &title, Work work, const Done &done)
{
    auto job = jobs::run(*m_context.jobs, *m_context.pool, title, std::move(work), done);
    m_stop = job.stop;
    return job;
}

} // namespace backflow::ui::promote
