#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/promotion/picks.h"
#include "ui/compare/cellwords.h"

#include <QByteArray>
#include <QHash>
#include <memory>
#include <vector>

namespace backflow::ui::compare {

/// One entry of a component that differs from some target's.
struct GridEntry {
    promotion::EntryPick pick;
    /// "Account.Rating", "Description"
    QString label;
    /// What each side says: the source, then one a target with its state.
    QString sourceWords;
    /// As the source's file has it; empty where it does not, or where the entry is a whole file.
    QByteArray sourceXml;
    struct Side {
        CellState state = CellState::Same;
        QString words;
        bool due = true;
        /// The target changed it itself.
        bool risky = false;
    };
    std::vector<Side> sides;
    /// False where it cannot flow by itself.
    bool tickable = true;
};

struct GridEntryGroup {
    /// "Field permission"
    QString label;
    std::vector<GridEntry> entries;
};

/// All entries of one component that differ, by kind.
struct GridEntries {
    std::vector<GridEntryGroup> groups;
    int tickable = 0;
    const GridEntry &at(int group, int entry) const { return groups[size_t(group)].entries[size_t(entry)]; }
};

/// Opens the component on all sides; on a worker. Errors: NotFound, Io.
base::Result<std::shared_ptr<const GridEntries>> readEntries(const Comparison &comparison,
                                                             const model::ComponentKey &key);

struct GridIndex;
/// What filters on entries look at, of every row that can be taken apart; on a worker. Errors: Canceled.
base::Result<QHash<int, QString>> readEntryTexts(const GridIndex &index, async::Monitor &monitor);

} // namespace backflow::ui::compare
