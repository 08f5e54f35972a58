#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::draft;
using tests::runGit;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");

} // namespace

/// Reading, and moving branches.
class TestGitRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void treeIsGitsOwnListing();
    void linksAndSubmodulesAreNoContent();
    void hostileTreesAreRefused_data();
    void hostileTreesAreRefused();
    void endlessDepthIsRefused();
    void filesByTheBeginningOfTheirPath_data();
    void filesByTheBeginningOfTheirPath();
    void changesAreGitsOwnListing();
    void contentByPath_data();
    void contentByPath();
    void historyFollowsFirstParents();
    void changesAreThoseOfTheWholeTrees();
    void mergeBaseOfForksAndStrangers();
    void whatIsNotThereIsNotFound();
    void damagedPackIsCorrupt();

    void branchMovesOnlyFromTheExpectedTip();
    void branchIsDeletedOnlyAtTheExpectedTip();
    void badBranchNamesAreRefused_data();
    void badBranchNamesAreRefused();
    void branchFolderComesBackAfterDeletion();
    void fault_151_racersWinOncePerRound();
    void lockOfADeadProgramIsRemoved();
    void lockOfALivingProgramIsNamed();

private:
    model::CommitId commit(const QString &branch, const std::optional<model::CommitId> &tip,
                           std::initializer_list<std::pair<const char *, const char *>> files);
    /// A commit over a tree that the git program wrote from `mktree` lines.
    model::CommitId commitOfTree(const QByteArray &lines);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ports::Repository> m_repository;
    async::NullMonitor m_monitor;
};

void TestGitRepository::init()
{
    m_repository.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = git::openRepository(m_folder->path()).value();
}

model::CommitId TestGitRepository::commit(const QString &branch, const std::optional<model::CommitId> &tip,
                                          std::initializer_list<std::pair<const char *, const char *>> files)
{
    return m_repository->commit(draft(branch, tip, files), m_monitor).value();
}

model::CommitId TestGitRepository::commitOfTree(const QByteArray &lines)
{
    const QByteArray tree =
        runGit(m_folder->path(), {QStringLiteral("mktree"), QStringLiteral("--missing")}, lines).out.trimmed();
    const QByteArray id = runGit(m_folder->path(), {QStringLiteral("commit-tree"), QStringLiteral("-m"),
                                                    QStringLiteral("hostile"), QString::fromLatin1(tree)})
                              .out.trimmed();
    return model::CommitId::fromHex(id).value();
}

void TestGitRepository::treeIsGitsOwnListing()
{
    const auto id =
        commit(kBranch, std::nullopt, {{"a.b", "1"}, {"a/x", "2"}, {"a-b/y", "3"}, {"a0", "4"}, {"z/y/x/w", "5"}});
    QString expected;
    const QByteArray listing =
        runGit(m_folder->path(), {QStringLiteral("ls-tree"), QStringLiteral("-r"),
                                  QStringLiteral("--format=%(path) %(objectname)"), id.toString()})
            .out;
    QCOMPARE(tests::treeText(*m_repository, id), QString::fromUtf8(listing));
}

void TestGitRepository::linksAndSubmodulesAreNoContent()
{
    const QByteArray blob = m_repository->idOf("1").toHex();
    commit(kBranch, std::nullopt, {{"a", "1"}});
    const auto id = commitOfTree("100644 blob " + blob + "\tfile\n100755 blob " + blob + "\tscript\n120000 blob " +
                                 blob + "\tlink\n160000 commit " + QByteArray(40, '1') + "\tmodule\n");
    const auto files = m_repository->tree(id).value();
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files.at(0).path, QStringLiteral("file"));
    QCOMPARE(files.at(1).path, QStringLiteral("script"));
}

void TestGitRepository::hostileTreesAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("parent folder") << QByteArray("..");
    QTest::newRow("git folder") << QByteArray(".git");
    QTest::newRow("git folder in capitals") << QByteArray(".GIT");
    QTest::newRow("short name of the git folder") << QByteArray("GIT~1");
    QTest::newRow("backslash") << QByteArray("..\\evil");
}

void TestGitRepository::hostileTreesAreRefused()
{
    QFETCH(QByteArray, name);
    commit(kBranch, std::nullopt, {{"a", "1"}});
    const auto id = commitOfTree("100644 blob " + m_repository->idOf("1").toHex() + '\t' + name + '\n');
    const auto tree = m_repository->tree(id);
    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().code, base::Errc::Corrupt);
}

void TestGitRepository::endlessDepthIsRefused()
{
    commit(kBranch, std::nullopt, {{"a", "1"}});
    QByteArray line = "100644 blob " + m_repository->idOf("1").toHex() + "\tdeep\n";
    for (int i = 0; i < 60; ++i) {
        const QByteArray tree = runGit(m_folder->path(), {QStringLiteral("mktree")}, line).out.trimmed();
        line = "040000 tree " + tree + "\td\n";
    }
    const auto tree = m_repository->tree(commitOfTree(line));
    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().code, base::Errc::Corrupt);
}

void TestGitRepository::filesByTheBeginningOfTheirPath_data()
{
    QTest::addColumn<QStringList>("prefixes");
    const auto row = [](const QStringList &prefixes) { QTest::newRow(qPrintable(prefixes.join(u' '))) << prefixes; };
    row({});
    row({u"a"_s});
    row({u"a/b"_s});
    row({u"a/b."_s, u"a/b/"_s});
    row({u"a/b"_s, u"a/ba"_s, u"a/bb.x"_s, u"a/z"_s});
    row({u"a/ba.x"_s, u"a/b.y"_s});
    row({u"none/at/all"_s, u"a/none"_s, u"zz"_s});
    row({u""_s});
}

/// The port's own way, over the whole tree, is right by its looks.
void TestGitRepository::filesByTheBeginningOfTheirPath()
{
    QFETCH(QStringList, prefixes);
    const auto tip = commit(kBranch, {},
                            {{"a/b", "1"},
                             {"a/b.x", "2"},
                             {"a/ba.x", "3"},
                             {"a/bb/c/d", "4"},
                             {"a/bb.x", "5"},
                             {"ab/c", "6"},
                             {"zz", "7"}});
    const auto files = m_repository->filesAt(tip, prefixes);
    QVERIFY(files);
    QVERIFY(*files == *m_repository->ports::Repository::filesAt(tip, prefixes));
}

void TestGitRepository::changesAreGitsOwnListing()
{
    const auto before = commit(kBranch, {}, {{"a/b", "1"}, {"a/c/d", "2"}, {"e", "3"}, {"f/g", "4"}, {"same/x", "5"}});
    auto change = draft(kBranch, before, {{"a/b/new", "1"}, {"a/c/d", "other"}, {"f.x", "4"}, {"h", "6"}});
    change.remove = {u"a/b"_s, u"e"_s};

    const auto after = m_repository->commit(change, m_monitor).value();
    for (const auto &[first, second] : {std::pair(before, after), std::pair(after, before), std::pair(after, after)}) {
        const auto changes = m_repository->changes(first, second);
        QVERIFY(changes);
        QVERIFY(*changes == *m_repository->ports::Repository::changes(first, second));
    }
    QCOMPARE(m_repository->changes(before, after)->size(), 6);
}

void TestGitRepository::contentByPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("found");
    QTest::newRow("file") << QStringLiteral("a/b") << true;
    QTest::newRow("folder") << QStringLiteral("a") << false;
    QTest::newRow("absent") << QStringLiteral("a/c") << false;
    QTest::newRow("below a file") << QStringLiteral("a/b/c") << false;
}

void TestGitRepository::contentByPath()
{
    QFETCH(QString, path);
    QFETCH(bool, found);
    const auto id = commit(kBranch, std::nullopt, {{"a/b", "text"}});
    const auto content = m_repository->contentAt(id, path);
    QVERIFY(content.has_value());
    QCOMPARE(content->has_value(), found);
    if (found)
        QCOMPARE(**content, m_repository->idOf("text"));
}

void TestGitRepository::historyFollowsFirstParents()
{
    std::optional<model::CommitId> tip;
    QList<model::CommitId> all;
    for (const char *text : {"1", "2", "3"}) {
        tip = commit(kBranch, tip, {{"a", text}});
        all.prepend(*tip);
    }
    QList<model::CommitId> seen;
    const auto rows = m_repository->history(*tip, 10).value();
    for (const ports::CommitInfo &row : rows)
        seen += row.id;
    QCOMPARE(seen, all);
    QCOMPARE(rows.first().authorName, QStringLiteral("Ada Admin"));
    QCOMPARE(rows.first().when, QDateTime(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC));
    QCOMPARE(m_repository->history(*tip, 2)->size(), 2);
}

/// Folders that are equal are not opened, and yet nothing is missed: also where a file became a folder.
void TestGitRepository::changesAreThoseOfTheWholeTrees()
{
    const auto first = commit(kBranch, {},
                              {{"a/b/c/deep.txt", "1"},
                               {"a/b/same.txt", "1"},
                               {"a.b", "before a/ in Git's order"},
                               {"becomes", "a file"},
                               {"folder/gone/one.txt", "1"},
                               {"folder/gone/two.txt", "2"},
                               {"same/x.txt", "x"}});
    ports::CommitDraft next = draft(kBranch, first, {});
    next.put = {{QStringLiteral("a/b/c/deep.txt"), QByteArray("2")},
                {QStringLiteral("becomes/folder.txt"), QByteArray("now a folder")},
                {QStringLiteral("new/of/all.txt"), QByteArray("n")}};
    next.remove = {QStringLiteral("becomes"), QStringLiteral("folder/gone/one.txt"),
                   QStringLiteral("folder/gone/two.txt")};
    const auto second = m_repository->commit(next, m_monitor);
    QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
    const auto changes = m_repository->changes(first, *second);
    QVERIFY(changes);
    QCOMPARE(*changes, *m_repository->ports::Repository::changes(first, *second));
    QStringList paths;
    for (const ports::FileChange &change : *changes)
        paths += change.path;
    QCOMPARE(paths.join(u' '), QStringLiteral("a/b/c/deep.txt becomes becomes/folder.txt folder/gone/one.txt "
                                              "folder/gone/two.txt new/of/all.txt"));
    QCOMPARE(m_repository->changes(*second, first)->size(), changes->size());
    QVERIFY(m_repository->changes(first, first)->isEmpty());
}

void TestGitRepository::mergeBaseOfForksAndStrangers()
{
    const QString other = QStringLiteral("backflow/org/qa");
    const auto root = commit(kBranch, std::nullopt, {{"a", "1"}});
    QVERIFY(m_repository->moveBranch(other, std::nullopt, root).has_value());
    const auto left = commit(kBranch, root, {{"a", "2"}});
    const auto right = commit(other, root, {{"a", "3"}});
    const auto stranger = commit(QStringLiteral("stranger"), std::nullopt, {{"b", "1"}});
    QCOMPARE(m_repository->mergeBase(left, right).value(), std::optional(root));
    QCOMPARE(m_repository->mergeBase(left, stranger).value(), std::nullopt);
}

void TestGitRepository::whatIsNotThereIsNotFound()
{
    const auto nobody = model::CommitId::fromHex(QByteArray(40, '1')).value();
    const auto nothing = model::ContentId::fromHex(QByteArray(40, '2')).value();
    QCOMPARE(m_repository->commitInfo(nobody).error().code, base::Errc::NotFound);
    QCOMPARE(m_repository->tree(nobody).error().code, base::Errc::NotFound);
    QCOMPARE(m_repository->content(nothing).error().code, base::Errc::NotFound);
    QCOMPARE(m_repository->mergeBase(nobody, nobody).error().code, base::Errc::NotFound);
}

void TestGitRepository::damagedPackIsCorrupt()
{
    const auto id = commit(kBranch, std::nullopt, {{"a", "some text that is compressed"}});
    const QDir packs(m_folder->filePath(QStringLiteral("objects/pack")));
    QFile pack(packs.filePath(packs.entryList({QStringLiteral("*.pack")}).first()));
    QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(pack.open(QIODevice::ReadWrite));
    pack.seek(14);
    pack.write(QByteArray(static_cast<int>(pack.size()) - 40, '\x55'));
    pack.close();
    const auto fresh = git::openRepository(m_folder->path()).value();
    const auto tree = fresh->tree(id);
    QVERIFY(!tree.has_value());
    QCOMPARE(tree.error().code, base::Errc::Corrupt);
}

void TestGitRepository::branchMovesOnlyFromTheExpectedTip()
{
    const auto one = commit(kBranch, std::nullopt, {{"a", "1"}});
    const auto two = commit(QStringLiteral("other"), std::nullopt, {{"a", "2"}});
    QCOMPARE(m_repository->moveBranch(kBranch, std::nullopt, two).error().code, base::Errc::Conflict);
    QCOMPARE(m_repository->moveBranch(kBranch, two, one).error().code, base::Errc::Conflict);
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(one));
    QVERIFY(m_repository->moveBranch(kBranch, one, two).has_value());
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(two));
    QCOMPARE(m_repository->moveBranch(QStringLiteral("gone"), one, two).error().code, base::Errc::Conflict);
}

void TestGitRepository::branchIsDeletedOnlyAtTheExpectedTip()
{
    const auto one = commit(kBranch, std::nullopt, {{"a", "1"}});
    const auto two = commit(QStringLiteral("other"), std::nullopt, {{"a", "2"}});
    QCOMPARE(m_repository->moveBranch(kBranch, two, std::nullopt).error().code, base::Errc::Conflict);
    QCOMPARE(m_repository->moveBranch(kBranch, std::nullopt, std::nullopt).error().code, base::Errc::Conflict);
    QVERIFY(m_repository->moveBranch(kBranch, one, std::nullopt).has_value());
    QCOMPARE(m_repository->tip(kBranch).value(), std::nullopt);
    QCOMPARE(m_repository->moveBranch(kBranch, one, std::nullopt).error().code, base::Errc::Conflict);
    QVERIFY(m_repository->moveBranch(kBranch, std::nullopt, std::nullopt).has_value());
}

void TestGitRepository::badBranchNamesAreRefused_data()
{
    QTest::addColumn<QString>("branch");
    QTest::newRow("empty") << QString();
    QTest::newRow("parent folder") << QStringLiteral("../../config");
    QTest::newRow("lock") << QStringLiteral("uat.lock");
    QTest::newRow("space") << QStringLiteral("two words");
    QTest::newRow("expression") << QStringLiteral("a~1");
}

void TestGitRepository::badBranchNamesAreRefused()
{
    QFETCH(QString, branch);
    QCOMPARE(m_repository->tip(branch).error().code, base::Errc::InvalidInput);
    QCOMPARE(m_repository->commit(draft(branch, std::nullopt, {{"a", "1"}}), m_monitor).error().code,
             base::Errc::InvalidInput);
}

void TestGitRepository::branchFolderComesBackAfterDeletion()
{
    const QString lock = QStringLiteral("backflow/lock/uat");
    const auto one = commit(kBranch, std::nullopt, {{"a", "1"}});
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_repository->moveBranch(lock, std::nullopt, one).has_value());
        QVERIFY(m_repository->moveBranch(lock, one, std::nullopt).has_value());
    }
    QCOMPARE(m_repository->branches(QStringLiteral("backflow/")).value(), QStringList{kBranch});
}

void TestGitRepository::fault_151_racersWinOncePerRound()
{
    constexpr int racers = 4;
    std::optional<model::CommitId> tip;
    for (int round = 0; round < 5; ++round) {
        std::atomic_int won = 0;
        std::atomic_int lost = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < racers; ++i) {
            threads.emplace_back([&, i] {
                const auto own = git::openRepository(m_folder->path()).value();
                async::NullMonitor monitor;
                auto change = draft(kBranch, tip, {});
                change.put.insert(QStringLiteral("file"), QByteArray::number(round * 10 + i));
                const auto answer = own->commit(change, monitor);
                if (answer)
                    ++won;
                else if (answer.error().code == base::Errc::Conflict)
                    ++lost;
            });
        }
        threads.clear();
        QCOMPARE(won.load(), 1);
        QCOMPARE(lost.load(), racers - 1);
        tip = m_repository->tip(kBranch).value();
    }
    QCOMPARE(m_repository->history(*tip, 100)->size(), 5);
    QCOMPARE(runGit(m_folder->path(), {QStringLiteral("fsck"), QStringLiteral("--full")}).status, 0);
}

void TestGitRepository::lockOfADeadProgramIsRemoved()
{
    const auto one = commit(kBranch, std::nullopt, {{"a", "1"}});
    QFile lock(m_folder->filePath(QStringLiteral("refs/heads/backflow/org/uat.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    lock.close();
    const auto two = m_repository->commit(draft(kBranch, one, {{"a", "2"}}), m_monitor);
    QVERIFY(two.has_value());
    QVERIFY(!lock.exists());
    QFile again(lock.fileName());
    QVERIFY(again.open(QIODevice::WriteOnly));
    QVERIFY(again.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFile::FileModificationTime));
    again.close();
    QVERIFY(m_repository->moveBranch(kBranch, *two, std::nullopt).has_value());
}

void TestGitRepository::lockOfALivingProgramIsNamed()
{
    const auto one = commit(kBranch, std::nullopt, {{"a", "1"}});
    QFile lock(m_folder->filePath(QStringLiteral("refs/heads/backflow/org/uat.lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // Not old however long the test waits.
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(3600), QFile::FileModificationTime));
    const auto answer = m_repository->moveBranch(kBranch, one, std::nullopt);
    QVERIFY(!answer.has_value());
    const auto written = m_repository->commit(draft(kBranch, one, {{"a", "2"}}), m_monitor);
    QVERIFY(!written.has_value());
    QVERIFY(written.error().message.contains(QStringLiteral("uat.lock")));
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(one));
    QVERIFY(lock.exists());
}

QTEST_GUILESS_MAIN(TestGitRepository)
#include "tst_gitrepository.moc"
