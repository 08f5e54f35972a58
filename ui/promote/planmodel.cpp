#include "ui/promote/planmodel.h"

#include "core/promotion/ownwork.h"
#include "ui/promote/approval.h"
#include "ui/promote/targetrun.h"

namespace backflow::ui::promote {

QString testsAskedWords(const TargetRun &run)
{
    const auto asked = run.testsAsked();
    return asked ? PlanModel::tr("The policy wants at least these tests in %1: %2.")
                       .arg(run.target(), testLevelWords(*asked))
                 : QString();
}

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanModel::setRuns(const QList<TargetRun *> &runs)
{
    beginResetModel();
    for (TargetRun *run : std::as_const(m_runs))
        run->disconnect(this);
    m_runs = runs;
    for (int column = 0; column < m_runs.size(); ++column) {
        connect(m_runs[column], &TargetRun::changed, this,
                [this, column] { Q_EMIT dataChanged(index(0, column + 1), index(kLastRow, column + 1)); });
    }
    endResetModel();
}

TargetRun *PlanModel::runAt(int column) const
{
    return column >= 1 && column <= m_runs.size() ? m_runs[column - 1] : nullptr;
}

int PlanModel::countAt(const TargetRun &run, int row) const
{
    return row < kTestsRow ? int(run.componentsIn(kPlanLines[row]).size()) : 0;
}

QList<model::ComponentKey> PlanModel::componentsAt(const QModelIndex &index) const
{
    const TargetRun *run = runAt(index.column());
    if (!run || !run->draft() || index.row() >= kTestsRow)
        return {};
    return run->componentsIn(kPlanLines[index.row()]);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_runs.isEmpty() ? 0 : kLastRow + 1;
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size()) + 1;
}

QString PlanModel::cellText(const TargetRun &run, int row) const
{
    if (!run.draft())
        return run.phase() == TargetRun::Phase::Preparing ? tr("…") : tr("—");
    if (row == kTestsRow)
        return run.testsRun() == run.draft()->options.testLevel ? testLevelWords(run.testsRun())
                                                                : tr("%1 (policy)").arg(testLevelWords(run.testsRun()));
    if (row == kApprovalRow)
        return approvalWords(run);
    if (row > kTestsRow)
        return tr("✓ always");
    const int count = countAt(run, row);
    const PlanLine line = kPlanLines[row];
    if (count > 0 && line == PlanLine::Overwrites && promotion::replacesOwnWork(*run.draft()))
        return tr("%L1 ⚠ replaced").arg(count);
    if (count > 0 && (line == PlanLine::Removed || line == PlanLine::Overwrites))
        return tr("%L1 ⚠").arg(count);
    if (count > 0 && line == PlanLine::NeedsDecision)
        return tr("%1 ≠ (%2)").arg(QString::number(count), tr("%Ln decisions", nullptr, run.draft()->undecided()));
    return QString::number(count);
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == 0) {
        if (role != Qt::DisplayRole)
            return {};
        if (index.row() < kTestsRow)
            return planLineWords(kPlanLines[index.row()]);
        return index.row() == kTestsRow      ? tr("Tests")
               : index.row() == kSnapshotRow ? tr("Rollback package before")
                                             : tr("Approval");
    }
    const TargetRun &run = *m_runs[index.column() - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(run, index.row());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignHCenter);
    case CountRole:
        return countAt(run, index.row());
    case WeightyRole:
        return index.row() >= int(PlanLine::Removed) && index.row() < kTestsRow &&
               kPlanLines[index.row()] != PlanLine::LeftOut && kPlanLines[index.row()] != PlanLine::Needed &&
               kPlanLines[index.row()] != PlanLine::Already && countAt(run, index.row()) > 0;
    case Qt::ToolTipRole: {
        if (index.row() == kTestsRow)
            return testsAskedWords(run);
        QStringList names;
        for (const model::ComponentKey &key : componentsAt(index).mid(0, 20))
            names.append(key.toString());
        return names.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(run.target(), index.siblingAtColumn(0).data().toString(), cellText(run, index.row()));
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignHCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Plan") : m_runs[section - 1]->target();
}

} // namespace backflow::ui::promote
