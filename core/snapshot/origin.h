#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QString>

namespace backflow::snapshot {

/// What a sandbox was copied from, and when: as the production org tells it, which alone knows.
struct Origin {
    /// The environment's name where the source is one of the pipeline; else the sandbox's, or the production org's.
    QString source;
    QDateTime at;
    bool operator==(const Origin &) const = default;
};

/// What was learnt earlier about the org the environment stands for now; a refreshed sandbox is another org.
/// Errors: NotFound where nothing is known; those of JournalStore.
base::Result<Origin> originOf(const ports::Backends &backends, const model::Environment &environment);

/// Asks the pipeline's production orgs about its sandboxes, unless all that can be known is known, and keeps what they
/// say for originOf(). An org that nobody is signed in to, or that may not be asked, is passed over.
/// Errors: those of JournalStore, Canceled.
base::Result<> learnOrigins(const ports::Backends &backends, const model::Pipeline &pipeline, async::Monitor &monitor);

} // namespace backflow::snapshot
