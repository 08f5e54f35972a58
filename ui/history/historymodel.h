#pragma once

#include "core/promotion/history.h"

#include <QAbstractTableModel>
#include <QFontMetrics>
#include <memory>

namespace backflow::ui::history {

using Events = QList<promotion::HistoryEvent>;

/// The record as rows, newest first. Holds one immutable list.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhereColumn, WhatColumn, HowColumn, WhyColumn, ColumnCount };
    enum Roles { SortRole = Qt::UserRole + 1 };

    explicit HistoryModel(QObject *parent = nullptr);
    void setEvents(std::shared_ptr<const Events> events);
    const promotion::HistoryEvent &event(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Events> m_events;
};

/// Room for any time as the list shows it.
int whenWidth(const QFontMetrics &metrics);
/// "promotion", "dry run", …: an audit action as people say it.
QString actionWords(const QString &action);

} // namespace backflow::ui::history
