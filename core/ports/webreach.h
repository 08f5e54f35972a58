#pragma once

#include "core/ports/http.h"

#include <memory>

namespace backflow::ports {

/// Backends that reach web addresses beside the orgs are this, too.
class WebReach
{
public:
    virtual ~WebReach() = default;
    /// Belongs to the thread that asked. Any thread may ask.
    virtual std::unique_ptr<Http> http() const = 0;
};

} // namespace backflow::ports
