// A due time and an event run once, whoever looks: programs of one machine, machines of one team, and after a crash.

#include "core/automation/claim.h"
#include "core/automation/rulewords.h"
#include "tests/core/automation/rulebench.h"

#include <QSysInfo>
#include <QTest>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;
using tests::Company;
using tests::RuleBench;

class TestClaim final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDueTimeRunsOnce();
    void whatWasMissedIsToldAndNotRun();
    void anEventRunsOnce();
    void whatHappensIsSeen_data();
    void whatHappensIsSeen();
    void whatCannotBeSeenStartsNothing();
    void whileItRunsNobodyElseDoes();
    void aRunThatWasCutOffIsGoneOnWith();
    void aRunOfAnotherMachineIsLeftAlone();
    void twoMachinesShareOneRun();
    void withoutTheRemoteNothingIsTaken();
    void whoWasOvertakenStops();
    void rulesOfTwoMachinesComeTogether();
    void whatIsNotReadDoesNotRun();
    void changesAreOnRecord();

private:
    Rule nightly(const RuleBench &bench) const;
    int runs(const RuleBench &bench) const { return int(bench.actions().count(u"rule.run"_s)); }
};

/// Due a minute ago, for as long as the clock of the bench stands.
Rule TestClaim::nightly(const RuleBench &bench) const
{
    Rule rule = bench.rule(Action::Check);
    const QDateTime due = bench.company->time.now().addSecs(-60);
    rule.trigger.kind = TriggerKind::Schedule;
    rule.trigger.schedule.times = {QTime(due.time().hour(), due.time().minute())};
    rule.since = due.addDays(-1).addSecs(60);
    return rule;
}

void TestClaim::aDueTimeRunsOnce()
{
    RuleBench bench;
    const Rule rule = nightly(bench);
    bench.save(rule);
    const auto first = runDue(bench.ground(), {}, bench.monitor);
    QVERIFY(first);
    QVERIFY(first->first().hasRun);
    for (int i = 0; i < 5; ++i) {
        const auto again = runDue(bench.ground(), {}, bench.monitor);
        QVERIFY(!again->first().hasRun);
        QCOMPARE(again->first().firing.why, Firing::Why::NotDue);
    }
    QCOMPARE(runs(bench), 1);
    bench.company->time.advance(std::chrono::hours(24));
    QVERIFY(runDue(bench.ground(), {}, bench.monitor)->first().hasRun);
    QCOMPARE(runs(bench), 2);
}

void TestClaim::whatWasMissedIsToldAndNotRun()
{
    RuleBench bench;
    const Rule rule = nightly(bench);
    bench.save(rule);
    bench.company->time.advance(std::chrono::hours(24 * 3 + 6));
    const auto outcomes = runDue(bench.ground(), {}, bench.monitor);
    QCOMPARE(outcomes->first().firing.why, Firing::Why::Missed);
    QCOMPARE(runs(bench), 0);
    const auto book = readBook(*bench.company);
    const RunState state = book->runs.value(rule.id);
    QCOMPARE(state.missed, 4);
    QCOMPARE(lastResultWords(rule, &state), u"Missed 4 times: no program was there."_s);
    // Told once.
    QCOMPARE(runDue(bench.ground(), {}, bench.monitor)->first().firing.why, Firing::Why::NotDue);
}

void TestClaim::anEventRunsOnce()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Check);
    rule.trigger = {.kind = TriggerKind::Event, .event = EventKind::SnapshotChanged};
    bench.save(rule);
    const auto look = [&] { return runDue(bench.ground(), {}, bench.monitor)->first(); };
    QCOMPARE(look().firing.why, Firing::Why::FirstLook);
    QCOMPARE(look().firing.why, Firing::Why::Unchanged);
    bench.company->put(u"UAT"_s, u"More"_s, "class More { }\n");
    QVERIFY(bench.company->retrieve(u"UAT"_s));
    QVERIFY(look().hasRun);
    QVERIFY(!look().hasRun);
    QCOMPARE(runs(bench), 1);
}

void TestClaim::whatHappensIsSeen_data()
{
    QTest::addColumn<EventKind>("event");
    QTest::newRow("a promotion ended") << EventKind::PromotionEnded;
    QTest::newRow("a sandbox was refreshed") << EventKind::RefreshFound;
    QTest::newRow("an org is on a new release") << EventKind::ReleaseFound;
}

void TestClaim::whatHappensIsSeen()
{
    QFETCH(EventKind, event);
    RuleBench bench;
    Rule rule = bench.rule(Action::Check);
    rule.trigger = {.kind = TriggerKind::Event, .event = event, .environment = u"Dev1"_s};
    bench.save(rule);
    const auto look = [&] { return runDue(bench.ground(), {}, bench.monitor)->first(); };
    QCOMPARE(look().firing.why, Firing::Why::FirstLook);
    QCOMPARE(look().firing.why, Firing::Why::Unchanged);
    ports::OrgIdentity &org = bench.company->org(u"Dev1"_s).identity;
    if (event == EventKind::RefreshFound)
        org.orgId = model::OrgId::fromString(u"00D000000000009"_s);
    if (event == EventKind::ReleaseFound)
        org.apiVersion = u"67.0"_s;
    if (event == EventKind::PromotionEnded) {
        Rule deploys = bench.rule(Action::Deploy);
        deploys.name = u"Deploys"_s;
        QCOMPARE(bench.step(bench.run(deploys)), u"done"_s);
    }
    QVERIFY(look().hasRun);
    QVERIFY(!look().hasRun);
    // Who does not ask orgs does not look at what only they can tell.
    const auto outcomes = runDue(bench.ground(), {.askOrgs = false}, bench.monitor);
    QCOMPARE(outcomes->size(), event == EventKind::PromotionEnded ? 1 : 0);
}

void TestClaim::whatCannotBeSeenStartsNothing()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Check);
    rule.trigger = {.kind = TriggerKind::Event, .event = EventKind::ReleaseFound};
    bench.save(rule);
    bench.company->org(u"UAT"_s).before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, u"away"_s);
    };
    QCOMPARE(runDue(bench.ground(), {}, bench.monitor)->first().firing.why, Firing::Why::NotKnown);
    bench.company->org(u"UAT"_s).before = {};
    QCOMPARE(runDue(bench.ground(), {}, bench.monitor)->first().firing.why, Firing::Why::FirstLook);
}

void TestClaim::whileItRunsNobodyElseDoes()
{
    RuleBench bench;
    const Rule rule = bench.rule(Action::Check);
    const auto mine = Claim::take(*bench.company, rule, {.asked = true}, bench.monitor);
    QVERIFY(mine);
    QVERIFY(mine->isTaken());
    const auto theirs = Claim::take(*bench.company, rule, {.asked = true}, bench.monitor);
    QVERIFY(theirs);
    QVERIFY(!theirs->isTaken());
    QVERIFY(theirs->isElsewhere());
}

void TestClaim::aRunThatWasCutOffIsGoneOnWith()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Prepare);
    rule.trigger.kind = TriggerKind::Manual;
    QString nonce;
    {
        auto claim = Claim::take(*bench.company, rule, {.asked = true}, bench.monitor);
        QVERIFY(claim && claim->isNew());
        nonce = claim->state().nonce;
        // Here the program ends: the lease goes, nothing is written.
    }
    const RuleOutcome outcome = bench.run(rule, false);
    QVERIFY(outcome.hasRun);
    QCOMPARE(bench.step(outcome), u"leave-plan"_s);
    QVERIFY(outcome.state.ended.isValid());
    QVERIFY(outcome.state.nonce != nonce);
    QVERIFY(!bench.run(rule, false).hasRun);
    QCOMPARE(bench.drafts().size(), 1);
}

void TestClaim::aRunOfAnotherMachineIsLeftAlone()
{
    RuleBench bench;
    const Rule rule = bench.rule(Action::Check);
    RunState other;
    {
        const auto claim = Claim::take(*bench.company, rule, {.asked = true}, bench.monitor);
        QVERIFY(claim);
        other = claim->state();
    }
    other.host = u"elsewhere"_s;
    support::FakeRepository repository(bench.company->store);
    ports::CommitDraft draft;
    draft.branch = kRunsBranch;
    draft.expectedTip = *repository.tip(kRunsBranch);
    draft.put.insert(runPath(rule.id), *toBytes(other));
    QVERIFY(repository.commit(draft, bench.monitor));
    bench.company->disk->drafts.remove(u"rule-run"_s);
    const RuleOutcome busy = bench.run(rule);
    QVERIFY(busy.isElsewhere);
    QVERIFY(!busy.hasRun);
    // Half a day later nobody waits for it any more.
    bench.company->time.advance(std::chrono::hours(13));
    const RuleOutcome outcome = bench.run(rule);
    QVERIFY(outcome.hasRun);
}

void TestClaim::twoMachinesShareOneRun()
{
    RuleBench here;
    RuleBench there;
    const auto remote = std::make_shared<support::FakeStore>();
    for (RuleBench *bench : {&here, &there}) {
        bench->company->store->remote = remote;
        bench->company->store->remoteUrl = u"ssh://git.example.com/team"_s;
    }
    there.company->name = u"Bob Builder"_s;
    const Rule rule = nightly(here);
    here.save(rule);
    const auto first = runDue(there.ground(), {}, there.monitor);
    QVERIFY(first);
    QCOMPARE(first->size(), 1);
    QVERIFY2(first->first().hasRun, qPrintable(first->first().problem));
    const auto second = runDue(here.ground(), {}, here.monitor);
    QVERIFY(!second->first().hasRun);
    QCOMPARE(second->first().state.who, u"Bob Builder"_s);
    QCOMPARE(runs(here) + runs(there), 1);
}

void TestClaim::withoutTheRemoteNothingIsTaken()
{
    RuleBench bench;
    const Rule rule = nightly(bench);
    bench.save(rule);
    bench.company->store->remoteUrl = u"ssh://git.example.com/team"_s;
    bench.company->store->remote = nullptr;
    const auto outcome = runRule(bench.ground(), rule, {}, false, bench.monitor);
    QVERIFY(outcome);
    QVERIFY(!outcome->hasRun);
    QVERIFY(!outcome->problem.isEmpty());
    QCOMPARE(runs(bench), 0);
    // It is due still when the remote is there again.
    bench.company->store->remote = std::make_shared<support::FakeStore>();
    QVERIFY(runRule(bench.ground(), rule, {}, false, bench.monitor)->hasRun);
    QCOMPARE(runs(bench), 1);
}

void TestClaim::whoWasOvertakenStops()
{
    RuleBench bench;
    const Rule rule = bench.rule(Action::Check);
    auto claim = Claim::take(*bench.company, rule, {.asked = true}, bench.monitor);
    QVERIFY(claim);
    RunState other = claim->state();
    other.nonce = u"another"_s;
    support::FakeRepository repository(bench.company->store);
    ports::CommitDraft draft;
    draft.branch = kRunsBranch;
    draft.expectedTip = *repository.tip(kRunsBranch);
    draft.put.insert(runPath(rule.id), *toBytes(other));
    QVERIFY(repository.commit(draft, bench.monitor));
    const auto kept = claim->keep({.target = u"Dev1"_s, .words = u"x"_s, .at = {}}, bench.monitor);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, base::Errc::Stale);
}

void TestClaim::rulesOfTwoMachinesComeTogether()
{
    RuleBench here;
    RuleBench there;
    Rule mine = here.rule(Action::Check);
    mine.name = u"Mine"_s;
    Rule theirs = there.rule(Action::Check);
    theirs.name = u"Theirs"_s;
    // Each made a rule before they shared anything.
    here.save(mine);
    there.save(theirs);
    const auto remote = std::make_shared<support::FakeStore>();
    for (RuleBench *bench : {&here, &there}) {
        bench->company->store->remote = remote;
        bench->company->store->remoteUrl = u"ssh://git.example.com/team"_s;
    }
    mine.note = u"shared"_s;
    here.save(mine);
    theirs.note = u"shared"_s;
    there.save(theirs);
    const auto book = fetchBook(*here.company, here.monitor);
    QVERIFY(book);
    QCOMPARE(book->rules.size(), 2);
    QCOMPARE(book->find(u"theirs"_s)->note, u"shared"_s);
}

void TestClaim::whatIsNotReadDoesNotRun()
{
    RuleBench bench;
    const Rule rule = nightly(bench);
    bench.save(rule);
    support::FakeRepository repository(bench.company->store);
    ports::CommitDraft draft;
    draft.branch = kRulesBranch;
    draft.expectedTip = *repository.tip(kRulesBranch);
    QByteArray bytes = *ruleBytes(rule);
    bytes.replace("backflow-rule/1", "backflow-rule/9");
    draft.put.insert(u"rules/"_s + rule.id + u".json"_s, bytes);
    QVERIFY(repository.commit(draft, bench.monitor));
    const auto book = readBook(*bench.company);
    QVERIFY(book);
    QCOMPARE(book->rules.size(), 0);
    QCOMPARE(book->problems.size(), 1);
    QVERIFY(runDue(bench.ground(), {}, bench.monitor)->isEmpty());
    QCOMPARE(runs(bench), 0);
}

void TestClaim::changesAreOnRecord()
{
    RuleBench bench;
    const Rule rule = bench.rule(Action::Check);
    bench.save(rule);
    Rule twin = bench.rule(Action::Check);
    const auto grant = governance::Authorizer({}).require<governance::Capability::EditPipeline>({});
    const auto twice = saveRule(*bench.company, bench.company->pipeline, twin, *grant, bench.monitor);
    QVERIFY(twin.id == rule.id || !twice);
    QVERIFY(removeRule(*bench.company, rule.id, *grant, bench.monitor));
    QCOMPARE(removeRule(*bench.company, rule.id, *grant, bench.monitor).error().code, base::Errc::NotFound);
    QCOMPARE(bench.actions().filter(u"rule."_s), (QStringList{u"rule.save"_s, u"rule.remove"_s}));
}

QTEST_GUILESS_MAIN(TestClaim)
#include "tst_claim.moc"
