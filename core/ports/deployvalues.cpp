#include "core/ports/deployvalues.h"

#include <array>

namespace backflow::ports {
namespace {

constexpr std::array<QLatin1StringView, 6> kTestLevels = {
    QLatin1StringView(""),
    QLatin1StringView("NoTestRun"),
    QLatin1StringView("RunSpecifiedTests"),
    QLatin1StringView("RunLocalTests"),
    QLatin1StringView("RunAllTestsInOrg"),
    QLatin1StringView("RunRelevantTests"),
};

} // namespace

QString testLevelName(TestLevel level)
{
    return kTestLevels.at(static_cast<std::size_t>(level));
}

std::optional<TestLevel> testLevelFromName(const QString &name)
{
    for (std::size_t i = 0; i < kTestLevels.size(); ++i) {
        if (kTestLevels.at(i) == name)
            return static_cast<TestLevel>(i);
    }
    return std::nullopt;
}

QString deployStateName(DeployState state)
{
    static constexpr std::array names = {"Pending",          "InProgress", "Finalizing", "Succeeded",
                                         "SucceededPartial", "Failed",     "Canceling",  "Canceled"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

} // namespace backflow::ports
