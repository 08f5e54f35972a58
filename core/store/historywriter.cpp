#include "core/store/historywriter.h"

namespace backflow::store {

using namespace Qt::StringLiterals;
using base::Result;
using ports::HistoryFacet;
using ports::IndexedEvent;

namespace {

constexpr qint64 kOrdinals = 1 << kOrdinalBits;
/// Of each kind; a cache that grows past it begins anew.
constexpr qsizetype kMostKnown = 200'000;

/// SQLite has NULL for null strings, and no column takes one.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

QByteArray bytes(const QByteArray &value)
{
    return value.isNull() ? ""_ba : value;
}

} // namespace

HistoryWriter::HistoryWriter(Database &database)
    : m_database(database)
    , m_event(database.batch(u"INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
    , m_body(database.batch(u"INSERT INTO bodies VALUES (?, ?, ?, ?, ?, ?, ?)"_s))
    , m_search(database.batch(u"INSERT INTO search (rowid, text, facets) VALUES (?, ?, ?)"_s))
    , m_touched(database.batch(u"INSERT OR IGNORE INTO touched VALUES (?, ?)"_s))
    , m_word(database.batch(u"INSERT OR IGNORE INTO words VALUES (?)"_s))
{
}

Result<> HistoryWriter::begin()
{
    const auto last = m_database.rows(u"SELECT max(key) FROM events"_s);
    const auto names = m_database.rows(u"SELECT number, facet, name FROM names"_s);
    if (!last || !names)
        return last ? base::failure(names) : base::failure(last);
    m_lastKey = last->front().front().toLongLong();
    for (const Database::Row &row : *names)
        m_names.insert({row[1].toInt(), row[2].toString()}, row[0].toLongLong());
    return {};
}

Result<qint64> HistoryWriter::name(HistoryFacet facet, const QString &name)
{
    const std::pair<int, QString> key{int(facet), name};
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    const auto made =
        m_database.rows(u"INSERT INTO names (facet, name) VALUES (?, ?) RETURNING number"_s, {int(facet), text(name)});
    if (!made)
        return base::failure(made);
    return *m_names.insert(key, made->front().front().toLongLong());
}

Result<qint64> HistoryWriter::numbered(QHash<QString, qint64> &known, const QString &table, const QString &column,
                                       const QString &value)
{
    if (value.isEmpty())
        return 0;
    if (const auto found = known.constFind(value); found != known.constEnd())
        return *found;
    auto rows = m_database.rows(u"SELECT number FROM %1 WHERE %2 = ?"_s.arg(table, column), {value});
    if (rows && rows->empty())
        rows = m_database.rows(u"INSERT INTO %1 (%2) VALUES (?) RETURNING number"_s.arg(table, column), {value});
    if (!rows)
        return base::failure(rows);
    if (known.size() >= kMostKnown)
        known.clear();
    return *known.insert(value, rows->front().front().toLongLong());
}

Result<qint64> HistoryWriter::freeKey(const IndexedEvent &event)
{
    qint64 key = keyOfTime(event.when);
    if (key > m_lastKey) // later than all there are
        return m_lastKey = key;
    const auto rows =
        m_database.rows(u"SELECT max(key) FROM events WHERE key BETWEEN ? AND ?"_s, {key, key + kOrdinals - 1});
    if (!rows)
        return base::failure(rows);
    if (const QVariant taken = rows->front().front(); !taken.isNull())
        key = taken.toLongLong() + 1;
    m_lastKey = qMax(m_lastKey, key);
    return key;
}

Result<> HistoryWriter::addWords(const QString &all)
{
    for (const QString &word : wordsIn(all)) {
        if (m_words.contains(word))
            continue;
        if (const auto ok = m_word.run({word}); !ok)
            return ok;
        if (m_words.size() >= kMostKnown)
            m_words.clear();
        m_words.insert(word);
    }
    return {};
}

Result<> HistoryWriter::insertOne(const IndexedEvent &event)
{
    const auto who = name(HistoryFacet::Who, event.who);
    const auto behalf = name(HistoryFacet::Who, event.behalf);
    const auto place = name(HistoryFacet::Where, event.where);
    const auto action = name(HistoryFacet::Action, event.action);
    const auto promotion = numbered(m_promotions, u"promotions"_s, u"id"_s, event.promotion);
    const auto key = freeKey(event);
    for (const auto *asked : {&who, &behalf, &place, &action, &promotion, &key})
        if (!*asked)
            return base::failure(*asked);
    FacetTokens tokens{*who, event.behalf.isEmpty() ? *who : *behalf, *place, *action, event.group, event.source, {}};
    QStringList types;
    for (const QString &component : event.components) {
        const auto number = numbered(m_components, u"components"_s, u"name"_s, component);
        if (!number)
            return base::failure(number);
        if (const auto ok = m_touched.run({*number, *key}); !ok)
            return ok;
        if (const QString type = component.section(u':', 0, 0); !types.contains(type))
            types += type;
    }
    for (const QString &type : std::as_const(types)) {
        const auto number = name(HistoryFacet::Type, type);
        if (!number)
            return base::failure(number);
        tokens.types += *number;
    }
    const QString words = withParts(QStringList{event.what, event.who, event.behalf, event.where, event.promotion,
                                                event.reason, event.reference, event.components.join(u' ')}
                                        .join(u'\n'));
    const QByteArray components = event.components.join(u'\n').toUtf8();
    if (const auto ok = m_event.run(
            {*key, *who, *behalf, *place, *action, int(event.group), int(event.source), *promotion, event.sequence});
        !ok)
        return ok;
    if (const auto ok = m_body.run({*key, text(event.id), text(event.what), text(event.reason), text(event.reference),
                                    bytes(components), bytes(event.record)});
        !ok)
        return ok;
    if (const auto ok = m_search.run({*key, words, tokens.text()}); !ok)
        return ok;
    return addWords(words);
}

Result<> HistoryWriter::insert(const QList<IndexedEvent> &events)
{
    if (const auto ready = begin(); !ready)
        return ready;
    for (const IndexedEvent &event : events)
        if (const auto ok = insertOne(event); !ok)
            return ok;
    return {};
}

} // namespace backflow::store
