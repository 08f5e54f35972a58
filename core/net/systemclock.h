#pragma once

#include "core/ports/clock.h"

namespace backflow::net {

/// The machine's own time.
class SystemClock final : public ports::Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void wait(std::chrono::milliseconds time) const override;
};

} // namespace backflow::net
