#pragma once

#include "core/merge/matching.h"
#include "core/merge/mergevalues.h"

#include <QString>

namespace backflow::merge {

/// What one side says about an entry. The parts of the key are left out of the properties: they are in the entry's
/// words already.
SideValue valueOf(const xml::Node &element, const SchemaNode &schema);
/// Nothing when the entry is not there on that side.
SideValue valueOf(const Entry &entry, Side side);

/// `fields[Rating__c]`, `label`
QString pathStep(const Entry &entry);

/// Hex of a hash over path and the three values' bytes.
QString decisionId(const Decision &decision);

/// Gives decisions with equal ids (equal content at equal paths, as duplicates have) ids of their own.
void makeIdsUnique(std::vector<Decision> &decisions);

} // namespace backflow::merge
