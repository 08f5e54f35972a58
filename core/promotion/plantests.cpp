#include "core/promotion/plantests.h"

#include "core/governance/policybranch.h"
#include "core/governance/testrule.h"

namespace backflow::promotion {

base::Result<std::optional<ports::TestLevel>> testsAskedFor(ports::Repository &repository,
                                                            const model::Environment &target)
{
    const base::Result<std::optional<governance::PolicyFile>> policy = governance::policyAtTip(repository);
    if (!policy)
        return base::failure(policy);
    return *policy ? governance::testsAsked(**policy, target) : std::nullopt;
}

base::Result<ports::TestLevel> testsFor(ports::Repository &repository, const model::Environment &target,
                                        ports::TestLevel chosen)
{
    return testsAskedFor(repository, target).transform([chosen](std::optional<ports::TestLevel> asked) {
        return governance::raisedTests(chosen, asked);
    });
}

} // namespace backflow::promotion
