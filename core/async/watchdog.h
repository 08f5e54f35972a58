#pragma once

#include <QString>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace backflow::async {

/// Speaks up when somebody who said "alive" is silent for too long, even when that somebody's own thread hangs: for
/// programs that nobody sits in front of. `stuck` is called once, on a thread of the watchdog.
class Watchdog final
{
public:
    /// `stuck` gets the step last announced and the last note about it.
    using Stuck = std::function<void(const QString &step, const QString &note)>;

    Watchdog(std::chrono::milliseconds patience, Stuck stuck);
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;
    ~Watchdog();

    /// Something went on: the patience begins anew.
    void alive(const QString &step);
    /// What is waited for now; gains no time.
    void note(const QString &note);

private:
    void watch(const std::stop_token &stop);

    const std::chrono::milliseconds m_patience;
    const Stuck m_stuck;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::chrono::steady_clock::time_point m_last;
    QString m_step;
    QString m_note;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace backflow::async
