#pragma once

#include "core/promotion/draft.h"
#include "ui/diff/diffrows.h"

#include <QStringList>
#include <vector>

namespace backflow::ui::resolve {

/// What one line of a pane is.
struct PaneLine {
    /// 1-based; 0 = the line is not part of the text (a place that is not decided).
    int number = 0;
    merge::Origin origin = merge::Origin::Both;
    /// Index of the decision it belongs to; -1 = none.
    int decision = -1;
    bool undecided = false;
    /// Words that the other side says differently.
    QList<diff::TextSpan> words;
};

struct PaneText {
    QStringList lines;
    std::vector<PaneLine> marks;
    /// Per decision: its first line (0-based) and number of lines; begin -1 = the side has nothing there.
    std::vector<diff::RowRange> places;
};

/// Source, result and target of one file's merge, as three texts that scroll together.
struct MergeText {
    PaneText source;
    PaneText result;
    PaneText target;
    /// The last common version; empty when none is known.
    PaneText before;
    /// Line of the result → line of that side, never going back; one entry more than lines.
    std::vector<int> resultToSource;
    std::vector<int> resultToTarget;
    std::vector<int> resultToBefore;
};

/// Pure; runs on a worker.
MergeText computeMergeText(const promotion::FileMerge &file, const QHash<QString, merge::Choice> &choices);

/// The line of `a` that a line of `b` stands for, given the map a → b.
int inverted(const std::vector<int> &map, int line);

} // namespace backflow::ui::resolve
