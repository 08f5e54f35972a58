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

/// Makes the source's version stand, as a whole, where the draft's target has work of its own; or, with `replace` off,
/// lets the merge keep that work again. Steps of the draft's session, which Undo takes back.
base::Result<> replaceOwnWork(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                              bool replace, async::Monitor &monitor);
/// The source's version stands in all of them as a whole.
bool isOwnWorkReplaced(const promotion::Draft &draft);

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
