#pragma once

#include "core/merge/mergevalues.h"

#include <QSet>
#include <QString>
#include <vector>

namespace backflow::compare {

/// Lines of a file, 0-based.
struct LineRun {
    int begin = 0;
    int count = 0;
    int end() const { return begin + count; }
    bool operator==(const LineRun &) const = default;
};

/// What both sides changed differently since the version they last had in common.
struct Contested {
    /// EntryDifference::path; an empty one stands for the whole file.
    QSet<QString> entries;
    std::vector<LineRun> sourceLines;
    std::vector<LineRun> targetLines;
};
Contested contestedIn(const merge::Outcome &outcome);

/// The step of a path below the root: `fields[A/B]` of `fields[A/B]/label`.
QString firstStep(const QString &path);

} // namespace backflow::compare
