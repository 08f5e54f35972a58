#include "ui/compare/comparisonmodel.h"

#include <algorithm>
#include <map>

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
    , m_totals(backflow::compare::kCellStates, 0)
{
}

QString groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::State:
        return QStringLiteral("state");
    case Grouping::Object:
        return QStringLiteral("object");
    case Grouping::Type:
        break;
    }
    return QStringLiteral("type");
}

Grouping groupingFromName(const QString &name)
{
    for (const Grouping grouping : {Grouping::State, Grouping::Object})
        if (name == groupingName(grouping))
            return grouping;
    return Grouping::Type;
}

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    std::ranges::fill(m_totals, 0);
    m_dueRows = 0;
    if (m_comparison) {
        for (const Row &row : m_comparison->rows) {
            ++m_totals[size_t(rowState(row))];
            m_dueRows += isDue(row) ? 1 : 0;
        }
    }
    makeGroups();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ComparisonModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    makeGroups();
    endResetModel();
}

QString ComparisonModel::groupKey(const Row &row) const
{
    switch (m_grouping) {
    case Grouping::State:
        // The most severe first.
        return QStringLiteral("%1").arg(9 - severity(rowState(row)));
    case Grouping::Object: {
        static const QSet<QString> kObjects{QStringLiteral("CustomObject"), QStringLiteral("Workflow"),
                                            QStringLiteral("SharingRules")};
        const QString &name = row.key.fullName;
        if (kObjects.contains(row.key.type))
            return name;
        const qsizetype cut = row.key.type == QLatin1String("Layout") ? name.indexOf(u'-') : name.indexOf(u'.');
        return cut > 0 ? name.first(cut) : QString();
    }
    case Grouping::Type:
        break;
    }
    return row.key.type;
}

void ComparisonModel::makeGroups()
{
    m_groups.clear();
    m_places.clear();
    if (!m_comparison)
        return;
    std::map<QString, std::vector<int>> rowsOf;
    for (int i = 0; i < int(m_comparison->rows.size()); ++i)
        rowsOf[groupKey(m_comparison->rows[size_t(i)])].push_back(i);
    m_places.resize(m_comparison->rows.size());
    // What belongs to no group comes last.
    auto none = rowsOf.extract(QString());
    const auto add = [this](const QString &key, std::vector<int> rows) {
        for (int i = 0; i < int(rows.size()); ++i)
            m_places[size_t(rows[size_t(i)])] = {int(m_groups.size()), i};
        m_groups.push_back({key, std::move(rows), 0});
    };
    for (auto &[key, rows] : rowsOf)
        add(key, std::move(rows));
    if (none)
        add(none.key(), std::move(none.mapped()));
    countTicks();
}

QString ComparisonModel::groupWords(const QModelIndex &group) const
{
    const Group &shown = m_groups[size_t(group.row())];
    switch (m_grouping) {
    case Grouping::State:
        return stateWords(rowState(m_comparison->rows[size_t(shown.rows.front())]));
    case Grouping::Object:
        return shown.key.isEmpty() ? tr("Without an object") : shown.key;
    case Grouping::Type:
        break;
    }
    return typeWords(shown.key);
}

const Row *ComparisonModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_comparison->rows[size_t(m_groups[index.internalId() - 1].rows[size_t(index.row())])];
}

QModelIndex ComparisonModel::indexOf(const model::ComponentKey &key) const
{
    if (!m_comparison)
        return {};
    const auto &rows = m_comparison->rows;
    const auto found = std::ranges::lower_bound(rows, key, {}, &Row::key);
    if (found == rows.end() || found->key != key)
        return {};
    const auto [group, place] = m_places[size_t(found - rows.begin())];
    return createIndex(place, 0, idOfGroup(group));
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
        if (m_ticked.isEmpty())
            continue;
        for (const int row : group.rows)
            group.ticked += m_ticked.contains(m_comparison->rows[size_t(row)].key) ? 1 : 0;
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
    return isGroup ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
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
    const auto count = int(group.rows.size());
    const QString words = groupWords(index(int(&group - m_groups.data()), 0));
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)").arg(words).arg(count);
    case Qt::CheckStateRole:
        return group.ticked == 0 ? Qt::Unchecked : group.ticked == count ? Qt::Checked : Qt::PartiallyChecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 components, %3 ticked").arg(words).arg(count).arg(group.ticked);
    case KeyRole:
        return group.key;
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
        return cellData(row, column - FirstTarget, role);
    if (!isRisky(row))
        return {};
    if (role == Qt::ToolTipRole)
        return tr("The target holds a newer change of its own; the merge keeps it, or asks.");
    return role == Qt::DisplayRole ? QVariant(tr("⚠ newer work")) : QVariant();
}

QString ComparisonModel::spokenCell(const Row &row, int target) const
{
    const Cell &cell = row.cells[size_t(target)];
    const bool differs = cell.state != CellState::Same && cell.state != CellState::OrderOnly;
    if (cell.due || !differs || cell.state == CellState::NotRead || cell.state == CellState::NoAccess)
        return spokenWords(cell, row.key.type);
    return tr("%1, only %2 changed it")
        .arg(spokenWords(cell, row.key.type), m_comparison->targets[size_t(target)]->environment());
}

QVariant ComparisonModel::cellData(const Row &row, int target, int role) const
{
    const Cell &cell = row.cells[size_t(target)];
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(cell, row.key.type);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenCell(row, target);
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
        parts.append(tr("%1: %2").arg(m_comparison->targets[target]->environment(), spokenCell(row, int(target))));
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
