// Plans that leave the machine they were made on: as a file, and on the team's branch.
#include "core/promotion/draftsession.h"
#include "core/promotion/planfile.h"
#include "core/promotion/progress.h"
#include "core/promotion/sharedplans.h"
#include "tests/core/promotion/company.h"

#include <QTest>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;
using tests::Company;

namespace {

/// A second machine of the same team: the same orgs, a store and a journal of its own, one Git remote.
std::shared_ptr<Company> colleague(const Company &first)
{
    auto second = std::make_shared<Company>();
    second->pipeline = first.pipeline;
    second->orgs = first.orgs;
    second->scripts = first.scripts;
    second->time.advance(std::chrono::hours(1));
    second->store->remote = first.store->remote;
    second->store->remoteUrl = first.store->remoteUrl;
    return second;
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aFileRunsUnchangedOnAnotherMachine();
    void whatAnotherMachineSentIsGoneOnWith_data();
    void whatAnotherMachineSentIsGoneOnWith();
    void theSamePlanGivesTheSameFile();
    void takingItTwiceDoesNothing();
    void whatWasAlteredIsRefused_data();
    void whatWasAlteredIsRefused();
    void anotherOrgIsRefused();
    void statesThatAreNowhereAreSaid();
    void aTargetThatMovedIsRefusedWithTheDifference();
    void aColleagueGoesOnWithASharedDraft();
    void decisionsOfBothAreJoined();
    void whatBeganIsNotOfferedAnyMore();
    void withdrawnIsGone();
    void withoutARemoteItStaysHere();

private:
    base::Result<Draft> draft(Company &company)
    {
        DraftOptions options;
        options.note = QStringLiteral("Summer hotfix");
        options.workItem = QStringLiteral("US-88");
        options.testLevel = ports::TestLevel::RunLocalTests;
        return makeDraft(m_company, company.pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"), {}, options,
                         m_monitor);
    }
    /// The plan of everything due, as a file.
    QByteArray saved()
    {
        const auto made = draft(*m_company);
        const auto plan = freeze(*m_company, m_company->pipeline, *made, m_monitor);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().message));
        m_id = plan->id;
        return *planFileOf(**m_company->journal(), m_id);
    }
    /// Shared once so that the snapshots are where others find them.
    void publish()
    {
        const auto made = draft(*m_company);
        QVERIFY(made);
        const auto shared = sharePlan(*m_company, m_company->pipeline, made->id, m_monitor);
        QVERIFY2(shared, shared ? "" : qPrintable(shared.error().message));
        QCOMPARE(shared->problem, QString());
        QVERIFY(shared->remote);
        m_id = made->id;
    }
    base::Result<Report> run(const Company &company)
    {
        auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
            {*company.pipeline.find(QStringLiteral("Dev1")), m_id});
        return promotion::run(company, company.pipeline, m_id, *grant, {}, m_monitor);
    }
    void conflict()
    {
        m_company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { String ours; }\n");
        QVERIFY(m_company->retrieve(QStringLiteral("Dev1")));
    }

    std::shared_ptr<Company> m_company;
    async::NullMonitor m_monitor;
    QString m_id;
};

void TestPlanFile::init()
{
    m_company = Company::make();
    m_company->store->remote = std::make_shared<support::FakeStore>();
    m_company->store->remoteUrl = QStringLiteral("https://git.example.test/team.git");
    m_company->live();
    m_id.clear();
}

void TestPlanFile::aFileRunsUnchangedOnAnotherMachine()
{
    publish();
    const QByteArray file = saved();
    const QString hash = loadPlan(**m_company->journal(), m_id)->hash;
    const auto other = colleague(*m_company);
    const auto taken = takePlanFile(*other, other->pipeline, file, m_monitor);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    QCOMPARE(taken->hash, hash);
    QCOMPARE(taken->note, QStringLiteral("Summer hotfix"));
    QCOMPARE(taken->workItem, QStringLiteral("US-88"));
    QCOMPARE(taken->options.testLevel, ports::TestLevel::RunLocalTests);
    const auto report = run(*other);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(m_company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")), "class Tax { Integer hotfix; }\n");
    // Written there again it is the same file.
    QCOMPARE(readPlanFile(*planFileOf(**other->journal(), m_id))->planBytes, readPlanFile(file)->planBytes);
}

void TestPlanFile::whatAnotherMachineSentIsGoneOnWith_data()
{
    using Answer = tests::DeployScript::Answer;
    QTest::addColumn<QString>("lostAt");
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("locked");
    QTest::newRow("the org had answered") << QStringLiteral("TERMINAL") << int(Answer::Accept) << true;
    QTest::newRow("before it was looked at") << QStringLiteral("VERIFIED") << int(Answer::Accept) << true;
    QTest::newRow("the answer got lost") << QStringLiteral("UNANSWERED") << int(Answer::LoseAnswer) << true;
    QTest::newRow("the request got lost") << QStringLiteral("UNANSWERED") << int(Answer::LoseRequest) << true;
    // Before anything is sent an error gives the lock back.
    QTest::newRow("nothing was sent") << QStringLiteral("INTENT") << int(Answer::Accept) << false;
}

void TestPlanFile::whatAnotherMachineSentIsGoneOnWith()
{
    QFETCH(QString, lostAt);
    QFETCH(int, answer);
    QFETCH(bool, locked);
    publish();
    const QByteArray file = saved();
    const auto other = colleague(*m_company);
    QVERIFY(takePlanFile(*other, other->pipeline, file, m_monitor));
    tests::DeployScript &script = m_company->script();
    script.answers = {tests::DeployScript::Answer(answer)};
    m_company->disk->failOn = lostAt;
    QVERIFY(!run(*m_company));
    // That machine is gone. As long as its lock may hold, nobody goes on.
    if (locked) {
        script.orgTime = m_company->time.now();
        const auto early = run(*other);
        QVERIFY(!early);
        QCOMPARE(early.error().code, Errc::Conflict);
    }
    script.orgTime = other->time.now();
    const auto report = run(*other);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY2(report->ending == Ending::Done, qPrintable(stateName(report->state)));
    QCOMPARE(script.taken.size(), 1);
    QCOMPARE(m_company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")), "class Tax { Integer hotfix; }\n");
    support::FakeRepository repository(other->store);
    QStringList actions;
    const auto events = *history(repository, 0);
    for (const HistoryEvent &event : events) {
        const QString action = event.record.value(QLatin1String("action")).toString();
        if (action.startsWith(QLatin1String("promote.")))
            actions.prepend(action);
    }
    QCOMPARE(actions, QStringList({QStringLiteral("promote.intent"), QStringLiteral("promote.result")}));
    const auto lease =
        repository.contentAt(**repository.tip(QStringLiteral("backflow/lock/dev1")), QStringLiteral("lease.json"));
    QVERIFY(repository.content(**lease)->contains("released"));
}

void TestPlanFile::theSamePlanGivesTheSameFile()
{
    const QByteArray file = saved();
    QCOMPARE(*planFileOf(**m_company->journal(), m_id), file);
}

void TestPlanFile::takingItTwiceDoesNothing()
{
    publish();
    const QByteArray file = saved();
    const auto other = colleague(*m_company);
    QVERIFY(takePlanFile(*other, other->pipeline, file, m_monitor));
    const auto before = other->disk->records.value(m_id).size();
    QVERIFY(takePlanFile(*other, other->pipeline, file, m_monitor));
    QCOMPARE(other->disk->records.value(m_id).size(), before);
}

void TestPlanFile::whatWasAlteredIsRefused_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<Errc>("code");
    QTest::newRow("the plan names another target") << QStringLiteral("plan.json") << QByteArray("\"target\":\"Dev1\"")
                                                   << QByteArray("\"target\":\"Dev1\",\"x\":1") << Errc::Corrupt;
    QTest::newRow("the package") << QStringLiteral("package.zip") << QByteArray() << QByteArray("more")
                                 << Errc::Corrupt;
    QTest::newRow("the results") << QStringLiteral("results.zip") << QByteArray() << QByteArray("more")
                                 << Errc::Corrupt;
    QTest::newRow("no plan at all") << QStringLiteral("plan.json") << QByteArray("{") << QByteArray("[")
                                    << Errc::Malformed;
}

void TestPlanFile::whatWasAlteredIsRefused()
{
    QFETCH(const QString, part);
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    QFETCH(const Errc, code);
    auto entries = *archive::readZip(saved());
    for (archive::ZipEntry &entry : entries) {
        if (entry.name != part)
            continue;
        if (was.isEmpty())
            entry.bytes += is;
        else
            entry.bytes.replace(was, is);
    }
    const auto other = colleague(*m_company);
    const auto taken = takePlanFile(*other, other->pipeline, *archive::writeZip(entries), m_monitor);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QVERIFY(other->disk->records.isEmpty());
}

void TestPlanFile::anotherOrgIsRefused()
{
    const QByteArray file = saved();
    const auto other = colleague(*m_company);
    for (model::Environment &environment : other->pipeline.environments)
        environment.orgId = model::OrgId::fromString(QStringLiteral("00D00000000000Z"));
    const auto taken = takePlanFile(*other, other->pipeline, file, m_monitor);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Errc::Denied);
}

void TestPlanFile::statesThatAreNowhereAreSaid()
{
    const QByteArray file = saved(); // nothing was published
    const auto other = colleague(*m_company);
    const auto taken = takePlanFile(*other, other->pipeline, file, m_monitor);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, Errc::NotFound);
    QVERIFY(taken.error().message.contains(QStringLiteral("UAT")));
}

void TestPlanFile::aTargetThatMovedIsRefusedWithTheDifference()
{
    publish();
    const QByteArray file = saved();
    const auto other = colleague(*m_company);
    QVERIFY(takePlanFile(*other, other->pipeline, file, m_monitor));
    m_company->putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", true}, {"Account.C", true}});
    const auto report = run(*other);
    QVERIFY(report);
    QCOMPARE(report->state, State::Stale);
    QCOMPARE(report->moved.size(), 1);
    QCOMPARE(report->moved.first().key.fullName, QStringLiteral("Sales"));
    QCOMPARE(report->moved.first().entries, QStringList{QStringLiteral("fieldPermissions[Account.C]")});
    QCOMPARE(m_company->script().submissions, 0);
}

void TestPlanFile::aColleagueGoesOnWithASharedDraft()
{
    conflict();
    publish();
    const auto other = colleague(*m_company);
    const auto offered = sharedPlans(*other, true, m_monitor);
    QVERIFY(offered);
    QCOMPARE(offered->size(), 1);
    QCOMPARE(offered->first().who, QStringLiteral("Ada Admin"));
    QCOMPARE(offered->first().undecided, 1);
    QCOMPARE(offered->first().note, QStringLiteral("Summer hotfix"));
    const auto taken = takeSharedPlan(*other, other->pipeline, m_id, m_monitor);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
    auto here = *loadDraft(*other, other->pipeline, m_id, m_monitor);
    QCOMPARE(here.options.workItem, QStringLiteral("US-88"));
    QCOMPARE(here.undecided(), 1);
    for (const ComponentMerge &component : here.components)
        for (const FileMerge &file : component.files)
            for (const merge::Decision &decision : file.outcome.decisions)
                here.choices.insert(decision.id, {merge::Take::Source, {}});
    QVERIFY(saveChoices(**other->journal(), here));
    const auto decided = *loadDraft(*other, other->pipeline, m_id, m_monitor);
    QVERIFY(freeze(*other, other->pipeline, decided, m_monitor));
    const auto report = run(*other);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->ending, Ending::Done);
}

void TestPlanFile::decisionsOfBothAreJoined()
{
    conflict();
    publish();
    const auto other = colleague(*m_company);
    QVERIFY(takeSharedPlan(*other, other->pipeline, m_id, m_monitor));
    auto here = *loadDraft(*other, other->pipeline, m_id, m_monitor);
    for (const ComponentMerge &component : here.components)
        for (const FileMerge &file : component.files)
            for (const merge::Decision &decision : file.outcome.decisions)
                here.choices.insert(decision.id, {merge::Take::Target, {}});
    QVERIFY(saveChoices(**other->journal(), here));
    QVERIFY(sharePlan(*other, other->pipeline, m_id, m_monitor));
    QCOMPARE(loadDraft(*m_company, m_company->pipeline, m_id, m_monitor)->undecided(), 1);
    const auto back = takeSharedPlan(*m_company, m_company->pipeline, m_id, m_monitor);
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    const auto joined = *loadDraft(*m_company, m_company->pipeline, m_id, m_monitor);
    QCOMPARE(joined.undecided(), 0);
    QCOMPARE(joined.choices.begin()->take, merge::Take::Target);
}

void TestPlanFile::whatBeganIsNotOfferedAnyMore()
{
    publish();
    const auto made = loadDraft(*m_company, m_company->pipeline, m_id, m_monitor);
    QVERIFY(freeze(*m_company, m_company->pipeline, *made, m_monitor));
    QCOMPARE(sharedPlans(*m_company, true, m_monitor)->size(), 1);
    QVERIFY(run(*m_company));
    QCOMPARE(sharedPlans(*m_company, true, m_monitor)->size(), 0);
}

void TestPlanFile::withdrawnIsGone()
{
    publish();
    const auto other = colleague(*m_company);
    QCOMPARE(sharedPlans(*other, true, m_monitor)->size(), 1);
    QVERIFY(withdrawPlan(*m_company, m_id, m_monitor));
    QCOMPARE(sharedPlans(*m_company, true, m_monitor)->size(), 0);
    QCOMPARE(sharedPlans(*other, true, m_monitor)->size(), 0);
    const auto taken = takeSharedPlan(*other, other->pipeline, m_id, m_monitor);
    QCOMPARE(taken.error().code, Errc::NotFound);
}

void TestPlanFile::withoutARemoteItStaysHere()
{
    m_company->store->remoteUrl.clear();
    const auto made = draft(*m_company);
    const auto shared = sharePlan(*m_company, m_company->pipeline, made->id, m_monitor);
    QVERIFY(shared);
    QVERIFY(!shared->remote);
    QCOMPARE(sharedPlans(*m_company, true, m_monitor)->size(), 1);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
