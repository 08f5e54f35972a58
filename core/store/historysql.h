#pragma once

#include "core/ports/historyindex.h"

#include <QHash>
#include <QString>
#include <QVariantList>

namespace backflow::store {

/// Numbers of the names in the index, by facet and name.
using FacetNumbers = QHash<std::pair<int, QString>, qint64>;

struct HistorySql {
    QString sql;
    QVariantList values;
};

/// What the full-text table holds for an event beside its words, so that one look there answers words and filters.
QString facetTokens(qint64 who, qint64 where, qint64 action, ports::HistoryGroup group);
/// The first key of that time: the time stands in the upper bits, so the order of the keys is that of time.
qint64 keyOfTime(const QDateTime &when);

/// How many events match.
HistorySql countSql(const ports::HistoryQuery &query, const FacetNumbers &numbers);
/// The keys that match, in the query's order, behind `key` when it is not 0.
HistorySql keysSql(const ports::HistoryQuery &query, const FacetNumbers &numbers, qint64 key, qint64 offset, int limit);

} // namespace backflow::store
