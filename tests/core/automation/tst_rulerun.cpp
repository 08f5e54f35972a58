// What a rule does to its targets: as far as it may, and no further.

#include "tests/core/automation/rulebench.h"

#include "core/promotion/planapproval.h"

#include <QTest>

using namespace backflow;
using namespace backflow::automation;
using namespace Qt::StringLiterals;
using tests::RuleBench;

class TestRuleRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueArrives();
    void onlyLooking();
    void preparingLeavesThePlan();
    void ownWorkIsSkippedAndSaid();
    void conflictsAreLeftToAPerson();
    void aDryRunChangesNothing_data();
    void aDryRunChangesNothing();
    void aFailedCheckStopsIt();
    void testsMustReachFarEnough_data();
    void testsMustReachFarEnough();
    void itWaitsForApproval();
    void aTaskIsDoneOnceInEachOrg();
    void anAddressMustBeOnTheList();
    void anAddressMustAnswerAsAsked_data();
    void anAddressMustAnswerAsAsked();
    void complianceStopsIt();
    void complianceThatCannotBeLookedAtStopsIt();
    void whatIsFoundAfterwardsIsTold();
    void anOrgThatIsNotReachedIsSkipped();
    void aWrongClockIsSeen();
    void whatIsGoneIsTold();
    void aRefusedDeploymentIsTrouble();
};

void TestRuleRun::whatIsDueArrives()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.readFirst = true;
    rule.before = {Gate{.id = u"check"_s}};
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(bench.result(outcome).words, u"Dev1 has received 3 components from UAT."_s);
    QCOMPARE(bench.step(outcome), u"done"_s);
    QVERIFY(outcome.state.ended.isValid());
    QCOMPARE(bench.company->body(u"Dev1"_s, u"Tax"_s), QByteArray("class Tax { Integer hotfix; }\n"));
    QCOMPARE(bench.deployments(), 1);
    const QStringList actions = bench.actions();
    QVERIFY2(actions.indexOf(u"rule.run"_s) < actions.indexOf(u"promote.intent"_s) &&
                 actions.indexOf(u"promote.result"_s) < actions.indexOf(u"rule.result"_s),
             qPrintable(actions.join(u' ')));
    // Again: there is nothing to do, and nothing is done.
    const RuleOutcome again = bench.run(rule);
    QCOMPARE(bench.step(again), u"nothing-due"_s);
    QCOMPARE(bench.deployments(), 1);
}

void TestRuleRun::onlyLooking()
{
    RuleBench bench(true);
    const RuleOutcome outcome = bench.run(bench.rule(Action::Check));
    QCOMPARE(bench.step(outcome), u"tell"_s);
    QCOMPARE(bench.result(outcome).words, u"Dev1 has 3 components to receive from UAT. 1 of them holds work of the "
                                          "target's own."_s);
    QCOMPARE(bench.drafts(), QStringList());
    QCOMPARE(bench.company->script().submissions, 0);
}

void TestRuleRun::preparingLeavesThePlan()
{
    RuleBench bench;
    const Rule rule = bench.rule(Action::Prepare);
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"leave-plan"_s);
    QCOMPARE(bench.drafts(), QStringList{bench.result(outcome).promotion});
    QCOMPARE(bench.company->script().submissions, 0);
    // Every night the same: one plan, not one a night.
    bench.company->time.advance(std::chrono::hours(24));
    const RuleOutcome again = bench.run(rule);
    QCOMPARE(bench.result(again).promotion, bench.result(outcome).promotion);
    QCOMPARE(bench.drafts().size(), 1);
    // Something came in: the plan that nobody worked on makes room for one that has it.
    bench.company->put(u"UAT"_s, u"More"_s, "class More { }\n");
    QVERIFY(bench.company->retrieve(u"UAT"_s));
    const RuleOutcome newer = bench.run(rule);
    QVERIFY(bench.result(newer).promotion != bench.result(outcome).promotion);
    QCOMPARE(bench.drafts(), QStringList{bench.result(newer).promotion});
    QCOMPARE(bench.result(newer).due, 4);
}

void TestRuleRun::ownWorkIsSkippedAndSaid()
{
    for (const Action action : {Action::Prepare, Action::Deploy}) {
        RuleBench bench(true);
        const RuleOutcome outcome = bench.run(bench.rule(action));
        QCOMPARE(bench.step(outcome), u"skip-at-risk"_s);
        QCOMPARE(bench.result(outcome).words,
                 u"Skipped Dev1: 1 component holds work of its own that was not promoted yet."_s);
        QVERIFY(!bench.result(outcome).isTrouble);
        QCOMPARE(bench.drafts(), QStringList());
        QCOMPARE(bench.company->script().submissions, 0);
    }
}

void TestRuleRun::conflictsAreLeftToAPerson()
{
    RuleBench bench;
    bench.company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer other; }\n");
    QVERIFY(bench.company->retrieve(u"Dev1"_s));
    const Rule rule = bench.rule(Action::Deploy);
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"ask-decisions"_s);
    QCOMPARE(bench.result(outcome).words,
             u"The plan for Dev1 is made and needs 1 decision of yours; a rule takes none."_s);
    QCOMPARE(bench.company->script().submissions, 0);
    QCOMPARE(bench.company->body(u"Dev1"_s, u"Tax"_s), QByteArray("class Tax { Integer other; }\n"));
    // Nor does it the next night.
    const RuleOutcome again = bench.run(rule);
    QCOMPARE(bench.step(again), u"ask-decisions"_s);
    QCOMPARE(bench.drafts(), QStringList{bench.result(outcome).promotion});
}

void TestRuleRun::aDryRunChangesNothing_data()
{
    QTest::addColumn<bool>("own");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("words");
    QTest::newRow("check") << false << Action::Check << u"Dev1 has 3 components to receive from UAT."_s;
    QTest::newRow("prepare") << false << Action::Prepare
                             << u"Would plan 3 components for Dev1. The plan for Dev1 is made, with 3 components. "
                                "Deploy it when it suits."_s;
    QTest::newRow("deploy") << false << Action::Deploy
                            << u"Would plan 3 components for Dev1. Would look whether the org's check passes. Would "
                               "deploy to Dev1."_s;
    QTest::newRow("own work") << true << Action::Deploy
                              << u"Skipped Dev1: 1 component holds work of its own that was not promoted yet."_s;
}

void TestRuleRun::aDryRunChangesNothing()
{
    QFETCH(bool, own);
    QFETCH(Action, action);
    QFETCH(QString, words);
    RuleBench bench(own);
    Rule rule = bench.rule(action);
    rule.readFirst = true;
    if (action == Action::Deploy)
        rule.before = {Gate{.id = u"check"_s}};
    const auto branches = bench.company->store->branches;
    const auto drafts = bench.company->disk->drafts;
    const auto journal = bench.company->disk->records.keys();
    const auto results = dryRun(bench.ground(), rule, {}, bench.monitor);
    QVERIFY(results);
    QCOMPARE(results->first().words, words);
    QCOMPARE(bench.company->store->branches, branches);
    QCOMPARE(bench.company->disk->drafts, drafts);
    QCOMPARE(bench.company->disk->records.keys(), journal);
    QCOMPARE(bench.company->script().submissions, 0);
}

void TestRuleRun::aFailedCheckStopsIt()
{
    RuleBench bench;
    bench.company->script().end = ports::DeployState::Failed;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"check"_s}};
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"stop-before"_s);
    QVERIFY(bench.result(outcome).isTrouble);
    QVERIFY2(bench.result(outcome).words.contains(u"was not deployed"_s), qPrintable(bench.result(outcome).words));
    QCOMPARE(bench.deployments(), 0);
    QCOMPARE(bench.company->script().submissions, 1);
}

void TestRuleRun::testsMustReachFarEnough_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QString>("step");
    QTest::newRow("enough") << 75 << 25 << true << u"done"_s;
    QTest::newRow("one line short") << 75 << 26 << true << u"stop-before"_s;
    QTest::newRow("the org tells nothing") << 75 << 0 << false << u"stop-before"_s;
    QTest::newRow("whatever they reach") << 0 << 100 << true << u"done"_s;
}

void TestRuleRun::testsMustReachFarEnough()
{
    QFETCH(int, asked);
    QFETCH(int, missed);
    QFETCH(bool, told);
    QFETCH(QString, step);
    RuleBench bench;
    bench.company->script().onEnd = [=](ports::DeployStatus &status) {
        status.testsTotal = status.testsCompleted = 4;
        if (told)
            status.coverage = {{u"Tax"_s, 100, missed}};
    };
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"tests"_s, .kind = GateKind::Tests, .coverage = asked}};
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), step);
    QCOMPARE(bench.deployments(), step == "done"_L1 ? 1 : 0);
}

void TestRuleRun::itWaitsForApproval()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"eyes"_s, .kind = GateKind::Approval, .count = 1}};
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"wait-before"_s);
    QVERIFY(outcome.state.isWaiting());
    QVERIFY2(bench.result(outcome).words.endsWith(u"It waits for approvals by others: 0 of 1."_s),
             qPrintable(bench.result(outcome).words));
    QVERIFY(bench.actions().contains(u"approval.request"_s));
    // Looked at again and again, it asks once and goes on waiting.
    for (int i = 0; i < 3; ++i)
        QVERIFY(!bench.run(rule, false).hasRun);
    QCOMPARE(bench.actions().count(u"approval.request"_s), 1);
    // One's own approval does not count.
    const QString plan = bench.result(outcome).promotion;
    const auto approve = [&] {
        return promotion::approvePlan(*bench.company, bench.company->pipeline, plan, {}, governance::Authorizer({}),
                                      bench.monitor);
    };
    QVERIFY(approve());
    QVERIFY(bench.run(rule, false).state.isWaiting());
    bench.company->name = u"Bob Builder"_s;
    bench.company->email = u"bob@example.test"_s;
    QVERIFY(approve());
    bench.company->name = u"Ada Admin"_s;
    bench.company->email = u"ada@example.test"_s;
    const RuleOutcome done = bench.run(rule, false);
    QVERIFY(done.hasRun);
    QCOMPARE(bench.step(done), u"done"_s);
    QCOMPARE(bench.deployments(), 1);
    QCOMPARE(bench.result(done).promotion, plan);
}

void TestRuleRun::aTaskIsDoneOnceInEachOrg()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"picklists"_s, .kind = GateKind::Task, .task = u"Add the picklist values by hand."_s}};
    bench.save(rule);
    QCOMPARE(bench.step(bench.run(rule)), u"wait-before"_s);
    const auto grant = governance::Authorizer({}).require<governance::Capability::RunScheduled>({});
    const QString org = bench.company->org(u"Dev1"_s).identity.orgId->toString();
    QVERIFY(!markTask(*bench.company, rule, u"no-such"_s, org, true, *grant, bench.monitor));
    QVERIFY(markTask(*bench.company, rule, u"picklists"_s, org, true, *grant, bench.monitor));
    QCOMPARE(bench.step(bench.run(rule, false)), u"done"_s);
    QVERIFY(bench.actions().contains(u"rule.task"_s));
    // It is done there for every later run.
    bench.company->put(u"UAT"_s, u"More"_s, "class More { }\n");
    QVERIFY(bench.company->retrieve(u"UAT"_s));
    QCOMPARE(bench.step(bench.run(rule)), u"done"_s);
    // A refreshed sandbox is another org.
    bench.company->pipeline.environments[1].orgId = model::OrgId::fromString(u"00D000000000009"_s);
    bench.company->org(u"Dev1"_s).identity.orgId = bench.company->pipeline.environments[1].orgId;
    bench.company->put(u"UAT"_s, u"Most"_s, "class Most { }\n");
    QVERIFY(bench.company->retrieve(u"UAT"_s));
    QCOMPARE(bench.step(bench.run(rule)), u"wait-before"_s);
}

void TestRuleRun::anAddressMustBeOnTheList()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"ci"_s, .kind = GateKind::Http, .url = QUrl(u"https://ci.example.com/ready?token=1"_s)}};
    const RuleOutcome refused = bench.run(rule);
    QCOMPARE(bench.step(refused), u"stop-before"_s);
    QVERIFY2(bench.result(refused).words.contains(u"ci.example.com is not on the list"_s),
             qPrintable(bench.result(refused).words));
    QCOMPARE(bench.web->requests.size(), 0);
    // A part of a name, or another port, is another host.
    for (const QString &host : {u"example.com"_s, u"ci.example.com:8443"_s, u"ci.example.com.evil.test"_s}) {
        QCOMPARE(bench.step(bench.run(rule, true, {.hosts = {host}, .channels = {}})), u"stop-before"_s);
        QCOMPARE(bench.web->requests.size(), 0);
    }
    QCOMPARE(bench.step(bench.run(rule, true, {.hosts = {u"CI.example.com"_s}, .channels = {}})), u"done"_s);
    QCOMPARE(bench.web->requests.size(), 1);
}

void TestRuleRun::anAddressMustAnswerAsAsked_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("passes");
    QTest::newRow("as asked") << 204 << QByteArray("all green") << true;
    QTest::newRow("another status") << 200 << QByteArray("all green") << false;
    QTest::newRow("a redirect is not followed") << 302 << QByteArray("all green") << false;
    QTest::newRow("other words") << 204 << QByteArray("all red") << false;
    QTest::newRow("no answer") << 0 << QByteArray() << false;
}

void TestRuleRun::anAddressMustAnswerAsAsked()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, passes);
    RuleBench bench;
    if (status == 0)
        bench.web->answer = base::failure(base::Errc::Timeout, u"It did not answer in time."_s);
    else
        bench.web->answer = ports::HttpAnswer{.status = status, .headers = {}, .body = body};
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"ci"_s,
                        .kind = GateKind::Http,
                        .method = "POST",
                        .url = QUrl(u"https://ci.example.com/ready"_s),
                        .status = 204,
                        .contains = u"green"_s}};
    const RuleOutcome outcome = bench.run(rule, true, {.hosts = {u"ci.example.com"_s}, .channels = {}});
    QCOMPARE(bench.step(outcome), passes ? u"done"_s : u"stop-before"_s);
    QCOMPARE(bench.deployments(), passes ? 1 : 0);
    QCOMPARE(bench.web->requests.first().method, QByteArray("POST"));
}

void TestRuleRun::complianceStopsIt()
{
    RuleBench bench;
    QStringList asked;
    bench.compliance = [&asked](const promotion::GateQuestion &question, const promotion::GateWish &wish,
                                async::Monitor &) -> base::Result<promotion::GateAnswer> {
        asked += question.target.name + u' ' + wish.atLeast;
        promotion::GateAnswer answer;
        answer.findings += promotion::GateFinding{u"modify-all-data"_s,
                                                  u"critical"_s,
                                                  {u"PermissionSet"_s, u"Sales"_s},
                                                  {},
                                                  u"This grants Modify All Data."_s};
        return answer;
    };
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"rules"_s, .kind = GateKind::Compliance, .atLeast = u"critical"_s}};
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"stop-before"_s);
    QVERIFY2(bench.result(outcome).words.endsWith(u"This grants Modify All Data."_s),
             qPrintable(bench.result(outcome).words));
    QCOMPARE(asked, QStringList{u"Dev1 critical"_s});
    QCOMPARE(bench.company->script().submissions, 0);
}

void TestRuleRun::complianceThatCannotBeLookedAtStopsIt()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.before = {Gate{.id = u"rules"_s, .kind = GateKind::Compliance}};
    QCOMPARE(bench.step(bench.run(rule)), u"stop-before"_s);
    QCOMPARE(bench.company->script().submissions, 0);
}

void TestRuleRun::whatIsFoundAfterwardsIsTold()
{
    RuleBench bench;
    bench.web->answer = ports::HttpAnswer{.status = 500, .headers = {}, .body = {}};
    Rule rule = bench.rule(Action::Deploy);
    rule.after = {Gate{.id = u"smoke"_s, .kind = GateKind::Http, .url = QUrl(u"https://ci.example.com/smoke"_s)}};
    const RuleOutcome outcome = bench.run(rule, true, {.hosts = {u"ci.example.com"_s}, .channels = {}});
    QCOMPARE(bench.step(outcome), u"stop-after"_s);
    QVERIFY(bench.result(outcome).isTrouble);
    QVERIFY(bench.result(outcome).isDeployed);
    QCOMPARE(bench.result(outcome).words,
             u"Dev1 has received everything. ci.example.com answered with status 500, and 200 is asked for."_s);
    QCOMPARE(bench.deployments(), 1);
}

void TestRuleRun::anOrgThatIsNotReachedIsSkipped()
{
    RuleBench bench;
    bench.company->org(u"Dev1"_s).before = [](const QString &) -> base::Result<> {
        return base::failure(base::Errc::Offline, u"Dev1 cannot be reached."_s);
    };
    Rule rule = bench.rule(Action::Deploy);
    rule.readFirst = true;
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"skip-not-reached"_s);
    QVERIFY2(bench.result(outcome).words.contains(u"Nothing was changed. Dev1 cannot be reached."_s),
             qPrintable(bench.result(outcome).words));
    QVERIFY(bench.result(outcome).isTrouble);
    QCOMPARE(bench.drafts(), QStringList());
}

void TestRuleRun::aWrongClockIsSeen()
{
    RuleBench bench;
    bench.company->time.advance(std::chrono::hours(3));
    Rule rule = bench.rule(Action::Deploy);
    rule.readFirst = true;
    const RuleOutcome outcome = bench.run(rule);
    QCOMPARE(bench.step(outcome), u"skip-clock"_s);
    QVERIFY2(bench.result(outcome).words.contains(u"180 minutes apart"_s), qPrintable(bench.result(outcome).words));
    QCOMPARE(bench.company->script().submissions, 0);
}

void TestRuleRun::whatIsGoneIsTold()
{
    RuleBench bench;
    Rule rule = bench.rule(Action::Deploy);
    rule.targets = {u"Dev9"_s};
    const RuleOutcome gone = bench.run(rule);
    QCOMPARE(bench.step(gone), u"skip-unknown"_s);
    rule.targets = {u"UAT"_s};
    rule.source = u"Dev1"_s;
    QCOMPARE(bench.step(bench.run(rule)), u"skip-not-below"_s);
}

void TestRuleRun::aRefusedDeploymentIsTrouble()
{
    RuleBench bench;
    bench.company->script().end = ports::DeployState::Failed;
    const RuleOutcome outcome = bench.run(bench.rule(Action::Deploy));
    QVERIFY(bench.result(outcome).isTrouble);
    QVERIFY(!bench.result(outcome).isDeployed);
    QVERIFY(!bench.result(outcome).words.isEmpty());
    QVERIFY(outcome.state.hasTrouble());
    QCOMPARE(bench.company->body(u"Dev1"_s, u"Tax"_s), QByteArray("class Tax { }\n"));
}

QTEST_GUILESS_MAIN(TestRuleRun)
#include "tst_rulerun.moc"
