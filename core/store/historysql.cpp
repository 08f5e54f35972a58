#include "core/store/historysql.h"

#include <QTimeZone>

namespace backflow::store {
namespace {

using ports::HistoryFacet;
using ports::HistoryQuery;

constexpr int kOrdinalBits = 20;

qint64 numberOf(const FacetNumbers &numbers, HistoryFacet facet, const QString &name)
{
    return numbers.value({int(facet), name}, -1);
}

/// Quoted, so that nothing in it is an operator of FTS5; the star lets it be the beginning of a word.
QString wordsOf(const QString &text)
{
    QStringList all;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words)
        all += QStringLiteral("text : \"%1\" *").arg(word.replace(u'"', QStringLiteral("\"\"")));
    return all.join(QStringLiteral(" AND "));
}

struct Condition {
    QString from = QStringLiteral("events");
    QString key = QStringLiteral("key");
    QStringList where{};
    QVariantList values{};

    void add(const QString &sql, const QVariant &value)
    {
        where += sql;
        values += value;
    }
};

struct FacetFilter {
    QString column;
    QString prefix;
    qint64 number;
};

QList<FacetFilter> facetFilters(const HistoryQuery &query, const FacetNumbers &numbers)
{
    QList<FacetFilter> filters;
    if (!query.who.isEmpty())
        filters += {QStringLiteral("who"), QStringLiteral("w"), numberOf(numbers, HistoryFacet::Who, query.who)};
    if (!query.where.isEmpty())
        filters += {QStringLiteral("place"), QStringLiteral("p"), numberOf(numbers, HistoryFacet::Where, query.where)};
    if (!query.action.isEmpty())
        filters +=
            {QStringLiteral("action"), QStringLiteral("a"), numberOf(numbers, HistoryFacet::Action, query.action)};
    if (query.group)
        filters += {QStringLiteral("class"), QStringLiteral("g"), qint64(*query.group)};
    return filters;
}

Condition conditionOf(const HistoryQuery &query, const FacetNumbers &numbers)
{
    Condition made;
    const QList<FacetFilter> facets = facetFilters(query, numbers);
    if (const QString words = wordsOf(query.text); !words.isEmpty()) {
        made.from = QStringLiteral("search");
        made.key = QStringLiteral("rowid");
        QString match = words;
        for (const FacetFilter &facet : facets)
            match += QStringLiteral(" AND facets : \"%1%2\"").arg(facet.prefix).arg(facet.number);
        made.add(QStringLiteral("search MATCH ?"), match);
    } else {
        for (const FacetFilter &facet : facets)
            made.add(facet.column + QStringLiteral(" = ?"), facet.number);
    }
    if (query.since.isValid())
        made.add(made.key + QStringLiteral(" >= ?"), keyOfTime(query.since));
    if (query.until.isValid())
        made.add(made.key + QStringLiteral(" < ?"), keyOfTime(query.until));
    if (!query.promotion.isEmpty())
        made.add(made.key + QStringLiteral(" IN (SELECT key FROM events WHERE promotion = ?)"), query.promotion);
    if (!query.component.isEmpty())
        made.add(made.key + QStringLiteral(" IN (SELECT key FROM touched WHERE component = ?)"), query.component);
    if (!query.type.isEmpty()) {
        made.add(made.key + QStringLiteral(" IN (SELECT key FROM touched WHERE component >= ?"),
                 QString(query.type + u':'));
        made.values += QString(query.type + u';');
        made.where.last() += QStringLiteral(" AND component < ?)");
    }
    return made;
}

QString whereSql(const Condition &condition)
{
    return condition.where.isEmpty() ? QString()
                                     : QStringLiteral(" WHERE ") + condition.where.join(QStringLiteral(" AND "));
}

} // namespace

QString facetTokens(qint64 who, qint64 where, qint64 action, ports::HistoryGroup group)
{
    return QStringLiteral("w%1 p%2 a%3 g%4").arg(who).arg(where).arg(action).arg(int(group));
}

qint64 keyOfTime(const QDateTime &when)
{
    return qMax<qint64>(0, when.toMSecsSinceEpoch()) << kOrdinalBits;
}

HistorySql countSql(const HistoryQuery &query, const FacetNumbers &numbers)
{
    const Condition condition = conditionOf(query, numbers);
    // The narrow index holds all that is asked for, so the wide rows are not read.
    const bool narrow = condition.from == QLatin1StringView("events");
    return {QStringLiteral("SELECT count(*) FROM ") + condition.from +
                (narrow ? QStringLiteral(" INDEXED BY narrow") : QString()) + whereSql(condition),
            condition.values};
}

HistorySql keysSql(const HistoryQuery &query, const FacetNumbers &numbers, qint64 key, qint64 offset, int limit)
{
    Condition condition = conditionOf(query, numbers);
    if (key != 0)
        condition.add(condition.key + (query.oldestFirst ? QStringLiteral(" > ?") : QStringLiteral(" < ?")), key);
    condition.values += limit;
    condition.values += offset;
    return {QStringLiteral("SELECT %1 AS key FROM %2%3 ORDER BY %1 %4 LIMIT ? OFFSET ?")
                .arg(condition.key, condition.from, whereSql(condition),
                     query.oldestFirst ? QStringLiteral("ASC") : QStringLiteral("DESC")),
            condition.values};
}

} // namespace backflow::store
