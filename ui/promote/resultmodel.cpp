#include "ui/promote/resultmodel.h"

#include "core/promotion/problemwords.h"
#include "ui/promote/plancounts.h"
#include "ui/widgets/typenames.h"

#include <QHash>
#include <algorithm>

namespace backflow::ui::promote {

using promotion::Ending;
using promotion::Report;

ResultModel::ResultModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ResultModel::Stamp ResultModel::stampOf(const std::optional<Report> &report)
{
    if (!report)
        return {};
    return {report->id,      report->deployId,         report->state,
            report->endedAt, report->status.checkOnly, report->components.size()};
}

void ResultModel::setReport(const std::optional<Report> &report)
{
    const Stamp stamp = stampOf(report);
    if (stamp == m_stamp)
        return;
    m_stamp = stamp;
    beginResetModel();
    m_rows.clear();
    if (report) {
        addComponents(*report);
        addTests(*report);
        // What went wrong is what one came to see.
        std::ranges::stable_partition(m_rows, [](const Row &row) { return !row.good; });
    }
    endResetModel();
}

void ResultModel::addComponents(const Report &report)
{
    const bool check = report.status.checkOnly;
    const QString good = check ? tr("✓ fits") : tr("✓ verified");
    // Of thousands of rows nearly all say the same few words.
    QHash<QString, QString> types;
    m_rows.reserve(m_rows.size() + report.components.size());
    for (const promotion::ComponentOutcome &outcome : report.components) {
        QString &type = types[outcome.key.type];
        if (type.isEmpty())
            type = widgets::typeTitle(outcome.key.type);
        Row row{outcome.key.fullName, type, operationWords(outcome.operation), {}, outcome.problem,
                outcome.problem,      false};
        if (outcome.line > 0)
            row.words = tr("Line %1: %2").arg(outcome.line).arg(outcome.problem);
        row.good = outcome.problem.isEmpty() && (check || outcome.verified);
        if (!outcome.problem.isEmpty())
            row.outcome = tr("✕ refused");
        else if (row.good)
            row.outcome = good;
        else
            row.outcome = report.ending == Ending::LostSight ? tr("? not known") : tr("✕ not applied");
        if (!row.good && row.words.isEmpty())
            row.words = whyNotThere(report);
        m_rows.push_back(std::move(row));
    }
}

/// Of a component of which the org said nothing, and which is not there as planned.
QString ResultModel::whyNotThere(const Report &report)
{
    using promotion::State;
    if (report.ending == Ending::LostSight)
        return tr("The org's answer was lost, so it is not known.");
    if (!promotion::isEnd(report.state))
        return tr("It has not come to that yet.");
    if (report.state == State::Stale || report.state == State::Denied || report.state == State::Abandoned)
        return tr("Nothing was sent.");
    if (report.state == State::FailedClean || report.state == State::Canceled)
        return tr("The org took nothing of this deployment.");
    return tr("It reads back differently from the plan. Compare to see how.");
}

void ResultModel::addTests(const Report &report)
{
    for (const ports::TestFailure &failure : report.status.testFailures) {
        m_rows.push_back({tr("%1.%2").arg(failure.className, failure.method),
                          tr("Apex test"),
                          tr("run"),
                          tr("✕ failed"),
                          failure.message.isEmpty() ? tr("The org says no more than that it failed.") : failure.message,
                          {},
                          false});
    }
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == GoodRole)
        return row.good;
    if (role == Qt::AccessibleTextRole && index.column() == Component)
        return tr("%1, %2, %3, %4. %5")
            .arg(row.component, row.type, row.what, row.outcome,
                 QString(row.words + u' ' + promotion::explanationOf(row.problem)).trimmed());
    if (role == Qt::ToolTipRole && index.column() == Words)
        return QString(row.words + u'\n' + promotion::explanationOf(row.problem)).trimmed();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Component:
        return row.component;
    case Type:
        return row.type;
    case What:
        return row.what;
    case Outcome:
        return row.outcome;
    default:
        return row.words;
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Component:
        return tr("Component");
    case Type:
        return tr("Type");
    case What:
        return tr("What");
    case Outcome:
        return tr("Outcome");
    case Words:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace backflow::ui::promote
