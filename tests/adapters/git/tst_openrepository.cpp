#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <latch>
#include <thread>
#include <vector>

using namespace backflow;
using tests::runGit;

class TestOpenRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingOneIsMadeBare();
    void threadsThatComeAtOnceMakeItOnce();
    void openingAgainKeepsWhatIsThere();
    void interruptedStartIsFinished();
    void nothingIsLeftToMakeLater();
    void folderOfOtherFilesIsRefused();
    void unsuitableRepositories_data();
    void unsuitableRepositories();
    void pathThroughAFileIsRefused();
    void garbageInABranchIsCorrupt();
};

void TestOpenRepository::missingOneIsMadeBare()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/er/repo.git"));
    const auto repository = git::openRepository(path);
    QVERIFY2(repository.has_value(), qPrintable(repository.error_or(base::Error{}).detail));
    QCOMPARE(runGit(path, {QStringLiteral("rev-parse"), QStringLiteral("--is-bare-repository")}).out, "true\n");
    QCOMPARE(runGit(path, {QStringLiteral("symbolic-ref"), QStringLiteral("HEAD")}).out, "refs/heads/main\n");
    QCOMPARE(runGit(path, {QStringLiteral("config"), QStringLiteral("gc.auto")}).out, "0\n");
    QCOMPARE(runGit(path, {QStringLiteral("fsck"), QStringLiteral("--full"), QStringLiteral("--strict")}).status, 0);
    QCOMPARE((*repository)->branches({}).value(), QStringList());
    QCOMPARE((*repository)->tip(QStringLiteral("backflow/org/uat")).value(), std::nullopt);
}

void TestOpenRepository::threadsThatComeAtOnceMakeItOnce()
{
    const QTemporaryDir folder;
    constexpr int kThreads = 8;
    for (int round = 0; round < 25; ++round) {
        const QString path = folder.filePath(QStringLiteral("%1.git").arg(round));
        std::vector<QString> problems(kThreads);
        std::latch together(kThreads);
        std::vector<std::thread> threads;
        for (QString &problem : problems)
            threads.emplace_back([&] {
                together.arrive_and_wait();
                if (const auto repository = git::openRepository(path); !repository)
                    problem = repository.error().message + repository.error().detail;
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &problem : problems)
            QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

void TestOpenRepository::openingAgainKeepsWhatIsThere()
{
    const QTemporaryDir folder;
    async::NullMonitor monitor;
    const QString branch = QStringLiteral("backflow/org/uat");
    const auto id = git::openRepository(folder.path())
                        .value()
                        ->commit(tests::draft(branch, std::nullopt, {{"a.txt", "a"}}), monitor);
    QVERIFY(id.has_value());
    const auto again = git::openRepository(folder.path());
    QCOMPARE((*again)->tip(branch).value(), std::optional(*id));
    QCOMPARE((*again)->branches(QStringLiteral("backflow/org/")).value(), QStringList{branch});
    QCOMPARE((*again)->branches(QStringLiteral("backflow/lock/")).value(), QStringList());
}

void TestOpenRepository::interruptedStartIsFinished()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("objects/info")));
    QVERIFY(git::openRepository(folder.path()).has_value());
    QCOMPARE(runGit(folder.path(), {QStringLiteral("fsck")}).status, 0);
}

void TestOpenRepository::nothingIsLeftToMakeLater()
{
    const QTemporaryDir folder;
    QVERIFY(git::openRepository(folder.path()).has_value());
    const QDir objects(folder.filePath(QStringLiteral("objects")));
    QCOMPARE(objects.entryList({QStringLiteral("??")}, QDir::Dirs | QDir::NoDotAndDotDot).size(), 256);
    QVERIFY(QDir(folder.filePath(QStringLiteral("refs/heads/backflow/org"))).exists());
    QVERIFY(QDir(folder.filePath(QStringLiteral("refs/heads/backflow/lock"))).exists());
}

void TestOpenRepository::folderOfOtherFilesIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("holiday.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto repository = git::openRepository(folder.path());
    QVERIFY(!repository.has_value());
    QCOMPARE(repository.error().code, base::Errc::InvalidInput);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("holiday.jpg")});
}

void TestOpenRepository::unsuitableRepositories_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("borrows objects") << QStringLiteral("objects/info/alternates") << QByteArray("/elsewhere/objects\n");
    QTest::newRow("shallow") << QStringLiteral("shallow") << QByteArray("1111111111111111111111111111111111111111\n");
    QTest::newRow("working tree") << QStringLiteral("config")
                                  << QByteArray("[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
    QTest::newRow("another object format")
        << QStringLiteral("config")
        << QByteArray("[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n");
}

void TestOpenRepository::unsuitableRepositories()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    QVERIFY(git::openRepository(folder.path()).has_value());
    QFile file(folder.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const auto repository = git::openRepository(folder.path());
    QVERIFY(!repository.has_value());
    QVERIFY(!repository.error().message.isEmpty());
}

void TestOpenRepository::pathThroughAFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto repository = git::openRepository(folder.filePath(QStringLiteral("file/repo.git")));
    QVERIFY(!repository.has_value());
    QVERIFY(repository.error().message.contains(folder.path()));
}

void TestOpenRepository::garbageInABranchIsCorrupt()
{
    const QTemporaryDir folder;
    const auto repository = git::openRepository(folder.path());
    QFile file(folder.filePath(QStringLiteral("refs/heads/backflow/org/uat")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not an id\n");
    file.close();
    const auto tip = (*repository)->tip(QStringLiteral("backflow/org/uat"));
    QVERIFY(!tip.has_value());
    QCOMPARE(tip.error().code, base::Errc::Corrupt);
}

QTEST_GUILESS_MAIN(TestOpenRepository)
#include "tst_openrepository.moc"
