#pragma once

#include "core/base/result.h"
#include "core/ports/backends.h"

#include <QStringList>

namespace backflow::ui::promote {

/// Ids of the other drafts and promotions that were made at once with this one, for other targets. Runs on a worker.
base::Result<QStringList> togetherWith(const ports::Backends &backends, const QString &id);

} // namespace backflow::ui::promote
