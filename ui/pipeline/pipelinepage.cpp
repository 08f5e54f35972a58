#include "ui/pipeline/pipelinepage.h"

#include "core/snapshot/snapshots.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/environmentpanel.h"
#include "ui/pipeline/pipelinetable.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/pipeline/statewords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainaccess.h"
#include "ui/widgets/statestack.h"
#include "ui/widgets/words.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QLoggingCategory>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace backflow::ui::pipeline {

static Q_LOGGING_CATEGORY(startLog, "backflow.start", QtWarningMsg)

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
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_tableView->setObjectName(QStringLiteral("pipelineTable"));
    m_tableView->setAccessibleName(tr("Pipeline table"));
    m_tableView->setModel(m_table);
    m_tableView->setRootIsDecorated(false);
    m_tableView->setAllColumnsShowFocus(true);
    m_tableView->setUniformRowHeights(true);
    m_tableView->setAlternatingRowColors(true);
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
        for (const EnvironmentStatus &status : std::as_const(m_state.environments))
            if (!text.isEmpty() && status.environment.contains(text, Qt::CaseInsensitive)) {
                m_view->setCurrent(status.environment);
                return;
            }
    });
    connect(m_find, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
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
    auto *toggle = new QShortcut(QKeySequence(Qt::Key_M), m_stack);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, [this] { setTableShown(!isTableShown()); });
}

void PipelinePage::connectMap()
{
    connect(m_view, &PipelineView::currentChanged, this, [this](const QString &environment) {
        m_panel->show(m_state, environment);
        Q_EMIT currentEnvironmentChanged(environment);
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (m_table->index(row, 0).data(PipelineTable::EnvironmentRole).toString() == environment)
                m_tableView->setCurrentIndex(m_table->index(row, 0));
    });
    connect(m_view, &PipelineView::detailsRequested, m_context->navigator, &Navigator::openEnvironment);
    connect(m_view, &PipelineView::compareRequested, this, &PipelinePage::compare);
    connect(m_view, &PipelineView::backPromotionRequested, this, &PipelinePage::backPromote);
    connect(m_view, &PipelineView::resolveRequested, this,
            [this] { m_context->navigator->openPage(widgets::Page::Resolve); });
    connect(m_view, &PipelineView::edgePressed, this, &PipelinePage::backPromoteAlong);
    connect(m_view, &PipelineView::menuRequested, this, &PipelinePage::showMenu);
    connect(m_view, &PipelineView::pairChosen, this, &PipelinePage::showPairMenu);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PipelinePage::chooseFromTable);
    connect(m_tableView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_context->navigator->openEnvironment(index.data(PipelineTable::EnvironmentRole).toString());
    });
}

void PipelinePage::connectPanel()
{
    connect(m_panel, &EnvironmentPanel::detailsRequested, m_context->navigator, &Navigator::openEnvironment);
    connect(m_panel, &EnvironmentPanel::compareRequested, this, &PipelinePage::compare);
    connect(m_panel, &EnvironmentPanel::retrieveRequested, this, &PipelinePage::retrieve);
    connect(m_panel, &EnvironmentPanel::resolveRequested, this, &PipelinePage::backPromote);
    connect(m_panel, &EnvironmentPanel::edgeRequested, this, &PipelinePage::backPromoteAlong);
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
    setState(emptyState(m_context->pipeline));
    if (m_context->pipeline.environments.isEmpty()) {
        m_stack->setState(ViewState::Empty,
                          {theme::Icon::Org, tr("Add your production org first; sandboxes are then found for you."),
                           tr("Add an environment…")});
        return;
    }
    refresh();
}

void PipelinePage::setState(const PipelineState &state)
{
    m_state = state;
    m_view->setState(state);
    m_table->setState(state);
    for (int column = 0; column < PipelineTable::ColumnCount; ++column)
        m_tableView->resizeColumnToContents(column);
    m_panel->show(m_state, m_view->current());
    if (!state.environments.isEmpty())
        m_stack->setReady();
    Q_EMIT stateChanged();
}

void PipelinePage::refresh()
{
    if (!m_context->backends || m_context->pipeline.environments.isEmpty())
        return;
    auto work = [backends = m_context->backends, pipeline = m_context->pipeline, policy = m_context->policy](
                    async::Monitor &monitor) { return computeState(backends, pipeline, policy, monitor); };
    m_latest.run(async::start(*m_context->pool, work), [this](base::Result<PipelineState> state) {
        if (state) {
            m_banner->dismiss();
            setState(*state);
            if (!std::exchange(m_timed, true))
                m_view->viewport()->installEventFilter(this);
            return;
        }
        m_banner->tell(widgets::Severity::Error, state.error().message);
        connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, &PipelinePage::refresh);
    });
}

// Told once, to those who measure how long a start takes: QT_LOGGING_RULES="backflow.start=true".
bool PipelinePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { qCDebug(startLog) << "map drawn"; });
    }
    return QWidget::eventFilter(watched, event);
}

void PipelinePage::retrieve(const QString &environment)
{
    const model::Environment *found = m_context->pipeline.find(environment);
    if (!found || !m_context->backends)
        return;
    auto work = [backends = m_context->backends, environment = *found](async::Monitor &monitor) {
        return snapshot::take(*backends, environment, {}, monitor);
    };
    const QString name = found->name;
    const auto job = jobs::run(*m_context->jobs, *m_context->pool, tr("Read %1").arg(name), work, tr("Read and kept"));
    async::deliver(job, this, [this, name](const base::Result<snapshot::TakeReport> &report) {
        if (report) {
            m_context->navigator->notify(
                report->committed ? tr("%1: %2 added, %3 changed, %4 removed since the last reading.")
                                        .arg(name, QLocale().toString(report->added),
                                             QLocale().toString(report->changed), QLocale().toString(report->removed))
                                  : tr("%1: nothing changed since the last reading.").arg(name));
            m_context->navigator->tellEnvironmentChanged(name);
            return;
        }
        if (report.error().code == base::Errc::Canceled)
            return;
        m_banner->tell(widgets::Severity::Error, tr("%1: %2").arg(name, report.error().message));
        connect(m_banner->addAction(tr("Details…")), &QPushButton::clicked, this,
                [this, name] { m_context->navigator->openEnvironment(name); });
    });
}

void PipelinePage::retrieveAll()
{
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        retrieve(environment.name);
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

void PipelinePage::compare(const QString &environment)
{
    const QStringList above = m_context->pipeline.higherNeighbours(environment);
    if (above.isEmpty())
        m_context->navigator->openCompare(environment, {});
    else
        m_context->navigator->openCompare(above.first(), environment);
}

void PipelinePage::backPromote(const QString &environment)
{
    // "From here": to what lies below; where nothing does, what is due to arrive here.
    const QList<EdgeStatus> below = m_state.below(environment);
    for (const EdgeStatus &edge : below)
        if (edge.due > 0) {
            backPromoteAlong(edge.lower, edge.higher);
            return;
        }
    const QList<EdgeStatus> above = m_state.above(environment);
    const QList<EdgeStatus> &edges = above.isEmpty() ? below : above;
    if (!edges.isEmpty())
        backPromoteAlong(edges.first().lower, edges.first().higher);
}

void PipelinePage::backPromoteAlong(const QString &lower, const QString &higher)
{
    m_context->navigator->startBackPromotion(higher, lower);
}

void PipelinePage::showMenu(const QString &environment, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pipelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details of %1").arg(environment), this,
                    [this, environment] { m_context->navigator->openEnvironment(environment); });
    menu->addAction(tr("Read the org now"), this, [this, environment] { retrieve(environment); });
    menu->addSeparator();
    for (const EdgeStatus &edge : m_state.above(environment)) {
        menu->addAction(tr("Compare %1 with %2").arg(edge.higher, edge.lower), this,
                        [this, edge] { m_context->navigator->openCompare(edge.higher, edge.lower); });
        menu->addAction(tr("Back-promote from %1 to %2…").arg(edge.higher, edge.lower), this,
                        [this, edge] { backPromoteAlong(edge.lower, edge.higher); });
    }
    for (const EdgeStatus &edge : m_state.below(environment))
        menu->addAction(tr("Back-promote from %1 to %2…").arg(edge.higher, edge.lower), this,
                        [this, edge] { backPromoteAlong(edge.lower, edge.higher); });
    menu->popup(at);
}

void PipelinePage::showPairMenu(const QString &from, const QString &onto, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pipelinePairMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Compare %1 with %2").arg(from, onto), this,
                    [this, from, onto] { m_context->navigator->openCompare(from, onto); });
    QAction *back = menu->addAction(tr("Back-promote from %1 to %2…").arg(from, onto), this,
                                    [this, from, onto] { m_context->navigator->startBackPromotion(from, onto); });
    if (m_context->pipeline.direction(from, onto) != model::Direction::Back) {
        back->setEnabled(false);
        back->setText(tr("Back-promote: %1 is not above %2").arg(from, onto));
    }
    menu->popup(at);
}

void PipelinePage::stackButtonPressed(ViewState)
{
    if (m_context->backends)
        Q_EMIT addEnvironmentRequested();
    else
        m_context->navigator->openPage(widgets::Page::Welcome);
}

} // namespace backflow::ui::pipeline
