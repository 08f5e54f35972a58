#include "ui/history/historyfilter.h"

#include "ui/history/historymodel.h"

#include <QJsonArray>
#include <algorithm>

namespace backflow::ui::history {

HistoryFilter::HistoryFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(HistoryModel::SortRole);
}

void HistoryFilter::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateRowsFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const promotion::HistoryEvent &event = static_cast<const HistoryModel *>(sourceModel())->event(row);
    if (!m_filter.who.isEmpty() && event.who != m_filter.who)
        return false;
    if (!m_filter.where.isEmpty() && event.where != m_filter.where)
        return false;
    if (!m_filter.action.isEmpty() && event.action != m_filter.action)
        return false;
    if (!m_filter.promotion.isEmpty() && event.promotion != m_filter.promotion)
        return false;
    if (m_filter.since.isValid() && event.when < m_filter.since)
        return false;
    if (m_filter.text.isEmpty())
        return true;
    for (const QString &field : {event.what, event.who, event.where, event.reason, event.promotion, event.action})
        if (field.contains(m_filter.text, Qt::CaseInsensitive))
            return true;
    // The record of a beginning names every component.
    const QJsonArray components = event.record.value(QLatin1String("components")).toArray();
    return std::ranges::any_of(components, [this](const QJsonValue &component) {
        return component.toObject()
            .value(QLatin1String("component"))
            .toString()
            .contains(m_filter.text, Qt::CaseInsensitive);
    });
}

} // namespace backflow::ui::history
