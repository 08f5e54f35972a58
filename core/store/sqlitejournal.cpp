#include "core/store/sqlitejournal.h"

#include "core/base/durablefile.h"
#include "core/store/chain.h"
#include "core/store/drives.h"
#include "core/store/journal.h"
#include "core/store/lease.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <array>
#include <cerrno>

namespace backflow::store {
namespace {

using base::Errc;
using base::Result;
using ports::JournalRecord;
using ports::JournalStore;

constexpr int kSchemaVersion = 1;

constexpr std::array kSchema = {
    "CREATE TABLE IF NOT EXISTS journal (number INTEGER PRIMARY KEY, promotion TEXT NOT NULL, seq INTEGER NOT NULL,"
    " kind TEXT NOT NULL, payload BLOB NOT NULL, at TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL,"
    " UNIQUE (promotion, seq))",
    "CREATE TRIGGER IF NOT EXISTS journal_is_never_changed BEFORE UPDATE ON journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END",
    "CREATE TRIGGER IF NOT EXISTS journal_is_never_shortened BEFORE DELETE ON journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append only'); END",
    "CREATE TABLE IF NOT EXISTS head (one INTEGER PRIMARY KEY CHECK (one = 1), number INTEGER NOT NULL,"
    " hash TEXT NOT NULL)",
    "INSERT OR IGNORE INTO head VALUES (1, 0, '')",
    "CREATE TABLE IF NOT EXISTS drafts (kind TEXT NOT NULL, id TEXT NOT NULL, value BLOB NOT NULL,"
    " PRIMARY KEY (kind, id)) WITHOUT ROWID",
};

const QString kColumns = QStringLiteral("number, promotion, seq, kind, payload, at, previous, hash");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::store)
};

StoredRecord storedRecord(const Database::Row &row)
{
    return {.number = row[0].toLongLong(),
            .promotion = row[1].toString(),
            .seq = row[2].toLongLong(),
            .kind = row[3].toString(),
            .payload = row[4].toByteArray(),
            .at = row[5].toString(),
            .previous = row[6].toString(),
            .hash = row[7].toString()};
}

std::unexpected<base::Error> brokenChain(qint64 number)
{
    return base::failure(Errc::Corrupt,
                         Tr::tr("The journal is broken at record %1: a record was removed, added or moved. Restore the "
                                "journal from a backup.")
                             .arg(number),
                         QStringLiteral("chain broken at record %1").arg(number));
}

} // namespace

SqliteJournal::SqliteJournal(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_blobs(m_folder + QStringLiteral("/blobs"))
    , m_database(std::move(database))
{
}

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const QString &folder)
{
    const QString path = folder + QStringLiteral("/journal.db");
    auto database = Database::open(path);
    if (!database)
        return base::failure(database);
    std::unique_ptr<SqliteJournal> journal(new SqliteJournal(folder, std::move(*database)));
    if (const auto ready = journal->prepareSchema(); !ready)
        return base::failure(ready);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    journal->m_blobs.sweep();
    return journal;
}

Result<> SqliteJournal::prepareSchema()
{
    const auto version = m_database->rows(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return base::failure(version);
    const int found = version->front().front().toInt();
    if (found > kSchemaVersion)
        return base::failure(
            Errc::Unsupported,
            Tr::tr("The journal in %1 was written by a newer version of Backflow. It was left as it is; "
                   "use that version, or a newer one.")
                .arg(m_folder));
    if (found == kSchemaVersion)
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    for (const char *statement : kSchema) {
        if (const auto done = m_database->run(QString::fromLatin1(statement)); !done)
            return done;
    }
    if (const auto done = m_database->run(QStringLiteral("PRAGMA user_version=%1").arg(kSchemaVersion)); !done)
        return done;
    return transaction->commit();
}

Result<SqliteJournal::Head> SqliteJournal::head()
{
    const auto rows = m_database->rows(QStringLiteral("SELECT number, hash FROM head"));
    if (!rows)
        return base::failure(rows);
    if (rows->size() != 1)
        return brokenChain(1);
    return Head{.number = rows->front()[0].toLongLong(), .hash = rows->front()[1].toString()};
}

Result<qint64> SqliteJournal::nextSeq(const QString &promotion)
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT COALESCE(MAX(seq), 0) + 1 FROM journal WHERE promotion = ?"), {promotion});
    if (!rows)
        return base::failure(rows);
    return rows->front().front().toLongLong();
}

Result<JournalRecord> SqliteJournal::append(const QString &promotion, qint64 expectedSeq, const QString &kind,
                                            const QJsonObject &payload, const QDateTime &at)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto next = nextSeq(promotion);
    if (!next)
        return base::failure(next);
    if (*next != expectedSeq)
        return base::failure(
            Errc::Conflict,
            Tr::tr("Promotion %1 went on elsewhere in the meantime. Open it again to see where it stands.")
                .arg(promotion),
            QStringLiteral("expected seq %1, next is %2").arg(expectedSeq).arg(*next));
    const auto end = head();
    if (!end)
        return base::failure(end);
    const auto record = sealed({.number = end->number + 1,
                                .promotion = promotion,
                                .seq = expectedSeq,
                                .kind = kind,
                                .payload = {},
                                .at = at.toUTC().toString(Qt::ISODateWithMs),
                                .previous = end->hash,
                                .hash = {}},
                               payload);
    if (!record)
        return base::failure(record);
    if (const auto done = insert(*record); !done)
        return base::failure(done);
    if (const auto done = transaction->commit(); !done)
        return base::failure(done);
    return opened(*record);
}

Result<> SqliteJournal::insert(const StoredRecord &record)
{
    const auto row = m_database->run(QStringLiteral("INSERT INTO journal (%1) VALUES (?,?,?,?,?,?,?,?)").arg(kColumns),
                                     {record.number, record.promotion, record.seq, record.kind, record.payload,
                                      record.at, record.previous, record.hash});
    if (!row)
        return row;
    return m_database->run(QStringLiteral("UPDATE head SET number = ?, hash = ?"), {record.number, record.hash});
}

Result<QList<JournalRecord>> SqliteJournal::records(const QString &promotion)
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT %1 FROM journal WHERE promotion = ? ORDER BY seq").arg(kColumns), {promotion});
    if (!rows)
        return base::failure(rows);
    QList<JournalRecord> records;
    for (const Database::Row &row : *rows) {
        const StoredRecord stored = storedRecord(row);
        auto record = opened(stored);
        if (!record)
            return base::failure(record);
        if (record->seq != records.size() + 1)
            return brokenChain(stored.number);
        records.append(std::move(*record));
    }
    return records;
}

Result<QStringList> SqliteJournal::promotions()
{
    const auto rows =
        m_database->rows(QStringLiteral("SELECT promotion FROM journal GROUP BY promotion ORDER BY MIN(number) DESC"));
    if (!rows)
        return base::failure(rows);
    QStringList names;
    for (const Database::Row &row : *rows)
        names.append(row.front().toString());
    return names;
}

/// SQLite's own check, so that a page that is damaged beyond our table is found too.
Result<> SqliteJournal::checkPages()
{
    const auto rows = m_database->rows(QStringLiteral("PRAGMA integrity_check"));
    if (!rows)
        return base::failure(rows);
    const QString first = rows->empty() ? QString() : rows->front().front().toString();
    if (first == QLatin1StringView("ok"))
        return {};
    return base::failure(
        Errc::Corrupt,
        Tr::tr("The journal in %1 is damaged. Keep a copy of the folder, then restore it from a backup.").arg(m_folder),
        first);
}

Result<> SqliteJournal::verify()
{
    // One transaction, so that head and rows are of the same moment while others append.
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto rows = m_database->rows(QStringLiteral("SELECT %1 FROM journal ORDER BY number").arg(kColumns));
    if (!rows)
        return base::failure(rows);
    Head end;
    QHash<QString, qint64> seqs;
    for (const Database::Row &row : *rows) {
        const StoredRecord stored = storedRecord(row);
        if (stored.number != end.number + 1 || stored.previous != end.hash || stored.seq != ++seqs[stored.promotion])
            return brokenChain(end.number + 1);
        if (const auto record = opened(stored); !record)
            return base::failure(record);
        end = {.number = stored.number, .hash = stored.hash};
    }
    const auto remembered = head();
    if (!remembered)
        return base::failure(remembered);
    if (remembered->number != end.number || remembered->hash != end.hash)
        return brokenChain(end.number + 1);
    if (const auto ended = transaction->commit(); !ended)
        return ended;
    return checkPages();
}

Result<> SqliteJournal::putDraft(const QString &kind, const QString &id, const QJsonObject &value)
{
    return m_database->run(QStringLiteral("INSERT INTO drafts (kind, id, value) VALUES (?,?,?) "
                                          "ON CONFLICT (kind, id) DO UPDATE SET value = excluded.value"),
                           {kind, id, QJsonDocument(value).toJson(QJsonDocument::Compact)});
}

Result<QJsonObject> SqliteJournal::draft(const QString &kind, const QString &id)
{
    const auto rows =
        m_database->rows(QStringLiteral("SELECT value FROM drafts WHERE kind = ? AND id = ?"), {kind, id});
    if (!rows)
        return base::failure(rows);
    if (rows->empty())
        return base::failure(Errc::NotFound, Tr::tr("There is no stored %1 named “%2”.").arg(kind, id));
    const QJsonDocument document = QJsonDocument::fromJson(rows->front().front().toByteArray());
    if (!document.isObject())
        return base::failure(Errc::Corrupt, Tr::tr("The stored %1 “%2” is damaged and cannot be read.").arg(kind, id));
    return document.object();
}

Result<QStringList> SqliteJournal::drafts(const QString &kind)
{
    const auto rows = m_database->rows(QStringLiteral("SELECT id FROM drafts WHERE kind = ? ORDER BY id"), {kind});
    if (!rows)
        return base::failure(rows);
    QStringList ids;
    for (const Database::Row &row : *rows)
        ids.append(row.front().toString());
    return ids;
}

Result<> SqliteJournal::removeDraft(const QString &kind, const QString &id)
{
    return m_database->run(QStringLiteral("DELETE FROM drafts WHERE kind = ? AND id = ?"), {kind, id});
}

Result<std::unique_ptr<JournalStore::Lease>> SqliteJournal::lease(const QString &promotion)
{
    return takeLease(m_folder + QStringLiteral("/leases"), promotion);
}

Result<std::unique_ptr<JournalStore>> openJournal(const QString &folder)
{
    const bool isNew = !QDir(folder).exists(QStringLiteral("blobs"));
    for (const QString &name : {folder, folder + QStringLiteral("/blobs"), folder + QStringLiteral("/leases")}) {
        errno = 0;
        if (!QDir().mkpath(name))
            return std::unexpected(base::fileError(name, errno));
    }
    if (const auto fit = checkDriveOf(folder); !fit)
        return base::failure(fit);
    if (isNew) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        // Writing a file beside them flushes the folder, and with it the names of the two new ones.
        const QByteArray note("Backflow keeps here what it has done on this machine. Do not edit; back it up whole.\n");
        if (const auto written = base::writeDurably(folder + QStringLiteral("/README.txt"), note); !written)
            return base::failure(written);
    }
    return SqliteJournal::open(folder);
}

} // namespace backflow::store
