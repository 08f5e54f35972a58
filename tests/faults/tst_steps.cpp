#include "tests/core/promotion/promotionrun.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using promotion::Ending;
using promotion::State;
using tests::DeployScript;
using tests::Promotion;

/// Faults of sections I, J and K at the steps of one promotion.
class TestSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { p = std::make_unique<Promotion>(); }
    void fault_142_lostAtEveryRecord();
    void fault_154_clocksDiffer();
    void fault_158_stoppedAtEveryStep();
    void fault_159_runTwice();
    void fault_161_viewWasStale();
    void fault_177_grantForSomethingElse();

private:
    std::unique_ptr<Promotion> p;
    Promotion &planned()
    {
        p->plan();
        return *p;
    }
};

void TestSteps::fault_142_lostAtEveryRecord()
{
    planned();
    const QStringList kinds{u"AUTHORISED"_s, u"LOCK_TRY"_s,  u"LOCKED"_s,       u"BASE_OK"_s,  u"SNAPSHOT"_s,
                            u"INTENT"_s,     u"ACCEPTED"_s,  u"AUDIT_INTENT"_s, u"TERMINAL"_s, u"VERIFIED"_s,
                            u"COMMITTED"_s,  u"PUBLISHED"_s, u"RELEASED"_s};
    for (const QString &kind : kinds) {
        p->company->disk->failOn = kind;
        (void)p->run();
    }
    p->company->disk->failOn.clear();
    QCOMPARE(p->run()->ending, Ending::Done);
    QCOMPARE(p->company->script().taken.size(), 1);
}

void TestSteps::fault_154_clocksDiffer()
{
    // The org's clock says otherwise than ours by more than a day; what is looked for is looked for by the org's.
    p->company->time.advance(std::chrono::hours(40));
    planned().company->script().answers = {DeployScript::Answer::LoseAnswer};
    QCOMPARE(p->run()->ending, Ending::Done);
    QCOMPARE(p->company->script().taken.size(), 1);
}

void TestSteps::fault_158_stoppedAtEveryStep()
{
    const QList<State> steps{State::Authorised, State::Locked,   State::BaseOk,   State::Snapshot,  State::Intent,
                             State::Accepted,   State::Terminal, State::Verified, State::Committed, State::Published};
    for (const State step : steps) {
        init();
        planned();
        auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
            {*p->company->pipeline.find(u"Dev1"_s), p->id});
        promotion::Observer observer;
        observer.state = [this, step](State state) { p->monitor.stop |= state == step; };
        const auto stopped = promotion::run(*p->company, p->company->pipeline, p->id, *grant, observer, p->monitor);
        p->monitor.stop = false;
        const auto report = p->run();
        QVERIFY2(report, qPrintable(promotion::stateName(step)));
        QVERIFY2(promotion::isEnd(report->state), qPrintable(promotion::stateName(step)));
        QCOMPARE(p->lockHolders(), 0);
        QVERIFY(p->company->script().taken.size() <= 1);
    }
}

void TestSteps::fault_159_runTwice()
{
    QCOMPARE(planned().run()->ending, Ending::Done);
    QCOMPARE(p->run()->ending, Ending::Done);
    QCOMPARE(p->company->script().submissions, 1);
}

void TestSteps::fault_161_viewWasStale()
{
    const auto draft = p->draft();
    QVERIFY(draft);
    // What was looked at has changed meanwhile, on both sides.
    p->company->put(u"Dev1"_s, u"Fresh"_s, "class Fresh { Integer other; }\n");
    QVERIFY(p->company->retrieve(u"Dev1"_s));
    const auto frozen = promotion::freeze(*p->company, p->company->pipeline, *draft, p->monitor);
    if (frozen) {
        p->id = frozen->id;
        QCOMPARE(p->run()->state, State::Stale);
    }
    QCOMPARE(p->company->script().submissions, 0);
}

void TestSteps::fault_177_grantForSomethingElse()
{
    planned();
    const QString id = std::exchange(p->id, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s);
    auto other = governance::Authorizer({}).require<governance::Capability::Deploy>(
        {*p->company->pipeline.find(u"Dev1"_s), p->id});
    const auto refused = promotion::run(*p->company, p->company->pipeline, id, *other, {}, p->monitor);
    QCOMPARE(refused.error().code, Errc::Denied);
    QCOMPARE(p->company->script().submissions, 0);
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
