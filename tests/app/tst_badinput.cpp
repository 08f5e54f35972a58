#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// What goes wrong outside must come to a clear sentence and an exit code, and nothing may be lost by it.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void aBadTokenAsksToSignIn();
    void anOrgThatIsDownIsSaidToBe();
    void aSessionThatEndsHalfWayIsGoneOnWith();
    void malformedXmlLosesNothing();
    void aZipThatClimbsOutIsRefused();
    void aTargetThatMovedIsStale();
    void aRefusedDeploymentIsToldVerbatim();
    void productionIsClosedAtFirst();
    void aRepositoryThatCannotBeWritten();
    void aFullDiskLosesNothing();
    void aDamagedWorkspaceFileIsNamed();
    void anAlteredAuditTrailIsFound();
    void namesCannotDriveTheTerminal();
};

namespace {

QString message(const Called &called)
{
    return called.json.value("error"_L1)["message"_L1].toString();
}

QString code(const Called &called)
{
    return called.json.value("error"_L1)["code"_L1].toString();
}

QJsonArray fault(const QString &op, const QJsonObject &what, int times = 1)
{
    return {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, op}, {u"times"_s, times}}}, {u"do"_s, what}}};
}

} // namespace

void TestBadInput::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such command") << QStringList{u"conquer"_s} << 2;
    QTest::newRow("no such option") << QStringList{u"compare"_s, u"UAT"_s, u"Dev"_s, u"--fast"_s} << 2;
    QTest::newRow("argument missing") << QStringList{u"compare"_s, u"UAT"_s} << 2;
    QTest::newRow("argument too many") << QStringList{u"promote"_s, u"A"_s, u"B"_s} << 2;
    QTest::newRow("no such kind") << QStringList{u"env"_s, u"add"_s, u"QA"_s, u"--kind"_s, u"huge"_s} << 2;
    QTest::newRow("no such test level") << QStringList{u"plan"_s, u"UAT"_s, u"Dev"_s, u"--tests"_s, u"Some"_s} << 2;
    QTest::newRow("not a component") << QStringList{u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"Tax"_s} << 2;
    QTest::newRow("nothing to take") << QStringList{u"resolve"_s, u"last"_s} << 2;
    QTest::newRow("web sign-in without a terminal") << QStringList{u"env"_s, u"login"_s, u"Dev"_s} << 2;
    QTest::newRow("no such environment") << QStringList{u"retrieve"_s, u"Mars"_s} << 1;
    QTest::newRow("never retrieved") << QStringList{u"compare"_s, u"UAT"_s, u"Dev"_s} << 1;
    QTest::newRow("no such plan") << QStringList{u"promote"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s} << 1;
    QTest::newRow("nothing planned") << QStringList{u"show"_s, u"last"_s} << 1;
    QTest::newRow("a second workspace") << QStringList{u"init"_s} << 1;
    QTest::newRow("no workspace") << QStringList{u"env"_s, u"list"_s, u"--workspace"_s, u"/nowhere/at/all"_s} << 1;
    QTest::newRow("help") << QStringList{u"plan"_s, u"--help"_s} << 0;
    QTest::newRow("exit codes") << QStringList{u"help"_s, u"exit-codes"_s} << 0;
}

void TestBadInput::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    Bench bench;
    bench.makeWorkspace();
    const Called called = bench.ctl(arguments);
    QCOMPARE(called.exitCode, exitCode);
    QVERIFY(exitCode == 0 || !called.err.isEmpty());
}

void TestBadInput::aBadTokenAsksToSignIn()
{
    Bench bench;
    bench.makeWorkspace();
    bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_DEV"_s, u"00D000000000002!AQEAQwrong"_s);
    const Called wrong = bench.retrieve(u"Dev"_s);
    QCOMPARE(wrong.exitCode, 6);
    QCOMPARE(code(wrong), u"unauthorized"_s);
    QVERIFY(!wrong.out.contains("AQEAQwrong") && !wrong.err.contains("AQEAQwrong"));
    bench.environment().remove(u"BACKFLOW_ACCESS_TOKEN_DEV"_s);
    const Called none = bench.retrieve(u"Dev"_s);
    QCOMPARE(none.exitCode, 6);
    QVERIFY(message(none).contains(u"BACKFLOW_ACCESS_TOKEN_DEV"_s));
}

void TestBadInput::anOrgThatIsDownIsSaidToBe()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    bench.dev().stop();
    const Called retrieved = bench.retrieve(u"Dev"_s);
    QCOMPARE(retrieved.exitCode, 7);
    QCOMPARE(code(retrieved), u"offline"_s);
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 7);
    // What was known stays known.
    QCOMPARE(bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"show"_s, id}).json.value("plan"_L1)["undecided"_L1].toInt(), 0);
}

void TestBadInput::aSessionThatEndsHalfWayIsGoneOnWith()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QVERIFY(bench.dev().setFaults(fault(u"checkDeployStatus"_s, {{u"expireSession"_s, true}})));
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 6);
    QCOMPARE(bench.deploys(), 1);
    bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_DEV"_s, bench.dev().issueToken(u"admin@localorg.test"_s));
    const Called resumed = bench.ctl({u"resume"_s});
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QCOMPARE(resumed.json.value("state"_L1).toString(), u"Released"_s);
    QCOMPARE(bench.deploys(), 1);
}

void TestBadInput::malformedXmlLosesNothing()
{
    Bench bench;
    bench.live();
    const QByteArray before =
        bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s, u"--all"_s}).json.value("rows"_L1).toArray().size() > 0
            ? bench.ctl({u"env"_s, u"list"_s}).out
            : QByteArray();
    QVERIFY(!before.isEmpty());
    bench.write(u"dev"_s, Bench::kSet, "<?xml version=\"1.0\"?>\n<PermissionSet><label>broken</PermissionSet>\n");
    const Called retrieved = bench.retrieve(u"Dev"_s);
    QCOMPARE(retrieved.exitCode, 0);
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    QCOMPARE(planned.exitCode, 0);
    // It cannot be merged by entry, so a person is asked; nothing is overwritten unseen.
    QVERIFY(planned.json.value("undecided"_L1).toInt() > 0);
    const QString id = planned.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QVERIFY(bench.read(u"dev"_s, Bench::kSet).contains("hotfix"));
}

void TestBadInput::aZipThatClimbsOutIsRefused()
{
    Bench bench;
    bench.live();
    QVERIFY(bench.dev().setFaults(fault(u"retrieve"_s, {{u"badZip"_s, true}})));
    // All of it: on a slow machine nothing may have changed of late, and then there is no zip to climb out of.
    const Called retrieved = bench.ctl({u"retrieve"_s, u"Dev"_s, u"--full"_s});
    QCOMPARE(retrieved.exitCode, 1);
    QCOMPARE(code(retrieved), u"malformed"_s);
    QVERIFY(!message(retrieved).isEmpty());
    QCOMPARE(bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s}).exitCode, 0);
}

void TestBadInput::aTargetThatMovedIsStale()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 7;\n}\n");
    const Called promoted = bench.ctl({u"promote"_s, id});
    QCOMPARE(promoted.exitCode, 4);
    QVERIFY(promoted.json.value("summary"_L1).toString().contains(u"ApexClass:Tax"_s));
    QCOMPARE(bench.deploys(), 0);
    QVERIFY(bench.read(u"dev"_s, u"classes/Tax.cls"_s).contains("rate = 7"));
    // Planned anew, the change is a decision instead of a loss.
    const Called again = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    QVERIFY(again.json.value("undecided"_L1).toInt() >= 2);
}

void TestBadInput::aRefusedDeploymentIsToldVerbatim()
{
    Bench bench;
    bench.live();
    bench.write(u"uat"_s, Bench::kSet, Bench::permissionSet("hotfix", {{"Mail", false}, {"Nowhere", true}}));
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    const QString id = bench.decidedPlan();
    const Called promoted = bench.ctl({u"promote"_s, id});
    QCOMPARE(promoted.exitCode, 9);
    QCOMPARE(promoted.json.value("state"_L1).toString(), u"FailedClean"_s);
    QString problems;
    const QJsonArray components = promoted.json.value("components"_L1).toArray();
    for (const QJsonValue &component : components)
        problems += component["problem"_L1].toString();
    QVERIFY2(problems.contains(u"Nowhere"_s), promoted.out.constData());
    QVERIFY(bench.read(u"dev"_s, u"classes/Tax.cls"_s).contains("rate = 19"));
}

void TestBadInput::productionIsClosedAtFirst()
{
    Bench bench;
    bench.live();
    QCOMPARE(bench
                 .ctl({u"env"_s, u"add"_s, u"Prod"_s, u"--kind"_s, u"production"_s, u"--above"_s, u"UAT"_s, u"--url"_s,
                       bench.dev().url().toString()})
                 .exitCode,
             0);
    const QMap<QString, QString> token{{u"BACKFLOW_ACCESS_TOKEN_PROD"_s, bench.dev().accessToken()}};
    QCOMPARE(bench.ctl({u"retrieve"_s, u"Prod"_s, u"--type"_s, u"ApexClass"_s}, token).exitCode, 0);
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Prod"_s, u"--component"_s, u"ApexClass:Relief"_s}, token);
    const QString id = planned.json.value("id"_L1).toString();
    const Called denied = bench.ctl({u"promote"_s, id}, token);
    QCOMPARE(denied.exitCode, 5);
    QVERIFY(message(denied).contains(u"production"_s));
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(bench.ctl({u"env"_s, u"production-writes"_s, u"on"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"promote"_s, id}, token).exitCode, 0);
}

void TestBadInput::aRepositoryThatCannotBeWritten()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    // Permissions do not bind root, so the place of the repository is taken by a file.
    const QString repository = bench.path(u"workspace/repository.git"_s);
    QVERIFY(QDir().rename(repository, repository + u".away"_s));
    bench.write(u"workspace"_s, u"repository.git"_s, "not a repository\n");
    for (const QStringList &arguments :
         {QStringList{u"retrieve"_s, u"Dev"_s}, QStringList{u"promote"_s, id}, QStringList{u"history"_s}}) {
        const Called called = bench.ctl(arguments);
        QCOMPARE(called.exitCode, 1);
        QVERIFY2(message(called).contains(u"repository.git"_s), called.err.constData());
    }
    QCOMPARE(bench.deploys(), 0);
    QVERIFY(QFile::remove(repository));
    QVERIFY(QDir().rename(repository + u".away"_s, repository));
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
}

void TestBadInput::aFullDiskLosesNothing()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    // A file system of 1 MiB in a name space of its own holds the workspace; where this machine allows none, a limit on
    // the size of files stands in for it.
    const QString ctl = QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl");
    const QString script = u"mkdir -p \"$1/small\" && mount -t tmpfs -o size=2m tmpfs \"$1/small\" && "
                           "cp -a \"$1/workspace\" \"$1/small/w\" && "
                           "dd if=/dev/zero of=\"$1/small/ballast\" bs=4096 2>/dev/null; "
                           "\"$2\" promote \"$3\" --json --quiet --workspace \"$1/small/w\"; code=$?; "
                           "rm -f \"$1/small/ballast\"; "
                           "\"$2\" audit verify --json --quiet --workspace \"$1/small/w\" >/dev/null || exit 99; "
                           "exit $code"_s;
    const bool spaces =
        bench
            .program(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, u"mkdir -p \"$1\" && mount -t tmpfs tmpfs \"$1\""_s,
                                    u"sh"_s, bench.path(u"probe"_s)})
            .exitCode == 0;
    Called called;
    if (spaces) {
        called =
            bench.program(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, bench.path(QString()), ctl, id});
    } else {
        called =
            bench.program(u"sh"_s, {u"-c"_s, u"trap '' XFSZ; ulimit -f 0; exec \"$1\" promote \"$2\" --json --quiet"_s,
                                    u"sh"_s, ctl, id});
    }
    QCOMPARE(called.exitCode, 1);
    QVERIFY2(!message(called).isEmpty(), called.err.constData());
    if (spaces)
        QCOMPARE(code(called), u"disk-full"_s);
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
}

void TestBadInput::aDamagedWorkspaceFileIsNamed()
{
    Bench bench;
    bench.makeWorkspace();
    bench.write(u"workspace"_s, u"backflow.json"_s, "{\"version\": 1, \"pipeline\": {");
    const Called called = bench.ctl({u"env"_s, u"list"_s});
    QCOMPARE(called.exitCode, 1);
    QVERIFY(message(called).contains(u"backflow.json"_s));
}

void TestBadInput::anAlteredAuditTrailIsFound()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
    const QString repository = bench.path(u"workspace/repository.git"_s);
    // The last record is cut off.
    QCOMPARE(bench
                 .program(u"git"_s, {u"-C"_s, repository, u"update-ref"_s, u"refs/heads/backflow/audit"_s,
                                     u"refs/heads/backflow/audit~1"_s})
                 .exitCode,
             0);
    const Called cut = bench.ctl({u"audit"_s, u"verify"_s});
    QCOMPARE(cut.exitCode, 11);
    QVERIFY(!message(cut).isEmpty());
}

void TestBadInput::namesCannotDriveTheTerminal()
{
    Bench bench;
    bench.makeWorkspace();
    const Called called =
        bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"retrieve"_s, u"\x1b]0;owned\x07"_s});
    QCOMPARE(called.exitCode, 1);
    QVERIFY(!called.err.contains('\x1b'));
    QVERIFY(called.err.contains("\\u001b"));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
