#pragma once

#include "core/merge/textversion.h"

#include <QByteArrayView>
#include <QSet>
#include <array>

namespace backflow::merge {

/// Declarations, by signature path, that a text holds more often than any version does: a merge by line puts in two
/// copies of what both sides added, or one moved and the other changed, at different places.
QSet<QByteArray> newlyDoubled(const Outline &result, const std::array<const TextVersion *, 3> &versions);

/// Puts each of these declarations at one place in all versions (the place of the side that moved it, or the target's),
/// so that a merge by line sees its copies side by side. False when one of them cannot be put anywhere.
bool bringHome(const QSet<QByteArray> &doubled, const std::array<TextVersion *, 3> &versions);

} // namespace backflow::merge
