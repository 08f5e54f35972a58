#include "core/async/job.h"
#include "tests/core/promotion/company.h"
#include "ui/pipeline/mapstore.h"
#include "ui/pipeline/pipelinestate.h"

#include <QTest>

using namespace backflow;
using namespace backflow::ui::pipeline;
using tests::Company;

class TestPipelineState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsComponentsDueAndOwnWork();
    void neverReadIsSaid();
    void equalOrgsAreInSync();
    void conflictsGoBeforeDue();
    void unreadableEnvironmentSpoilsOnlyItsOwnCard();
    void productionIsReadOnlyUntilAllowed();
    void stopsWhenAsked();
    void failsWithoutARepository();
    void aHandEditInProductionRaisesTheCountAndUndoingItLowersIt();
    void theLastMapIsDrawnAgain();
};

void TestPipelineState::countsComponentsDueAndOwnWork()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    const EnvironmentStatus *dev = state->find(QStringLiteral("dev1")); // names compare without case
    QVERIFY(dev);
    QCOMPARE(dev->toReceive, 3);
    QCOMPARE(dev->toPromote, 1);
    QCOMPARE(dev->receiveFrom, QStringList{QStringLiteral("UAT")});
    QCOMPARE(dev->state, CardState::Due);
    QCOMPARE(dev->components, 3);
    QCOMPARE(state->edges.size(), 1);
    QCOMPARE(state->edges[0].due, 3);
    QVERIFY(state->edges[0].topDue.contains(QStringLiteral("Fresh")));
    QVERIFY(state->edges[0].topDue.contains(QStringLiteral("Tax")));
    QCOMPARE(state->conflicts(), 0);
}

void TestPipelineState::neverReadIsSaid()
{
    const auto company = Company::make();
    company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { }\n");
    QVERIFY(company->retrieve(QStringLiteral("UAT")));
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->state, CardState::NeverChecked);
    QVERIFY(!state->find(QStringLiteral("Dev1"))->components);
    QCOMPARE(state->find(QStringLiteral("UAT"))->state, CardState::InSync);
    QCOMPARE(state->edges[0].due, 0);
}

void TestPipelineState::equalOrgsAreInSync()
{
    const auto company = Company::make();
    for (const char *place : {"UAT", "Dev1"}) {
        company->put(QString::fromLatin1(place), QStringLiteral("Tax"), "class Tax { }\n");
        QVERIFY(company->retrieve(QString::fromLatin1(place)));
    }
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    for (const EnvironmentStatus &status : state->environments) {
        QCOMPARE(status.state, CardState::InSync);
        QCOMPARE(status.toReceive, 0);
        QCOMPARE(status.toPromote, 0);
    }
}

void TestPipelineState::conflictsGoBeforeDue()
{
    const auto company = Company::make();
    company->live();
    company->putSet(QStringLiteral("Dev1"), {{"Account.A", false}, {"Account.B", true}});
    company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer mineNow; }\n");
    QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    QCOMPARE(state->edges[0].conflicts, 1);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->conflicts, 1);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->state, CardState::Conflict);
    QCOMPARE(state->conflicts(), 1);
}

void TestPipelineState::unreadableEnvironmentSpoilsOnlyItsOwnCard()
{
    const auto company = Company::make();
    company->live();
    model::Environment other;
    other.name = QStringLiteral("Dev2");
    company->pipeline.environments += other;
    company->pipeline.edges += model::Edge{QStringLiteral("Dev2"), QStringLiteral("UAT")};
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    QCOMPARE(state->find(QStringLiteral("Dev2"))->state, CardState::NeverChecked);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->toReceive, 3);
}

void TestPipelineState::productionIsReadOnlyUntilAllowed()
{
    const auto company = Company::make();
    company->live();
    company->pipeline.environments[0].kind = model::EnvironmentKind::Production;
    async::NullMonitor monitor;
    QVERIFY(computeState(company, company->pipeline, {}, monitor)->find(QStringLiteral("UAT"))->readOnly);
    QVERIFY(!computeState(company, company->pipeline, {.productionWrites = true}, monitor)
                 ->find(QStringLiteral("UAT"))
                 ->readOnly);
}

void TestPipelineState::stopsWhenAsked()
{
    const auto company = Company::make();
    company->live();
    async::StopSource stop;
    stop.requestStop();
    async::JobMonitor monitor(stop.token());
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(!state);
    QCOMPARE(state.error().code, base::Errc::Canceled);
}

void TestPipelineState::failsWithoutARepository()
{
    const auto backends = std::make_shared<support::FakeBackends>();
    backends->openRepository = []() -> base::Result<std::unique_ptr<ports::Repository>> {
        return base::failure(base::Errc::ReadOnly, QStringLiteral("The repository cannot be written."));
    };
    async::NullMonitor monitor;
    const auto state = computeState(backends, Company::make()->pipeline, {}, monitor);
    QVERIFY(!state);
    QCOMPARE(state.error().message, QStringLiteral("The repository cannot be written."));
}

void TestPipelineState::aHandEditInProductionRaisesTheCountAndUndoingItLowersIt()
{
    const auto company = Company::make();
    const QByteArray before = "class Tax { }\n";
    for (const char *place : {"UAT", "Dev1"}) {
        company->put(QString::fromLatin1(place), QStringLiteral("Tax"), before);
        company->put(QString::fromLatin1(place), QStringLiteral("Rate"), "class Rate { }\n");
        QVERIFY(company->retrieve(QString::fromLatin1(place)));
    }
    async::NullMonitor monitor;
    const auto due = [&] { return computeState(company, company->pipeline, {}, monitor).value().edges[0].due; };
    QCOMPARE(due(), 0);
    company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer rate; }\n");
    QVERIFY(company->retrieve(QStringLiteral("UAT")));
    QCOMPARE(due(), 1);
    company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), before);
    QVERIFY(company->retrieve(QStringLiteral("UAT")));
    QCOMPARE(due(), 0); // by content: two changes that cancel each other are none
}

void TestPipelineState::theLastMapIsDrawnAgain()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const PipelineState none = lastState(*company, company->pipeline);
    QVERIFY(!none.asOf.isValid());
    QCOMPARE(none.environments.size(), company->pipeline.environments.size());
    auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    QVERIFY(keepTeam(*company, company->pipeline.environments[0], QStringLiteral("Sales")));
    const auto teams = readTeams(*company, company->pipeline);
    QCOMPARE(teams.size(), 1);
    state->environments[0].team = teams.value(state->environments[0].environment);
    QVERIFY(keepState(*company, *state));
    PipelineState again = lastState(*company, company->pipeline);
    for (qsizetype i = 0; i < again.edges.size(); ++i)
        again.edges[i].topDue = state->edges[i].topDue; // names are not kept
    QCOMPARE(again.environments, state->environments);
    QCOMPARE(again.edges, state->edges);
    QVERIFY(keepTeam(*company, company->pipeline.environments[0], {}));
    QVERIFY(readTeams(*company, company->pipeline).isEmpty());
}

QTEST_GUILESS_MAIN(TestPipelineState)
#include "tst_pipelinestate.moc"
