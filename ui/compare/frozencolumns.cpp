#include "ui/compare/frozencolumns.h"

#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisontree.h"

#include <QHeaderView>
#include <QScrollBar>

namespace backflow::ui::compare {

FrozenColumns::FrozenColumns(ComparisonTree *grid)
    : QTreeView(grid)
    , m_grid(grid)
{
    setObjectName(QStringLiteral("compareGridFrozen"));
    setAccessibleName(tr("Names, kept in sight"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(grid->itemDelegate());
    header()->setSectionsClickable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setStretchLastSection(false);
    hide();
    connect(grid->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    connect(grid->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, grid->verticalScrollBar(), &QScrollBar::setValue);
    connect(grid, &QTreeView::expanded, this, &QTreeView::expand);
    connect(grid, &QTreeView::collapsed, this, &QTreeView::collapse);
    connect(this, &QTreeView::expanded, grid, &QTreeView::expand);
    connect(this, &QTreeView::collapsed, grid, &QTreeView::collapse);
    connect(this, &QTreeView::doubleClicked, grid, &QTreeView::doubleClicked);
    connect(grid->header(), &QHeaderView::sectionResized, this, &FrozenColumns::follow);
}

void FrozenColumns::open(const QModelIndex &parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (m_grid->isExpanded(index)) {
            expand(index);
            open(index);
        }
    }
}

void FrozenColumns::follow()
{
    const bool wanted = m_grid->horizontalScrollBar()->value() > 0 && m_grid->model()->rowCount() > 0;
    if (!wanted) {
        hide();
        if (model())
            setModel(nullptr);
        return;
    }
    if (!model()) {
        setModel(m_grid->model());
        setSelectionModel(m_grid->selectionModel());
        open({});
    }
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool kept = column <= ComparisonModel::Type && !m_grid->isColumnHidden(column);
        setColumnHidden(column, !kept);
        if (kept) {
            header()->resizeSection(column, m_grid->columnWidth(column));
            width += m_grid->columnWidth(column);
        }
    }
    const QRect inside = m_grid->viewport()->geometry();
    setGeometry(inside.left(), inside.top() - m_grid->header()->height(), std::min(width + 1, inside.width()),
                inside.height() + m_grid->header()->height());
    show();
    raise();
    verticalScrollBar()->setValue(m_grid->verticalScrollBar()->value());
}

} // namespace backflow::ui::compare
