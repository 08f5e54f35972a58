#include "core/git/openrepository.h"
#include "core/git/tidypacks.h"
#include "tests/adapters/git/drafts.h"
#include "tests/adapters/git/gitprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace backflow;
using tests::draft;
using tests::runGit;

namespace {

const QString kBranch = QStringLiteral("backflow/org/uat");

QStringList packsIn(const QString &folder)
{
    return QDir(folder + QStringLiteral("/objects/pack")).entryList({QStringLiteral("*.pack")});
}

} // namespace

class TestTidyPacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyCommitsDoNotMeanManyPacks();
    void openReadersGoOnReading();
    void keptPacksStay();
    void oldLeftoversAreSwept();
};

void TestTidyPacks::manyCommitsDoNotMeanManyPacks()
{
    const QTemporaryDir folder;
    const auto repository = git::openRepository(folder.path()).value();
    async::NullMonitor monitor;
    std::optional<model::CommitId> tip;
    constexpr int commits = git::kManyPacks * 3 + 5;
    for (int i = 0; i < commits; ++i) {
        auto change = draft(kBranch, tip, {});
        change.put.insert(QStringLiteral("folder/file%1").arg(i), QByteArray::number(i));
        const auto made = repository->commit(change, monitor);
        QVERIFY(made.has_value());
        tip = *made;
        QVERIFY(packsIn(folder.path()).size() <= git::kManyPacks + 3);
    }
    QCOMPARE(repository->history(*tip, commits * 2)->size(), commits);
    QCOMPARE(repository->tree(*tip)->size(), size_t(commits));
    QCOMPARE(
        runGit(folder.path(), {QStringLiteral("fsck"), QStringLiteral("--full"), QStringLiteral("--strict")}).status,
        0);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("objects/pack"))).entryList({QStringLiteral("*.idx")}).size(),
             packsIn(folder.path()).size());
}

void TestTidyPacks::openReadersGoOnReading()
{
    const QTemporaryDir folder;
    const auto writer = git::openRepository(folder.path()).value();
    const auto reader = git::openRepository(folder.path()).value();
    async::NullMonitor monitor;
    const auto first = writer->commit(draft(kBranch, std::nullopt, {{"a", "first"}}), monitor).value();
    // The reader has seen the pack that goes away.
    QCOMPARE(reader->tree(first)->size(), size_t(1));
    std::optional<model::CommitId> tip = first;
    for (int i = 0; packsIn(folder.path()).size() != 1 || i < 2; ++i) {
        auto change = draft(kBranch, tip, {});
        change.put.insert(QStringLiteral("b"), QByteArray::number(i));
        tip = writer->commit(change, monitor).value();
    }
    QCOMPARE(reader->tip(kBranch).value(), tip);
    QCOMPARE(reader->tree(*tip)->size(), size_t(2));
    QCOMPARE(reader->content(*reader->contentAt(first, QStringLiteral("a")).value()).value(), "first");
}

void TestTidyPacks::keptPacksStay()
{
    const QTemporaryDir folder;
    const auto repository = git::openRepository(folder.path()).value();
    async::NullMonitor monitor;
    auto tip = repository->commit(draft(kBranch, std::nullopt, {{"a", "first"}}), monitor).value();
    const QString kept = packsIn(folder.path()).first();
    QFile mark(folder.filePath(QStringLiteral("objects/pack/")) + kept.chopped(5) + QStringLiteral(".keep"));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    for (int i = 0; i < git::kManyPacks + 2; ++i) {
        auto change = draft(kBranch, tip, {});
        change.put.insert(QStringLiteral("b"), QByteArray::number(i));
        tip = repository->commit(change, monitor).value();
    }
    QVERIFY(packsIn(folder.path()).contains(kept));
    QVERIFY(packsIn(folder.path()).size() < 10);
    QCOMPARE(runGit(folder.path(), {QStringLiteral("fsck"), QStringLiteral("--full")}).status, 0);
}

void TestTidyPacks::oldLeftoversAreSwept()
{
    const QTemporaryDir folder;
    QVERIFY(git::openRepository(folder.path()).has_value());
    const auto leave = [&](const QString &name, int days) {
        QFile file(folder.filePath(QStringLiteral("objects/pack/")) + name);
        return file.open(QIODevice::WriteOnly) &&
               file.setFileTime(QDateTime::currentDateTime().addDays(-days), QFile::FileModificationTime);
    };
    QVERIFY(leave(QStringLiteral("pack_git2_old"), 2));
    QVERIFY(leave(QStringLiteral("pack_git2_new"), 0));
    QVERIFY(leave(QStringLiteral("somebody-elses"), 2));
    QVERIFY(git::openRepository(folder.path()).has_value());
    QCOMPARE(QDir(folder.filePath(QStringLiteral("objects/pack"))).entryList(QDir::Files),
             (QStringList{QStringLiteral("pack_git2_new"), QStringLiteral("somebody-elses")}));
}

QTEST_GUILESS_MAIN(TestTidyPacks)
#include "tst_tidypacks.moc"
