#include "ui/promote/promotionlist.h"

#include "core/base/moments.h"
#include "ui/promote/plancounts.h"

#include <QLocale>
#include <algorithm>

namespace backflow::ui::promote {

using promotion::Ending;

PromotionListModel::PromotionListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool PromotionListModel::belongs(const PromotionRow &row, Show show)
{
    const bool open = row.isDraft || row.isShared || !promotion::isEnd(row.state);
    switch (show) {
    case Show::Open:
        return open;
    case Show::Scheduled:
        return open && row.schedule;
    case Show::Done:
        return !open;
    case Show::All:
        break;
    }
    return true;
}

int PromotionListModel::count(Show show) const
{
    return int(std::ranges::count_if(m_all, [show](const PromotionRow &row) { return belongs(row, show); }));
}

void PromotionListModel::setRows(const QList<PromotionRow> &rows)
{
    m_all = rows;
    refilter();
}

void PromotionListModel::setUndecided(const QHash<QString, int> &undecided)
{
    for (QList<PromotionRow> *list : {&m_all, &m_shown}) {
        for (PromotionRow &row : *list) {
            int count = 0;
            bool known = false;
            for (const QString &id : std::as_const(row.ids)) {
                known = known || undecided.contains(id);
                count += undecided.value(id, 0);
            }
            if (known)
                row.undecided = count;
        }
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PromotionListModel::setChangedSince(const QSet<QString> &ids)
{
    for (QList<PromotionRow> *list : {&m_all, &m_shown}) {
        for (PromotionRow &row : *list)
            row.changedSince = std::ranges::any_of(row.ids, [&ids](const QString &id) { return ids.contains(id); });
    }
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void PromotionListModel::setLive(const QHash<QString, QString> &words)
{
    if (m_live == words)
        return;
    m_live = words;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void PromotionListModel::setShow(Show show)
{
    m_show = show;
    refilter();
}

void PromotionListModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refilter();
}

void PromotionListModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (const PromotionRow &row : std::as_const(m_all)) {
        if (!belongs(row, m_show))
            continue;
        const QString all =
            QStringList{text(row, Route), stateText(row), row.who, row.note, row.targets.join(u' '), row.ids.join(u' ')}
                .join(u'\n');
        if (m_filter.isEmpty() || all.contains(m_filter, Qt::CaseInsensitive))
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

QString PromotionListModel::stateText(const PromotionRow &row) const
{
    for (const QString &id : row.ids) {
        if (const QString words = m_live.value(id); !words.isEmpty())
            return words;
    }
    if (row.isShared)
        return tr("Shared by %1").arg(row.who);
    if (row.schedule)
        return row.schedule->at ? tr("Was to be deployed %1").arg(base::momentWords(*row.schedule->at))
                                : tr("Was to be deployed when idle");
    if (row.isDraft && row.undecided > 0)
        return tr("Waits for you: %Ln decisions", nullptr, row.undecided);
    if (row.isDraft)
        return row.undecided == 0 ? tr("Draft, ready to be checked") : tr("Draft");
    if (!row.supersededBy.isEmpty())
        return tr("Superseded by a newer plan");
    if (row.approvalAsked && row.changedSince)
        return tr("Changed since the approval was asked for");
    if (row.approvalAsked)
        return row.approvedBy.isEmpty() ? tr("Waiting for approval")
                                        : tr("Approved by %1").arg(row.approvedBy.join(tr(", ")));
    return row.ending == Ending::Running ? stateWords(row.state) : endingWords(row.ending);
}

QString PromotionListModel::text(const PromotionRow &row, int column) const
{
    switch (column) {
    case Route:
        if (row.isRollback)
            return tr("Rollback in %1").arg(row.targets.join(tr(", ")));
        if (row.targets.size() == 1 && row.source == row.targets.front())
            return tr("Put back in %1").arg(row.source);
        return row.targets.size() > 2 ? tr("%1 → %Ln environments", nullptr, int(row.targets.size())).arg(row.source)
                                      : tr("%1 → %2").arg(row.source, row.targets.join(tr(", ")));
    case State:
        return stateText(row);
    case Components:
        return row.components > 0 ? QLocale().toString(row.components) : QString();
    case When:
        return QLocale().toString(row.when.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return row.who;
    case Note:
        return row.note;
    case Next:
        return row.isShared                  ? tr("Take over ▸")
               : !row.supersededBy.isEmpty() ? tr("Open the newer ▸")
               : row.undecided > 0           ? tr("Resolve ▸")
                                             : tr("Open ▸");
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
        return index.column() == Note    ? QVariant(row.note)
               : index.column() == When  ? QVariant(base::fullMomentWords(row.when))
               : index.column() == Route ? QVariant(row.targets.join(tr(", ")))
                                         : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Route ? tr("Back-promotion %1, %2, %3, by %4")
                                             .arg(text(row, Route), text(row, State), text(row, When), row.who)
                                       : text(row, index.column());
    case IdRole:
        return row.id();
    case EndingRole:
        return int(row.ending);
    case IsDraftRole:
        return row.isDraft;
    case IsSharedRole:
        return row.isShared;
    case NewerRole:
        return row.supersededBy;
    case NeedsDecisionRole:
        return row.undecided > 0;
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
        return tr("Promotion");
    case State:
        return tr("State");
    case Components:
        return tr("Components");
    case When:
        return tr("Started");
    case Who:
        return tr("By");
    case Note:
        return tr("Note");
    default:
        return tr("Next");
    }
}

} // namespace backflow::ui::promote
