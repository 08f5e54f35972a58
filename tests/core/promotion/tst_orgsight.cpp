// What an org says of a promotion that stopped half way, before anybody does anything about it.
#include "core/promotion/orgsight.h"
#include "tests/core/promotion/promotionrun.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using tests::DeployScript;
using Kind = OrgSight::Kind;

class TestOrgSight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasSent();
    void whatTheOrgHasUnderItsIdIsAsked_data();
    void whatTheOrgHasUnderItsIdIsAsked();
    void whatWasNeverAnsweredIsLookedFor();
    void anOrgThatDoesNotAnswerTellsNothing();

private:
    /// Asked without a trace: no record, no submission.
    static OrgSight look(tests::Promotion &p)
    {
        const auto records = p.company->disk->records;
        const int submissions = p.company->script().submissions;
        const auto sight = lookInOrg(*p.company, p.company->pipeline, p.id, p.monitor);
        const bool silent = p.company->disk->records.value(p.id).size() == records.value(p.id).size() &&
                            p.company->script().submissions == submissions;
        return sight && silent ? *sight : OrgSight{};
    }
};

void TestOrgSight::nothingWasSent()
{
    tests::Promotion p;
    p.plan();
    QCOMPARE(look(p).kind, Kind::NotSent);
    QCOMPARE(lookInOrg(*p.company, p.company->pipeline, QStringLiteral("none"), p.monitor).error().code,
             base::Errc::NotFound);
}

void TestOrgSight::whatTheOrgHasUnderItsIdIsAsked_data()
{
    QTest::addColumn<int>("polls");
    QTest::addColumn<ports::DeployState>("end");
    QTest::addColumn<int>("kind");
    QTest::newRow("still at it") << 1000 << ports::DeployState::Succeeded << int(Kind::Running);
    QTest::newRow("taken") << 2 << ports::DeployState::Succeeded << int(Kind::Taken);
    QTest::newRow("refused") << 2 << ports::DeployState::Failed << int(Kind::Refused);
}

void TestOrgSight::whatTheOrgHasUnderItsIdIsAsked()
{
    QFETCH(const int, polls);
    QFETCH(const ports::DeployState, end);
    QFETCH(const int, kind);
    tests::Promotion p;
    p.plan();
    DeployScript &script = p.company->script();
    script.pollsToEnd = polls;
    script.end = end;
    // Signed out while it runs: it stops there, and comes back another time.
    script.pollErrors = {base::Errc::Unauthorized};
    QVERIFY(!p.run());
    QCOMPARE(p.kinds().last(), QStringLiteral("ACCEPTED"));
    if (polls < 1000)
        script.taken.last().polls = polls;
    QCOMPARE(int(look(p).kind), kind);
}

void TestOrgSight::whatWasNeverAnsweredIsLookedFor()
{
    for (const auto answer : {DeployScript::Answer::LoseAnswer, DeployScript::Answer::LoseRequest}) {
        tests::Promotion p;
        p.plan();
        DeployScript &script = p.company->script();
        script.answers = {answer};
        script.pollErrors = {base::Errc::Unauthorized, base::Errc::Unauthorized};
        script.queryError = base::Errc::Unauthorized;
        QVERIFY(!p.run());
        script.queryError.reset();
        script.pollErrors.clear();
        p.company->time.advance(std::chrono::minutes(10));
        if (answer == DeployScript::Answer::LoseAnswer)
            script.taken.last().polls = script.pollsToEnd;
        QCOMPARE(look(p).kind, answer == DeployScript::Answer::LoseAnswer ? Kind::Taken : Kind::Absent);
    }
}

void TestOrgSight::anOrgThatDoesNotAnswerTellsNothing()
{
    tests::Promotion p;
    p.plan();
    DeployScript &script = p.company->script();
    script.pollErrors = {base::Errc::Unauthorized, base::Errc::Offline};
    QVERIFY(!p.run());
    const OrgSight sight = look(p);
    QCOMPARE(sight.kind, Kind::NotKnown);
    QVERIFY(sight.words.contains(QLatin1String("looks again")));
}

QTEST_GUILESS_MAIN(TestOrgSight)
#include "tst_orgsight.moc"
