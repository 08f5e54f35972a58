#pragma once

#include "core/async/monitor.h"
#include "core/ports/clock.h"

#include <chrono>

namespace backflow::automation {

/// Stops when the other one does, or when the time is over: a far end that sends a byte now and then cannot hold
/// somebody up for ever.
class DeadlineMonitor final : public async::Monitor
{
public:
    DeadlineMonitor(async::Monitor &inner, const ports::Clock &clock, std::chrono::milliseconds time)
        : m_inner(inner)
        , m_clock(clock)
        , m_end(clock.monotonic() + time)
    {
    }
    bool stopped() const override { return m_inner.stopped() || isOver(); }
    void advance(qint64 done, qint64 total) override { m_inner.advance(done, total); }
    void say(const QString &text) override { m_inner.say(text); }
    /// The time is over, and nobody asked to stop.
    bool isOver() const { return m_clock.monotonic() >= m_end && !m_inner.stopped(); }

private:
    async::Monitor &m_inner;
    const ports::Clock &m_clock;
    std::chrono::milliseconds m_end;
};

} // namespace backflow::automation
