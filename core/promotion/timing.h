#pragma once

#include <chrono>

namespace backflow::promotion {

/// How long things are waited for. BACKFLOW_QUIET_SECONDS, BACKFLOW_POLL_MS and BACKFLOW_LOST_SIGHT_SECONDS in the
/// environment of the program take the place of the first, the second and the last one.
struct Timing {
    /// After an answer was lost: longer than any request may still be under way (reference: reliability 4.4).
    std::chrono::milliseconds quiet = std::chrono::seconds(150);
    std::chrono::milliseconds firstPoll = std::chrono::seconds(1);
    std::chrono::milliseconds longestPoll = std::chrono::seconds(10);
    /// Without a good answer from the org for this long we say that we lost sight of the deployment.
    std::chrono::milliseconds lostSight = std::chrono::minutes(10);

    static Timing fromEnvironment();
};

} // namespace backflow::promotion
