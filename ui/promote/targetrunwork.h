#pragma once
// What the two halves of TargetRun share: targetrun.cpp up to the deployment, targetrun_after.cpp from its end on.

#include "core/governance/authorizer.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/appcontext.h"

namespace backflow::ui::promote {

/// A fresh proof from the gate: grants are asked for where they are used, on the worker.
template <governance::Capability C>
base::Result<governance::Grant<C>> grantFor(const governance::Authorizer::Policy &policy,
                                            const model::Pipeline &pipeline, const QString &target, const QString &id)
{
    const model::Environment *environment = pipeline.find(target);
    if (!environment) {
        return base::failure(base::Errc::NotFound,
                             TargetRun::tr("%1 is not in the pipeline any more. Add it again first.").arg(target));
    }
    return governance::Authorizer(policy).require<C>({*environment, id});
}

template <class Work, class Done>
auto TargetRun::start(const QString &title, Work work, const Done &done)
{
    auto job = jobs::run(*m_context.jobs, *m_context.pool, title, std::move(work), done);
    m_stop = job.stop;
    return job;
}

} // namespace backflow::ui::promote
