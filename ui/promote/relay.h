#pragma once

#include "core/promotion/engine.h"

#include <functional>

class QObject;

namespace backflow::ui::promote {

/// An observer for a promotion on a worker whose calls arrive on `receiver`'s thread, and no more once it is gone.
promotion::Observer observeOn(QObject *receiver, std::function<void(promotion::State)> state,
                              std::function<void(const ports::DeployStatus &)> status);

} // namespace backflow::ui::promote
