#include "ui/compare/neededlist.h"

#include "ui/widgets/typenames.h"

#include <algorithm>

namespace backflow::ui::compare {

using dependencies::Standing;

NeededList::NeededList(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void NeededList::setRows(std::vector<NeededRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT additionsChanged();
}

void NeededList::setMode(NeededMode mode)
{
    if (mode == m_mode)
        return;
    beginResetModel();
    m_mode = mode;
    m_turned.clear();
    endResetModel();
    Q_EMIT additionsChanged();
}

void NeededList::forget()
{
    m_turned.clear();
}

bool NeededList::comes(const NeededRow &row) const
{
    return row.canCome() && (m_mode == NeededMode::Add) != m_turned.contains(row.component) &&
           m_mode != NeededMode::None;
}

QList<model::ComponentKey> NeededList::additions() const
{
    QSet<model::ComponentKey> once;
    for (const NeededRow &row : m_rows) {
        if (comes(row))
            once.insert(row.component);
    }
    QList<model::ComponentKey> list(once.begin(), once.end());
    std::ranges::sort(list);
    return list;
}

NeededList::Totals NeededList::totals() const
{
    Totals totals;
    for (const NeededRow &row : m_rows) {
        totals.needed += row.canCome() ? 1 : 0;
        totals.added += comes(row) ? 1 : 0;
        totals.nowhere += !row.refers && !row.canCome() ? 1 : 0;
        totals.blocking += row.refers && row.blocks ? 1 : 0;
    }
    return totals;
}

int NeededList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NeededList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NeededList::whereWords(const NeededRow &row) const
{
    const QString targets = row.targets.join(tr(", "));
    if (row.refers)
        return row.blocks ? tr("stays in %1").arg(targets) : tr("cleared by %1 itself").arg(targets);
    switch (row.standing) {
    case Standing::Missing:
        return tr("not in %1").arg(targets);
    case Standing::Managed:
        return tr("from a package");
    default:
        return tr("not found anywhere");
    }
}

QString NeededList::becauseWords(const NeededRow &row) const
{
    if (row.refers)
        return tr("refers to %1, which goes: %2").arg(row.component.fullName, row.because);
    return row.advice.isEmpty() ? row.because : tr("%1. %2").arg(row.because, row.advice);
}

QVariant NeededList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const NeededRow &row = m_rows[size_t(index.row())];
    const QString name = tr("%1 (%2)").arg(row.key.fullName, widgets::typeWord(row.key.type));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Component)
            return name;
        if (index.column() == Because)
            return becauseWords(row);
        return index.data(WarningRole).toBool() ? tr("⚠ %1").arg(whereWords(row)) : whereWords(row);
    case Qt::CheckStateRole:
        return index.column() == Component && row.canCome() ? QVariant(comes(row) ? Qt::Checked : Qt::Unchecked)
                                                            : QVariant();
    case Qt::ToolTipRole:
        return row.refers ? becauseWords(row) : tr("%1 is needed: %2").arg(row.key.fullName, becauseWords(row));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3%4")
            .arg(name, becauseWords(row), whereWords(row),
                 !row.canCome() ? QString()
                 : comes(row)   ? tr("; comes along")
                                : tr("; does not come along"));
    case KeyRole:
        return row.key.toString();
    case WarningRole:
        return row.refers ? row.blocks : !row.canCome();
    default:
        return {};
    }
}

bool NeededList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const model::ComponentKey component = m_rows[size_t(index.row())].component;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == comes(m_rows[size_t(index.row())]))
        return true;
    if (!m_turned.remove(component))
        m_turned.insert(component);
    // Other rows may be inside of the same component.
    Q_EMIT dataChanged(this->index(0, 0), this->index(int(m_rows.size()) - 1, ColumnCount - 1));
    Q_EMIT additionsChanged();
    return true;
}

Qt::ItemFlags NeededList::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Component && m_rows[size_t(index.row())].canCome() &&
        m_mode != NeededMode::None)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant NeededList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Component ? tr("Needed") : section == Because ? tr("Because") : tr("Where");
}

} // namespace backflow::ui::compare
