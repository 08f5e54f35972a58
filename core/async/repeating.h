#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace backflow::async {

/// Does something again and again on a thread of its own, for as long as it lives: what has to go on while the thread
/// that began it is held up. The first time after one pause. `work` may use nothing that belongs to another thread.
class Repeating final
{
public:
    Repeating(std::chrono::milliseconds pause, std::function<void()> work);
    Repeating(const Repeating &) = delete;
    Repeating &operator=(const Repeating &) = delete;
    /// Returns when the work at hand, if any, is done; it is not begun again.
    ~Repeating();

private:
    void run(const std::stop_token &stop);

    const std::chrono::milliseconds m_pause;
    const std::function<void()> m_work;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; // last: it uses all of the above
};

} // namespace backflow::async
