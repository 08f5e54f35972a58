#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// `backflowctl release` around the upgrade of a real local org, as a program.
class TestRelease : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsReleasesAndReadsAtTheLower();
    void asksTheStatusPage();
    void tellsTheUpgradeFromPeople();
    void runsTestsAndKeepsThem();
    void waivesOnRecord();
    void anOlderReleaseIsWarnedOfAndBlockedByPolicy();
    void refusesWhatMakesNoSense();
};

namespace {

/// A workspace over both orgs with a class in each.
void fill(const Bench &bench)
{
    for (const QString &org : {u"uat"_s, u"dev"_s}) {
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
        bench.writeClass(org, u"Mail"_s, "public class Mail {\n}\n");
    }
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

QJsonObject rowOf(const Called &called, const QString &list, const QString &member, const QString &value)
{
    const QJsonArray rows = called.json[list].toArray();
    for (const QJsonValue &row : rows) {
        if (row[member].toString() == value)
            return row.toObject();
    }
    return {};
}

} // namespace

void TestRelease::listsReleasesAndReadsAtTheLower()
{
    Bench bench;
    fill(bench);
    QVERIFY(bench.dev().upgrade(u"67.0"_s));
    QVERIFY(!bench.dev().upgrade(u"66.0"_s));
    const Called listed = bench.ctl({u"release"_s, u"list"_s, u"--ask"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(rowOf(listed, u"environments"_s, u"environment"_s, u"UAT"_s)["release"_L1].toString(), u"Spring '26"_s);
    QCOMPARE(rowOf(listed, u"environments"_s, u"environment"_s, u"Dev"_s)["release"_L1].toString(), u"Summer '26"_s);
    QCOMPARE(listed.json["commonVersion"_L1].toString(), u"66.0"_s);
    QCOMPARE(listed.json["comingVersion"_L1].toString(), u"67.0"_s);
    const Called read = bench.retrieve(u"Dev"_s);
    QCOMPARE(read.exitCode, 0);
    QCOMPARE(read.json["apiVersion"_L1].toString(), u"66.0"_s);
    QCOMPARE(read.json["orgVersion"_L1].toString(), u"67.0"_s);
    // Once all are on it, everything is read at it.
    QVERIFY(bench.uat().upgrade(u"67.0"_s));
    QCOMPARE(bench.ctl({u"release"_s, u"list"_s, u"--ask"_s}).json["commonVersion"_L1].toString(), u"67.0"_s);
    QCOMPARE(bench.retrieve(u"Dev"_s).json["apiVersion"_L1].toString(), u"67.0"_s);
}

void TestRelease::asksTheStatusPage()
{
    Bench bench;
    fill(bench);
    const QString page = bench.uat().url().toString() + u"/v1"_s;
    const Called asked = bench.ctl({u"release"_s, u"windows"_s, u"--trust"_s, page});
    QCOMPARE(asked.exitCode, 0);
    QCOMPARE(rowOf(asked, u"environments"_s, u"environment"_s, u"UAT"_s)["provider"_L1].toString(), u"Trust"_s);
    // Down, it keeps nobody from what was known.
    QVERIFY(bench.uat().setFaults(
        QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"GET /v1/instances"_s}, {u"times"_s, 0}}},
                               {u"do"_s, QJsonObject{{u"http"_s, 503}}}}}));
    const Called down = bench.ctl({u"release"_s, u"windows"_s, u"--trust"_s, page});
    QCOMPARE(down.exitCode, 0);
    const QJsonObject uat = rowOf(down, u"environments"_s, u"environment"_s, u"UAT"_s);
    QVERIFY(!uat["problem"_L1].toString().isEmpty());
    QVERIFY(!uat["windowsAskedAt"_L1].toString().isEmpty());
    bench.write(u"dates"_s, u"own.json"_s, R"({"format": "backflow-upgrades/1", "instances": [{"instance": "LOCAL1",
        "windows": [{"release": "Summer '26", "from": "2099-06-01T03:00:00Z"}]}]})");
    const Called file = bench.ctl({u"release"_s, u"windows"_s, u"--file"_s, bench.path(u"dates/own.json"_s)});
    QCOMPARE(file.exitCode, 0);
    QCOMPARE(rowOf(file, u"environments"_s, u"environment"_s, u"UAT"_s)["next"_L1]["from"_L1].toString(),
             u"2099-06-01T03:00:00Z"_s);
    QCOMPARE(file.json["coming"_L1].toString(), u"Summer '26"_s);
}

void TestRelease::tellsTheUpgradeFromPeople()
{
    Bench bench;
    // Nobody has read them while they were new: what is told of them is that they are old.
    bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
    bench.writeClass(u"dev"_s, u"Mail"_s, "public class Mail {\n}\n");
    bench.makeWorkspace();
    const QDateTime longAgo = QDateTime::currentDateTimeUtc().addDays(-40);
    for (const QString &name : {u"Tax"_s, u"Mail"_s})
        QVERIFY(bench.dev().attribute(u"ApexClass"_s, name, u"ana@localorg.test"_s, longAgo));
    const Called before = bench.ctl({u"release"_s, u"before"_s, u"Dev"_s});
    QVERIFY2(before.exitCode == 0, before.err.constData());
    QCOMPARE(bench.ctl({u"release"_s, u"after"_s, u"Dev"_s}).exitCode, 4); // not upgraded yet
    bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 19; // as the upgrade has it\n}\n");
    QVERIFY(bench.dev().upgrade(u"67.0"_s));
    bench.writeClass(u"dev"_s, u"Mail"_s, "public class Mail {\n    void send() {}\n}\n");
    QVERIFY(bench.dev().attribute(u"ApexClass"_s, u"Mail"_s, u"bo@localorg.test"_s, QDateTime::currentDateTimeUtc()));
    const Called after = bench.ctl({u"release"_s, u"after"_s, u"Dev"_s});
    QVERIFY2(after.exitCode == 0, after.err.constData());
    const Called report =
        bench.ctl({u"release"_s, u"report"_s, u"Dev"_s, u"--explain"_s, u"--report"_s, bench.path(u"report.html"_s)});
    QVERIFY2(report.exitCode == 0, report.out.constData());
    QCOMPARE(rowOf(report, u"rows"_s, u"fullName"_s, u"Tax"_s)["cause"_L1].toString(), u"upgrade"_s);
    QCOMPARE(rowOf(report, u"rows"_s, u"fullName"_s, u"Mail"_s)["cause"_L1].toString(), u"hand"_s);
    QCOMPARE(report.json["upgrade"_L1].toInt(), 1);
    QCOMPARE(report.json["hand"_L1].toInt(), 1);
    QVERIFY(bench.read(u"."_s, u"report.html"_s).contains("<table>"));
    const Called readiness = bench.ctl({u"release"_s, u"readiness"_s, u"--release"_s, u"67"_s, u"--look"_s});
    QCOMPARE(rowOf(readiness, u"checks"_s, u"id"_s, u"after:Dev"_s)["state"_L1].toString(), u"passed"_s);
}

void TestRelease::runsTestsAndKeepsThem()
{
    Bench bench;
    bench.writeClass(u"dev"_s, u"TaxTest"_s,
                     "@IsTest\nprivate class TaxTest {\n    @IsTest\n    static void rate() {}\n}\n");
    fill(bench);
    QVERIFY(bench.dev().upgrade(u"67.0"_s));
    QCOMPARE(bench.ctl({u"release"_s, u"list"_s, u"--ask"_s}).exitCode, 0);
    const Called good = bench.ctl({u"release"_s, u"tests"_s, u"Dev"_s, u"--release"_s, u"67"_s});
    QVERIFY2(good.exitCode == 0, good.out.constData());
    QCOMPARE(good.json["tests"_L1].toInt(), 1);
    QCOMPARE(bench.deploys(), 0);
    const QStringList show{u"release"_s, u"readiness"_s, u"--release"_s, u"67"_s};
    QCOMPARE(rowOf(bench.ctl(show), u"checks"_s, u"id"_s, u"tests:Dev"_s)["state"_L1].toString(), u"passed"_s);
    bench.writeClass(
        u"dev"_s, u"TaxTest"_s,
        "@IsTest\nprivate class TaxTest {\n    @IsTest\n    static void rate() { // localorg:fail expected "
        "16\n    }\n}\n");
    bench.dev().rescan();
    QCOMPARE(bench.ctl({u"release"_s, u"tests"_s, u"Dev"_s, u"--release"_s, u"67"_s}).exitCode, 9);
    const Called blocked = bench.ctl(show);
    QCOMPARE(blocked.exitCode, 15);
    QCOMPARE(rowOf(blocked, u"checks"_s, u"id"_s, u"tests:Dev"_s)["state"_L1].toString(), u"failed"_s);
}

void TestRelease::waivesOnRecord()
{
    Bench bench;
    fill(bench);
    const Called waived = bench.ctl({u"release"_s, u"waive"_s, u"notes"_s, u"--release"_s, u"Summer '26"_s,
                                     u"--reason"_s, u"Nobody uses what is new."_s});
    QCOMPARE(waived.exitCode, 0);
    QCOMPARE(rowOf(waived, u"checks"_s, u"id"_s, u"notes"_s)["state"_L1].toString(), u"waived"_s);
    const Called history = bench.ctl({u"history"_s});
    QVERIFY2(history.out.contains("Nobody uses what is new."), history.out.constData());
    const Called due = bench.ctl({u"release"_s, u"check"_s, u"fixes:Dev"_s, u"--release"_s, u"67"_s, u"--owner"_s,
                                  u"Bo"_s, u"--due"_s, u"2026-12-20"_s});
    QCOMPARE(due.exitCode, 0);
    QCOMPARE(rowOf(due, u"checks"_s, u"id"_s, u"fixes:Dev"_s)["due"_L1].toString(), u"2026-12-20"_s);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestRelease::anOlderReleaseIsWarnedOfAndBlockedByPolicy()
{
    Bench bench;
    bench.live();
    QVERIFY(bench.uat().upgrade(u"67.0"_s));
    QCOMPARE(bench.ctl({u"release"_s, u"list"_s, u"--ask"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"policy"_s, u"init"_s}).exitCode, 0);
    QJsonObject policy = bench.ctl({u"policy"_s, u"show"_s}).json["policy"_L1].toObject();
    policy[u"approvals"_s] = QJsonArray();
    policy[u"releases"_s] = QJsonArray{
        QJsonObject{{u"where"_s, QJsonArray{u"*"_s}}, {u"action"_s, u"block"_s}, {u"roles"_s, QJsonArray{u"admin"_s}}}};
    bench.write(u"."_s, u"policy.json"_s, QJsonDocument(policy).toJson());
    const Called applied = bench.ctl({u"policy"_s, u"apply"_s, bench.path(u"policy.json"_s)});
    QVERIFY2(applied.exitCode == 0, applied.out.constData());
    const QString id = bench.decidedPlan();
    QVERIFY(!id.isEmpty());
    const Called blocked = bench.ctl({u"promote"_s, id});
    QCOMPARE(blocked.exitCode, 5);
    QVERIFY2(blocked.json["error"_L1]["message"_L1].toString().contains(u"67.0"_s), blocked.out.constData());
    QCOMPARE(bench.deploys(), 0);
    const Called let = bench.ctl({u"promote"_s, id, u"--older-release"_s, u"The fix cannot wait."_s});
    QVERIFY2(let.exitCode == 0, let.out.constData());
    QCOMPARE(bench.deploys(), 1);
    QVERIFY(bench.ctl({u"history"_s}).out.contains("The fix cannot wait."));
}

void TestRelease::refusesWhatMakesNoSense()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl({u"release"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"release"_s, u"readiness"_s, u"--release"_s, u"Autumn"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"release"_s, u"waive"_s, u"notes"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"release"_s, u"waive"_s, u"moon"_s, u"--reason"_s, u"x"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"release"_s, u"check"_s, u"notes"_s, u"--due"_s, u"soon"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"release"_s, u"report"_s, u"Dev"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"release"_s, u"windows"_s, u"--file"_s, bench.path(u"none.json"_s)}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestRelease)
#include "tst_release.moc"
