#include "core/async/repeating.h"

namespace backflow::async {

Repeating::Repeating(std::chrono::milliseconds pause, std::function<void()> work)
    : m_pause(pause)
    , m_work(std::move(work))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

Repeating::~Repeating() = default;

void Repeating::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait_for(lock, stop, m_pause, [] { return false; });
        if (!stop.stop_requested())
            m_work();
    }
}

} // namespace backflow::async
