#include "core/store/database.h"

#include "core/base/faults.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>
#include <utility>

namespace backflow::store {
namespace {

using base::Errc;
using base::Error;
using base::Result;

// Primary result codes of SQLite; an extended code holds its primary one in the low byte.
constexpr int kPerm = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kIoErrorShmSize = 10 | (19 << 8);
constexpr int kCantOpen = 14;
constexpr int kConstraint = 19;
constexpr int kNotADatabase = 26;

constexpr int kBusyWaitMs = 10'000;
constexpr int kWalTries = 200;
constexpr int kWalPauseMs = 20;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::store)
};

Error errorOf(const QString &path, const QSqlError &error)
{
    return sqliteError(path, error.nativeErrorCode().toInt(), error.databaseText());
}

} // namespace

Error sqliteError(const QString &path, int sqliteCode, const QString &detail)
{
    const QString log = QStringLiteral("sqlite %1: %2").arg(sqliteCode).arg(detail);
    // The index of the write-ahead log could not be made larger: SQLite names that an I/O error.
    switch (sqliteCode == kIoErrorShmSize ? kFull : sqliteCode & 0xff) {
    case kFull:
        return {Errc::DiskFull, Tr::tr("There is no space left to write %1. Nothing was recorded.").arg(path), log};
    case kReadOnly:
    case kPerm:
    case kCantOpen:
        return {Errc::ReadOnly,
                Tr::tr("%1 cannot be written: permission is missing or the disk is read-only. Nothing was recorded.")
                    .arg(path),
                log};
    case kCorrupt:
    case kNotADatabase:
        return {Errc::Corrupt,
                Tr::tr("%1 is damaged and was left as it is. Keep a copy of its folder, then restore it from a backup.")
                    .arg(path),
                log};
    case kBusy:
    case kLocked:
        return {Errc::Io, Tr::tr("%1 is in use by another program. Nothing was recorded; try again.").arg(path), log};
    case kConstraint:
        return {Errc::Conflict, Tr::tr("%1 refused a record that does not follow the one before it.").arg(path), log};
    default:
        return {Errc::Io, Tr::tr("%1 could not be read or written: %2.").arg(path, detail), log};
    }
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    // Every QSqlDatabase value must be gone before the connection is removed.
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Keeping keeping)
{
    const QString connection = QStringLiteral("backflow-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    std::unique_ptr<Database> database(new Database(path, connection));
    if (!database->handle().isValid())
        return base::failure(Errc::Unsupported,
                             Tr::tr("This installation lacks Qt's SQLite driver. Install it again."));
    if (const auto ready = database->prepare(keeping); !ready)
        return base::failure(ready);
    return database;
}

Result<> Database::prepare(Keeping keeping)
{
    QSqlDatabase database = handle();
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyWaitMs));
    if (!database.open())
        return std::unexpected(errorOf(m_path, database.lastError()));
    if (keeping == Keeping::Derived) {
        for (const char *pragma :
             {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA trusted_schema=0",
              "PRAGMA cache_size=-65536", "PRAGMA temp_store=MEMORY", "PRAGMA mmap_size=1073741824"}) {
            if (const auto ok = run(QString::fromLatin1(pragma)); !ok)
                return ok;
        }
        return {};
    }
    if (const auto ok = useWriteAheadLog(); !ok)
        return ok;
    for (const char *pragma : {"PRAGMA synchronous=FULL", "PRAGMA fullfsync=1", "PRAGMA checkpoint_fullfsync=1",
                               "PRAGMA trusted_schema=0"}) {
        if (const auto ok = run(QString::fromLatin1(pragma)); !ok)
            return ok;
    }
    return {};
}

/// SQLite does not wait for the lock when the mode is switched, so two processes that make the same file race here.
Result<> Database::useWriteAheadLog()
{
    for (int tries = 1;; ++tries) {
        const auto mode = rows(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (mode && !mode->empty() && mode->front().front().toString() == QLatin1StringView("wal"))
            return {};
        const bool transient = mode || mode.error().code == Errc::Io;
        if (!mode && !transient)
            return base::failure(mode);
        if (tries == kWalTries)
            return mode ? base::failure(Errc::Io, Tr::tr("%1 is on a disk that cannot keep a journal.").arg(m_path))
                        : base::failure(mode);
        QThread::msleep(kWalPauseMs);
    }
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    const auto result = rows(sql, values);
    return result ? Result<>() : Result<>(base::failure(result));
}

Result<std::vector<Database::Row>> Database::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(errorOf(m_path, query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(errorOf(m_path, query.lastError()));
    std::vector<Row> all;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        all.push_back(std::move(row));
    }
    if (query.lastError().isValid())
        return std::unexpected(errorOf(m_path, query.lastError()));
    return all;
}

struct Batch::Data {
    QString path;
    QSqlQuery query;
    bool prepared;
};

Batch::Batch(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Batch::Batch(Batch &&) noexcept = default;
Batch::~Batch() = default;

Result<> Batch::run(const QVariantList &values)
{
    for (qsizetype at = 0; at < values.size(); ++at)
        m_data->query.bindValue(int(at), values[at]);
    if (!m_data->prepared || !m_data->query.exec())
        return std::unexpected(errorOf(m_data->path, m_data->query.lastError()));
    m_data->query.finish();
    return {};
}

Batch Database::batch(const QString &sql)
{
    auto data = std::make_unique<Batch::Data>(m_path, QSqlQuery(handle()), false);
    data->query.setForwardOnly(true);
    data->prepared = data->query.prepare(sql);
    return Batch(std::move(data));
}

Result<> Database::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<> Database::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void Database::rollback()
{
    // A transaction that SQLite has already undone itself (disk full) answers with an error that says nothing new.
    QSqlQuery query(handle());
    query.exec(QStringLiteral("ROLLBACK"));
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.begin(); !begun)
        return base::failure(begun);
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollback();
}

Result<> Transaction::commit()
{
    base::faults::point(QLatin1StringView("before-sql-commit"));
    const auto done = m_database->commit();
    base::faults::point(QLatin1StringView("after-sql-commit"));
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace backflow::store
