#include "core/git/openrepository.h"
#include "core/promotion/environmentlock.h"
#include "core/store/journal.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

#include <filesystem>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// Faults that are shown with the program itself.
class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fault_075_dependencyMissing();
    void fault_129_diskFull();
    void fault_130_ioErrorAtAnyPlace();
    void fault_131_readOnly();
    void fault_132_noMoreDescriptors();
    void fault_133_noMoreMemory();
    void fault_136_folderVanishes();
    void fault_140_restoredFromABackup();
    void fault_143_killedWhileRecovering();
    void fault_144_twoAtOnce();
    void fault_145_heldByTheWindow();
    void fault_146_heldByATeammate();
    void fault_155_suspended();
    void fault_157_terminated();
    void fault_173_wrongUse();
    void fault_174_jsonOnError();
    void fault_175_secretOnTheCommandLine();
    void fault_176_roleDenies();
    void fault_178_auditRefused();
    void fault_179_auditBroken();

private:
    /// A workspace with a decided plan; `remote` true: shared over a server.
    QString planned(bool remote = false)
    {
        if (remote) {
            m_server = std::make_unique<tests::GitServer>();
            m_bench->setRemote(m_server->url());
        }
        m_bench->live();
        return m_bench->decidedPlan();
    }
    /// Runs a shell line; $CTL is the program, $W the workspace, $ID the plan.
    Called sh(const QString &line, const QString &id)
    {
        return m_bench->program(u"sh"_s, {u"-c"_s, line},
                                {{u"CTL"_s, kCtl}, {u"W"_s, m_bench->path(u"workspace"_s)}, {u"ID"_s, id}});
    }
    void hold(int milliseconds)
    {
        QVERIFY(m_bench->dev().setFaults({QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"deploy"_s}}},
                                                      {u"do"_s, QJsonObject{{u"holdMs"_s, milliseconds}}}}}));
    }
    /// All works again, and the promotion comes to its end, deployed once.
    void comesToItsEnd(const QString &id)
    {
        Called last;
        for (int i = 0; i < 3; ++i) {
            last = m_bench->ctl({u"promote"_s, id});
            if (last.exitCode == 0)
                break;
        }
        QVERIFY2(last.exitCode == 0, last.err.constData());
        QCOMPARE(last.json.value("state"_L1).toString(), u"Released"_s);
        QCOMPARE(m_bench->deploys(), 1);
        QCOMPARE(m_bench->ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
    }

    inline static const QString kCtl = QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl");
    std::unique_ptr<tests::GitServer> m_server;
    std::unique_ptr<Bench> m_bench;
};

void TestProgram::init()
{
    m_bench = std::make_unique<Bench>();
    m_bench->environment().insert(u"BACKFLOW_LOST_SIGHT_SECONDS"_s, u"1"_s);
    m_server.reset();
}

void TestProgram::fault_075_dependencyMissing()
{
    m_bench->live();
    m_bench->writeClass(u"uat"_s, u"Rates"_s, "public class Rates { public static Integer one() { return 1; } }\n");
    m_bench->writeClass(u"uat"_s, u"Relief"_s, "public class Relief { Integer x = Rates.one(); }\n");
    QCOMPARE(m_bench->retrieve(u"UAT"_s).exitCode, 0);
    const Called plan = m_bench->ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Relief"_s});
    QCOMPARE(plan.exitCode, 0);
    QVERIFY2(plan.json.value("needs"_L1).toArray().first()["key"_L1].toString().contains(u"Rates"_s),
             plan.out.constData());
}

void TestProgram::fault_129_diskFull()
{
    const QString id = planned();
    // Nothing can be written from the first byte on, then from some later one on.
    for (const int blocks : {0, 1, 8, 64, 200}) {
        const Called called =
            sh(u"trap '' XFSZ; ulimit -f %1; exec \"$CTL\" promote \"$ID\" --json --quiet"_s.arg(blocks), id);
        QVERIFY2(called.exitCode >= 0, qPrintable(QString::number(blocks)));
        if (called.exitCode == 0)
            break;
        QVERIFY(!called.err.isEmpty() || !called.json.isEmpty());
        QVERIFY(m_bench->deploys() <= 1);
    }
    comesToItsEnd(id);
}

void TestProgram::fault_130_ioErrorAtAnyPlace()
{
    const QString id = planned();
    for (const char *at : {"3", "11!", "23", "37!", "52", "64!"}) {
        const Called called = m_bench->ctl({u"promote"_s, id}, {{u"BACKFLOW_FAIL_AT"_s, QString::fromLatin1(at)}});
        QVERIFY2(called.exitCode >= 0, at);
    }
    comesToItsEnd(id);
}

void TestProgram::fault_131_readOnly()
{
    const QString id = planned();
    const Called called =
        sh(u"exec unshare -rm sh -c 'mount --bind \"$W\" \"$W\" && mount -o remount,ro,bind \"$W\" && exec "
           "\"$CTL\" promote \"$ID\" --json --quiet' || exit 99"_s,
           id);
    if (called.exitCode == 99 || called.err.contains("unshare"))
        QSKIP("this machine allows no name spaces");
    QVERIFY(called.exitCode > 0);
    QVERIFY2(!called.json.value("error"_L1)["message"_L1].toString().isEmpty(), called.err.constData());
    QCOMPARE(m_bench->deploys(), 0);
    comesToItsEnd(id);
}

void TestProgram::fault_132_noMoreDescriptors()
{
    const QString id = planned();
    for (const int most : {8, 12, 16, 24}) {
        const Called called = sh(u"ulimit -n %1; exec \"$CTL\" promote \"$ID\" --json --quiet"_s.arg(most), id);
        if (called.exitCode == 0)
            break;
        QVERIFY2(!called.err.isEmpty() || !called.json.isEmpty(), qPrintable(QString::number(most)));
    }
    comesToItsEnd(id);
}

void TestProgram::fault_133_noMoreMemory()
{
    const QString id = planned();
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes terabytes of addresses for itself");
#endif
    // It never hangs: timeout would end it with 137. Below some 100 MB the loader refuses before we have a word.
    for (const int megabytes : {60, 110, 130, 200, 400}) {
        const Called called =
            sh(u"ulimit -v %1; exec timeout -s KILL 60 \"$CTL\" promote \"$ID\" --json --quiet"_s.arg(megabytes * 1024),
               id);
        QVERIFY2(called.exitCode > 0 && called.exitCode < 128, qPrintable(QString::number(megabytes)));
        if (megabytes >= 200)
            QVERIFY2(called.json.value("error"_L1)["message"_L1].toString().contains(u"ulimit -v"_s),
                     called.out.constData());
    }
    // Room enough, but no thread can be made: its stack would be larger than all addresses.
    const Called alone =
        sh(u"ulimit -s 130000000000 || exit 99; exec timeout -s KILL 60 \"$CTL\" promote \"$ID\" --json --quiet"_s, id);
    if (alone.exitCode != 99) {
        QCOMPARE(alone.exitCode, 1);
        QVERIFY2(alone.json.value("error"_L1)["message"_L1].toString().contains(u"threads"_s), alone.err.constData());
    }
    // However it ended, what is on disk is whole and nothing went out twice.
    comesToItsEnd(id);
}

void TestProgram::fault_136_folderVanishes()
{
    const QString id = planned();
    hold(1500);
    const Called called = sh(u"(sleep 0.5; rm -rf \"$W\") & exec \"$CTL\" promote \"$ID\" --json --quiet"_s, id);
    QVERIFY(called.exitCode > 0);
    QVERIFY(!called.err.isEmpty() || !called.json.isEmpty());
    QVERIFY(m_bench->deploys() <= 1);
}

void TestProgram::fault_140_restoredFromABackup()
{
    const QString id = planned(true);
    const std::string workspace = m_bench->path(u"workspace"_s).toStdString();
    std::filesystem::copy(workspace, workspace + "-backup", std::filesystem::copy_options::recursive);
    QCOMPARE(m_bench->ctl({u"promote"_s, id}).exitCode, 0);
    std::filesystem::remove_all(workspace);
    std::filesystem::rename(workspace + "-backup", workspace);
    // It does not know that it is done, but the target has moved on: nothing is sent again.
    const Called again = m_bench->ctl({u"promote"_s, id});
    QVERIFY(again.exitCode != 0);
    QCOMPARE(m_bench->deploys(), 1);
}

void TestProgram::fault_143_killedWhileRecovering()
{
    const QString id = planned();
    QCOMPARE(m_bench->ctl({u"promote"_s, id}, {{u"BACKFLOW_KILL_AT"_s, u"after-intent"_s}}).exitCode, -1);
    for (int i = 0; i < 3; ++i)
        (void)m_bench->ctl({u"resume"_s, id}, {{u"BACKFLOW_KILL_AT"_s, u"after-notfound"_s}});
    for (const char *place : {"after-accepted", "after-verified", "after-unlock"})
        (void)m_bench->ctl({u"resume"_s, id}, {{u"BACKFLOW_KILL_AT"_s, QString::fromLatin1(place)}});
    comesToItsEnd(id);
}

void TestProgram::fault_144_twoAtOnce()
{
    const QString id = planned();
    hold(1500);
    const Called called =
        sh(u"\"$CTL\" promote \"$ID\" --json --quiet >/dev/null 2>&1 & one=$!; sleep 0.5; \"$CTL\" promote "
           "\"$ID\" --json --quiet; two=$?; wait $one || exit 98; exit $two"_s,
           id);
    QVERIFY2(called.exitCode != 98, called.err.constData());
    QCOMPARE(m_bench->deploys(), 1);
    comesToItsEnd(id);
}

void TestProgram::fault_145_heldByTheWindow()
{
    const QString id = planned();
    auto journal = store::openJournal(m_bench->path(u"workspace/journal"_s)).value();
    auto lease = journal->lease(id);
    QVERIFY(lease);
    const Called called = m_bench->ctl({u"promote"_s, id});
    QVERIFY(called.exitCode > 0);
    QVERIFY(!called.json.value("error"_L1)["message"_L1].toString().isEmpty());
    QCOMPARE(m_bench->deploys(), 0);
    lease->reset();
    comesToItsEnd(id);
}

void TestProgram::fault_146_heldByATeammate()
{
    const QString id = planned(true);
    const QTemporaryDir theirs;
    auto repository = git::openRepository(theirs.path()).value();
    QVERIFY(repository->setRemoteUrl(m_server->url()));
    model::Environment dev;
    dev.name = u"Dev"_s;
    async::NullMonitor monitor;
    promotion::EnvironmentLock lock(*repository, dev);
    promotion::LeaseRequest request{.promotion = u"P"_s,
                                    .nonce = u"theirs"_s,
                                    .personName = u"Grace Teammate"_s,
                                    .personEmail = u"grace@example.com"_s,
                                    .now = QDateTime::currentDateTimeUtc(),
                                    .deployId = {}};
    QVERIFY(lock.hold(request, monitor));
    const Called called = m_bench->ctl({u"promote"_s, id});
    QVERIFY(called.exitCode > 0);
    QVERIFY2(called.out.contains("Grace Teammate"), called.out.constData());
    QCOMPARE(m_bench->deploys(), 0);
    QVERIFY(lock.release(request, monitor));
    comesToItsEnd(id);
}

void TestProgram::fault_155_suspended()
{
    const QString id = planned();
    hold(600);
    const Called called =
        sh(u"\"$CTL\" promote \"$ID\" --json --quiet & p=$!; sleep 0.3; kill -STOP $p; sleep 1; kill -CONT $p; "
           "wait $p"_s,
           id);
    QVERIFY2(called.exitCode == 0, called.err.constData());
    comesToItsEnd(id);
}

void TestProgram::fault_157_terminated()
{
    const QString id = planned();
    hold(2000);
    (void)sh(u"\"$CTL\" promote \"$ID\" --json --quiet & p=$!; sleep 0.5; kill -TERM $p; wait $p"_s, id);
    // Asked to end it asks the org to stop, or leaves it running; either way the end has a name.
    Called last;
    for (int i = 0; i < 3; ++i)
        last = m_bench->ctl({u"promote"_s, id});
    const QString state = last.json.value("state"_L1).toString();
    QVERIFY2(state == "Released"_L1 || state == "Canceled"_L1 || state == "Abandoned"_L1, last.out.constData());
    QVERIFY(m_bench->deploys() <= 1);
}

void TestProgram::fault_173_wrongUse()
{
    planned();
    for (const QString &line : {u"\"$CTL\" conquer"_s, u"\"$CTL\" plan"_s, u"\"$CTL\" plan UAT Dev --nope"_s,
                                u"\"$CTL\" env add X --kind a --kind b"_s, u"\"$CTL\" env login Dev </dev/null"_s}) {
        const Called called = sh(line, {});
        QCOMPARE(called.exitCode, 2);
        QVERIFY(!called.err.isEmpty());
        QVERIFY(called.out.isEmpty());
    }
    QCOMPARE(sh(u"\"$CTL\" compare UAT Dev <&- | head -c1 >/dev/null"_s, {}).exitCode, 0);
    QCOMPARE(sh(u"LC_ALL=xx_YY.nonsense NO_COLOR=1 \"$CTL\" compare UAT Dev"_s, {}).exitCode, 0);
    QVERIFY(!sh(u"NO_COLOR=1 \"$CTL\" compare UAT Dev"_s, {}).out.contains('\x1b'));
}

void TestProgram::fault_174_jsonOnError()
{
    planned();
    for (const QStringList &arguments : {QStringList{u"retrieve"_s, u"Mars"_s},
                                         {u"promote"_s, u"nothing"_s},
                                         {u"show"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s},
                                         {u"rollback"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s},
                                         {u"env"_s, u"add"_s, u"UAT"_s},
                                         {u"env"_s, u"list"_s, u"--workspace"_s, u"/nowhere"_s}}) {
        const Called called = m_bench->ctl(arguments);
        QVERIFY(called.exitCode > 0);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(called.out, &error);
        QVERIFY2(called.exitCode == 2 || (error.error == QJsonParseError::NoError && document.isObject()),
                 called.out.constData());
    }
}

void TestProgram::fault_175_secretOnTheCommandLine()
{
    planned();
    for (const QStringList &option : {QStringList{u"--token"_s, u"00D!SECRETWORD"_s},
                                      {u"--password"_s, u"SECRETWORD"_s},
                                      {u"--refresh-token=SECRETWORD"_s}}) {
        const Called called = m_bench->ctl(QStringList{u"env"_s, u"login"_s, u"Dev"_s} + option);
        QCOMPARE(called.exitCode, 2);
        QVERIFY(!called.out.contains("SECRETWORD"));
    }
}

void TestProgram::fault_176_roleDenies()
{
    planned();
    QCOMPARE(m_bench
                 ->ctl({u"env"_s, u"add"_s, u"Prod"_s, u"--kind"_s, u"production"_s, u"--above"_s, u"UAT"_s, u"--url"_s,
                        m_bench->dev().url().toString()})
                 .exitCode,
             0);
    const QMap<QString, QString> token{{u"BACKFLOW_ACCESS_TOKEN_PROD"_s, m_bench->dev().accessToken()}};
    QCOMPARE(m_bench->ctl({u"retrieve"_s, u"Prod"_s, u"--type"_s, u"ApexClass"_s}, token).exitCode, 0);
    const QString id = m_bench->ctl({u"plan"_s, u"UAT"_s, u"Prod"_s, u"--component"_s, u"ApexClass:Relief"_s}, token)
                           .json.value("id"_L1)
                           .toString();
    for (const QString &command : {u"promote"_s, u"resume"_s}) {
        const Called denied = m_bench->ctl({command, id}, token);
        QCOMPARE(denied.exitCode, 5);
        QCOMPARE(denied.json.value("error"_L1)["code"_L1].toString(), u"denied"_s);
    }
    QCOMPARE(m_bench->deploys(), 0);
}

void TestProgram::fault_178_auditRefused()
{
    const QString id = planned(true);
    m_server->setUpdateHook("case \"$1\" in refs/heads/backflow/audit) echo no >&2; exit 1;; esac\n");
    const Called refused = m_bench->ctl({u"promote"_s, id});
    QVERIFY(refused.exitCode > 0);
    QCOMPARE(m_bench->deploys(), 0);
    m_server->setUpdateHook("exit 0\n");
    comesToItsEnd(id);
}

void TestProgram::fault_179_auditBroken()
{
    const QString id = planned();
    QCOMPARE(m_bench->ctl({u"promote"_s, id}).exitCode, 0);
    QCOMPARE(m_bench->ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
    const QString repository = m_bench->path(u"workspace/repository.git"_s);
    QCOMPARE(
        tests::runGit(repository, {u"update-ref"_s, u"refs/heads/backflow/audit"_s, u"refs/heads/backflow/audit~1"_s})
            .status,
        0);
    const Called verified = m_bench->ctl({u"audit"_s, u"verify"_s});
    QVERIFY(verified.exitCode >= 10);
    QVERIFY(!verified.json.value("error"_L1)["message"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
