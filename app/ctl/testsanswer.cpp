#include "app/ctl/testsanswer.h"

#include "core/governance/testrule.h"
#include "core/promotion/plantests.h"

namespace backflow::ctl {

using namespace Qt::StringLiterals;
using ports::TestLevel;

base::Result<TestsOfDraft> testsOf(Invocation &call, const promotion::Draft &draft)
{
    const base::Result<model::Environment> target = call.environment(draft.target);
    if (!target)
        return base::failure(target);
    const base::Result<std::optional<TestLevel>> asked = promotion::testsAskedFor(*call.backends(), *target);
    if (!asked)
        return base::failure(asked);
    const TestLevel chosen = draft.options.testLevel;
    return TestsOfDraft{chosen, *asked, governance::raisedTests(chosen, *asked)};
}

QString testsText(const TestsOfDraft &tests, const QString &target)
{
    if (tests.asked && !governance::isEnough(tests.runs, *tests.asked))
        return u"  tests: %1, which is less than the policy asks for in %2 (%3): promote will be refused\n"_s.arg(
            ports::testLevelName(tests.runs), shown(target), ports::testLevelName(*tests.asked));
    if (tests.runs != tests.chosen)
        return u"  tests: %1, because the policy asks for it in %2\n"_s.arg(ports::testLevelName(tests.runs),
                                                                            shown(target));
    return tests.runs == TestLevel::Default ? QString() : u"  tests: %1\n"_s.arg(ports::testLevelName(tests.runs));
}

QJsonObject testsJson(const TestsOfDraft &tests)
{
    QJsonObject json{{u"chosen"_s, ports::testLevelName(tests.chosen)}, {u"runs"_s, ports::testLevelName(tests.runs)}};
    if (tests.asked) {
        json.insert(u"policy"_s, ports::testLevelName(*tests.asked));
        json.insert(u"enough"_s, governance::isEnough(tests.runs, *tests.asked));
    }
    return json;
}

} // namespace backflow::ctl
