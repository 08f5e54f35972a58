#include "core/promotion/plantests.h"

#include "core/governance/policybranch.h"
#include "core/governance/testrule.h"

namespace backflow::promotion {

base::Result<std::optional<ports::TestLevel>> testsAskedFor(const ports::Backends &backends,
                                                            const model::Environment &target)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<std::optional<governance::PolicyFile>> policy = governance::policyAtTip(**repository);
    if (!policy)
        return base::failure(policy);
    return *policy ? governance::testsAsked(**policy, target) : std::nullopt;
}

base::Result<ports::TestLevel> testsFor(const ports::Backends &backends, const model::Environment &target,
                                        ports::TestLevel chosen)
{
    return testsAskedFor(backends, target).transform([chosen](std::optional<ports::TestLevel> asked) {
        return governance::raisedTests(chosen, asked);
    });
}

} // namespace backflow::promotion
