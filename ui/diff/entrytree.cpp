#include "ui/diff/entrytree.h"

#include "ui/diff/entrymodel.h"
#include "ui/widgets/celldelegate.h"

#include <QHeaderView>
#include <algorithm>

namespace backflow::ui::diff {

using backflow::compare::EntryState;
using theme::Role;

namespace {

/// Colours the signs and tints the values of a row by what they mean.
widgets::CellLook lookOf(const QModelIndex &index)
{
    if (static_cast<const EntryModel *>(index.model())->isSame(index))
        return {Role::Muted};
    if (index.data(EntryModel::IsGroupRole).toBool())
        return index.column() == EntryModel::Entry ? widgets::CellLook{.strong = true} : widgets::CellLook{Role::Muted};
    if (index.column() == EntryModel::Difference) {
        const QString words = index.data().toString();
        return {words.startsWith(u'+')   ? Role::Added
                : words.startsWith(u'−') ? Role::Removed
                : words.startsWith(u'≠') ? Role::ConflictText
                : words.startsWith(u'=') ? Role::Muted
                                         : Role::Text,
                !words.startsWith(u'=')};
    }
    if (EntryState(index.data(EntryModel::StateRole).toInt()) == EntryState::Same)
        return {Role::Muted};
    if (index.column() < EntryModel::First)
        return {};
    const auto line = index.column() == EntryModel::First ? EntryModel::FirstLineRole : EntryModel::SecondLineRole;
    return {index.data(line).toInt() == 0 ? Role::Muted : Role::Text};
}

} // namespace

EntryTree::EntryTree(const theme::Theme &theme, EntryModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("diffEntryTree"));
    setAccessibleName(tr("Differences by entry"));
    setModel(model);
    setItemDelegate(new widgets::CellDelegate(theme, lookOf, this));
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        openGroups();
        spreadColumns();
    });
}

/// What is the same is opened by whoever wants to see it.
void EntryTree::openGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_model->isSame(index))
            expand(index);
    }
}

void EntryTree::spreadColumns()
{
    const int width = viewport()->width();
    const int words = std::clamp(width / 6, 90, 180);
    // Names are what one looks for: they get what they need before the values are shortened.
    const int entry = std::clamp(sizeHintForColumn(EntryModel::Entry), (width - words) / 4, (width - words) / 2);
    header()->resizeSection(EntryModel::Entry, entry);
    header()->resizeSection(EntryModel::Difference, words);
    header()->resizeSection(EntryModel::First, (width - words - entry) / 2);
}

void EntryTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    spreadColumns();
}

int EntryTree::currentEntry() const
{
    return int(m_model->entries().indexOf(currentIndex().siblingAtColumn(0)));
}

void EntryTree::setCurrentEntry(int entry)
{
    const QModelIndexList entries = m_model->entries();
    if (entry >= 0 && entry < entries.size()) {
        setCurrentIndex(entries.at(entry));
        scrollTo(entries.at(entry));
    }
}

bool EntryTree::step(int by)
{
    const int next = currentEntry() + by;
    if (next < 0 || next >= m_model->entries().size())
        return false;
    setCurrentEntry(next);
    return true;
}

void EntryTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentEntryChanged();
}

} // namespace backflow::ui::diff
