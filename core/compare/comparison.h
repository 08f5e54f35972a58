#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::compare {

enum class CellState {
    Same,         ///< equal content
    OrderOnly,    ///< same entries in another order, or other white space only
    New,          ///< only the source has it
    Different,    ///< both have it, meaning differs
    OnlyInTarget, ///< only the target has it
    Conflict,     ///< both changed the same entry differently since the ancestor
    NotRead,      ///< could not be read on one side
};
QString cellStateName(CellState state);

/// One component against one target.
struct Cell {
    CellState state = CellState::Same;
    /// Entries that differ (0 for Same, 1 for whole-file kinds).
    int entries = 0;
    /// The target holds a change of its own since the ancestor: a plain overwrite would lose it.
    bool targetChanged = false;
    /// The source changed it since the ancestor: it is due to flow back. False for what only the target changed.
    bool due = false;
    bool operator==(const Cell &) const = default;
};

struct Row {
    model::ComponentKey key;
    /// One per target, in the order of Comparison::targets.
    std::vector<Cell> cells;
    bool operator==(const Row &) const = default;
};

/// One source against one or more targets. Immutable; shared as std::shared_ptr<const Comparison>.
struct Comparison {
    std::shared_ptr<const model::Snapshot> source;
    std::vector<std::shared_ptr<const model::Snapshot>> targets;
    /// Sorted by key, every component any side holds.
    std::vector<Row> rows;

    /// Rows that are due in that target: New, Different or Conflict with `due`, and removals by the source.
    int dueCount(int target) const;
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

/// Walks the snapshots by object id; equal ids are never opened, the rest is compared by meaning, in parallel.
/// `repositoryOf` is asked for one repository per worker thread. `ancestors` has one entry per target (null allowed).
base::Result<Comparison> compareSnapshots(
    std::shared_ptr<const model::Snapshot> source, std::vector<std::shared_ptr<const model::Snapshot>> targets,
    std::vector<std::shared_ptr<const AncestorSource>> ancestors,
    const std::function<base::Result<std::unique_ptr<ports::Repository>>()> &repositoryOf, async::Monitor &monitor);

} // namespace backflow::compare
