#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// The program dies by SIGKILL at a step and is started again: the promotion must end as if nothing had happened, and
/// the org must have taken one deployment.
class TestKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resumesToTheRightEnd_data();
    void resumesToTheRightEnd();
    void resumesWhenKilledAgainWhileResuming_data();
    void resumesWhenKilledAgainWhileResuming();
    void anAnswerLostOnTheWayIsFound();
    void aRequestLostOnTheWayIsSentAgain();
    void stoppedByCtrlCBeforeAnythingWasSent();
};

namespace {

const QString kKillAt = QStringLiteral("BACKFLOW_KILL_AT");

/// All that must hold at the end, whatever happened on the way.
void checkEnd(const Bench &bench, const QString &id, const Called &resumed)
{
    QVERIFY2(resumed.exitCode == 0, resumed.err.constData());
    QCOMPARE(resumed.json.value("state"_L1).toString(), u"Released"_s);
    QCOMPARE(resumed.json.value("ending"_L1).toString(), u"done"_s);
    QCOMPARE(bench.deploys(), 1);
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), bench.read(u"uat"_s, u"classes/Tax.cls"_s));
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("hotfix", {{"Mail", true}, {"Tax", true}}));
    // Before the record is looked through, which is an event of its own.
    QCOMPARE(bench.ctl({u"history"_s}).json.value("events"_L1).toArray().size(), 2);
    const Called audit = bench.ctl({u"audit"_s, u"verify"_s});
    QCOMPARE(audit.exitCode, 0);
    const Called shown = bench.ctl({u"show"_s, id});
    QCOMPARE(shown.json.value("promotion"_L1)["state"_L1].toString(), u"Released"_s);
    // Nobody holds the environment any more: the next one gets it at once.
    QCOMPARE(bench.ctl({u"rollback"_s, id}).exitCode, 0);
    QCOMPARE(bench.deploys(), 2);
}

} // namespace

void TestKilled::resumesToTheRightEnd_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step :
         {"after-planned",   "after-authorised", "after-lock-try",  "after-lock",         "after-locked",
          "after-base-ok",   "after-snapshot",   "after-audit",     "after-audit-intent", "after-intent",
          "after-submit",    "after-accepted",   "while-polling",   "after-terminal",     "after-read-back",
          "after-verified",  "after-ancestors",  "after-committed", "after-audit-append", "after-audit-result",
          "after-published", "after-unlock",     "after-released"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestKilled::resumesToTheRightEnd()
{
    QFETCH(QString, step);
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    // However slow the machine is, the first look at the deployment finds it under way.
    QVERIFY(bench.dev().setFaults(
        QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                               {u"do"_s, QJsonObject{{u"status"_s, QJsonArray{u"InProgress"_s}}}}}}));
    QCOMPARE(bench.ctl({u"promote"_s, id}, {{kKillAt, step}}).exitCode, -1);
    checkEnd(bench, id, bench.ctl({u"resume"_s, id}));
}

void TestKilled::resumesWhenKilledAgainWhileResuming_data()
{
    QTest::addColumn<QStringList>("steps");
    const auto row = [](const QStringList &steps) { QTest::newRow(qPrintable(steps.join(u" then "_s))) << steps; };
    row({u"after-lock"_s, u"after-locked"_s, u"after-base-ok"_s});
    row({u"after-intent"_s, u"after-notfound"_s, u"after-intent"_s});
    row({u"after-submit"_s, u"after-accepted"_s, u"after-terminal"_s, u"after-verified"_s});
    row({u"after-read-back"_s, u"after-read-back"_s, u"after-ancestors"_s, u"after-ancestors"_s});
    row({u"after-audit-append"_s, u"after-audit-result"_s, u"after-unlock"_s});
}

void TestKilled::resumesWhenKilledAgainWhileResuming()
{
    QFETCH(QStringList, steps);
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QString command = u"promote"_s;
    for (const QString &step : steps) {
        const Called killed = bench.ctl({command, id}, {{kKillAt, step}});
        QVERIFY2(killed.exitCode == -1, qPrintable(step + u": "_s + QString::fromUtf8(killed.err)));
        command = u"resume"_s;
    }
    checkEnd(bench, id, bench.ctl({u"resume"_s, id}));
}

void TestKilled::anAnswerLostOnTheWayIsFound()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QVERIFY(bench.dev().setFaults(QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                                                         {u"do"_s, QJsonObject{{u"dropAnswer"_s, true}}}}}));
    checkEnd(bench, id, bench.ctl({u"promote"_s, id}));
}

void TestKilled::aRequestLostOnTheWayIsSentAgain()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    QVERIFY(bench.dev().setFaults(QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                                                         {u"do"_s, QJsonObject{{u"dropBefore"_s, true}}}}}));
    checkEnd(bench, id, bench.ctl({u"promote"_s, id}));
}

void TestKilled::stoppedByCtrlCBeforeAnythingWasSent()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    // The base check's retrieve hangs until the program is told to stop.
    QVERIFY(bench.dev().setFaults(QJsonArray{QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"retrieve"_s}}},
                                                         {u"do"_s, QJsonObject{{u"hangAfterBytes"_s, 10}}}}}));
    QProcess process;
    process.setProcessEnvironment(bench.environment());
    process.start(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"promote"_s, id, u"--json"_s});
    QVERIFY(process.waitForStarted());
    process.setReadChannel(QProcess::StandardError);
    QByteArray told;
    while (!told.contains("Locked") && process.waitForReadyRead(-1))
        told += process.readAll();
    process.terminate();
    QVERIFY(process.waitForFinished(-1));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(bench.deploys(), 0);
    const QJsonObject report = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(report.value("state"_L1).toString(), u"Abandoned"_s);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
