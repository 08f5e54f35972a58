#include "core/git/giterror.h"

#include <QTest>
#include <cerrno>
#include <cstring>

using namespace backflow;
using base::Errc;

class TestGitError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libraryFactsBecomeCodes_data();
    void libraryFactsBecomeCodes();
    void passwordsStayOutOfTheLog();
};

void TestGitError::libraryFactsBecomeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("klass");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Errc>("expected");
    const auto system = [](int number) {
        return QStringLiteral("failed to write: ") + QString::fromLocal8Bit(std::strerror(number));
    };
    // Numbers of libgit2's public headers: git2/errors.h.
    QTest::newRow("disk full") << -1 << 2 << system(ENOSPC) << Errc::DiskFull;
    QTest::newRow("quota") << -1 << 2 << system(EDQUOT) << Errc::DiskFull;
    QTest::newRow("read-only disk") << -1 << 2 << system(EROFS) << Errc::ReadOnly;
    QTest::newRow("no permission") << -1 << 2 << system(EACCES) << Errc::ReadOnly;
    QTest::newRow("no server") << -1 << 2 << system(ECONNREFUSED) << Errc::Offline;
    QTest::newRow("cut line") << -1 << 2 << system(ECONNRESET) << Errc::Offline;
    QTest::newRow("broken disk") << -1 << 2 << system(EIO) << Errc::Io;
    QTest::newRow("lost race") << -15 << 4 << QStringLiteral("old reference value does not match") << Errc::Conflict;
    QTest::newRow("exists") << -4 << 4 << QStringLiteral("failed to write reference") << Errc::Conflict;
    QTest::newRow("sign-in") << -16 << 34 << QStringLiteral("authentication required") << Errc::Unauthorized;
    QTest::newRow("network") << -1 << 12 << QStringLiteral("failed to connect to host") << Errc::Offline;
    QTest::newRow("time-out") << -37 << 12 << QStringLiteral("timed out") << Errc::Offline;
    QTest::newRow("certificate") << -17 << 16 << QStringLiteral("the certificate is wrong") << Errc::Offline;
    QTest::newRow("hash mismatch") << -33 << 9 << QStringLiteral("object hash mismatch") << Errc::Corrupt;
    QTest::newRow("deflate") << -1 << 5 << QStringLiteral("error inflating zlib stream") << Errc::Corrupt;
    QTest::newRow("owner") << -36 << 7 << QStringLiteral("not owned by current user") << Errc::Denied;
}

void TestGitError::libraryFactsBecomeCodes()
{
    QFETCH(int, code);
    QFETCH(int, klass);
    QFETCH(QString, text);
    QFETCH(Errc, expected);
    const base::Error error = git::gitError(code, klass, text, QStringLiteral("It failed."));
    QCOMPARE(error.code, expected);
    QVERIFY(error.message.startsWith(QStringLiteral("It failed. ")));
    QVERIFY(error.detail.contains(text));
}

void TestGitError::passwordsStayOutOfTheLog()
{
    const base::Error error = git::gitError(
        -1, 12, QStringLiteral("cannot reach https://ada:hunter2@git.example.com/x"), QStringLiteral("It failed."));
    QVERIFY(!error.detail.contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(TestGitError)
#include "tst_giterror.moc"
