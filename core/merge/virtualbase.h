#pragma once

#include "core/merge/threeway.h"

#include <functional>
#include <vector>

namespace backflow::merge {

/// One common version out of two that crossed histories have, `source` and `target`, over their own common version.
/// What they do not agree on has no common value: a mark stands there that no side ever says, so that mergeOverCommon()
/// asks wherever the sides differ, and never guesses. Where that cannot be told apart the mark is all there is.
QByteArray commonVersion(const QString &path, const FileVersions &versions, const MergeOptions &options);

/// Whether commonVersion() had something to mark.
bool isCommonVersion(const QByteArray &ancestor);

/// mergeFile(), for an ancestor that commonVersion() may have made: decisions there are NoAncestor, and nobody sees the
/// marks.
Outcome mergeOverCommon(const QString &path, FileVersions versions, const MergeOptions &options);

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
