#include "core/async/monitor.h"
#include "core/git/frames.h"
#include "core/git/helperremote.h"
#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/adapters/net/scriptedserver.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <csignal>
#include <thread>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using git::FrameKind;
using tests::draft;
using tests::runGit;

namespace {

const QString kBranch = u"backflow/org/uat"_s;
constexpr auto kKillAt = "BACKFLOW_KILL_AT";
constexpr auto kPatience = "BACKFLOW_GIT_TIMEOUT_SECONDS";

/// Takes connections, as the system does for it, and never says a word.
struct MuteServer {
    MuteServer() { server.listen(QHostAddress::LocalHost); }
    QString url() const { return u"git://127.0.0.1:%1/team.git"_s.arg(server.serverPort()); }
    QTcpServer server;
};

/// Says a byte now and then of a line that never ends.
class DrippingServer final
{
public:
    DrippingServer()
        : m_thread([this] { run(); })
    {
        m_port.wait(0);
    }
    ~DrippingServer() { m_over = true; }
    QString url() const { return u"git://127.0.0.1:%1/team.git"_s.arg(m_port.load()); }

private:
    void run()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_port.notify_all();
        std::unique_ptr<QTcpSocket> socket;
        QByteArray line = "fff0";
        for (qsizetype at = 0; !m_over; ++at) {
            if (!socket && server.waitForNewConnection(50))
                socket.reset(server.nextPendingConnection());
            if (!socket)
                continue;
            socket->write(at < line.size() ? line.sliced(at, 1) : QByteArray("x"));
            socket->waitForBytesWritten(100);
            socket->waitForReadyRead(100);
        }
    }

    std::atomic_bool m_over = false;
    std::atomic_int m_port = 0;
    std::jthread m_thread;
};

/// A person who has waited for some moments and wants to stop.
struct StopsLater final : async::Monitor {
    bool stopped() const override { return --looks < 0; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
    mutable int looks = 20;
};

/// A repository with one commit and its server, which has it as well or not.
struct Desk {
    explicit Desk(const QString &url)
        : repository(git::openRepository(folder.path()).value())
    {
        repository->setRemoteUrl(url).value();
        async::NullMonitor monitor;
        commit = repository->commit(draft(kBranch, std::nullopt, {{"a", "1"}}), monitor).value();
    }
    QTemporaryDir folder;
    std::unique_ptr<ports::Repository> repository;
    std::optional<model::CommitId> commit;
};

#ifdef Q_OS_LINUX
QList<qint64> childProcesses()
{
    QList<qint64> found;
    QDirIterator tasks(u"/proc/self/task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        QFile file(tasks.next() + u"/children"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &pid : file.readAll().simplified().split(' ')) {
            if (!pid.isEmpty())
                found += pid.toLongLong();
        }
    }
    return found;
}
#endif

} // namespace

/// The process that speaks to Git servers: nothing a server does, and nothing that happens to it, holds or harms the
/// program that asked.
class TestHelperRemote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!git::helperProgram().isEmpty(), "backflow-git is not built"); }
    void cleanup();

    void stoppedAtOnceWhileAServerSaysNothing();
    void dripsAreNotWaitedForForEver();
    void itsDeathIsAnError_data();
    void itsDeathIsAnError();
    void whatAServerTookIsAskedForAgain();
    void deadFetchLeavesTheNextOneItsWay();
    void killedWhileItReceives();
    void endsWithItsCaller();
    void wordsThatAreNoRequest();
    void secretGoesToTheRemotesOwnPlace();
    void secretGoesNowhereElse_data();
    void secretGoesNowhereElse();
    void placesOfRemotes_data();
    void placesOfRemotes();

private:
    async::NullMonitor m_monitor;
};

void TestHelperRemote::cleanup()
{
    qunsetenv(kKillAt);
    qunsetenv(kPatience);
}

void TestHelperRemote::stoppedAtOnceWhileAServerSaysNothing()
{
    // libgit2 alone would wait its two minutes for this server.
    const MuteServer server;
    const Desk desk(server.url());
    for (const bool pushing : {false, true}) {
        StopsLater monitor;
        QElapsedTimer clock;
        clock.start();
        const Errc code = pushing ? desk.repository->push({{kBranch, desk.commit, {}}}, monitor).error().code
                                  : desk.repository->fetch({}, monitor).error().code;
        QCOMPARE(code, Errc::Canceled);
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }
}

void TestHelperRemote::dripsAreNotWaitedForForEver()
{
    qputenv(kPatience, "1");
    const DrippingServer server;
    const Desk desk(server.url());
    const auto fetched = desk.repository->fetch({}, m_monitor);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, Errc::Offline);
}

void TestHelperRemote::itsDeathIsAnError_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<bool>("pushing");
    for (const char *place : {"started", "answering"})
        QTest::addRow("fetch, %s", place) << QByteArray("git-helper-") + place << false;
    for (const char *place : {"started", "connected", "uploading", "answering"})
        QTest::addRow("push, %s", place) << QByteArray("git-helper-") + place << true;
}

void TestHelperRemote::itsDeathIsAnError()
{
    QFETCH(QByteArray, place);
    QFETCH(bool, pushing);
    const tests::GitServer server;
    const Desk ada(server.url());
    const Desk bob(server.url());
    QCOMPARE(ada.repository->push({{kBranch, ada.commit, {}}}, m_monitor).value().first().refusal, QString());
    const auto next = ada.repository->commit(draft(kBranch, ada.commit, {{"a", "2"}}), m_monitor).value();

    qputenv(kKillAt, place);
    const auto answer = pushing
                            ? ada.repository->push({{kBranch, next, ada.commit}}, m_monitor).transform([](auto &&) {})
                            : bob.repository->fetch({}, m_monitor);
    qunsetenv(kKillAt);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, Errc::Io);
    QVERIFY2(answer.error().message.contains(u"ended unexpectedly"_s), qPrintable(answer.error().message));
    QVERIFY(answer.error().message.contains(u"cut short"_s) ==
            (place == "git-helper-uploading" || (pushing && place == "git-helper-answering")));

    // Whatever it was doing: the next one finds everything in order.
    QVERIFY(ada.repository->fetch({}, m_monitor));
    const auto there = ada.repository->remoteTip(kBranch).value();
    if (pushing && there != std::optional(next))
        QCOMPARE(ada.repository->push({{kBranch, next, there}}, m_monitor).value().first().refusal, QString());
    QVERIFY(bob.repository->fetch({}, m_monitor));
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), pushing ? std::optional(next) : ada.commit);
    QCOMPARE(runGit(bob.folder.path(), {u"fsck"_s, u"--full"_s}).status, 0);
    QCOMPARE(runGit(server.folder(), {u"fsck"_s, u"--full"_s}).status, 0);
}

void TestHelperRemote::whatAServerTookIsAskedForAgain()
{
    // It dies with the server's yes in its hand; the caller asks the server once more and tells what is so.
    const tests::GitServer server;
    const Desk desk(server.url());
    qputenv(kKillAt, "git-helper-uploaded");
    const auto pushed = desk.repository->push({{kBranch, desk.commit, {}}}, m_monitor);
    QVERIFY2(pushed, pushed ? "" : qPrintable(pushed.error().message));
    QCOMPARE(*pushed, (QList<ports::PushedBranch>{{kBranch, {}}}));
    QCOMPARE(desk.repository->remoteTip(kBranch).value(), desk.commit);
    // The same for a deletion.
    const auto deleted = desk.repository->push({{kBranch, {}, desk.commit}}, m_monitor);
    QVERIFY(deleted);
    QCOMPARE(desk.repository->remoteTip(kBranch).value(), std::nullopt);
}

void TestHelperRemote::deadFetchLeavesTheNextOneItsWay()
{
    const tests::GitServer server;
    const Desk ada(server.url());
    const Desk bob(server.url());
    QVERIFY(ada.repository->push({{kBranch, ada.commit, {}}}, m_monitor));
    // As a helper leaves it that dies between locking a reference and moving it.
    const QString lock = bob.folder.filePath(u"refs/remotes/origin/backflow/org/uat.lock"_s);
    QFile file(lock);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(bob.repository->fetch({}, m_monitor));
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), ada.commit);
    QVERIFY(!QFile::exists(lock));
}

void TestHelperRemote::killedWhileItReceives()
{
#ifdef Q_OS_LINUX
    const tests::GitServer server;
    const Desk ada(server.url());
    auto tip = ada.commit;
    ports::CommitDraft many = draft(kBranch, tip, {});
    for (int i = 0; i < 3'000; ++i)
        many.put.insert(u"classes/C%1.cls"_s.arg(i), QByteArray::number(i).repeated(40));
    tip = ada.repository->commit(many, m_monitor).value();
    QVERIFY(ada.repository->push({{kBranch, tip, {}}}, m_monitor));
    // At the n-th sign of life.
    struct Killer final : async::Monitor {
        explicit Killer(int when)
            : left(when)
        {
        }
        bool stopped() const override { return false; }
        void advance(qint64, qint64) override
        {
            if (left-- != 0)
                return;
            for (const qint64 pid : childProcesses()) {
                if (QFileInfo(u"/proc/%1/exe"_s.arg(pid)).symLinkTarget().endsWith(u"/backflow-git"_s))
                    ::kill(pid_t(pid), SIGKILL);
            }
            killed = true;
        }
        void say(const QString &) override {}
        int left;
        bool killed = false;
    };
    int died = 0;
    for (int when = 0; when < 4; ++when) {
        const Desk bob(server.url());
        Killer killer(when);
        const auto fetched = bob.repository->fetch({}, killer);
        died += killer.killed && !fetched ? 1 : 0;
        if (!fetched)
            QCOMPARE(fetched.error().code, Errc::Io);
        QVERIFY(bob.repository->fetch({}, m_monitor));
        QCOMPARE(bob.repository->remoteTip(kBranch).value(), tip);
        QCOMPARE(runGit(bob.folder.path(), {u"fsck"_s, u"--full"_s}).status, 0);
    }
    QVERIFY(died > 0);
#else
    QSKIP("the process is found by way of /proc");
#endif
}

void TestHelperRemote::endsWithItsCaller()
{
    const MuteServer server;
    const Desk desk(server.url());
    QProcess helper;
    helper.start(git::helperProgram(), QStringList());
    QVERIFY(helper.waitForStarted());
    const git::RemoteRequest request{git::RemoteRequest::Operation::Tips, desk.folder.path(), {}, {}};
    helper.write(git::frameBytes(FrameKind::Request, git::toBytes(request)));
    helper.waitForBytesWritten();
    // It waits for the server now; nobody waits for it any more.
    helper.closeWriteChannel();
    QVERIFY(helper.waitForFinished(60'000));
    QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
    QVERIFY(helper.exitCode() != 0);
}

void TestHelperRemote::wordsThatAreNoRequest()
{
    const QList<QByteArray> wrong = {git::frameBytes(FrameKind::Request, "hello"),
                                     git::frameBytes(FrameKind::Stop),
                                     QByteArray(100, '\xff'),
                                     git::frameBytes(FrameKind::Request, QByteArray(100, '\x9f')),
                                     {}};
    for (const QByteArray &words : wrong) {
        QProcess helper;
        helper.start(git::helperProgram(), QStringList());
        QVERIFY(helper.waitForStarted());
        helper.write(words);
        helper.closeWriteChannel();
        QVERIFY(helper.waitForFinished(-1));
        QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
        QVERIFY(helper.exitCode() != 0);
    }
}

void TestHelperRemote::secretGoesToTheRemotesOwnPlace()
{
    const ScriptedServer server([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n");
    });
    const QTemporaryDir folder;
    QStringList asked;
    QByteArray seen;
    for (const char *own : {"BACKFLOW_ACCESS_TOKEN_UAT", "BACKFLOW_GIT_TOKEN"})
        qputenv(own, "canary-of-this-process");
    auto repository = git::openRepository(folder.path(), [&](const git::RemotePlace &place) {
                          asked += u"%1 %2 %3"_s.arg(place.scheme, place.host).arg(place.port);
#ifdef Q_OS_LINUX
                          for (const qint64 pid : childProcesses()) {
                              for (const char *what : {"cmdline", "environ"}) {
                                  QFile file(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(what)));
                                  if (file.open(QIODevice::ReadOnly))
                                      seen += file.readAll();
                              }
                          }
#endif
                          return git::RemoteCredential{u"ada"_s, base::SecretBytes("canary-secret")};
                      }).value();
    QVERIFY(repository->setRemoteUrl(server.url(u"/team.git"_s).toString()));
    const auto fetched = repository->fetch({}, m_monitor);
    for (const char *own : {"BACKFLOW_ACCESS_TOKEN_UAT", "BACKFLOW_GIT_TOKEN"})
        qunsetenv(own);
    // Refused with it as without: it was offered once.
    QCOMPARE(fetched.error().code, Errc::Unauthorized);
    QCOMPARE(asked, QStringList{u"http 127.0.0.1 %1"_s.arg(server.url().port())});
    int withSecret = 0;
    for (const QByteArray &request : server.requests())
        withSecret += request.contains("Authorization: Basic " + QByteArray("ada:canary-secret").toBase64()) ? 1 : 0;
    QVERIFY(withSecret >= 1);
#ifdef Q_OS_LINUX
    QVERIFY(seen.contains("backflow-git"));
    QVERIFY(!seen.contains("canary"));
#endif
    QVERIFY(!(fetched.error().message + fetched.error().detail).contains(u"canary"_s));
}

void TestHelperRemote::secretGoesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("host");
    for (const char *status : {"301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        for (const char *host : {"127.0.0.1", "localhost"})
            QTest::addRow("%s to %s", status, host) << QByteArray(status) << QString::fromLatin1(host);
    }
}

void TestHelperRemote::secretGoesNowhereElse()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, host);
    const ScriptedServer elsewhere([](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n");
    });
    QUrl there = elsewhere.url(u"/team.git/info/refs?service=git-upload-pack"_s);
    there.setHost(host);
    const ScriptedServer server([&](QTcpSocket &socket, int) {
        socket.write("HTTP/1.1 " + status + "\r\nLocation: " + there.toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
    });
    const QTemporaryDir folder;
    int asked = 0;
    auto repository = git::openRepository(folder.path(), [&](const git::RemotePlace &) {
                          ++asked;
                          return git::RemoteCredential{u"ada"_s, base::SecretBytes("canary-secret")};
                      }).value();
    QVERIFY(repository->setRemoteUrl(server.url(u"/team.git"_s).toString()));
    QVERIFY(!repository->fetch({}, m_monitor));
    QCOMPARE(asked, 0);
    // libgit2 goes along to another port of the same host, redirects off or not: it is told nothing there.
    if (host != server.url().host())
        QCOMPARE(elsewhere.connections(), 0);
    for (const QByteArray &request : server.requests() + elsewhere.requests())
        QVERIFY(!request.contains("Authorization"));
}

void TestHelperRemote::placesOfRemotes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<git::RemotePlace>("place");
    const auto row = [](const char *url, const char *scheme, const char *host, int port) {
        QTest::newRow(url) << QString::fromLatin1(url)
                           << git::RemotePlace{QString::fromLatin1(scheme), QString::fromLatin1(host), port};
    };
    row("https://GitHub.com/acme/x.git", "https", "github.com", 443);
    row("https://github.com:8443/acme/x.git", "https", "github.com", 8443);
    row("https://ada@github.com/acme/x.git", "https", "github.com", 443);
    row("https://github.com@evil.example/x.git", "https", "evil.example", 443);
    row("http://github.com/acme/x.git", "http", "github.com", 80);
    row("ssh://git@example.com/x.git", "ssh", "example.com", 22);
    row("git@Example.com:acme/x.git", "ssh", "example.com", 22);
    row("git://example.com/x.git", "git", "example.com", 9418);
    row("/srv/git/x.git", "", "", 0);
    row("C:\\git\\x.git", "", "", 0);
}

void TestHelperRemote::placesOfRemotes()
{
    QFETCH(QString, url);
    QTEST(git::placeOf(url), "place");
}

QTEST_GUILESS_MAIN(TestHelperRemote)
#include "tst_helperremote.moc"
