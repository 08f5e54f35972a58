#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"
#include "core/sandbox/capture.h"

#include <QList>
#include <QString>
#include <memory>

namespace backflow::sandbox {

/// What of a capture a merge would still bring to the environment. From what is stored: no org is asked.
/// Errors: NotFound when the environment was never read; those of Repository, Canceled.
base::Result<QList<CapturedWork>> missingWork(ports::Repository &repository, const model::Pipeline &pipeline,
                                              const Capture &capture, async::Monitor &monitor);

/// Offers captured work back: a plan that merges it into the environment as it is now (its org is read first), over the
/// versions the work began from, so that only what was changed differently on both sides is asked. Empty `only` = all
/// of it. The capture remembers the draft. Errors: NotFound (the capture, the environment, its commit), InvalidInput
/// when nothing of it is missing; those of snapshot::take.
base::Result<promotion::Draft> restoreDraft(std::shared_ptr<const ports::Backends> backends,
                                            const model::Pipeline &pipeline, const QString &capture,
                                            const QList<model::ComponentKey> &only, async::Monitor &monitor);

} // namespace backflow::sandbox
