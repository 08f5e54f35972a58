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
QString PipelineTable::fromWords(const QString &environment, QString (*said)(const EdgeStatus &)) const
{
    QStringList words;
    for (const EdgeStatus &edge : m_state.above(environment))
        if (edge.due > 0 || edge.conflicts > 0 || edge.running || edge.scheduled || edge.blocked)
            words += said(edge);
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

namespace {

std::optional<CardNumber> numberOf(int column)
{
    switch (column) {
    case PipelineTable::ReceiveColumn:
        return CardNumber::ToReceive;
    case PipelineTable::PromoteColumn:
        return CardNumber::ToPromote;
    case PipelineTable::UntrackedColumn:
        return CardNumber::Untracked;
    case PipelineTable::DecisionsColumn:
        return CardNumber::Decisions;
    default:
        return {};
    }
}

theme::Role inkOf(CardNumber number)
{
    switch (number) {
    case CardNumber::Conflicts:
    case CardNumber::Decisions:
        return theme::Role::ConflictMark;
    case CardNumber::Untracked:
        return theme::Role::Warning;
    case CardNumber::ToReceive:
        return theme::Role::Due;
    case CardNumber::ToPromote:
        break;
    }
    return theme::Role::Promote;
}

} // namespace

QVariant PipelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EnvironmentStatus &status = m_state.environments[index.row()];
    const auto number = numberOf(index.column());
    const bool leads = number && numbersOf(status).contains(*number);
    switch (role) {
    case EnvironmentRole:
        return status.environment;
    case SortRole: // the most urgent first, the oldest first; the rest as it is shown
        return index.column() == StateColumn    ? QVariant(static_cast<int>(status.state))
               : index.column() == SyncedColumn ? QVariant(status.syncedAt)
                                                : shown(status, index.column());
    case NumberRole:
        return leads ? QVariant::fromValue(*number) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return cardSentence(m_state.pipeline.environments[index.row()], status, m_state.asOf);
        return leads                           ? QVariant(numberSentence(status, *number))
               : index.column() == StateColumn ? QVariant(stateWords(status))
                                               : inFull(status, index.column());
    case Qt::DecorationRole:
        return index.column() == StateColumn ? QVariant(m_theme.icon(stateIcon(status.state), stateRole(status.state)))
                                             : QVariant();
    case Qt::ForegroundRole:
        if (m_outOfReach || isOld(status, m_state.asOf))
            return m_theme.color(theme::Role::Muted);
        return leads ? QVariant(m_theme.color(inkOf(*number))) : QVariant();
    case Qt::ToolTipRole:
        return leads ? QVariant(numberSentence(status, *number)) : inFull(status, index.column());
    case Qt::DisplayRole:
        return shown(status, index.column());
    default:
        return {};
    }
}

/// What a narrow column says in short.
QVariant PipelineTable::inFull(const EnvironmentStatus &status, int column) const
{
    switch (column) {
    case StateColumn:
        return status.problem.isEmpty() ? stateWords(status) : status.problem;
    case FromColumn:
        return fromWords(status.environment, edgeSentence);
    case SyncedColumn:
        return factWords(status, m_state.asOf);
    default:
        return {};
    }
}

QVariant PipelineTable::shown(const EnvironmentStatus &status, int column) const
{
    switch (column) {
    case NameColumn:
        return status.environment;
    case KindColumn:
        return status.members > 0 ? tr("%Ln orgs", nullptr, status.members)
                                  : widgets::kindShort(m_state.pipeline.find(status.environment)->kind);
    case StateColumn:
        return shortStateWords(status);
    case ReceiveColumn:
        return status.toReceive;
    case FromColumn:
        return fromWords(status.environment, edgeWords);
    case PromoteColumn:
        return status.toPromote;
    case UntrackedColumn: // what nobody counted is not 0
        return status.untracked ? QVariant(*status.untracked) : QVariant();
    case DecisionsColumn:
        return status.decisions;
    case SyncedColumn:
        return readWords(status, m_state.asOf);
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
    case UntrackedColumn:
        return tr("Not tracked");
    case DecisionsColumn:
        return tr("Decisions");
    case SyncedColumn:
        return tr("Last read");
    default:
        return {};
    }
}

} // namespace backflow::ui::pipeline
