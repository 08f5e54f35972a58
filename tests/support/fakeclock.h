#pragma once

#include "core/ports/clock.h"

#include <QTimeZone>

namespace backflow::support {

/// Time that passes only when somebody waits or says so.
class FakeClock final : public ports::Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC))
        : m_start(std::move(start))
    {
    }
    QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_passed; }
    void wait(std::chrono::milliseconds time) const override { m_passed += time; }
    void advance(std::chrono::milliseconds time) { m_passed += time; }

private:
    QDateTime m_start;
    mutable std::chrono::milliseconds m_passed{0};
};

} // namespace backflow::support
