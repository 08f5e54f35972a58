#pragma once

#include "core/promotion/picks.h"
#include "ui/compare/entryneeds.h"
#include "ui/compare/gridentries.h"
#include "ui/compare/gridfilter.h"
#include "ui/compare/gridorder.h"
#include "ui/compare/gridwords.h"
#include "ui/compare/ticktotals.h"

#include <QAbstractItemModel>
#include <QSet>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::ui::compare {

/// A comparison as a tree: one or two levels of groups, components, and below a component its differing entries, by
/// kind. It filters, groups and sorts by itself, over flat lists: a proxy that asks row by row is too slow for 100,000.
/// Ticks are kept by component, so that they outlive filters, sorting and a newer comparison.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Component, Type, FirstTarget };
    enum class Level { Group, Component, EntryKind, Entry };
    enum Roles {
        IsGroupRole = Qt::UserRole + 1,
        RowStateRole,  ///< CellState of the row, of a group none
        CellStateRole, ///< CellState of a target's cell
        CellDueRole,   ///< bool: the source changed it for that target
        RiskRole,      ///< bool
        RemovalRole,   ///< bool
        TickableRole,  ///< bool
        KeyRole,       ///< `Type:FullName`; of a group the key it is kept by
        LevelRole,     ///< Level
    };

    /// What the cell of a target says of a row, shown or spoken.
    using CellSentence = QString (*)(const Cell &cell, bool spoken);

    explicit ComparisonModel(QObject *parent = nullptr);
    ~ComparisonModel() override;

    void setIndex(std::shared_ptr<const GridIndex> index);
    /// The same, made here: for comparisons of a few rows.
    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const GridIndex> &gridIndex() const { return m_index; }
    std::shared_ptr<const Comparison> comparison() const { return m_index ? m_index->comparison : nullptr; }

    void setFilter(const GridFilter &filter);
    const GridFilter &filter() const { return m_filter; }
    /// One or two levels.
    void setGroupings(const QList<Grouping> &by);
    const QList<Grouping> &groupings() const { return m_groupings; }
    /// -1: in the order of names by type.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// A grid that shows a plan: its cells say what would happen, and there is nothing to tick.
    void setPlanMode(CellSentence words);
    /// What filters on entries look at; more may come.
    void setEntryTexts(EntryTexts texts);

    int targetCount() const { return m_index ? int(m_index->comparison->targets.size()) : 0; }
    int columnOf(Fact fact) const { return FirstTarget + targetCount() + int(fact); }
    std::optional<Fact> factOf(int column) const;
    /// Null unless it is a component.
    const Row *rowOf(const QModelIndex &index) const;
    /// The component that an entry stands in, or the index itself.
    QModelIndex componentOf(const QModelIndex &index) const;
    Level levelOf(const QModelIndex &index) const;
    /// Invalid where the filter hides it.
    QModelIndex indexOf(const model::ComponentKey &key) const;
    /// Number of a component among those shown, from 1; 0 = it is not.
    int placeOf(const model::ComponentKey &key) const;
    /// Null for what is no entry.
    const GridEntry *entryOf(const QModelIndex &index) const;
    int shownRows() const { return m_arranged.shown; }
    int dueRows() const { return m_index ? m_index->dueRows : 0; }
    /// Rows per state of the row; they sum to the number of rows.
    const std::vector<int> &totals() const;
    QString groupWordsOf(const QModelIndex &group) const;

    /// Below a component stands "Reading…" until its entries are given.
    bool entriesKnown(const QModelIndex &component) const;
    void setEntries(const model::ComponentKey &key, std::shared_ptr<const GridEntries> entries);
    void setEntryNeeds(const model::ComponentKey &key, EntryNeeds needs);

    bool isTicked(const model::ComponentKey &key) const;
    /// Ticks or unticks whole components in one step. Those that cannot be ticked are left alone.
    void setTicked(const QModelIndexList &rows, bool ticked);
    void setTicked(const QList<model::ComponentKey> &keys, bool ticked);
    /// Of these components those entries alone, whatever was ticked of them.
    void setPicked(const promotion::EntryPicks &picks);
    /// One entry by itself; with all its entries a component is ticked as a whole.
    void setEntryTicked(const QModelIndex &entry, bool ticked);
    /// What a tick on a group means: what is due of its shown rows, removals excepted.
    void setGroupTicked(const QModelIndex &group, bool ticked);
    void tickAllShown(bool ticked);
    void clearTicks();
    TickTotals tickTotals() const;
    /// By row of the comparison: 0 = not, 1 = in part, 2 = whole.
    const std::vector<quint8> &ticksByRow() const;
    const Arranged &arranged() const { return m_arranged; }
    /// Sorted. Only what the comparison in force holds.
    QList<model::ComponentKey> tickedKeys() const;
    /// Of those: the components of which only entries are ticked.
    promotion::EntryPicks pickedEntries() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Ticks;
    const Arranged::Group &groupOf(const QModelIndex &index) const;
    int rowNumber(const QModelIndex &index) const;
    const GridEntries *entriesOf(int row) const;
    void rearrange();
    void takeSort(int column, Qt::SortOrder order);
    std::vector<int> rowsBelow(const Arranged::Group &group) const;
    void rowsTicked(const std::vector<int> &rows, bool ticked);
    void tellTicks(const std::vector<int> &rows);
    Qt::CheckState groupCheck(const Arranged::Group &group) const;
    Qt::CheckState kindCheck(int row, int kind) const;
    QString groupText(const Arranged::Group &group) const;
    QString kindText(int row, int kind) const;
    QVariant groupData(const Arranged::Group &group, int column, int role) const;
    QVariant rowData(int row, int column, int role) const;
    QVariant factData(int row, Fact fact, int role) const;
    QVariant cellData(int row, int target, int role) const;
    GridWords::Differing differingBelow(const Arranged::Group &group, int target) const;
    QVariant kindData(int row, int kind, int column, int role) const;
    QVariant entryData(int row, const GridEntry &entry, int column, int role) const;
    QString spokenRow(int row) const;
    QString spokenCell(int row, int target) const;
    QString spokenEntry(int row, const GridEntry &entry) const;
    QVariant entryRisk(int row, const GridEntry &entry, int role) const;
    const std::vector<EntryNeed> &needsOf(int row, const GridEntry &entry) const;
    void dropStalePicks(int row);

    std::shared_ptr<const GridIndex> m_index;
    CellSentence m_planWords = nullptr;
    GridFilter m_filter;
    QList<Grouping> m_groupings{Grouping::Type};
    SortBy m_sort;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    /// All rows in the order in force.
    std::vector<int> m_order;
    EntryTexts m_entryTexts;
    Arranged m_arranged;
    /// By group, then by target.
    mutable QHash<int, std::vector<GridWords::Differing>> m_differing;
    QHash<int, std::shared_ptr<const GridEntries>> m_entries;
    QHash<int, EntryNeeds> m_needs;
    std::unique_ptr<Ticks> m_ticks;
};

} // namespace backflow::ui::compare
