#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"

#include <memory>

namespace backflow::ui::promote {

/// What takes a monitor or backends runs on a worker.

/// How many components of the draft's source changed since it was merged from there.
base::Result<int> newerChanges(const ports::Backends &backends, const model::Pipeline &pipeline,
                               const promotion::Draft &draft);

/// Whether the target already holds everything that is due.
bool holdsAllDue(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                 const QString &source, const QString &target, async::Monitor &monitor);

/// A draft of everything that is due now in the place of `old`, which is discarded. What has the same three values
/// stays decided.
base::Result<promotion::Draft> drawAgain(const std::shared_ptr<const ports::Backends> &backends,
                                         const model::Pipeline &pipeline, const promotion::Draft &old,
                                         async::Monitor &monitor);

/// Decides in a draft what is open and has a choice among `choices`, as one step of that name. Gives how many.
base::Result<int> adoptChoices(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                               const QHash<QString, merge::Choice> &choices, const QString &label,
                               async::Monitor &monitor);

} // namespace backflow::ui::promote
