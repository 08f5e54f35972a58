#include "core/automation/next.h"

#include "core/snapshot/orgrelease.h"

#include <array>

namespace backflow::automation {

namespace {

using Why = Firing::Why;

Firing bySchedule(const Rule &rule, const FiringFacts &facts)
{
    const QDateTime since = facts.lastDue.isValid() ? std::max(facts.lastDue, rule.since) : rule.since;
    const DueTimes due = dueTimes(rule.trigger.schedule, since, facts.now);
    if (!due.last)
        return {.why = Why::NotDue};
    const bool late = due.last->addSecs(60LL * rule.trigger.schedule.grace) < facts.now;
    return {.why = late ? Why::Missed : Why::Starts, .due = due.last, .passedOver = due.count - 1};
}

/// Some org is on a later release than it was. One that is on an earlier one was refreshed, which is another event.
bool isLater(const QString &seen, const QString &shows)
{
    const QStringList before = seen.split(u' ');
    const QStringList now = shows.split(u' ');
    bool later = false;
    for (qsizetype i = 0; i < now.size(); ++i)
        later = later || (before.size() == now.size() && snapshot::compareVersions(now[i], before[i]) > 0);
    return later;
}

Firing byEvent(const Rule &rule, const FiringFacts &facts)
{
    if (!facts.shows)
        return {.why = Why::NotKnown};
    if (!facts.seen)
        return {.why = Why::FirstLook};
    // That there is nothing of the kind any more is no event.
    const bool isSame = facts.shows->isEmpty() || *facts.seen == *facts.shows;
    const bool isNothing =
        isSame || (rule.trigger.event == EventKind::ReleaseFound && !isLater(*facts.seen, *facts.shows));
    return {.why = isNothing ? Why::Unchanged : Why::Starts};
}

/// The first condition that has not passed; nothing = all have.
std::optional<Next> byGates(const QList<GateState> &gates, Step tries, Step waits, Step stops)
{
    for (int i = 0; i < gates.size(); ++i) {
        switch (gates[i]) {
        case GateState::Passed:
            continue;
        case GateState::Open:
            return Next{tries, i};
        case GateState::Waits:
            return Next{waits, i};
        case GateState::Failed:
            return Next{stops, i};
        }
    }
    return std::nullopt;
}

/// What keeps a rule away from a target altogether.
std::optional<Step> skipped(const TargetFacts &facts)
{
    if (!facts.isKnown)
        return Step::SkipUnknown;
    if (!facts.isBelow)
        return Step::SkipNotBelow;
    if (!facts.isAllowed)
        return Step::SkipNotAllowed;
    if (!facts.isReached)
        return Step::SkipNotReached;
    if (!facts.isClockRight)
        return Step::SkipClock;
    if (!facts.isRead)
        return Step::SkipNotRead;
    return std::nullopt;
}

constexpr std::array<const char *, kSteps> kNames = {
    "skip-unknown",  "skip-not-below", "skip-not-allowed", "skip-not-reached", "skip-clock",
    "skip-not-read", "skip-held",      "skip-at-risk",     "nothing-due",      "tell",
    "plan",          "ask-decisions",  "try-before",       "wait-before",      "stop-before",
    "leave-plan",    "deploy",         "try-after",        "wait-after",       "stop-after",
    "done"};

} // namespace

Firing firing(const Rule &rule, const FiringFacts &facts)
{
    if (facts.asked)
        return {.why = Why::Starts};
    if (!rule.isOn)
        return {.why = Why::Off};
    if (rule.trigger.kind == TriggerKind::Manual)
        return {.why = Why::NotAsked};
    if (facts.paused)
        return {.why = Why::Paused};
    return rule.trigger.kind == TriggerKind::Schedule ? bySchedule(rule, facts) : byEvent(rule, facts);
}

Next whatNext(const Rule &rule, const TargetFacts &facts)
{
    if (facts.isDeployed) {
        // What was deployed is not undone by what is found afterwards; the conditions say whether all is well.
        const auto gate = byGates(facts.after, Step::TryAfter, Step::WaitAfter, Step::StopAfter);
        return gate.value_or(Next{Step::Done});
    }
    if (const std::optional<Step> skip = skipped(facts))
        return {*skip};
    if (facts.due == 0)
        return {Step::NothingDue};
    if (rule.action == Action::Check)
        return {Step::Tell};
    if (facts.isHeld)
        return {Step::SkipHeld};
    if (facts.atRisk > 0)
        return {Step::SkipAtRisk};
    if (!facts.isPlanned)
        return {Step::Plan};
    if (facts.undecided > 0)
        return {Step::AskDecisions};
    if (const auto gate = byGates(facts.before, Step::TryBefore, Step::WaitBefore, Step::StopBefore))
        return *gate;
    return {rule.action == Action::Prepare ? Step::LeavePlan : Step::Deploy};
}

bool isEnd(Step step)
{
    switch (step) {
    case Step::Plan:
    case Step::TryBefore:
    case Step::Deploy:
    case Step::TryAfter:
        return false;
    default:
        return true;
    }
}

QString stepName(Step step)
{
    return QString::fromLatin1(kNames.at(std::size_t(step)));
}

std::optional<Step> stepFrom(const QString &name)
{
    for (int i = 0; i < kSteps; ++i) {
        if (name == QLatin1StringView(kNames[std::size_t(i)]))
            return Step(i);
    }
    return std::nullopt;
}

} // namespace backflow::automation
