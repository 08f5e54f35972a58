#include "core/automation/scratchbackends.h"
#include "core/automation/targetwork.h"
#include "core/automation/words.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/ownwork.h"
#include "core/promotion/progress.h"
#include "core/snapshot/snapshots.h"

#include <algorithm>

namespace backflow::automation {

using base::Errc;
using base::Result;

namespace {

/// Clocks may go apart that far before a time on record says nothing any more.
constexpr qint64 kClockSeconds = 300;

bool isReachFault(Errc code)
{
    return code == Errc::Unauthorized || code == Errc::Offline || code == Errc::Timeout || code == Errc::OrgBusy;
}

} // namespace

/// Whether the promotion has got beyond its plan: then it is gone on with, and never begun anew.
Result<bool> TargetWork::hasBegun(const QString &promotion) const
{
    const auto journal = m_ground.backends->journal();
    if (!journal)
        return base::failure(journal);
    const auto progress = promotion::progressOf(**journal, promotion);
    if (!progress)
        return base::failure(progress);
    return progress->state > promotion::State::Planned || progress->outcome.has_value();
}

/// Goes on with a plan that is there: it waited for somebody, or the program ended in the middle.
Result<> TargetWork::resume()
{
    if (const model::Environment *found = m_ground.pipeline.find(m_result.target))
        m_target = *found;
    m_facts.isKnown = !m_target.name.isEmpty();
    m_facts.due = std::max(1, m_result.due);
    m_facts.isPlanned = true;
    const auto stateOf = [this](const Gate &gate) {
        // What waited or failed is looked at anew.
        const GateState state = m_result.gates.value(gate.id, GateState::Open);
        return state == GateState::Passed ? state : GateState::Open;
    };
    for (const Gate &gate : m_about.rule.before)
        m_facts.before += stateOf(gate);
    for (const Gate &gate : m_about.rule.after)
        m_facts.after += stateOf(gate);
    m_facts.isDeployed = m_result.isDeployed;
    const governance::Decision may = m_ground.authorizer().decide(governance::Capability::RunScheduled, {m_target});
    m_facts.isAllowed = may.allowed;
    m_why = may.reason;
    m_looks.emplace(m_ground, GateLooks::About{m_about.rule, m_about.settings, m_target, m_about.tasks}, m_monitor);
    if (m_facts.isDeployed)
        return {};
    const Result<bool> begun = hasBegun(m_result.promotion);
    if (!begun)
        return base::failure(begun);
    if (*begun) {
        std::ranges::fill(m_facts.before, GateState::Passed);
        return {};
    }
    const auto draft = promotion::loadDraft(*m_ground.backends, m_ground.pipeline, m_result.promotion, m_monitor);
    if (!draft)
        return base::failure(draft);
    m_facts.undecided = draft->undecided();
    return {};
}

Result<> TargetWork::look()
{
    const model::Environment *target = m_ground.pipeline.find(m_result.target);
    const model::Environment *source = m_ground.pipeline.find(m_about.rule.source);
    m_facts.isKnown = target && source;
    if (!m_facts.isKnown)
        return {};
    m_target = *target;
    m_facts.isBelow = m_ground.pipeline.direction(source->name, target->name) == model::Direction::Back;
    m_facts.before.fill(GateState::Open, m_about.rule.before.size());
    m_facts.after.fill(GateState::Open, m_about.rule.after.size());
    m_looks.emplace(m_ground, GateLooks::About{m_about.rule, m_about.settings, m_target, m_about.tasks}, m_monitor);
    const governance::Authorizer gate = m_ground.authorizer();
    const governance::Decision may = gate.decide(governance::Capability::RunScheduled, {m_target});
    m_facts.isAllowed = may.allowed;
    if (!may.allowed) {
        m_why = may.reason;
        // A no goes on record, too.
        if (!m_about.isDry)
            (void)gate.allow(governance::Capability::RunScheduled, {m_target});
        return {};
    }
    if (!m_facts.isBelow)
        return {};
    if (!m_about.isDry) {
        if (Result<> allowed = gate.allow(governance::Capability::RunScheduled, {m_target}); !allowed)
            return allowed;
        for (const model::Environment *environment : {source, target}) {
            const bool wanted = m_about.rule.readFirst && m_about.readAnew;
            if (!wanted || m_about.readAnew->contains(environment->name))
                continue;
            if (Result<> reached = reach(*environment); !reached)
                return reached;
            if (!m_facts.isReached || !m_facts.isClockRight)
                return {};
            m_about.readAnew->insert(environment->name);
        }
    }
    return foresee();
}

/// Reads an org anew.
Result<> TargetWork::reach(const model::Environment &environment)
{
    const auto gateway = m_ground.backends->gateway(environment);
    const Result<QDateTime> time = gateway ? (*gateway)->orgTime(m_monitor) : base::failure(gateway);
    Result<> taken = time ? Result<>() : base::failure(time);
    if (time) {
        const qint64 apart = std::abs(time->secsTo(m_ground.backends->clock().now()));
        m_facts.isClockRight = apart <= kClockSeconds;
        if (!m_facts.isClockRight) {
            m_why = Tr::tr("This computer's clock and that of %1 are %Ln minute(s) apart.", nullptr, int(apart / 60))
                        .arg(environment.name);
            return {};
        }
        const auto report = snapshot::take(*m_ground.backends, environment, {}, m_monitor);
        taken = report ? Result<>() : base::failure(report);
    }
    if (!taken && isReachFault(taken.error().code)) {
        m_facts.isReached = false;
        m_why = taken.error().message;
        return {};
    }
    return taken;
}

/// What the rule would find: merged without keeping anything.
Result<> TargetWork::foresee()
{
    const auto repository = m_ground.backends->repository();
    if (!repository)
        return base::failure(repository);
    for (const QString &name : {m_about.rule.source, m_result.target}) {
        const auto latest = snapshot::latest(**repository, *m_ground.pipeline.find(name));
        if (!latest && latest.error().code != Errc::NotFound)
            return base::failure(latest);
        m_facts.isRead = m_facts.isRead && latest.has_value();
    }
    if (!m_facts.isRead)
        return {};
    const auto holder = promotion::EnvironmentLock(**repository, m_target).holder(m_ground.backends->clock().now());
    if (!holder)
        return base::failure(holder);
    m_facts.isHeld = holder->has_value();
    const auto scratch = std::make_shared<const ScratchBackends>(m_ground.backends);
    const auto draft = promotion::makeDraft(scratch, m_ground.pipeline, m_about.rule.source, m_result.target, {},
                                            draftOptions(), m_monitor);
    if (!draft && draft.error().code != Errc::InvalidInput)
        return base::failure(draft);
    if (!draft)
        return {}; // nothing is due
    m_facts.undecided = draft->undecided();
    for (const promotion::ComponentMerge &component : draft->components) {
        const bool flows = component.operation != promotion::Operation::Nothing || component.undecided > 0;
        m_facts.due += flows ? 1 : 0;
        // Where it collides a person decides anyway.
        m_facts.atRisk += component.undecided == 0 && promotion::isOwnWork(component) ? 1 : 0;
    }
    m_result.due = m_facts.due;
    return {};
}

} // namespace backflow::automation
