#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QStringList>
#include <vector>

namespace backflow::ui::shell {

/// A component and the environments whose latest snapshot holds it.
struct FoundComponent {
    model::ComponentKey key;
    QStringList environments;
    bool operator==(const FoundComponent &) const = default;
};

/// Every component of every environment that was read, sorted by key. An environment that was never read holds none.
/// Runs on a worker. Errors: those of Repository.
base::Result<std::vector<FoundComponent>> allComponents(const ports::Backends &backends,
                                                        const model::Pipeline &pipeline, async::Monitor &monitor);

} // namespace backflow::ui::shell
