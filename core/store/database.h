#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariant>
#include <QVariantList>
#include <memory>
#include <vector>

class QSqlDatabase;

namespace backflow::store {

/// Our error for a SQLite result code, plain or extended. `path` is the file the sentence names.
/// Source of the codes: SQLite's public list of result codes.
base::Error sqliteError(const QString &path, int sqliteCode, const QString &detail);

/// One SQLite connection of its own name, used by one thread, gone with the object.
/// Every commit is on disk when commit() returns: write-ahead log, `synchronous=FULL`, full flush on macOS.
class Database final
{
public:
    using Row = std::vector<QVariant>;

    static base::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    base::Result<> run(const QString &sql, const QVariantList &values = {});
    base::Result<std::vector<Row>> rows(const QString &sql, const QVariantList &values = {});

    /// Takes the write lock at once, so that what is read inside is what is written upon.
    base::Result<> begin();
    base::Result<> commit();
    void rollback();

private:
    Database(QString path, QString connection);
    base::Result<> prepare();
    base::Result<> useWriteAheadLog();
    QSqlDatabase handle() const;

    QString m_path;
    QString m_connection;
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
