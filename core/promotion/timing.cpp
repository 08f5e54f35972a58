#include "core/promotion/timing.h"

#include <QtEnvironmentVariables>

namespace backflow::promotion {
namespace {

template <class Unit>
void take(const char *variable, std::chrono::milliseconds &value)
{
    bool ok = false;
    if (const int number = qEnvironmentVariableIntValue(variable, &ok); ok && number >= 0)
        value = Unit(number);
}

} // namespace

Timing Timing::fromEnvironment()
{
    Timing timing;
    take<std::chrono::seconds>("BACKFLOW_QUIET_SECONDS", timing.quiet);
    take<std::chrono::milliseconds>("BACKFLOW_POLL_MS", timing.firstPoll);
    take<std::chrono::seconds>("BACKFLOW_LOST_SIGHT_SECONDS", timing.lostSight);
    take<std::chrono::milliseconds>("BACKFLOW_LEASE_RENEW_MS", timing.leaseRenewal);
    return timing;
}

} // namespace backflow::promotion
