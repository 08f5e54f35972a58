#pragma once

#include "core/merge/schema.h"
#include "core/xml/document.h"

#include <QMap>
#include <QString>
#include <array>
#include <optional>

namespace backflow::merge {

/// Entries with a key of their own, by path with keys, and how often each is there. What stands below an entry without
/// an identity is left out.
using EntryCounts = QMap<QString, int>;
EntryCounts countEntries(Schema &schema, const xml::Document &document);

/// Counts of the versions, as Side says; nothing = no such version.
using VersionCounts = std::array<std::optional<EntryCounts>, 3>;

/// Entries that a version holds more than once, and how often at most.
EntryCounts repeatedIn(const VersionCounts &versions);

/// The first entry that `result` holds twice though it may not (`repeated` says what may); else nothing.
std::optional<QString> newDuplicate(const EntryCounts &result, const EntryCounts &repeated);

/// The first entry that was lost: both sides hold it, or one side added it, and it is not in the result. `taken` is
/// the side that decisions were settled for.
std::optional<QString> lostEntry(const EntryCounts &result, const VersionCounts &versions, bool sourceTaken);

} // namespace backflow::merge
