#pragma once

#include <QStringList>

namespace backflow::snapshot {

/// Names of the standard picklists. The Metadata API lists none of them and takes no wildcard, so they have to be asked
/// for by name; a name that an org lacks does no harm. Source: Metadata API Developer Guide, "StandardValueSet Names".
const QStringList &standardValueSets();

} // namespace backflow::snapshot
