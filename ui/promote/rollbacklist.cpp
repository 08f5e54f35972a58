#include "ui/promote/rollbacklist.h"

#include "ui/promote/duemodel.h"
#include "ui/promote/plancounts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/statestack.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

using widgets::ViewState;

RollbackList::RollbackList(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new DueModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_explain(widgets::textLabel(theme, {}, this, theme::TextStyle::Body, theme::Role::Muted))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_states(new widgets::StateStack(theme, QStringLiteral("promoRollbackStates"), m_table, this))
{
    setObjectName(QStringLiteral("promoRollbackList"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setFilterKeyColumn(-1);
    m_explain->setObjectName(QStringLiteral("promoWhatExplain"));
    m_explain->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("promoRollbackFilter"));
    widgets::setSearchField(m_filter);
    m_filter->setAccessibleName(tr("Show only components with"));
    m_filter->setPlaceholderText(tr("Find a component"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("promoDueTable"));
    m_table->setAccessibleName(tr("Components of this promotion"));
    m_table->setModel(m_filtered);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::kGridRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(4 * theme::kGridRowHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addWidget(m_filter);
    column->addWidget(m_explain);
    column->addWidget(m_states, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &RollbackList::refresh);
    connect(m_states, &widgets::StateStack::actionPressed, m_filter, &QLineEdit::clear);
    connect(m_model, &DueModel::ticksChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void RollbackList::setDraft(const promotion::Draft &draft)
{
    m_takenBack = QSet<model::ComponentKey>(draft.selection.begin(), draft.selection.end());
    std::vector<DueRow> rows;
    for (const promotion::ComponentMerge &component : draft.components)
        rows.push_back({component.key,
                        {operationWords(component.operation)},
                        component.operation == promotion::Operation::Remove,
                        component.targetChanged,
                        {}});
    for (const promotion::LeftAlone &one : draft.leftAlone) {
        // What a person left out before can be ticked again; the rest cannot be taken back at all.
        rows.push_back({one.key, {one.why}, false, false, one.byChoice ? QString() : one.why});
    }
    std::ranges::sort(rows, {}, &DueRow::key);
    m_model->setRows({tr("What happens")}, std::move(rows), m_takenBack);
    spreadColumns();
    refresh();
}

QList<model::ComponentKey> RollbackList::ticked() const
{
    return m_model->ticked();
}

bool RollbackList::isChanged() const
{
    const QList<model::ComponentKey> ticked = m_model->ticked();
    return QSet<model::ComponentKey>(ticked.begin(), ticked.end()) != m_takenBack;
}

int RollbackList::removals() const
{
    return int(std::ranges::count_if(m_model->rows(),
                                     [this](const DueRow &row) { return row.removal && m_model->isTicked(row.key); }));
}

int RollbackList::risky() const
{
    return int(std::ranges::count_if(m_model->rows(),
                                     [this](const DueRow &row) { return row.risky && m_model->isTicked(row.key); }));
}

/// A filter narrows what the press means.
void RollbackList::tickAllShown(bool ticked)
{
    const QList<model::ComponentKey> before = m_model->ticked();
    QSet<model::ComponentKey> keys(before.begin(), before.end());
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const DueRow &due = m_model->rows()[size_t(m_filtered->mapToSource(m_filtered->index(row, 0)).row())];
        if (ticked)
            keys.insert(due.key);
        else
            keys.remove(due.key);
    }
    m_model->setTicked(keys);
}

void RollbackList::refresh()
{
    m_explain->setText(tr("Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.",
                          nullptr, int(m_model->rows().size()))
                           .arg(m_model->ticked().size()));
    if (m_model->rows().empty())
        m_states->setState(ViewState::Empty, {theme::Icon::Ok, tr("Nothing of it can be taken back."), {}});
    else if (m_filtered->rowCount() == 0)
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches."), tr("Clear the filter")});
    else
        m_states->setReady();
}

void RollbackList::spreadColumns()
{
    const int width = std::max(400, this->width());
    const int targets = std::max(1, m_model->columnCount() - DueModel::kFirstTarget);
    m_table->horizontalHeader()->resizeSection(0, width * 36 / 100);
    m_table->horizontalHeader()->resizeSection(1, width * 18 / 100);
    for (int i = 0; i < targets; ++i)
        m_table->horizontalHeader()->resizeSection(DueModel::kFirstTarget + i,
                                                   std::max(110, width * 46 / 100 / targets));
}

void RollbackList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    spreadColumns();
}

} // namespace backflow::ui::promote
