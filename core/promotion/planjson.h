#pragma once

#include "core/base/result.h"
#include "core/promotion/engine.h"

#include <QByteArray>

namespace backflow::promotion {

/// `add`, `change`, `remove`, `nothing`
QString operationName(Operation operation);

/// The plan's canonical bytes, without its hash: `sha256Name` of them is the hash.
base::Result<QByteArray> planBytes(const Plan &plan);
/// Errors: Corrupt.
base::Result<Plan> planFromBytes(const QByteArray &bytes);

} // namespace backflow::promotion
