#include "ui/promote/coveragemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace backflow::ui::promote {

using promotion::Coverage;
using promotion::kNeededCoverage;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::promote)
};

} // namespace

QString coverageWords(const Coverage &coverage)
{
    if (coverage.isEmpty())
        return {};
    return Tr::tr("Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.", nullptr,
                  int(coverage.rows.size()))
        .arg(coverage.percent())
        .arg(kNeededCoverage);
}

QString coverageRowWords(const Coverage::Row &row)
{
    return Tr::tr("%1 % (%2 of %3 lines)")
        .arg(QString::number(row.percent()), QLocale().toString(row.covered()), QLocale().toString(row.lines));
}

CoverageModel::CoverageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CoverageModel::setCoverage(const Coverage &coverage)
{
    if (m_coverage == coverage)
        return;
    beginResetModel();
    m_coverage = coverage;
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_coverage.isEmpty() ? 0 : int(m_coverage.rows.size()) + 1;
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Coverage::Row CoverageModel::rowAt(int row) const
{
    return row == 0 ? Coverage::Row{tr("All classes and triggers"), m_coverage.lines, m_coverage.missed}
                    : m_coverage.rows[row - 1];
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Coverage::Row row = rowAt(index.row());
    if (role == EnoughRole)
        return row.isEnough();
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1: %2").arg(row.name, coverageRowWords(row));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return row.name;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.name;
    case Covered:
        return tr("%1 %").arg(row.percent());
    case Lines:
        return tr("%1 of %2").arg(QLocale().toString(row.covered()), QLocale().toString(row.lines));
    default:
        return row.isEnough() ? tr("✓ reaches %1 %").arg(kNeededCoverage) : tr("? below %1 %").arg(kNeededCoverage);
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Class or trigger");
    case Covered:
        return tr("Covered");
    case Lines:
        return tr("Lines");
    default:
        return tr("What production asks for");
    }
}

} // namespace backflow::ui::promote
