#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <vector>

namespace backflow::ui::diff {

enum class RowKind {
    Same,
    SpaceOnly,  ///< equal but for what is ignored; a line of one side alone is nothing but that
    Changed,    ///< both sides have the line, differently
    OnlyFirst,  ///< the second side has no such line
    OnlySecond, ///< the first side has no such line
};

/// Part of a line, in UTF-16 code units.
struct TextSpan {
    int begin = 0;
    int length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// One row of a side-by-side view.
struct DiffRow {
    RowKind kind = RowKind::Same;
    /// 0-based line of that side; -1 = none.
    int first = -1;
    int second = -1;
    /// The words that differ; of Changed rows only.
    QList<TextSpan> firstWords;
    QList<TextSpan> secondWords;
    bool operator==(const DiffRow &) const = default;
};

/// A run of rows that are not the same: what "next change" walks.
struct RowRange {
    int begin = 0;
    int count = 0;
    int end() const { return begin + count; }
    bool operator==(const RowRange &) const = default;
};

/// What makes no difference.
struct DiffOptions {
    bool ignoreSpace = false;
    bool ignoreLineEnds = false;
    bool ignoreComments = false;
    /// Of entries alone; lines stand where they stand.
    bool ignoreOrder = true;
    bool ignoreDefaults = true;
    bool ignoreEntities = true;
    /// A file too large to lay out as text is laid out all the same.
    bool layOutAnyway = false;
    /// Also where personal data is hidden: what is made of it has to fit the bytes.
    bool asItIs = false;
    bool operator==(const DiffOptions &) const = default;
};

/// Two texts put side by side. A pure value: computed on a worker, painted by a view.
struct DiffRows {
    QStringList firstLines;
    QStringList secondLines;
    std::vector<DiffRow> rows;
    std::vector<RowRange> changes;
    /// By row: both sides changed it, differently. Empty = none is.
    std::vector<bool> contested;
    /// Rows that differ in nothing but that, and are not among the changes.
    int spaceOnly = 0;
    int commentOnly = 0;
    /// Lines that are shown alike but end otherwise.
    int lineEnds = 0;
};

/// Lines are cut at LF; a CR before it is not shown. Bytes are read as UTF-8. `path` tells what a comment is.
DiffRows computeDiffRows(const QByteArray &first, const QByteArray &second, const DiffOptions &options = {},
                         const QString &path = {});

/// Runs of same rows that may be folded away: all but `context` rows beside a change, runs of fewer than two left open.
std::vector<RowRange> foldableRuns(const DiffRows &rows, int context);

/// What a side-by-side view shows, from top to bottom: rows, and one placeholder in front of each fold.
struct DisplayLine {
    /// Index into DiffRows::rows, or -1 for a placeholder.
    int row = -1;
    /// Index of the fold it belongs to (placeholders and folded rows), or -1.
    int fold = -1;
    /// In one column: whose line of the row this is.
    enum class Side { Both, First, Second };
    Side side = Side::Both;
    bool operator==(const DisplayLine &) const = default;
};
std::vector<DisplayLine> displayLines(const DiffRows &rows, const std::vector<RowRange> &folds);

/// The same in one column: of a change all lines of one side stand above those of the other, the older one first; where
/// neither is older, the second side (what would be replaced) first.
std::vector<DisplayLine> unifiedLines(const DiffRows &rows, const std::vector<RowRange> &folds, bool secondIsNewer);

} // namespace backflow::ui::diff
