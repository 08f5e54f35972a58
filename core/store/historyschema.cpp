#include "core/store/historyschema.h"

#include "core/store/database.h"

#include <array>

namespace backflow::store {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;

namespace {

/// Another number = another shape: the file is thrown away.
constexpr int kVersion = 2;

constexpr std::array kSchema = {
    "CREATE TABLE state (source TEXT PRIMARY KEY, mark TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE names (number INTEGER PRIMARY KEY, facet INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (facet, name))",
    "CREATE TABLE promotions (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    "CREATE TABLE components (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE events (key INTEGER PRIMARY KEY, who INTEGER NOT NULL, behalf INTEGER NOT NULL,"
    " place INTEGER NOT NULL, action INTEGER NOT NULL, class INTEGER NOT NULL, source INTEGER NOT NULL,"
    " promotion INTEGER NOT NULL, sequence INTEGER NOT NULL)",
    "CREATE INDEX by_promotion ON events (promotion) WHERE promotion <> 0",
    "CREATE INDEX by_sequence ON events (sequence) WHERE sequence <> 0",
    "CREATE TABLE bodies (key INTEGER PRIMARY KEY, id TEXT NOT NULL, what TEXT NOT NULL, reason TEXT NOT NULL,"
    " reference TEXT NOT NULL, components BLOB NOT NULL, record BLOB NOT NULL)",
    "CREATE TABLE touched (component INTEGER NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (component, key))"
    " WITHOUT ROWID",
    "CREATE TABLE words (word TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search USING fts5 (text, facets, content='', prefix='1 2 3')",
};

Result<> makeTables(Database &database)
{
    for (const char *sql : kSchema)
        if (const auto ok = database.run(QString::fromLatin1(sql)); !ok)
            return ok;
    return database.run(u"PRAGMA user_version=%1"_s.arg(kVersion));
}

} // namespace

Result<> prepareHistory(Database &database)
{
    const auto version = database.rows(u"PRAGMA user_version"_s);
    if (!version)
        return base::failure(version);
    if (version->front().front().toInt() == kVersion)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    // Another process may have made them meanwhile.
    const auto now = database.rows(u"PRAGMA user_version"_s);
    const auto tables = database.rows(u"SELECT count(*) FROM sqlite_master"_s);
    if (!now || !tables)
        return now ? base::failure(tables) : base::failure(now);
    if (tables->front().front().toInt() == 0) {
        if (const auto made = makeTables(database); !made)
            return made;
    } else if (now->front().front().toInt() != kVersion) {
        return base::failure(Errc::Corrupt, u"Not this version's index."_s);
    }
    return transaction->commit();
}

Result<> clearHistory(Database &database)
{
    // Names may have to be gone, not only out of sight.
    if (const auto on = database.run(u"PRAGMA secure_delete=ON"_s); !on)
        return on;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return base::failure(transaction);
    for (const char *table : {"state", "names", "promotions", "components", "events", "bodies", "touched", "words"})
        if (const auto ok = database.run(u"DELETE FROM "_s + QLatin1StringView(table)); !ok)
            return ok;
    if (const auto ok = database.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s); !ok)
        return ok;
    if (const auto done = transaction->commit(); !done)
        return done;
    // Where another program reads at this moment, its next one does it.
    (void)database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

} // namespace backflow::store
