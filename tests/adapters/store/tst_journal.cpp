#include "core/base/canonicaljson.h"
#include "core/store/database.h"
#include "core/store/journal.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <iostream>

using namespace backflow;
using base::Errc;

namespace {

const QDateTime kAt = QDateTime::fromString(QStringLiteral("2026-11-23T06:00:00.123Z"), Qt::ISODateWithMs);

QJsonObject payload(int number)
{
    return {{QStringLiteral("number"), number}, {QStringLiteral("words"), QStringLiteral("grün")}};
}

std::unique_ptr<ports::JournalStore> openedIn(const QString &folder)
{
    auto journal = store::openJournal(folder);
    if (!journal)
        qFatal("%s", qPrintable(journal.error().message + journal.error().detail));
    return std::move(*journal);
}

void fill(ports::JournalStore &journal)
{
    for (int i = 1; i <= 3; ++i) {
        for (const char *promotion : {"P1", "P2"}) {
            const auto record =
                journal.append(QString::fromLatin1(promotion), i, QStringLiteral("KIND%1").arg(i), payload(i), kAt);
            if (!record)
                qFatal("%s", qPrintable(record.error().detail));
        }
    }
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_dir.reset(); }

    void recordsComeBackAsTheyWereAppended();
    void eachRecordsHashCoversItAndTheOneBeforeIt();
    void appendingOutOfTurnIsAConflict();
    void twoHandlesSeeEachOther();
    void manyThreadsAppendIntoOneUnbrokenChain();
    void numbersThatAreNotWholeAreRefused();
    void theDatabaseRefusesToChangeOrRemoveARecord();
    void verifyNamesTheRecordThatWasTamperedWith_data();
    void verifyNamesTheRecordThatWasTamperedWith();
    void aTamperedRecordIsNotGivenOut();
    void aDamagedFileIsToldAndLeftAsItIs();
    void aNewerJournalIsRefused();
    void blobsAreNamedByTheirContent();
    void aDamagedBlobIsNeverGivenOut();
    void nothingButANameReachesTheDisk();
    void draftsAreReplacedListedAndRemoved();
    void aLeaseIsHeldByOneHandle();
    void aKilledProcessGivesItsLeaseBack();
    void aFullDiskIsToldAndNothingIsRecorded();
    void whatCannotBeWrittenIsTold();
    void halfWrittenBlobsAreSweptAfterADay();
    void codesOfSqliteBecomeOurs_data();
    void codesOfSqliteBecomeOurs();

private:
    QString folder() const { return m_dir->path() + QStringLiteral("/state"); }
    std::unique_ptr<store::Database> raw() const
    {
        auto database = store::Database::open(folder() + QStringLiteral("/journal.db"));
        Q_ASSERT(database);
        return std::move(*database);
    }
    /// What somebody with the file in hand can do.
    void tamper(const QString &sql) const
    {
        const auto database = raw();
        for (const char *trigger : {"journal_is_never_changed", "journal_is_never_shortened"})
            QVERIFY(database->run(QStringLiteral("DROP TRIGGER %1").arg(QString::fromLatin1(trigger))));
        const auto done = database->run(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestJournal::recordsComeBackAsTheyWereAppended()
{
    fill(*openedIn(folder()));
    const auto journal = openedIn(folder());
    const auto records = journal->records(QStringLiteral("P2"));
    QVERIFY(records);
    QCOMPARE(records->size(), 3);
    QCOMPARE(records->at(1).seq, 2);
    QCOMPARE(records->at(1).kind, QStringLiteral("KIND2"));
    QCOMPARE(records->at(1).payload, payload(2));
    QCOMPARE(records->at(1).at, kAt);
    QCOMPARE(*journal->promotions(), QStringList({QStringLiteral("P2"), QStringLiteral("P1")}));
    QVERIFY(journal->records(QStringLiteral("P3"))->isEmpty());
    QVERIFY(journal->verify());
}

void TestJournal::eachRecordsHashCoversItAndTheOneBeforeIt()
{
    const auto journal = openedIn(folder());
    const auto first = journal->append(QStringLiteral("P1"), 1, QStringLiteral("PLANNED"), payload(1), kAt);
    const auto second = journal->append(QStringLiteral("P2"), 1, QStringLiteral("PLANNED"), payload(2), kAt);
    const auto expected = [](const QString &promotion, int number, const QString &previous) {
        return base::sha256Name(
            *base::canonicalJson({{QStringLiteral("promotion"), promotion},
                                  {QStringLiteral("seq"), 1},
                                  {QStringLiteral("kind"), QStringLiteral("PLANNED")},
                                  {QStringLiteral("payload"), payload(number)},
                                  {QStringLiteral("at"), QStringLiteral("2026-11-23T06:00:00.123Z")},
                                  {QStringLiteral("prev"), previous}}));
    };
    QCOMPARE(first->hash, expected(QStringLiteral("P1"), 1, QString()));
    QCOMPARE(second->hash, expected(QStringLiteral("P2"), 2, first->hash));
}

void TestJournal::appendingOutOfTurnIsAConflict()
{
    const auto journal = openedIn(folder());
    fill(*journal);
    for (const qint64 seq : {1, 3, 5}) {
        const auto record = journal->append(QStringLiteral("P1"), seq, QStringLiteral("X"), {}, kAt);
        QVERIFY(!record);
        QCOMPARE(record.error().code, Errc::Conflict);
    }
    QCOMPARE(journal->records(QStringLiteral("P1"))->size(), 3);
    QVERIFY(journal->verify());
}

void TestJournal::twoHandlesSeeEachOther()
{
    const auto a = openedIn(folder());
    const auto b = openedIn(folder());
    QVERIFY(a->append(QStringLiteral("P"), 1, QStringLiteral("A"), {}, kAt));
    const auto lost = b->append(QStringLiteral("P"), 1, QStringLiteral("B"), {}, kAt);
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, Errc::Conflict);
    QVERIFY(b->append(QStringLiteral("P"), 2, QStringLiteral("B"), {}, kAt));
    QCOMPARE(a->records(QStringLiteral("P"))->size(), 2);
}

void TestJournal::manyThreadsAppendIntoOneUnbrokenChain()
{
    constexpr int kThreads = 4;
    constexpr int kRecords = 25;
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic_int written = 0;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back(QThread::create([&written, t, path = folder()] {
            const auto journal = openedIn(path);
            for (int i = 1; i <= kRecords; ++i) {
                if (journal->append(QStringLiteral("P%1").arg(t), i, QStringLiteral("STEP"), payload(i), kAt))
                    ++written;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(written.load(), kThreads * kRecords);
    QVERIFY(openedIn(folder())->verify());
}

void TestJournal::numbersThatAreNotWholeAreRefused()
{
    const auto journal = openedIn(folder());
    const auto record = journal->append(QStringLiteral("P"), 1, QStringLiteral("A"), {{QStringLiteral("n"), 0.5}}, kAt);
    QVERIFY(!record);
    QCOMPARE(record.error().code, Errc::InvalidInput);
    QVERIFY(journal->append(QStringLiteral("P"), 1, QStringLiteral("A"), {}, kAt));
}

void TestJournal::theDatabaseRefusesToChangeOrRemoveARecord()
{
    const auto journal = openedIn(folder());
    fill(*journal);
    const auto database = raw();
    QVERIFY(!database->run(QStringLiteral("UPDATE journal SET kind = 'X'")));
    QVERIFY(!database->run(QStringLiteral("DELETE FROM journal")));
    QVERIFY(journal->verify());
}

void TestJournal::verifyNamesTheRecordThatWasTamperedWith_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("record");
    QTest::newRow("kind") << QStringLiteral("UPDATE journal SET kind = 'OTHER' WHERE number = 4") << 4;
    QTest::newRow("time") << QStringLiteral("UPDATE journal SET at = '2026-11-23T06:00:00.124Z' WHERE number = 2") << 2;
    QTest::newRow("payload") << QStringLiteral(
                                    "UPDATE journal SET payload = replace(payload, '3', '4') WHERE number = 5")
                             << 5;
    QTest::newRow("white space") << QStringLiteral(
                                        "UPDATE journal SET payload = replace(payload, '{', '{ ') WHERE number = 3")
                                 << 3;
    QTest::newRow("first removed") << QStringLiteral("DELETE FROM journal WHERE number = 1") << 1;
    QTest::newRow("middle removed") << QStringLiteral("DELETE FROM journal WHERE number = 3") << 3;
    QTest::newRow("last removed") << QStringLiteral("DELETE FROM journal WHERE number = 6") << 6;
    QTest::newRow("all removed") << QStringLiteral("DELETE FROM journal") << 1;
    QTest::newRow("moved to another promotion")
        << QStringLiteral("UPDATE journal SET promotion = 'P9', seq = 1 WHERE number = 6") << 6;
    QTest::newRow("appended by hand") << QStringLiteral("INSERT INTO journal SELECT 7, 'P1', 4, kind, payload, at, "
                                                        "hash, previous FROM journal WHERE number = 6")
                                      << 7;
}

void TestJournal::verifyNamesTheRecordThatWasTamperedWith()
{
    QFETCH(const QString, sql);
    QFETCH(const int, record);
    fill(*openedIn(folder()));
    tamper(sql);
    const auto verdict = openedIn(folder())->verify();
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, Errc::Corrupt);
    QVERIFY2(verdict.error().detail.endsWith(QStringLiteral(" %1").arg(record)), qPrintable(verdict.error().detail));
}

void TestJournal::aTamperedRecordIsNotGivenOut()
{
    fill(*openedIn(folder()));
    tamper(QStringLiteral("UPDATE journal SET kind = 'ACCEPTED' WHERE promotion = 'P1' AND seq = 3"));
    const auto journal = openedIn(folder());
    QCOMPARE(journal->records(QStringLiteral("P1")).error().code, Errc::Corrupt);
    QVERIFY(journal->records(QStringLiteral("P2")));
}

void TestJournal::aDamagedFileIsToldAndLeftAsItIs()
{
    fill(*openedIn(folder()));
    QFile file(folder() + QStringLiteral("/journal.db"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '!'));
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto journal = store::openJournal(folder());
    QVERIFY(!journal);
    QCOMPARE(journal.error().code, Errc::Corrupt);
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void TestJournal::aNewerJournalIsRefused()
{
    fill(*openedIn(folder()));
    QVERIFY(raw()->run(QStringLiteral("PRAGMA user_version=2")));
    QCOMPARE(store::openJournal(folder()).error().code, Errc::Unsupported);
}

void TestJournal::blobsAreNamedByTheirContent()
{
    const QByteArray bytes("a zip \0 with anything in it", 27);
    const auto journal = openedIn(folder());
    const auto name = journal->putBlob(bytes);
    QCOMPARE(*name, base::sha256Name(bytes));
    QCOMPARE(*journal->putBlob(bytes), *name);
    QCOMPARE(*openedIn(folder())->blob(*name), bytes);
    QCOMPARE(journal->blob(base::sha256Name("other")).error().code, Errc::NotFound);
}

void TestJournal::aDamagedBlobIsNeverGivenOut()
{
    const auto journal = openedIn(folder());
    const auto name = journal->putBlob("right");
    QFile file(folder() + QStringLiteral("/blobs/") + name->mid(7));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("wrong");
    file.close();
    QCOMPARE(journal->blob(*name).error().code, Errc::Corrupt);
    QVERIFY(journal->putBlob("right"));
    QCOMPARE(*journal->blob(*name), QByteArray("right"));
}

void TestJournal::nothingButANameReachesTheDisk()
{
    const auto journal = openedIn(folder());
    for (const char *name : {"", "sha256:../journal.db", "../journal.db", "sha256:", "sha256:ABCD"})
        QCOMPARE(journal->blob(QString::fromLatin1(name)).error().code, Errc::NotFound);
    QVERIFY(journal->lease(QStringLiteral("../../outside")));
    QVERIFY(!QFile::exists(m_dir->path() + QStringLiteral("/outside.lock")));
}

void TestJournal::draftsAreReplacedListedAndRemoved()
{
    const QString kind = QStringLiteral("plan");
    {
        const auto journal = openedIn(folder());
        QVERIFY(journal->putDraft(kind, QStringLiteral("b"), payload(1)));
        QVERIFY(journal->putDraft(kind, QStringLiteral("a"), payload(2)));
        QVERIFY(journal->putDraft(kind, QStringLiteral("b"), {{QStringLiteral("zoom"), 1.5}}));
        QVERIFY(journal->putDraft(QStringLiteral("session"), QStringLiteral("c"), payload(3)));
    }
    const auto journal = openedIn(folder());
    QCOMPARE(*journal->drafts(kind), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(*journal->draft(kind, QStringLiteral("b")), QJsonObject({{QStringLiteral("zoom"), 1.5}}));
    QVERIFY(journal->removeDraft(kind, QStringLiteral("b")));
    QVERIFY(journal->removeDraft(kind, QStringLiteral("b")));
    QCOMPARE(journal->draft(kind, QStringLiteral("b")).error().code, Errc::NotFound);
}

void TestJournal::aLeaseIsHeldByOneHandle()
{
    const auto a = openedIn(folder());
    const auto b = openedIn(folder());
    auto lease = a->lease(QStringLiteral("P"));
    QVERIFY(lease);
    QCOMPARE(b->lease(QStringLiteral("P")).error().code, Errc::Conflict);
    QVERIFY(b->lease(QStringLiteral("Q")));
    lease->reset();
    QVERIFY(b->lease(QStringLiteral("P")));
}

void TestJournal::aKilledProcessGivesItsLeaseBack()
{
    const auto journal = openedIn(folder());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold-lease"), folder()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("held"));
    const auto refused = journal->lease(QStringLiteral("P"));
    QCOMPARE(refused.error().code, Errc::Conflict);
    QVERIFY(refused.error().detail.contains(QString::number(holder.processId())));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(journal->lease(QStringLiteral("P")));
}

void TestJournal::aFullDiskIsToldAndNothingIsRecorded()
{
    QVERIFY(m_dir->isValid());
    const auto opened = store::Database::open(m_dir->path() + QStringLiteral("/small.db"));
    QVERIFY(opened);
    store::Database &database = **opened;
    QVERIFY(database.run(QStringLiteral("CREATE TABLE t (x BLOB)")));
    QVERIFY(database.run(QStringLiteral("PRAGMA max_page_count=4")));
    {
        auto transaction = store::Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(database.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(10))")));
        const auto full = database.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(1000000))"));
        QCOMPARE(full.error().code, Errc::DiskFull);
    }
    QCOMPARE(database.rows(QStringLiteral("SELECT count(*) FROM t"))->front().front().toInt(), 0);
}

void TestJournal::whatCannotBeWrittenIsTold()
{
    fill(*openedIn(folder()));
    const auto database = raw();
    QVERIFY(database->run(QStringLiteral("PRAGMA query_only=1")));
    QCOMPARE(database->run(QStringLiteral("DELETE FROM drafts")).error().code, Errc::ReadOnly);
    // A file where the folder should be: not even the administrator's rights help.
    QFile file(m_dir->path() + QStringLiteral("/file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!store::openJournal(file.fileName() + QStringLiteral("/state")));
}

void TestJournal::halfWrittenBlobsAreSweptAfterADay()
{
    const auto name = openedIn(folder())->putBlob("kept");
    const QString blobs = folder() + QStringLiteral("/blobs/");
    for (const char *leftover : {".backflow-old", ".backflow-new"}) {
        QFile file(blobs + QString::fromLatin1(leftover));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (QByteArray(leftover).endsWith("old"))
            QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    }
    const auto journal = openedIn(folder());
    QVERIFY(!QFile::exists(blobs + QStringLiteral(".backflow-old")));
    QVERIFY(QFile::exists(blobs + QStringLiteral(".backflow-new")));
    QCOMPARE(*journal->blob(*name), QByteArray("kept"));
}

void TestJournal::codesOfSqliteBecomeOurs_data()
{
    QTest::addColumn<int>("sqlite");
    QTest::addColumn<Errc>("ours");
    QTest::newRow("full") << 13 << Errc::DiskFull;
    QTest::newRow("read-only") << 8 << Errc::ReadOnly;
    QTest::newRow("read-only folder (extended)") << (8 | (6 << 8)) << Errc::ReadOnly;
    QTest::newRow("cannot open") << 14 << Errc::ReadOnly;
    QTest::newRow("corrupt") << 11 << Errc::Corrupt;
    QTest::newRow("not a database") << 26 << Errc::Corrupt;
    QTest::newRow("busy") << 5 << Errc::Io;
    QTest::newRow("unique (extended)") << (19 | (8 << 8)) << Errc::Conflict;
    QTest::newRow("disk error") << 10 << Errc::Io;
}

void TestJournal::codesOfSqliteBecomeOurs()
{
    QFETCH(const int, sqlite);
    QFETCH(const Errc, ours);
    const base::Error error = store::sqliteError(QStringLiteral("j.db"), sqlite, QStringLiteral("words"));
    QCOMPARE(error.code, ours);
    QVERIFY(error.message.contains(QStringLiteral("j.db")));
    QVERIFY(error.detail.contains(QStringLiteral("words")));
}

/// Second process of the lease test: takes the lease, says so and stays until it is killed.
static int holdLease(const QString &folder)
{
    const auto journal = openedIn(folder);
    const auto lease = journal->lease(QStringLiteral("P"));
    std::cout << (lease ? "held" : "refused") << std::endl;
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1StringView("--hold-lease"))
        return holdLease(application.arguments().value(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
