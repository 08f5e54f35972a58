#pragma once

#include "ui/promote/plancounts.h"

#include <QAbstractTableModel>

namespace backflow::ui::promote {

class TargetRun;

/// The plan: what would happen, a line each, in every target, a column each.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Rows behind the lines of the plan.
    static constexpr int kTestsRow = int(std::size(kPlanLines));
    static constexpr int kSnapshotRow = kTestsRow + 1;
    static constexpr int kApprovalRow = kSnapshotRow + 1;
    static constexpr int kLastRow = kApprovalRow;
    enum Roles {
        CountRole = Qt::UserRole + 1,
        WeightyRole, ///< a removal, a decision, work at risk: worth a look before going on
    };

    explicit PlanModel(QObject *parent = nullptr);
    void setRuns(const QList<TargetRun *> &runs);
    /// Null when the row is not a line of counts.
    QList<model::ComponentKey> componentsAt(const QModelIndex &index) const;
    TargetRun *runAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const TargetRun &run, int row) const;
    int countAt(const TargetRun &run, int row) const;

    QList<TargetRun *> m_runs;
};

/// What the policy wants to be run in that target at least, as a sentence; empty where it does not say.
QString testsAskedWords(const TargetRun &run);

} // namespace backflow::ui::promote
