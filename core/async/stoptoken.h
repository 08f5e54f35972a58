#pragma once

#include <atomic>
#include <memory>

namespace backflow::async {

/// Asks whether to stop. Cheap to copy, safe to read from any thread. A default-made token never asks to stop.
class StopToken final
{
public:
    StopToken() = default;
    bool stopRequested() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

private:
    friend class StopSource;
    explicit StopToken(std::shared_ptr<const std::atomic_bool> flag)
        : m_flag(std::move(flag))
    {
    }
    std::shared_ptr<const std::atomic_bool> m_flag;
};

/// Says stop to every token made from it. The work answers with Errc::Canceled when it has stopped.
class StopSource final
{
public:
    StopSource()
        : m_flag(std::make_shared<std::atomic_bool>(false))
    {
    }
    void requestStop() const { m_flag->store(true, std::memory_order_relaxed); }
    StopToken token() const { return StopToken(m_flag); }

private:
    std::shared_ptr<std::atomic_bool> m_flag;
};

} // namespace backflow::async
