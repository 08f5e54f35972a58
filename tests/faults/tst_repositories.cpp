#include "core/git/filenames.h"
#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using tests::draft;
using tests::runGit;

/// Section G of the fault catalog: what a repository and its server may be.
class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("BACKFLOW_GIT_TIMEOUT_SECONDS", "3"); }
    void init();
    void cleanup();
    void fault_112_staleLock();
    void fault_113_headAnywhere();
    void fault_114_damagedObjects();
    void fault_115_unsuitableKinds();
    void fault_116_slowerPush();
    void fault_117_refusedByAHook();
    void fault_118_refusedThoughTheCallSucceeds();
    void fault_119_folderAsRemote();
    void fault_120_forcePushed();
    void fault_121_serverGone();
    void fault_122_signInRefused();
    void fault_123_serverSilent();
    void fault_124_interruptedFetch();
    void fault_126_crissCross();
    void fault_141_leftoversOfACrash();
    void fault_171_casesCollide();
    void fault_172_reservedNames();

private:
    model::CommitId commit(ports::Repository &repository, const std::optional<model::CommitId> &tip, const char *text)
    {
        return repository.commit(draft(kBranch, tip, {{"f/a", text}}), m_monitor).value();
    }
    QString path(const QString &name) const { return m_folder->filePath(u"r.git/"_s + name); }
    QString refusal(ports::Repository &repository, const model::CommitId &tip,
                    const std::optional<model::CommitId> &expected)
    {
        const auto report = repository.push({{kBranch, tip, expected}}, m_monitor);
        return report ? report->first().refusal : report.error().message;
    }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    inline static const QString kBranch = u"backflow/org/uat"_s;
    async::NullMonitor m_monitor;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ports::Repository> m_repository;
    std::unique_ptr<tests::GitServer> m_server;
};

void TestRepositories::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = git::openRepository(m_folder->filePath(u"r.git"_s)).value();
    m_server = std::make_unique<tests::GitServer>();
    QVERIFY(m_repository->setRemoteUrl(m_server->url()));
}

void TestRepositories::cleanup()
{
    m_repository.reset();
    m_server.reset();
}

void TestRepositories::fault_112_staleLock()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    QFile lock(path(u"refs/heads/backflow/org/uat.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    lock.close();
    QVERIFY(m_repository->commit(draft(kBranch, one, {{"a", "2"}}), m_monitor));
    QVERIFY(!lock.exists());
    // One that is held is not taken away, and the error says what is in the way.
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFile::FileModificationTime));
    lock.close();
    const auto moved = m_repository->moveBranch(kBranch, *m_repository->tip(kBranch), std::nullopt);
    QVERIFY(!moved);
    QVERIFY((moved.error().message + moved.error().detail).contains(u"lock"_s));
    QVERIFY(lock.exists());
}

void TestRepositories::fault_113_headAnywhere()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    for (const QByteArray &head :
         {one.toHex(), QByteArray("ref: refs/heads/nowhere"), QByteArray("ref: refs/heads/" + kBranch.toUtf8())}) {
        write(path(u"HEAD"_s), head + '\n');
        auto again = git::openRepository(m_folder->filePath(u"r.git"_s));
        QVERIFY(again);
        QCOMPARE((*again)->tip(kBranch).value(), std::optional(one));
    }
}

void TestRepositories::fault_114_damagedObjects()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    m_repository.reset();
    QDir packs(path(u"objects/pack"_s));
    const QStringList files = packs.entryList({u"*.pack"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    QFile pack(packs.filePath(files.first()));
    pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(pack.open(QIODevice::ReadWrite));
    const QByteArray before = pack.readAll();
    QByteArray damaged = before;
    for (qsizetype i = 12; i < damaged.size() - 20; ++i)
        damaged[i] ^= 0x55;
    pack.seek(0);
    pack.write(damaged);
    pack.close();
    auto again = git::openRepository(m_folder->filePath(u"r.git"_s));
    if (again) {
        const auto tree = (*again)->tree(one);
        QVERIFY(!tree);
        QVERIFY(tree.error().code == Errc::Corrupt || tree.error().code == Errc::NotFound);
        // Nothing was "mended" by going back.
        QCOMPARE((*again)->tip(kBranch).value(), std::optional(one));
    }
    write(path(u"refs/heads/backflow/org/uat"_s), "");
    const auto empty = git::openRepository(m_folder->filePath(u"r.git"_s));
    const auto tip = (*empty)->tip(kBranch);
    QVERIFY(!tip);
    QCOMPARE(tip.error().code, Errc::Corrupt);
}

void TestRepositories::fault_115_unsuitableKinds()
{
    m_repository.reset();
    const QByteArray config = "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\t";
    const QList<std::pair<QString, QByteArray>> kinds{
        {u"shallow"_s, QByteArray(40, '1') + '\n'},
        {u"objects/info/alternates"_s, "/elsewhere/objects\n"},
        {u"config"_s, config + "objectformat = sha256\n"},
        {u"config"_s, config + "refstorage = reftable\n"},
        {u"config"_s, "[core]\n\trepositoryformatversion = 0\n\tbare = false\n"}};
    for (const auto &[file, text] : kinds) {
        const QTemporaryDir folder;
        QVERIFY(git::openRepository(folder.path()));
        write(folder.filePath(file), text);
        const auto opened = git::openRepository(folder.path());
        QVERIFY2(!opened, text.constData());
        QVERIFY(!opened.error().message.isEmpty());
    }
}

void TestRepositories::fault_116_slowerPush()
{
    const auto mine = commit(*m_repository, std::nullopt, "mine");
    const QTemporaryDir other;
    auto theirs = git::openRepository(other.path()).value();
    QVERIFY(theirs->setRemoteUrl(m_server->url()));
    const auto first = commit(*theirs, std::nullopt, "theirs");
    QCOMPARE(refusal(*theirs, first, std::nullopt), QString());
    QVERIFY(!refusal(*m_repository, mine, std::nullopt).isEmpty());
    QVERIFY(m_repository->fetch({}, m_monitor));
    QCOMPARE(m_repository->remoteTip(kBranch).value(), std::optional(first));
}

void TestRepositories::fault_117_refusedByAHook()
{
    m_server->setUpdateHook("printf '\\033[31mprotected\\033[0m branch\\n' >&2\nexit 1\n");
    const auto one = commit(*m_repository, std::nullopt, "1");
    const QString words = refusal(*m_repository, one, std::nullopt);
    QVERIFY(words.contains(u"hook"_s));
    QVERIFY(!words.contains(QChar(0x1b)));
}

void TestRepositories::fault_118_refusedThoughTheCallSucceeds()
{
    // Of two branches in one push one is refused: the call as a whole is a success, the branch is not.
    m_server->setUpdateHook("case \"$1\" in */org/uat) exit 1;; esac\n");
    const auto one = commit(*m_repository, std::nullopt, "1");
    const auto two = m_repository->commit(draft(u"backflow/org/dev"_s, std::nullopt, {{"a", "2"}}), m_monitor).value();
    const auto report =
        m_repository->push({{kBranch, one, std::nullopt}, {u"backflow/org/dev"_s, two, std::nullopt}}, m_monitor);
    QVERIFY(report);
    QVERIFY(!report->at(0).refusal.isEmpty());
    QVERIFY(report->at(1).refusal.isEmpty());
}

void TestRepositories::fault_119_folderAsRemote()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    for (const QString &url : {m_server->folder(), u"file://"_s + m_server->folder()}) {
        const auto set = m_repository->setRemoteUrl(url);
        if (!set)
            continue;
        const auto report = m_repository->push({{kBranch, one, std::nullopt}}, m_monitor);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Errc::Unsupported);
    }
    QVERIFY(!runGit(m_server->folder(), {u"rev-parse"_s, u"-q"_s, u"--verify"_s, kBranch}).out.contains(one.toHex()));
}

void TestRepositories::fault_120_forcePushed()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    const auto two = commit(*m_repository, one, "2");
    QCOMPARE(refusal(*m_repository, two, std::nullopt), QString());
    runGit(m_server->folder(), {u"update-ref"_s, u"refs/heads/"_s + kBranch, one.toString()});
    QVERIFY(m_repository->fetch({}, m_monitor));
    // Ours stays, theirs is seen, and what has been taken back is not put there again over a wrong expectation.
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(two));
    QCOMPARE(m_repository->remoteTip(kBranch).value(), std::optional(one));
    QVERIFY(!refusal(*m_repository, two, two).isEmpty());
}

void TestRepositories::fault_121_serverGone()
{
    const auto one = commit(*m_repository, std::nullopt, "1");
    const QString url = m_server->url();
    QVERIFY(m_repository->setRemoteUrl(QString(url).replace(u"team.git"_s, u"other.git"_s)));
    const auto renamed = m_repository->fetch({}, m_monitor);
    QVERIFY(!renamed);
    QVERIFY(!renamed.error().message.isEmpty());
    QVERIFY(m_repository->setRemoteUrl(url));
    // An empty one is fine.
    QVERIFY(m_repository->fetch({}, m_monitor));
    QCOMPARE(m_repository->remoteTip(kBranch).value(), std::nullopt);
    m_server->stop();
    QCOMPARE(m_repository->fetch({}, m_monitor).error().code, Errc::Offline);
    QCOMPARE(m_repository->push({{kBranch, one, std::nullopt}}, m_monitor).error().code, Errc::Offline);
}

void TestRepositories::fault_122_signInRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    // A web server that wants a sign-in: it is not given one again and again.
    std::atomic_int asked = 0;
    QTcpServer *raw = &server;
    QThread worker;
    raw->moveToThread(&worker);
    QObject::connect(raw, &QTcpServer::newConnection, raw, [&] {
        QTcpSocket *socket = raw->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++asked;
            socket->write("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"git\"\r\nContent-Length: "
                          "0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    worker.start();
    QVERIFY(m_repository->setRemoteUrl(u"http://127.0.0.1:%1/team.git"_s.arg(server.serverPort())));
    const auto fetched = m_repository->fetch({}, m_monitor);
    QVERIFY(!fetched);
    QVERIFY2(fetched.error().code == Errc::Unauthorized, qPrintable(fetched.error().detail));
    QVERIFY(asked.load() <= 3);
    QMetaObject::invokeMethod(
        raw,
        [raw] {
            raw->close();
            qDeleteAll(raw->findChildren<QTcpSocket *>());
        },
        Qt::BlockingQueuedConnection);
    worker.quit();
    worker.wait();
}

void TestRepositories::fault_123_serverSilent()
{
    // It takes the connection and says nothing: given up after the time allowed, and the repository is whole.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QVERIFY(m_repository->setRemoteUrl(u"git://127.0.0.1:%1/team.git"_s.arg(silent.serverPort())));
    QElapsedTimer time;
    time.start();
    const auto fetched = m_repository->fetch({}, m_monitor);
    QVERIFY(!fetched);
    QVERIFY(fetched.error().code == Errc::Offline || fetched.error().code == Errc::Timeout);
    QVERIFY(time.elapsed() < 60'000);
    QCOMPARE(runGit(m_folder->filePath(u"r.git"_s), {u"fsck"_s, u"--full"_s}).status, 0);
}

void TestRepositories::fault_124_interruptedFetch()
{
    // What a fetch that died left behind is swept when it is old, and the repository is whole.
    const auto one = commit(*m_repository, std::nullopt, "1");
    m_repository.reset();
    const QString left = path(u"objects/pack/pack_git2_abcdef"_s);
    write(left, "half a pack");
    QFile file(left);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFile::FileModificationTime));
    file.close();
    auto again = git::openRepository(m_folder->filePath(u"r.git"_s));
    QVERIFY(again);
    QVERIFY(!QFile::exists(left));
    QVERIFY((*again)->tree(one));
}

void TestRepositories::fault_126_crissCross()
{
    const auto base = commit(*m_repository, std::nullopt, "0");
    const QString repository = m_folder->filePath(u"r.git"_s);
    const QString tree =
        QString::fromLatin1(runGit(repository, {u"rev-parse"_s, base.toString() + u"^{tree}"_s}).out.trimmed());
    const auto made = [&](const QStringList &parents, const QString &message) {
        QStringList arguments{u"commit-tree"_s, tree, u"-m"_s, message};
        for (const QString &parent : parents)
            arguments += {u"-p"_s, parent};
        return QString::fromLatin1(runGit(repository, arguments).out.trimmed());
    };
    const QString a = made({base.toString()}, u"a"_s);
    const QString b = made({base.toString()}, u"b"_s);
    const QString ab = made({a, b}, u"ab"_s);
    const QString ba = made({b, a}, u"ba"_s);
    const auto found =
        m_repository->mergeBase(*model::CommitId::fromHex(ab.toLatin1()), *model::CommitId::fromHex(ba.toLatin1()));
    QVERIFY(found && *found);
    QVERIFY((*found)->toString() == a || (*found)->toString() == b);
}

void TestRepositories::fault_141_leftoversOfACrash()
{
    m_repository.reset();
    const auto old = [this](const QString &name) {
        write(path(name), "x");
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFile::FileModificationTime));
    };
    old(u"objects/pack/pack_git2_x1"_s);
    old(u"objects/pack/mine.txt"_s);
    QVERIFY(git::openRepository(m_folder->filePath(u"r.git"_s)));
    // Only what is ours to sweep.
    QVERIFY(!QFile::exists(path(u"objects/pack/pack_git2_x1"_s)));
    QVERIFY(QFile::exists(path(u"objects/pack/mine.txt"_s)));
}

void TestRepositories::fault_171_casesCollide()
{
    const auto id = m_repository->commit(draft(kBranch, std::nullopt, {{"Foo.cls", "1"}, {"foo.cls", "2"}}), m_monitor);
    // Nothing is checked out, so both are kept, or they are refused by name; neither gets lost.
    if (!id) {
        QVERIFY(id.error().message.contains(u"foo.cls"_s, Qt::CaseInsensitive));
        return;
    }
    QCOMPARE(m_repository->tree(*id)->size(), size_t(2));
}

void TestRepositories::fault_172_reservedNames()
{
    for (const QByteArray name : {"CON", "aux.cls", "trailing.", "trailing ", "a%2Fb", "\xc3\xa9", "e\xcc\x81"}) {
        if (!git::isSafeName(name))
            continue;
        const auto id = m_repository->commit(
            draft(u"backflow/org/"_s + QString::fromLatin1(name.toHex()), std::nullopt, {{name.constData(), "1"}}),
            m_monitor);
        QVERIFY2(id, name.constData());
        QCOMPARE(m_repository->tree(*id)->front().path, QString::fromUtf8(name));
    }
    QVERIFY(!git::isSafeName(QByteArray(260, 'x')));
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
