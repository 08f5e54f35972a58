#include "ui/pipeline/pipelinetable.h"

#include "ui/pipeline/statewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

namespace backflow::ui::pipeline {

PipelineTable::PipelineTable(const theme::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void PipelineTable::setState(const PipelineState &state)
{
    if (state.pipeline == m_state.pipeline && state.environments.size() == m_state.environments.size()) {
        m_state = state;
        if (!state.environments.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_state = state;
    endResetModel();
}

void PipelineTable::setOutOfReach(bool outOfReach)
{
    if (outOfReach == m_outOfReach)
        return;
    m_outOfReach = outOfReach;
    if (!m_state.environments.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// What the lines of the map say: from where, how much, and whether it runs or waits.
QString PipelineTable::fromWords(const QString &environment) const
{
    QStringList words;
    for (const EdgeStatus &edge : m_state.above(environment))
        if (edge.due > 0 || edge.conflicts > 0 || edge.running || edge.scheduled || edge.blocked)
            words += edgeSentence(edge);
    return words.join(tr("; "));
}

int PipelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_state.environments.size());
}

int PipelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PipelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnvironmentStatus &status = m_state.environments[index.row()];
    const model::Environment &environment = m_state.pipeline.environments[index.row()];
    if (role == EnvironmentRole)
        return environment.name;
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        return cardSentence(environment, status, m_state.asOf);
    if (role == Qt::DecorationRole && index.column() == StateColumn)
        return m_theme.icon(stateIcon(status.state), stateRole(status.state));
    if (role == Qt::ForegroundRole && (m_outOfReach || isOld(status, m_state.asOf)))
        return m_theme.color(theme::Role::Muted);
    if (role == Qt::ToolTipRole && index.column() == StateColumn)
        return status.problem;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return environment.name;
    case KindColumn:
        return status.members > 0 ? tr("%Ln orgs", nullptr, status.members) : widgets::kindWords(environment.kind);
    case StateColumn:
        return stateWords(status);
    case ReceiveColumn:
        return status.toReceive;
    case FromColumn:
        return fromWords(environment.name);
    case PromoteColumn:
        return status.toPromote;
    case SyncedColumn: {
        const QString decisions = decisionWords(status);
        const QString facts = factWords(status, m_state.asOf);
        return decisions.isEmpty() ? facts : tr("%1 · %2").arg(decisions, facts);
    }
    default:
        return {};
    }
}

QVariant PipelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Environment");
    case KindColumn:
        return tr("Kind");
    case StateColumn:
        return tr("State");
    case ReceiveColumn:
        return tr("To receive");
    case FromColumn:
        return tr("What is due");
    case PromoteColumn:
        return tr("To promote");
    case SyncedColumn:
        return tr("Last read");
    default:
        return {};
    }
}

} // namespace backflow::ui::pipeline
