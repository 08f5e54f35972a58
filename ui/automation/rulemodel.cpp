#include "ui/automation/rulemodel.h"

#include "core/automation/rulewords.h"
#include "core/promotion/shownnames.h"

namespace backflow::ui::automation {

using backflow::automation::Rule;
using backflow::automation::RuleBook;
using backflow::automation::RunState;

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RuleModel::setBook(const RuleBook &book, const QDateTime &now)
{
    beginResetModel();
    m_book = book;
    m_now = now;
    endResetModel();
}

const Rule *RuleModel::rule(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_book.rules.size() ? &m_book.rules.at(index.row()) : nullptr;
}

const RunState *RuleModel::state(const QModelIndex &index) const
{
    const Rule *found = rule(index);
    const auto state = found ? m_book.runs.constFind(found->id) : m_book.runs.cend();
    return state == m_book.runs.cend() ? nullptr : &*state;
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_book.rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleModel::text(const Rule &rule, int column) const
{
    const auto found = m_book.runs.constFind(rule.id);
    const RunState *state = found == m_book.runs.cend() ? nullptr : &*found;
    switch (column) {
    case Name:
        return rule.name;
    case State:
        return rule.isOn ? tr("On") : tr("Off");
    case Next:
        return backflow::automation::nextRunWords(rule, state, m_now);
    case Last:
        return promotion::shownText(backflow::automation::lastResultWords(rule, state));
    case Owner:
        return promotion::shownPerson(rule.ownerName);
    default:
        return {};
    }
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    const Rule *found = rule(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return index.column() == Name ? backflow::automation::ruleWords(*found) : text(*found, index.column());
    case Qt::AccessibleDescriptionRole:
        return backflow::automation::ruleWords(*found);
    case IdRole:
        return found->id;
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Rule");
    case State:
        return tr("On or off");
    case Next:
        return tr("Next run");
    case Last:
        return tr("Last result");
    case Owner:
        return tr("Owner");
    default:
        return {};
    }
}

} // namespace backflow::ui::automation
