#pragma once

#include "ui/compare/cellwords.h"

#include <QAbstractItemModel>
#include <QSet>
#include <memory>
#include <vector>

namespace backflow::ui::compare {

/// What is ticked, in numbers.
struct TickTotals {
    int selected = 0;
    int removals = 0;
    /// Nothing is due of them: only the targets changed them.
    int idle = 0;
    /// Per target: ticked components whose change there a plain overwrite would lose.
    std::vector<int> risky;
    bool operator==(const TickTotals &) const = default;
};

/// What the components stand under.
enum class Grouping { Type, State, Object };
QString groupingName(Grouping grouping);
Grouping groupingFromName(const QString &name);

/// A Comparison as a tree of two levels: groups, by type unless told, and their components. Ticks are kept by
/// component, so that they outlive filters, sorting and a newer comparison.
class ComparisonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Component, Type, FirstTarget };
    enum Roles {
        IsGroupRole = Qt::UserRole + 1,
        RowStateRole,  ///< CellState of the row, of a group none
        CellStateRole, ///< CellState of a target's cell
        SeverityRole,
        CellDueRole,  ///< bool: the source changed it for that target
        RiskRole,     ///< bool
        RemovalRole,  ///< bool
        TickableRole, ///< bool
        KeyRole,      ///< `Type:FullName`; of a group the key it is kept by
        SearchRole,   ///< everything the search box looks at
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const Comparison> comparison);
    const std::shared_ptr<const Comparison> &comparison() const { return m_comparison; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /// What a group is called, without its count.
    QString groupWords(const QModelIndex &group) const;

    int targetCount() const { return m_comparison ? int(m_comparison->targets.size()) : 0; }
    /// Behind the targets.
    int riskColumn() const { return FirstTarget + targetCount(); }
    /// Null for a group.
    const Row *rowOf(const QModelIndex &index) const;
    QModelIndex indexOf(const model::ComponentKey &key) const;
    /// Rows of which something is due.
    int dueRows() const { return m_dueRows; }
    /// Rows per state of the row; they sum to the number of rows.
    const std::vector<int> &totals() const { return m_totals; }

    bool isTicked(const model::ComponentKey &key) const { return m_ticked.contains(key); }
    /// Ticks or unticks these rows in one step. Rows that cannot be ticked are left alone.
    void setTicked(const QModelIndexList &rows, bool ticked);
    void clearTicks();
    TickTotals tickTotals() const;
    /// Sorted. Only what the comparison in force holds.
    QList<model::ComponentKey> tickedKeys() const;
    int tickedIn(const QModelIndex &group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Group {
        QString key;
        /// Rows of the comparison, in its order.
        std::vector<int> rows;
        int ticked = 0;
    };

    void makeGroups();
    QString groupKey(const Row &row) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant rowData(const Row &row, int column, int role) const;
    QVariant cellData(const Row &row, int target, int role) const;
    QString spokenCell(const Row &row, int target) const;
    QString spokenRow(const Row &row) const;
    void countTicks();
    void ticksMoved(int group);

    std::shared_ptr<const Comparison> m_comparison;
    Grouping m_grouping = Grouping::Type;
    std::vector<Group> m_groups;
    /// Row of the comparison → its group and its place there.
    std::vector<std::pair<int, int>> m_places;
    std::vector<int> m_totals;
    int m_dueRows = 0;
    QSet<model::ComponentKey> m_ticked;
};

} // namespace backflow::ui::compare
