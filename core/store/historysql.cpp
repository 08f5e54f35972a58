#include "core/store/historysql.h"

#include <QTimeZone>

namespace backflow::store {
namespace {

using namespace Qt::StringLiterals;
using ports::HistoryFacet;
using ports::HistoryQuery;
using Detail = ports::HistoryIndex::Detail;

/// Shorter ones stand in nearly every word.
constexpr qsizetype kLeastInner = 3;

QList<qint64> numbersOf(const FacetNumbers &numbers, HistoryFacet facet, const QStringList &names)
{
    QList<qint64> found;
    for (const QString &name : names)
        found += numbers.value({int(facet), name}, -1);
    return found;
}

/// Quoted, so that nothing in it is an operator of FTS5.
QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

/// One word of the query, wherever it stands in a word of the index.
QString wordMatch(const QString &word, const HistoryTerms &terms)
{
    QStringList any;
    for (const QString &inner : terms.containing.value(word))
        any += quoted(inner);
    // The star lets it be the beginning of a word; not needed where all the words are named.
    if (any.isEmpty() || any.size() >= kMostInner)
        any += quoted(word) + u" *"_s;
    return u'(' + any.join(u" OR "_s) + u')';
}

QString textMatch(const HistoryQuery &query, const HistoryTerms &terms)
{
    QStringList all;
    for (const QString &word : query.text.toLower().split(u' ', Qt::SkipEmptyParts))
        all += wordMatch(word, terms);
    return all.isEmpty() ? QString() : u"text : ("_s + all.join(u" AND "_s) + u')';
}

QString tokenMatch(const QList<std::pair<QChar, QList<qint64>>> &facets)
{
    QStringList all;
    for (const auto &[letter, numbers] : facets) {
        QStringList any;
        for (const qint64 number : numbers)
            any += quoted(letter + QString::number(number));
        if (!any.isEmpty())
            all += u"facets : ("_s + any.join(u" OR "_s) + u')';
    }
    return all.join(u" AND "_s);
}

QString anyOf(const QList<qint64> &numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list += QString::number(number);
    return u" IN ("_s + list.join(u',') + u')';
}

/// Where the keys come from, and what they must fulfil. The first table gives them in order.
struct Condition {
    QString from;
    /// The column with the key.
    QString key;
    QStringList where{};
    QVariantList values{};

    void add(const QString &sql, const QVariant &value)
    {
        where += sql;
        values += value;
    }
    QString whereSql() const { return where.isEmpty() ? QString() : u" WHERE "_s + where.join(u" AND "_s); }
    void behind(qint64 place, bool oldestFirst) { add(key + (oldestFirst ? u" > ?"_s : u" < ?"_s), place); }
};

/// Numbers of the names in a query.
struct Facets {
    QList<qint64> who;
    QList<qint64> places;
    QList<qint64> actions;
    QList<qint64> types;
    QList<qint64> groups;
    QList<qint64> sources;

    Facets(const HistoryQuery &query, const FacetNumbers &numbers)
        : who(numbersOf(numbers, HistoryFacet::Who, query.who))
        , places(numbersOf(numbers, HistoryFacet::Where, query.where))
        , actions(numbersOf(numbers, HistoryFacet::Action, query.actions))
        , types(numbersOf(numbers, HistoryFacet::Type, query.types))
    {
        if (query.group)
            groups += qint64(*query.group);
        if (query.source)
            sources += qint64(*query.source);
    }
    QString match() const
    {
        return tokenMatch(
            {{u'w', who}, {u'p', places}, {u'a', actions}, {u't', types}, {u'g', groups}, {u's', sources}});
    }
    /// By the columns of the events, which hold no types.
    void narrow(Condition &condition) const
    {
        for (const auto &[column, numbers] : {std::pair{u"place"_s, places}, std::pair{u"action"_s, actions},
                                              std::pair{u"class"_s, groups}, std::pair{u"source"_s, sources}})
            if (!numbers.isEmpty())
                condition.where += u"e."_s + column + anyOf(numbers);
        if (!who.isEmpty())
            condition.where += u"(e.who%1 OR e.behalf%1)"_s.arg(anyOf(who));
    }
};

Condition conditionOf(const HistoryQuery &query, const HistoryTerms &terms)
{
    const Facets facets(query, terms.numbers);
    const QString text = textMatch(query, terms);
    const QString names = facets.match();
    Condition made;
    if (!query.component.isEmpty() && text.isEmpty() && facets.types.isEmpty()) {
        made.from = u"touched t CROSS JOIN events e ON e.key = t.key"_s;
        made.key = u"t.key"_s;
        made.add(u"t.component = (SELECT number FROM components WHERE name = ?)"_s, query.component);
        facets.narrow(made);
    } else if ((!query.promotion.isEmpty() || query.sequence != 0) && text.isEmpty() && facets.types.isEmpty()) {
        // A handful, found by their index.
        made.from = u"events e"_s;
        made.key = u"e.key"_s;
        facets.narrow(made);
    } else if (!text.isEmpty() || !names.isEmpty()) {
        // What matches stands there in the order of the keys, so nothing else is gone through.
        made.from = u"search"_s;
        made.key = u"search.rowid"_s;
        made.add(u"search MATCH ?"_s, text.isEmpty() || names.isEmpty() ? text + names : text + u" AND "_s + names);
    } else {
        made.from = u"events e"_s;
        made.key = u"e.key"_s;
    }
    const bool fromSearch = made.from == "search"_L1;
    if (query.since.isValid())
        made.add(made.key + u" >= ?"_s, keyOfTime(query.since));
    if (query.until.isValid())
        made.add(made.key + u" < ?"_s, keyOfTime(query.until));
    if (fromSearch && !query.component.isEmpty())
        made.add(u"EXISTS (SELECT 1 FROM touched t WHERE t.key = search.rowid AND t.component ="
                 " (SELECT number FROM components WHERE name = ?))"_s,
                 query.component);
    // The second half of each lets the index over those that have one be used.
    const QString few = fromSearch ? u"search.rowid IN (SELECT e.key FROM events e WHERE %1)"_s : u"%1"_s;
    if (!query.promotion.isEmpty())
        made.add(few.arg(u"e.promotion = (SELECT number FROM promotions WHERE id = ?) AND e.promotion <> 0"_s),
                 query.promotion);
    if (query.sequence != 0)
        made.add(few.arg(u"e.sequence = ? AND e.sequence <> 0"_s), query.sequence);
    return made;
}

QString orderSql(const Condition &condition, const HistoryQuery &query)
{
    return u" ORDER BY %1 %2"_s.arg(condition.key, query.oldestFirst ? u"ASC"_s : u"DESC"_s);
}

} // namespace

QString FacetTokens::text() const
{
    QString tokens = u"w%1 p%2 a%3 g%4 s%5"_s.arg(who).arg(place).arg(action).arg(int(group)).arg(int(source));
    if (behalf != who)
        tokens += u" w%1"_s.arg(behalf);
    for (const qint64 type : types)
        tokens += u" t%1"_s.arg(type);
    return tokens;
}

qint64 keyOfTime(const QDateTime &when)
{
    return qMax<qint64>(0, when.toMSecsSinceEpoch()) << kOrdinalBits;
}

QStringList wordsIn(const QString &text)
{
    QStringList words;
    qsizetype begin = -1;
    const QString lower = text.toLower();
    for (qsizetype at = 0; at <= lower.size(); ++at) {
        const bool inWord = at < lower.size() && (lower[at].isLetterOrNumber() || lower[at].isMark());
        if (inWord && begin < 0)
            begin = at;
        if (!inWord && begin >= 0) {
            words += lower.mid(begin, at - begin);
            begin = -1;
        }
    }
    return words;
}

QString withParts(const QString &text)
{
    QString all = text;
    QString parts;
    int found = 0;
    const auto flush = [&] {
        if (found > 1)
            all += parts;
        parts.clear();
        found = 0;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar now = text[at];
        if (!now.isLetterOrNumber()) {
            flush();
            continue;
        }
        const QChar last = at > 0 ? text[at - 1] : QChar();
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar();
        // A new part: aB, ABc before the B, a1, 1a.
        const bool begins = !last.isLetterOrNumber() || (now.isUpper() && (last.isLower() || next.isLower())) ||
                            now.isNumber() != last.isNumber();
        if (begins) {
            parts += u' ';
            ++found;
        }
        parts += now;
    }
    flush();
    return all;
}

QStringList innerWordsOf(const HistoryQuery &query)
{
    QStringList words;
    for (const QString &word : query.text.toLower().split(u' ', Qt::SkipEmptyParts))
        if (word.size() >= kLeastInner && wordsIn(word) == QStringList{word})
            words += word;
    return words;
}

HistorySql countSql(const HistoryQuery &query, const HistoryTerms &terms, qint64 beforeKey)
{
    Condition condition = conditionOf(query, terms);
    if (beforeKey != 0)
        condition.behind(beforeKey, !query.oldestFirst);
    return {u"SELECT count(*) FROM "_s + condition.from + condition.whereSql(), condition.values};
}

HistorySql marksSql(const HistoryQuery &query, const HistoryTerms &terms, int step)
{
    const Condition condition = conditionOf(query, terms);
    const QString numbered = u"SELECT row_number() OVER (%2) AS n, %1 AS key FROM %3%4"_s.arg(
        condition.key, orderSql(condition, query).trimmed(), condition.from, condition.whereSql());
    return {u"SELECT n, key FROM (%1) WHERE n % %2 = 0"_s.arg(numbered).arg(step), condition.values};
}

HistorySql eventsSql(const HistoryQuery &query, const HistoryTerms &terms, qint64 key, int limit, Detail detail)
{
    Condition condition = conditionOf(query, terms);
    if (key != 0)
        condition.behind(key, query.oldestFirst);
    condition.values += limit;
    const bool hasEvents = condition.from.contains("events e"_L1);
    // Crossed: the first table leads, and the wide rows are read for what is given only.
    const QString joins = (hasEvents ? QString() : u" CROSS JOIN events e ON e.key = %1"_s.arg(condition.key)) +
                          u" CROSS JOIN bodies b ON b.key = "_s + condition.key;
    return {u"SELECT e.key, e.who, e.behalf, e.place, e.action, e.class, e.source, p.id, e.sequence, b.id, b.what,"
            " b.reason, b.reference, b.components, %1 FROM %2%3 LEFT JOIN promotions p ON p.number = e.promotion%4%5"
            " LIMIT ?"_s.arg(detail == Detail::Whole ? u"b.record"_s : u"''"_s, condition.from, joins,
                             condition.whereSql(), orderSql(condition, query)),
            condition.values};
}

} // namespace backflow::store
