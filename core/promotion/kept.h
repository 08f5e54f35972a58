#pragma once

#include "core/promotion/mergeset.h"

#include <QString>

namespace backflow::promotion {

/// Types whose deployment lays entries over what the org holds: what a file leaves out stays.
/// Source: Metadata API, profiles as overlays and partial types (reference, deploy-time gotchas 3 and 5).
bool laidOver(const QString &type);

/// Puts back into `after` the entries and files that a deployment of this type cannot remove, so that the plan says
/// what the org will hold. True when there were any; the operation is then told anew. A component that goes as a whole
/// is left alone.
bool keepWhatStays(ResolvedComponent &component);

} // namespace backflow::promotion
