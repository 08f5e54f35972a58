#include "core/promotion/engine.h"
#include "core/promotion/progress.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;
using tests::Company;
using tests::DeployScript;

class TestQuickDeploy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aCheckWithTestsIsGoodForTenDays();
    void itIsDeployedWithoutBeingSentAgain();
    void refusedWithoutAGoodCheck_data();
    void refusedWithoutAGoodCheck();
    void anotherPackageThanTheCheckedOneIsRefused();
    void aTargetThatMovedIsStale();
    void anOrgThatMovedOnRefusesAndThePlanStays();
    void aLostAnswerIsFoundAgain();

private:
    base::Result<Draft> draft(ports::TestLevel level = ports::TestLevel::RunLocalTests)
    {
        DraftOptions options;
        options.testLevel = level;
        return makeDraft(m_company, m_company->pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"), {}, options,
                         m_monitor);
    }
    Report validated(const Draft &draft)
    {
        auto grant = governance::Authorizer({}).require<governance::Capability::Validate>(
            {.environment = *m_company->pipeline.find(QStringLiteral("Dev1")), .promotion = draft.id});
        const auto report = validate(*m_company, m_company->pipeline, draft, *grant, {}, m_monitor);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    void frozen(const Draft &draft)
    {
        const auto plan = freeze(*m_company, m_company->pipeline, draft, m_monitor);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        m_id = plan->id;
    }
    base::Result<Report> run(bool quick)
    {
        auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
            {.environment = *m_company->pipeline.find(QStringLiteral("Dev1")), .promotion = m_id});
        return promotion::run(*m_company, m_company->pipeline, m_id, *grant, {}, m_monitor, {.quick = quick});
    }
    QList<ports::JournalRecord> records()
    {
        const auto journal = m_company->journal();
        return (*journal)->records(m_id).value_or(QList<ports::JournalRecord>());
    }

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
    QString m_id;
};

void TestQuickDeploy::init()
{
    m_company = Company::make();
    m_company->live();
}

void TestQuickDeploy::aCheckWithTestsIsGoodForTenDays()
{
    const Report report = validated(*draft());
    QVERIFY(report.validation);
    QCOMPARE(report.validation->deployId, report.deployId);
    QVERIFY(report.validation->whyNotQuick(report.validation->completedAt).isEmpty());
    QCOMPARE(report.validation->completedAt.daysTo(report.validation->expiresAt()), 10);
    QVERIFY(!report.validation->whyNotQuick(report.validation->completedAt.addDays(10).addSecs(1)).isEmpty());
    QVERIFY(toJson(report).value(QStringLiteral("validation")).toObject().contains(QStringLiteral("expiresAt")));
    const Report untested = validated(*draft(ports::TestLevel::Default));
    QVERIFY(untested.validation && !untested.validation->testsRan);
}

void TestQuickDeploy::itIsDeployedWithoutBeingSentAgain()
{
    const auto made = draft();
    const QString validation = validated(*made).deployId;
    frozen(*made);
    const auto report = run(true);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    QVERIFY(report->deployId != validation);
    for (const ports::JournalRecord &record : records()) {
        if (record.kind == kind::kIntent)
            QCOMPARE(record.payload.value(QStringLiteral("validation")).toString(), validation);
    }
}

void TestQuickDeploy::refusedWithoutAGoodCheck_data()
{
    QTest::addColumn<int>("check");
    QTest::addColumn<Errc>("code");
    QTest::newRow("never checked") << 0 << Errc::NotFound;
    QTest::newRow("the check failed") << 1 << Errc::InvalidInput;
    QTest::newRow("no tests ran") << 2 << Errc::InvalidInput;
    QTest::newRow("eleven days ago") << 3 << Errc::Stale;
}

void TestQuickDeploy::refusedWithoutAGoodCheck()
{
    QFETCH(const int, check);
    QFETCH(const Errc, code);
    const auto made = draft(check == 2 ? ports::TestLevel::Default : ports::TestLevel::RunLocalTests);
    if (check == 1)
        m_company->script().end = ports::DeployState::Failed;
    if (check > 0)
        validated(*made);
    if (check == 3)
        m_company->time.advance(std::chrono::hours(11 * 24));
    frozen(*made);
    const int submissions = m_company->script().submissions;
    const auto report = run(true);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QVERIFY2(report.error().message.contains(QStringLiteral("othing was changed")) ||
                 report.error().message.contains(QStringLiteral("nothing was changed")),
             qPrintable(report.error().message));
    QCOMPARE(m_company->script().submissions, submissions);
    QVERIFY(std::ranges::none_of(records(), [](const auto &record) { return record.kind == kind::kLockTry; }));
}

void TestQuickDeploy::anotherPackageThanTheCheckedOneIsRefused()
{
    const auto made = draft();
    validated(*made);
    Draft fewer = *made;
    QVERIFY(fewer.components.size() > 1);
    fewer.components.erase(fewer.components.begin());
    frozen(fewer);
    QCOMPARE(run(true).error().code, Errc::Stale);
}

void TestQuickDeploy::aTargetThatMovedIsStale()
{
    const auto made = draft();
    validated(*made);
    frozen(*made);
    for (const auto &component : made->components) {
        if (component.key.type == QLatin1StringView("ApexClass"))
            m_company->put(QStringLiteral("Dev1"), component.key.fullName, "public class Moved {}\n");
    }
    const auto report = run(true);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->state, State::Stale);
}

void TestQuickDeploy::anOrgThatMovedOnRefusesAndThePlanStays()
{
    const auto made = draft();
    validated(*made);
    frozen(*made);
    // Somebody else's deployment of something else.
    DeployScript::Deployment other;
    other.id = QStringLiteral("0Af000000000999");
    other.status.done = true;
    m_company->script().taken += other;
    const auto refused = run(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Stale);
    QVERIFY(refused.error().message.contains(QStringLiteral("without --quick")));
    const auto report = run(false);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->ending, Ending::Done);
}

void TestQuickDeploy::aLostAnswerIsFoundAgain()
{
    const auto made = draft();
    validated(*made);
    frozen(*made);
    m_company->script().answers = {DeployScript::Answer::LoseAnswer};
    const auto report = run(true);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    // The check and one deployment.
    QCOMPARE(m_company->script().taken.size(), 2);
}

QTEST_GUILESS_MAIN(TestQuickDeploy)

#include "tst_quickdeploy.moc"
