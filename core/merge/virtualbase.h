#pragma once

#include "core/merge/mergevalues.h"

#include <functional>
#include <vector>

namespace backflow::merge {

/// A history in which two versions may have several latest common versions (criss-cross merges). Versions are numbered
/// by whoever holds them.
struct BaseHistory {
    /// Content of a file in a version; nothing = it is not there.
    std::function<std::optional<QByteArray>(int version)> content;
    /// The latest common versions of two; empty = none.
    std::function<std::vector<int>(int a, int b)> bases;
};

/// Merges `source` and `target` over all their latest common versions at once: these are merged with each other first,
/// over their own common versions, to a bounded depth. What they do not agree on has no common value, so wherever the
/// sides differ there it is a decision (NoAncestor), never a guess; where it cannot be told apart the whole file has
/// none.
Outcome mergeOverBases(const QString &path, const BaseHistory &history, int source, int target);

} // namespace backflow::merge
