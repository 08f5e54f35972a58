#pragma once

#include "ui/compare/cellwords.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace backflow::ui::compare {

class ComparisonModel;

/// Shows the rows whose state is switched on and whose name holds the search words. A group without a shown row is
/// hidden. Ticking a group ticks what is due of its shown rows, removals excepted: those are ticked one by one,
/// deliberately.
class ComparisonFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ComparisonFilter(QObject *parent = nullptr);

    void setComparisonModel(ComparisonModel *model);
    ComparisonModel *comparisonModel() const { return m_model; }

    /// New, Different, Only in target, Conflict and Not read at the start.
    const QSet<CellState> &states() const { return m_states; }
    void setStates(const QSet<CellState> &states);
    bool onlyDue() const { return m_onlyDue; }
    /// Leaves out what only the targets changed.
    void setOnlyDue(bool only);
    const QString &search() const { return m_search; }
    /// Words that all have to occur, without regard to case.
    void setSearch(const QString &text);

    /// Rows shown over all groups.
    int shownRows() const;
    /// Shown rows that can be ticked, in view order. `asGroup`: those that a tick on the group means.
    QModelIndexList shownTickable(const QModelIndex &group, bool asGroup) const;
    void tickAllShown(bool ticked);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &a, const QModelIndex &b) const override;

private:
    bool accepts(const Row &row) const;
    QString groupText(const QModelIndex &group) const;

    ComparisonModel *m_model = nullptr;
    QSet<CellState> m_states;
    bool m_onlyDue = false;
    QString m_search;
    QStringList m_words;
};

} // namespace backflow::ui::compare
