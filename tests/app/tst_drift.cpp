#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// Drift from end to end: real orgs with their audit trails, real repository and journal, the real program.
class TestDriftCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneEndsWithZero();
    void aHandEditEndsWithThirteenAndTellsWho();
    void withoutACheckTheLastReadingCounts();
    void aBackPromotionIsNoDrift();
    void whatIsDueAndDriftedIsAtRisk();
    void trackedIsAccepted();
    void putBackRestoresWhatTheRecordSays();
    void anAddedComponentIsTakenOutAgain();
    void anOrgThatIsAwayIsNotWithoutDrift();
    void helpTellsTheExitCode();

private:
    static void released(const Bench &bench)
    {
        for (const QString &org : {u"uat"_s, u"dev"_s}) {
            bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
            bench.writeClass(org, u"Mail"_s, "public class Mail {\n}\n");
        }
        bench.makeWorkspace();
        QCOMPARE(bench.ctl({u"drift"_s, u"--check"_s}).exitCode, 0);
    }
    static void editByHand(Bench &bench)
    {
        bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 7;\n}\n");
        bench.dev().rescan();
    }
    static QStringList drifted(const Called &called, int environment = 0)
    {
        QStringList names;
        const QJsonArray rows = called.json.value("environments"_L1)[environment]["components"_L1].toArray();
        for (const QJsonValue &row : rows)
            names +=
                row["change"_L1].toString() + u' ' + row["type"_L1].toString() + u':' + row["fullName"_L1].toString();
        return names;
    }
    static Called dev(const Bench &bench, const QStringList &more = {})
    {
        return bench.ctl(QStringList{u"drift"_s, u"Dev"_s} + more);
    }
};

void TestDriftCommand::noneEndsWithZero()
{
    Bench bench;
    released(bench);
    const Called none = bench.ctl({u"drift"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json.value("drifted"_L1).toInt(-1), 0);
    QCOMPARE(none.json.value("environments"_L1).toArray().size(), 2);
}

void TestDriftCommand::aHandEditEndsWithThirteenAndTellsWho()
{
    Bench bench;
    released(bench);
    editByHand(bench);
    const Called found = dev(bench, {u"--check"_s});
    QCOMPARE(found.exitCode, 13);
    QCOMPARE(drifted(found), QStringList(u"changed ApexClass:Tax"_s));
    const QJsonValue row = found.json.value("environments"_L1)[0]["components"_L1][0];
    QCOMPARE(row["changedBy"_L1].toString(), u"Ada Admin"_s);
    QVERIFY(!row["changedAt"_L1].toString().isEmpty());
    QVERIFY(row["entries"_L1].toInt() > 0);
    const QJsonArray trail = row["auditTrail"_L1].toArray();
    QVERIFY(!trail.isEmpty()); // its creation a moment ago may be meant, too
    QCOMPARE(trail.first()["display"_L1].toString(), u"changed ApexClass Tax"_s);
    QCOMPARE(trail.first()["certainty"_L1].toString(), u"named"_s);
    const Called words =
        bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"drift"_s, u"Dev"_s, u"--explain"_s});
    QCOMPARE(words.exitCode, 13);
    QVERIFY2(words.out.contains("ApexClass:Tax"), words.out.constData());
    QVERIFY2(words.out.contains("changed ApexClass Tax"), words.out.constData());
}

void TestDriftCommand::withoutACheckTheLastReadingCounts()
{
    Bench bench;
    released(bench);
    editByHand(bench);
    QCOMPARE(dev(bench).exitCode, 0);
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 13);
    QCOMPARE(dev(bench).exitCode, 13);
}

void TestDriftCommand::aBackPromotionIsNoDrift()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    // What came from UAT is the record's, merged with Dev's own part of the same component.
    QCOMPARE(drifted(dev(bench, {u"--check"_s})), QStringList());
    editByHand(bench);
    QCOMPARE(drifted(dev(bench, {u"--check"_s})), QStringList(u"changed ApexClass:Tax"_s));
}

void TestDriftCommand::whatIsDueAndDriftedIsAtRisk()
{
    Bench bench;
    released(bench);
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n    Integer other;\n}\n");
    bench.uat().rescan();
    editByHand(bench);
    bench.writeClass(u"dev"_s, u"Mail"_s, "public class Mail {\n    // mine\n}\n");
    bench.dev().rescan();
    const Called found = bench.ctl({u"drift"_s, u"UAT"_s, u"Dev"_s, u"--check"_s});
    const QJsonValue environment = found.json.value("environments"_L1)[1];
    QCOMPARE(environment["atRisk"_L1].toInt(), 1);
    QCOMPARE(drifted(found, 1), QStringList({u"changed ApexClass:Mail"_s, u"changed ApexClass:Tax"_s}));
    QCOMPARE(environment["components"_L1][0]["dueFrom"_L1].toArray().size(), 0);
    QCOMPARE(environment["components"_L1][1]["dueFrom"_L1].toArray(), QJsonArray{u"UAT"_s});
}

void TestDriftCommand::trackedIsAccepted()
{
    Bench bench;
    released(bench);
    editByHand(bench);
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 13);
    QCOMPARE(dev(bench, {u"--track"_s, u"ApexClass:Nope"_s}).exitCode, 1);
    const Called tracked = dev(bench, {u"--track"_s, u"ApexClass:Tax"_s, u"--reason"_s, u"agreed on Monday"_s});
    QVERIFY2(tracked.exitCode == 0, tracked.err.constData());
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 0);
    const QJsonArray events = bench.ctl({u"history"_s}).json.value("events"_L1).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first()["reason"_L1].toString(), u"agreed on Monday"_s);
    QCOMPARE(events.first()["where"_L1].toString(), u"Dev"_s);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestDriftCommand::putBackRestoresWhatTheRecordSays()
{
    Bench bench;
    released(bench);
    editByHand(bench);
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 13);
    const Called planned = dev(bench, {u"--put-back"_s, u"all"_s});
    QVERIFY2(planned.exitCode == 0, planned.err.constData());
    QCOMPARE(planned.json.value("undecided"_L1).toInt(-1), 0);
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), QByteArray("public class Tax {\n    Integer rate = 7;\n}\n"));
    const Called promoted = bench.ctl({u"promote"_s, planned.json.value("id"_L1).toString()});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), QByteArray("public class Tax {\n    Integer rate = 19;\n}\n"));
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestDriftCommand::anAddedComponentIsTakenOutAgain()
{
    Bench bench;
    released(bench);
    bench.writeClass(u"dev"_s, u"Stray"_s, "public class Stray {\n}\n");
    bench.dev().rescan();
    const Called found = dev(bench, {u"--check"_s});
    QCOMPARE(drifted(found), QStringList(u"added ApexClass:Stray"_s));
    const Called planned = dev(bench, {u"--put-back"_s, u"ApexClass:Stray"_s});
    QVERIFY2(planned.exitCode == 0, planned.err.constData());
    const Called promoted = bench.ctl({u"promote"_s, planned.json.value("id"_L1).toString()});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(bench.read(u"dev"_s, u"classes/Stray.cls"_s), QByteArray("(absent)"));
    QCOMPARE(dev(bench, {u"--check"_s}).exitCode, 0);
}

/// A build must not pass because nobody could look.
void TestDriftCommand::anOrgThatIsAwayIsNotWithoutDrift()
{
    Bench bench;
    released(bench);
    bench.dev().stop();
    const Called found = bench.ctl({u"drift"_s, u"--check"_s});
    QCOMPARE(found.exitCode, 7);
    const QJsonArray environments = found.json.value("environments"_L1).toArray();
    QCOMPARE(environments.size(), 2);
    QCOMPARE(environments.at(1)["error"_L1]["code"_L1].toString(), u"offline"_s);
    QCOMPARE(environments.at(0)["drifted"_L1].toInt(-1), 0);
}

void TestDriftCommand::helpTellsTheExitCode()
{
    Bench bench;
    const Called help =
        bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"help"_s, u"exit-codes"_s});
    QVERIFY(help.out.contains("13"));
}

QTEST_GUILESS_MAIN(TestDriftCommand)

#include "tst_drift.moc"
