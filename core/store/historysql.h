#pragma once

#include "core/ports/historyindex.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace backflow::store {

/// Numbers of the names in the index, by facet and name.
using FacetNumbers = QHash<std::pair<int, QString>, qint64>;

struct HistorySql {
    QString sql;
    QVariantList values;
};

/// What a query's texts and names are in this index.
struct HistoryTerms {
    FacetNumbers numbers;
    /// For each word of the text, the words of the index it stands in; none = its beginnings alone are looked for.
    QHash<QString, QStringList> containing;
};

/// What the full-text table holds for an event beside its words, so that one look there answers words and filters.
struct FacetTokens {
    qint64 who;
    qint64 behalf;
    qint64 place;
    qint64 action;
    ports::HistoryGroup group;
    ports::HistorySource source;
    QList<qint64> types;
    QString text() const;
};
/// The first key of that time: the time stands in the upper bits, so the order of the keys is that of time.
qint64 keyOfTime(const QDateTime &when);
constexpr int kOrdinalBits = 20;

/// Words that contain a word of a query: so many at most, the shortest.
constexpr int kMostInner = 400;

/// The text, and behind it the parts of words that are put together: `Tax2Service` is Tax, 2 and Service, too.
QString withParts(const QString &text);
/// Words as the index has them: runs of letters and digits, in lower case.
QStringList wordsIn(const QString &text);
/// The words of a query that may stand inside a word of an event.
QStringList innerWordsOf(const ports::HistoryQuery &query);

/// How many events match; behind `key`, or before it with `before`, when it is not 0.
HistorySql countSql(const ports::HistoryQuery &query, const HistoryTerms &terms, qint64 beforeKey = 0);
/// Every `step`th key with its number, and how many there are as the last row's number.
HistorySql marksSql(const ports::HistoryQuery &query, const HistoryTerms &terms, int step);
/// The events that match, in the query's order, behind `key` when it is not 0.
HistorySql eventsSql(const ports::HistoryQuery &query, const HistoryTerms &terms, qint64 key, int limit,
                     ports::HistoryIndex::Detail detail);

} // namespace backflow::store
