// What is to be done for a release, check by check: what is found, what people say about it, what is on record.

#include "core/release/readiness.h"

#include "core/governance/auditchain.h"
#include "core/release/checkruns.h"
#include "core/release/marks.h"
#include "core/release/reports.h"
#include "core/snapshot/orgrelease.h"
#include "tests/core/promotion/company.h"
#include "tests/support/speed.h"

#include <QTest>

using namespace backflow;
using namespace backflow::release;
using namespace Qt::StringLiterals;

namespace {

/// UAT above Dev1; Dev1 gets the release first.
struct Team {
    Team()
    {
        for (const QString &name : {u"UAT"_s, u"Dev1"_s}) {
            company->org(name).identity.apiVersion = u"68.0"_s;
            company->org(name).identity.instanceName = name == "UAT"_L1 ? u"CS20"_s : u"CS10"_s;
        }
    }
    base::Result<Readiness> readiness(const QString &version = u"69.0"_s) const
    {
        support::FakeJournal journal(company->disk);
        return readinessOf(journal, company->pipeline, version, company->time.now());
    }
    const model::Environment &environment(const QString &name) const { return *company->pipeline.find(name); }
    void ask()
    {
        for (const model::Environment &environment : std::as_const(company->pipeline.environments))
            QVERIFY(snapshot::askRelease(*company, environment, monitor));
    }
    void take(const QString &name)
    {
        const auto taken = snapshot::take(*company, environment(name), {}, monitor);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().message));
    }
    void putClass(const QString &org, const QString &name, const QByteArray &body, const QByteArray &version = "60.0")
    {
        company->org(org).put(u"ApexClass"_s, name,
                              {{u"classes/%1.cls"_s.arg(name), body},
                               {u"classes/%1.cls-meta.xml"_s.arg(name),
                                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ApexClass "
                                "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <apiVersion>" +
                                    version + "</apiVersion>\n</ApexClass>\n"}});
    }
    void touch(const QString &org, const QString &type, const QString &name, const QDateTime &at, const QString &by)
    {
        auto &component = company->org(org).components[type][name];
        component.modified = at;
        component.modifiedBy = by;
    }
    QJsonObject lastRecord(const QString &action) const
    {
        const auto repository = company->repository();
        const auto records = governance::readAudit(**repository, 0);
        for (const governance::AuditRecord &record : *records) {
            if (record.json.value("action"_L1).toString() == action)
                return record.json;
        }
        return {};
    }
    std::shared_ptr<tests::Company> company = tests::Company::make();
    mutable async::NullMonitor monitor;
};

} // namespace

class TestReadiness final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPhaseHasItsChecks();
    void withoutAReleaseThereIsNothingToCheck();
    void aWaiverIsKeptAndOnRecord();
    void aWaiverNeedsAReason();
    void ownersAndDatesAreKept();
    void whatWasSeenIsEvidence();
    void anUnknownCheckIsRefused();
    void whatIsDueAndOldIsFound();
    void testsOfAnOrgAreRunAndKept_data();
    void testsOfAnOrgAreRunAndKept();
    void testsChangeNothing();
    void keptBeforeAndAfter();
    void whatTheUpgradeChangedIsPlannedOnwards();
    void aPageHoldsEverything();
    void fiftyEnvironmentsAreThereAtOnce();
};

void TestReadiness::everyPhaseHasItsChecks()
{
    Team team;
    team.ask();
    const auto readiness = team.readiness();
    QVERIFY2(readiness, qPrintable(readiness ? QString() : readiness.error().message));
    QCOMPARE(readiness->release, u"Spring '27"_s);
    for (const char *id : {"dates", "notes", "preview", "one-version", "fixes:UAT", "fixes:Dev1", "before:UAT",
                           "before:Dev1", "after:UAT", "after:Dev1", "validations"})
        QVERIFY2(readiness->find(QString::fromLatin1(id)), id);
    QCOMPARE(readiness->find(u"one-version"_s)->found, CheckState::Passed);
    QCOMPARE(readiness->done(), 1);
    // An org that is on it already is where tests tell something.
    QVERIFY(!readiness->find(u"tests:Dev1"_s));
    team.company->org(u"Dev1"_s).identity.apiVersion = u"69.0"_s;
    team.ask();
    const auto later = team.readiness();
    QVERIFY(later->find(u"tests:Dev1"_s));
    QCOMPARE(later->find(u"preview"_s)->found, CheckState::Passed);
}

void TestReadiness::withoutAReleaseThereIsNothingToCheck()
{
    Team team;
    const auto readiness = team.readiness(QString());
    QVERIFY(readiness);
    QVERIFY(readiness->checks.isEmpty());
}

void TestReadiness::aWaiverIsKeptAndOnRecord()
{
    Team team;
    team.ask();
    const int done = team.readiness()->done();
    QVERIFY(waive(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, u"Nobody uses what is new."_s,
                  team.monitor));
    const auto readiness = team.readiness();
    const Check *check = readiness->find(u"notes"_s);
    QCOMPARE(check->state(), CheckState::Waived);
    QCOMPARE(check->found, CheckState::NotRun);
    QCOMPARE(check->waiver->reason, u"Nobody uses what is new."_s);
    QCOMPARE(check->waiver->by, u"Ada Admin"_s);
    QCOMPARE(readiness->done(), done + 1);
    const QJsonObject record = team.lastRecord(u"release.waive"_s);
    QCOMPARE(record.value("check"_L1).toString(), u"notes"_s);
    QCOMPARE(record.value("reason"_L1).toString(), u"Nobody uses what is new."_s);
    // Of another release nothing was said.
    QVERIFY(!team.readiness(u"70.0"_s)->find(u"notes"_s)->waiver);
    QVERIFY(waive(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, std::nullopt, team.monitor));
    QVERIFY(!team.readiness()->find(u"notes"_s)->waiver);
    QVERIFY(!team.lastRecord(u"release.unwaive"_s).isEmpty());
}

void TestReadiness::aWaiverNeedsAReason()
{
    Team team;
    team.ask();
    const auto waived = waive(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, u"  "_s, team.monitor);
    QVERIFY(!waived);
    QCOMPARE(waived.error().code, base::Errc::InvalidInput);
    QVERIFY(team.lastRecord(u"release.waive"_s).isEmpty());
}

void TestReadiness::ownersAndDatesAreKept()
{
    Team team;
    team.ask();
    CheckChange change;
    change.owner = u"Bo Builder"_s;
    change.due = QDate(2026, 12, 20);
    QVERIFY(changeCheck(*team.company, team.company->pipeline, u"69.0"_s, u"Fixes:dev1"_s, change, team.monitor));
    const auto readiness = team.readiness();
    const Check *check = readiness->find(u"fixes:Dev1"_s);
    QCOMPARE(check->owner, u"Bo Builder"_s);
    QCOMPARE(check->due, QDate(2026, 12, 20));
    QVERIFY(!check->isOverdue(QDate(2026, 12, 20)));
    QVERIFY(check->isOverdue(QDate(2026, 12, 21)));
    // The record holds no names but pseudonyms.
    const QByteArray record = QJsonDocument(team.lastRecord(u"release.check"_s)).toJson();
    QVERIFY(record.contains("fixes:Dev1"));
    QVERIFY2(!record.contains("Bo Builder"), record.constData());
    CheckChange none;
    none.due = QDate();
    QVERIFY(changeCheck(*team.company, team.company->pipeline, u"69.0"_s, u"fixes:Dev1"_s, none, team.monitor));
    QVERIFY(!team.readiness()->find(u"fixes:Dev1"_s)->due.isValid());
    QCOMPARE(team.readiness()->find(u"fixes:Dev1"_s)->owner, u"Bo Builder"_s);
}

void TestReadiness::whatWasSeenIsEvidence()
{
    Team team;
    team.ask();
    CheckChange change;
    change.seen = u"Read up to page 40"_s;
    QVERIFY(changeCheck(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, change, team.monitor));
    const auto readiness = team.readiness();
    const Check *check = readiness->find(u"notes"_s);
    QCOMPARE(check->state(), CheckState::Passed);
    QVERIFY(check->evidence.constFirst().contains(u"Read up to page 40"_s));
    QCOMPARE(check->checkedAt, team.company->time.now());
    change.seen = QString();
    QVERIFY(!changeCheck(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, change, team.monitor));
}

void TestReadiness::anUnknownCheckIsRefused()
{
    Team team;
    team.ask();
    const auto waived =
        waive(*team.company, team.company->pipeline, u"69.0"_s, u"fixes:Moon"_s, u"why not"_s, team.monitor);
    QVERIFY(!waived);
    QCOMPARE(waived.error().code, base::Errc::NotFound);
}

void TestReadiness::whatIsDueAndOldIsFound()
{
    Team team;
    team.company->pipeline.environments[0].kind = model::EnvironmentKind::Production;
    for (const QString &org : {u"UAT"_s, u"Dev1"_s})
        team.putClass(org, u"Tax"_s, "class Tax {}\n");
    team.take(u"UAT"_s);
    team.take(u"Dev1"_s);
    team.putClass(u"UAT"_s, u"Tax"_s, "class Tax { }\n// the fix\n");
    team.putClass(u"UAT"_s, u"Ancient"_s, "class Ancient {}\n", "29.0");
    team.take(u"UAT"_s);
    const auto readiness = lookAgain(team.company, team.company->pipeline, u"69.0"_s, team.monitor);
    QVERIFY2(readiness, qPrintable(readiness ? QString() : readiness.error().message));
    const Check *fixes = readiness->find(u"fixes:Dev1"_s);
    QVERIFY(fixes);
    QCOMPARE(fixes->state(), CheckState::Attention);
    const Check *old = readiness->find(u"old-api:UAT"_s);
    QVERIFY(old);
    QCOMPARE(old->state(), CheckState::Failed);
    QCOMPARE(old->evidence.last(), u"29.0: ApexClass:Ancient"_s);
    QCOMPARE(readiness->blocking(), 1);
    // Looked at again when it is gone.
    team.company->org(u"UAT"_s).remove(u"ApexClass"_s, u"Ancient"_s);
    team.take(u"UAT"_s);
    QCOMPARE(team.readiness()->find(u"old-api:UAT"_s)->state(), CheckState::Failed);
    const auto again = lookAgain(team.company, team.company->pipeline, u"69.0"_s, team.monitor);
    QCOMPARE(again->find(u"old-api:UAT"_s)->state(), CheckState::Passed);
    QCOMPARE(again->blocking(), 0);
}

void TestReadiness::testsOfAnOrgAreRunAndKept_data()
{
    QTest::addColumn<QString>("version"); // of the org
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("found");
    QTest::newRow("pass on the release") << u"69.0"_s << 0 << int(CheckState::Passed);
    QTest::newRow("pass before it") << u"68.0"_s << 0 << int(CheckState::Attention);
    QTest::newRow("fail") << u"69.0"_s << 2 << int(CheckState::Failed);
}

void TestReadiness::testsOfAnOrgAreRunAndKept()
{
    QFETCH(QString, version);
    QFETCH(int, failed);
    QFETCH(int, found);
    Team team;
    team.company->org(u"Dev1"_s).identity.apiVersion = version;
    team.ask();
    team.company->script().end = failed > 0 ? ports::DeployState::Failed : ports::DeployState::Succeeded;
    team.company->script().onEnd = [failed](ports::DeployStatus &status) {
        status.testsTotal = 10;
        status.testErrors = failed;
        for (int i = 0; i < failed; ++i)
            status.testFailures += ports::TestFailure{u"TaxTest"_s, u"m%1"_s.arg(i), u"expected 16"_s, {}};
        status.coverage += ports::CodeCoverage{u"Tax"_s, 100, 16};
    };
    const auto grant =
        governance::Authorizer({true, {}, {}}).require<governance::Capability::Validate>({team.environment(u"Dev1"_s)});
    QVERIFY(grant);
    const auto outcome = runTests(*team.company, team.company->pipeline, u"69.0"_s, team.environment(u"Dev1"_s), *grant,
                                  {}, team.monitor);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QCOMPARE(outcome->passed, failed == 0);
    QCOMPARE(outcome->coverage, 84);
    QCOMPARE(outcome->failures.size(), failed);
    if (version == "69.0"_L1) {
        const auto readiness = team.readiness();
        const Check *check = readiness->find(u"tests:Dev1"_s);
        QVERIFY(check);
        QCOMPARE(check->state(), CheckState(found));
        QVERIFY(check->evidence.contains(u"Coverage: 84 %."_s));
    }
}

void TestReadiness::testsChangeNothing()
{
    Team team;
    team.ask();
    const auto other =
        governance::Authorizer({true, {}, {}}).require<governance::Capability::Validate>({team.environment(u"UAT"_s)});
    const auto refused = runTests(*team.company, team.company->pipeline, u"69.0"_s, team.environment(u"Dev1"_s), *other,
                                  {}, team.monitor);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Errc::Denied);
    QCOMPARE(team.company->script().submissions, 0);
    const auto grant =
        governance::Authorizer({true, {}, {}}).require<governance::Capability::Validate>({team.environment(u"Dev1"_s)});
    QVERIFY(runTests(*team.company, team.company->pipeline, u"69.0"_s, team.environment(u"Dev1"_s), *grant, {},
                     team.monitor));
    QCOMPARE(team.company->script().taken.size(), 1);
    QVERIFY(team.company->script().taken.constFirst().checkOnly);
}

void TestReadiness::keptBeforeAndAfter()
{
    Team team;
    const QDateTime longAgo = team.company->time.now().addDays(-100);
    team.putClass(u"Dev1"_s, u"Tax"_s, "class Tax {}\n");
    team.putClass(u"Dev1"_s, u"Mail"_s, "class Mail {}\n");
    team.touch(u"Dev1"_s, u"ApexClass"_s, u"Tax"_s, longAgo, u"Ana"_s);
    team.touch(u"Dev1"_s, u"ApexClass"_s, u"Mail"_s, longAgo, u"Ana"_s);
    const model::Environment &dev = team.environment(u"Dev1"_s);
    const auto nothing = reportOf(*team.company, team.company->pipeline, dev, team.monitor);
    QVERIFY(!nothing);
    const auto before = markBefore(*team.company, team.company->pipeline, dev, team.monitor);
    QVERIFY2(before, qPrintable(before ? QString() : before.error().message));
    QCOMPARE(before->orgVersion, u"68.0"_s);
    QVERIFY(!team.lastRecord(u"release.before"_s).isEmpty());
    QCOMPARE(team.readiness()->find(u"before:Dev1"_s)->state(), CheckState::Passed);
    const auto early = markAfter(*team.company, team.company->pipeline, dev, team.monitor);
    QVERIFY(!early);
    QCOMPARE(early.error().code, base::Errc::Stale);
    // The night of the upgrade; the next morning Bo works.
    team.company->time.advance(std::chrono::hours(24));
    team.company->org(u"Dev1"_s).identity.apiVersion = u"69.0"_s;
    team.putClass(u"Dev1"_s, u"Tax"_s, "class Tax { /* as the upgrade has it */ }\n");
    team.touch(u"Dev1"_s, u"ApexClass"_s, u"Tax"_s, longAgo, u"Ana"_s);
    team.putClass(u"Dev1"_s, u"Mail"_s, "class Mail { void send() {} }\n");
    team.touch(u"Dev1"_s, u"ApexClass"_s, u"Mail"_s, team.company->time.now().addSecs(-60), u"Bo"_s);
    const auto after = markAfter(*team.company, team.company->pipeline, dev, team.monitor);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
    QCOMPARE(after->readAt, before->readAt);
    QCOMPARE(after->orgVersion, u"69.0"_s);
    const auto report = reportOf(*team.company, team.company->pipeline, dev, team.monitor);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->from, u"68.0"_s);
    QCOMPARE(report->to, u"69.0"_s);
    QCOMPARE(report->components(Cause::Upgrade), QList<model::ComponentKey>({{u"ApexClass"_s, u"Tax"_s}}));
    QCOMPARE(report->components(Cause::ByHand), QList<model::ComponentKey>({{u"ApexClass"_s, u"Mail"_s}}));
    const auto readiness = lookAgain(team.company, team.company->pipeline, u"69.0"_s, team.monitor);
    QCOMPARE(readiness->find(u"after:Dev1"_s)->state(), CheckState::Passed);
}

void TestReadiness::whatTheUpgradeChangedIsPlannedOnwards()
{
    Team team;
    for (const QString &org : {u"UAT"_s, u"Dev1"_s}) {
        team.putClass(org, u"Tax"_s, "class Tax {}\n");
        team.putClass(org, u"Mail"_s, "class Mail {}\n");
    }
    const QDateTime longAgo = team.company->time.now().addDays(-100);
    team.touch(u"UAT"_s, u"ApexClass"_s, u"Tax"_s, longAgo, u"Ana"_s);
    team.touch(u"UAT"_s, u"ApexClass"_s, u"Mail"_s, longAgo, u"Ana"_s);
    team.take(u"Dev1"_s);
    const model::Environment &uat = team.environment(u"UAT"_s);
    QVERIFY(markBefore(*team.company, team.company->pipeline, uat, team.monitor));
    team.company->time.advance(std::chrono::hours(24));
    team.company->org(u"UAT"_s).identity.apiVersion = u"69.0"_s;
    team.putClass(u"UAT"_s, u"Tax"_s, "class Tax { /* as the upgrade has it */ }\n");
    team.touch(u"UAT"_s, u"ApexClass"_s, u"Tax"_s, longAgo, u"Ana"_s);
    team.putClass(u"UAT"_s, u"Mail"_s, "class Mail { void send() {} }\n");
    team.touch(u"UAT"_s, u"ApexClass"_s, u"Mail"_s, team.company->time.now().addSecs(-60), u"Bo"_s);
    QVERIFY(markAfter(*team.company, team.company->pipeline, uat, team.monitor));
    const auto draft = planOfUpgrade(team.company, team.company->pipeline, u"UAT"_s, u"Dev1"_s, team.monitor);
    QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message));
    QCOMPARE(draft->selection, QList<model::ComponentKey>({{u"ApexClass"_s, u"Tax"_s}}));
    QCOMPARE(draft->components.size(), std::size_t(1));
    QVERIFY(draft->options.note.contains(u"69.0"_s));
}

void TestReadiness::aPageHoldsEverything()
{
    Team team;
    team.ask();
    QVERIFY(waive(*team.company, team.company->pipeline, u"69.0"_s, u"notes"_s, u"<b>bold</b>"_s, team.monitor));
    const auto readiness = team.readiness();
    const QByteArray page = readinessPage(*readiness, u"Acme"_s, team.company->time.now());
    for (const Check &check : readiness->checks)
        QVERIFY2(page.contains(check.title.toHtmlEscaped().toUtf8()), qPrintable(check.title));
    QVERIFY(page.contains("&lt;b&gt;bold&lt;/b&gt;"));
    QVERIFY(!page.contains("<b>bold"));
    QCOMPARE(toJson(*readiness).value("checks"_L1).toArray().size(), readiness->checks.size());
}

void TestReadiness::fiftyEnvironmentsAreThereAtOnce()
{
    Team team;
    for (int i = 0; i < 48; ++i) {
        team.company->add(u"Box%1"_s.arg(i), u"00D0000000001%1"_s.arg(i, 2, 10, QLatin1Char('0')));
        team.company->org(u"Box%1"_s.arg(i)).identity.apiVersion = u"68.0"_s;
    }
    team.ask();
    const double begun = tests::threadMs();
    const auto readiness = team.readiness();
    const double ms = tests::threadMs() - begun;
    QVERIFY(readiness);
    QCOMPARE(readiness->overview.environments.size(), 50);
    QVERIFY2(ms <= tests::allowed(200), qPrintable(u"%1 ms"_s.arg(ms)));
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
