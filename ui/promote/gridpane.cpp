#include "ui/promote/gridpane.h"

#include "ui/compare/activefilters.h"
#include "ui/compare/comparisontree.h"
#include "ui/compare/filterbar.h"
#include "ui/compare/gridcolumns.h"
#include "ui/compare/groupingmenu.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/statestack.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace backflow::ui::promote {

using compare::CellState;
using compare::GridFilter;
using widgets::ViewState;

namespace {

/// What is here belongs here: nothing is hidden until somebody asks for it.
GridFilter everything()
{
    GridFilter filter;
    for (size_t state = 0; state < backflow::compare::kCellStates; ++state)
        filter.states.insert(CellState(state));
    return filter;
}

} // namespace

GridPane::GridPane(const widgets::AppContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_emptyWords(tr("There is nothing here."))
    , m_model(new compare::ComparisonModel(this))
    , m_chips(new compare::FilterBar(*context.theme, this))
    , m_more(new compare::ActiveFilters(*context.theme, this))
    , m_tree(new compare::ComparisonTree(*context.theme, m_model, context.settings, this, name))
    , m_states(new widgets::StateStack(*context.theme, name + QStringLiteral("States"), m_tree, this))
    , m_entryJob(this)
{
    setObjectName(name + QStringLiteral("Pane"));
    m_chips->addTool(m_more->addButton());
    m_chips->addTool(makeView());
    this->name(this);
    m_tree->setObjectName(name + QStringLiteral("Grid"));
    searchField()->setObjectName(name + QStringLiteral("Filter"));
    // All of it is due, and what is the same is not here.
    for (const char *idle : {"ChipDue", "ChipSame", "ChipOrderOnly"}) {
        if (auto *chip = findChild<QWidget *>(name + QLatin1StringView(idle)))
            chip->hide();
    }
    const auto fit = [this] {
        m_tree->setMinimumHeight(4 * std::max(theme::kGridRowHeight, m_tree->fontMetrics().height() + theme::kSpace2));
    };
    fit();
    connect(context.theme, &theme::Theme::themeChanged, m_tree, fit);
    m_chips->setFilter(everything());
    auto *filters = new QHBoxLayout;
    filters->setSpacing(theme::kSpace3);
    filters->addWidget(m_chips, 1);
    filters->addWidget(searchField(), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace2);
    column->addLayout(filters);
    column->addWidget(m_more);
    column->addWidget(m_states, 1);
    connect(m_chips, &compare::FilterBar::changed, this, &GridPane::applyFilter);
    connect(m_more, &compare::ActiveFilters::changed, this, &GridPane::applyFilter);
    connect(m_states, &widgets::StateStack::actionPressed, this, [this](ViewState state) {
        if (state == ViewState::Error)
            Q_EMIT againWanted();
        else
            clearFilters();
    });
    connect(m_tree, &compare::ComparisonTree::entriesWanted, this, &GridPane::readEntriesOf);
    connect(m_tree, &compare::ComparisonTree::opened, this, [this] {
        const QModelIndex row = m_tree->currentIndex().siblingAtColumn(0);
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
    });
    m_model->setFilter(everything());
    showState();
}

/// The parts call their objects after the comparison's page; here they are this grid's.
void GridPane::name(QWidget *below)
{
    static const QString kTheirs = QStringLiteral("compare");
    const QList<QWidget *> parts = below->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->objectName().startsWith(kTheirs))
            part->setObjectName(m_name + part->objectName().sliced(kTheirs.size()));
    }
}

QLineEdit *GridPane::searchField() const
{
    return m_chips->searchField();
}

void GridPane::addTool(QWidget *tool)
{
    m_chips->addTool(tool);
}

QToolButton *GridPane::makeView()
{
    auto *view = new QToolButton(this);
    view->setObjectName(m_name + QStringLiteral("View"));
    view->setText(tr("View"));
    view->setAccessibleName(tr("View: groups and columns"));
    view->setToolTip(tr("What the rows stand under, and which columns are shown"));
    view->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(view);
    menu->setObjectName(m_name + QStringLiteral("ViewMenu"));
    view->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillView(menu); });
    connect(m_tree, &compare::ComparisonTree::groupMenuWanted, view, &QToolButton::showMenu);
    return view;
}

void GridPane::fillView(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu->addSection(tr("Group by"));
    compare::offerGroupings(menu, m_model->groupings(),
                            [this](const QList<compare::Grouping> &by) { m_model->setGroupings(by); });
    menu->addSection(tr("Columns"));
    QMenu *columns = m_tree->columns()->makeMenu(menu);
    columns->setTitle(tr("Columns"));
    menu->addMenu(columns);
}

void GridPane::setIndex(std::shared_ptr<const compare::GridIndex> index)
{
    m_more->setIndex(index);
    if (index)
        m_chips->setTotals(index->totals, index->dueRows);
    m_searched.reset();
    m_model->setIndex(std::move(index));
    lookForEntries();
    showState();
}

void GridPane::setProblem(const QString &problem)
{
    m_problem = problem;
    showState();
}

void GridPane::applyFilter()
{
    m_model->setFilter(m_chips->filter(m_more->filter()));
    lookForEntries();
    showState();
}

void GridPane::clearFilters()
{
    m_chips->setFilter(everything());
    m_more->setFilter({});
    applyFilter();
}

void GridPane::showState()
{
    if (!m_model->gridIndex() && !m_problem.isEmpty())
        m_states->setState(ViewState::Error, {theme::Icon::Failed, m_problem, tr("Try again")});
    else if (!m_model->gridIndex())
        m_states->setState(ViewState::Loading);
    else if (m_model->gridIndex()->rows() == 0)
        m_states->setState(ViewState::Empty, {theme::Icon::Ok, m_emptyWords, {}});
    else if (m_model->shownRows() == 0)
        m_states->setState(ViewState::FilteredEmpty,
                           {theme::Icon::Filter, tr("No component matches the filters."), tr("Clear filters")});
    else
        m_states->setReady();
}

void GridPane::readEntriesOf(const model::ComponentKey &key)
{
    const auto index = m_model->gridIndex();
    const int row = index ? index->find(key) : -1;
    if (row < 0 || !index->has(row, compare::GridIndex::HasEntries))
        return;
    using Answer = base::Result<std::shared_ptr<const compare::GridEntries>>;
    auto job = async::start(*m_context.pool, [comparison = index->comparison, key](async::Monitor &) {
        return compare::readEntries(*comparison, key);
    });
    async::deliver(job, this, [this, key, index](const Answer &entries) {
        if (index != m_model->gridIndex())
            return; // a newer one has its own
        if (!entries)
            m_context.navigator->notify(entries.error().message);
        m_model->setEntries(key, entries ? *entries : std::make_shared<const compare::GridEntries>());
    });
}

void GridPane::lookForEntries()
{
    const auto index = m_model->gridIndex();
    if (m_model->filter().entry.isEmpty() || !index || m_searched == index)
        return;
    m_searched = index;
    auto job = async::start(*m_context.pool, [index](async::Monitor &monitor) -> base::Result<compare::EntryTexts> {
        return compare::readEntryTexts(*index, monitor);
    });
    m_entryJob.run(std::move(job), [this, index](base::Result<compare::EntryTexts> texts) {
        if (!texts || index != m_model->gridIndex())
            return;
        m_model->setEntryTexts(*std::move(texts));
        showState();
    });
}

} // namespace backflow::ui::promote
