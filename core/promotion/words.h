#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"

#include <QString>

namespace backflow::promotion {

/// This room's translations.
QString tr(const char *text);

/// Never null. Errors: NotFound, with the names there are.
base::Result<const model::Environment *> environmentNamed(const model::Pipeline &pipeline, const QString &name);

} // namespace backflow::promotion
