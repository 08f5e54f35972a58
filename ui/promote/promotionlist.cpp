#include "ui/promote/promotionlist.h"

#include "ui/promote/plancounts.h"

#include <QLocale>
#include <algorithm>

namespace backflow::ui::promote {

using promotion::Ending;

base::Result<QList<PromotionRow>> promotionRows(const ports::Backends &backends, async::Monitor &)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto drafts = promotion::drafts(**journal);
    if (!drafts)
        return base::failure(drafts);
    const auto reports = promotion::reports(**journal);
    if (!reports)
        return base::failure(reports);
    QList<PromotionRow> rows;
    for (const promotion::DraftSummary &draft : *drafts) {
        PromotionRow row;
        row.id = draft.id;
        row.source = draft.source;
        row.target = draft.target;
        row.who = draft.startedBy;
        row.when = draft.startedAt;
        row.note = draft.note;
        row.components = draft.components;
        row.isDraft = true;
        rows.append(row);
    }
    for (const promotion::Report &report : *reports) {
        if (report.state == promotion::State::Draft)
            continue;
        PromotionRow row;
        row.id = report.id;
        row.source = report.source;
        row.target = report.target;
        row.who = report.startedBy;
        row.when = report.startedAt;
        row.note = report.note;
        // The list of reports leaves the components out; how many were planned stands in the plan.
        if (const auto plan = promotion::loadPlan(**journal, report.id))
            row.components = int(plan->items.size());
        row.ending = report.ending;
        row.state = report.state;
        row.isRollback = !report.rollbackOf.isEmpty();
        rows.append(row);
    }
    return rows;
}

PromotionListModel::PromotionListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool PromotionListModel::isOpen(const PromotionRow &row)
{
    return row.isDraft || !promotion::isEnd(row.state);
}

int PromotionListModel::openCount() const
{
    return int(std::ranges::count_if(m_all, isOpen));
}

void PromotionListModel::setRows(const QList<PromotionRow> &rows)
{
    m_all = rows;
    refilter();
}

void PromotionListModel::setShow(Show show)
{
    m_show = show;
    refilter();
}

void PromotionListModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const PromotionRow &row : std::as_const(m_all)) {
        if (m_show == Show::All || isOpen(row) == (m_show == Show::Open))
            m_shown.append(row);
    }
    endResetModel();
}

int PromotionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PromotionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PromotionListModel::text(const PromotionRow &row, int column)
{
    switch (column) {
    case Route:
        return row.isRollback             ? tr("Rollback in %1").arg(row.target)
               : row.source == row.target ? tr("Put back in %1").arg(row.target)
                                          : tr("%1 → %2").arg(row.source, row.target);
    case State:
        if (row.isDraft)
            return tr("Draft");
        return row.ending == Ending::Running ? stateWords(row.state) : endingWords(row.ending);
    case Components:
        return row.components > 0 ? QLocale().toString(row.components) : QString();
    case When:
        return QLocale().toString(row.when.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return row.who;
    case Note:
        return row.note;
    default:
        return {};
    }
}

QVariant PromotionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PromotionRow &row = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Note ? QVariant(row.note) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Route ? tr("Back-promotion %1, %2, %3, by %4")
                                             .arg(text(row, Route), text(row, State), text(row, When), row.who)
                                       : text(row, index.column());
    case IdRole:
        return row.id;
    case EndingRole:
        return int(row.ending);
    case IsDraftRole:
        return row.isDraft;
    default:
        return {};
    }
}

QVariant PromotionListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Route:
        return tr("Back-promotion");
    case State:
        return tr("State");
    case Components:
        return tr("Components");
    case When:
        return tr("Started");
    case Who:
        return tr("By");
    default:
        return tr("Note");
    }
}

} // namespace backflow::ui::promote
