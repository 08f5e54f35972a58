#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"
#include "core/promotion/ancestors.h"

#include <QDateTime>
#include <QHash>

namespace backflow::sandbox {

/// An environment whose org was replaced by a copy of another one.
struct FreshCopy {
    const model::Environment *environment = nullptr;
    /// The first snapshot of the new org.
    const model::Snapshot *snapshot = nullptr;
    /// The environment it was copied from; null = it is none of the pipeline, or nobody knows.
    const model::Environment *source = nullptr;
    /// When the copying began; what the source did later is not in it. Invalid = nobody knows.
    QDateTime copiedAt;
};

/// What `other` and the copy have in common from now on, for every component of which the record or the histories would
/// say something else.
///
/// With the source itself that is what the copy holds. With any other environment it is what that one and the source
/// had in common when the copy was made: first what it held then or since just as the copy holds it, then what was on
/// record for the two at that time, then the latest content of both histories up to then. Where none of it is known the
/// answer is nothing, and then an element that differs is asked about and never guessed. Errors: those of Repository.
base::Result<QHash<model::ComponentKey, promotion::Ancestor>> ancestorsAfterCopy(ports::Repository &repository,
                                                                                 const FreshCopy &copy,
                                                                                 const model::Environment &other,
                                                                                 async::Monitor &monitor);

} // namespace backflow::sandbox
