#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QHash>
#include <QString>

namespace backflow::ui::pipeline {

/// How many components of each environment were changed in the org and are not in its record, as of its last reading;
/// the same count as on its page. An environment that was never read, or whose record cannot be read, has none. For a
/// worker thread. Errors: Canceled.
base::Result<QHash<QString, int>> untrackedChanges(const ports::Backends &backends, const model::Pipeline &pipeline,
                                                   async::Monitor &monitor);

} // namespace backflow::ui::pipeline
