#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/app/bench.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::Bench;
using tests::Called;

/// What a system may do that is no error, and whose files a program comes upon.
class TestSystem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_128_somebodyElsesRepository();
    void fault_134_shortWritesAndInterrupts();
};

void TestSystem::fault_128_somebodyElsesRepository()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        QSKIP("only root gives files away");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.git"_s);
    const QString branch = u"backflow/org/uat"_s;
    async::NullMonitor monitor;
    std::optional<model::CommitId> tip;
    {
        const auto repository = git::openRepository(path).value();
        tip = repository->commit(tests::draft(branch, std::nullopt, {{"f/a", "1"}}), monitor).value();
    }
    const auto giveTo = [&path](const char *who) {
        QProcess chown;
        chown.start(u"chown"_s, {u"-R"_s, QString::fromLatin1(who), path});
        return chown.waitForFinished(-1) && chown.exitCode() == 0;
    };
    QVERIFY(giveTo("65534"));
    const auto theirs = git::openRepository(path);
    QVERIFY(!theirs);
    QCOMPARE(theirs.error().code, Errc::Denied);
    QVERIFY2(!theirs.error().message.isEmpty(), qPrintable(theirs.error().detail));
    // Refused, and nothing else: it is whole once it is one's own again.
    QVERIFY(giveTo("0"));
    QCOMPARE(git::openRepository(path).value()->tip(branch).value(), tip);
#endif
}

/// Each read and write of files does half of what was asked, each fifth is interrupted: in our own files, in SQLite's
/// and in Git's.
void TestSystem::fault_134_shortWritesAndInterrupts()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("what is preloaded below libc is in the way of a sanitizer");
#elif !defined(Q_OS_LINUX)
    QSKIP("preloading is the Linux loader's");
#else
    Bench bench;
    const QMap<QString, QString> slow{
        {u"LD_PRELOAD"_s, QStringLiteral(BACKFLOW_BINARY_DIR "/tests/backflow_shortio.so")},
        {u"BACKFLOW_SHORT_LOG"_s, bench.path(u"short.txt"_s)}};
    for (auto it = slow.begin(); it != slow.end(); ++it)
        bench.environment().insert(it.key(), it.value());
    bench.live();
    const QString id = bench.decidedPlan();
    QVERIFY(!id.isEmpty());
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(promoted.json.value("state"_L1).toString(), u"Released"_s);
    QCOMPARE(bench.deploys(), 1);
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), bench.read(u"uat"_s, u"classes/Tax.cls"_s));
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
    // It did come to that.
    QFile log(bench.path(u"short.txt"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    int halved = 0;
    int interrupted = 0;
    const QList<QByteArray> lines = log.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        halved += words.value(1).toInt();
        interrupted += words.value(3).toInt();
    }
    QVERIFY2(halved > 500 && interrupted > 100,
             qPrintable(u"%1 halved, %2 interrupted"_s.arg(halved).arg(interrupted)));
#endif
}

QTEST_GUILESS_MAIN(TestSystem)
#include "tst_system.moc"
