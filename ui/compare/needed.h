#pragma once

#include "core/async/monitor.h"
#include "core/compare/comparison.h"
#include "core/dependencies/questions.h"
#include "core/ports/backends.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace backflow::ui::compare {

/// What becomes of what the ticked components need.
enum class NeededMode {
    Add,  ///< it comes along, unless unticked
    Ask,  ///< each is ticked by hand; the next step waits for that
    None, ///< only what is ticked in the grid
};
QString neededModeName(NeededMode mode);
NeededMode neededModeFromName(const QString &name);

/// Something the ticked components need and a target lacks, or something that would be left referring to a deletion.
struct NeededRow {
    model::ComponentKey key;
    /// What can come along: the component it is in.
    model::ComponentKey component;
    dependencies::Standing standing = dependencies::Standing::Missing;
    /// It refers to what is to be deleted; `key` is what refers.
    bool refers = false;
    bool blocks = false;
    QString because;
    /// Targets it is about.
    QStringList targets;
    QString advice;

    bool canCome() const { return !refers && standing == dependencies::Standing::Missing; }
    bool operator==(const NeededRow &) const = default;
};

/// What was learnt about a comparison's snapshots; kept for the next question about it.
struct NeededGraphs {
    std::shared_ptr<dependencies::FactsCache> cache;
    dependencies::GraphPtr source;
    std::vector<dependencies::GraphPtr> targets;
};

struct NeededInput {
    std::shared_ptr<const ports::Backends> backends;
    std::shared_ptr<const backflow::compare::Comparison> comparison;
    /// Null before the first question. Graphs of other snapshots speed up those of these.
    std::shared_ptr<const NeededGraphs> graphs;
    QList<model::ComponentKey> ticked;
};

/// The graphs there are, or those of the comparison's snapshots on the ground of them. Worker thread. Errors: those of
/// Repository, Canceled.
base::Result<std::shared_ptr<const NeededGraphs>> graphsOf(const NeededInput &input, async::Monitor &monitor);

struct NeededAnswer {
    std::shared_ptr<const NeededGraphs> graphs;
    /// What can come along first, then what nobody holds, then referrers.
    std::vector<NeededRow> rows;
};

/// Worker thread. Errors: those of Repository, Canceled.
base::Result<NeededAnswer> findNeeded(const NeededInput &input, async::Monitor &monitor);

} // namespace backflow::ui::compare
