#pragma once

#include "core/async/monitor.h"

namespace backflow::promotion {

/// Passes words and numbers on but never says stop: for what has to be finished once the org may have been changed.
class DeafMonitor final : public async::Monitor
{
public:
    explicit DeafMonitor(async::Monitor &monitor)
        : m_monitor(monitor)
    {
    }
    bool stopped() const override { return false; }
    void advance(qint64 done, qint64 total) override { m_monitor.advance(done, total); }
    void say(const QString &text) override { m_monitor.say(text); }

private:
    async::Monitor &m_monitor;
};

} // namespace backflow::promotion
