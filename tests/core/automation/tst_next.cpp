// Whether a rule starts, and what it does next: every kind of rule with every trigger, condition and state of a target.

#include "core/automation/next.h"

#include <QTest>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;
using Why = Firing::Why;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

Rule ruleOf(Action action, int before = 0, int after = 0)
{
    Rule rule;
    rule.action = action;
    rule.since = utc("2026-11-01T00:00:00Z");
    for (int i = 0; i < before; ++i)
        rule.before += Gate{.id = u"b%1"_s.arg(i)};
    for (int i = 0; i < after; ++i)
        rule.after += Gate{.id = u"a%1"_s.arg(i)};
    return rule;
}

/// One letter a condition: `.` open, `+` passed, `?` waits, `-` failed.
QList<GateState> gates(const char *text)
{
    QList<GateState> states;
    for (const char *c = text; *c != '\0'; ++c)
        states += *c == '.'   ? GateState::Open
                  : *c == '+' ? GateState::Passed
                  : *c == '?' ? GateState::Waits
                              : GateState::Failed;
    return states;
}

/// What is said of a target, one word each; nothing said = all is well, one component is due.
TargetFacts factsOf(const char *text)
{
    TargetFacts facts;
    facts.due = 1;
    const QStringList words = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        facts.isKnown &= word != "gone"_L1;
        facts.isBelow &= word != "above"_L1;
        facts.isAllowed &= word != "denied"_L1;
        facts.isReached &= word != "offline"_L1;
        facts.isClockRight &= word != "clock"_L1;
        facts.isRead &= word != "unread"_L1;
        facts.isHeld |= word == "held"_L1;
        facts.isPlanned |= word == "planned"_L1;
        facts.isDeployed |= word == "deployed"_L1;
        if (word == "same"_L1)
            facts.due = 0;
        if (word == "risk"_L1)
            facts.atRisk = 1;
        if (word == "undecided"_L1)
            facts.undecided = 2;
    }
    return facts;
}

} // namespace

class TestNext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWhenItIsTime_data();
    void startsWhenItIsTime();
    void oneStepAfterTheOther_data();
    void oneStepAfterTheOther();
    void everyCombinationKeepsTheLaws();
    void everyWayEnds();
    void stepsHaveNames();
};

void TestNext::startsWhenItIsTime_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("lastDue");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("shows");
    QTest::addColumn<Why>("why");
    QTest::addColumn<int>("passedOver");

    const auto row = [](const char *name, const char *trigger, bool isOn, bool asked, bool paused, const char *now,
                        const char *lastDue, const char *seen, const char *shows, Why why, int passedOver = 0) {
        QTest::newRow(name) << QString::fromLatin1(trigger) << isOn << asked << paused << QString::fromLatin1(now)
                            << QString::fromLatin1(lastDue) << QString::fromLatin1(seen) << QString::fromLatin1(shows)
                            << why << passedOver;
    };
    // `-` stands for nothing.
    const char *noon = "2026-11-30T12:00:00Z";
    row("manual, nobody asks", "manual", true, false, false, noon, "-", "-", "-", Why::NotAsked);
    row("manual, asked", "manual", true, true, false, noon, "-", "-", "-", Why::Starts);
    row("off, asked all the same", "manual", false, true, false, noon, "-", "-", "-", Why::Starts);
    row("off, though due", "schedule", false, false, false, "2026-11-30T22:00:00Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::Off);
    row("off, though it happened", "event", false, false, false, noon, "-", "a", "b", Why::Off);
    row("due on time", "schedule", true, false, false, "2026-11-30T22:00:00Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::Starts);
    row("a second before", "schedule", true, false, false, "2026-11-30T21:59:59Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::NotDue);
    row("done already", "schedule", true, false, false, "2026-11-30T22:30:00Z", "2026-11-30T22:00:00Z", "-", "-",
        Why::NotDue);
    row("within its grace", "schedule", true, false, false, "2026-11-30T23:00:00Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::Starts);
    row("past its grace", "schedule", true, false, false, "2026-11-30T23:00:01Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::Missed);
    row("days were missed, one is due", "schedule", true, false, false, "2026-11-30T22:10:00Z", "2026-11-27T22:00:00Z",
        "-", "-", Why::Starts, 2);
    row("paused, though due", "schedule", true, false, true, "2026-11-30T22:00:00Z", "2026-11-29T22:00:00Z", "-", "-",
        Why::Paused);
    row("the clock went back", "schedule", true, false, false, "2026-11-20T22:00:00Z", "2026-11-30T22:00:00Z", "-", "-",
        Why::NotDue);
    row("never ran, since it is on", "schedule", true, false, false, "2026-11-01T22:00:00Z", "-", "-", "-",
        Why::Starts);
    row("due before it was made", "schedule", true, false, false, "2026-11-01T00:30:00Z", "-", "-", "-", Why::NotDue);
    row("asked between two times", "schedule", true, true, false, noon, "2026-11-29T22:00:00Z", "-", "-", Why::Starts);
    row("an event, first look", "event", true, false, false, noon, "-", "-", "a", Why::FirstLook);
    row("an event, nothing new", "event", true, false, false, noon, "-", "a", "a", Why::Unchanged);
    row("an event, something new", "event", true, false, false, noon, "-", "a", "b", Why::Starts);
    row("an event, nothing there any more", "event", true, false, false, noon, "-", "a", "", Why::Unchanged);
    row("an event, there for the first time", "event", true, false, false, noon, "-", "", "a", Why::Starts);
    row("an event that cannot be seen", "event", true, false, false, noon, "-", "a", "-", Why::NotKnown);
    row("a release, later", "release", true, false, false, noon, "-", "66.0", "67.0", Why::Starts);
    row("a release, later as a number", "release", true, false, false, noon, "-", "99.0", "100.0", Why::Starts);
    row("a release, earlier: refreshed", "release", true, false, false, noon, "-", "67.0", "66.0", Why::Unchanged);
    row("a release, one later", "release", true, false, false, noon, "-", "67.0 66.0", "66.0 67.0", Why::Starts);
    row("a release, of more orgs", "release", true, false, false, noon, "-", "66.0", "66.0 67.0", Why::Unchanged);
    row("an event, paused", "event", true, false, true, noon, "-", "a", "b", Why::Paused);
}

void TestNext::startsWhenItIsTime()
{
    QFETCH(QString, trigger);
    QFETCH(bool, isOn);
    QFETCH(bool, asked);
    QFETCH(bool, paused);
    QFETCH(QString, now);
    QFETCH(QString, lastDue);
    QFETCH(QString, seen);
    QFETCH(QString, shows);
    QFETCH(Why, why);
    QFETCH(int, passedOver);
    Rule rule = ruleOf(Action::Check);
    rule.isOn = isOn;
    rule.trigger.kind = trigger == "manual"_L1     ? TriggerKind::Manual
                        : trigger == "schedule"_L1 ? TriggerKind::Schedule
                                                   : TriggerKind::Event;
    if (trigger == "release"_L1)
        rule.trigger.event = backflow::automation::EventKind::ReleaseFound;
    rule.trigger.schedule.times = {QTime(22, 0)};
    FiringFacts facts{.now = utc(now.toLatin1()), .asked = asked, .paused = paused};
    if (lastDue != "-"_L1)
        facts.lastDue = utc(lastDue.toLatin1());
    if (seen != "-"_L1)
        facts.seen = seen;
    if (shows != "-"_L1)
        facts.shows = shows;
    const Firing got = firing(rule, facts);
    QCOMPARE(got.why, why);
    QCOMPARE(got.passedOver, passedOver);
    QCOMPARE(got.due.has_value(),
             rule.trigger.kind == TriggerKind::Schedule && !asked && (why == Why::Starts || why == Why::Missed));
}

void TestNext::oneStepAfterTheOther_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("gate");

    const auto row = [](Action action, const char *facts, const char *before, const char *after, Step step,
                        int gate = -1) {
        QTest::addRow("%s, %s, before %s, after %s", qPrintable(nameOf(action)), facts, before, after)
            << action << QString::fromLatin1(facts) << QString::fromLatin1(before) << QString::fromLatin1(after) << step
            << gate;
    };
    for (const Action action : {Action::Check, Action::Prepare, Action::Deploy}) {
        row(action, "gone", "", "", Step::SkipUnknown);
        row(action, "above", "", "", Step::SkipNotBelow);
        row(action, "denied", "", "", Step::SkipNotAllowed);
        row(action, "offline", "", "", Step::SkipNotReached);
        row(action, "clock", "", "", Step::SkipClock);
        row(action, "unread", "", "", Step::SkipNotRead);
        row(action, "same", "", "", Step::NothingDue);
        row(action, "same held risk", "", "", Step::NothingDue);
        row(action, "gone offline risk", "", "", Step::SkipUnknown);
        row(action, "offline same", "", "", Step::SkipNotReached);
    }
    row(Action::Check, "", "", "", Step::Tell);
    row(Action::Check, "held", "", "", Step::Tell);
    row(Action::Check, "risk", "", "", Step::Tell);
    row(Action::Check, "undecided", "", "", Step::Tell);
    for (const Action action : {Action::Prepare, Action::Deploy}) {
        row(action, "held", ".", "", Step::SkipHeld);
        row(action, "risk", ".", "", Step::SkipAtRisk);
        row(action, "risk undecided", ".", "", Step::SkipAtRisk);
        row(action, "", "", "", Step::Plan);
        row(action, "", "...", "", Step::Plan);
        row(action, "undecided", "", "", Step::Plan);
        row(action, "planned undecided", "", "", Step::AskDecisions);
        row(action, "planned undecided", "+", "", Step::AskDecisions);
        row(action, "planned", ".", "", Step::TryBefore, 0);
        row(action, "planned", "+.", "", Step::TryBefore, 1);
        row(action, "planned", "?.", "", Step::WaitBefore, 0);
        row(action, "planned", "+?", "", Step::WaitBefore, 1);
        row(action, "planned", "-.", "", Step::StopBefore, 0);
        row(action, "planned", "++-", "", Step::StopBefore, 2);
        row(action, "planned", "+-?", "", Step::StopBefore, 1);
    }
    row(Action::Prepare, "planned", "", "", Step::LeavePlan);
    row(Action::Prepare, "planned", "++", "", Step::LeavePlan);
    row(Action::Deploy, "planned", "", "", Step::Deploy);
    row(Action::Deploy, "planned", "++", ".", Step::Deploy);
    row(Action::Deploy, "planned deployed", "", "", Step::Done);
    row(Action::Deploy, "planned deployed", "+", ".", Step::TryAfter, 0);
    row(Action::Deploy, "planned deployed", "+", "+.", Step::TryAfter, 1);
    row(Action::Deploy, "planned deployed", "+", "?", Step::WaitAfter, 0);
    row(Action::Deploy, "planned deployed", "+", "+-", Step::StopAfter, 1);
    row(Action::Deploy, "planned deployed", "+", "++", Step::Done);
    // What is deployed is not begun anew, whatever the target looks like by now.
    row(Action::Deploy, "planned deployed same offline risk", "", "", Step::Done);
}

void TestNext::oneStepAfterTheOther()
{
    QFETCH(Action, action);
    QFETCH(QString, facts);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Step, step);
    QFETCH(int, gate);
    TargetFacts given = factsOf(facts.toLatin1());
    given.before = gates(before.toLatin1());
    given.after = gates(after.toLatin1());
    const Next next = whatNext(ruleOf(action, int(before.size()), int(after.size())), given);
    QCOMPARE(stepName(next.step), stepName(step));
    QCOMPARE(next.gate, gate);
}

/// What must hold whatever else is said: all combinations of two conditions before and one after.
void TestNext::everyCombinationKeepsTheLaws()
{
    constexpr const char *kStates[] = {".", "+", "?", "-"};
    int combinations = 0;
    for (const Action action : {Action::Check, Action::Prepare, Action::Deploy}) {
        const Rule rule = ruleOf(action, 2, 1);
        for (int bits = 0; bits < 1 << 11; ++bits) {
            for (int gate = 0; gate < 64; ++gate) {
                TargetFacts facts;
                facts.isKnown = bits & 1;
                facts.isBelow = bits & 2;
                facts.isReached = bits & 4;
                facts.isClockRight = bits & 8;
                facts.isRead = bits & 16;
                facts.isHeld = bits & 32;
                facts.isAllowed = bits & 64;
                facts.due = bits & 128 ? 3 : 0;
                facts.atRisk = bits & 256 ? 1 : 0;
                facts.undecided = bits & 512 ? 1 : 0;
                facts.isPlanned = bits & 1024;
                facts.before = gates(kStates[gate & 3]) + gates(kStates[gate >> 2 & 3]);
                facts.after = gates(kStates[gate >> 4]);
                const Step step = whatNext(rule, facts).step;
                ++combinations;
                // Nothing is deployed where anything speaks against it.
                const bool clear = facts.isKnown && facts.isBelow && facts.isReached && facts.isClockRight &&
                                   facts.isRead && facts.isAllowed && !facts.isHeld && facts.due > 0 &&
                                   facts.atRisk == 0 && facts.undecided == 0 && facts.isPlanned &&
                                   facts.before == gates("++");
                const bool deploysRightly = (step == Step::Deploy) == (clear && action == Action::Deploy);
                const bool onlyLooks = action != Action::Check ||
                                       (step != Step::Plan && step != Step::TryBefore && step != Step::LeavePlan);
                const bool asks = facts.undecided == 0 || (step != Step::TryBefore && step != Step::LeavePlan);
                const bool leavesWork = facts.atRisk == 0 || step != Step::Plan;
                if (!deploysRightly || !onlyLooks || !asks || !leavesWork)
                    QFAIL(qPrintable(u"%1 with %2 and conditions %3: %4"_s.arg(nameOf(action))
                                         .arg(QString::number(bits, 2))
                                         .arg(gate)
                                         .arg(stepName(step))));
            }
        }
    }
    QCOMPARE(combinations, 3 * 2048 * 64);
}

/// From wherever it begins, a target's turn comes to its end when each step does what it is there for.
void TestNext::everyWayEnds()
{
    for (const Action action : {Action::Check, Action::Prepare, Action::Deploy}) {
        const Rule rule = ruleOf(action, 2, 2);
        TargetFacts facts;
        facts.due = 1;
        facts.before.fill(GateState::Open, 2);
        facts.after.fill(GateState::Open, 2);
        QStringList way;
        Next next = whatNext(rule, facts);
        for (; !isEnd(next.step) && way.size() < 20; next = whatNext(rule, facts)) {
            way += stepName(next.step);
            facts.isPlanned |= next.step == Step::Plan;
            facts.isDeployed |= next.step == Step::Deploy;
            if (next.step == Step::TryBefore)
                facts.before[next.gate] = GateState::Passed;
            if (next.step == Step::TryAfter)
                facts.after[next.gate] = GateState::Passed;
        }
        const QString whole = way.join(u' ');
        switch (action) {
        case Action::Check:
            QCOMPARE(whole, QString());
            QCOMPARE(next.step, Step::Tell);
            break;
        case Action::Prepare:
            QCOMPARE(whole, u"plan try-before try-before"_s);
            QCOMPARE(next.step, Step::LeavePlan);
            break;
        case Action::Deploy:
            QCOMPARE(whole, u"plan try-before try-before deploy try-after try-after"_s);
            QCOMPARE(next.step, Step::Done);
            break;
        }
    }
}

void TestNext::stepsHaveNames()
{
    QStringList names;
    for (int i = 0; i < kSteps; ++i) {
        const QString name = stepName(Step(i));
        QVERIFY(!name.isEmpty());
        QCOMPARE(stepFrom(name), std::optional(Step(i)));
        names += name;
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(stepFrom(u"no-such"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestNext)
#include "tst_next.moc"
