#pragma once

#include "core/base/result.h"
#include "core/governance/decision.h"

namespace backflow::ports {
class Backends;
}

namespace backflow::governance {

/// Backends that stand behind a gate are this, too.
class GateKeeper
{
public:
    virtual ~GateKeeper() = default;
    /// What the gate says now. Any thread; blocks.
    virtual base::Result<> ask(Capability capability, const Context &context) const = 0;
};

/// For what no port sees: asks the gate of these backends, where the thing is done. A no, and a yes to what changes
/// something, go on record. Backends without a gate allow everything. Errors: Denied, those of the record.
base::Result<> ask(const ports::Backends &backends, Capability capability, const Context &context = {});

} // namespace backflow::governance
