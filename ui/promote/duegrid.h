#pragma once

#include "core/promotion/offers.h"
#include "ui/compare/gridfacts.h"
#include "ui/compare/gridindex.h"

#include <QSet>
#include <memory>

namespace backflow::ui::promote {

class TargetRun;

/// What a promotion may hold, made ready for the grid. Immutable; made on a worker.
struct DueGrid {
    /// With all that differs.
    std::shared_ptr<const compare::Comparison> all;
    /// Of what is due.
    compare::GridFacts facts;
    std::shared_ptr<const compare::GridIndex> due;
};

/// What one may choose from, and the grid of it.
struct DueOffers {
    std::shared_ptr<const promotion::Offers> offers;
    std::shared_ptr<const DueGrid> grid;
};

/// On a worker. Errors: those of promotion::offersOf.
base::Result<DueOffers> dueOffersOf(const std::shared_ptr<const ports::Backends> &backends,
                                    const model::Pipeline &pipeline, const QString &source, const QStringList &targets,
                                    async::Monitor &monitor);

/// Just the rows of these components, as far as the comparison holds them.
std::shared_ptr<const compare::GridIndex> rowsOf(const DueGrid &grid, const QSet<model::ComponentKey> &keys);

/// What would happen to each component in each target. Its cells are for planCellWords().
std::shared_ptr<const compare::GridIndex> planGridOf(const QList<TargetRun *> &runs);
/// "+ add", "≠ 2 decisions", "—" where it is no part of the plan.
QString planCellWords(const compare::Cell &cell, bool spoken);

} // namespace backflow::ui::promote
