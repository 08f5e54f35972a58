#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariant>
#include <QVariantList>
#include <memory>
#include <vector>

class QSqlDatabase;

namespace backflow::store {

class Batch;

/// Our error for a SQLite result code, plain or extended. `path` is the file the sentence names.
/// Source of the codes: SQLite's public list of result codes.
base::Error sqliteError(const QString &path, int sqliteCode, const QString &detail);

/// One SQLite connection of its own name, used by one thread, gone with the object.
/// Every commit is on disk when commit() returns: write-ahead log, `synchronous=FULL`, full flush on macOS.
class Database final
{
public:
    using Row = std::vector<QVariant>;

    /// Derived: can be made again from elsewhere, so a power cut may take the last commits, but never the order in it.
    enum class Keeping { Durable, Derived };

    static base::Result<std::unique_ptr<Database>> open(const QString &path, Keeping keeping = Keeping::Durable);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    base::Result<> run(const QString &sql, const QVariantList &values = {});
    base::Result<std::vector<Row>> rows(const QString &sql, const QVariantList &values = {});

    /// One statement for many rows; it must go before the database does.
    Batch batch(const QString &sql);

    /// Takes the write lock at once, so that what is read inside is what is written upon.
    base::Result<> begin();
    base::Result<> commit();
    void rollback();

private:
    Database(QString path, QString connection);
    base::Result<> prepare(Keeping keeping);
    base::Result<> useWriteAheadLog();
    QSqlDatabase handle() const;

    QString m_path;
    QString m_connection;
};

/// A statement that is prepared once and run with many rows of values.
class Batch final
{
public:
    Batch(Batch &&) noexcept;
    ~Batch();
    base::Result<> run(const QVariantList &values);

private:
    friend class Database;
    struct Data;
    explicit Batch(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// A transaction that is undone unless it was committed.
class Transaction final
{
public:
    static base::Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    base::Result<> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace backflow::store
