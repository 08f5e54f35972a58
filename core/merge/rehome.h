#pragma once

#include "core/merge/matching.h"
#include "core/merge/textversion.h"

#include <QByteArrayView>
#include <QMap>
#include <QSet>
#include <QString>
#include <array>

namespace backflow::merge {

/// How often each declaration stands in a text, by signature path.
QMap<QString, int> declarationCounts(const Outline &outline);

/// Declarations, by signature path, that a merge by line holds more often than any version does, or lost though the
/// side that was taken at every decision has them and nobody removed them. Both come of what stands at different places
/// in the versions: two copies of what both sides added, or of what one moved and the other changed; none of what one
/// moved to a place that is decided for the other.
QSet<QByteArray> misplaced(const Outline &result, const std::array<const TextVersion *, 3> &versions, Side taken);

/// Puts these declarations and what stands beside them in their parents into one order in all versions, the order of
/// the side that moved them, so that a merge by line sees their copies side by side. False when one of them cannot be
/// moved in any version: it shares its lines with something else.
bool bringHome(const QSet<QByteArray> &paths, const std::array<TextVersion *, 3> &versions);

} // namespace backflow::merge
