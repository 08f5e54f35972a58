#include "core/net/systemclock.h"

#include <thread>

namespace backflow::net {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::wait(std::chrono::milliseconds time) const
{
    std::this_thread::sleep_for(time);
}

} // namespace backflow::net
