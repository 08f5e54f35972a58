#include "app/services/workspace.h"
#include "core/async/job.h"
#include "core/promotion/environmentlock.h"
#include "core/salesforce/deployments.h"
#include "core/store/database.h"
#include "core/store/drives.h"
#include "core/store/historyindex.h"
#include "core/store/journal.h"
#include "tests/adapters/salesforce/localorgfixture.h"
#include "tests/core/promotion/promotionrun.h"
#include "tests/support/patience.h"

#include <QTest>
#include <QThreadPool>
#include <atomic>
#include <latch>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using promotion::EnvironmentLock;
using promotion::LeaseRequest;

/// Faults of sections D, H, I, J and K that one machine has to deal with by itself.
class TestMachine : public LocalOrgFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { startOrg(); }
    void cleanup() { stopOrg(); }
    void fault_059_testsFail();
    void fault_060_nothingChanged();
    void fault_073_deletingWhatIsNotThere();
    void fault_074_deletingWhatIsUsed();
    void fault_079_overTheLimits();
    void fault_137_networkDrive_data();
    void fault_137_networkDrive();
    void fault_147_leaseExpiredMeanwhile();
    void fault_148_holderIsDead();
    void fault_149_sameMachineSameProcess();
    void fault_150_databaseIsBusy();
    void fault_152_manyJobs();
    void fault_153_clockJumps();
    void fault_166_indexDamaged();
    void fault_167_journalDamaged();
    void fault_168_configurationWrong();
    void fault_169_configurationOfALaterVersion();
    void fault_180_journalOfALaterVersion();

private:
    base::Result<ports::DeployStatus> deployed(const QByteArray &zip, const ports::DeployOptions &options = {})
    {
        const auto open = gateway(session());
        const auto id = open->submitDeploy(zip, options, m_monitor);
        if (!id)
            return base::failure(id);
        return awaitEnd(*open, *id);
    }
    static QByteArray removing(const QByteArray &name)
    {
        QByteArray none = packageXml({});
        none.replace("<types><name>ApexClass</name></types>", "");
        return *archive::writeZip(
            {{u"package.xml"_s, none}, {u"destructiveChanges.xml"_s, packageXml("<members>" + name + "</members>")}});
    }
    static LeaseRequest request(const QString &nonce, int minutes)
    {
        return {.promotion = u"P-"_s + nonce,
                .nonce = nonce,
                .personName = u"Ada"_s,
                .personEmail = u"ada@example.test"_s,
                .now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC).addSecs(60 * minutes),
                .deployId = {}};
    }
    static model::Environment dev()
    {
        model::Environment environment;
        environment.name = u"Dev"_s;
        return environment;
    }
};

void TestMachine::fault_059_testsFail()
{
    const QByteArray test =
        "@IsTest private class HelloTest {\n"
        "    @IsTest static void says() { // localorg:fail expected bye\n        Hello.word(); }\n}\n";
    ports::DeployOptions options;
    options.testLevel = ports::TestLevel::RunSpecifiedTests;
    options.runTests = {u"HelloTest"_s};
    const auto status =
        deployed(deployZip("public class Hello { public static String word() { return 'x'; } }\n",
                           {{u"classes/HelloTest.cls"_s, test}, {u"classes/HelloTest.cls-meta.xml"_s, kClassMeta}}),
                 options);
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, ports::DeployState::Failed);
    QVERIFY(status->testErrors > 0 || !status->testFailures.isEmpty() || !status->coverageWarnings.isEmpty());
    QFile file(m_dir->filePath(u"classes/Hello.cls"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), kClass);
}

void TestMachine::fault_060_nothingChanged()
{
    const auto status = deployed(deployZip(kClass));
    QCOMPARE(status->state, ports::DeployState::Succeeded);
    QVERIFY(!status->components.constFirst().changed);
}

void TestMachine::fault_073_deletingWhatIsNotThere()
{
    const auto status = deployed(removing("Gone"));
    QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
    QCOMPARE(status->state, ports::DeployState::Succeeded);
    QVERIFY(status->components.first().problem.contains(u"Gone"_s));
}

void TestMachine::fault_074_deletingWhatIsUsed()
{
    put(u"classes/User.cls"_s, "public class User { String x = Hello.word(); }\n");
    put(u"classes/User.cls-meta.xml"_s, kClassMeta);
    m_org->rescan();
    const auto status = deployed(removing("Hello"));
    QCOMPARE(status->state, ports::DeployState::Failed);
    QVERIFY2(status->components.first().problem.contains(u"User"_s), qPrintable(status->components.first().problem));
    QVERIFY(QFile::exists(m_dir->filePath(u"classes/Hello.cls"_s)));
}

void TestMachine::fault_079_overTheLimits()
{
    QList<archive::ZipEntry> files;
    for (int i = 0; i < 10'001; ++i)
        files += {u"f/%1"_s.arg(i), "x"};
    const auto many = gateway(session())->submitDeploy(*archive::writeZip(files), {}, m_monitor);
    QCOMPARE(many.error().code, Errc::TooLarge);
    const auto large = gateway(session())->submitDeploy(QByteArray(40'000'000, 'x'), {}, m_monitor);
    QCOMPARE(large.error().code, Errc::TooLarge);
    QVERIFY(large.error().message.contains(u"Nothing was sent"_s));
    QCOMPARE(m_org->ledger().size(), 0);
}

void TestMachine::fault_137_networkDrive_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("why");
    for (const char *own : {"ext4", "xfs", "btrfs", "zfs", "overlay", "tmpfs", "apfs", "NTFS", "fuseblk", ""})
        QTest::newRow(own[0] ? own : "not told") << QByteArray(own) << QString();
    for (const char *far : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "vboxsf", "NFS4"})
        QTest::newRow(far) << QByteArray(far) << u"network drive"_s;
    for (const char *simple : {"vfat", "exfat", "FAT32"})
        QTest::newRow(simple) << QByteArray(simple) << u"power cut"_s;
}

void TestMachine::fault_137_networkDrive()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, why);
    const auto fit = store::checkDrive(u"/home/ada/team"_s, kind);
    QCOMPARE(fit.has_value(), why.isEmpty());
    if (!fit) {
        QCOMPARE(fit.error().code, Errc::Unsupported);
        QVERIFY2(fit.error().message.contains(why), qPrintable(fit.error().message));
        QVERIFY(fit.error().message.contains(u"/home/ada/team"_s));
    }
    const QTemporaryDir folder;
    QVERIFY(store::openJournal(folder.filePath(u"journal"_s)));
}

void TestMachine::fault_147_leaseExpiredMeanwhile()
{
    support::FakeRepository repository;
    EnvironmentLock lock(repository, dev());
    QVERIFY(lock.hold(request(u"one"_s, 0), m_monitor));
    QVERIFY(lock.hold(request(u"two"_s, 13), m_monitor));
    // Whoever was away sees it before anything is sent.
    QVERIFY(!*lock.isOurs(u"one"_s));
    QVERIFY(*lock.isOurs(u"two"_s));
}

void TestMachine::fault_148_holderIsDead()
{
    support::FakeRepository repository;
    EnvironmentLock lock(repository, dev());
    QVERIFY(lock.hold(request(u"one"_s, 0), m_monitor));
    for (const int minutes : {1, 9, 11})
        QCOMPARE(lock.hold(request(u"two"_s, minutes), m_monitor).error().code, Errc::Conflict);
    QVERIFY(lock.hold(request(u"two"_s, 13), m_monitor));
}

void TestMachine::fault_149_sameMachineSameProcess()
{
    // The same person on the same machine, started anew, is not the holder: the nonce tells.
    support::FakeRepository repository;
    EnvironmentLock lock(repository, dev());
    QVERIFY(lock.hold(request(u"one"_s, 0), m_monitor));
    LeaseRequest again = request(u"one"_s, 1);
    again.nonce = u"another"_s;
    QCOMPARE(lock.hold(again, m_monitor).error().code, Errc::Conflict);
    QVERIFY(lock.hold(request(u"one"_s, 1), m_monitor));
}

void TestMachine::fault_150_databaseIsBusy()
{
    const QString folder = m_dir->filePath(u"state"_s);
    const auto journal = store::openJournal(folder);
    QVERIFY(journal);
    std::atomic_bool held = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        const auto database = store::Database::open(folder + u"/journal.db"_s);
        (void)(*database)->run(u"BEGIN IMMEDIATE"_s);
        held = true;
        QThread::msleep(400);
        (void)(*database)->run(u"COMMIT"_s);
    }));
    other->start();
    QTRY_VERIFY(held.load());
    QVERIFY((*journal)->append(u"P"_s, 1, u"PLANNED"_s, {}, QDateTime::currentDateTimeUtc()));
    other->wait();
    QVERIFY((*journal)->verify());
}

void TestMachine::fault_152_manyJobs()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    std::atomic_int worked = 0;
    std::latch stopped(1);
    QList<async::Job<int>> jobs;
    for (int i = 0; i < 1000; ++i)
        jobs += async::start(pool, [&](async::Monitor &monitor) -> base::Result<int> {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            ++worked;
            stopped.wait(); // those that had begun are still at it
            return 1;
        });
    for (async::Job<int> &job : jobs)
        job.stop.requestStop();
    stopped.count_down();
    int answered = 0;
    for (const async::Job<int> &job : std::as_const(jobs)) {
        QFuture<base::Result<int>> future = job.future;
        future.waitForFinished();
        answered += future.resultCount();
    }
    QCOMPARE(answered, 1000);
    QVERIFY(worked.load() <= pool.maxThreadCount());
}

void TestMachine::fault_153_clockJumps()
{
    for (const auto jump : {std::chrono::hours(24 * 365), std::chrono::hours(-24 * 365), std::chrono::hours(1)}) {
        tests::Promotion p;
        p.plan();
        auto grant = governance::Authorizer({}).require<governance::Capability::Deploy>(
            {*p.company->pipeline.find(u"Dev1"_s), p.id});
        promotion::Observer observer;
        observer.state = [&](promotion::State state) {
            if (state == promotion::State::Accepted)
                p.company->time.advance(jump);
        };
        const auto report = promotion::run(*p.company, p.company->pipeline, p.id, *grant, observer, p.monitor);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(p.run()->ending, promotion::Ending::Done);
        QCOMPARE(p.company->script().taken.size(), 1);
    }
}

void TestMachine::fault_166_indexDamaged()
{
    const QString path = m_dir->filePath(u"history-en.db"_s);
    QVERIFY(store::openHistoryIndex(path));
    for (const QByteArray &bytes : {QByteArray(5000, '!'), QByteArray("SQLite format 3\0", 16), QByteArray()}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto again = store::openHistoryIndex(path);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    }
}

void TestMachine::fault_167_journalDamaged()
{
    const QString folder = m_dir->filePath(u"state"_s);
    QVERIFY((*store::openJournal(folder))->append(u"P"_s, 1, u"PLANNED"_s, {}, QDateTime::currentDateTimeUtc()));
    QFile file(folder + u"/journal.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray damage(200, '!');
    file.write(damage);
    file.close();
    const auto journal = store::openJournal(folder);
    QCOMPARE(journal.error().code, Errc::Corrupt);
    QVERIFY(!journal.error().message.isEmpty());
    // It is left as it is, for whoever can still read some of it.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(200), damage);
}

void TestMachine::fault_168_configurationWrong()
{
    const QTemporaryDir folder;
    const auto refused = [&](const QByteArray &bytes, const QString &says) {
        QFile file(folder.filePath(u"backflow.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const auto workspace = services::Workspace::open(folder.path());
        QVERIFY2(!workspace, bytes.constData());
        QVERIFY2(workspace.error().message.contains(says, Qt::CaseInsensitive), qPrintable(workspace.error().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    };
    const QByteArray head = "{\"version\": 1, \"id\": \"01ARZ3NDEKTSV4RRFFQ69G5FAV\", \"pipeline\": ";
    refused("{\"version\": 1,", u"backflow.json"_s);
    refused(head + "7}", u"pipeline"_s);
    refused(head + "{\"name\": \"C\", \"surprise\": 1}}", u"surprise"_s);
    refused(head +
                "{\"environments\": [{\"name\": \"A\", \"kind\": \"full\"}, {\"name\": \"a\", \"kind\": \"full\"}]}}",
            u"two environments"_s);
    refused(head + "{\"environments\": [{\"name\": \"A\", \"kind\": \"full\"}], \"edges\": [[\"A\", \"B\"]]}}", u"B"_s);
    refused(head + "{\"environments\": [{\"name\": \"A\", \"kind\": \"full\"}], \"edges\": [[\"A\", \"A\"]]}}",
            u"itself"_s);
}

void TestMachine::fault_169_configurationOfALaterVersion()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"backflow.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray later = "{\"version\": 99, \"id\": \"01ARZ3NDEKTSV4RRFFQ69G5FAV\", \"pipeline\": {}}";
    file.write(later);
    file.close();
    const auto workspace = services::Workspace::open(folder.path());
    QVERIFY(!workspace);
    QVERIFY2(workspace.error().message.contains(u"version"_s), qPrintable(workspace.error().message));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), later);
}

void TestMachine::fault_180_journalOfALaterVersion()
{
    const QString folder = m_dir->filePath(u"state"_s);
    QVERIFY(store::openJournal(folder));
    QVERIFY((*store::Database::open(folder + u"/journal.db"_s))->run(u"PRAGMA user_version=99"_s));
    const auto journal = store::openJournal(folder);
    QCOMPARE(journal.error().code, Errc::Unsupported);
    QVERIFY(journal.error().message.contains(u"version"_s));
}

QTEST_GUILESS_MAIN(TestMachine)
#include "tst_machine.moc"
