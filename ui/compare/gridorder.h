#pragma once

#include "ui/compare/gridindex.h"

#include <QList>
#include <QString>
#include <utility>
#include <vector>

namespace backflow::ui::compare {

/// What the components stand under.
enum class Grouping { Type, State, Object, Story, Person, Day, Package, Risk };
QString groupingName(Grouping grouping);
/// Type where the name is none of them.
Grouping groupingFromName(const QString &name);
QString groupingWords(Grouping grouping);
inline constexpr Grouping kGroupings[] = {Grouping::Type,   Grouping::State, Grouping::Object,  Grouping::Story,
                                          Grouping::Person, Grouping::Day,   Grouping::Package, Grouping::Risk};

/// What a column behind the targets tells.
enum class Fact { ChangedBy, When, Story, Package, Size, Risk, LastPromoted };
inline constexpr Fact kFacts[] = {Fact::ChangedBy, Fact::When, Fact::Story,       Fact::Package,
                                  Fact::Size,      Fact::Risk, Fact::LastPromoted};
/// `changedBy`: what a column is kept by.
QString factName(Fact fact);

/// What rows are sorted by: a name, a type, one target's state by severity, or a fact.
struct SortBy {
    enum class What { Nothing, Name, Type, Target, Fact };
    What what = What::Nothing;
    int target = 0;
    Fact fact = Fact::When;
    bool descending = false;
    bool operator==(const SortBy &) const = default;
};

/// All rows of the index in that order; equal ones in the order of the comparison.
std::vector<int> sortedRows(const GridIndex &index, const SortBy &by);

/// Rows that are shown, below one or two levels of groups.
struct Arranged {
    struct Group {
        Grouping by = Grouping::Type;
        /// What it is kept by, and sorts by; a group below another has the key of both.
        QString key;
        /// -1 = none above.
        int parent = -1;
        /// Among its siblings.
        int place = 0;
        std::vector<int> groups;
        /// Of the comparison; a group holds groups or rows.
        std::vector<int> rows;
        /// Rows below it, and those with what the filter hides.
        int shown = 0;
        int total = 0;
    };
    std::vector<Group> groups;
    std::vector<int> top;
    /// Row of the comparison → its group (-1 = that has no shown row) and its place there (-1 = hidden).
    std::vector<std::pair<int, int>> places;
    int shown = 0;
};

/// `order`: every row, in the order in which they are to stand. `by`: one or two, different.
Arranged arrange(const GridIndex &index, const std::vector<bool> &accepted, const QList<Grouping> &by,
                 const std::vector<int> &order);

/// What a group is called, without its count.
QString groupWords(const Arranged::Group &group);

} // namespace backflow::ui::compare
