#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/dependencies/questions.h"
#include "core/ports/backends.h"

#include <memory>

namespace backflow::promotion {

struct Draft;
class PlanningCache;

/// What needs what on both sides of a promotion.
struct SideGraphs {
    dependencies::GraphPtr source;
    dependencies::GraphPtr target;
};
/// Errors: those of Repository, Canceled.
base::Result<SideGraphs> graphsOf(const ports::Backends &backends, std::shared_ptr<const model::Snapshot> source,
                                  std::shared_ptr<const model::Snapshot> target, PlanningCache &known,
                                  async::Monitor &monitor);

/// Notes in the draft what its selection needs and the target lacks, and what refers to that which it removes. With
/// DraftOptions::withNeeded what the source holds of it joins the selection.
void takeNeeds(Draft &draft, const SideGraphs &graphs);

} // namespace backflow::promotion
