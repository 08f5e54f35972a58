#pragma once

#include "core/governance/authorizer.h"
#include "core/sandbox/capture.h"
#include "core/sandbox/rebind.h"
#include "core/sandbox/refresh.h"
#include "ui/widgets/appcontext.h"

#include <functional>
#include <memory>
#include <optional>

namespace backflow::ui::sandbox {

/// What the wizard's jobs need of the window, as values.
struct Office {
    std::shared_ptr<const ports::Backends> backends;
    model::Pipeline pipeline;
    governance::Authorizer::Policy policy;
    std::function<governance::Authorizer::Policy()> readPolicy;
    std::function<base::Result<model::Environment>(const model::Environment &, const widgets::SignIn &,
                                                   async::Monitor &)>
        signIn;
    std::function<base::Result<>(const model::Pipeline &)> savePipeline;
};
Office officeOf(const widgets::AppContext &context);

/// Where an environment's refresh stands, as far as the wizard goes by it. Made on a worker.
struct Standing {
    /// Nothing where production could not say; `problem` then says why.
    std::optional<backflow::sandbox::RefreshState> state;
    std::optional<backflow::sandbox::Noticed> refreshed;
    std::optional<backflow::sandbox::Capture> capture;
    QString problem;
};
/// Asks production. Errors: Canceled; those of JournalStore.
base::Result<Standing> standingOf(const Office &office, const QString &environment, async::Monitor &monitor);

/// Errors: those of the gate and of startRefresh.
base::Result<backflow::sandbox::Refresh> startRefresh(const Office &office, const QString &environment,
                                                      const backflow::sandbox::RefreshOptions &options,
                                                      async::Monitor &monitor);

/// Waits for the end, however long; progress in per cent goes to the monitor.
base::Result<backflow::sandbox::RefreshState> awaitRefresh(const Office &office, const QString &environment,
                                                           async::Monitor &monitor);

/// Puts a copy that waits in the sandbox's place, or gives it up. Errors: those of the gate and of actOnCopy.
base::Result<> actOnCopy(const Office &office, const QString &environment, ports::CopyAction action,
                         async::Monitor &monitor);

struct Connected {
    model::Environment environment;
    backflow::sandbox::Rebound rebound;
};
/// Signs in (nothing = through production), pins the new org, and does all that follows. Errors: those of the gate, of
/// signing in and of rebind.
base::Result<Connected> connectAnew(const Office &office, const QString &environment,
                                    const std::optional<widgets::SignIn> &signIn, async::Monitor &monitor);

} // namespace backflow::ui::sandbox
