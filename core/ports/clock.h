#pragma once

#include <QDateTime>
#include <chrono>

namespace backflow::ports {

/// Time as the rest of core sees it, so that tests own it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// UTC, milliseconds.
    virtual QDateTime now() const = 0;
    /// Never goes back; its zero means nothing.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Waits; the caller asks its Monitor between slices of at most 200 ms.
    virtual void wait(std::chrono::milliseconds time) const = 0;
};

} // namespace backflow::ports
