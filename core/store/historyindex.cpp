#include "core/store/historyindex.h"

#include "core/store/database.h"
#include "core/store/historysql.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <array>

namespace backflow::store {
namespace {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;
using ports::HistoryFacet;
using ports::HistoryQuery;
using ports::IndexedEvent;

/// Another number = another shape: the file is thrown away.
constexpr int kVersion = 1;
constexpr qint64 kOrdinals = 1 << 20;

constexpr std::array kSchema = {
    "CREATE TABLE state (source TEXT PRIMARY KEY, mark TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE names (number INTEGER PRIMARY KEY, facet INTEGER NOT NULL, name TEXT NOT NULL, UNIQUE (facet, name))",
    "CREATE TABLE events (key INTEGER PRIMARY KEY, who INTEGER NOT NULL, place INTEGER NOT NULL,"
    " action INTEGER NOT NULL, class INTEGER NOT NULL, id TEXT NOT NULL, what TEXT NOT NULL, promotion TEXT NOT NULL,"
    " reason TEXT NOT NULL, components BLOB NOT NULL, record BLOB NOT NULL)",
    "CREATE INDEX narrow ON events (who, place, action, class)",
    "CREATE INDEX by_place ON events (place)",
    "CREATE INDEX by_action ON events (action)",
    "CREATE INDEX by_class ON events (class)",
    "CREATE INDEX by_promotion ON events (promotion) WHERE promotion <> ''",
    "CREATE TABLE touched (component TEXT NOT NULL, key INTEGER NOT NULL, PRIMARY KEY (component, key)) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search USING fts5 (text, facets, content='', prefix='1 2 3')",
};

QByteArray packed(const QStringList &components)
{
    return components.join(u'\n').toUtf8();
}

IndexedEvent eventOf(const Database::Row &row)
{
    IndexedEvent event;
    event.key = row[0].toLongLong();
    event.when = QDateTime::fromMSecsSinceEpoch(event.key / kOrdinals, QTimeZone::UTC);
    event.who = row[1].toString();
    event.where = row[2].toString();
    event.action = row[3].toString();
    event.group = ports::HistoryGroup(row[4].toInt());
    event.id = row[5].toString();
    event.what = row[6].toString();
    event.promotion = row[7].toString();
    event.reason = row[8].toString();
    event.components = QString::fromUtf8(row[9].toByteArray()).split(u'\n', Qt::SkipEmptyParts);
    event.record = QJsonDocument::fromJson(row[10].toByteArray()).object();
    return event;
}

class SqliteHistory final : public ports::HistoryIndex
{
public:
    static Result<std::unique_ptr<SqliteHistory>> open(const QString &path);

    Result<> useStamp(const QString &stamp) override;
    Result<> clear() override;
    Result<QString> mark(const QString &source) override;
    Result<> add(const QString &source, const QString &from, const QString &to,
                 const QList<IndexedEvent> &events) override;
    Result<qint64> count(const HistoryQuery &query) override;
    Result<QList<IndexedEvent>> page(const HistoryQuery &query, qint64 offset, int limit) override
    {
        return read(query, 0, offset, limit);
    }
    Result<QList<IndexedEvent>> after(const HistoryQuery &query, qint64 key, int limit) override
    {
        return read(query, key, 0, limit);
    }
    Result<QStringList> values(HistoryFacet facet) override;

private:
    explicit SqliteHistory(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    Result<> prepareSchema();
    Result<> makeSchema();
    Result<> loadNames();
    Result<qint64> number(HistoryFacet facet, const QString &name);
    Result<qint64> freeKey(const IndexedEvent &event);
    Result<> insert(const QList<IndexedEvent> &events);
    Result<QList<IndexedEvent>> read(const HistoryQuery &query, qint64 key, qint64 offset, int limit);

    std::unique_ptr<Database> m_database;
    FacetNumbers m_numbers;
    qint64 m_lastKey = 0;
};

Result<std::unique_ptr<SqliteHistory>> SqliteHistory::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Keeping::Derived);
    if (!database)
        return base::failure(database);
    std::unique_ptr<SqliteHistory> index(new SqliteHistory(*std::move(database)));
    if (const auto ready = index->prepareSchema(); !ready)
        return base::failure(ready);
    return index;
}

Result<> SqliteHistory::makeSchema()
{
    for (const char *sql : kSchema)
        if (const auto ok = m_database->run(QString::fromLatin1(sql)); !ok)
            return ok;
    return m_database->run(u"PRAGMA user_version=%1"_s.arg(kVersion));
}

Result<> SqliteHistory::prepareSchema()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto version = m_database->rows(u"PRAGMA user_version"_s);
    const auto tables = m_database->rows(u"SELECT count(*) FROM sqlite_master"_s);
    if (!version || !tables)
        return version ? base::failure(tables) : base::failure(version);
    if (tables->front().front().toInt() == 0) {
        if (const auto made = makeSchema(); !made)
            return made;
    } else if (version->front().front().toInt() != kVersion) {
        return base::failure(Errc::Corrupt, u"Not this version's index."_s);
    }
    return transaction->commit();
}

Result<> SqliteHistory::clear()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    for (const QString &table : {u"state"_s, u"names"_s, u"events"_s, u"touched"_s})
        if (const auto ok = m_database->run(u"DELETE FROM "_s + table); !ok)
            return ok;
    if (const auto ok = m_database->run(u"INSERT INTO search (search) VALUES ('delete-all')"_s); !ok)
        return ok;
    m_numbers.clear();
    m_lastKey = 0;
    return transaction->commit();
}

Result<> SqliteHistory::useStamp(const QString &stamp)
{
    // A name no source has.
    const QString own = u"stamp"_s;
    const auto kept = mark(own);
    if (!kept || *kept == stamp)
        return kept ? Result<>() : Result<>(base::failure(kept));
    if (const auto empty = clear(); !empty)
        return empty;
    return m_database->run(u"INSERT OR REPLACE INTO state VALUES (?, ?)"_s, {own, stamp});
}

Result<QString> SqliteHistory::mark(const QString &source)
{
    const auto rows = m_database->rows(u"SELECT mark FROM state WHERE source = ?"_s, {source});
    if (!rows)
        return base::failure(rows);
    return rows->empty() ? QString() : rows->front().front().toString();
}

Result<> SqliteHistory::loadNames()
{
    const auto rows = m_database->rows(u"SELECT number, facet, name FROM names"_s);
    if (!rows)
        return base::failure(rows);
    m_numbers.clear();
    for (const Database::Row &row : *rows)
        m_numbers.insert({row[1].toInt(), row[2].toString()}, row[0].toLongLong());
    return {};
}

Result<qint64> SqliteHistory::number(HistoryFacet facet, const QString &name)
{
    const std::pair<int, QString> key{int(facet), name};
    if (const auto known = m_numbers.constFind(key); known != m_numbers.constEnd())
        return *known;
    const auto made = m_database->rows(u"INSERT INTO names (facet, name) VALUES (?, ?) RETURNING number"_s,
                                       {int(facet), name.isNull() ? u""_s : name});
    if (!made)
        return base::failure(made);
    return *m_numbers.insert(key, made->front().front().toLongLong());
}

Result<qint64> SqliteHistory::freeKey(const IndexedEvent &event)
{
    qint64 key = keyOfTime(event.when);
    if (key > m_lastKey) // later than all there are
        return m_lastKey = key;
    const auto rows =
        m_database->rows(u"SELECT max(key) FROM events WHERE key BETWEEN ? AND ?"_s, {key, key + kOrdinals - 1});
    if (!rows)
        return base::failure(rows);
    if (const QVariant taken = rows->front().front(); !taken.isNull())
        key = taken.toLongLong() + 1;
    m_lastKey = qMax(m_lastKey, key);
    return key;
}

Result<> SqliteHistory::insert(const QList<IndexedEvent> &events)
{
    Batch rows = m_database->batch(u"INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    Batch texts = m_database->batch(u"INSERT INTO search (rowid, text, facets) VALUES (?, ?, ?)"_s);
    Batch touched = m_database->batch(u"INSERT OR IGNORE INTO touched VALUES (?, ?)"_s);
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    for (const IndexedEvent &event : events) {
        const auto who = number(HistoryFacet::Who, event.who);
        const auto place = number(HistoryFacet::Where, event.where);
        const auto action = number(HistoryFacet::Action, event.action);
        const auto key = freeKey(event);
        for (const auto *asked : {&who, &place, &action, &key})
            if (!*asked)
                return base::failure(*asked);
        const QString words =
            QStringList{event.what, event.who, event.where, event.promotion, event.reason, event.components.join(u' ')}
                .join(u'\n');
        const QByteArray record =
            event.record.isEmpty() ? ""_ba : QJsonDocument(event.record).toJson(QJsonDocument::Compact);
        const QByteArray components = packed(event.components);
        if (const auto ok =
                rows.run({*key, *who, *place, *action, int(event.group), text(event.id), text(event.what),
                          text(event.promotion), text(event.reason), components.isNull() ? ""_ba : components, record});
            !ok)
            return ok;
        if (const auto ok = texts.run({*key, words, facetTokens(*who, *place, *action, event.group)}); !ok)
            return ok;
        for (const QString &component : event.components)
            if (const auto ok = touched.run({component, *key}); !ok)
                return ok;
    }
    return {};
}

Result<> SqliteHistory::add(const QString &source, const QString &from, const QString &to,
                            const QList<IndexedEvent> &events)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return base::failure(transaction);
    const auto now = mark(source);
    if (!now)
        return base::failure(now);
    if (*now != from)
        return base::failure(Errc::Conflict, u"The history is being read by another program."_s);
    const auto last = m_database->rows(u"SELECT max(key) FROM events"_s);
    if (!last)
        return base::failure(last);
    m_lastKey = last->front().front().toLongLong();
    if (const auto names = loadNames(); !names)
        return names;
    if (const auto inserted = insert(events); !inserted)
        return inserted;
    if (const auto moved = m_database->run(u"INSERT OR REPLACE INTO state VALUES (?, ?)"_s, {source, to}); !moved)
        return moved;
    return transaction->commit();
}

Result<qint64> SqliteHistory::count(const HistoryQuery &query)
{
    if (const auto names = loadNames(); !names)
        return base::failure(names);
    const HistorySql asked = countSql(query, m_numbers);
    const auto rows = m_database->rows(asked.sql, asked.values);
    if (!rows)
        return base::failure(rows);
    return rows->front().front().toLongLong();
}

Result<QList<IndexedEvent>> SqliteHistory::read(const HistoryQuery &query, qint64 key, qint64 offset, int limit)
{
    if (const auto names = loadNames(); !names)
        return base::failure(names);
    const HistorySql keys = keysSql(query, m_numbers, key, offset, limit);
    const auto rows = m_database->rows(
        u"SELECT e.key, w.name, p.name, a.name, e.class, e.id, e.what, e.promotion, e.reason, e.components, e.record"
        " FROM (%1) k JOIN events e ON e.key = k.key JOIN names w ON w.number = e.who"
        " JOIN names p ON p.number = e.place JOIN names a ON a.number = e.action ORDER BY e.key %2"_s.arg(
            keys.sql, query.oldestFirst ? u"ASC"_s : u"DESC"_s),
        keys.values);
    if (!rows)
        return base::failure(rows);
    QList<IndexedEvent> events;
    events.reserve(qsizetype(rows->size()));
    for (const Database::Row &row : *rows)
        events += eventOf(row);
    return events;
}

Result<QStringList> SqliteHistory::values(HistoryFacet facet)
{
    const auto rows = m_database->rows(
        u"SELECT name FROM names WHERE facet = ? AND name <> '' ORDER BY name COLLATE NOCASE"_s, {int(facet)});
    if (!rows)
        return base::failure(rows);
    QStringList values;
    for (const Database::Row &row : *rows)
        values += row.front().toString();
    return values;
}

} // namespace

Result<std::unique_ptr<ports::HistoryIndex>> openHistoryIndex(const QString &path)
{
    auto index = SqliteHistory::open(path);
    // Nothing is lost with it: all of it is in the repository.
    if (!index && index.error().code == Errc::Corrupt) {
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(end));
        index = SqliteHistory::open(path);
    }
    if (!index)
        return base::failure(index);
    return std::unique_ptr<ports::HistoryIndex>(*std::move(index));
}

} // namespace backflow::store
