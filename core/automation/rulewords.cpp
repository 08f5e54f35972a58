#include "core/automation/rulewords.h"

#include "core/automation/words.h"
#include "core/base/moments.h"

#include <QLocale>
#include <algorithm>

namespace backflow::automation {

using namespace Qt::StringLiterals;

namespace {

QString listed(const QStringList &words)
{
    return words.size() < 2 ? words.value(0)
                            : Tr::tr("%1 and %2").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString gateEnd(const EndFacts &end)
{
    return end.why.isEmpty() ? Tr::tr("A condition is not met: %1.").arg(end.gate ? gateWords(*end.gate) : QString())
                             : end.why;
}

/// How many targets came to the same kind of end.
QString counted(int done, int skipped, int waiting, int trouble)
{
    QStringList parts;
    if (done > 0)
        parts += Tr::tr("%Ln done", nullptr, done);
    if (waiting > 0)
        parts += Tr::tr("%Ln waiting", nullptr, waiting);
    if (skipped > 0)
        parts += Tr::tr("%Ln skipped", nullptr, skipped);
    if (trouble > 0)
        parts += Tr::tr("%Ln with trouble", nullptr, trouble);
    return parts.join(u", "_s);
}

} // namespace

QString endWords(Step step, const TargetResult &result, const EndFacts &end)
{
    const QString &target = result.target;
    const int due = std::max(result.due, end.facts.due);
    switch (step) {
    case Step::SkipUnknown:
        return Tr::tr("%1 or its source is no environment of this pipeline any more. Change the rule.").arg(target);
    case Step::SkipNotBelow:
        return Tr::tr("%1 does not lie below %2 any more. Change the rule.").arg(target, end.source);
    case Step::SkipNotAllowed:
    case Step::SkipClock:
        return Tr::tr("Skipped %1. Nothing was changed. %2").arg(target, end.why);
    case Step::SkipNotReached:
        return Tr::tr("Skipped %1 because an org could not be read. Nothing was changed. %2").arg(target, end.why);
    case Step::SkipNotRead:
        return Tr::tr("Skipped %1: it or %2 has never been read. Read both first.").arg(target, end.source);
    case Step::SkipHeld:
        return Tr::tr("Skipped %1: another promotion holds it.").arg(target);
    case Step::SkipAtRisk:
        return Tr::tr("Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.", nullptr,
                      end.facts.atRisk)
            .arg(target);
    case Step::NothingDue:
        return Tr::tr("%1 has everything that %2 has.").arg(target, end.source);
    case Step::Tell: {
        QString words = Tr::tr("%1 has %Ln component(s) to receive from %2.", nullptr, due).arg(target, end.source);
        if (end.facts.undecided > 0)
            words += u' ' + Tr::tr("%Ln decision(s) would be needed.", nullptr, end.facts.undecided);
        if (end.facts.atRisk > 0)
            words += u' ' + Tr::tr("%Ln of them hold work of the target's own.", nullptr, end.facts.atRisk);
        return words;
    }
    case Step::AskDecisions:
        return Tr::tr("The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.", nullptr,
                      end.facts.undecided)
            .arg(target);
    case Step::WaitBefore:
    case Step::StopBefore:
        return Tr::tr("The plan for %1 is made and was not deployed. %2").arg(target, gateEnd(end));
    case Step::LeavePlan:
        return Tr::tr("The plan for %1 is made, with %Ln component(s). Deploy it when it suits.", nullptr, due)
            .arg(target);
    case Step::WaitAfter:
    case Step::StopAfter:
        return Tr::tr("%1 has received everything. %2").arg(target, gateEnd(end));
    case Step::Done:
        return Tr::tr("%1 has received %Ln component(s) from %2.", nullptr, due).arg(target, end.source);
    case Step::Plan:
    case Step::TryBefore:
    case Step::Deploy:
    case Step::TryAfter:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString dryWords(Step step, const Gate *gate, const TargetResult &result)
{
    switch (step) {
    case Step::Plan:
        return Tr::tr("Would plan %Ln component(s) for %1.", nullptr, result.due).arg(result.target);
    case Step::TryBefore:
    case Step::TryAfter:
        return gate ? Tr::tr("Would look whether %1.").arg(gateWords(*gate)) : QString();
    case Step::Deploy:
        return Tr::tr("Would deploy to %1.").arg(result.target);
    default:
        return {};
    }
}

QString actionWords(Action action)
{
    switch (action) {
    case Action::Check:
        return Tr::tr("looks what is due");
    case Action::Prepare:
        return Tr::tr("makes the plan");
    case Action::Deploy:
        return Tr::tr("deploys");
    }
    Q_UNREACHABLE_RETURN({});
}

QString eventWords(EventKind event, const QStringList &places)
{
    const QString where = listed(places);
    switch (event) {
    case EventKind::SnapshotChanged:
        return Tr::tr("when a snapshot of %1 changed").arg(where);
    case EventKind::PromotionEnded:
        return Tr::tr("when a promotion to %1 ended").arg(where);
    case EventKind::DriftFound:
        return Tr::tr("when drift is found in %1").arg(where);
    case EventKind::RefreshFound:
        return Tr::tr("when %1 was refreshed").arg(where);
    case EventKind::ReleaseFound:
        return Tr::tr("when %1 is on a new release").arg(where);
    }
    Q_UNREACHABLE_RETURN({});
}

QString triggerWords(const Rule &rule)
{
    switch (rule.trigger.kind) {
    case TriggerKind::Manual:
        return Tr::tr("when somebody says so");
    case TriggerKind::Schedule:
        return scheduleWords(rule.trigger.schedule);
    case TriggerKind::Event:
        return eventWords(rule.trigger.event, eventPlaces(rule));
    }
    Q_UNREACHABLE_RETURN({});
}

QString gateWords(const Gate &gate)
{
    switch (gate.kind) {
    case GateKind::Validation:
        return Tr::tr("the org's check passes");
    case GateKind::Tests:
        return gate.coverage > 0 ? Tr::tr("%1 pass and reach %2 % of the code")
                                       .arg(ports::testLevelName(gate.level))
                                       .arg(gate.coverage)
                                 : Tr::tr("%1 pass").arg(ports::testLevelName(gate.level));
    case GateKind::Approval:
        return Tr::tr("%Ln other person(s) approve", nullptr, gate.count);
    case GateKind::Compliance:
        return Tr::tr("no compliance rule of severity %1 or worse is broken").arg(gate.atLeast);
    case GateKind::Http:
        return Tr::tr("%1 answers with %2").arg(gate.url.toDisplayString()).arg(gate.status);
    case GateKind::Task:
        return Tr::tr("this was done there once: %1").arg(gate.task);
    }
    Q_UNREACHABLE_RETURN({});
}

QString ruleWords(const Rule &rule)
{
    QStringList conditions;
    for (const Gate &gate : rule.before)
        conditions += gateWords(gate);
    const QString targets = listed(rule.targets);
    const QString when = triggerWords(rule);
    QString words;
    switch (rule.action) {
    case Action::Check:
        words = Tr::tr("Looks what is due from %1 to %2, %3").arg(rule.source, targets, when);
        break;
    case Action::Prepare:
        words = Tr::tr("Makes the plan from %1 to %2, %3").arg(rule.source, targets, when);
        break;
    case Action::Deploy:
        words = Tr::tr("Brings what is due from %1 down to %2, %3").arg(rule.source, targets, when);
        break;
    }
    if (!conditions.isEmpty())
        words += Tr::tr(", if %1").arg(listed(conditions));
    return words + u'.';
}

QString nextRunWords(const Rule &rule, const RunState *state, const QDateTime &now)
{
    if (!rule.isOn)
        return Tr::tr("Off");
    if (state && state->isOpen())
        return Tr::tr("Running since %1").arg(base::nearMomentWords(state->begun, now));
    if (rule.trigger.kind != TriggerKind::Schedule) {
        QString words = triggerWords(rule);
        words[0] = words.at(0).toUpper();
        return words;
    }
    QDateTime after = std::max(rule.since, state && state->lastDue.isValid() ? state->lastDue : rule.since);
    // What came due just now still runs; what is older was missed.
    after = std::max(after, now.addSecs(-60LL * rule.trigger.schedule.grace));
    const auto next = nextDue(rule.trigger.schedule, after);
    if (!next)
        return Tr::tr("Never again: its days are over");
    return *next <= now ? Tr::tr("Due since %1").arg(base::nearMomentWords(*next, now))
                        : base::nearMomentWords(*next, now);
}

QString runWords(const RunState &state)
{
    if (!state.words.isEmpty())
        return state.words;
    if (state.targets.size() == 1)
        return state.targets.first().words;
    int done = 0;
    int skipped = 0;
    int waiting = 0;
    int trouble = 0;
    QStringList notes;
    for (const TargetResult &result : state.targets) {
        const bool isSkip =
            result.step == Step::SkipAtRisk || result.step == Step::SkipHeld || result.step == Step::SkipNotRead;
        int &count = result.isTrouble                                          ? trouble
                     : isSkip                                                  ? skipped
                     : result.isWaiting() || result.step == Step::AskDecisions ? waiting
                                                                               : done;
        ++count;
        if (result.isTrouble || isSkip || result.isWaiting())
            notes += result.words;
    }
    const QString words = counted(done, skipped, waiting, trouble);
    return notes.isEmpty() ? words : words + u": "_s + notes.first();
}

QString lastResultWords(const Rule & /*rule*/, const RunState *state)
{
    if (!state || !state->begun.isValid())
        return state && state->missed > 0 ? Tr::tr("Missed %Ln time(s): no program was there.", nullptr, state->missed)
                                          : Tr::tr("Has not run yet");
    QString words = runWords(*state);
    if (state->missed > 0)
        words += u' ' + Tr::tr("Missed %Ln time(s) since.", nullptr, state->missed);
    return words;
}

QString firingWords(const Rule &rule, const Firing &firing)
{
    using Why = Firing::Why;
    switch (firing.why) {
    case Why::Starts:
        return firing.due ? Tr::tr("Due since %1.").arg(base::momentWords(*firing.due)) : Tr::tr("Starts now.");
    case Why::Off:
        return Tr::tr("The rule is switched off.");
    case Why::Paused:
        return Tr::tr("The schedule is paused.");
    case Why::NotAsked:
        return Tr::tr("The rule runs when somebody says so.");
    case Why::NotDue:
        return Tr::tr("Not due yet.");
    case Why::Missed:
        return Tr::tr("Was due at %1 and is not caught up on: no program was there in time.")
            .arg(base::momentWords(firing.due.value_or(QDateTime())));
    case Why::Unchanged:
        return Tr::tr("Nothing happened since it was last looked at.");
    case Why::FirstLook:
        return Tr::tr("Looked for the first time; from now on changes count.");
    case Why::NotKnown:
        return Tr::tr("It cannot be seen just now (%1).").arg(triggerWords(rule));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace backflow::automation
