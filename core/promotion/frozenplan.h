#pragma once

#include "core/base/result.h"
#include "core/promotion/draft.h"
#include "core/promotion/plan.h"

#include <optional>

namespace backflow::promotion {

/// The plan that was frozen of this draft and has not begun, if it still says what the draft says: the same states, the
/// same results, the same options, and `tests` as they would be run now. Only then may it run in the draft's place.
base::Result<std::optional<Plan>> frozenPlanOf(ports::JournalStore &journal, const Draft &draft, ports::TestLevel tests,
                                               async::Monitor &monitor);

/// A draft that stands behind a frozen plan which has not begun.
struct Unbegun {
    Draft draft;
    /// Nothing = the draft was changed since; what runs is frozen anew.
    std::optional<Plan> plan;
};
/// Nothing where there is no draft to go back to: the plan came from elsewhere, and runs as it is. Errors: those of
/// loadDraft.
base::Result<std::optional<Unbegun>> unbegun(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             const QString &id, async::Monitor &monitor);

} // namespace backflow::promotion
