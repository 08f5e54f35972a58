#pragma once

#include "core/promotion/picks.h"
#include "ui/compare/comparisonmodel.h"

#include <set>

namespace backflow::ui::compare {

/// What is ticked, by row of the comparison, and how much of it below each group.
struct ComparisonModel::Ticks {
    enum State : quint8 { None, Part, Full };
    using Picks = std::set<promotion::EntryPick>;

    std::vector<quint8> of;
    /// Of the rows ticked in part.
    QHash<int, Picks> picked;
    /// Ticked components that the comparison in force does not hold; no picks = as a whole.
    QHash<model::ComponentKey, Picks> away;
    /// By group of the arrangement.
    struct Count {
        int ticked = 0;
        int tickedShown = 0;
        int inPart = 0;
        int tickable = 0; ///< shown ones
    };
    std::vector<Count> counts;

    State at(int row) const { return State(of[size_t(row)]); }
    void set(int row, State state, const Arranged &arranged)
    {
        count(row, arranged, -1);
        of[size_t(row)] = state;
        if (state != Part)
            picked.remove(row);
        count(row, arranged, +1);
    }
    void count(int row, const Arranged &arranged, int by)
    {
        if (at(row) == None)
            return;
        const auto [group, place] = arranged.places[size_t(row)];
        for (int each = group; each >= 0; each = arranged.groups[size_t(each)].parent) {
            Count &count = counts[size_t(each)];
            count.ticked += by;
            count.tickedShown += place >= 0 ? by : 0;
            count.inPart += at(row) == Part ? by : 0;
        }
    }
    void recount(const GridIndex &index, const Arranged &arranged)
    {
        counts.assign(arranged.groups.size(), {});
        for (int row = 0; row < index.rows(); ++row) {
            count(row, arranged, +1);
            const auto [group, place] = arranged.places[size_t(row)];
            if (place < 0 || !index.has(row, GridIndex::Tickable))
                continue;
            for (int each = group; each >= 0; each = arranged.groups[size_t(each)].parent)
                ++counts[size_t(each)].tickable;
        }
    }
    /// Carries the ticks over to another comparison.
    void move(const GridIndex *from, const GridIndex *to)
    {
        for (int row = 0; from && row < from->rows(); ++row) {
            if (at(row) != None)
                away.insert(from->row(row).key, at(row) == Part ? picked.value(row) : Picks());
        }
        of.assign(to ? size_t(to->rows()) : 0, None);
        picked.clear();
        for (auto it = away.begin(); to && it != away.end();) {
            const int row = to->find(it.key());
            if (row < 0 || !to->has(row, GridIndex::Tickable)) {
                ++it;
                continue;
            }
            of[size_t(row)] = it->empty() ? Full : Part;
            if (!it->empty())
                picked.insert(row, *it);
            it = away.erase(it);
        }
    }
};

} // namespace backflow::ui::compare
