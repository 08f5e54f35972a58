#pragma once

#include "core/merge/mergevalues.h"

#include <QByteArray>
#include <QString>

namespace backflow::merge {

/// As Git's merge.conflictStyle. Common lines at the edges of a conflict are outside of it in every style.
enum class MarkerStyle { Merge, Diff3, ZealousDiff3 };

struct MarkerOptions {
    /// What stands behind the markers; an empty one leaves the marker bare.
    QByteArray targetLabel = "ours";
    QByteArray ancestorLabel = "base";
    QByteArray sourceLabel = "theirs";
    /// Length of a marker, as Git's conflict-marker-size; at least 1.
    int size = 7;
    MarkerStyle style = MarkerStyle::Merge;
};

/// A file with conflict markers.
struct Marked {
    QByteArray bytes;
    /// Pairs of markers. Fewer than decisions only where several share a line.
    int conflicts = 0;
    bool operator==(const Marked &) const = default;
};

/// The file as far as it is merged, with Git's markers around the lines of each whole element or hunk that is to be
/// decided: first the target's lines, which are Git's "ours", then the source's. Taking the same half everywhere gives
/// the bytes that resolve() gives for that side, but for a line end that a last line may gain before a marker, and for
/// positions of a list (Outcome::numbered), which resolve() puts right when all is decided.
/// An outcome without decisions has none.
Marked withMarkers(const Outcome &outcome, const MarkerOptions &options);

/// Never without markers where `outcome`, the merge of `versions`, is undecided: what can only be decided as a whole
/// is marked line by line, or, where lines do not collide, whole. Nothing for binary content, which cannot hold
/// markers. Source and target are there.
std::optional<Marked> markedFile(const QString &path, const FileVersions &versions, const Outcome &outcome,
                                 const MarkerOptions &options);

} // namespace backflow::merge
