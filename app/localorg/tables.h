#pragma once

#include "app/localorg/orgcore.h"

namespace backflow::localorg {

/// Rows of an object queries may ask for; nothing when this org has no such object (INVALID_TYPE).
std::optional<QList<QJsonObject>> rowsOf(OrgCore &org, const QString &object, bool tooling);

/// Fields an object has even when it has no row to show them.
QStringList fieldsOf(const QString &object);

/// True for objects of the Tooling API alone that a describe is asked for.
bool isDescribable(const OrgCore &org, const QString &object, bool tooling);

} // namespace backflow::localorg
