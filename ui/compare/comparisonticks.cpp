// What is ticked in a comparison: components as a whole, groups of them, single entries.
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/gridticks.h"

#include <algorithm>

namespace backflow::ui::compare {

bool ComparisonModel::isTicked(const model::ComponentKey &key) const
{
    const int row = m_index ? m_index->find(key) : -1;
    return row >= 0 && m_ticks->at(row) != Ticks::None;
}

void ComparisonModel::setTicked(const QModelIndexList &rows, bool ticked)
{
    std::vector<int> numbers;
    for (const QModelIndex &index : rows) {
        if (rowOf(index))
            numbers.push_back(rowNumber(index));
    }
    rowsTicked(numbers, ticked);
}

void ComparisonModel::setTicked(const QList<model::ComponentKey> &keys, bool ticked)
{
    std::vector<int> numbers;
    for (const model::ComponentKey &key : keys) {
        if (const int row = m_index ? m_index->find(key) : -1; row >= 0)
            numbers.push_back(row);
    }
    rowsTicked(numbers, ticked);
}

void ComparisonModel::rowsTicked(const std::vector<int> &rows, bool ticked)
{
    const Ticks::State state = ticked ? Ticks::Full : Ticks::None;
    std::vector<int> changed;
    for (const int row : rows) {
        if (!m_index->has(row, GridIndex::Tickable) || m_ticks->at(row) == state)
            continue;
        m_ticks->set(row, state, m_arranged);
        changed.push_back(row);
    }
    if (changed.empty())
        return;
    tellTicks(changed);
    Q_EMIT ticksChanged();
}

void ComparisonModel::tellTicks(const std::vector<int> &rows)
{
    static const QList<int> kRoles{Qt::CheckStateRole, Qt::DisplayRole, Qt::AccessibleTextRole};
    QSet<int> groups;
    for (const int row : rows) {
        for (int group = m_arranged.places[size_t(row)].first; group >= 0;
             group = m_arranged.groups[size_t(group)].parent)
            groups.insert(group);
        const GridEntries *entries = entriesOf(row);
        const QModelIndex component = entries ? indexOf(m_index->row(row).key) : QModelIndex();
        for (int kind = 0; component.isValid() && kind < rowCount(component); ++kind) {
            const QModelIndex parent = index(kind, 0, component);
            Q_EMIT dataChanged(parent, parent, kRoles);
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), kRoles);
        }
    }
    for (const int number : groups) {
        const Arranged::Group &group = m_arranged.groups[size_t(number)];
        const QModelIndex parent = group.parent < 0
                                       ? index(group.place, 0)
                                       : index(
                                             group.place, 0,
                                             [&] {
                                                 const auto &above = m_arranged.groups[size_t(group.parent)];
                                                 return index(above.place, 0);
                                             }());
        Q_EMIT dataChanged(parent, parent, kRoles);
        if (!group.rows.empty())
            Q_EMIT dataChanged(index(0, 0, parent), index(int(group.rows.size()) - 1, 0, parent), kRoles);
    }
}

std::vector<int> ComparisonModel::rowsBelow(const Arranged::Group &group) const
{
    std::vector<int> rows = group.rows;
    for (const int below : group.groups) {
        const std::vector<int> more = rowsBelow(m_arranged.groups[size_t(below)]);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

void ComparisonModel::setGroupTicked(const QModelIndex &index, bool ticked)
{
    const std::vector<int> shown = rowsBelow(groupOf(index));
    std::vector<int> meant;
    std::ranges::copy_if(shown, std::back_inserter(meant), [this](int row) {
        return m_index->has(row, GridIndex::Due) && !m_index->has(row, GridIndex::Removal);
    });
    // A press on a group that has all the ticks it can mean takes them off again.
    const bool all = std::ranges::all_of(meant, [this](int row) { return m_ticks->at(row) == Ticks::Full; });
    if (ticked && !all)
        rowsTicked(meant, true);
    else
        rowsTicked(shown, false);
}

void ComparisonModel::tickAllShown(bool ticked)
{
    std::vector<int> rows;
    for (const int top : m_arranged.top) {
        for (const int row : rowsBelow(m_arranged.groups[size_t(top)])) {
            if (!ticked || (m_index->has(row, GridIndex::Due) && !m_index->has(row, GridIndex::Removal)))
                rows.push_back(row);
        }
    }
    rowsTicked(rows, ticked);
}

void ComparisonModel::clearTicks()
{
    m_ticks->away.clear();
    std::vector<int> rows;
    for (int row = 0; m_index && row < m_index->rows(); ++row) {
        if (m_ticks->at(row) != Ticks::None)
            rows.push_back(row);
    }
    rowsTicked(rows, false);
}

void ComparisonModel::setEntryTicked(const QModelIndex &index, bool ticked)
{
    const GridEntry *entry = entryOf(index);
    const int row = rowNumber(index);
    if (!entry || !entry->tickable || !m_index->has(row, GridIndex::Tickable))
        return;
    const GridEntries &entries = *entriesOf(row);
    Ticks::Picks picks = m_ticks->picked.value(row);
    if (m_ticks->at(row) == Ticks::Full) {
        for (const GridEntryGroup &group : entries.groups) {
            for (const GridEntry &each : group.entries)
                picks.insert(each.pick);
        }
    }
    if (ticked)
        picks.insert(entry->pick);
    else
        picks.erase(entry->pick);
    // Every entry that can flow by itself is the component, unless one cannot.
    int all = 0;
    for (const GridEntryGroup &group : entries.groups)
        all += int(group.entries.size());
    const Ticks::State state = picks.empty() ? Ticks::None : int(picks.size()) == all ? Ticks::Full : Ticks::Part;
    m_ticks->set(row, state, m_arranged);
    if (state == Ticks::Part)
        m_ticks->picked.insert(row, picks);
    tellTicks({row});
    Q_EMIT ticksChanged();
}

void ComparisonModel::setPicked(const promotion::EntryPicks &picks)
{
    std::vector<int> changed;
    for (auto it = picks.begin(); it != picks.end(); ++it) {
        const int row = m_index ? m_index->find(it.key()) : -1;
        if (row < 0 || it->isEmpty() || !m_index->has(row, GridIndex::Tickable) ||
            !m_index->has(row, GridIndex::HasEntries))
            continue;
        m_ticks->set(row, Ticks::Part, m_arranged);
        m_ticks->picked.insert(row, Ticks::Picks(it->begin(), it->end()));
        dropStalePicks(row);
        changed.push_back(row);
    }
    if (changed.empty())
        return;
    tellTicks(changed);
    Q_EMIT ticksChanged();
}

/// Of a newer comparison an entry may be the same by now: then nothing is picked of it.
void ComparisonModel::dropStalePicks(int row)
{
    const GridEntries *entries = entriesOf(row);
    if (!entries || m_ticks->at(row) != Ticks::Part)
        return;
    Ticks::Picks left;
    const Ticks::Picks picks = m_ticks->picked.value(row);
    for (const GridEntryGroup &group : entries->groups) {
        for (const GridEntry &entry : group.entries) {
            if (picks.contains(entry.pick))
                left.insert(entry.pick);
        }
    }
    if (left == picks)
        return;
    m_ticks->set(row, left.empty() ? Ticks::None : Ticks::Part, m_arranged);
    if (!left.empty())
        m_ticks->picked.insert(row, left);
    tellTicks({row});
    Q_EMIT ticksChanged();
}

TickTotals ComparisonModel::tickTotals() const
{
    TickTotals totals;
    totals.risky.assign(size_t(targetCount()), 0);
    for (int row = 0; m_index && row < m_index->rows(); ++row) {
        if (m_ticks->at(row) == Ticks::None)
            continue;
        ++totals.selected;
        totals.inPart += m_ticks->at(row) == Ticks::Part ? 1 : 0;
        totals.idle += m_index->has(row, GridIndex::Due) ? 0 : 1;
        totals.removals += m_index->has(row, GridIndex::Removal) ? 1 : 0;
        const Row &each = m_index->row(row);
        for (size_t target = 0; target < each.cells.size(); ++target)
            totals.risky[target] += isRisky({each.key, {each.cells[target]}}) ? 1 : 0;
    }
    return totals;
}

const std::vector<quint8> &ComparisonModel::ticksByRow() const
{
    static_assert(Ticks::None == 0 && Ticks::Part == 1 && Ticks::Full == 2);
    return m_ticks->of;
}

QList<model::ComponentKey> ComparisonModel::tickedKeys() const
{
    QList<model::ComponentKey> keys;
    for (int row = 0; m_index && row < m_index->rows(); ++row) {
        if (m_ticks->at(row) != Ticks::None)
            keys.append(m_index->row(row).key);
    }
    return keys;
}

promotion::EntryPicks ComparisonModel::pickedEntries() const
{
    promotion::EntryPicks picks;
    for (auto it = m_ticks->picked.begin(); it != m_ticks->picked.end(); ++it)
        picks.insert(m_index->row(it.key()).key, QList<promotion::EntryPick>(it->begin(), it->end()));
    return picks;
}

Qt::CheckState ComparisonModel::groupCheck(const Arranged::Group &group) const
{
    const Ticks::Count &count = m_ticks->counts[size_t(&group - m_arranged.groups.data())];
    if (count.ticked == 0)
        return Qt::Unchecked;
    return count.ticked >= count.tickable && count.inPart == 0 ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::CheckState ComparisonModel::kindCheck(int row, int kind) const
{
    if (m_ticks->at(row) == Ticks::Full)
        return Qt::Checked;
    const auto &entries = entriesOf(row)->groups[size_t(kind)].entries;
    const Ticks::Picks picks = m_ticks->picked.value(row);
    const auto ticked =
        std::ranges::count_if(entries, [&picks](const GridEntry &entry) { return picks.contains(entry.pick); });
    return ticked == 0 ? Qt::Unchecked : size_t(ticked) == entries.size() ? Qt::Checked : Qt::PartiallyChecked;
}

bool ComparisonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    const bool tick = value.toInt() != Qt::Unchecked;
    switch (levelOf(index)) {
    case Level::Group:
        setGroupTicked(index, tick);
        break;
    case Level::Component:
        setTicked(QModelIndexList{index}, tick);
        break;
    case Level::EntryKind:
        for (int entry = 0; entry < rowCount(index); ++entry)
            setEntryTicked(this->index(entry, 0, index), tick);
        break;
    case Level::Entry:
        setEntryTicked(index, tick);
        break;
    }
    return true;
}

} // namespace backflow::ui::compare
