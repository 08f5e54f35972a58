// What a program still has in its memory after somebody signed out: looked for from outside, as in a core file of it.

#include "app/localorg/localorg.h"
#include "app/services/sessions.h"
#include "core/base/secretbytes.h"
#include "core/salesforce/session.h"
#include "core/salesforce/signin.h"
#include "core/secrets/dumpguard.h"
#include "core/secrets/secrets.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

model::Environment environmentAt(const QString &url)
{
    model::Environment environment;
    environment.name = u"UAT"_s;
    environment.instanceUrl = url;
    environment.loginUrl = url;
    return environment;
}

/// The program that is looked into: takes the session from stdin, works with it, signs out, and waits.
int child(const QStringList &arguments)
{
    const auto memory = std::make_shared<secrets::SecretMemory>();
    services::Sessions sessions(
        u"01WORKSPACE"_s, QDir::tempPath(),
        [memory]() -> base::Result<std::unique_ptr<ports::SecretStore>> { return secrets::openMemory(memory); });
    const model::Environment environment = environmentAt(arguments.value(2));
    {
        char line[4096] = {};
        const ssize_t length = ::read(STDIN_FILENO, line, sizeof line);
        QByteArray secret(line, qMax<ssize_t>(0, length));
        base::wipe(line, sizeof line);
        if (sessions.secrets().value()->write(u"org/01WORKSPACE/uat"_s, secret).has_value())
            base::wipe(secret);
    }
    support::FakeClock clock;
    async::NullMonitor monitor;
    {
        const auto gateway = sessions.gateway(environment, clock);
        // The access token is over: this renews it with the refresh token.
        std::printf("%s\n", gateway && (*gateway)->describe(monitor) ? "worked" : "failed");
        std::fflush(stdout);
    }
    if (arguments.value(3) == "out"_L1)
        std::printf("%s\n", sessions.signOut(environment, monitor) ? "out" : "still in");
    else
        std::printf("stays\n");
    std::fflush(stdout);
    char wait = 0;
    return ::read(STDIN_FILENO, &wait, 1) < 0 ? 1 : 0;
}

/// Places in a process's memory that hold the bytes.
int hitsIn(qint64 pid, const QList<QByteArray> &forms)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int hits = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 2 || !fields.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = fields.first().split('-');
        const qint64 from = ends.value(0).toLongLong(nullptr, 16);
        const qint64 length = ends.value(1).toLongLong(nullptr, 16) - from;
        if (length <= 0 || length > 512 * 1024 * 1024 || !memory.seek(from))
            continue;
        const QByteArray bytes = memory.read(length);
        for (const QByteArray &form : forms)
            hits += int(bytes.count(form));
    }
    return hits;
}

} // namespace

class TestMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRefreshTokenIsGoneAfterSigningOut_data();
    void theRefreshTokenIsGoneAfterSigningOut();
    void secretBytesMoveAndAreWiped();
    void programsForbidDumps();
};

void TestMemory::theRefreshTokenIsGoneAfterSigningOut_data()
{
    QTest::addColumn<bool>("out");
    QTest::newRow("signed in: the search finds it") << false;
    QTest::newRow("signed out") << true;
}

void TestMemory::theRefreshTokenIsGoneAfterSigningOut()
{
    QFETCH(const bool, out);
    QTemporaryDir folder;
    localorg::Options options;
    options.root = folder.filePath(u"org"_s);
    options.strictTokens = true;
    const auto org = localorg::LocalOrg::start(options);
    QVERIFY(org);
    salesforce::Session session;
    session.instanceUrl = (*org)->url();
    session.loginUrl = (*org)->url();
    session.clientId = salesforce::kDefaultClientId;
    session.accessToken = "no longer good";
    session.refreshToken = (*org)->issueRefreshToken(u"admin@localorg.test"_s).toUtf8();
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"--child"_s, (*org)->url().toString(), out ? u"out"_s : u"in"_s});
    QVERIFY(program.waitForStarted());
    program.write(salesforce::toSecret(session));
    program.waitForBytesWritten();
    QByteArray said;
    while (said.count('\n') < 2 && program.waitForReadyRead())
        said += program.readAll();
    QCOMPARE(said, out ? QByteArray("worked\nout\n") : QByteArray("worked\nstays\n"));
    const QString text = QString::fromUtf8(session.refreshToken);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const int hits = hitsIn(program.processId(), {session.refreshToken, wide, session.refreshToken.toBase64()});
    program.write("\n");
    QVERIFY(program.waitForFinished());
    if (out)
        QCOMPARE(hits, 0);
    else
        QVERIFY2(hits > 0, "the search would not have found it anywhere");
}

void TestMemory::secretBytesMoveAndAreWiped()
{
    base::SecretBytes first(QByteArray("a secret"));
    base::SecretBytes second(std::move(first));
    QCOMPARE(second.reveal(), QByteArray("a secret"));
    base::SecretBytes third;
    third = std::move(second);
    QCOMPARE(third.size(), std::size_t(8));
    char bytes[] = "a secret";
    base::wipe(bytes, 8);
    QCOMPARE(QByteArray(bytes, 8), QByteArray(8, '\0'));
    static_assert(!std::is_copy_constructible_v<base::SecretBytes>);
}

void TestMemory::programsForbidDumps()
{
    // In a program of its own: it cannot be taken back.
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--guarded"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardOutput().trimmed(), QByteArray("0 0"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return child(arguments);
    if (arguments.value(1) == "--guarded"_L1) {
        secrets::forbidDumps();
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        std::printf("%d %d\n", int(limit.rlim_max), prctl(PR_GET_DUMPABLE, 0, 0, 0, 0));
        return 0;
    }
    TestMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_memory.moc"
