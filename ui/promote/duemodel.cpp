#include "ui/promote/duemodel.h"

#include "core/text/oddnames.h"
#include "ui/widgets/typenames.h"

namespace backflow::ui::promote {

DueModel::DueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DueModel::setRows(const QStringList &targets, std::vector<DueRow> rows, const QSet<model::ComponentKey> &ticked)
{
    beginResetModel();
    m_targets = targets;
    m_rows = std::move(rows);
    m_ticked.clear();
    for (const DueRow &row : m_rows) {
        if (row.why.isEmpty() && ticked.contains(row.key))
            m_ticked.insert(row.key);
    }
    endResetModel();
}

QList<model::ComponentKey> DueModel::ticked() const
{
    QList<model::ComponentKey> keys;
    for (const DueRow &row : m_rows) {
        if (m_ticked.contains(row.key))
            keys.append(row.key);
    }
    return keys;
}

void DueModel::setTicked(const QSet<model::ComponentKey> &ticked)
{
    m_ticked.clear();
    for (const DueRow &row : m_rows) {
        if (row.why.isEmpty() && ticked.contains(row.key))
            m_ticked.insert(row.key);
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstTarget + int(m_targets.size());
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueRow &row = m_rows[size_t(index.row())];
    const int target = index.column() - kFirstTarget;
    if (role == RiskyRole)
        return row.risky;
    if (role == Qt::CheckStateRole && index.column() == 0)
        return m_ticked.contains(row.key) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return row.why.isEmpty() ? row.key.toString() : row.why;
    if (role == Qt::AccessibleTextRole && index.column() == 0)
        return tr("%1, %2: %3")
            .arg(text::shownName(row.key.fullName), widgets::typeWord(row.key.type),
                 row.why.isEmpty() ? row.words.join(tr(", ")) : row.why);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return text::shownName(row.key.fullName);
    if (index.column() == 1)
        return widgets::typeTitle(row.key.type);
    return row.words.value(target);
}

bool DueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 0)
        return false;
    const DueRow &row = m_rows[size_t(index.row())];
    if (!row.why.isEmpty())
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(row.key);
    else
        m_ticked.remove(row.key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags DueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_rows[size_t(index.row())].why.isEmpty())
        return flags & ~Qt::ItemIsEnabled;
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Component");
    return section == 1 ? tr("Type") : m_targets.value(section - kFirstTarget);
}

} // namespace backflow::ui::promote
