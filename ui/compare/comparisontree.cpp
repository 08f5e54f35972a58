#include "ui/compare/comparisontree.h"

#include "ui/compare/comparisonfilter.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <algorithm>

namespace backflow::ui::compare {

using theme::Role;

namespace {

Role cellRole(CellState state)
{
    switch (state) {
    case CellState::New:
        return Role::Added;
    case CellState::OnlyInTarget:
        return Role::Removed;
    case CellState::Conflict:
        return Role::ConflictText;
    case CellState::NotRead:
    case CellState::NoAccess:
        return Role::Warning;
    case CellState::Different:
        return Role::Text;
    case CellState::Same:
    case CellState::OrderOnly:
    case CellState::Kept:
        return Role::Muted;
    }
    return Role::Text;
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(const theme::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(theme::kGridRowHeight, option.fontMetrics.height() + theme::kSpace2)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
        if (index.data(ComparisonModel::IsGroupRole).toBool()) {
            option->font = m_theme.font(theme::TextStyle::Strong);
            return;
        }
        const QVariant state = index.data(ComparisonModel::CellStateRole);
        if (state.isValid()) {
            const auto cell = CellState(state.toInt());
            // What only the target changed does not flow: it stands back.
            const bool idle = !index.data(ComparisonModel::CellDueRole).toBool() && cell != CellState::NotRead &&
                              cell != CellState::NoAccess;
            setText(option, idle ? Role::Muted : cellRole(cell));
            if (cell == CellState::Conflict)
                option->font = m_theme.font(theme::TextStyle::Strong);
        } else if (index.column() == ComparisonModel::Type) {
            setText(option, Role::Muted);
        } else if (index.column() > ComparisonModel::Type) {
            setText(option, Role::Warning);
        }
    }

private:
    void setText(QStyleOptionViewItem *option, Role role) const
    {
        option->palette.setColor(QPalette::Text, m_theme.color(role));
    }

    const theme::Theme &m_theme;
};

} // namespace

ComparisonTree::ComparisonTree(const theme::Theme &theme, ComparisonFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
{
    setObjectName(QStringLiteral("compareGrid"));
    setAccessibleName(tr("Comparison"));
    setModel(filter);
    setItemDelegate(new CellDelegate(theme, this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSortingEnabled(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setStretchLastSection(false);
    header()->setTextElideMode(Qt::ElideMiddle);
    connect(header(), &QHeaderView::sortIndicatorChanged, m_filter,
            [this](int column, Qt::SortOrder order) { m_filter->sort(column, order); });
    connect(this, &QTreeView::doubleClicked, this, &ComparisonTree::opened);
    const auto remember = [this](const QModelIndex &index, bool closed) {
        const QString type = index.data(ComparisonModel::KeyRole).toString();
        if (m_opening)
            return;
        if (closed)
            m_closed.insert(type);
        else
            m_closed.remove(type);
    };
    connect(this, &QTreeView::collapsed, this, [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this, [remember](const QModelIndex &index) { remember(index, false); });
}

void ComparisonTree::openGroups()
{
    const QScopedValueRollback opening(m_opening, true);
    if (m_closed.isEmpty()) {
        expandAll();
        return;
    }
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        setExpanded(group, !m_closed.contains(group.data(ComparisonModel::KeyRole).toString()));
    }
}

void ComparisonTree::spreadColumns()
{
    const int targets = m_filter->comparisonModel() ? m_filter->comparisonModel()->targetCount() : 0;
    if (targets == 0)
        return;
    const int width = viewport()->width();
    const auto words = [this](const QString &text, int padding) {
        return fontMetrics().horizontalAdvance(text) + padding;
    };
    // The rows stand under their type already, so in a narrow place its column goes first.
    const bool narrow = width < 900;
    setColumnHidden(ComparisonModel::Type, narrow);
    const int least = words(QStringLiteral("± 88 entries"), narrow ? theme::kSpace3 : 2 * theme::kSpace4);
    const int target = narrow ? least : std::max(least, width / (targets + 6));
    const int risk = words(tr("⚠ newer work"), 2 * theme::kSpace4);
    const int type = narrow ? 0 : std::clamp(width / 6, 120, 200);
    header()->resizeSection(ComparisonModel::Component, std::max(170, width - target * targets - risk - type));
    if (!narrow)
        header()->resizeSection(ComparisonModel::Type, type);
    for (int i = 0; i < targets; ++i)
        header()->resizeSection(ComparisonModel::FirstTarget + i, target);
    header()->resizeSection(ComparisonModel::FirstTarget + targets, risk);
}

void ComparisonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    spreadColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // a lower grid does not lose what one looks at
}

std::optional<model::ComponentKey> ComparisonTree::currentKey() const
{
    const Row *row = m_filter->comparisonModel()->rowOf(m_filter->mapToSource(currentIndex()));
    return row ? std::optional(row->key) : std::nullopt;
}

void ComparisonTree::setCurrentKey(const model::ComponentKey &key)
{
    const QModelIndex index = m_filter->mapFromSource(m_filter->comparisonModel()->indexOf(key));
    if (index.isValid())
        setCurrentIndex(index);
}

std::optional<model::ComponentKey> ComparisonTree::neighbour(int by) const
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return std::nullopt;
    const auto keyOf = [this](const QModelIndex &index) {
        return m_filter->comparisonModel()->rowOf(m_filter->mapToSource(index))->key;
    };
    QModelIndex group = current.parent();
    if (group.isValid()) {
        if (const QModelIndex next = current.siblingAtRow(current.row() + by); next.isValid())
            return keyOf(next);
    } else {
        group = current; // on a group: into it, or the one before
        if (by > 0 && m_filter->rowCount(group) > 0)
            return keyOf(m_filter->index(0, 0, group));
    }
    const QModelIndex other = m_filter->index(group.row() + by, 0);
    const int rows = m_filter->rowCount(other);
    if (!other.isValid() || rows == 0)
        return std::nullopt;
    return keyOf(m_filter->index(by > 0 ? 0 : rows - 1, 0, other));
}

int ComparisonTree::currentTarget() const
{
    const int target = currentIndex().column() - ComparisonModel::FirstTarget;
    return target >= 0 && target < m_filter->comparisonModel()->targetCount() ? target : 0;
}

void ComparisonTree::toggleCurrent()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(ComparisonModel::Component);
    const QVariant state = cell.data(Qt::CheckStateRole);
    if (state.isValid())
        m_filter->setData(cell, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ComparisonTree::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_Space && plain) {
        toggleCurrent();
    } else if (event->key() == Qt::Key_A && event->modifiers() == Qt::ControlModifier) {
        m_filter->tickAllShown(true);
    } else if (event->key() == Qt::Key_A && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_filter->comparisonModel()->clearTicks();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        Q_EMIT opened();
    } else if (event->key() == Qt::Key_P && plain) {
        Q_EMIT previewToggled();
    } else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_7 && plain) {
        Q_EMIT chipKey(event->key() - Qt::Key_0);
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ComparisonTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace backflow::ui::compare
