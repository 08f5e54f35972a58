#include "core/async/job.h"
#include "core/git/openrepository.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using tests::draft;
using tests::runGit;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");

QStringList linesOf(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestCommit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void gitReadsWhatWasWritten();
    void contentIdsAreGitsOwn_data();
    void contentIdsAreGitsOwn();
    void tipStaysUnderTheChanges();
    void emptyFoldersVanish();
    void fromEmptyForgetsTheTip();
    void knownContentIsPutById();
    void sameDraftGivesTheSameCommit();
    void manyFilesAreOnePack();
    void smallChangeWritesOnlyItsFolders();
    void secondParentIsKept();
    void refusedDraftsChangeNothing_data();
    void refusedDraftsChangeNothing();
    void movedTipIsAConflict();
    void stoppedCommitChangesNothing();
    void headerCannotBeForged();

private:
    QStringList packs() const;
    QByteArray gitOut(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ports::Repository> m_repository;
    async::NullMonitor m_monitor;
};

void TestCommit::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_repository = git::openRepository(m_folder->path()).value();
}

void TestCommit::cleanup()
{
    // Whatever a test did: the repository is whole.
    const auto answer = runGit(m_folder->path(), {QStringLiteral("fsck"), QStringLiteral("--full"),
                                                  QStringLiteral("--strict"), QStringLiteral("--no-dangling")});
    QCOMPARE(answer.status, 0);
    m_repository.reset();
}

QStringList TestCommit::packs() const
{
    return QDir(m_folder->filePath(QStringLiteral("objects/pack"))).entryList({QStringLiteral("*.pack")});
}

QByteArray TestCommit::gitOut(const QStringList &arguments) const
{
    return runGit(m_folder->path(), arguments).out;
}

void TestCommit::gitReadsWhatWasWritten()
{
    auto change =
        draft(kBranch, std::nullopt, {{"b/c.txt", "see\n"}, {"b.txt", "bee\n"}, {"b-1", ""}, {"ü/ß.txt", "umlaut\n"}});
    change.message = QStringLiteral("Retrieve\n\nBackflow-Promotion: 01ARZ3NDEKTSV4RRFFQ69G5FAV");
    const auto id = m_repository->commit(change, m_monitor);
    QVERIFY(id.has_value());
    QCOMPARE(gitOut({QStringLiteral("rev-parse"), kBranch}).trimmed(), id->toHex());
    QCOMPARE(linesOf(gitOut({QStringLiteral("-c"), QStringLiteral("core.quotePath=false"), QStringLiteral("ls-tree"),
                             QStringLiteral("-r"), QStringLiteral("--format=%(objectmode) %(path)"), kBranch})),
             (QStringList{QStringLiteral("100644 b-1"), QStringLiteral("100644 b.txt"),
                          QStringLiteral("100644 b/c.txt"), QStringLiteral("100644 ü/ß.txt")}));
    QCOMPARE(gitOut({QStringLiteral("show"), kBranch + QStringLiteral(":b/c.txt")}), "see\n");
    QCOMPARE(gitOut({QStringLiteral("log"), QStringLiteral("--format=%an|%ae|%at|%(trailers:key=Backflow-Promotion)"),
                     kBranch})
                 .trimmed(),
             "Ada Admin|ada@example.com|1795413600|Backflow-Promotion: 01ARZ3NDEKTSV4RRFFQ69G5FAV");
    QCOMPARE(m_repository->commitInfo(*id)->trailer(QStringLiteral("Backflow-Promotion")),
             QStringLiteral("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
}

void TestCommit::contentIdsAreGitsOwn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello\n");
    QTest::newRow("binary") << QByteArray("\0\r\n\xff\0", 5);
    QTest::newRow("large") << QByteArray(300'000, 'x');
}

void TestCommit::contentIdsAreGitsOwn()
{
    QFETCH(QByteArray, bytes);
    const model::ContentId id = m_repository->idOf(bytes);
    QCOMPARE(runGit(m_folder->path(), {QStringLiteral("hash-object"), QStringLiteral("--stdin")}, bytes).out.trimmed(),
             id.toHex());
    auto change = draft(kBranch, std::nullopt, {});
    change.put.insert(QStringLiteral("file"), bytes);
    const auto commit = m_repository->commit(change, m_monitor);
    QVERIFY(commit.has_value());
    QCOMPARE(m_repository->contentAt(*commit, QStringLiteral("file")).value(), std::optional(id));
    QCOMPARE(m_repository->content(id).value(), bytes);
    QCOMPARE(m_repository->sizeOf(id).value(), bytes.size());
    QCOMPARE(m_repository->sizeOf(m_repository->idOf("nowhere")).error().code, base::Errc::NotFound);
}

void TestCommit::tipStaysUnderTheChanges()
{
    const auto first = m_repository->commit(
        draft(kBranch, std::nullopt, {{"a/x", "1"}, {"a/y", "1"}, {"b/z", "1"}, {"top", "1"}}), m_monitor);
    auto change = draft(kBranch, *first, {{"a/x", "2"}, {"c/new", "2"}});
    change.remove = {QStringLiteral("top"), QStringLiteral("was/never/there")};
    const auto second = m_repository->commit(change, m_monitor);
    QVERIFY(second.has_value());
    QCOMPARE(linesOf(gitOut(
                 {QStringLiteral("diff"), QStringLiteral("--name-status"), first->toString(), second->toString()})),
             (QStringList{QStringLiteral("M\ta/x"), QStringLiteral("A\tc/new"), QStringLiteral("D\ttop")}));
    QCOMPARE(m_repository->commitInfo(*second)->parents, QList{*first});
}

void TestCommit::emptyFoldersVanish()
{
    const auto first = m_repository->commit(draft(kBranch, std::nullopt, {{"a/b/c", "1"}, {"d", "1"}}), m_monitor);
    auto change = draft(kBranch, *first, {});
    change.remove = {QStringLiteral("a/b/c")};
    const auto second = m_repository->commit(change, m_monitor);
    QCOMPARE(linesOf(gitOut({QStringLiteral("ls-tree"), QStringLiteral("--name-only"), second->toString()})),
             QStringList{QStringLiteral("d")});
    change.expectedTip = *second;
    change.remove = {QStringLiteral("d")};
    const auto third = m_repository->commit(change, m_monitor);
    QVERIFY(third.has_value());
    QCOMPARE(tests::treeText(*m_repository, *third), QString());
}

void TestCommit::fromEmptyForgetsTheTip()
{
    const auto first = m_repository->commit(draft(kBranch, std::nullopt, {{"a", "1"}, {"b", "1"}}), m_monitor);
    auto change = draft(kBranch, *first, {{"b", "2"}});
    change.fromEmpty = true;
    const auto second = m_repository->commit(change, m_monitor);
    QCOMPARE(m_repository->tree(*second)->size(), size_t(1));
    QCOMPARE(m_repository->commitInfo(*second)->parents, QList{*first});
}

void TestCommit::knownContentIsPutById()
{
    const auto first = m_repository->commit(draft(kBranch, std::nullopt, {{"a", "text"}}), m_monitor);
    auto change = draft(kBranch, *first, {});
    change.put.insert(QStringLiteral("copy/of/a"), m_repository->idOf("text"));
    const auto second = m_repository->commit(change, m_monitor);
    QVERIFY(second.has_value());
    QCOMPARE(gitOut({QStringLiteral("show"), second->toString() + QStringLiteral(":copy/of/a")}), "text");
}

void TestCommit::sameDraftGivesTheSameCommit()
{
    const auto change = draft(kBranch, std::nullopt, {{"a/b", "1"}, {"c", "2"}});
    const QTemporaryDir other;
    const auto here = m_repository->commit(change, m_monitor);
    const auto there = git::openRepository(other.path()).value()->commit(change, m_monitor);
    QCOMPARE(here.value(), there.value());
}

void TestCommit::manyFilesAreOnePack()
{
    auto change = draft(kBranch, std::nullopt, {});
    for (int i = 0; i < 3000; ++i) {
        change.put.insert(QStringLiteral("force-app/main/default/classes/Class%1.cls").arg(i),
                          QByteArray("public class ") + QByteArray::number(i));
    }
    QVERIFY(m_repository->commit(change, m_monitor).has_value());
    QCOMPARE(packs().size(), 1);
    QVERIFY(gitOut({QStringLiteral("count-objects")}).startsWith("0 objects"));
    const QTemporaryDir clone;
    QCOMPARE(runGit(clone.path(), {QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("-b"), kBranch,
                                   m_folder->path(), QStringLiteral("copy")})
                 .status,
             0);
    QFile file(clone.filePath(QStringLiteral("copy/force-app/main/default/classes/Class2999.cls")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "public class 2999");
}

void TestCommit::smallChangeWritesOnlyItsFolders()
{
    auto first = draft(kBranch, std::nullopt, {});
    for (int i = 0; i < 500; ++i)
        first.put.insert(QStringLiteral("folder%1/file").arg(i), QByteArray::number(i));
    const auto tip = m_repository->commit(first, m_monitor);
    const QStringList before = packs();
    QVERIFY(m_repository->commit(draft(kBranch, *tip, {{"folder7/file", "changed"}}), m_monitor).has_value());
    QStringList added = packs();
    for (const QString &old : before)
        added.removeAll(old);
    QCOMPARE(added.size(), 1);
    // The file, its folder, the root and the commit.
    const auto rows =
        linesOf(gitOut({QStringLiteral("verify-pack"), QStringLiteral("-v"),
                        QStringLiteral("objects/pack/") +
                            added.first().replace(QLatin1StringView(".pack"), QLatin1StringView(".idx"))}));
    QCOMPARE(rows.filter(QRegularExpression(QStringLiteral("^[0-9a-f]{40} "))).size(), 4);
}

void TestCommit::secondParentIsKept()
{
    const auto team = m_repository->commit(draft(QStringLiteral("main"), std::nullopt, {{"a", "1"}}), m_monitor);
    const auto org = m_repository->commit(draft(kBranch, std::nullopt, {{"b", "1"}}), m_monitor);
    auto change = draft(kBranch, *org, {{"a", "1"}});
    change.otherParent = *team;
    const auto merged = m_repository->commit(change, m_monitor);
    QCOMPARE(m_repository->commitInfo(*merged)->parents, (QList{*org, *team}));
    QCOMPARE(m_repository->history(*merged, 10)->size(), 2);
    QCOMPARE(m_repository->mergeBase(*merged, *team).value(), std::optional(*team));
}

void TestCommit::refusedDraftsChangeNothing_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("parent folder") << QStringList{QStringLiteral("../x")};
    QTest::newRow("absolute") << QStringList{QStringLiteral("/etc/passwd")};
    QTest::newRow("git folder") << QStringList{QStringLiteral("a/.GIT/config")};
    QTest::newRow("empty name") << QStringList{QStringLiteral("a//b")};
    QTest::newRow("nothing") << QStringList{QString()};
    QTest::newRow("file and folder") << QStringList{QStringLiteral("x"), QStringLiteral("x/y")};
    QTest::newRow("folder of the tip") << QStringList{QStringLiteral("kept")};
    QTest::newRow("file of the tip") << QStringList{QStringLiteral("kept/file/below")};
    QTest::newRow("too deep") << QStringList{QStringLiteral("d/").repeated(60) + u'x'};
}

void TestCommit::refusedDraftsChangeNothing()
{
    QFETCH(QStringList, paths);
    const auto tip = m_repository->commit(draft(kBranch, std::nullopt, {{"kept/file", "1"}}), m_monitor);
    auto change = draft(kBranch, *tip, {});
    for (const QString &path : paths)
        change.put.insert(path, QByteArray("text"));
    const QStringList before = packs();
    const auto refused = m_repository->commit(change, m_monitor);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::Errc::InvalidInput);
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(*tip));
    QCOMPARE(packs(), before);
}

void TestCommit::movedTipIsAConflict()
{
    const auto first = m_repository->commit(draft(kBranch, std::nullopt, {{"a", "1"}}), m_monitor);
    const auto second = m_repository->commit(draft(kBranch, *first, {{"a", "2"}}), m_monitor);
    for (const auto &stale : {std::optional(*first), std::optional<model::CommitId>()}) {
        const auto lost = m_repository->commit(draft(kBranch, stale, {{"a", "3"}}), m_monitor);
        QVERIFY(!lost.has_value());
        QCOMPARE(lost.error().code, base::Errc::Conflict);
    }
    QCOMPARE(m_repository->tip(kBranch).value(), std::optional(*second));
}

void TestCommit::stoppedCommitChangesNothing()
{
    async::StopSource stop;
    stop.requestStop();
    async::JobMonitor stopped(stop.token());
    const auto answer = m_repository->commit(draft(kBranch, std::nullopt, {{"a", "1"}}), stopped);
    QVERIFY(!answer.has_value());
    QCOMPARE(answer.error().code, base::Errc::Canceled);
    QCOMPARE(m_repository->tip(kBranch).value(), std::nullopt);
    QCOMPARE(packs(), QStringList());
}

void TestCommit::headerCannotBeForged()
{
    auto change = draft(kBranch, std::nullopt, {{"a", "1"}});
    change.authorName = QStringLiteral("Eve <eve@x>\nparent 1111111111111111111111111111111111111111");
    const auto commit = m_repository->commit(change, m_monitor);
    QVERIFY(commit.has_value());
    QCOMPARE(m_repository->commitInfo(*commit)->parents.size(), 0);
    change.authorName = QStringLiteral(" <> ");
    change.expectedTip = *commit;
    QCOMPARE(m_repository->commit(change, m_monitor).error().code, base::Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
