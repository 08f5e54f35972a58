#include "ui/compare/comparisonmodel.h"

#include <algorithm>

namespace backflow::ui::compare {

namespace {

/// A component's index carries its group's number + 1; a group's carries 0.
quintptr idOfGroup(int group)
{
    return quintptr(group) + 1;
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_totals(size_t(CellState::NotRead) + 1, 0)
{
}

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_groups.clear();
    std::ranges::fill(m_totals, 0);
    m_dueRows = 0;
    const int rows = m_comparison ? int(m_comparison->rows.size()) : 0;
    for (int i = 0; i < rows; ++i) {
        const Row &row = m_comparison->rows[size_t(i)];
        if (m_groups.empty() || m_groups.back().type != row.key.type)
            m_groups.push_back({row.key.type, i, 0, 0});
        ++m_groups.back().count;
        ++m_totals[size_t(rowState(row))];
        m_dueRows += isDue(row) ? 1 : 0;
    }
    countTicks();
    endResetModel();
    Q_EMIT ticksChanged();
}

const Row *ComparisonModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups[index.internalId() - 1];
    return &m_comparison->rows[size_t(group.begin + index.row())];
}

QModelIndex ComparisonModel::indexOf(const model::ComponentKey &key) const
{
    if (!m_comparison)
        return {};
    const auto &rows = m_comparison->rows;
    const auto found = std::ranges::lower_bound(rows, key, {}, &Row::key);
    if (found == rows.end() || found->key != key)
        return {};
    const int row = int(found - rows.begin());
    const auto group = std::ranges::find_if(
        m_groups, [row](const Group &candidate) { return row < candidate.begin + candidate.count; });
    return createIndex(row - group->begin, 0, idOfGroup(int(group - m_groups.begin())));
}

void ComparisonModel::setTicked(const QModelIndexList &rows, bool ticked)
{
    QSet<int> touched;
    for (const QModelIndex &index : rows) {
        const Row *row = rowOf(index);
        if (!row || !isTickable(*row) || m_ticked.contains(row->key) == ticked)
            continue;
        if (ticked)
            m_ticked.insert(row->key);
        else
            m_ticked.remove(row->key);
        const int group = int(index.internalId()) - 1;
        m_groups[size_t(group)].ticked += ticked ? 1 : -1;
        touched.insert(group);
    }
    for (const int group : touched)
        ticksMoved(group);
    if (!touched.isEmpty())
        Q_EMIT ticksChanged();
}

void ComparisonModel::ticksMoved(int group)
{
    const QModelIndex parent = index(group, 0);
    Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole, Qt::DisplayRole, Qt::AccessibleTextRole});
    Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent),
                       {Qt::CheckStateRole, Qt::AccessibleTextRole});
}

void ComparisonModel::clearTicks()
{
    m_ticked.clear();
    countTicks();
    for (int group = 0; group < int(m_groups.size()); ++group)
        ticksMoved(group);
    Q_EMIT ticksChanged();
}

void ComparisonModel::countTicks()
{
    for (Group &group : m_groups) {
        group.ticked = 0;
        for (int i = group.begin; i < group.begin + group.count && !m_ticked.isEmpty(); ++i)
            group.ticked += m_ticked.contains(m_comparison->rows[size_t(i)].key) ? 1 : 0;
    }
}

TickTotals ComparisonModel::tickTotals() const
{
    TickTotals totals;
    totals.risky.assign(size_t(targetCount()), 0);
    for (const model::ComponentKey &key : tickedKeys()) {
        const Row &row = *rowOf(indexOf(key));
        ++totals.selected;
        totals.idle += isDue(row) ? 0 : 1;
        totals.removals += isRemoval(*m_comparison, row) ? 1 : 0;
        for (size_t target = 0; target < row.cells.size(); ++target)
            totals.risky[target] += isRisky({row.key, {row.cells[target]}}) ? 1 : 0;
    }
    return totals;
}

QList<model::ComponentKey> ComparisonModel::tickedKeys() const
{
    QList<model::ComponentKey> keys;
    for (const model::ComponentKey &key : m_ticked) {
        if (const Row *row = rowOf(indexOf(key)); row && isTickable(*row))
            keys.append(key);
    }
    std::ranges::sort(keys);
    return keys;
}

int ComparisonModel::tickedIn(const QModelIndex &group) const
{
    return group.isValid() && group.internalId() == 0 ? m_groups[size_t(group.row())].ticked : 0;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount())
        return {};
    return createIndex(row, column, parent.isValid() ? idOfGroup(parent.row()) : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == 0 && parent.column() == 0;
    return isGroup ? m_groups[size_t(parent.row())].count : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return riskColumn() + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const Row *row = rowOf(index))
        return rowData(*row, index.column(), role);
    return groupData(m_groups[size_t(index.row())], index.column(), role);
}

QVariant ComparisonModel::groupData(const Group &group, int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (column != Component)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(typeWords(group.type)).arg(group.count);
    case Qt::CheckStateRole:
        return group.ticked == 0 ? Qt::Unchecked : group.ticked == group.count ? Qt::Checked : Qt::PartiallyChecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 components, %3 ticked").arg(typeWords(group.type)).arg(group.count).arg(group.ticked);
    case KeyRole:
        return group.type;
    default:
        return {};
    }
}

QVariant ComparisonModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
        return false;
    case RowStateRole:
        return int(rowState(row));
    case RiskRole:
        return isRisky(row);
    case RemovalRole:
        return isRemoval(*m_comparison, row);
    case TickableRole:
        return isTickable(row);
    case KeyRole:
        return row.key.toString();
    case SearchRole:
        return QString(row.key.fullName + u' ' + row.key.type + u' ' + typeWords(row.key.type));
    case Qt::CheckStateRole:
        if (column == Component && isTickable(row))
            return m_ticked.contains(row.key) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (column == Component)
            return spokenRow(row);
        if (column < FirstTarget || column >= riskColumn())
            return rowData(row, column, Qt::DisplayRole);
        break;
    default:
        break;
    }
    if (column == Component)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(row.key.fullName) : QVariant();
    if (column == Type)
        return role == Qt::DisplayRole ? QVariant(row.key.type) : QVariant();
    if (column < riskColumn())
        return cellData(row.cells[size_t(column - FirstTarget)], column - FirstTarget, role);
    if (!isRisky(row))
        return {};
    if (role == Qt::ToolTipRole)
        return tr("The target holds a newer change of its own; the merge keeps it, or asks.");
    return role == Qt::DisplayRole ? QVariant(tr("⚠ newer work")) : QVariant();
}

QString ComparisonModel::spokenCell(const Cell &cell, int target) const
{
    const bool differs = cell.state != CellState::Same && cell.state != CellState::OrderOnly;
    if (cell.due || !differs || cell.state == CellState::NotRead)
        return spokenWords(cell);
    return tr("%1, only %2 changed it").arg(spokenWords(cell), m_comparison->targets[size_t(target)]->environment());
}

QVariant ComparisonModel::cellData(const Cell &cell, int target, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(cell, target);
    case CellDueRole:
        return cell.due;
    case CellStateRole:
        return int(cell.state);
    case SeverityRole:
        return severity(cell.state);
    default:
        return {};
    }
}

QString ComparisonModel::spokenRow(const Row &row) const
{
    QStringList parts{row.key.fullName, row.key.type};
    for (size_t target = 0; target < row.cells.size(); ++target) {
        parts.append(
            tr("%1: %2").arg(m_comparison->targets[target]->environment(), spokenCell(row.cells[target], int(target))));
    }
    if (isRisky(row))
        parts.append(tr("newer work in the target"));
    const QString text = parts.join(QLatin1String(", "));
    return m_ticked.contains(row.key) ? tr("%1; ticked").arg(text) : text;
}

bool ComparisonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !rowOf(index))
        return false;
    setTicked({index}, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() != Component)
        return flags;
    const Row *row = rowOf(index);
    return !row || isTickable(*row) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Component)
        return tr("Component");
    if (section == Type)
        return tr("Type");
    if (section == riskColumn())
        return tr("Risk");
    return m_comparison->targets[size_t(section - FirstTarget)]->environment();
}

} // namespace backflow::ui::compare
