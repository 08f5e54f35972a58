#include "ui/promote/duegrid.h"

#include "ui/promote/plancounts.h"
#include "ui/promote/targetrun.h"

#include <QCoreApplication>
#include <map>

namespace backflow::ui::promote {

using compare::Cell;
using compare::CellState;
using compare::Comparison;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

/// All of the comparison but its rows.
Comparison bare(const Comparison &comparison)
{
    Comparison copy;
    copy.source = comparison.source;
    copy.targets = comparison.targets;
    copy.ancestors = comparison.ancestors;
    copy.keeps = comparison.keeps;
    copy.now = comparison.now;
    copy.openContents = comparison.openContents;
    return copy;
}

std::shared_ptr<const Comparison> onlyRows(const Comparison &comparison, const QSet<model::ComponentKey> &keys)
{
    auto copy = std::make_shared<Comparison>(bare(comparison));
    for (const compare::Row &row : comparison.rows) {
        if (keys.contains(row.key))
            copy->rows.push_back(row);
    }
    return copy;
}

Cell planCell(const promotion::ComponentMerge &component)
{
    Cell cell;
    cell.due = true; // it is part of the plan
    cell.targetChanged = component.targetChanged;
    cell.entries = component.undecided;
    if (component.undecided > 0)
        cell.state = CellState::Conflict;
    else if (component.operation == promotion::Operation::Add)
        cell.state = CellState::New;
    else if (component.operation == promotion::Operation::Change)
        cell.state = CellState::Different;
    else if (component.operation == promotion::Operation::Remove)
        cell.state = CellState::OnlyInTarget;
    return cell;
}

/// A side of a plan: what it holds is not looked at.
std::shared_ptr<const model::Snapshot> named(const QString &environment)
{
    return std::make_shared<const model::Snapshot>(environment, std::nullopt, QDateTime(),
                                                   std::vector<model::SnapshotEntry>());
}

} // namespace

base::Result<DueOffers> dueOffersOf(const std::shared_ptr<const ports::Backends> &backends,
                                    const model::Pipeline &pipeline, const QString &source, const QStringList &targets,
                                    async::Monitor &monitor)
{
    auto offers = promotion::offersOf(backends, pipeline, source, targets, monitor);
    if (!offers)
        return base::failure(offers);
    QSet<model::ComponentKey> keys;
    for (const promotion::DueComponent &due : offers->due)
        keys.insert(due.key);
    DueGrid grid;
    grid.all = offers->comparison;
    const auto due = onlyRows(*grid.all, keys);
    grid.facts = compare::loadFacts(*backends, pipeline, *due, monitor);
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    grid.due = compare::makeGridIndex(due, grid.facts);
    return DueOffers{std::make_shared<const promotion::Offers>(*std::move(offers)),
                     std::make_shared<const DueGrid>(std::move(grid))};
}

std::shared_ptr<const compare::GridIndex> rowsOf(const DueGrid &grid, const QSet<model::ComponentKey> &keys)
{
    return compare::makeGridIndex(onlyRows(*grid.all, keys), grid.facts);
}

std::shared_ptr<const compare::GridIndex> planGridOf(const QList<TargetRun *> &runs)
{
    auto plan = std::make_shared<Comparison>();
    plan->source = named(runs.isEmpty() ? QString() : runs.first()->source());
    std::map<model::ComponentKey, std::vector<Cell>> rows;
    for (qsizetype target = 0; target < runs.size(); ++target) {
        plan->targets.push_back(named(runs[target]->target()));
        if (!runs[target]->draft())
            continue;
        for (const promotion::ComponentMerge &component : runs[target]->draft()->components) {
            std::vector<Cell> &cells = rows[component.key];
            cells.resize(size_t(runs.size()));
            cells[size_t(target)] = planCell(component);
        }
    }
    for (auto &[key, cells] : rows)
        plan->rows.push_back({key, std::move(cells)});
    return compare::makeGridIndex(std::move(plan));
}

QString planCellWords(const Cell &cell, bool spoken)
{
    using promotion::Operation;
    if (!cell.due)
        return spoken ? Tr::tr("not part of the plan") : Tr::tr("—");
    switch (cell.state) {
    case CellState::Conflict:
        return Tr::tr("≠ %Ln decisions", nullptr, cell.entries);
    case CellState::New:
        return operationWords(Operation::Add);
    case CellState::Different:
        return operationWords(Operation::Change);
    case CellState::OnlyInTarget:
        return operationWords(Operation::Remove);
    default:
        return operationWords(Operation::Nothing);
    }
}

} // namespace backflow::ui::promote
