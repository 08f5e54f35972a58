#pragma once

#include "core/merge/sessionvalues.h"
#include "ui/diff/diffrows.h"
#include "ui/resolve/textlines.h"

#include <memory>
#include <optional>
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
    bool operator==(const PaneLine &) const = default;
};

struct PaneText {
    /// Lines from `begin` to the next run, alike but for their number.
    struct Run {
        int begin = 0;
        PaneLine first;
    };

    TextLines lines;
    /// Ascending; the first begins at 0.
    std::vector<Run> runs;
    /// Per decision: its first line (0-based) and number of lines; begin -1 = the side has nothing there.
    std::vector<diff::RowRange> places;

    PaneLine at(int line) const;
};

/// What no choice changes. Of a side's lines `undecided` is not told: MergeText::open has it by decision.
struct MergeSides {
    std::shared_ptr<const merge::SessionFile> file;
    PaneText source;
    PaneText target;
    /// The last common version; empty when none is known.
    PaneText before;
};

/// So many lines of the result before stand now as so many others.
struct ResultPatch {
    /// In the result as it is now.
    int begin = 0;
    int count = 0;
    /// How many lines stood there before.
    int before = 0;
    bool operator==(const ResultPatch &) const = default;
};

/// Source, result and target of one file's merge, as three texts that scroll together.
struct MergeText {
    std::shared_ptr<const MergeSides> sides = std::make_shared<const MergeSides>();
    PaneText result;
    /// Per decision: nothing is chosen.
    std::vector<bool> open;
    /// Line of the result → line of that side, never going back; one entry more than lines.
    std::vector<int> resultToSource;
    std::vector<int> resultToTarget;
    std::vector<int> resultToBefore;
    /// How the result came from that of the text it was computed from, from top to bottom; nothing = all is new.
    std::optional<std::vector<ResultPatch>> patches;
};

/// Pure; runs on a worker. `written`: the whole result by hand. `last`: of the same file with other choices, so that
/// only what differs is computed.
MergeText computeMergeText(std::shared_ptr<const merge::SessionFile> file, const std::optional<QByteArray> &written,
                           const QHash<QString, merge::Choice> &choices, const MergeText *last = nullptr);

/// Words of a decision's line on one side that the other says differently. `line`: from the decision's first on.
QList<diff::TextSpan> differingWords(const merge::Decision &decision, bool ofSource, int line, const QString &text);

/// The line of `a` that a line of `b` stands for, given the map a → b.
int inverted(const std::vector<int> &map, int line);

} // namespace backflow::ui::resolve
