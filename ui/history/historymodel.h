#pragma once

#include "core/async/job.h"
#include "core/ports/backends.h"
#include "core/promotion/history.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFontMetrics>
#include <QSet>
#include <memory>

namespace backflow::ui::widgets {
struct AppContext;
}

namespace backflow::ui::history {

/// The history as rows, as a query has them. Only the part that is looked at is held: rows come in pages, read by jobs
/// out of the index, so a million events cost no more than a screenful. Of a row that is on its way the cells are
/// empty.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhereColumn, WhatColumn, HowColumn, WhyColumn, SourceColumn, ColumnCount };

    explicit HistoryModel(const widgets::AppContext &context, QObject *parent = nullptr);

    /// Starts over with another query; rows that are there stay until the first page has come.
    void setQuery(const ports::HistoryQuery &query);
    const ports::HistoryQuery &query() const { return m_query; }
    /// Asks again. Where nothing is new nothing is reset.
    void reload();
    void clear();

    /// Null while it is being read.
    const promotion::HistoryEvent *event(int row) const;
    /// False while it is only known that there are at least so many rows.
    bool isCounted() const { return m_counted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The first page of the query is there.
    void loaded();
    void counted();
    void failed(const backflow::base::Error &error);

private:
    using Page = QList<promotion::HistoryEvent>;
    void take(Page first);
    void takeExtent(const ports::HistoryExtent &extent);
    void want(int page) const;

    const widgets::AppContext &m_context;
    ports::HistoryQuery m_query;
    int m_rows = 0;
    bool m_counted = false;
    /// Asked since the last reset: answers to what was asked before are dropped.
    quint64 m_turn = 0;
    QList<qint64> m_marks;
    /// Filled by what looks at the rows.
    mutable QCache<int, Page> m_pages;
    mutable QSet<int> m_coming;
    async::Latest<Page> m_first;
    async::Latest<ports::HistoryExtent> m_extent;
};

/// Room for any time as the list shows it.
int whenWidth(const QFontMetrics &metrics);
/// "20 Nov 2026 10:14:07"
QString whenWords(const QDateTime &when);
/// "Bo (for Cy)"
QString whoWords(const promotion::HistoryEvent &event);
/// "HF-212 · why it was done"
QString whyWords(const promotion::HistoryEvent &event);

} // namespace backflow::ui::history
