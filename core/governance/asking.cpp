#include "core/governance/asking.h"

#include "core/ports/backends.h"

namespace backflow::governance {

base::Result<> ask(const ports::Backends &backends, Capability capability, const Context &context)
{
    const auto *keeper = dynamic_cast<const GateKeeper *>(&backends);
    return keeper ? keeper->ask(capability, context) : base::Result<>();
}

} // namespace backflow::governance
