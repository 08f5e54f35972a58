#include "app/services/gitsignins.h"
#include "app/services/opened.h"
#include "app/services/workspace.h"
#include "core/git/openrepository.h"
#include "core/secrets/secrets.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/githttpserver.h"
#include "tests/adapters/net/scriptedserver.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::GitHttpServer;

namespace {

const QByteArray kPassword = "canary-pass word:1";

/// One person's machine: a repository whose remote is that server, and a keychain.
struct Machine {
    explicit Machine(const GitHttpServer &server)
        : signIns([memory = keychain] { return secrets::openMemory(memory); }, folder.path())
    {
        git::openRepository(folder.path()).value()->setRemoteUrl(server.url()).value();
    }
    std::unique_ptr<ports::Repository> repository() const
    {
        return git::openRepository(folder.path(), signIns.asked()).value();
    }
    /// What a fetch ends with.
    base::Errc fetched() const
    {
        async::NullMonitor monitor;
        const auto done = repository()->fetch({}, monitor);
        return done ? base::Errc::Canceled : done.error().code;
    }
    QTemporaryDir folder;
    std::shared_ptr<secrets::SecretMemory> keychain = std::make_shared<secrets::SecretMemory>();
    services::GitSignIns signIns;
    async::NullMonitor monitor;
};

/// Of what `fetched` gives for one that went well.
constexpr base::Errc kWent = base::Errc::Canceled;

/// Asked to stop before it begins.
class StoppedMonitor final : public async::Monitor
{
public:
    bool stopped() const override { return true; }
    void advance(qint64, qint64) override {}
    void say(const QString &) override {}
};

} // namespace

/// A Git server that wants a name and a token, as it is met by the program.
class TestGitSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenOfTheEnvironmentIsOffered();
    void withoutOneThePersonIsTold();
    void aSignInIsTriedKeptAndForgotten();
    void whatTheServerDoesNotTakeIsNotKept();
    void readingForEverybodyProvesNothing();
    void whoMayOnlyReadIsSignedIn();
    void withoutAKeychainItLastsAsLongAsTheProgram();
    void aRemoteThatWantsNoneSaysSo();
    void theVariableGoesFirst();
    void stoppedItKeepsNothing();
    void oneServersSecretIsNotAnothers();

private:
    /// Fetches over a server that wants a sign-in; gives its error and what the server was shown.
    base::Error fetch(QList<QByteArray> &requests)
    {
        const ScriptedServer server([](QTcpSocket &socket, int) {
            socket.write(
                "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: 0\r\n\r\n");
        });
        const QTemporaryDir folder;
        const auto workspace = services::Workspace::create(folder.filePath(u"w"_s), u"Team"_s).value();
        const services::Opened opened = services::openStored(workspace);
        const auto repository = opened.backends->repository().value();
        async::NullMonitor monitor;
        repository->setRemoteUrl(server.url(u"/team.git"_s).toString()).value();
        const auto fetched = repository->fetch({}, monitor);
        requests = server.requests();
        return fetched ? base::Error() : fetched.error();
    }
};

void TestGitSignIn::theTokenOfTheEnvironmentIsOffered()
{
    qputenv("BACKFLOW_GIT_TOKEN", "canary-token");
    QList<QByteArray> requests;
    QCOMPARE(fetch(requests).code, base::Errc::Unauthorized);
    QVERIFY(requests.last().contains("Authorization: Basic " + QByteArray("git:canary-token").toBase64()));
    qputenv("BACKFLOW_GIT_USER", "ada");
    QCOMPARE(fetch(requests).code, base::Errc::Unauthorized);
    QVERIFY(requests.last().contains("Authorization: Basic " + QByteArray("ada:canary-token").toBase64()));
    qunsetenv("BACKFLOW_GIT_USER");
    qunsetenv("BACKFLOW_GIT_TOKEN");
}

void TestGitSignIn::withoutOneThePersonIsTold()
{
    QList<QByteArray> requests;
    const base::Error error = fetch(requests);
    QCOMPARE(error.code, base::Errc::Unauthorized);
    QVERIFY2(error.message.contains(u"sign-in"_s), qPrintable(error.message));
    for (const QByteArray &request : std::as_const(requests))
        QVERIFY(!request.contains("Authorization"));
}

void TestGitSignIn::aSignInIsTriedKeptAndForgotten()
{
    const GitHttpServer server("ada", kPassword);
    Machine machine(server);
    QCOMPARE(machine.fetched(), base::Errc::Unauthorized);
    QVERIFY(machine.signIns.server().value().wantsSignIn);
    QCOMPARE(machine.signIns.server().value().user, QString());

    const auto signedIn = machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(signedIn->user, u"ada"_s);
    QVERIFY(!signedIn->thisProgramOnly);
    QCOMPARE(machine.signIns.server().value().user, u"ada"_s);
    // Fetched and published with, by whoever opens the repository.
    QCOMPARE(machine.fetched(), kWent);
    const auto repository = machine.repository();
    const QString branch = u"backflow/org/uat"_s;
    const auto tip = repository->commit(tests::draft(branch, std::nullopt, {{"file", "1"}}), machine.monitor).value();
    const auto pushed = repository->push({{branch, tip, std::nullopt}}, machine.monitor);
    QVERIFY2(pushed, qPrintable(pushed ? QString() : pushed.error().message));
    QCOMPARE(pushed->first().refusal, QString());
    QCOMPARE(tests::runGit(server.folder(), {u"rev-parse"_s, u"refs/heads/"_s + branch}).out.trimmed(), tip.toHex());
    // Another program of the same person has it, too.
    const services::GitSignIns again([memory = machine.keychain] { return secrets::openMemory(memory); },
                                     machine.folder.path());
    QCOMPARE(again.server().value().user, u"ada"_s);
    // It stands in no address and in no file.
    for (const QByteArray &head : server.heads())
        QVERIFY2(!head.split('\n').first().contains("canary"), head.constData());
    QDirIterator files(machine.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary"), qPrintable(file.fileName()));
    }

    QVERIFY(machine.signIns.signOut());
    QCOMPARE(machine.signIns.server().value().user, QString());
    QCOMPARE(machine.fetched(), base::Errc::Unauthorized);
    QVERIFY(machine.signIns.signOut());
}

void TestGitSignIn::whatTheServerDoesNotTakeIsNotKept()
{
    const GitHttpServer server("ada", kPassword);
    Machine machine(server);
    for (const auto &[user, secret] : {std::pair{u"ada"_s, QByteArray("wrong")}, std::pair{u"bob"_s, kPassword}}) {
        const auto refused = machine.signIns.signIn(user, secret, machine.monitor);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::Errc::Unauthorized);
        QVERIFY2(refused.error().message.contains(u"does not take"_s), qPrintable(refused.error().message));
        QVERIFY(!refused.error().message.contains(QString::fromUtf8(secret)));
        QVERIFY(!refused.error().detail.contains(QString::fromUtf8(secret)));
        QCOMPARE(machine.signIns.server().value().user, QString());
    }
    // One that was right and is kept stays while a wrong one is tried.
    QVERIFY(machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor));
    QVERIFY(!machine.signIns.signIn(u"bob"_s, "wrong", machine.monitor));
    QCOMPARE(machine.fetched(), kWent);
    for (const auto &[user, secret] : {std::pair{QString(), QByteArray("x")}, std::pair{u"ada"_s, QByteArray()},
                                       std::pair{u"a\nb"_s, QByteArray("x")}, std::pair{u"ada"_s, QByteArray("x\ny")}})
        QCOMPARE(machine.signIns.signIn(user, secret, machine.monitor).error().code, base::Errc::InvalidInput);
}

void TestGitSignIn::readingForEverybodyProvesNothing()
{
    const GitHttpServer server("ada", kPassword, GitHttpServer::Doors::ReadOpen);
    Machine machine(server);
    QCOMPARE(machine.fetched(), kWent);
    QCOMPARE(machine.signIns.signIn(u"ada"_s, "wrong", machine.monitor).error().code, base::Errc::Unauthorized);
    QVERIFY(machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor));
}

void TestGitSignIn::whoMayOnlyReadIsSignedIn()
{
    const GitHttpServer server("aud", kPassword, GitHttpServer::Doors::ReadOnly);
    Machine machine(server);
    QCOMPARE(machine.signIns.signIn(u"aud"_s, "wrong", machine.monitor).error().code, base::Errc::Unauthorized);
    const auto signedIn = machine.signIns.signIn(u"aud"_s, kPassword, machine.monitor);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().message));
    QCOMPARE(machine.fetched(), kWent);
}

void TestGitSignIn::withoutAKeychainItLastsAsLongAsTheProgram()
{
    const GitHttpServer server("ada", kPassword);
    const Machine machine(server);
    const auto none = []() -> base::Result<std::unique_ptr<ports::SecretStore>> {
        return base::failure(base::Errc::Unsupported, u"There is no keychain."_s);
    };
    async::NullMonitor monitor;
    services::GitSignIns once(none, machine.folder.path());
    QCOMPARE(once.signIn(u"ada"_s, kPassword, monitor).error().code, base::Errc::Unsupported);
    QCOMPARE(once.server().value().user, QString());
    once.allowSessionOnly();
    QVERIFY(once.signIn(u"ada"_s, kPassword, monitor).value().thisProgramOnly);
    QVERIFY(once.server().value().thisProgramOnly);
    QVERIFY(git::openRepository(machine.folder.path(), once.asked()).value()->fetch({}, monitor));
    // And no longer.
    services::GitSignIns next(none, machine.folder.path());
    next.allowSessionOnly();
    QCOMPARE(next.server().value().user, QString());
    QVERIFY(once.signOut());
    QCOMPARE(once.server().value().user, QString());
}

void TestGitSignIn::aRemoteThatWantsNoneSaysSo()
{
    const GitHttpServer server("ada", kPassword);
    Machine machine(server);
    machine.repository()->setRemoteUrl(u"git@example.com:team.git"_s).value();
    QVERIFY(!machine.signIns.server().value().wantsSignIn);
    QCOMPARE(machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor).error().code, base::Errc::Unsupported);
    const QTemporaryDir bare;
    const services::GitSignIns nowhere([memory = machine.keychain] { return secrets::openMemory(memory); },
                                       bare.path());
    QCOMPARE(nowhere.server().value().address, QString());
    QCOMPARE(nowhere.signIn(u"ada"_s, kPassword, machine.monitor).error().code, base::Errc::NotFound);
}

void TestGitSignIn::theVariableGoesFirst()
{
    const GitHttpServer server("ci", "ci-token");
    const GitHttpServer other("ada", kPassword);
    Machine machine(other);
    QVERIFY(machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor));
    machine.repository()->setRemoteUrl(server.url()).value();
    QCOMPARE(machine.fetched(), base::Errc::Unauthorized);
    qputenv("BACKFLOW_GIT_TOKEN", "ci-token");
    qputenv("BACKFLOW_GIT_USER", "ci");
    QCOMPARE(machine.fetched(), kWent);
    QVERIFY(machine.signIns.server().value().fromOutside);
    qunsetenv("BACKFLOW_GIT_TOKEN");
    qunsetenv("BACKFLOW_GIT_USER");
}

void TestGitSignIn::stoppedItKeepsNothing()
{
    const GitHttpServer server("ada", kPassword);
    const Machine machine(server);
    StoppedMonitor stopped;
    QCOMPARE(machine.signIns.signIn(u"ada"_s, kPassword, stopped).error().code, base::Errc::Canceled);
    QCOMPARE(machine.signIns.server().value().user, QString());
}

void TestGitSignIn::oneServersSecretIsNotAnothers()
{
    const GitHttpServer server("ada", kPassword);
    const GitHttpServer stranger("ada", kPassword);
    Machine machine(server);
    QVERIFY(machine.signIns.signIn(u"ada"_s, kPassword, machine.monitor));
    machine.repository()->setRemoteUrl(stranger.url()).value();
    QCOMPARE(machine.fetched(), base::Errc::Unauthorized);
    for (const QByteArray &head : stranger.heads())
        QVERIFY2(!head.contains("Authorization"), head.constData());
}

QTEST_GUILESS_MAIN(TestGitSignIn)
#include "tst_gitsignin.moc"
