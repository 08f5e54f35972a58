#include "ui/resolve/decisionmodel.h"

#include "core/merge/words.h"
#include "ui/resolve/resolvesession.h"

#include <QLocale>
#include <algorithm>

namespace backflow::ui::resolve {

DecisionModel::DecisionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DecisionModel::setSession(ResolveSession *session)
{
    m_session = session;
    rebuild();
    if (!session)
        return;
    connect(session, &ResolveSession::decisionsChanged, this, &DecisionModel::rebuild);
    connect(session, &ResolveSession::choicesChanged, this, &DecisionModel::tellChanges);
}

// A view lays out again what is said to have changed, so it is told no more than that.
void DecisionModel::tellChanges()
{
    int first = -1;
    bool any = false;
    const auto tell = [&](int behind) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first), index(behind - 1));
        first = -1;
    };
    for (int row = 0; row < rowCount(); ++row) {
        Line &line = m_lines[size_t(row)];
        std::optional<merge::Choice> now = line.decision < 0 ? std::nullopt : m_session->choice(line.decision);
        if (now == line.choice) {
            tell(row);
            continue;
        }
        line.choice = std::move(now);
        any = true;
        first = first < 0 ? row : first;
    }
    tell(rowCount());
    for (int row = 0; any && row < rowCount(); ++row) {
        if (m_lines[size_t(row)].decision < 0)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

QString DecisionModel::decidedWords(int component) const
{
    int all = 0;
    int decided = 0;
    for (int i = 0; i < m_session->count(); ++i) {
        if (m_session->decisions()[size_t(i)].component != component)
            continue;
        ++all;
        decided += m_session->choice(i) ? 1 : 0;
    }
    return tr("%Ln of %1 decided", nullptr, decided).arg(QLocale().toString(all));
}

void DecisionModel::setOnlyUndecided(bool only, int kept)
{
    m_onlyUndecided = only;
    m_kept = kept;
    rebuild();
}

void DecisionModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    const int count = m_session ? m_session->count() : 0;
    const auto componentOf = [this](int i) { return m_session->decisions()[size_t(i)].component; };
    const bool several = count > 0 && componentOf(0) != componentOf(count - 1);
    int heading = -1;
    for (int i = 0; i < count; ++i) {
        if (m_onlyUndecided && i != m_kept && m_session->choice(i))
            continue;
        if (several && componentOf(i) != heading) {
            heading = componentOf(i);
            m_lines.push_back({-1, heading, {}, {}});
        }
        m_lines.push_back({i, componentOf(i), subjectOf(m_session->draft(), m_session->decisions()[size_t(i)]),
                           m_session->choice(i)});
    }
    endResetModel();
}

QModelIndex DecisionModel::indexOf(int decision) const
{
    const auto found = std::ranges::find(m_lines, decision, &Line::decision);
    return decision < 0 || found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()));
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_lines[size_t(index.row())].decision < 0;
    return heading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QVariant DecisionModel::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(headingData(line, Qt::DisplayRole).toString(), decidedWords(line.component));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return componentWords(m_session->draft().components[size_t(line.component)].key);
    case IsHeadingRole:
        return true;
    case StatusRole:
        return decidedWords(line.component);
    case DecisionRole:
        return -1;
    default:
        return {};
    }
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (line.decision < 0)
        return headingData(line, role);
    const promotion::Draft &draft = m_session->draft();
    const DecisionRef &ref = m_session->decisions()[size_t(line.decision)];
    const auto status = [&] {
        return choiceWords(m_session->decision(line.decision), m_session->choice(line.decision), draft.source,
                           draft.target);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.subject;
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(status(), merge::decisionSentence(componentAt(draft, ref).key.type,
                                                                  m_session->decision(line.decision), draft.source,
                                                                  draft.target));
    case IsHeadingRole:
        return false;
    case DecisionRole:
        return line.decision;
    case StatusRole:
        return status();
    case DecidedRole:
        return m_session->choice(line.decision).has_value();
    default:
        return {};
    }
}

} // namespace backflow::ui::resolve
