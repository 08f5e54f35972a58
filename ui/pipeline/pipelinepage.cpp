#include "ui/pipeline/pipelinepage.h"

#include "ui/jobs/joblist.h"
#include "ui/pipeline/environmentpanel.h"
#include "ui/pipeline/numbercells.h"
#include "ui/pipeline/pipelinetable.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/statestack.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace backflow::ui::pipeline {

using widgets::Navigator;
using widgets::ViewState;

PipelinePage::PipelinePage(std::shared_ptr<widgets::AppContext> context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_header(new widgets::PageHeader(*m_context->theme, tr("Pipeline"), this))
    , m_banner(new widgets::InlineBanner(*m_context->theme, QStringLiteral("pipelineBanner"), this))
    , m_twins(new QStackedWidget(this))
    , m_stack(new widgets::StateStack(*m_context->theme, QStringLiteral("pipelineStack"), m_twins, this))
    , m_view(new PipelineView(*m_context->theme, m_twins))
    , m_table(new PipelineTable(*m_context->theme, this))
    , m_tableView(new QTreeView(m_twins))
    , m_panel(new EnvironmentPanel(*m_context->theme, this))
    , m_latest(this)
    , m_last(this)
    , m_counting(this)
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_tableView->setObjectName(QStringLiteral("pipelineTable"));
    m_tableView->setAccessibleName(tr("Pipeline table"));
    auto *sorted = new QSortFilterProxyModel(m_table);
    sorted->setSourceModel(m_table);
    sorted->setSortRole(PipelineTable::SortRole);
    sorted->setSortLocaleAware(true);
    m_tableView->setModel(sorted);
    m_tableView->header()->setSortIndicatorClearable(true); // back to the order of the pipeline
    m_tableView->sortByColumn(-1, Qt::AscendingOrder);
    m_tableView->setSortingEnabled(true);
    connect(m_tableView->header(), &QHeaderView::sortIndicatorChanged, this, &PipelinePage::makeRoomForArrow);
    m_tableView->setRootIsDecorated(false);
    m_tableView->setAllColumnsShowFocus(true);
    m_tableView->setUniformRowHeights(true);
    m_tableView->setAlternatingRowColors(true);
    m_tableView->viewport()->installEventFilter(this);
    m_twins->addWidget(m_view);
    m_tableHolder = new QWidget(m_twins);
    auto *tableRow = new QVBoxLayout(m_tableHolder);
    tableRow->setContentsMargins(0, 0, theme::kSpace4, theme::kSpace4);
    tableRow->addWidget(m_tableView);
    m_twins->addWidget(m_tableHolder);
    buildHeader();
    // Room at one side alone is a spacer: margins are not mirrored.
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, theme::kSpace4, 0, 0);
    whole->setSpacing(0);
    whole->addSpacing(theme::kSpace6);
    auto *column = new QVBoxLayout;
    whole->addLayout(column, 1);
    column->setSpacing(theme::kSpace2);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_header);
    top->addSpacing(theme::kSpace4);
    column->addLayout(top);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_panel->hide();
    setFocusProxy(m_view);
    connectMap();
    connectPanel();
    connect(m_stack, &widgets::StateStack::actionPressed, this, &PipelinePage::stackButtonPressed);
    const Navigator *navigator = m_context->navigator;
    connect(navigator, &Navigator::workspaceChanged, this, &PipelinePage::startOver);
    connect(navigator, &Navigator::environmentChanged, this, &PipelinePage::refresh);
    connect(navigator, &Navigator::promotionsChanged, this, &PipelinePage::refresh);
    widgets::onPolicyChange(*navigator, this, [this] {
        const bool other = std::ranges::any_of(m_state.environments, [this](const EnvironmentStatus &status) {
            const model::Environment *known = m_context->pipeline.find(status.environment);
            return known && status.components && status.readOnly != isReadOnly(m_context->policy, *known);
        });
        if (other)
            refresh();
    });
    connect(navigator, &Navigator::promotionsChanged, this, &PipelinePage::countBeside);
    startOver();
}

void PipelinePage::buildHeader()
{
    const theme::Theme &theme = *m_context->theme;
    auto *group = new QButtonGroup(this);
    const auto twin = [&](const QString &name, theme::Icon icon, const QString &text, bool table) {
        QToolButton *button = widgets::iconButton(theme, name, icon, text, this);
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        group->addButton(button);
        widgets::setOneOfSeveral(button);
        m_header->addControl(button);
        connect(button, &QToolButton::clicked, this, [this, table] { setTableShown(table); });
        return button;
    };
    m_mapButton = twin(QStringLiteral("pipelineMapButton"), theme::Icon::Map, tr("Map"), false);
    m_tableButton = twin(QStringLiteral("pipelineTableButton"), theme::Icon::Table, tr("Table"), true);
    m_mapButton->setChecked(true);
    m_find = new QLineEdit(this);
    m_find->setObjectName(QStringLiteral("pipelineFind"));
    m_find->setAccessibleName(tr("Find an environment"));
    m_find->setPlaceholderText(tr("Find (Ctrl+F)"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(180);
    m_header->addControl(m_find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const EnvironmentStatus &status : std::as_const(m_shown.environments))
            if (!text.isEmpty() && status.environment.contains(text, Qt::CaseInsensitive)) {
                m_view->setCurrent(status.environment);
                return;
            }
    });
    connect(m_find, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    m_team = new QComboBox(this);
    m_team->setObjectName(QStringLiteral("pipelineTeam"));
    m_team->setAccessibleName(tr("Teams shown"));
    m_header->addControl(m_team);
    connect(m_team, &QComboBox::activated, this, [this] {
        m_filter.team = m_team->currentData().toString();
        showFiltered();
    });
    m_groups = widgets::iconButton(theme, QStringLiteral("pipelineGroups"), theme::Icon::Team,
                                   tr("Show teams and large stages as one card"), this);
    m_groups->setCheckable(true);
    m_header->addControl(m_groups);
    connect(m_groups, &QToolButton::toggled, this, [this](bool on) {
        m_filter.collapsed = on;
        m_filter.open.clear();
        showFiltered();
    });
    const auto zoom = [&](const QString &name, theme::Icon icon, const QString &text, auto act) {
        QToolButton *button = widgets::iconButton(theme, name, icon, text, this);
        m_header->addControl(button);
        connect(button, &QToolButton::clicked, this, act);
        return button;
    };
    m_zooming += zoom(QStringLiteral("pipelineZoomOut"), theme::Icon::ZoomOut, tr("Zoom out (−)"),
                      [this] { m_view->zoomBy(1 / 1.2); });
    m_zooming +=
        zoom(QStringLiteral("pipelineZoomIn"), theme::Icon::ZoomIn, tr("Zoom in (+)"), [this] { m_view->zoomBy(1.2); });
    m_zooming +=
        zoom(QStringLiteral("pipelineFit"), theme::Icon::Fit, tr("Fit the whole map (0)"), [this] { m_view->fit(); });
    zoom(QStringLiteral("pipelineRetrieveAll"), theme::Icon::Refresh, tr("Read all orgs now"),
         [this] { retrieveAll(); });
    widgets::PageCommands commands(this, tr("Map"));
    m_view->makeCommands(commands, {m_tableView});
    commands.addOn({m_view, m_tableView}, "mapTable", tr("Map or table"), {QKeySequence(Qt::Key_M)},
                   [this] { setTableShown(!isTableShown()); });
    widgets::setSearchField(m_find);
}

void PipelinePage::connectMap()
{
    connect(m_view, &PipelineView::currentChanged, this, [this](const QString &environment) {
        m_panel->show(m_shown, environment);
        Q_EMIT currentEnvironmentChanged(environment);
        const QAbstractItemModel *rows = m_tableView->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data(PipelineTable::EnvironmentRole).toString() == environment)
                m_tableView->setCurrentIndex(rows->index(row, 0));
    });
    connect(m_view, &PipelineView::detailsRequested, this, &PipelinePage::openCard);
    connect(m_view, &PipelineView::orderRequested, this, &PipelinePage::reorder);
    connect(m_view, &PipelineView::compareRequested, this, &PipelinePage::compare);
    connect(m_view, &PipelineView::backPromotionRequested, this, &PipelinePage::backPromote);
    connect(m_view, &PipelineView::resolveRequested, this, &PipelinePage::resolveHere);
    connect(m_view, &PipelineView::numberRequested, this, &PipelinePage::openNumber);
    connect(m_view, &PipelineView::edgePressed, this, &PipelinePage::backPromoteAlong);
    connect(m_view, &PipelineView::menuRequested, this, &PipelinePage::showMenu);
    connect(m_view, &PipelineView::pairChosen, this, &PipelinePage::showPairMenu);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PipelinePage::chooseFromTable);
    connect(m_tableView, &QTreeView::activated, this, &PipelinePage::activateInTable);
    connect(new NumberCells(m_tableView), &NumberCells::pressed, this, &PipelinePage::activateInTable);
    m_tableView->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tableView, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QModelIndex index = m_tableView->indexAt(at);
        const bool byKey = !index.isValid() || index.row() != m_tableView->currentIndex().row();
        if (byKey)
            index = m_tableView->currentIndex();
        if (index.isValid())
            showMenu(index.data(PipelineTable::EnvironmentRole).toString(),
                     m_tableView->viewport()->mapToGlobal(byKey ? m_tableView->visualRect(index).center() : at));
    });
}

void PipelinePage::connectPanel()
{
    connect(m_panel, &EnvironmentPanel::detailsRequested, this, &PipelinePage::openCard);
    connect(m_panel, &EnvironmentPanel::compareRequested, this, &PipelinePage::compare);
    connect(m_panel, &EnvironmentPanel::retrieveRequested, this, &PipelinePage::retrieve);
    connect(m_panel, &EnvironmentPanel::resolveRequested, this, &PipelinePage::resolveAt);
    connect(m_panel, &EnvironmentPanel::edgeRequested, this, &PipelinePage::backPromoteAlong);
    const auto needs = [this](const char *name, governance::Capability capability) {
        widgets::guardControl(m_panel->findChild<QWidget *>(QLatin1StringView(name)), *m_context->navigator,
                              [this, capability] {
                                  const QString shown = currentEnvironment();
                                  return shown.isEmpty() ? QString() : widgets::whyNot(*m_context, capability, shown);
                              });
    };
    connect(this, &PipelinePage::currentEnvironmentChanged, this, [this] { widgets::lookAgain(*m_panel); });
    needs("panelRetrieve", governance::Capability::Retrieve);
    needs("panelBackPromote", governance::Capability::Plan);
    needs("panelResolve", governance::Capability::ResolveConflict);
    needs("panelCompare", governance::Capability::Compare);
    connect(m_panel, &EnvironmentPanel::listRequested, this, &PipelinePage::listRequested);
    connect(m_panel, &EnvironmentPanel::promotionRequested, m_context->navigator, &Navigator::openPromotion);
    connect(m_panel, &EnvironmentPanel::decisionsRequested, this, &PipelinePage::decide);
}

void PipelinePage::chooseFromTable()
{
    m_view->setCurrent(m_tableView->currentIndex().data(PipelineTable::EnvironmentRole).toString());
}

void PipelinePage::startOver()
{
    m_banner->dismiss();
    if (!m_context->backends) {
        m_latest.stop();
        setState({});
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Pipeline, tr("No workspace is open."), tr("Open a workspace…")});
        return;
    }
    m_header->setSubtitle(m_context->pipeline.name);
    m_fresh = false;
    m_stale = false;
    m_live = {};
    m_context->jobs->setNeeds({});
    m_filter = {};
    m_filter.collapsed = m_context->pipeline.environments.size() > kMostCards;
    m_groups->setChecked(m_filter.collapsed);
    setState(emptyState(m_context->pipeline));
    if (m_context->pipeline.environments.isEmpty()) {
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Org, tr("Add your production org first; sandboxes are then found for you."),
                           tr("Add an environment…")});
        return;
    }
    showLast();
}

void PipelinePage::find()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void PipelinePage::setTableShown(bool table)
{
    m_twins->setCurrentIndex(table ? 1 : 0);
    m_mapButton->setChecked(!table);
    m_tableButton->setChecked(table);
    for (QToolButton *button : std::as_const(m_zooming))
        widgets::setUnavailable(button, table ? tr("A table has no zoom; press Map first.") : QString());
    QWidget *shown = table ? static_cast<QWidget *>(m_tableView) : m_view;
    setFocusProxy(shown);
    shown->setFocus();
}

QString PipelinePage::currentEnvironment() const
{
    return m_view->current();
}

bool PipelinePage::isTableShown() const
{
    return m_twins->currentIndex() == 1;
}

int PipelinePage::bodyTop() const
{
    return m_stack->y();
}

void PipelinePage::setCovered(int pixels)
{
    m_view->setCovered(pixels);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = pixels > 0 ? pixels + theme::kSpace3 : theme::kSpace4;
    m_tableHolder->layout()->setContentsMargins(mirrored ? edge : 0, 0, mirrored ? 0 : edge, theme::kSpace4);
}

void PipelinePage::stackButtonPressed(ViewState)
{
    if (m_context->backends)
        Q_EMIT addEnvironmentRequested();
    else
        m_context->navigator->openPage(widgets::Page::Welcome);
}

} // namespace backflow::ui::pipeline
