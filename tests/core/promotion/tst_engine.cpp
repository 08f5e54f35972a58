#include "core/promotion/engine.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/progress.h"
#include "tests/core/promotion/promotionrun.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;
using tests::Company;
using tests::DeployScript;
using tests::Promotion;

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingDueArrivesAndOwnWorkStays();
    void afterwardsNothingIsDue();
    void thePlanIsTheSameBytesEverywhere();
    void theRecordsComeInTheirOrder();
    void theRecordTellsTheOrgsClockAndUser();
    void aRunLostAtARecordIsGoneOnWith_data();
    void aRunLostAtARecordIsGoneOnWith();
    void aLostAnswerIsFoundAgain();
    void aLostRequestIsSentAgain();
    void threeLostRequestsAreGivenUp();
    void secondAttemptsWaitForTheFirst();
    void aMovedTargetIsStale();
    void anotherOrgIsDenied();
    void aRefusedDeploymentChangesNothing();
    void aDeploymentThatLandsInPartIsPartly();
    void anOrgThatDoesNotTakeItIsNotTouched();
    void stoppingBeforeTheOrgIsTouchedAbandons();
    void stoppingAfterwardsAsksTheOrg();
    void aSilentOrgIsWaitedFor();
    void sightIsLostNotTheDeployment();
    void whatCannotBeToldIsSettledByAPerson_data();
    void whatCannotBeToldIsSettledByAPerson();
    void aLockedEnvironmentIsLeftAlone();
    void aLockThatIsOverIsTakenOverWhenTheOrgAgrees();
    void aLeaseIsRenewedWhileAPackageIsSent();
    void aGrantForAnotherEnvironmentOpensNothing();
    void everyEndReleasesTheLockAndIsOnRecord_data();
    void everyEndReleasesTheLockAndIsOnRecord();
};

void TestEngine::everythingDueArrivesAndOwnWorkStays()
{
    Promotion p;
    p.plan();
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
    QCOMPARE(report->state, State::Released);
    QCOMPARE(report->warnings, QStringList());
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(report->components.size(), 3);
    for (const ComponentOutcome &component : report->components)
        QVERIFY2(component.verified, qPrintable(component.key.toString()));
    QCOMPARE(p.company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")),
             QByteArray("class Tax { Integer hotfix; }\n"));
    QCOMPARE(p.company->body(QStringLiteral("Dev1"), QStringLiteral("Fresh")), QByteArray("class Fresh { }\n"));
    QCOMPARE(p.company->set(QStringLiteral("Dev1")),
             tests::permissionSet({{"Account.A", true}, {"Account.B", true}, {"Account.C", false}}));
    QCOMPARE(p.company->script().taken.size(), 1);
    support::FakeRepository repository(p.company->store);
    const auto check = verifyAudit(repository, **p.company->journal());
    QVERIFY(check);
    QCOMPARE(check->records, 2);
}

void TestEngine::afterwardsNothingIsDue()
{
    Promotion p;
    p.plan();
    QVERIFY(p.run());
    const auto comparison =
        compareEnvironments(p.company, p.company->pipeline, QStringLiteral("UAT"), {QStringLiteral("Dev1")}, p.monitor);
    QVERIFY(comparison);
    QCOMPARE(comparison->dueCount(0), 0);
    const auto again = p.draft();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Errc::InvalidInput);
    // What Dev1 did on its own is still seen as its own.
    for (const compare::Row &row : comparison->rows) {
        if (row.key.type == QLatin1String("PermissionSet"))
            QVERIFY(row.cells.front().targetChanged);
    }
}

void TestEngine::thePlanIsTheSameBytesEverywhere()
{
    Promotion p;
    const auto draft = p.draft();
    const auto first = freeze(*p.company, p.company->pipeline, *draft, p.monitor);
    const auto zip = p.company->disk->blobs.value(first->zip);
    p.company->disk = std::make_shared<support::FakeDisk>();
    const auto second = freeze(*p.company, p.company->pipeline, *draft, p.monitor);
    QCOMPARE(second->hash, first->hash);
    QCOMPARE(p.company->disk->blobs.value(second->zip), zip);
    QCOMPARE(loadPlan(**p.company->journal(), draft->id)->items, first->items);
}

void TestEngine::theRecordsComeInTheirOrder()
{
    Promotion p;
    p.plan();
    QVERIFY(p.run());
    QCOMPARE(p.kinds().join(u' '),
             QStringLiteral("PLANNED AUTHORISED LOCK_TRY LOCKED BASE_OK SNAPSHOT AUDIT_INTENT INTENT ACCEPTED TERMINAL "
                            "VERIFIED COMMITTED AUDIT_RESULT PUBLISHED RELEASED"));
    const QList<State> expected{State::Authorised, State::Locked,    State::BaseOk,   State::Snapshot,
                                State::Intent,     State::Accepted,  State::Terminal, State::Verified,
                                State::Committed,  State::Published, State::Released};
    QCOMPARE(p.states, expected);
}

void TestEngine::theRecordTellsTheOrgsClockAndUser()
{
    Promotion p;
    p.company->org(QStringLiteral("Dev1")).identity.userId = QStringLiteral("005000000000007AAA");
    const QDateTime ended(QDate(2026, 11, 23), QTime(12, 34, 56), QTimeZone::UTC);
    p.company->script().onEnd = [&ended](ports::DeployStatus &status) { status.completedDate = ended; };
    p.plan();
    // This machine's clock is two minutes fast.
    p.company->time.advance(std::chrono::minutes(2));
    QVERIFY(p.run());
    support::FakeRepository repository(p.company->store);
    const auto events = *promotion::history(repository, 0);
    const auto recordOf = [&events](QLatin1StringView action) {
        for (const promotion::HistoryEvent &event : events) {
            if (event.record.value(QLatin1String("action")).toString() == action)
                return event.record;
        }
        return QJsonObject();
    };
    const auto timeOf = [](const QJsonValue &value) {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    };
    const QJsonObject intent = recordOf(QLatin1StringView("promote.intent"));
    const QDateTime orgAt = timeOf(intent[QLatin1String("orgAt")]);
    QCOMPARE(orgAt, QDateTime::fromMSecsSinceEpoch(1'795'413'600'000, QTimeZone::UTC));
    const qint64 skew = intent[QLatin1String("skewMs")].toInteger();
    QVERIFY2(skew >= 120'000 && skew < 240'000, qPrintable(QString::number(skew)));
    QCOMPARE(orgAt.msecsTo(timeOf(intent[QLatin1String("at")])), skew);
    const QJsonObject result = recordOf(QLatin1StringView("promote.result"));
    QCOMPARE(timeOf(result[QLatin1String("orgAt")]), ended);
    for (const QJsonObject &record : {intent, result})
        QCOMPARE(record[QLatin1String("actor")][QLatin1String("sfUser")].toString(),
                 QStringLiteral("005000000000007AAA"));
}

void TestEngine::aRunLostAtARecordIsGoneOnWith_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"AUTHORISED", "LOCK_TRY", "LOCKED", "BASE_OK", "SNAPSHOT", "AUDIT_INTENT", "INTENT",
                             "ACCEPTED", "TERMINAL", "VERIFIED", "COMMITTED", "AUDIT_RESULT", "PUBLISHED", "RELEASED"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestEngine::aRunLostAtARecordIsGoneOnWith()
{
    QFETCH(QString, kind);
    Promotion p;
    p.plan();
    // The effect before the record took place, the record did not: as when the machine dies in between.
    p.company->disk->failOn = kind;
    const auto lost = p.run();
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Errc::DiskFull);
    p.company->disk->failOn.clear();
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->state, State::Released);
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.company->script().taken.size(), 1);
    QCOMPARE(p.auditActions(), QStringList({QStringLiteral("promote.intent"), QStringLiteral("promote.result")}));
    QCOMPARE(p.lockHolders(), 0);
    const auto again = p.run();
    QVERIFY(again);
    QCOMPARE(p.company->script().taken.size(), 1);
}

void TestEngine::aLostAnswerIsFoundAgain()
{
    Promotion p;
    p.plan();
    p.company->script().answers = {DeployScript::Answer::LoseAnswer};
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.company->script().submissions, 1);
    QVERIFY(p.kinds().contains(QStringLiteral("UNANSWERED")));
}

void TestEngine::aLostRequestIsSentAgain()
{
    Promotion p;
    p.plan();
    p.company->script().answers = {DeployScript::Answer::LoseRequest};
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.company->script().submissions, 2);
    QCOMPARE(p.company->script().taken.size(), 1);
    QCOMPARE(p.kinds().count(QStringLiteral("NOTFOUND")), 1);
}

void TestEngine::threeLostRequestsAreGivenUp()
{
    Promotion p;
    p.plan();
    using enum DeployScript::Answer;
    p.company->script().answers = {LoseRequest, LoseRequest, LoseRequest, LoseRequest};
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Abandoned);
    QCOMPARE(p.company->script().submissions, 3);
    QCOMPARE(p.lockHolders(), 0);
}

void TestEngine::secondAttemptsWaitForTheFirst()
{
    Promotion p;
    p.plan();
    p.company->script().answers = {DeployScript::Answer::LoseRequest};
    QVERIFY(p.run());
    const auto records = p.company->disk->records.value(p.id);
    QDateTime unanswered;
    for (const ports::JournalRecord &record : records) {
        if (record.kind == QLatin1String("UNANSWERED"))
            unanswered = record.at;
        if (record.kind == QLatin1String("NOTFOUND"))
            QVERIFY(unanswered.secsTo(record.at) >= 150);
    }
}

void TestEngine::aMovedTargetIsStale()
{
    Promotion p;
    p.plan();
    p.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer mine; }\n");
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Stale);
    QCOMPARE(report->ending, Ending::FailedNothingChanged);
    QVERIFY(report->summary.contains(QStringLiteral("ApexClass:Tax")));
    QCOMPARE(p.company->script().submissions, 0);
    QCOMPARE(p.company->body(QStringLiteral("Dev1"), QStringLiteral("Tax")),
             QByteArray("class Tax { Integer mine; }\n"));
}

void TestEngine::anotherOrgIsDenied()
{
    Promotion p;
    p.plan();
    p.company->org(QStringLiteral("Dev1")).identity.orgId = model::OrgId::fromString(QStringLiteral("00D000000000009"));
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Denied);
    QCOMPARE(p.company->script().submissions, 0);
}

void TestEngine::aRefusedDeploymentChangesNothing()
{
    Promotion p;
    p.plan();
    p.company->script().end = ports::DeployState::Failed;
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::FailedClean);
    QCOMPARE(report->ending, Ending::FailedNothingChanged);
    QVERIFY(report->components.first().problem.contains(QStringLiteral("Variable does not exist")));
    const auto comparison =
        compareEnvironments(p.company, p.company->pipeline, QStringLiteral("UAT"), {QStringLiteral("Dev1")}, p.monitor);
    QCOMPARE(comparison->dueCount(0), 3);
}

void TestEngine::aDeploymentThatLandsInPartIsPartly()
{
    Promotion p;
    p.plan();
    DeployScript &script = p.company->script();
    script.end = ports::DeployState::SucceededPartial;
    script.onPoll = [&p](int poll) {
        if (poll == 1)
            p.company->put(QStringLiteral("Dev1"), QStringLiteral("Fresh"), "class Fresh { }\n");
    };
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Partial);
    QCOMPARE(report->ending, Ending::Partly);
    QCOMPARE(std::ranges::count(report->components, true, &ComponentOutcome::verified), 1);
}

void TestEngine::anOrgThatDoesNotTakeItIsNotTouched()
{
    Promotion p;
    p.plan();
    p.company->script().answers = {DeployScript::Answer::Refuse};
    const auto refused = p.run();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::OrgBusy);
    QCOMPARE(p.lockHolders(), 0);
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.company->script().taken.size(), 1);
}

void TestEngine::stoppingBeforeTheOrgIsTouchedAbandons()
{
    Promotion p;
    p.plan();
    p.company->org(QStringLiteral("Dev1")).before = [&p](const QString &call) -> base::Result<> {
        p.monitor.stop |= call == QLatin1String("retrieve");
        return {};
    };
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Abandoned);
    QCOMPARE(report->ending, Ending::Canceled);
    QCOMPARE(p.company->script().submissions, 0);
    QCOMPARE(p.lockHolders(), 0);
}

void TestEngine::stoppingAfterwardsAsksTheOrg()
{
    Promotion p;
    p.plan();
    p.company->script().pollsToEnd = 3;
    p.company->script().onPoll = [&p](int) { p.monitor.stop = true; };
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->state, State::Canceled);
    QVERIFY(p.company->script().taken.first().cancelAsked);
    QCOMPARE(p.outcome(), QStringLiteral("Canceled"));
}

void TestEngine::aSilentOrgIsWaitedFor()
{
    Promotion p;
    p.plan();
    using enum Errc;
    p.company->script().pollErrors = {Offline, Timeout, OrgBusy, Offline, OrgFault, Offline};
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->ending, Ending::Done);
}

void TestEngine::sightIsLostNotTheDeployment()
{
    Promotion p;
    p.plan();
    for (int i = 0; i < 200; ++i)
        p.company->script().pollErrors.append(Errc::Offline);
    const auto lost = p.run();
    QVERIFY(lost);
    QCOMPARE(lost->state, State::Accepted);
    QCOMPARE(lost->ending, Ending::LostSight);
    p.company->script().pollErrors.clear();
    const auto report = p.run();
    QVERIFY(report);
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.company->script().submissions, 1);
}

void TestEngine::whatCannotBeToldIsSettledByAPerson_data()
{
    QTest::addColumn<bool>("arrived");
    QTest::newRow("it ran") << true;
    QTest::newRow("it did not") << false;
}

void TestEngine::whatCannotBeToldIsSettledByAPerson()
{
    QFETCH(bool, arrived);
    Promotion p;
    p.plan();
    DeployScript &script = p.company->script();
    script.answers = {arrived ? DeployScript::Answer::LoseAnswer : DeployScript::Answer::LoseRequest};
    script.queryError = Errc::OrgFault;
    const auto unknown = p.run();
    QVERIFY(unknown);
    QCOMPARE(unknown->state, State::Unknown);
    QCOMPARE(unknown->ending, Ending::LostSight);
    QCOMPARE(p.lockHolders(), 0);
    auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
        {*p.company->pipeline.find(QStringLiteral("Dev1")), p.id});
    const QString deployId = arrived ? script.taken.first().id : QString();
    QVERIFY(settle(*p.company, p.company->pipeline, p.id, deployId, *grant, p.monitor));
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(script.taken.size(), 1);
    QVERIFY(p.auditActions().contains(QStringLiteral("promote.settled")));
    QCOMPARE(settle(*p.company, p.company->pipeline, p.id, deployId, *grant, p.monitor).error().code,
             Errc::InvalidInput);
}

void TestEngine::aLockedEnvironmentIsLeftAlone()
{
    Promotion first;
    first.plan();
    Promotion second;
    second.company = first.company;
    second.plan();
    first.company->script().answers = {DeployScript::Answer::LoseAnswer};
    first.company->script().queryError = Errc::Unauthorized;
    QVERIFY(!first.run());
    const auto refused = second.run();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Conflict);
    first.company->script().queryError.reset();
    QCOMPARE(first.run()->ending, Ending::Done);
    QCOMPARE(second.run()->state, State::Stale);
}

void TestEngine::aLockThatIsOverIsTakenOverWhenTheOrgAgrees()
{
    Promotion p;
    p.plan();
    const QDateTime now = p.company->time.now();
    support::FakeRepository repository(p.company->store);
    EnvironmentLock lock(repository, *p.company->pipeline.find(QStringLiteral("Dev1")));
    QVERIFY(lock.hold({.promotion = QStringLiteral("theirs"),
                       .nonce = QStringLiteral("theirs"),
                       .personName = QStringLiteral("Bob"),
                       .personEmail = QStringLiteral("bob@example.com"),
                       .now = now.addSecs(-15 * 60),
                       .deployId = QStringLiteral("0Af000000000099")},
                      p.monitor));
    DeployScript &script = p.company->script();
    // By the org's clock it is not over: this computer's is fast.
    script.orgTime = now.addSecs(-10 * 60);
    const auto fast = p.run();
    QVERIFY(!fast);
    QCOMPARE(fast.error().code, Errc::Conflict);
    QVERIFY2(fast.error().message.contains(QStringLiteral("clock")), qPrintable(fast.error().message));
    // It is over, but what Bob sent is at work.
    script.orgTime = now;
    script.othersAtWork = {QStringLiteral("Bob")};
    const auto busy = p.run();
    QVERIFY(!busy);
    QCOMPARE(busy.error().code, Errc::Conflict);
    QVERIFY2(busy.error().message.contains(QStringLiteral("still working")), qPrintable(busy.error().message));
    QVERIFY(*lock.isOurs(QStringLiteral("theirs")));
    QCOMPARE(script.submissions, 0);
    QCOMPARE(p.auditActions(), QStringList());
    script.othersAtWork.clear();
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    QCOMPARE(p.auditActions(), QStringList({QStringLiteral("lock.break"), QStringLiteral("promote.intent"),
                                            QStringLiteral("promote.result")}));
    const auto events = *promotion::history(repository, 0);
    QCOMPARE(events.last().record[QLatin1String("was")][QLatin1String("promotion")].toString(),
             QStringLiteral("theirs"));
}

void TestEngine::aLeaseIsRenewedWhileAPackageIsSent()
{
    qputenv("BACKFLOW_LEASE_RENEW_MS", "1");
    Promotion p;
    p.plan();
    bool renewed = false;
    // The thread that sends is held up, as by a slow line.
    p.company->script().onSubmit = [&] {
        support::FakeRepository repository(p.company->store);
        renewed = QTest::qWaitFor(
            [&repository] {
                const auto tip = *repository.tip(QStringLiteral("backflow/lock/dev1"));
                const auto content = **repository.contentAt(*tip, QStringLiteral("lease.json"));
                return QJsonDocument::fromJson(*repository.content(content))[QLatin1String("renewals")].toInt() >= 3;
            },
            20'000);
    };
    const auto report = p.run();
    qunsetenv("BACKFLOW_LEASE_RENEW_MS");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->ending, Ending::Done);
    QVERIFY(renewed);
    QCOMPARE(p.lockHolders(), 0);
}

void TestEngine::aGrantForAnotherEnvironmentOpensNothing()
{
    Promotion p;
    p.plan();
    const auto refused = p.run(QStringLiteral("UAT"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Denied);
    QCOMPARE(p.kinds(), QStringList({QStringLiteral("PLANNED")}));
}

void TestEngine::everyEndReleasesTheLockAndIsOnRecord_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"Released", "Stale", "Denied", "Abandoned", "FailedClean", "Canceled", "Unknown"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestEngine::everyEndReleasesTheLockAndIsOnRecord()
{
    QFETCH(QString, end);
    Promotion p;
    p.plan();
    DeployScript &script = p.company->script();
    if (end == QLatin1String("Stale"))
        p.company->put(QStringLiteral("Dev1"), QStringLiteral("Tax"), "class Tax { Integer mine; }\n");
    else if (end == QLatin1String("Denied"))
        p.company->org(QStringLiteral("Dev1")).identity.orgId =
            model::OrgId::fromString(QStringLiteral("00D000000000009"));
    else if (end == QLatin1String("Abandoned"))
        p.monitor.stop = true;
    else if (end == QLatin1String("FailedClean"))
        script.end = ports::DeployState::Failed;
    else if (end == QLatin1String("Canceled"))
        script.end = ports::DeployState::Canceled;
    else if (end == QLatin1String("Unknown")) {
        script.answers = {DeployScript::Answer::LoseAnswer};
        script.queryError = Errc::OrgFault;
    }
    const auto report = p.run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(stateName(report->state), end);
    QCOMPARE(p.kinds().last(), QStringLiteral("RELEASED"));
    QCOMPARE(p.lockHolders(), 0);
    QCOMPARE(p.outcome(), end);
    QCOMPARE(reports(**p.company->journal())->first().state, report->state);
    support::FakeRepository repository(p.company->store);
    QVERIFY(verifyAudit(repository, **p.company->journal()));
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
