#pragma once

#include <QByteArrayView>
#include <vector>

namespace backflow::text {

enum class MergeHunkKind {
    Unchanged,
    SourceChanged,
    TargetChanged,
    SameChange, ///< both made the same change
    Conflict,   ///< both changed overlapping or touching lines differently
};

struct LineRange {
    int begin = 0;
    int count = 0;
    int end() const { return begin + count; }
    bool operator==(const LineRange &) const = default;
};

/// A run of lines in the three versions; the hunks of one merge cover each version without gap or overlap.
struct MergeHunk {
    MergeHunkKind kind = MergeHunkKind::Unchanged;
    LineRange ancestor;
    LineRange source;
    LineRange target;
    bool operator==(const MergeHunk &) const = default;
};

/// Three-way merge by line. Lines that both sides put in the same way at the edge of a conflict are taken out of it.
std::vector<MergeHunk> mergeLines(QByteArrayView ancestor, QByteArrayView source, QByteArrayView target);

/// Two-way: Unchanged and Conflict hunks only, for sides without a common version.
std::vector<MergeHunk> compareLines(QByteArrayView source, QByteArrayView target);

} // namespace backflow::text
