#include "ui/compare/comparisonfilter.h"

#include "ui/compare/comparisonmodel.h"

#include <algorithm>

namespace backflow::ui::compare {

ComparisonFilter::ComparisonFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_states{CellState::New,      CellState::Different, CellState::OnlyInTarget,
               CellState::Conflict, CellState::NotRead,   CellState::NoAccess}
{
}

void ComparisonFilter::setComparisonModel(ComparisonModel *model)
{
    m_model = model;
    setSourceModel(model);
}

void ComparisonFilter::setStates(const QSet<CellState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    invalidateRowsFilter();
}

void ComparisonFilter::setOnlyDue(bool only)
{
    if (only == m_onlyDue)
        return;
    m_onlyDue = only;
    invalidateRowsFilter();
}

void ComparisonFilter::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    m_search = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ComparisonFilter::accepts(const Row &row) const
{
    if (!m_states.contains(rowState(row)) || (m_onlyDue && !isDue(row)))
        return false;
    return std::ranges::all_of(m_words, [&row](const QString &word) {
        return row.key.fullName.contains(word, Qt::CaseInsensitive) ||
               row.key.type.contains(word, Qt::CaseInsensitive) ||
               typeWords(row.key.type).contains(word, Qt::CaseInsensitive);
    });
}

bool ComparisonFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_model->index(row, 0, parent);
    if (const Row *component = m_model->rowOf(index))
        return accepts(*component);
    for (int i = 0; i < m_model->rowCount(index); ++i) {
        if (accepts(*m_model->rowOf(m_model->index(i, 0, index))))
            return true;
    }
    return false;
}

bool ComparisonFilter::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    const QVariant severityA = a.data(ComparisonModel::SeverityRole);
    const QVariant severityB = b.data(ComparisonModel::SeverityRole);
    if (severityA.isValid() && severityB.isValid() && severityA != severityB)
        return severityA.toInt() < severityB.toInt();
    if (severityA.isValid() || !m_model->rowOf(a)) // equal cells and groups keep the order of names
        return a.row() < b.row();
    return a.data().toString().localeAwareCompare(b.data().toString()) < 0;
}

int ComparisonFilter::shownRows() const
{
    int rows = 0;
    for (int group = 0; group < rowCount(); ++group)
        rows += rowCount(index(group, 0));
    return rows;
}

QModelIndexList ComparisonFilter::shownTickable(const QModelIndex &group, bool asGroup) const
{
    QModelIndexList rows;
    for (int i = 0; i < rowCount(group); ++i) {
        const QModelIndex source = mapToSource(index(i, 0, group));
        const Row &row = *m_model->rowOf(source);
        if (isTickable(row) && (!asGroup || (isDue(row) && !isRemoval(*m_model->comparison(), row))))
            rows.append(source);
    }
    return rows;
}

void ComparisonFilter::tickAllShown(bool ticked)
{
    QModelIndexList rows;
    for (int group = 0; group < rowCount(); ++group)
        rows += shownTickable(index(group, 0), ticked);
    m_model->setTicked(rows, ticked);
}

QString ComparisonFilter::groupText(const QModelIndex &group) const
{
    const QString name = m_model->groupWords(mapToSource(group));
    const int ticked = m_model->tickedIn(mapToSource(group));
    const int shown = rowCount(group);
    if (ticked == 0)
        return tr("%1 (%2)").arg(name).arg(shown);
    int hiddenTicked = ticked;
    for (int i = 0; i < shown; ++i) {
        const QModelIndex child = index(i, 0, group);
        hiddenTicked -= child.data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    }
    const int total = m_model->rowCount(mapToSource(group));
    if (hiddenTicked > 0)
        return tr("%1 · %2 of %3 ticked (%4 hidden by filter)").arg(name).arg(ticked).arg(total).arg(hiddenTicked);
    return tr("%1 · %2 of %3 ticked").arg(name).arg(ticked).arg(shown);
}

QVariant ComparisonFilter::data(const QModelIndex &index, int role) const
{
    const bool isGroup = index.isValid() && !index.parent().isValid();
    if (!isGroup || index.column() != ComparisonModel::Component)
        return QSortFilterProxyModel::data(index, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return groupText(index);
    if (role == Qt::CheckStateRole) {
        const int ticked = m_model->tickedIn(mapToSource(index));
        const int tickable = int(shownTickable(index, false).size());
        return ticked == 0 ? Qt::Unchecked : ticked >= tickable ? Qt::Checked : Qt::PartiallyChecked;
    }
    return QSortFilterProxyModel::data(index, role);
}

bool ComparisonFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isGroup = index.isValid() && !index.parent().isValid();
    if (!isGroup || role != Qt::CheckStateRole)
        return QSortFilterProxyModel::setData(index, value, role);
    const bool tick = value.toInt() != Qt::Unchecked;
    const QModelIndexList rows = shownTickable(index, tick);
    // A press on a group that has all the ticks it can mean takes them off again.
    const bool allTicked = std::ranges::all_of(
        rows, [](const QModelIndex &row) { return row.data(Qt::CheckStateRole).toInt() == Qt::Checked; });
    m_model->setTicked(tick && allTicked ? shownTickable(index, false) : rows, tick && !allTicked);
    return true;
}

} // namespace backflow::ui::compare
