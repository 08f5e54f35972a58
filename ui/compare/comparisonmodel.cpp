// How ComparisonModel is put together; what is ticked is in comparisonticks.cpp, what it says in comparisondata.cpp.
#include "ui/compare/comparisonmodel.h"

#include "ui/compare/gridticks.h"

#include <algorithm>
#include <numeric>

namespace backflow::ui::compare {

namespace {

/// An index carries what it stands below: nothing, a group, a component, or one kind of a component's entries.
enum Below : quintptr { kTop = 0, kGroup = 1, kComponent = 2, kKind = 3 };
constexpr int kBelowShift = 60;
constexpr int kKindShift = 32;
static_assert(sizeof(quintptr) == 8, "indexes keep a component and a kind in one number");

quintptr idOf(Below below, int number, int kind = 0)
{
    return quintptr(below) << kBelowShift | quintptr(kind) << kKindShift | quintptr(number);
}

Below belowOf(const QModelIndex &index)
{
    return Below(index.internalId() >> kBelowShift);
}

int numberOf(const QModelIndex &index)
{
    return int(index.internalId() & 0xFFFFFFFF);
}

int kindOf(const QModelIndex &index)
{
    return int(index.internalId() >> kKindShift & 0xFFFFFFF);
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_ticks(std::make_unique<Ticks>())
{
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    setIndex(comparison ? makeGridIndex(std::move(comparison)) : nullptr);
}

void ComparisonModel::setIndex(std::shared_ptr<const GridIndex> index)
{
    beginResetModel();
    const int targets = targetCount();
    m_ticks->move(m_index.get(), index.get());
    m_index = std::move(index);
    m_entries.clear();
    m_needs.clear();
    m_entryTexts.clear();
    if (targets != targetCount())
        m_sortColumn = -1;
    takeSort(m_sortColumn, m_sortOrder);
    rearrange();
    endResetModel();
    Q_EMIT ticksChanged();
}

void ComparisonModel::setPlanMode(CellSentence words)
{
    beginResetModel();
    m_planWords = words;
    endResetModel();
}

void ComparisonModel::setFilter(const GridFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rearrange();
    endResetModel();
}

void ComparisonModel::setEntryTexts(EntryTexts texts)
{
    m_entryTexts = std::move(texts);
    if (m_filter.entry.isEmpty())
        return;
    beginResetModel();
    rearrange();
    endResetModel();
}

void ComparisonModel::setGroupings(const QList<Grouping> &by)
{
    if (by == m_groupings || by.isEmpty())
        return;
    beginResetModel();
    m_groupings = by;
    rearrange();
    endResetModel();
}

void ComparisonModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    takeSort(column, order);
    rearrange();
    endResetModel();
}

void ComparisonModel::takeSort(int column, Qt::SortOrder order)
{
    using What = SortBy::What;
    m_sortColumn = column;
    m_sortOrder = order;
    m_sort = {};
    m_sort.descending = order == Qt::DescendingOrder;
    if (column == Component)
        m_sort.what = What::Name;
    else if (column == Type)
        m_sort.what = What::Type;
    else if (const auto fact = factOf(column)) {
        m_sort.what = What::Fact;
        m_sort.fact = *fact;
    } else if (column >= FirstTarget && column < FirstTarget + targetCount()) {
        m_sort.what = What::Target;
        m_sort.target = column - FirstTarget;
    }
    m_order = m_index ? sortedRows(*m_index, m_sort) : std::vector<int>();
}

void ComparisonModel::rearrange()
{
    m_arranged = {};
    m_differing.clear();
    if (!m_index) {
        m_ticks->counts.clear();
        return;
    }
    m_arranged = arrange(*m_index, acceptedRows(*m_index, m_filter, m_entryTexts), m_groupings, m_order);
    m_ticks->recount(*m_index, m_arranged);
}

int ComparisonModel::placeOf(const model::ComponentKey &key) const
{
    const int row = m_index ? m_index->find(key) : -1;
    if (row < 0 || m_arranged.places[size_t(row)].second < 0)
        return 0;
    const auto [group, place] = m_arranged.places[size_t(row)];
    int number = place + 1;
    for (int each = group; each >= 0; each = m_arranged.groups[size_t(each)].parent) {
        const int parent = m_arranged.groups[size_t(each)].parent;
        const auto &siblings = parent < 0 ? m_arranged.top : m_arranged.groups[size_t(parent)].groups;
        for (int i = 0; i < m_arranged.groups[size_t(each)].place; ++i)
            number += m_arranged.groups[size_t(siblings[size_t(i)])].shown;
    }
    return number;
}

const std::vector<int> &ComparisonModel::totals() const
{
    static const std::vector<int> kNone(backflow::compare::kCellStates, 0);
    return m_index ? m_index->totals : kNone;
}

std::optional<Fact> ComparisonModel::factOf(int column) const
{
    const int place = column - FirstTarget - targetCount();
    return place >= 0 && place < int(std::size(kFacts)) ? std::optional(kFacts[place]) : std::nullopt;
}

ComparisonModel::Level ComparisonModel::levelOf(const QModelIndex &index) const
{
    switch (belowOf(index)) {
    case kTop:
        return Level::Group;
    case kGroup:
        return m_arranged.groups[size_t(numberOf(index))].groups.empty() ? Level::Component : Level::Group;
    case kComponent:
        return Level::EntryKind;
    case kKind:
        return Level::Entry;
    }
    return Level::Group;
}

const Arranged::Group &ComparisonModel::groupOf(const QModelIndex &index) const
{
    const std::vector<int> &siblings =
        belowOf(index) == kTop ? m_arranged.top : m_arranged.groups[size_t(numberOf(index))].groups;
    return m_arranged.groups[size_t(siblings[size_t(index.row())])];
}

int ComparisonModel::rowNumber(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    switch (levelOf(index)) {
    case Level::Group:
        return -1;
    case Level::Component:
        return m_arranged.groups[size_t(numberOf(index))].rows[size_t(index.row())];
    case Level::EntryKind:
    case Level::Entry:
        return numberOf(index);
    }
    return -1;
}

const Row *ComparisonModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() && levelOf(index) == Level::Component ? &m_index->row(rowNumber(index)) : nullptr;
}

QModelIndex ComparisonModel::componentOf(const QModelIndex &index) const
{
    QModelIndex above = index.siblingAtColumn(Component);
    while (above.isValid() && (belowOf(above) == kComponent || belowOf(above) == kKind))
        above = parent(above);
    return above;
}

const GridEntries *ComparisonModel::entriesOf(int row) const
{
    const auto known = m_entries.constFind(row);
    return known == m_entries.cend() ? nullptr : known->get();
}

const GridEntry *ComparisonModel::entryOf(const QModelIndex &index) const
{
    if (!index.isValid() || belowOf(index) != kKind)
        return nullptr;
    return &entriesOf(numberOf(index))->at(kindOf(index), index.row());
}

QModelIndex ComparisonModel::indexOf(const model::ComponentKey &key) const
{
    const int row = m_index ? m_index->find(key) : -1;
    if (row < 0 || m_arranged.places[size_t(row)].second < 0)
        return {};
    const auto [group, place] = m_arranged.places[size_t(row)];
    return createIndex(place, 0, idOf(kGroup, group));
}

bool ComparisonModel::entriesKnown(const QModelIndex &component) const
{
    return entriesOf(rowNumber(component)) != nullptr;
}

void ComparisonModel::setEntries(const model::ComponentKey &key, std::shared_ptr<const GridEntries> entries)
{
    const int row = m_index ? m_index->find(key) : -1;
    if (row < 0 || !m_index->has(row, GridIndex::HasEntries))
        return;
    m_needs.remove(row);
    const QModelIndex parent = indexOf(key);
    if (!parent.isValid()) {
        m_entries.insert(row, std::move(entries));
        return dropStalePicks(row);
    }
    static const auto kNone = std::make_shared<const GridEntries>();
    if (const int old = rowCount(parent); old > 0) {
        beginRemoveRows(parent, 0, old - 1);
        m_entries.insert(row, kNone);
        endRemoveRows();
    }
    if (entries->groups.empty())
        return;
    beginInsertRows(parent, 0, int(entries->groups.size()) - 1);
    m_entries.insert(row, std::move(entries));
    endInsertRows();
    dropStalePicks(row);
}

void ComparisonModel::setEntryNeeds(const model::ComponentKey &key, EntryNeeds needs)
{
    const int row = m_index ? m_index->find(key) : -1;
    if (row < 0 || !entriesOf(row))
        return;
    m_needs.insert(row, std::move(needs));
    const QModelIndex component = indexOf(key);
    for (int kind = 0; component.isValid() && kind < rowCount(component); ++kind) {
        const QModelIndex parent = index(kind, 0, component);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columnCount() - 1, parent));
    }
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount())
        return {};
    if (!parent.isValid())
        return createIndex(row, column, idOf(kTop, 0));
    switch (levelOf(parent)) {
    case Level::Group:
        return createIndex(row, column, idOf(kGroup, int(&groupOf(parent) - m_arranged.groups.data())));
    case Level::Component:
        return createIndex(row, column, idOf(kComponent, rowNumber(parent)));
    default:
        return createIndex(row, column, idOf(kKind, rowNumber(parent), parent.row()));
    }
}

QModelIndex ComparisonModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int number = numberOf(index);
    switch (belowOf(index)) {
    case kTop:
        return {};
    case kGroup: {
        const Arranged::Group &group = m_arranged.groups[size_t(number)];
        return createIndex(group.place, 0, group.parent < 0 ? idOf(kTop, 0) : idOf(kGroup, group.parent));
    }
    case kComponent: {
        const auto [group, place] = m_arranged.places[size_t(number)];
        return createIndex(place, 0, idOf(kGroup, group));
    }
    case kKind:
        return createIndex(kindOf(index), 0, idOf(kComponent, number));
    }
    return {};
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_arranged.top.size());
    if (parent.column() != 0)
        return 0;
    switch (levelOf(parent)) {
    case Level::Group: {
        const Arranged::Group &group = groupOf(parent);
        return int(group.groups.empty() ? group.rows.size() : group.groups.size());
    }
    case Level::Component: {
        const int row = rowNumber(parent);
        if (!m_index->has(row, GridIndex::HasEntries))
            return 0;
        const GridEntries *entries = entriesOf(row);
        return entries ? int(entries->groups.size()) : 1;
    }
    case Level::EntryKind: {
        const GridEntries *entries = entriesOf(rowNumber(parent));
        return entries ? int(entries->groups[size_t(parent.row())].entries.size()) : 0;
    }
    case Level::Entry:
        break;
    }
    return 0;
}

bool ComparisonModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return FirstTarget + targetCount() + int(std::size(kFacts));
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid())
        return flags;
    const Level level = levelOf(index);
    if (level == Level::Entry)
        flags |= Qt::ItemNeverHasChildren;
    if (index.column() != Component)
        return flags;
    if (m_planWords)
        return flags;
    const bool checkable = level == Level::Group       ? true
                           : level == Level::Component ? m_index->has(rowNumber(index), GridIndex::Tickable)
                           : level == Level::EntryKind ? entriesOf(rowNumber(index)) != nullptr
                                                       : entryOf(index)->tickable;
    return checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace backflow::ui::compare
