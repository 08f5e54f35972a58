#pragma once

#include <chrono>

namespace backflow::promotion {

/// How long things are waited for. BACKFLOW_QUIET_SECONDS, BACKFLOW_POLL_MS, BACKFLOW_LOST_SIGHT_SECONDS and
/// BACKFLOW_LEASE_RENEW_MS in the environment of the program take the place of the first, the second and the last two.
struct Timing {
    /// After an answer was lost: longer than any request may still be under way (reference: reliability 4.4).
    std::chrono::milliseconds quiet = std::chrono::seconds(150);
    std::chrono::milliseconds firstPoll = std::chrono::seconds(1);
    std::chrono::milliseconds longestPoll = std::chrono::seconds(10);
    /// Without a good answer from the org for this long we say that we lost sight of the deployment.
    std::chrono::milliseconds lostSight = std::chrono::minutes(10);

    /// While a package is sent; a third of a lease.
    std::chrono::milliseconds leaseRenewal = std::chrono::seconds(200);

    static Timing fromEnvironment();
};

} // namespace backflow::promotion
