#include "core/promotion/progress.h"
#include "core/salesforce/deployments.h"
#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/core/promotion/promotionrun.h"
#include "tests/faults/orgscript.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using promotion::Ending;
using promotion::State;
using tests::DeployScript;
using tests::OrgScript;
using tests::Promotion;

/// Section D of the fault catalog: how a deployment may go.
class TestOutcomes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fault_046_signInRevoked();
    void fault_050_orgReplaced();
    void fault_057_componentErrors();
    void fault_058_partialSuccess();
    void fault_061_warnings();
    void fault_062_alreadyInProcess();
    void fault_063_unableToLockRow();
    void fault_064_queuedForHours();
    void fault_065_canceledBySomebodyElse();
    void fault_066_cancelRefused();
    void fault_067_canceledAndCommitted();
    void fault_068_canceledWhileTestsRun();
    void fault_069_readBackDiffers();
    void fault_070_targetMoved();
    void fault_071_targetMovedAtTheLastMoment();
    void fault_072_teammateWasFirst();
    void fault_076_managedPackage();
    void fault_077_typeTheTargetDoesNotHave();
    void fault_078_olderApiVersion();
    void fault_080_caseClash();
    void fault_081_retrieveTellsAProblem();
    void fault_082_componentHidden();
    void fault_083_doneWithoutZip();
    void fault_085_rollbackFails();
    void fault_086_twoDeploymentsMatch();

private:
    std::unique_ptr<Promotion> p;
    Promotion &planned()
    {
        p->plan();
        return *p;
    }
    /// What the snapshot branch says of a file.
    QByteArray onRecord(const QString &environment, const QString &path) const
    {
        support::FakeRepository repository(p->company->store);
        const auto tip = *repository.tip(u"backflow/org/"_s + environment);
        const auto files = tip ? *repository.tree(*tip) : std::vector<ports::TreeFile>();
        for (const ports::TreeFile &file : files) {
            if (file.path.endsWith(u'/' + path))
                return *repository.content(file.content);
        }
        return "(absent)";
    }
};

void TestOutcomes::init()
{
    p = std::make_unique<Promotion>();
}

void TestOutcomes::fault_046_signInRevoked()
{
    planned().company->script().pollErrors = {Errc::Unauthorized};
    const auto parked = p->run();
    QVERIFY(!parked || !promotion::isEnd(parked->state));
    // Signed in again, it goes on where it was.
    QCOMPARE(p->run()->ending, Ending::Done);
    QCOMPARE(p->company->script().submissions, 1);
}

void TestOutcomes::fault_050_orgReplaced()
{
    planned().company->org(u"Dev1"_s).identity.orgId = model::OrgId::fromString(u"00D000000000009"_s);
    const auto report = p->run();
    QCOMPARE(report->state, State::Denied);
    QVERIFY(report->summary.contains(u"00D000000000009"_s));
    QVERIFY(report->summary.contains(u"00D000000000002"_s));
    QCOMPARE(p->company->script().submissions, 0);
}

void TestOutcomes::fault_057_componentErrors()
{
    planned().company->script().end = ports::DeployState::Failed;
    const QByteArray before = onRecord(u"dev1"_s, u"classes/Tax.cls"_s);
    const auto report = p->run();
    QCOMPARE(report->state, State::FailedClean);
    QVERIFY(report->components.first().problem.contains(u"Variable does not exist"_s));
    QCOMPARE(onRecord(u"dev1"_s, u"classes/Tax.cls"_s), before);
    QCOMPARE(p->outcome(), u"FailedClean"_s);
}

void TestOutcomes::fault_058_partialSuccess()
{
    DeployScript &script = planned().company->script();
    script.end = ports::DeployState::SucceededPartial;
    script.onEnd = [this](ports::DeployStatus &) { p->company->put(u"Dev1"_s, u"Fresh"_s, "class Fresh { }\n"); };
    const auto report = p->run();
    QCOMPARE(report->state, State::Partial);
    QCOMPARE(report->ending, Ending::Partly);
    QCOMPARE(std::ranges::count(report->components, true, &promotion::ComponentOutcome::verified), 1);
    QVERIFY(promotion::rollbackDraft(p->company, p->company->pipeline, p->id, p->monitor));
}

void TestOutcomes::fault_061_warnings()
{
    planned().company->script().onEnd = [](ports::DeployStatus &status) {
        ports::DeployedComponent warned = status.components.first();
        warned.problem = u"Heads up"_s;
        warned.problemType = u"Warning"_s;
        status.components.first() = warned;
    };
    const auto report = p->run();
    QCOMPARE(report->ending, Ending::DoneWithWarnings);
    QVERIFY(report->warnings.join(u' ').contains(u"Heads up"_s) || report->components.first().problem == "Heads up"_L1);
}

void TestOutcomes::fault_062_alreadyInProcess()
{
    planned().company->script().answers = {DeployScript::Answer::Refuse};
    QCOMPARE(p->run().error().code, Errc::OrgBusy);
    QCOMPARE(p->lockHolders(), 0);
    QCOMPARE(p->run()->ending, Ending::Done);
    QCOMPARE(p->company->script().taken.size(), 1);
    QVERIFY(p->kinds().count(u"INTENT"_s) == 2);
}

void TestOutcomes::fault_063_unableToLockRow()
{
    OrgScript org;
    org.answers({FakeHttp::fault("UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access")});
    QCOMPARE(org.gateway()->submitDeploy("PK", {}, org.monitor).error().code, Errc::OrgBusy);
    DeployScript &script = planned().company->script();
    script.cancelError = Errc::OrgBusy;
    script.pollsToEnd = 4;
    script.onPoll = [this](int) { p->monitor.stop = true; };
    const auto report = p->run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(promotion::isEnd(report->state) || report->state == State::Accepted);
    p->monitor.stop = false;
    QCOMPARE(p->run()->ending, Ending::Done);
}

void TestOutcomes::fault_064_queuedForHours()
{
    planned().company->script().pollsToEnd = 3000;
    const auto before = p->company->time.monotonic();
    QCOMPARE(p->run()->ending, Ending::Done);
    QVERIFY(p->company->time.monotonic() - before > std::chrono::hours(4));
    QCOMPARE(p->company->script().submissions, 1);
}

void TestOutcomes::fault_065_canceledBySomebodyElse()
{
    DeployScript &script = planned().company->script();
    script.end = ports::DeployState::Canceled;
    script.onEnd = [](ports::DeployStatus &status) { status.canceledByName = u"Carla Setup"_s; };
    const auto report = p->run();
    QCOMPARE(report->state, State::Canceled);
    QCOMPARE(report->status.canceledByName, u"Carla Setup"_s);
}

void TestOutcomes::fault_066_cancelRefused()
{
    DeployScript &script = planned().company->script();
    script.cancelError = Errc::OrgFault;
    script.pollsToEnd = 3;
    script.onPoll = [this](int) { p->monitor.stop = true; };
    const auto report = p->run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    p->monitor.stop = false;
    // It was watched on, now or at the next look: the org's word counts.
    QCOMPARE(p->run()->ending, Ending::Done);
    QVERIFY(!script.taken.first().cancelAsked);
}

void TestOutcomes::fault_067_canceledAndCommitted()
{
    DeployScript &script = planned().company->script();
    script.end = ports::DeployState::Canceled;
    script.onEnd = [this](ports::DeployStatus &) {
        p->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer hotfix; }\n");
        p->company->put(u"Dev1"_s, u"Fresh"_s, "class Fresh { }\n");
    };
    const auto report = p->run();
    QVERIFY(report->ending != Ending::Done);
    // What the org holds is what is told and recorded, whatever it said about the deployment.
    QCOMPARE(std::ranges::count(report->components, true, &promotion::ComponentOutcome::verified), 2);
    QVERIFY(onRecord(u"dev1"_s, u"classes/Tax.cls"_s).contains("hotfix"));
}

void TestOutcomes::fault_068_canceledWhileTestsRun()
{
    DeployScript &script = planned().company->script();
    script.pollsToEnd = 4;
    script.onPoll = [this, &script](int poll) {
        script.taken.last().status.testsTotal = 10;
        script.taken.last().status.testsCompleted = poll;
        p->monitor.stop = poll >= 2;
    };
    const auto report = p->run();
    QCOMPARE(report->state, State::Canceled);
    QVERIFY(script.taken.first().cancelAsked);
    QVERIFY(p->kinds().contains(u"VERIFIED"_s));
}

void TestOutcomes::fault_069_readBackDiffers()
{
    planned().company->script().onEnd = [this](ports::DeployStatus &) {
        p->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer somebodyElse; }\n");
    };
    const auto report = p->run();
    QVERIFY(report->ending == Ending::DoneWithWarnings || report->ending == Ending::Partly);
    QVERIFY(std::ranges::any_of(report->components,
                                [](const auto &one) { return one.key.fullName == "Tax"_L1 && !one.verified; }));
    QVERIFY(onRecord(u"dev1"_s, u"classes/Tax.cls"_s).contains("somebodyElse"));
}

void TestOutcomes::fault_070_targetMoved()
{
    planned().company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer mine; }\n");
    const auto report = p->run();
    QCOMPARE(report->state, State::Stale);
    QVERIFY(report->summary.contains(u"ApexClass:Tax"_s));
    QCOMPARE(p->company->script().submissions, 0);
}

void TestOutcomes::fault_071_targetMovedAtTheLastMoment()
{
    // Between the last look and the org's yes: no condition can be put to the org. What was there is in the package
    // that takes the promotion back, as it was at that last look, and the record tells what stands there now.
    planned().company->script().onSubmit = [this] {
        p->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer inBetween; }\n");
    };
    const auto report = p->run();
    QCOMPARE(report->state, State::Released);
    QVERIFY(p->kinds().indexOf(u"SNAPSHOT"_s) < p->kinds().indexOf(u"INTENT"_s));
    QCOMPARE(onRecord(u"dev1"_s, u"classes/Tax.cls"_s), p->company->body(u"Dev1"_s, u"Tax"_s));
}

void TestOutcomes::fault_072_teammateWasFirst()
{
    planned();
    p->company->put(u"Dev1"_s, u"Tax"_s, "class Tax { Integer hotfix; }\n");
    p->company->put(u"Dev1"_s, u"Fresh"_s, "class Fresh { }\n");
    p->company->putSet(u"Dev1"_s, {{"Account.A", true}, {"Account.B", true}, {"Account.C", false}});
    const auto report = p->run();
    QVERIFY(report);
    // Nothing is deployed onto a target that moved, not even by the same change; planned anew there is nothing to do.
    QCOMPARE(report->state, State::Stale);
    QVERIFY(p->company->retrieve(u"Dev1"_s));
    QCOMPARE(p->draft().error().code, Errc::InvalidInput);
}

void TestOutcomes::fault_076_managedPackage()
{
    support::FakeOrgState &org = p->company->org(u"UAT"_s);
    p->company->put(u"UAT"_s, u"pkg__Theirs"_s, "class Theirs { }\n");
    org.components[u"ApexClass"_s][u"pkg__Theirs"_s].manageableState = u"installed"_s;
    const auto taken = p->company->retrieve(u"UAT"_s);
    QVERIFY(taken);
    QCOMPARE(taken->managedLeftOut, 1);
    const auto draft = p->draft();
    QVERIFY(std::ranges::none_of(draft->selection, [](const auto &key) { return key.fullName.contains(u"Theirs"_s); }));
}

void TestOutcomes::fault_077_typeTheTargetDoesNotHave()
{
    const QString words = u"Entity of type 'ApexClass' is not available in this organization"_s;
    DeployScript &script = planned().company->script();
    script.end = ports::DeployState::Failed;
    script.onEnd = [&words](ports::DeployStatus &status) {
        for (ports::DeployedComponent &component : status.components) {
            if (component.type == "ApexClass"_L1)
                component.problem = words;
        }
    };
    const QByteArray before = onRecord(u"dev1"_s, u"classes/Tax.cls"_s);
    const auto report = p->run();
    QCOMPARE(report->state, State::FailedClean);
    QCOMPARE(report->components.size(), 3);
    for (const promotion::ComponentOutcome &component : report->components) {
        if (component.key.type == "ApexClass"_L1)
            QCOMPARE(component.problem, words);
    }
    QCOMPARE(onRecord(u"dev1"_s, u"classes/Tax.cls"_s), before);
}

void TestOutcomes::fault_078_olderApiVersion()
{
    p->company->org(u"Dev1"_s).identity.apiVersion = u"58.0"_s;
    QVERIFY(p->company->retrieve(u"Dev1"_s));
    planned();
    QCOMPARE(p->run()->ending, Ending::Done);
}

void TestOutcomes::fault_080_caseClash()
{
    p->company->put(u"UAT"_s, u"FRESH"_s, "class FRESH { }\n");
    const auto taken = p->company->retrieve(u"UAT"_s);
    // Two names that differ in case alone are no two components of one org: said, and nothing of it is kept.
    QVERIFY(!taken || !taken->notes.isEmpty() || !taken->notRead.isEmpty());
}

void TestOutcomes::fault_081_retrieveTellsAProblem()
{
    support::FakeOrgState &org = p->company->org(u"Dev1"_s);
    org.refusals.insert(u"ApexClass:Old"_s, u"something went wrong"_s);
    p->company->put(u"Dev1"_s, u"Old"_s, "class Old { Integer x; }\n");
    const auto taken = p->company->retrieve(u"Dev1"_s);
    QVERIFY(taken);
    QVERIFY(taken->notRead.join(u' ').contains(u"Old"_s));
    QCOMPARE(taken->removed, 0);
    QCOMPARE(onRecord(u"dev1"_s, u"classes/Old.cls"_s), QByteArray("class Old { }\n"));
}

void TestOutcomes::fault_082_componentHidden()
{
    support::FakeOrgState &org = p->company->org(u"UAT"_s);
    p->company->put(u"UAT"_s, u"Hidden"_s, "class Hidden { }\n");
    org.refusals.insert(u"ApexClass:Hidden"_s, u"You do not have access to Hidden"_s);
    const auto taken = p->company->retrieve(u"UAT"_s);
    QVERIFY(taken->notRead.join(u' ').contains(u"Hidden"_s));
    QVERIFY(!taken->snapshot->find({u"ApexClass"_s, u"Hidden"_s}));
}

void TestOutcomes::fault_083_doneWithoutZip()
{
    OrgScript org;
    org.answers({OrgScript::retrieving()});
    org.more(600,
             FakeHttp::result("checkRetrieveStatus",
                              "<result><done>true</done><success>true</success><status>Succeeded</status></result>"));
    QCOMPARE(org.gateway()->retrieve({}, org.monitor).error().code, Errc::Malformed);
}

void TestOutcomes::fault_085_rollbackFails()
{
    QCOMPARE(planned().run()->ending, Ending::Done);
    const auto back = promotion::rollbackDraft(p->company, p->company->pipeline, p->id, p->monitor);
    QVERIFY(back);
    const QString first = std::exchange(p->id, back->id);
    QVERIFY(promotion::freeze(*p->company, p->company->pipeline, *back, p->monitor));
    p->company->script().end = ports::DeployState::Failed;
    const auto report = p->run();
    QCOMPARE(report->state, State::FailedClean);
    QCOMPARE(report->rollbackOf, first);
    // Both results stand.
    const auto journal = *p->company->journal();
    QCOMPARE(promotion::report(*journal, first)->state, State::Released);
    QCOMPARE(promotion::reports(*journal)->size(), 2);
}

void TestOutcomes::fault_086_twoDeploymentsMatch()
{
    DeployScript &script = planned().company->script();
    // One like ours that is not ours, by the same user at the same time, and the answer to ours gets lost.
    script.answers = {DeployScript::Answer::Accept, DeployScript::Answer::LoseAnswer};
    auto gateway = *p->company->gateway(*p->company->pipeline.find(u"Dev1"_s));
    const auto plan = promotion::loadPlan(**p->company->journal(), p->id);
    const QByteArray zip = *(*p->company->journal())->blob(plan->zip);
    script.onSubmit = [&, once = false]() mutable {
        if (!std::exchange(once, true))
            QVERIFY(gateway->submitDeploy(zip, {}, p->monitor));
    };
    const auto report = p->run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->state, State::Unknown);
    QCOMPARE(script.submissions, 2);
    QCOMPARE(p->lockHolders(), 0);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
