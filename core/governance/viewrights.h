#pragma once

#include "core/base/result.h"
#include "core/governance/standing.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace backflow::governance {

/// Metadata types that the policy lets only others look into.
QSet<QString> hiddenTypes(const Standing &standing);

/// Whether this person may be given what holds components of these types; without a standing anybody may. Errors:
/// Denied, naming the type.
base::Result<> mayLookInto(const Standing *standing, const QStringList &types);

} // namespace backflow::governance
