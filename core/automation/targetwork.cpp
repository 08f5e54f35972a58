#include "core/automation/targetwork.h"

#include "core/automation/rulewords.h"
#include "core/automation/words.h"
#include "core/promotion/drafts.h"
#include "core/promotion/draftsession.h"
#include "core/promotion/engine.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/progress.h"

#include <algorithm>

namespace backflow::automation {

using base::Errc;
using base::Result;
using promotion::Ending;

TargetWork::TargetWork(const Ground &ground, const About &about, TargetResult result, Keep keep,
                       async::Monitor &monitor)
    : m_ground(ground)
    , m_about(about)
    , m_result(std::move(result))
    , m_keep(std::move(keep))
    , m_monitor(monitor)
{
}

const Gate &TargetWork::gateAt(const Next &next) const
{
    const bool after = next.step == Step::TryAfter || next.step == Step::WaitAfter || next.step == Step::StopAfter;
    return (after ? m_about.rule.after : m_about.rule.before).at(next.gate);
}

Result<TargetResult> TargetWork::run()
{
    m_monitor.say(Tr::tr("Rule “%1”: %2").arg(m_about.rule.name, m_result.target));
    const bool goesOn = !m_result.promotion.isEmpty();
    if (Result<> begun = goesOn ? resume() : look(); !begun) {
        if (begun.error().code == Errc::Canceled)
            return base::failure(begun);
        stopWith(begun.error());
    }
    // Every step takes it further, so that there are few of them.
    while (!m_isOver) {
        if (m_monitor.stopped())
            return std::unexpected(async::canceled());
        const Next next = whatNext(m_about.rule, m_facts);
        m_result.step = next.step;
        m_result.at = m_ground.backends->clock().now();
        if (isEnd(next.step)) {
            conclude(next);
            break;
        }
        if (Result<> done = m_about.isDry ? dryStep(next) : step(next); !done) {
            if (done.error().code == Errc::Canceled)
                return base::failure(done);
            stopWith(done.error());
        } else if (!m_about.isDry && !hasStopped(next)) {
            if (Result<> kept = m_keep(m_result); !kept)
                return base::failure(kept);
        }
    }
    return m_result;
}

/// A look at a condition that did not pass is told by the end that follows it; what waits as it did leaves no trace.
bool TargetWork::hasStopped(const Next &next) const
{
    const bool looked = next.step == Step::TryBefore || next.step == Step::TryAfter;
    return looked && (next.step == Step::TryAfter ? m_facts.after : m_facts.before).at(next.gate) != GateState::Passed;
}

Result<> TargetWork::step(const Next &next)
{
    switch (next.step) {
    case Step::Plan:
        return plan();
    case Step::TryBefore:
        return tryGate(gateAt(next), false);
    case Step::Deploy:
        return deploy();
    case Step::TryAfter:
        return tryGate(gateAt(next), true);
    default:
        Q_UNREACHABLE_RETURN({});
    }
}

promotion::DraftOptions TargetWork::draftOptions() const
{
    promotion::DraftOptions options;
    options.withDeletions = m_about.rule.withDeletions;
    options.withNeeded = m_about.rule.withNeeded;
    options.note = m_about.rule.note.isEmpty() ? Tr::tr("Rule “%1”").arg(m_about.rule.name) : m_about.rule.note;
    for (const Gate &gate : m_about.rule.before) {
        if (gate.kind == GateKind::Tests)
            options.testLevel = gate.level;
    }
    return options;
}

/// Whether the plan of an earlier run is still there and good: somebody has begun to decide it, or nothing moved since.
/// One that is not, and on which nobody worked, goes.
Result<bool> TargetWork::isOldPlanGood()
{
    const ports::Backends &backends = *m_ground.backends;
    if (m_about.oldPlan.isEmpty())
        return false;
    const auto journal = backends.journal();
    const auto repository = backends.repository();
    if (!journal || !repository)
        return journal ? base::failure(repository) : base::failure(journal);
    const Result<bool> begun = hasBegun(m_about.oldPlan);
    if (!begun || *begun)
        return begun ? Result<bool>(false) : begun;
    const auto draft = promotion::loadDraft(backends, m_ground.pipeline, m_about.oldPlan, m_monitor);
    if (!draft)
        return false;
    const auto moved = promotion::movedSides(**repository, m_ground.pipeline, *draft);
    if (!moved)
        return base::failure(moved);
    if (moved->isEmpty() || !draft->choices.isEmpty()) {
        m_facts.undecided = draft->undecided();
        return true;
    }
    const Result<> gone = promotion::discardDraft(**journal, m_about.oldPlan);
    return gone ? Result<bool>(false) : base::failure(gone);
}

Result<> TargetWork::plan()
{
    const Result<bool> good = isOldPlanGood();
    if (!good)
        return base::failure(good);
    m_facts.isPlanned = true;
    if (*good) {
        m_result.promotion = m_about.oldPlan;
        return {};
    }
    Result<promotion::Draft> draft = promotion::makeDraft(m_ground.backends, m_ground.pipeline, m_about.rule.source,
                                                          m_result.target, {}, draftOptions(), m_monitor);
    if (!draft)
        return base::failure(draft);
    m_result.promotion = draft->id;
    m_facts.undecided = draft->undecided();
    return {};
}

Result<> TargetWork::tryGate(const Gate &gate, bool after)
{
    Result<GateLook> look = GateLook();
    if (after) {
        const auto journal = m_ground.backends->journal();
        const auto report = journal ? promotion::report(**journal, m_result.promotion) : base::failure(journal);
        look = report ? m_looks->after(gate, *report) : base::failure(report);
    } else {
        look = m_looks->before(gate, m_result.promotion);
    }
    if (!look)
        return base::failure(look);
    const QList<Gate> &gates = after ? m_about.rule.after : m_about.rule.before;
    const auto place = std::ranges::find(gates, gate.id, &Gate::id) - gates.begin();
    (after ? m_facts.after : m_facts.before)[place] = look->state;
    m_result.gates.insert(gate.id, look->state);
    m_why = look->words;
    return {};
}

Result<> TargetWork::deploy()
{
    const ports::Backends &backends = *m_ground.backends;
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const Result<bool> begun = hasBegun(m_result.promotion);
    if (!begun)
        return base::failure(begun);
    Result<promotion::Plan> plan = base::failure(Errc::NotFound, {});
    if (*begun) {
        plan = promotion::loadPlan(**journal, m_result.promotion);
    } else {
        const auto draft = promotion::loadDraft(backends, m_ground.pipeline, m_result.promotion, m_monitor);
        plan = draft ? promotion::freeze(backends, m_ground.pipeline, *draft, m_monitor) : base::failure(draft);
    }
    if (!plan)
        return base::failure(plan);
    const auto grant =
        m_ground.authorizer().require<governance::Capability::Deploy>(promotion::contextOf(*plan, m_target));
    if (!grant)
        return base::failure(grant);
    promotion::RunOptions options;
    options.compliance = m_ground.means.compliance;
    const Result<promotion::Report> report =
        promotion::run(backends, m_ground.pipeline, plan->id, *grant, {}, m_monitor, options);
    if (!report)
        return base::failure(report);
    m_result.isDeployed = report->ending == Ending::Done || report->ending == Ending::DoneWithWarnings;
    m_facts.isDeployed = m_result.isDeployed;
    if (!m_result.isDeployed) {
        m_result.isTrouble = true;
        m_result.words = report->summary;
        m_isOver = true;
    }
    return {};
}

/// What would be done, each step told as if it went well.
Result<> TargetWork::dryStep(const Next &next)
{
    switch (next.step) {
    case Step::Plan:
        m_facts.isPlanned = true;
        break;
    case Step::TryBefore:
        m_facts.before[next.gate] = GateState::Passed;
        break;
    case Step::TryAfter:
        m_facts.after[next.gate] = GateState::Passed;
        break;
    case Step::Deploy:
        m_facts.isDeployed = true;
        break;
    default:
        break;
    }
    const Gate *gate = next.gate >= 0 ? &gateAt(next) : nullptr;
    const QString words = dryWords(next.step, gate, m_result);
    m_result.words += m_result.words.isEmpty() ? words : u' ' + words;
    return {};
}

void TargetWork::conclude(const Next &next)
{
    const Gate *gate = next.gate >= 0 ? &gateAt(next) : nullptr;
    const EndFacts end{m_facts, gate, m_why, m_about.rule.source};
    const QString words = endWords(next.step, m_result, end);
    if (!m_about.isDry)
        m_result.words = words;
    else if (next.step != Step::Done)
        m_result.words += m_result.words.isEmpty() ? words : u' ' + words;
    m_result.isTrouble = next.step == Step::StopBefore || next.step == Step::StopAfter ||
                         next.step == Step::SkipUnknown || next.step == Step::SkipNotBelow ||
                         next.step == Step::SkipNotAllowed || next.step == Step::SkipNotReached ||
                         next.step == Step::SkipClock;
}

void TargetWork::stopWith(const base::Error &error)
{
    m_result.isTrouble = true;
    m_result.words = error.message;
    m_result.at = m_ground.backends->clock().now();
    m_isOver = true;
}

} // namespace backflow::automation
