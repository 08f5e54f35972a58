#include "ui/diff/entrytree.h"

#include "ui/diff/entrymodel.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace backflow::ui::diff {

using backflow::compare::EntryState;
using theme::Role;

namespace {

/// Colours the signs and tints the values of a row by what they mean.
class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
        if (index.data(EntryModel::IsGroupRole).toBool()) {
            if (index.column() == EntryModel::Entry)
                option->font = m_theme.font(theme::TextStyle::Strong);
            else
                setText(option, Role::Muted);
            return;
        }
        const QString words = index.siblingAtColumn(EntryModel::Difference).data().toString();
        if (index.column() == EntryModel::Difference) {
            option->font = m_theme.font(theme::TextStyle::Strong);
            setText(option, words.startsWith(u'+') ? Role::Added : words.startsWith(u'−') ? Role::Removed : Role::Text);
        }
        const bool value = index.column() >= EntryModel::First;
        const int line =
            index.data(index.column() == EntryModel::First ? EntryModel::FirstLineRole : EntryModel::SecondLineRole)
                .toInt();
        if (value && line == 0)
            setText(option, Role::Muted);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                std::max(theme::kGridRowHeight, option.fontMetrics.height() + theme::kSpace2)};
    }

private:
    void setText(QStyleOptionViewItem *option, Role role) const
    {
        option->palette.setColor(QPalette::Text, m_theme.color(role));
    }

    const theme::Theme &m_theme;
};

} // namespace

EntryTree::EntryTree(const theme::Theme &theme, EntryModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("diffEntryTree"));
    setAccessibleName(tr("Differences by entry"));
    setModel(model);
    setItemDelegate(new EntryDelegate(theme, this));
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        spreadColumns();
    });
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
