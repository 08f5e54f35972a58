#pragma once

#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <memory>
#include <vector>

namespace backflow::snapshot {

/// Gateways to one org for work that runs several at a time: one a slot, opened when first asked for. Two threads may
/// ask for different slots at once.
class Gateways final
{
public:
    Gateways(const ports::Backends &backends, const model::Environment &environment, int width)
        : m_backends(backends)
        , m_environment(environment)
        , m_slots(static_cast<std::size_t>(width))
    {
    }
    int width() const { return static_cast<int>(m_slots.size()); }
    base::Result<ports::OrgGateway *> at(int slot)
    {
        std::unique_ptr<ports::OrgGateway> &gateway = m_slots[static_cast<std::size_t>(slot)];
        if (!gateway) {
            auto opened = m_backends.gateway(m_environment);
            if (!opened)
                return base::failure(opened);
            gateway = *std::move(opened);
        }
        return gateway.get();
    }

private:
    const ports::Backends &m_backends;
    const model::Environment &m_environment;
    std::vector<std::unique_ptr<ports::OrgGateway>> m_slots;
};

} // namespace backflow::snapshot
