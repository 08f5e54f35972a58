#pragma once

#include "core/async/monitor.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"

#include <memory>

namespace backflow::ui::resolve {

/// A draft with when its two versions were read.
struct LoadedDraft {
    promotion::Draft draft;
    QDateTime sourceRead;
    QDateTime targetRead;
};

/// Runs on a worker. Errors: those of loadDraft.
base::Result<std::shared_ptr<const LoadedDraft>> loadWithTimes(const ports::Backends &backends,
                                                               const model::Pipeline &pipeline, const QString &id,
                                                               async::Monitor &monitor);

/// An open draft and what it still asks for.
struct OpenDraft {
    promotion::DraftSummary summary;
    int decisions = 0;
    int undecided = 0;
};
/// Newest first. A draft that cannot be read is left out. Runs on a worker.
base::Result<QList<OpenDraft>> openDrafts(const ports::Backends &backends, const model::Pipeline &pipeline,
                                          async::Monitor &monitor);

} // namespace backflow::ui::resolve
