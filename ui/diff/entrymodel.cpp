#include "ui/diff/entrymodel.h"

namespace backflow::ui::diff {

using backflow::compare::EntryState;

namespace {

/// Id of what stands at the top; a child of a labelled group carries the group's place among the labelled ones + 1.
constexpr quintptr kTop = 0;

} // namespace

EntryModel::EntryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void EntryModel::setContent(std::vector<EntryGroup> groups, const QString &firstName, const QString &secondName,
                            bool secondIsNewer)
{
    beginResetModel();
    m_groups = std::move(groups);
    if (m_groups.empty() || !m_groups.front().label.isEmpty())
        m_groups.insert(m_groups.begin(), EntryGroup{});
    m_firstName = firstName;
    m_secondName = secondName;
    m_secondIsNewer = secondIsNewer;
    endResetModel();
}

int EntryModel::plainRows() const
{
    return m_groups.empty() ? 0 : int(m_groups.front().rows.size());
}

bool EntryModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kTop && index.row() >= plainRows();
}

const EntryGroup &EntryModel::groupAt(int row) const
{
    return m_groups[size_t(row - plainRows() + 1)];
}

const EntryRow *EntryModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return nullptr;
    if (index.internalId() == kTop)
        return &m_groups.front().rows[size_t(index.row())];
    return &m_groups[index.internalId()].rows[size_t(index.row())];
}

QModelIndexList EntryModel::entries() const
{
    QModelIndexList out;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        if (!isGroup(top))
            out.append(top);
        for (int child = 0; child < rowCount(top); ++child)
            out.append(index(child, 0, top));
    }
    return out;
}

QModelIndex EntryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() - plainRows() + 1) : kTop);
}

QModelIndex EntryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTop)
        return {};
    return createIndex(int(index.internalId()) - 1 + plainRows(), 0, kTop);
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (m_groups.empty())
        return 0;
    if (!parent.isValid())
        return plainRows() + int(m_groups.size()) - 1;
    return isGroup(parent) && parent.column() == 0 ? int(groupAt(parent.row()).rows.size()) : 0;
}

int EntryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString EntryModel::stateWords(const EntryRow &row) const
{
    if (!row.words.isEmpty())
        return row.words;
    const EntryState state = row.state;
    const bool newOnes = state == (m_secondIsNewer ? EntryState::OnlyInTarget : EntryState::OnlyInSource);
    switch (state) {
    case EntryState::Same: // in another place, else it would not be listed
        return tr("⇅ moved");
    case EntryState::Changed:
        return tr("± differs");
    case EntryState::OnlyInSource:
    case EntryState::OnlyInTarget:
        if (m_secondIsNewer)
            return newOnes ? tr("+ added") : tr("− removed");
        return newOnes ? tr("+ only in %1").arg(m_firstName) : tr("− only in %1").arg(m_secondName);
    }
    return {};
}

QVariant EntryModel::rowData(const EntryRow &row, int column, int role) const
{
    switch (role) {
    case StateRole:
        return int(row.state);
    case FirstLineRole:
        return row.firstLine;
    case SecondLineRole:
        return row.secondLine;
    case Qt::AccessibleTextRole:
        if (column == Entry) {
            return tr("%1, %2. %3: %4. %5: %6")
                .arg(row.label, stateWords(row), m_firstName, row.first, m_secondName, row.second);
        }
        return rowData(row, column, Qt::DisplayRole);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Entry:
        return row.label;
    case Difference:
        return stateWords(row);
    case First:
        return row.first;
    default:
        return row.second;
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (const EntryRow *row = rowOf(index))
        return role == IsGroupRole ? QVariant(false) : rowData(*row, index.column(), role);
    if (!index.isValid())
        return {};
    const EntryGroup &group = groupAt(index.row());
    if (role == IsGroupRole)
        return true;
    if (index.column() == Entry && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString text = tr("%1 (%2)").arg(group.label).arg(group.rows.size());
        return role == Qt::AccessibleTextRole && !group.matchedBy.isEmpty()
                   ? tr("%1, matched by %2").arg(text, group.matchedBy)
                   : text;
    }
    if (group.matchedBy.isEmpty())
        return {};
    if (index.column() == Difference && role == Qt::DisplayRole)
        return tr("by %1").arg(group.matchedBy);
    return role == Qt::ToolTipRole ? QVariant(tr("Entries are matched by %1.").arg(group.matchedBy)) : QVariant();
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry:
        return tr("Entry");
    case Difference:
        return tr("Difference");
    case First:
        return m_firstName;
    default:
        return m_secondName;
    }
}

} // namespace backflow::ui::diff
