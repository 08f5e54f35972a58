#pragma once

#include <QStringList>

namespace backflow::snapshot {

/// Names of the 142 standard picklists. The Metadata API lists none of them and takes no wildcard, so they have to be
/// asked for by name; a name that an org lacks does no harm. Source: Metadata API Developer Guide, "StandardValueSet
/// Names", and the list of those names in the public registry of source-deploy-retrieve.
const QStringList &standardValueSets();

} // namespace backflow::snapshot
