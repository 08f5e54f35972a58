#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/hidden.h"
#include "core/model/keeprule.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QList>
#include <QString>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace backflow::compare {

enum class CellState {
    Same,         ///< equal content
    OrderOnly,    ///< means the same: other order, white space, entities, comments or defaults written out only
    New,          ///< only the source has it
    Different,    ///< both have it, meaning differs
    OnlyInTarget, ///< only the target has it
    Conflict,     ///< both changed the same entry differently since the ancestor
    NotRead,      ///< could not be read on one side, or was left out there
    NoAccess,     ///< whoever is signed in may not read it on one side
    Kept,         ///< differs, and a keep rule says that it is meant to
};
inline constexpr size_t kCellStates = size_t(CellState::Kept) + 1;
/// `order-only`: stable, stands in --json.
QString cellStateName(CellState state);

/// One component against one target.
struct Cell {
    CellState state = CellState::Same;
    /// Entries that differ and are not kept (0 for Same, 1 for whole-file kinds).
    int entries = 0;
    /// Entries that differ and that a rule keeps.
    int kept = 0;
    /// The target holds a change of its own since the ancestor: a plain overwrite would lose it.
    bool targetChanged = false;
    /// The source changed it since the ancestor: it is due to flow back. False for what only the target changed.
    bool due = false;
    /// Differences without a meaning, whatever the state.
    Hidden hidden = {};
    bool operator==(const Cell &) const = default;
};

struct Row {
    model::ComponentKey key;
    /// One per target, in the order of Comparison::targets.
    std::vector<Cell> cells;
    bool operator==(const Row &) const = default;
};

/// Where the last common content of a component is found, for one pair of snapshots. May be null: no ancestor known.
class AncestorSource
{
public:
    virtual ~AncestorSource() = default;
    /// Parts of the component when source and target last had it in common. An empty vector: it was known not to exist.
    /// Nothing: no common state is known.
    virtual std::optional<std::vector<model::Part>> ancestor(const model::ComponentKey &key) const = 0;
};

/// Opens what contents are read from; asked once per worker thread.
using OpenContents = std::function<base::Result<std::unique_ptr<ports::ContentSource>>()>;

/// One source against one or more targets. Immutable; shared as std::shared_ptr<const Comparison>.
struct Comparison {
    std::shared_ptr<const model::Snapshot> source;
    std::vector<std::shared_ptr<const model::Snapshot>> targets;
    /// One per target, null = none known; or none at all.
    std::vector<std::shared_ptr<const AncestorSource>> ancestors = {};
    /// The rules it was made under, and when that was.
    QList<model::KeepRule> keeps = {};
    QDateTime now = {};
    OpenContents openContents = {};
    /// Sorted by key, every component any side holds; or only those that differ somewhere by their content ids.
    std::vector<Row> rows;

    /// Null = none known.
    const AncestorSource *ancestorsOf(size_t target) const
    {
        return target < ancestors.size() ? ancestors[target].get() : nullptr;
    }
    struct UnreadAt {
        QString environment;
        model::Unread told;
    };
    /// The side that did not give the component, the source first, and what its org said; nothing where both gave it.
    std::optional<UnreadAt> unreadAt(const model::ComponentKey &key, size_t target) const;
    /// Rows that are due in that target: New, Different or Conflict with `due`, and removals by the source.
    int dueCount(int target) const;
    /// Rows in each state for that target, by CellState.
    std::array<int, kCellStates> counts(int target) const;
    /// Per target: components of managed packages that have no row, since only one side was read with them.
    std::vector<int> managedLeftOut = {};

    /// Differences without a meaning, of all rows together, and what has no row.
    Hidden hidden(int target) const;
};

class CellCache;

struct CompareOptions {
    /// The pipeline's rules; those of the pair and the time apply.
    QList<model::KeepRule> keeps = {};
    QDateTime now = {};
    /// Told of all rows once, before any of them is complete: their keys stand, their cells do not.
    std::function<void(std::span<const Row>)> onBegin = {};
    /// Told about rows as they become complete, each once: those that are the same everywhere first, the others nearly
    /// in their order. On the calling thread; the rows stand where they do until it returns.
    std::function<void(std::span<const Row *const>)> onRows = {};
    /// Shared by comparisons that are made together; null = none.
    std::shared_ptr<CellCache> cells = {};
};

/// Walks the snapshots by object id; equal ids are never opened, the rest is compared by meaning, in parallel.
/// `ancestors` has one entry per target (null allowed).
base::Result<Comparison> compareSnapshots(std::shared_ptr<const model::Snapshot> source,
                                          std::vector<std::shared_ptr<const model::Snapshot>> targets,
                                          std::vector<std::shared_ptr<const AncestorSource>> ancestors,
                                          const OpenContents &openContents, async::Monitor &monitor,
                                          const CompareOptions &options = {});

} // namespace backflow::compare
