#include "core/async/job.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/environmentwork.h"
#include "core/promotion/schedule.h"
#include "tests/core/promotion/promotionrun.h"
#include "ui/pipeline/mapstore.h"
#include "ui/pipeline/opendecisions.h"
#include "ui/pipeline/pipelinestate.h"
#include "ui/pipeline/untracked.h"

#include <QTest>

using namespace backflow;
using namespace backflow::ui::pipeline;
using tests::Company;

class TestPipelineState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsComponentsDueAndOwnWork();
    void whatIsDueFromTwoOrgsIsOneComponent();
    void neverReadIsSaid();
    void equalOrgsAreInSync();
    void conflictsGoBeforeDue();
    void unreadableEnvironmentSpoilsOnlyItsOwnCard();
    void productionIsReadOnlyUntilAllowed();
    void stopsWhenAsked();
    void failsWithoutARepository();
    void aHandEditInProductionRaisesTheCountAndUndoingItLowersIt();
    void theLastMapIsDrawnAgain();
    void aScheduledPromotionIsShown();
    void whatRunsIsReceivedAndWhatWasLeftIsPaused();
    void somebodyElsesPromotionBlocks();
    void coverageIsThatOfTheNewestTests();
    void openDecisionsAreCounted();
    void whatIsInNoRecordIsCounted();
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

/// Counts are components: a second org above that asks for the same adds nothing of its own.
void TestPipelineState::whatIsDueFromTwoOrgsIsOneComponent()
{
    const auto company = Company::make();
    const QString hotfix = QStringLiteral("Hotfix");
    company->add(hotfix, QStringLiteral("00D000000000003"));
    company->pipeline.edges += model::Edge{QStringLiteral("Dev1"), hotfix};
    for (const QString &place : {QStringLiteral("UAT"), hotfix, QStringLiteral("Dev1")}) {
        company->put(place, QStringLiteral("Tax"), "class Tax { }\n");
        company->put(place, QStringLiteral("Rate"), "class Rate { }\n");
        company->put(place, QStringLiteral("Own"), "class Own { }\n");
        QVERIFY(company->retrieve(place));
    }
    company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer fix; }\n");
    company->put(hotfix, QStringLiteral("Tax"), "class Tax { Integer fix; }\n");
    company->put(hotfix, QStringLiteral("Rate"), "class Rate { Integer more; }\n");
    company->put(QStringLiteral("Dev1"), QStringLiteral("Own"), "class Own { Integer mine; }\n");
    for (const QString &place : {QStringLiteral("UAT"), hotfix, QStringLiteral("Dev1")})
        QVERIFY(company->retrieve(place));
    async::NullMonitor monitor;
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QVERIFY(state);
    QCOMPARE(state->edges[0].due, 1);
    QCOMPARE(state->edges[1].due, 2);
    const EnvironmentStatus *dev = state->find(QStringLiteral("Dev1"));
    QCOMPARE(dev->toReceive, 2); // Tax and Rate
    QCOMPARE(dev->toPromote, 1); // Own, which both lack
    QCOMPARE(dev->receiveFrom, (QStringList{QStringLiteral("UAT"), hotfix}));
    // The list behind the number says the same.
    const auto work = promotion::workAt(company, company->pipeline, QStringLiteral("Dev1"), monitor);
    QVERIFY(work);
    QCOMPARE(work->toReceive.size(), 3); // a line for each org it comes from
    QCOMPARE(promotion::componentCount(work->toReceive), 2);
    QCOMPARE(promotion::componentCount(work->toPromote), 1);
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

void TestPipelineState::aScheduledPromotionIsShown()
{
    tests::Promotion p;
    const auto draft = p.draft();
    QVERIFY(draft);
    const auto journal = p.company->journal().value();
    const QDateTime at = p.company->clock().now().addSecs(3600);
    promotion::Schedule schedule;
    schedule.promotion = draft->id;
    schedule.at = at;
    QVERIFY(promotion::keepSchedule(*journal, schedule));
    const auto dev = [&] {
        const auto state = computeState(p.company, p.company->pipeline, {}, p.monitor);
        return state ? *state->find(QStringLiteral("Dev1")) : EnvironmentStatus{};
    };
    QCOMPARE(dev().state, CardState::Scheduled);
    QCOMPARE(dev().scheduledAt, at);
    auto state = computeState(p.company, p.company->pipeline, {}, p.monitor);
    QVERIFY(state->edges[0].scheduled);
    QVERIFY(keepState(*p.company, *state));
    QCOMPARE(lastState(*p.company, p.company->pipeline).find(QStringLiteral("Dev1"))->scheduledAt, at);
    schedule.at.reset();
    schedule.whenIdle = true;
    QVERIFY(promotion::keepSchedule(*journal, schedule));
    QCOMPARE(dev().state, CardState::Scheduled);
    QVERIFY(!dev().scheduledAt.isValid());
    QVERIFY(promotion::forgetSchedule(*journal, draft->id));
    QCOMPARE(dev().state, CardState::Due);
}

void TestPipelineState::whatRunsIsReceivedAndWhatWasLeftIsPaused()
{
    tests::Promotion p;
    p.plan();
    const auto shown = [&] { return computeState(p.company, p.company->pipeline, {}, p.monitor).value(); };
    QCOMPARE(shown().find(QStringLiteral("Dev1"))->state, CardState::Due); // nothing has begun
    PipelineState meanwhile;
    p.company->script().onPoll = [&](int) { meanwhile = shown(); };
    p.company->disk->failOn = QStringLiteral("TERMINAL"); // the machine dies
    QVERIFY(!p.run());
    p.company->disk->failOn.clear();
    QCOMPARE(meanwhile.find(QStringLiteral("Dev1"))->state, CardState::Receiving);
    QVERIFY(meanwhile.edges[0].running);
    QCOMPARE(shown().find(QStringLiteral("Dev1"))->state, CardState::Receiving); // as far as anybody can tell
    p.company->time.advance(std::chrono::hours(1));
    const PipelineState later = shown();
    QCOMPARE(later.find(QStringLiteral("Dev1"))->state, CardState::Paused);
    QVERIFY(!later.find(QStringLiteral("Dev1"))->promotion.isEmpty());
    QVERIFY(!later.edges[0].running);
    p.company->script().onPoll = {};
    QVERIFY(p.run());
    QVERIFY(shown().find(QStringLiteral("Dev1"))->state != CardState::Paused);
}

void TestPipelineState::somebodyElsesPromotionBlocks()
{
    const auto company = Company::make();
    company->live();
    async::NullMonitor monitor;
    const auto repository = company->repository().value();
    promotion::EnvironmentLock lock(*repository, *company->pipeline.find(QStringLiteral("Dev1")));
    QVERIFY(lock.hold({.promotion = QStringLiteral("theirs"),
                       .nonce = QStringLiteral("n"),
                       .personName = QStringLiteral("Bo"),
                       .personEmail = QStringLiteral("bo@example.test"),
                       .now = company->clock().now(),
                       .deployId = {}},
                      monitor));
    const auto state = computeState(company, company->pipeline, {}, monitor);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->state, CardState::Blocked);
    QCOMPARE(state->find(QStringLiteral("Dev1"))->heldBy, QStringLiteral("Bo"));
    QVERIFY(state->edges[0].blocked);
    // What is drawn from the cache claims nothing of it.
    QVERIFY(keepState(*company, *state));
    QCOMPARE(lastState(*company, company->pipeline).find(QStringLiteral("Dev1"))->state, CardState::Due);
    company->time.advance(std::chrono::hours(1));
    QCOMPARE(computeState(company, company->pipeline, {}, monitor)->find(QStringLiteral("Dev1"))->state,
             CardState::Due);
}

/// It stays until other tests tell otherwise.
void TestPipelineState::coverageIsThatOfTheNewestTests()
{
    tests::Promotion p;
    p.company->script().onEnd = [](ports::DeployStatus &status) {
        status.coverage = {{QStringLiteral("Tax"), 10, 1}, {QStringLiteral("Idle"), 10, 3}};
    };
    p.plan();
    const auto shown = [&] {
        return *computeState(p.company, p.company->pipeline, {}, p.monitor)->find(QStringLiteral("Dev1"));
    };
    QVERIFY(!shown().coverage);
    QVERIFY(p.run());
    QCOMPARE(shown().coverage, 80);
    const auto state = computeState(p.company, p.company->pipeline, {}, p.monitor);
    QVERIFY(keepState(*p.company, *state));
    QCOMPARE(lastState(*p.company, p.company->pipeline).find(QStringLiteral("Dev1"))->coverage, 80);
}

void TestPipelineState::openDecisionsAreCounted()
{
    const auto company = Company::make();
    company->live();
    company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer mineNow; }\n");
    QVERIFY(company->retrieve(QStringLiteral("Dev1")));
    async::NullMonitor monitor;
    QCOMPARE(openDecisions(*company, company->pipeline, monitor)->size(), 0);
    auto draft = promotion::makeDraft(company, company->pipeline, QStringLiteral("UAT"), QStringLiteral("Dev1"), {}, {},
                                      monitor);
    QVERIFY(draft);
    const int open = draft->undecided();
    QVERIFY(open > 0);
    QCOMPARE(openDecisions(*company, company->pipeline, monitor).value(),
             (QList<OpenDecisions>{{draft->id, QStringLiteral("UAT"), QStringLiteral("Dev1"), open}}));
    QVERIFY(promotion::discardDraft(*company->journal().value(), draft->id));
    QVERIFY(openDecisions(*company, company->pipeline, monitor)->isEmpty());
}

void TestPipelineState::whatIsInNoRecordIsCounted()
{
    const auto company = Company::make();
    for (const char *place : {"UAT", "Dev1"}) {
        company->put(QString::fromLatin1(place), QStringLiteral("Tax"), "class Tax { }\n");
        QVERIFY(company->retrieve(QString::fromLatin1(place)));
    }
    async::NullMonitor monitor;
    const auto count = [&](const char *place) {
        return untrackedChanges(*company, company->pipeline, monitor)->value(QString::fromLatin1(place), -1);
    };
    QCOMPARE(count("UAT"), 0);
    company->put(QStringLiteral("UAT"), QStringLiteral("Tax"), "class Tax { Integer byHand; }\n");
    QVERIFY(company->retrieve(QStringLiteral("UAT")));
    QCOMPARE(count("UAT"), 1);
    QCOMPARE(count("Dev1"), 0);
}

QTEST_GUILESS_MAIN(TestPipelineState)
#include "tst_pipelinestate.moc"
