#include "ui/diff/entrymodel.h"

#include "core/promotion/shownnames.h"

namespace backflow::ui::diff {

using backflow::compare::EntryState;

namespace {

/// Id of what stands at the top; a child of a labelled group carries the group's place among the labelled ones + 1.
constexpr quintptr kTop = 0;
/// Of an entry that is the same.
constexpr quintptr kSame = ~quintptr(0);

} // namespace

EntryModel::EntryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void EntryModel::setContent(std::vector<EntryGroup> groups, int same, const QString &firstName,
                            const QString &secondName, bool secondIsNewer)
{
    beginResetModel();
    m_same = same;
    m_sameAsked = false;
    m_sameRows.clear();
    m_groups = std::move(groups);
    if (m_groups.empty() || !m_groups.front().label.isEmpty())
        m_groups.insert(m_groups.begin(), EntryGroup{});
    m_firstName = firstName;
    m_secondName = secondName;
    m_secondIsNewer = secondIsNewer;
    endResetModel();
}

void EntryModel::setSame(std::vector<EntryRow> rows)
{
    if (!m_sameAsked || !m_sameRows.empty() || rows.empty())
        return;
    beginInsertRows(index(0, 0), 0, int(rows.size()) - 1);
    m_sameRows = std::move(rows);
    endInsertRows();
}

bool EntryModel::isSame(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kTop && index.row() < lead();
}

int EntryModel::plainRows() const
{
    return m_groups.empty() ? 0 : int(m_groups.front().rows.size());
}

bool EntryModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == kTop && index.row() >= lead() + plainRows();
}

const EntryGroup &EntryModel::groupAt(int row) const
{
    return m_groups[size_t(row - lead() - plainRows() + 1)];
}

const EntryRow *EntryModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid() || isSame(index) || isGroup(index))
        return nullptr;
    if (index.internalId() == kSame)
        return &m_sameRows[size_t(index.row())];
    if (index.internalId() == kTop)
        return &m_groups.front().rows[size_t(index.row() - lead())];
    return &m_groups[index.internalId()].rows[size_t(index.row())];
}

QModelIndexList EntryModel::entries() const
{
    QModelIndexList out;
    for (int row = lead(); row < rowCount(); ++row) {
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
    return createIndex(row, column,
                       !parent.isValid() ? kTop
                       : isSame(parent)  ? kSame
                                         : quintptr(parent.row() - lead() - plainRows() + 1));
}

QModelIndex EntryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kTop)
        return {};
    if (index.internalId() == kSame)
        return createIndex(0, 0, kTop);
    return createIndex(int(index.internalId()) - 1 + plainRows() + lead(), 0, kTop);
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (m_groups.empty())
        return 0;
    if (!parent.isValid())
        return lead() + plainRows() + int(m_groups.size()) - 1;
    if (isSame(parent))
        return parent.column() == 0 ? int(m_sameRows.size()) : 0;
    return isGroup(parent) && parent.column() == 0 ? int(groupAt(parent.row()).rows.size()) : 0;
}

bool EntryModel::hasChildren(const QModelIndex &parent) const
{
    return isSame(parent) ? parent.column() == 0 : rowCount(parent) > 0;
}

bool EntryModel::canFetchMore(const QModelIndex &parent) const
{
    return isSame(parent) && !m_sameAsked;
}

void EntryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_sameAsked = true;
    Q_EMIT sameWanted();
}

int EntryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString EntryModel::stateWords(const EntryRow &row) const
{
    if (!row.words.isEmpty())
        return row.words;
    if (row.contested)
        return tr("≠ conflict");
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
    case ContestedRole:
        return row.contested;
    case Qt::AccessibleTextRole:
        if (column == Entry) {
            const QString now = tr("%1, %2. %3: %4. %5: %6")
                                    .arg(row.label, stateWords(row), m_firstName, row.first, m_secondName, row.second);
            return promotion::shownMetadata(row.before.isEmpty() ? now : tr("%1. Before: %2").arg(now, row.before));
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
        return promotion::shownMetadata(row.label);
    case Difference:
        return stateWords(row);
    case First:
        return promotion::shownMetadata(row.first);
    default:
        return promotion::shownMetadata(row.second);
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (const EntryRow *row = rowOf(index))
        return role == IsGroupRole ? QVariant(false) : rowData(*row, index.column(), role);
    if (!index.isValid())
        return {};
    if (isSame(index))
        return sameData(index.column(), role);
    const EntryGroup &group = groupAt(index.row());
    if (role == IsGroupRole)
        return true;
    if (index.column() == Entry && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        const QString text = tr("%1 (%L2)").arg(group.label).arg(group.rows.size());
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

QVariant EntryModel::sameData(int column, int role) const
{
    if (role == IsGroupRole)
        return true;
    if (column != Entry || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr("%Ln same entries", nullptr, m_same);
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
