#include "core/git/hostkeys.h"
#include "core/git/openrepository.h"
#include "core/git/remotesentences.h"
#include "tests/adapters/git/gitprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using git::HostKey;

/// Servers over ssh that this computer does not know, or knows by another key.
class TestHostKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void namesOfKnownHosts_data();
    void namesOfKnownHosts();
    void hashedNamesAreThoseOfOpenSsh();
    void aFailureCarriesTheKey();
    void anUnknownServerIsShownWithItsFingerprint();
    void aChangedKeyIsAnAlarm();
    void aRealServerIsRefusedUntilItIsKnown();

private:
    QTemporaryDir m_home;
    QByteArray m_homeBefore;
};

namespace {

/// A real sshd with a key of its own; nobody can sign in there. Null where there is none that runs.
class SshServer final
{
public:
    static std::unique_ptr<SshServer> start()
    {
        QString program = QStandardPaths::findExecutable(u"sshd"_s);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
        auto server = std::make_unique<SshServer>();
        return !program.isEmpty() && server->run(program) ? std::move(server) : nullptr;
    }
    ~SshServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(-1);
    }
    int port() const { return m_port; }
    QString url() const { return u"ssh://git@127.0.0.1:%1/team.git"_s.arg(m_port); }
    /// `ssh-ed25519 AAAA…`
    QByteArray key() const { return keyOf(u"host"_s); }
    /// Of another server.
    QByteArray otherKey() const { return keyOf(u"other"_s); }
    QString fingerprint() const
    {
        QProcess shown;
        shown.start(u"ssh-keygen"_s, {u"-lf"_s, m_folder.filePath(u"host.pub"_s)});
        shown.waitForFinished(-1);
        return QString::fromLatin1(shown.readAllStandardOutput()).section(u' ', 1, 1);
    }

private:
    QByteArray keyOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name + u".pub"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    bool run(const QString &program)
    {
        for (const QString &name : {u"host"_s, u"other"_s})
            QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-C"_s, name,
                                                u"-f"_s, m_folder.filePath(name)});
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        QFile config(m_folder.filePath(u"config"_s));
        if (!config.open(QIODevice::WriteOnly))
            return false;
        config.write("Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " +
                     m_folder.filePath(u"host"_s).toUtf8() +
                     "\nPidFile none\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n");
        config.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, {u"-D"_s, u"-e"_s, u"-f"_s, config.fileName()});
        if (!m_process.waitForStarted())
            return false;
        QByteArray said;
        while (m_process.waitForReadyRead(20'000)) {
            said += m_process.readAll();
            if (said.contains("listening"))
                return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace

void TestHostKeys::initTestCase()
{
    m_homeBefore = qgetenv("HOME");
    qputenv("HOME", m_home.path().toUtf8());
    QVERIFY(QDir(m_home.path()).mkpath(u".ssh"_s));
}

void TestHostKeys::cleanupTestCase()
{
    qputenv("HOME", m_homeBefore);
}

void TestHostKeys::namesOfKnownHosts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const char *file, int port, bool known) {
        QTest::newRow(name) << QByteArray(file) << port << known;
    };
    row("empty", "", 22, false);
    row("by name", "git.example.test ssh-ed25519 AAAA\n", 22, true);
    row("by name, in capitals", "Git.Example.TEST ssh-ed25519 AAAA\n", 22, true);
    row("among others", "a.test,git.example.test,10.0.0.1 ssh-rsa AAAA\n", 22, true);
    row("last of many", "# comment\n\na.test ssh-rsa A\ngit.example.test ssh-rsa A", 22, true);
    row("another", "git.example.test.evil ssh-rsa A\nit.example.test ssh-rsa A\n", 22, false);
    row("on another port", "git.example.test ssh-rsa A\n", 2222, false);
    row("with its port", "[git.example.test]:2222 ssh-rsa A\n", 2222, true);
    row("with its port, asked by the usual one", "[git.example.test]:2222 ssh-rsa A\n", 22, false);
    row("revoked", "@revoked git.example.test ssh-rsa A\n", 22, false);
    row("commented", "#git.example.test ssh-rsa A\n", 22, false);
    row("no hash", "|1|x\n|2|a|b ssh-rsa A\n|||| ssh-rsa A\n", 22, false);
}

void TestHostKeys::namesOfKnownHosts()
{
    QFETCH(QByteArray, file);
    QFETCH(int, port);
    QFETCH(bool, known);
    QCOMPARE(git::knowsHost(file, u"git.example.test"_s, port), known);
}

void TestHostKeys::hashedNamesAreThoseOfOpenSsh()
{
    const QString file = m_home.filePath(u"hosts"_s);
    QFile hosts(file);
    QVERIFY(hosts.open(QIODevice::WriteOnly));
    hosts.write("git.example.test ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ3mH8gXUuUYlDhK5V4mV3d2ZbGNVMVPqhH0m2GyW3Qh\n"
                "[git.example.test]:2222 ssh-ed25519 "
                "AAAAC3NzaC1lZDI1NTE5AAAAIJ3mH8gXUuUYlDhK5V4mV3d2ZbGNVMVPqhH0m2GyW3Qh\n");
    hosts.close();
    QCOMPARE(QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-H"_s, u"-f"_s, file}), 0);
    QFile hashed(file);
    QVERIFY(hashed.open(QIODevice::ReadOnly));
    const QByteArray bytes = hashed.readAll();
    QVERIFY(bytes.contains("|1|") && !bytes.contains("git.example.test"));
    QVERIFY(git::knowsHost(bytes, u"git.example.test"_s, 22));
    QVERIFY(git::knowsHost(bytes, u"git.example.test"_s, 2222));
    QVERIFY(!git::knowsHost(bytes, u"git.example.test"_s, 2223));
    QVERIFY(!git::knowsHost(bytes, u"other.example.test"_s, 22));
}

void TestHostKeys::aFailureCarriesTheKey()
{
    for (const bool another : {false, true}) {
        const HostKey key{u"git.example.test"_s, 2222, u"ssh-ed25519"_s, u"SHA256:abc"_s, another};
        QCOMPARE(git::hostKeyOf(git::failureOf(key)), key);
    }
    QVERIFY(!git::hostKeyOf(nullptr, {}, {}));
}

void TestHostKeys::anUnknownServerIsShownWithItsFingerprint()
{
    const base::Error error = git::errorOf(
        git::failureOf({u"git.example.test"_s, 2222, u"ssh-ed25519"_s, u"SHA256:abc"_s, false}), git::RemoteAct::Fetch);
    QCOMPARE(error.code, base::Errc::Denied);
    for (const QString &part : {u"git.example.test"_s, u"SHA256:abc"_s, u"ssh-ed25519"_s, u"ssh -p 2222 git@"_s})
        QVERIFY2(error.message.contains(part), qPrintable(error.message));
    const base::Error usual = git::errorOf(
        git::failureOf({u"git.example.test"_s, 22, u"ssh-rsa"_s, u"SHA256:abc"_s, false}), git::RemoteAct::Push);
    QVERIFY2(usual.message.contains(u"“ssh git@git.example.test”"_s), qPrintable(usual.message));
}

void TestHostKeys::aChangedKeyIsAnAlarm()
{
    const base::Error error = git::errorOf(
        git::failureOf({u"git.example.test"_s, 2222, u"ssh-ed25519"_s, u"SHA256:abc"_s, true}), git::RemoteAct::Fetch);
    QCOMPARE(error.code, base::Errc::Denied);
    for (const QString &part : {u"another key"_s, u"in between"_s, u"SHA256:abc"_s, u"[git.example.test]:2222"_s})
        QVERIFY2(error.message.contains(part), qPrintable(error.message));
    // Saying yes to it is not offered.
    QVERIFY(!error.message.contains(u"answer yes"_s));
}

void TestHostKeys::aRealServerIsRefusedUntilItIsKnown()
{
    const auto server = SshServer::start();
    if (!server)
        QSKIP("there is no sshd here that runs");
    const QTemporaryDir folder;
    const auto repository = git::openRepository(folder.filePath(u"own.git"_s));
    QVERIFY(repository);
    QVERIFY((*repository)->setRemoteUrl(server->url()));
    async::NullMonitor monitor;
    const auto know = [this, &server](const QByteArray &key) {
        QFile file(m_home.filePath(u".ssh/known_hosts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!key.isEmpty())
            file.write("[127.0.0.1]:" + QByteArray::number(server->port()) + ' ' + key + '\n');
    };
    know({});
    const auto unknown = (*repository)->fetch({}, monitor);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, base::Errc::Denied);
    QVERIFY2(unknown.error().message.contains(server->fingerprint()), qPrintable(unknown.error().message));
    QVERIFY2(unknown.error().message.contains(u"does not know"_s), qPrintable(unknown.error().message));
    know(server->otherKey());
    const auto changed = (*repository)->fetch({}, monitor);
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.contains(u"another key"_s), qPrintable(changed.error().message));
    QVERIFY2(changed.error().message.contains(server->fingerprint()), qPrintable(changed.error().message));
    // The right one opens the door, behind which nobody may sign in.
    know(server->key());
    const auto known = (*repository)->fetch({}, monitor);
    QVERIFY(!known);
    QVERIFY2(known.error().code != base::Errc::Denied, qPrintable(known.error().message));
    QVERIFY2(!known.error().message.contains(u"SHA256:"_s), qPrintable(known.error().message));
}

QTEST_GUILESS_MAIN(TestHostKeys)
#include "tst_hostkeys.moc"
