#include "core/async/job.h"
#include "core/git/openrepository.h"
#include "core/git/remotenames.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/adapters/git/libgit2leaks.h"

#include <QTest>
#include <atomic>
#include <thread>

using namespace backflow;
using tests::draft;
using tests::runGit;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");

struct Client {
    explicit Client(const QString &url)
        : repository(git::openRepository(folder.path()).value())
    {
        (void)repository->setRemoteUrl(url);
    }
    QTemporaryDir folder;
    std::unique_ptr<ports::Repository> repository;
};

} // namespace

class TestGitRemote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pushedBranchArrivesAtAnotherClient();
    void namedBranchesAreFetched();
    void deletedBranchesVanishOnFetch();
    void slowerClientIsRefused();
    void racersOverTheServerWinOncePerRound();
    void refusalOfTheServerIsInTheReport();
    void rewoundBranchIsNotPushed();
    void branchIsDeletedByCompareAndSwap();
    void lockOfADeadFetchIsRemoved();
    void whatIsUnfitIsNotTaken_data();
    void whatIsUnfitIsNotTaken();
    void aTeamsOwnBranchMayHoldMore();
    void whatADeadFetchLeftGoes();
    void stoppedFetchSaysSo();
    void unreachableServerIsOffline();
    void folderIsNoServer();
    void withoutRemote();
    void urls_data();
    void urls();

private:
    model::CommitId commit(Client &client, const QString &branch, const std::optional<model::CommitId> &tip,
                           const char *text);
    QList<ports::PushedBranch> push(Client &client, const QList<ports::PushItem> &items);
    QByteArray onServer(const QString &branch) const;

    std::unique_ptr<tests::GitServer> m_server;
    async::NullMonitor m_monitor;
};

void TestGitRemote::init()
{
    m_server = std::make_unique<tests::GitServer>();
    QVERIFY(m_server->running());
}

void TestGitRemote::cleanup()
{
    QCOMPARE(runGit(m_server->folder(), {QStringLiteral("fsck"), QStringLiteral("--full")}).status, 0);
    m_server.reset();
}

model::CommitId TestGitRemote::commit(Client &client, const QString &branch, const std::optional<model::CommitId> &tip,
                                      const char *text)
{
    return client.repository->commit(draft(branch, tip, {{"folder/file", text}}), m_monitor).value();
}

QList<ports::PushedBranch> TestGitRemote::push(Client &client, const QList<ports::PushItem> &items)
{
    const auto report = client.repository->push(items, m_monitor);
    if (!report)
        qWarning("%s (%s)", qPrintable(report.error().message), qPrintable(report.error().detail));
    return report.value_or(QList<ports::PushedBranch>());
}

QByteArray TestGitRemote::onServer(const QString &branch) const
{
    return runGit(m_server->folder(), {QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("-q"),
                                       QStringLiteral("refs/heads/") + branch})
        .out.trimmed();
}

void TestGitRemote::pushedBranchArrivesAtAnotherClient()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    QCOMPARE(push(ada, {{kBranch, one, std::nullopt}}), (QList<ports::PushedBranch>{{kBranch, {}}}));
    QCOMPARE(ada.repository->remoteTip(kBranch).value(), std::optional(one));
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::optional(one));
    QCOMPARE(tests::treeText(*bob.repository, one), tests::treeText(*ada.repository, one));
    // Bob goes on from there.
    QVERIFY(bob.repository->moveBranch(kBranch, std::nullopt, one).has_value());
    const auto two = commit(bob, kBranch, one, "2");
    QCOMPARE(push(bob, {{kBranch, two, one}}).value(0).refusal, QString());
    QCOMPARE(onServer(kBranch), two.toHex());
    QCOMPARE(runGit(bob.folder.path(), {QStringLiteral("fsck"), QStringLiteral("--full")}).status, 0);
}

void TestGitRemote::namedBranchesAreFetched()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const QString team = QStringLiteral("release/next");
    const auto one = commit(ada, team, std::nullopt, "1");
    QCOMPARE(push(ada, {{team, one, std::nullopt}}).value(0).refusal, QString());
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(team).value(), std::nullopt);
    QVERIFY(bob.repository->fetch({team, QStringLiteral("not-there")}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(team).value(), std::optional(one));
}

void TestGitRemote::deletedBranchesVanishOnFetch()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    push(ada, {{kBranch, one, std::nullopt}});
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    push(ada, {{kBranch, std::nullopt, one}});
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::nullopt);
}

void TestGitRemote::slowerClientIsRefused()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "ada");
    const auto other = commit(bob, kBranch, std::nullopt, "bob");
    QCOMPARE(push(ada, {{kBranch, one, std::nullopt}}).value(0).refusal, QString());
    const auto report = push(bob, {{kBranch, other, std::nullopt}});
    QCOMPARE(report.size(), 1);
    QVERIFY(!report.first().refusal.isEmpty());
    QCOMPARE(onServer(kBranch), one.toHex());
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::nullopt);
}

void TestGitRemote::racersOverTheServerWinOncePerRound()
{
    constexpr int racers = 3;
    for (int round = 0; round < 4; ++round) {
        const QString branch = QStringLiteral("backflow/lock/round%1").arg(round);
        std::atomic_int won = 0;
        std::atomic_int lost = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < racers; ++i) {
            threads.emplace_back([&, i] {
                Client client(m_server->url());
                const auto id = commit(client, branch, std::nullopt, QByteArray::number(i).constData());
                async::NullMonitor monitor;
                const auto report = client.repository->push({{branch, id, std::nullopt}}, monitor);
                if (report && report->size() == 1)
                    ++(report->first().refusal.isEmpty() ? won : lost);
            });
        }
        threads.clear();
        QCOMPARE(won.load(), 1);
        QCOMPARE(lost.load(), racers - 1);
    }
}

void TestGitRemote::refusalOfTheServerIsInTheReport()
{
    m_server->setUpdateHook("case $1 in *audit*) echo no; exit 1;; esac\n");
    Client ada(m_server->url());
    const QString audit = QStringLiteral("backflow/audit");
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    const auto two = commit(ada, audit, std::nullopt, "2");
    const auto report = push(ada, {{kBranch, one, std::nullopt}, {audit, two, std::nullopt}});
    QCOMPARE(report.size(), 2);
    QCOMPARE(report.at(0), (ports::PushedBranch{kBranch, {}}));
    QCOMPARE(report.at(1).branch, audit);
    QVERIFY2(report.at(1).refusal.contains(QStringLiteral("hook")), qPrintable(report.at(1).refusal));
    QCOMPARE(onServer(kBranch), one.toHex());
    QCOMPARE(onServer(audit), QByteArray());
    QCOMPARE(ada.repository->remoteTip(audit).value(), std::nullopt);
}

void TestGitRemote::rewoundBranchIsNotPushed()
{
    Client ada(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    const auto two = commit(ada, kBranch, one, "2");
    QCOMPARE(push(ada, {{kBranch, two, std::nullopt}}).value(0).refusal, QString());
    QVERIFY(!push(ada, {{kBranch, one, two}}).value(0).refusal.isEmpty());
    QCOMPARE(onServer(kBranch), two.toHex());
    // The same tip again is nothing to do, and no refusal.
    QCOMPARE(push(ada, {{kBranch, two, two}}).value(0).refusal, QString());
}

void TestGitRemote::branchIsDeletedByCompareAndSwap()
{
    Client ada(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    const auto two = commit(ada, kBranch, one, "2");
    push(ada, {{kBranch, two, std::nullopt}});
    QVERIFY(!push(ada, {{kBranch, std::nullopt, one}}).value(0).refusal.isEmpty());
    QCOMPARE(onServer(kBranch), two.toHex());
    QCOMPARE(push(ada, {{kBranch, std::nullopt, two}}).value(0).refusal, QString());
    QCOMPARE(onServer(kBranch), QByteArray());
    QCOMPARE(ada.repository->remoteTip(kBranch).value(), std::nullopt);
}

void TestGitRemote::lockOfADeadFetchIsRemoved()
{
    Client one(m_server->url());
    Client two(m_server->url());
    const auto first = commit(one, kBranch, std::nullopt, "1");
    QVERIFY(push(one, {{kBranch, first, std::nullopt}}).first().refusal.isEmpty());
    QVERIFY(two.repository->fetch({}, m_monitor));
    const auto second = commit(one, kBranch, first, "2");
    QVERIFY(push(one, {{kBranch, second, first}}).first().refusal.isEmpty());
    QFile lock(two.folder.filePath(QStringLiteral("refs/remotes/origin/backflow/org/uat.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    lock.close();
    QVERIFY(two.repository->fetch({}, m_monitor));
    QVERIFY(!lock.exists());
    QCOMPARE(two.repository->remoteTip(kBranch).value(), second);
}

void TestGitRemote::stoppedFetchSaysSo()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    push(ada, {{kBranch, one, std::nullopt}});
    async::StopSource stop;
    stop.requestStop();
    async::JobMonitor stopped(stop.token());
    QCOMPARE(bob.repository->fetch({}, stopped).error().code, base::Errc::Canceled);
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::nullopt);
}

void TestGitRemote::unreachableServerIsOffline()
{
    Client ada(QStringLiteral("git://127.0.0.1:1/team.git"));
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    QCOMPARE(ada.repository->fetch({}, m_monitor).error().code, base::Errc::Offline);
    QCOMPARE(ada.repository->push({{kBranch, one, std::nullopt}}, m_monitor).error().code, base::Errc::Offline);
    QCOMPARE(ada.repository->tip(kBranch).value(), std::optional(one));
}

void TestGitRemote::folderIsNoServer()
{
    for (const QString &url : {m_server->folder(), QStringLiteral("file://") + m_server->folder()}) {
        Client ada(url);
        const auto one = commit(ada, kBranch, std::nullopt, "1");
        QCOMPARE(ada.repository->push({{kBranch, one, std::nullopt}}, m_monitor).error().code, base::Errc::Unsupported);
        QVERIFY(ada.repository->fetch({}, m_monitor).has_value());
    }
    QCOMPARE(onServer(kBranch), QByteArray());
}

void TestGitRemote::withoutRemote()
{
    const QTemporaryDir folder;
    const auto repository = git::openRepository(folder.path()).value();
    QCOMPARE(repository->remoteUrl().value(), QString());
    QCOMPARE(repository->fetch({}, m_monitor).error().code, base::Errc::NotFound);
    QVERIFY(repository->setRemoteUrl(m_server->url()).has_value());
    QVERIFY(repository->setRemoteUrl(QStringLiteral("ssh://git@example.com/team.git")).has_value());
    QCOMPARE(repository->remoteUrl().value(), QStringLiteral("ssh://git@example.com/team.git"));
}

void TestGitRemote::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<bool>("local");
    QTest::newRow("https") << QStringLiteral("https://github.com/acme/pipeline.git") << true << false;
    QTest::newRow("ssh") << QStringLiteral("ssh://git@example.com:22/x.git") << true << false;
    QTest::newRow("ssh, short form") << QStringLiteral("git@example.com:acme/x.git") << true << false;
    QTest::newRow("path") << QStringLiteral("/srv/git/x.git") << true << true;
    QTest::newRow("drive") << QStringLiteral("C:\\git\\x.git") << true << true;
    QTest::newRow("file") << QStringLiteral("FILE:///srv/x.git") << true << true;
    QTest::newRow("empty") << QString() << false << true;
    QTest::newRow("helper program") << QStringLiteral("ext::sh -c evil") << false << false;
    QTest::newRow("unknown scheme") << QStringLiteral("gopher://example.com/x") << false << false;
    QTest::newRow("password") << QStringLiteral("https://ada:secret@example.com/x.git") << false << false;
}

void TestGitRemote::urls()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QFETCH(bool, local);
    QCOMPARE(git::checkRemoteUrl(url).has_value(), allowed);
    QCOMPARE(git::isLocalRemote(url), local);
}

namespace {

/// Writes an object as it is given, whatever Git would say of it.
QByteArray object(const QString &where, const QString &kind, const QByteArray &bytes)
{
    return runGit(where,
                  {QStringLiteral("hash-object"), QStringLiteral("-t"), kind, QStringLiteral("--literally"),
                   QStringLiteral("-w"), QStringLiteral("--stdin")},
                  bytes)
        .out.trimmed();
}

QByteArray row(const QByteArray &mode, const QByteArray &name, const QByteArray &hex)
{
    return mode + ' ' + name + '\0' + QByteArray::fromHex(hex);
}

/// Puts a branch on a commit of that very tree.
QByteArray branchOf(const QString &where, const QString &branch, const QByteArray &tree)
{
    const QByteArray commit = object(where, QStringLiteral("commit"),
                                     "tree " + tree +
                                         "\nauthor A <a@example.com> 1790000000 +0000\n"
                                         "committer A <a@example.com> 1790000000 +0000\n\nwords\n");
    runGit(where, {QStringLiteral("update-ref"), QStringLiteral("refs/heads/") + branch, QString::fromLatin1(commit)});
    return commit;
}

/// Folders of objects that are on their way.
QStringList waiting(const QTemporaryDir &folder)
{
    return QDir(folder.filePath(QStringLiteral("objects"))).entryList({QStringLiteral("tmp_objdir*")}, QDir::Dirs);
}

} // namespace

void TestGitRemote::whatIsUnfitIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("size");
    const QByteArray file = "100644";
    for (const char *name : {".git", ".GIT", ".Git", "git~1", "GIT~1", ".git ", ".git.", ".git::$INDEX_ALLOCATION",
                             ".g\xe2\x80\x8cit", "\xef\xbb\xbf.git", "..", ".", "a\\b", "a\nb", "a\x7f"})
        QTest::addRow("file %s", QByteArray(name).toHex().constData()) << file << QByteArray(name) << 1;
    QTest::newRow("a name beyond any length") << file << QByteArray(300, 'n') << 1;
    QTest::newRow("link") << QByteArray("120000") << QByteArray("link") << 1;
    QTest::newRow("another repository") << QByteArray("160000") << QByteArray("module") << 1;
    QTest::newRow("folder .git") << QByteArray("40000") << QByteArray(".git") << 1;
    QTest::newRow("a file of 65 MiB") << file << QByteArray("large") << 65 * 1024 * 1024;
    QTest::newRow("a name that is there twice") << file << QByteArray("again") << -1;
    QTest::newRow("folders without end") << QByteArray("40000") << QByteArray("deep") << -45;
}

void TestGitRemote::whatIsUnfitIsNotTaken()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QByteArray, name);
    QFETCH(const int, size);
    const QString where = m_server->folder();
    Client ada(m_server->url());
    const auto good = commit(ada, kBranch, std::nullopt, "1");
    push(ada, {{kBranch, good, std::nullopt}});
    Client bob(m_server->url());
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());

    const QByteArray blob = object(where, QStringLiteral("blob"), QByteArray(qMax(1, size), 'x'));
    QByteArray inner = row("100644", "file", blob);
    QByteArray folder = object(where, QStringLiteral("tree"), inner);
    for (int depth = 0; depth < -size && size < -1; ++depth)
        folder = object(where, QStringLiteral("tree"), row("40000", "d", folder));
    const QByteArray target = mode == "40000" ? folder : mode == "160000" ? good.toHex() : blob;
    QByteArray rows = row(mode, name, target);
    if (size == -1)
        rows += rows;
    // Below a folder that is all right, beside other branches that are, too.
    const QByteArray tree =
        object(where, QStringLiteral("tree"), row("40000", "folder", object(where, QStringLiteral("tree"), rows)));
    const auto next = commit(ada, kBranch, good, "2");
    push(ada, {{kBranch, next, good}});
    const QString bad = QStringLiteral("backflow/org/zz");
    branchOf(where, bad, tree);

    const auto fetched = bob.repository->fetch({}, m_monitor);
    QVERIFY(!fetched);
    QCOMPARE(fetched.error().code, base::Errc::Corrupt);
    QVERIFY2(fetched.error().message.contains(bad), qPrintable(fetched.error().message));
    // Nothing that is read has moved, and nothing of it is here.
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::optional(good));
    QCOMPARE(bob.repository->remoteTip(bad).value(), std::nullopt);
    QVERIFY(!bob.repository->commitInfo(next));
    QCOMPARE(waiting(bob.folder), QStringList());
    const auto fsck = runGit(bob.folder.path(), {QStringLiteral("fsck"), QStringLiteral("--full")});
    QVERIFY2(fsck.status == 0, fsck.err.constData());

    // Once it is taken out there, all is well.
    runGit(where, {QStringLiteral("update-ref"), QStringLiteral("-d"), QStringLiteral("refs/heads/") + bad});
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::optional(next));
    // What was thrown away there must not fail the look at the server.
    runGit(where, {QStringLiteral("prune"), QStringLiteral("--expire=now")});
}

void TestGitRemote::aTeamsOwnBranchMayHoldMore()
{
    const QString where = m_server->folder();
    Client bob(m_server->url());
    const QByteArray blob = object(where, QStringLiteral("blob"), "x");
    const QByteArray tree = object(where, QStringLiteral("tree"),
                                   row("100755", "a\\b", blob) + row("120000", "link", blob) +
                                       row("160000", "module", QByteArray(40, '1')));
    const QByteArray tip = branchOf(where, QStringLiteral("team"), tree);
    QVERIFY(bob.repository->fetch({QStringLiteral("team")}, m_monitor).has_value());
    QCOMPARE(bob.repository->remoteTip(QStringLiteral("team")).value()->toHex(), tip);
    // What no system may ever be given is refused there, too.
    branchOf(where, QStringLiteral("team"), object(where, QStringLiteral("tree"), row("100644", ".git", blob)));
    QCOMPARE(bob.repository->fetch({QStringLiteral("team")}, m_monitor).error().code, base::Errc::Corrupt);
    QCOMPARE(bob.repository->remoteTip(QStringLiteral("team")).value()->toHex(), tip);
    runGit(where, {QStringLiteral("update-ref"), QStringLiteral("-d"), QStringLiteral("refs/heads/team")});
    runGit(where, {QStringLiteral("prune"), QStringLiteral("--expire=now")});
}

void TestGitRemote::whatADeadFetchLeftGoes()
{
    Client ada(m_server->url());
    Client bob(m_server->url());
    const auto one = commit(ada, kBranch, std::nullopt, "1");
    push(ada, {{kBranch, one, std::nullopt}});
    QVERIFY(QDir(bob.folder.path()).mkpath(QStringLiteral("objects/tmp_objdir-incoming-dead/pack")));
    QVERIFY(bob.repository->fetch({}, m_monitor).has_value());
    QCOMPARE(waiting(bob.folder), QStringList());
    QCOMPARE(bob.repository->remoteTip(kBranch).value(), std::optional(one));
}

QTEST_GUILESS_MAIN(TestGitRemote)
#include "tst_gitremote.moc"
