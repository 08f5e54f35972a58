#include "ui/history/historymodel.h"

#include <QLocale>
#include <algorithm>

namespace backflow::ui::history {

namespace {
QString whenWords(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm:ss"));
}
} // namespace

QString actionWords(const QString &action)
{
    QString words = action;
    words.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.toLower();
}

int whenWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          metrics.horizontalAdvance(whenWords(QDateTime(QDate(2028, month, 28), QTime(20, 48, 48)))));
    return widest;
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_events(std::make_shared<const Events>())
{
}

void HistoryModel::setEvents(std::shared_ptr<const Events> events)
{
    beginResetModel();
    m_events = std::move(events);
    endResetModel();
}

const promotion::HistoryEvent &HistoryModel::event(int row) const
{
    return m_events->at(row);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events->size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const promotion::HistoryEvent &event = m_events->at(index.row());
    if (role == SortRole && index.column() == WhenColumn)
        return event.when;
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return QLocale().toString(event.when.toLocalTime(), QLocale::LongFormat);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case WhenColumn:
        return whenWords(event.when);
    case WhoColumn:
        return event.who;
    case WhereColumn:
        return event.where;
    case WhatColumn:
        return event.what;
    case HowColumn:
        return actionWords(event.action);
    case WhyColumn:
        return event.reason;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhereColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case HowColumn:
        return tr("How");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace backflow::ui::history
