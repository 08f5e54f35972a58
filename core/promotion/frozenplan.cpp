#include "core/promotion/frozenplan.h"

#include "core/promotion/draftsession.h"
#include "core/promotion/frozen.h"
#include "core/promotion/plantests.h"
#include "core/promotion/progress.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

namespace {

bool samePlan(const Plan &plan, const Draft &draft, ports::TestLevel tests)
{
    return plan.source == draft.source && plan.target == draft.target &&
           plan.sourceCommit == draft.sourceCommit.toHex() && plan.targetCommit == draft.targetCommit.toHex() &&
           plan.options.testLevel == tests && plan.options.runTests == draft.options.runTests &&
           plan.note == draft.options.note && plan.workItem == draft.options.workItem &&
           plan.rollbackOf == draft.rollbackOf;
}

} // namespace

base::Result<std::optional<Plan>> frozenPlanOf(ports::JournalStore &journal, const Draft &draft, ports::TestLevel tests,
                                               async::Monitor &monitor)
{
    if (draft.undecided() > 0)
        return std::nullopt;
    const base::Result<Progress> progress = progressOf(journal, draft.id);
    if (!progress)
        return base::failure(progress);
    if (progress->state != State::Planned || progress->outcome)
        return std::nullopt;
    base::Result<Plan> plan = loadPlan(journal, draft.id);
    if (!plan)
        return base::failure(plan);
    if (!samePlan(*plan, draft, tests))
        return std::nullopt;
    const base::Result<Frozen> frozen = frozenOf(draft, plan->apiVersion, monitor);
    if (!frozen && frozen.error().code != base::Errc::InvalidInput)
        return base::failure(frozen);
    return frozen && itemsOf(draft, *frozen) == plan->items ? std::optional(*std::move(plan)) : std::nullopt;
}

base::Result<std::optional<Unbegun>> unbegun(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             const QString &id, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Progress> progress = progressOf(**journal, id);
    if (!progress)
        return base::failure(progress);
    if (progress->state != State::Planned || progress->outcome)
        return std::nullopt;
    base::Result<DraftSession> session = loadSession(backends, pipeline, id, monitor);
    if (!session && session.error().code == base::Errc::NotFound)
        return std::nullopt;
    if (!session)
        return base::failure(session);
    const base::Result<const model::Environment *> target = environmentNamed(pipeline, session->draft.target);
    const base::Result<ports::TestLevel> tests =
        target ? testsFor(backends, **target, session->draft.options.testLevel) : base::failure(target);
    if (!tests)
        return base::failure(tests);
    base::Result<std::optional<Plan>> plan = frozenPlanOf(**journal, session->draft, *tests, monitor);
    if (!plan)
        return base::failure(plan);
    // A plan file brings what it was made of, but not the way of its decisions: it is no draft of this machine.
    const bool decidedHere = session->next > 1;
    if (!*plan && !decidedHere && session->draft.decisions() > 0)
        return std::nullopt;
    return Unbegun{std::move(session->draft), *std::move(plan)};
}

} // namespace backflow::promotion
