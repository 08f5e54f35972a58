#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/ports/http.h"
#include "core/ports/mailer.h"
#include "core/promotion/gate.h"

#include <QString>
#include <functional>
#include <memory>

namespace backflow::automation {

/// What reaches out, and what other rooms look with. An empty function means: this program cannot do that, which is
/// said where it is needed.
struct Means {
    std::function<std::unique_ptr<ports::Http>()> http;
    std::function<std::unique_ptr<ports::Mailer>()> mailer;
    promotion::GateFunction compliance;
    /// Id of the org that a sandbox became by a refresh, as production tells; empty = it is the one that is known.
    std::function<base::Result<QString>(const ports::Backends &, const model::Pipeline &, const QString &environment,
                                        async::Monitor &)>
        orgAfterRefresh;
};

/// What rules run on. Cheap to copy; functions may be called from any thread that may block.
struct Ground {
    std::shared_ptr<const ports::Backends> backends;
    model::Pipeline pipeline;
    /// The gate as the workspace's policy has it now.
    std::function<governance::Authorizer()> authorizer;
    Means means;
};

} // namespace backflow::automation
