#include "core/base/durablefile.h"
#include "core/base/ulid.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <cerrno>

using namespace backflow::base;

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesTheWholeFileAndLeavesNothingElse();
    void aFailedWriteLeavesTheOldBytes();
    void readingHonoursTheCap();
    void errnoBecomesACode_data();
    void errnoBecomesACode();
    void ulidsSortByTime();
};

void TestDurableFile::replacesTheWholeFileAndLeavesNothingElse()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.json"));
    QVERIFY(writeDurably(path, "first, and longer").has_value());
    QVERIFY(writeDurably(path, "second").has_value());
    QCOMPARE(readWhole(path).value(), QByteArray("second"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.json")});
}

void TestDurableFile::aFailedWriteLeavesTheOldBytes()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/inside")));
    QVERIFY(!writeDurably(path, "cannot replace a folder").has_value());
    QVERIFY(QDir(path + QStringLiteral("/inside")).exists());
    const Result<> missing = writeDurably(dir.filePath(QStringLiteral("no/such/folder/x")), "x");
    QVERIFY(!missing.has_value());
    QCOMPARE(missing.error().code, Errc::NotFound);
}

void TestDurableFile::readingHonoursTheCap()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a"));
    QVERIFY(writeDurably(path, "0123456789").has_value());
    QVERIFY(readWhole(path, 10).has_value());
    QCOMPARE(readWhole(path, 9).error().code, Errc::TooLarge);
    QCOMPARE(readWhole(dir.filePath(QStringLiteral("b"))).error().code, Errc::NotFound);
}

void TestDurableFile::errnoBecomesACode_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Errc>("code");
    QTest::newRow("no space") << ENOSPC << Errc::DiskFull;
    QTest::newRow("read-only disk") << EROFS << Errc::ReadOnly;
    QTest::newRow("no right") << EACCES << Errc::ReadOnly;
    QTest::newRow("gone") << ENOENT << Errc::NotFound;
    QTest::newRow("else") << EIO << Errc::Io;
}

void TestDurableFile::errnoBecomesACode()
{
    QFETCH(int, number);
    QFETCH(Errc, code);
    const Error error = fileError(QStringLiteral("/x"), number);
    QCOMPARE(error.code, code);
    QVERIFY(error.message.contains(QStringLiteral("/x")) || code == Errc::DiskFull);
}

void TestDurableFile::ulidsSortByTime()
{
    const QDateTime at(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::UTC);
    const QString first = newUlid(at);
    const QString second = newUlid(at.addMSecs(1));
    QVERIFY(isUlid(first) && isUlid(second));
    QVERIFY(first < second);
    QVERIFY(newUlid(at) != first);
    QVERIFY(!isUlid(QStringLiteral("8") + first.mid(1)));
    QVERIFY(!isUlid(first.left(25)));
    QVERIFY(!isUlid(first.left(25) + u'U'));
}

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
