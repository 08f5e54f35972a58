#include "core/store/historyindex.h"

#include "core/store/database.h"
#include "core/store/historyschema.h"
#include "core/store/historysql.h"
#include "core/store/historywriter.h"

#include <QFile>
#include <QTimeZone>

namespace backflow::store {
namespace {

using namespace Qt::StringLiterals;
using base::Errc;
using base::Result;
using ports::HistoryExtent;
using ports::HistoryFacet;
using ports::HistoryQuery;
using ports::IndexedEvent;

/// Columns in the order of eventsSql().
IndexedEvent eventOf(const Database::Row &row, const QHash<qint64, QString> &names)
{
    IndexedEvent event;
    event.key = row[0].toLongLong();
    event.when = QDateTime::fromMSecsSinceEpoch(event.key >> kOrdinalBits, QTimeZone::UTC);
    event.who = names.value(row[1].toLongLong());
    event.behalf = names.value(row[2].toLongLong());
    event.where = names.value(row[3].toLongLong());
    event.action = names.value(row[4].toLongLong());
    event.group = ports::HistoryGroup(row[5].toInt());
    event.source = ports::HistorySource(row[6].toInt());
    event.promotion = row[7].toString();
    event.sequence = row[8].toLongLong();
    event.id = row[9].toString();
    event.what = row[10].toString();
    event.reason = row[11].toString();
    event.reference = row[12].toString();
    event.components = QString::fromUtf8(row[13].toByteArray()).split(u'\n', Qt::SkipEmptyParts);
    event.record = row[14].toByteArray();
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
    Result<QList<IndexedEvent>> after(const HistoryQuery &query, qint64 key, int limit, Detail detail) override;
    Result<qint64> count(const HistoryQuery &query) override { return counted(query, 0); }
    Result<HistoryExtent> extent(const HistoryQuery &query, int step) override;
    Result<qint64> rank(const HistoryQuery &query, qint64 key) override { return counted(query, key); }
    Result<QStringList> values(HistoryFacet facet) override;

private:
    explicit SqliteHistory(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {
    }
    Result<HistoryTerms> terms(const HistoryQuery &query);
    Result<qint64> counted(const HistoryQuery &query, qint64 beforeKey);

    std::unique_ptr<Database> m_database;
    QHash<qint64, QString> m_names;
};

Result<std::unique_ptr<SqliteHistory>> SqliteHistory::open(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path, Database::Keeping::Derived);
    if (!database)
        return base::failure(database);
    if (const auto ready = prepareHistory(**database); !ready)
        return base::failure(ready);
    return std::unique_ptr<SqliteHistory>(new SqliteHistory(*std::move(database)));
}

Result<> SqliteHistory::clear()
{
    return clearHistory(*m_database);
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
    HistoryWriter writer(*m_database);
    if (const auto inserted = writer.insert(events); !inserted)
        return inserted;
    if (const auto moved = m_database->run(u"INSERT OR REPLACE INTO state VALUES (?, ?)"_s, {source, to}); !moved)
        return moved;
    return transaction->commit();
}

Result<HistoryTerms> SqliteHistory::terms(const HistoryQuery &query)
{
    const auto names = m_database->rows(u"SELECT number, facet, name FROM names"_s);
    if (!names)
        return base::failure(names);
    HistoryTerms terms;
    m_names.clear();
    for (const Database::Row &row : *names) {
        terms.numbers.insert({row[1].toInt(), row[2].toString()}, row[0].toLongLong());
        m_names.insert(row[0].toLongLong(), row[2].toString());
    }
    for (const QString &word : innerWordsOf(query)) {
        const auto words =
            m_database->rows(u"SELECT word FROM words WHERE instr(word, ?) > 0 LIMIT ?"_s, {word, kMostInner + 1});
        if (!words)
            return base::failure(words);
        QStringList &containing = terms.containing[word];
        for (const Database::Row &row : *words)
            containing += row.front().toString();
    }
    return terms;
}

Result<qint64> SqliteHistory::counted(const HistoryQuery &query, qint64 beforeKey)
{
    const auto known = terms(query);
    if (!known)
        return base::failure(known);
    const HistorySql asked = countSql(query, *known, beforeKey);
    const auto rows = m_database->rows(asked.sql, asked.values);
    if (!rows)
        return base::failure(rows);
    return rows->front().front().toLongLong();
}

Result<HistoryExtent> SqliteHistory::extent(const HistoryQuery &query, int step)
{
    const auto known = terms(query);
    if (!known)
        return base::failure(known);
    const HistorySql asked = marksSql(query, *known, step);
    const auto rows = m_database->rows(asked.sql, asked.values);
    if (!rows)
        return base::failure(rows);
    HistoryExtent extent;
    for (const Database::Row &row : *rows)
        extent.marks += row[1].toLongLong();
    const auto count = counted(query, 0);
    if (!count)
        return base::failure(count);
    extent.count = *count;
    return extent;
}

Result<QList<IndexedEvent>> SqliteHistory::after(const HistoryQuery &query, qint64 key, int limit, Detail detail)
{
    const auto known = terms(query);
    if (!known)
        return base::failure(known);
    const HistorySql asked = eventsSql(query, *known, key, limit, detail);
    const auto rows = m_database->rows(asked.sql, asked.values);
    if (!rows)
        return base::failure(rows);
    QList<IndexedEvent> events;
    events.reserve(qsizetype(rows->size()));
    for (const Database::Row &row : *rows)
        events += eventOf(row, m_names);
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
