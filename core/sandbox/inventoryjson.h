#pragma once

#include "core/sandbox/inventory.h"

namespace backflow::sandbox {

QJsonObject toJson(const Inventory &inventory);
/// What makes no sense is left out: it is asked for again.
Inventory inventoryFromJson(const QJsonObject &json);

/// `2026-11-30T08:55:00.000+0000`, as the REST API writes times, or ISO 8601.
QDateTime orgTime(const QJsonValue &value);

} // namespace backflow::sandbox
