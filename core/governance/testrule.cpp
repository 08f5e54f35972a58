#include "core/governance/testrule.h"

namespace backflow::governance {

using ports::TestLevel;

namespace {

int rankOf(TestLevel level)
{
    switch (level) {
    case TestLevel::Default:
    case TestLevel::NoTestRun:
        return 0;
    case TestLevel::RunSpecifiedTests:
        return 1;
    case TestLevel::RunRelevantTests:
        return 2;
    case TestLevel::RunLocalTests:
        return 3;
    case TestLevel::RunAllTestsInOrg:
        return 4;
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

std::optional<TestLevel> testsAsked(const PolicyFile &policy, const model::Environment &environment)
{
    std::optional<TestLevel> asked;
    for (const TestRule &rule : policy.tests) {
        const std::optional<TestLevel> level = ports::testLevelFromName(rule.level);
        if (level && reaches(rule.where, environment, nullptr) && (!asked || rankOf(*asked) < rankOf(*level)))
            asked = level;
    }
    return asked;
}

bool isEnough(TestLevel level, TestLevel asked)
{
    return rankOf(level) >= rankOf(asked);
}

TestLevel raisedTests(TestLevel level, std::optional<TestLevel> asked)
{
    if (!asked || level != TestLevel::Default || isEnough(level, *asked))
        return level;
    return *asked == TestLevel::RunSpecifiedTests ? TestLevel::RunLocalTests : *asked;
}

} // namespace backflow::governance
