#pragma once

#include "core/merge/matching.h"
#include "core/merge/mergevalues.h"

#include <array>

namespace backflow::merge {

/// Merges XML by entries into `outcome`: pieces, decisions, automatic, unchanged, notes. Source and target are never
/// null, the ancestor is where no common version is known. False when the roots do not fit together; `outcome` is then
/// as it was.
bool mergeXml(XmlContext &context, const std::array<const XmlVersion *, 3> &versions, Outcome &outcome);

} // namespace backflow::merge
