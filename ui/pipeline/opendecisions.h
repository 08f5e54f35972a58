#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QList>
#include <QString>

namespace backflow::ui::pipeline {

/// A draft that still needs decisions.
struct OpenDecisions {
    QString draft;
    QString source;
    QString target;
    int count = 0;
    bool operator==(const OpenDecisions &) const = default;
};

/// Merges every draft again: for a worker thread. One that cannot be read is left out. Errors: those of opening the
/// journal; Canceled.
base::Result<QList<OpenDecisions>> openDecisions(const ports::Backends &backends, const model::Pipeline &pipeline,
                                                 async::Monitor &monitor);

} // namespace backflow::ui::pipeline
