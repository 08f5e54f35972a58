#pragma once

#include "core/store/database.h"
#include "core/store/historysql.h"

#include <QSet>

namespace backflow::store {

/// Puts events into the tables, inside a transaction of the caller's.
class HistoryWriter final
{
public:
    explicit HistoryWriter(Database &database);

    base::Result<> insert(const QList<ports::IndexedEvent> &events);

private:
    base::Result<> begin();
    base::Result<> insertOne(const ports::IndexedEvent &event);
    base::Result<qint64> name(ports::HistoryFacet facet, const QString &name);
    /// The number of a text in a table of numbered texts.
    base::Result<qint64> numbered(QHash<QString, qint64> &known, const QString &table, const QString &column,
                                  const QString &text);
    base::Result<qint64> freeKey(const ports::IndexedEvent &event);
    base::Result<> addWords(const QString &text);

    Database &m_database;
    FacetNumbers m_names;
    QHash<QString, qint64> m_promotions;
    QHash<QString, qint64> m_components;
    QSet<QString> m_words;
    qint64 m_lastKey = 0;
    Batch m_event;
    Batch m_body;
    Batch m_search;
    Batch m_touched;
    Batch m_word;
};

} // namespace backflow::store
