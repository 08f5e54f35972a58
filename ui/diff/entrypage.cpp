#include "ui/diff/entrypage.h"

#include "ui/diff/entrymodel.h"
#include "ui/diff/entrytree.h"
#include "ui/diff/overviewruler.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <algorithm>
#include <limits>

namespace backflow::ui::diff {

using backflow::compare::EntryState;
using theme::Role;

namespace {

OverviewRuler::Mark markOf(const EntryRow &row, bool secondIsNewer, int line)
{
    if (row.contested)
        return {line, 1, Role::ConflictMark};
    switch (row.state) {
    case EntryState::Changed:
        return {line, 1, Role::Added, true};
    case EntryState::OnlyInSource:
        return {line, 1, secondIsNewer ? Role::Removed : Role::Added};
    case EntryState::OnlyInTarget:
        return {line, 1, secondIsNewer ? Role::Added : Role::Removed};
    case EntryState::Same: // it stands elsewhere, or is written otherwise
        return {line, 1, Role::Moved};
    }
    return {line, 1};
}

} // namespace

EntryPage::EntryPage(const theme::Theme &theme, EntryModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_tree(new EntryTree(theme, model, this))
    , m_ruler(new OverviewRuler(theme, this))
{
    setObjectName(QStringLiteral("diffEntries"));
    setFocusProxy(m_tree);
    m_ruler->setObjectName(QStringLiteral("diffOverviewEntries"));
    m_ruler->setWords([this](int mark) {
        const QModelIndexList entries = m_model->entries();
        return entries.value(m_entryOf[size_t(mark)]).data(Qt::AccessibleTextRole).toString();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tree, 1);
    auto *beside = new QVBoxLayout; // it begins where the rows do
    beside->setSpacing(0);
    beside->addSpacing(m_tree->header()->sizeHint().height());
    beside->addWidget(m_ruler, 1);
    row->addLayout(beside);
    connect(m_ruler, &OverviewRuler::linePressed, this, &EntryPage::goToRow);
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &EntryPage::updateWindow);
    connect(m_tree->verticalScrollBar(), &QScrollBar::rangeChanged, this, &EntryPage::updateMarks);
    connect(m_tree, &QTreeView::expanded, this, &EntryPage::updateMarks);
    connect(m_tree, &QTreeView::collapsed, this, &EntryPage::updateMarks);
    connect(model, &QAbstractItemModel::modelReset, this, &EntryPage::updateMarks);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EntryPage::updateMarks);
}

void EntryPage::updateMarks()
{
    std::vector<OverviewRuler::Mark> marks;
    m_entryOf.clear();
    int line = 0;
    int entry = 0;
    const auto mark = [&](const QModelIndex &index) {
        marks.push_back(markOf(*m_model->rowOf(index), m_model->secondIsNewer(), line));
        m_entryOf.push_back(entry);
    };
    for (int row = 0; row < m_model->rowCount(); ++row, ++line) {
        const QModelIndex top = m_model->index(row, 0);
        const bool open = m_tree->isExpanded(top);
        if (m_model->isSame(top)) {
            line += open ? m_model->rowCount(top) : 0;
            continue;
        }
        if (m_model->rowOf(top)) {
            mark(top);
            ++entry;
            continue;
        }
        for (int child = 0; child < m_model->rowCount(top); ++child, ++entry) {
            line += open ? 1 : 0;
            if (open || child == 0) // of a closed group its line says that there is something
                mark(m_model->index(child, 0, top));
        }
    }
    // In a list shorter than the view a mark stands beside its row.
    const int height = m_tree->visualRect(m_model->index(0, 0)).height();
    m_ruler->setLines(std::max(line, height > 0 ? m_tree->viewport()->height() / height : 0), std::move(marks));
    updateWindow();
}

void EntryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateMarks();
}

void EntryPage::updateWindow()
{
    const QScrollBar *bar = m_tree->verticalScrollBar();
    const bool all = bar->maximum() == 0;
    m_ruler->setWindow(bar->value(), all ? std::numeric_limits<int>::max() : bar->pageStep());
}

void EntryPage::goToRow(int row)
{
    QScrollBar *bar = m_tree->verticalScrollBar();
    bar->setValue(row - bar->pageStep() / 2);
    // Where a change stands, it is the one that is meant.
    const auto &marks = m_ruler->marks();
    const auto hit = std::ranges::find_if(marks, [row](const auto &mark) { return mark.line == row; });
    if (hit != marks.end())
        m_tree->setCurrentEntry(m_entryOf[size_t(hit - marks.begin())]);
}

} // namespace backflow::ui::diff
