#include "ui/promote/matrixmodel.h"

#include "ui/promote/plancounts.h"
#include "ui/promote/targetrun.h"
#include "ui/widgets/typenames.h"

#include <map>

namespace backflow::ui::promote {

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MatrixModel::setRuns(const QList<TargetRun *> &runs)
{
    beginResetModel();
    m_targets.clear();
    m_rows.clear();
    std::map<model::ComponentKey, std::vector<Cell>> cells;
    for (qsizetype column = 0; column < runs.size(); ++column) {
        const TargetRun &run = *runs[column];
        m_targets.append(run.target());
        if (!run.draft())
            continue;
        for (const promotion::ComponentMerge &component : run.draft()->components) {
            std::vector<Cell> &row = cells[component.key];
            row.resize(size_t(runs.size()));
            row[size_t(column)] = {true, component.operation, component.undecided};
        }
    }
    for (auto &[key, row] : cells)
        m_rows.push_back({key, std::move(row)});
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kFirstTarget + int(m_targets.size());
}

QString MatrixModel::cellWords(const Cell &cell)
{
    if (!cell.planned)
        return tr("—");
    if (cell.undecided > 0)
        return QStringLiteral("≠ ") + tr("%Ln decisions", nullptr, cell.undecided);
    return operationWords(cell.operation);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() < kFirstTarget) {
        if (role == Qt::ToolTipRole)
            return row.key.toString();
        return role == Qt::DisplayRole
                   ? QVariant(index.column() == 0 ? row.key.fullName : widgets::typeTitle(row.key.type))
                   : QVariant();
    }
    const Cell &cell = row.cells[size_t(index.column() - kFirstTarget)];
    const QString target = m_targets[index.column() - kFirstTarget];
    switch (role) {
    case Qt::DisplayRole:
        return cellWords(cell);
    case Qt::AccessibleTextRole:
        return cell.planned ? tr("%1, %2: %3").arg(target, row.key.fullName, cellWords(cell))
                            : tr("%1, %2: not part of the plan").arg(target, row.key.fullName);
    case UndecidedRole:
        return cell.undecided;
    case TargetRole:
        return target;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section < kFirstTarget)
        return section == 0 ? tr("Component") : tr("Type");
    return m_targets.value(section - kFirstTarget);
}

} // namespace backflow::ui::promote
