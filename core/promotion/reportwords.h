#pragma once

#include "core/promotion/engine.h"
#include "core/promotion/frozen.h"
#include "core/promotion/progress.h"

namespace backflow::promotion {

Report validationReport(const Draft &draft, const Frozen &frozen, const ports::DeployStatus &status, State state);

/// `running`, `done`, `done-with-warnings`, `failed-nothing-changed`, `partly`, `canceled`, `lost-sight`
QString endingName(Ending ending);

} // namespace backflow::promotion
