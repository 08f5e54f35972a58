#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/release/checkruns.h"
#include "core/release/readiness.h"

#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::ui::release {

/// What the tab does on worker threads stands on this; values only.
struct Ground {
    std::shared_ptr<const ports::Backends> backends;
    model::Pipeline pipeline;
    /// API version of the release; empty = the one that comes.
    QString version;
    std::function<governance::Authorizer::Policy()> readPolicy;
    governance::Authorizer::Policy policy;
};

/// From what is stored.
base::Result<backflow::release::Readiness> readAll(const Ground &ground);

/// Asks every org for its release and Salesforce for the dates of its instance. Orgs and providers that do not answer
/// are told in the rows. Errors: Canceled; those of JournalStore.
base::Result<backflow::release::Readiness> askAll(const Ground &ground, async::Monitor &monitor);

/// One check's own step: its tests, the reading before or after, the validations; then everything anew.
base::Result<backflow::release::Readiness> runStep(const Ground &ground, const backflow::release::Check &check,
                                                   async::Monitor &monitor);

/// Says something about a check, or waives it (`waive` with no reason takes that back); then everything anew.
struct CheckWords {
    backflow::release::CheckChange change = {};
    bool waive = false;
    std::optional<QString> reason = {};
};
base::Result<backflow::release::Readiness> sayOf(const Ground &ground, const QString &check, const CheckWords &words,
                                                 async::Monitor &monitor);

} // namespace backflow::ui::release
