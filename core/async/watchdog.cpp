#include "core/async/watchdog.h"

namespace backflow::async {

Watchdog::Watchdog(std::chrono::milliseconds patience, Stuck stuck)
    : m_patience(patience)
    , m_stuck(std::move(stuck))
    , m_last(std::chrono::steady_clock::now())
    , m_thread([this](const std::stop_token &stop) { watch(stop); })
{
}

Watchdog::~Watchdog() = default;

void Watchdog::alive(const QString &step)
{
    const std::scoped_lock lock(m_mutex);
    m_last = std::chrono::steady_clock::now();
    m_step = step;
}

void Watchdog::note(const QString &note)
{
    const std::scoped_lock lock(m_mutex);
    m_note = note;
}

void Watchdog::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto until = m_last + m_patience;
        m_changed.wait_until(lock, stop, until, [] { return false; });
        if (stop.stop_requested())
            return;
        if (m_last + m_patience > std::chrono::steady_clock::now())
            continue;
        const QString step = m_step;
        const QString note = m_note;
        lock.unlock();
        m_stuck(step, note);
        return;
    }
}

} // namespace backflow::async
