#include "ui/shell/mainwindow.h"

#include "core/promotion/shownnames.h"
#include "ui/compare/comparepage.h"
#include "ui/environments/environmentpage.h"
#include "ui/history/historypage.h"
#include "ui/jobs/activitydock.h"
#include "ui/jobs/away.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/environmentpanel.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/singleletters.h"
#include "ui/setup/checklist.h"
#include "ui/setup/tipbar.h"
#include "ui/shell/commands.h"
#include "ui/shell/helpkey.h"
#include "ui/shell/keptlayout.h"
#include "ui/shell/navrail.h"
#include "ui/shell/nearestshortcut.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panelholder.h"
#include "ui/shell/showncommands.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undocommands.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowpalette.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/copyrows.h"
#include "ui/widgets/permission.h"
#include "ui/widgets/readingorder.h"
#include "ui/widgets/settingkeys.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <utility>

namespace backflow::ui::shell {

using widgets::Navigator;
using widgets::Page;

namespace {
constexpr int kPanelFrom = 1280;
/// At normal letters.
constexpr int kLeastWithWords = 760;

/// What stands in the context panel: what is told of the chosen environment, and above it what there is to try.
QWidget *panelPage(QWidget *panel, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(panel, 1);
    panel->show();
    return page;
}

/// Pages listen for news of the policy from their beginning on.
std::shared_ptr<widgets::AppContext> watched(std::shared_ptr<widgets::AppContext> context, const QSettings &settings)
{
    promotion::maskNames(settings.value(widgets::kMaskNamesKey).toBool());
    if (!widgets::PolicyWatch::of(*context->navigator))
        new widgets::PolicyWatch(context, context->navigator);
    return context;
}
} // namespace

MainWindow::MainWindow(std::shared_ptr<widgets::AppContext> context, QSettings &settings, const QString &keptAs,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_context(watched(std::move(context), settings))
    , m_settings(settings)
    , m_keptAs(keptAs)
    , m_commands(new Commands(*m_context->theme, this))
    , m_rail(new NavRail(*m_context->theme, this))
    , m_stack(new PageStack(this))
    , m_pages(std::make_unique<Pages>(m_context, settings, m_stack))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_panelPage(panelPage(m_pages->pipeline->contextPanel(), this))
    , m_panelHolder(new PanelHolder(*m_context->theme, m_panelPage, this))
    , m_activity(new jobs::ActivityDock(*m_context->theme, m_context->jobs, this))
    , m_palette(nullptr)
    , m_toast(nullptr)
    , m_tips(new setup::TipBar(*m_context->theme, settings, this))
    , m_singleLetters(new settings::SingleLetters(this))
    , m_status(new StatusLine(*m_context->theme, statusBar()))
    , m_shown(new ShownCommands(*m_commands, *m_stack, this))
    , m_layout(new KeptLayout(settings, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 560);
    setAcceptDrops(true);
    m_singleLetters->setAllowed(m_settings.value(QStringLiteral("keyboard/singleLetters"), true).toBool());
    resize(1440, 900);
    buildLayout();
    widgets::onPolicyChange(*m_context->navigator, this, [this] {
        updatePerson();
        updateAvailability();
    });
    m_palette = new WindowPalette(*m_commands, *m_pages, m_context, centralWidget());
    m_toast = new widgets::Toast(*m_context->theme, centralWidget());
    buildFileAndEdit();
    buildView();
    buildGo();
    buildWork();
    buildHelp();
    connectNavigator();
    connectParts();
    restoreSession();
    new jobs::Away(m_context, m_settings, this);
    new NearestShortcut(this);
    new widgets::RowCopier(this);
    workspaceChanged();
}

MainWindow::~MainWindow()
{
    // What the parts say while they go must not reach a window that is half gone.
    QObject::disconnect(qApp, nullptr, this, nullptr);
    for (QWidget *page : std::as_const(m_pages->all))
        if (auto *session = dynamic_cast<widgets::SessionPage *>(page))
            session->spotChanged = nullptr;
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
    m_context->navigator->disconnect(this);
    m_context->jobs->disconnect(this);
}

void MainWindow::buildLayout()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    m_down->setObjectName(QStringLiteral("splitterDown"));
    auto *pages = new QWidget(m_down);
    auto *pageColumn = new QVBoxLayout(pages);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(new PageArea(m_stack, pages), 1);
    pageColumn->addWidget(m_tips);
    m_down->addWidget(pages);
    m_down->addWidget(m_activity);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setCollapsible(0, false);
    m_down->setSizes({740, 110});
    m_across->setObjectName(QStringLiteral("splitterAcross"));
    m_across->addWidget(m_down);
    m_across->addWidget(m_panelHolder);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setCollapsible(0, false);
    m_across->setSizes({1020, 256});
    row->addWidget(m_rail);
    row->addWidget(m_across, 1);
    setCentralWidget(centre);
    m_activity->hide();
    connect(m_panelHolder, &PanelHolder::closeRequested, this, [this] {
        m_pages->pipeline->view()->setCurrent({});
        m_pages->pipeline->view()->setFocus();
    });
    connect(m_rail, &NavRail::pageChosen, this, [this](Page page) { showPage(page); });
    connect(m_activity, &jobs::ActivityDock::closeRequested, this, [this] { setActivityShown(false); });
}

void MainWindow::connectParts()
{
    connect(m_pages->pipeline, &pipeline::PipelinePage::apiUseTold, this, [this](const QString &name, double used) {
        m_status->setApiUse(name, used);
        updateStatus();
    });
    connect(m_context->jobs, &jobs::JobList::countsChanged, this, &MainWindow::updateStatus);
    connect(m_pages->pipeline, &pipeline::PipelinePage::stateChanged, this, [this] {
        updateStatus();
        updateChecklist();
    });
    // Short jobs come and go in the status bar; what takes longer is shown with its progress.
    connect(m_context->jobs, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        const int id = m_context->jobs->index(first, 0).data(jobs::JobList::IdRole).toInt();
        QTimer::singleShot(m_longJob, this, [this, id] {
            const jobs::JobRow *row = m_context->jobs->row(id);
            if (row && row->state == jobs::JobState::Running)
                setActivityShown(true);
        });
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        adoptKeysAround(now);
        updateAvailability();
    });
    connect(m_commands->menu(MenuId::Edit), &QMenu::aboutToShow, this, [this] {
        m_shown->adopt();
        updateAvailability();
        offerListed(true);
    });
    connect(m_commands->menu(MenuId::Edit), &QMenu::aboutToHide, this, [this] { offerListed(false); });
    connect(m_context->theme, &theme::Theme::themeChanged, this, &MainWindow::updatePanel);
    connect(m_palette, &WindowPalette::pageWanted, this, [this](Page page) { showPage(page); });
    connect(m_palette, &WindowPalette::componentChosen, this, &MainWindow::openComponent);
    connect(m_palette, &WindowPalette::helpWanted, this, &MainWindow::openHelp);
    connect(m_palette, &WindowPalette::told, this, [this](const QString &sentence) { tell(sentence); });
    connect(m_shown, &ShownCommands::told, this, [this](const QString &sentence) { tell(sentence); });
    connect(m_undo, &UndoCommands::told, this, [this](const QString &sentence) { tell(sentence); });
    new HelpKey(*m_context->theme, this,
                {[this] { return m_commands->action(QStringLiteral("helpScreen"))->shortcuts(); },
                 [this](const QWidget *focus) { return helpPlaceOf(focus); },
                 [this](const QString &place) { openHelp(place); }});
}

/// Where commands are listed, some of them say what they would do or why they cannot.
void MainWindow::offerListed(bool listed)
{
    m_shown->offerFind(listed);
    m_undo->offer(listed);
}

void MainWindow::connectNavigator()
{
    Navigator *navigator = m_context->navigator;
    connect(navigator, &Navigator::pageRequested, this, [this](Page page) { showPage(page); });
    connect(navigator, &Navigator::backPromotionRequested, this, [this] { showPage(Page::Promotions); });
    connect(navigator, &Navigator::fanOutRequested, this, [this] { showPage(Page::Promotions); });
    connect(navigator, &Navigator::promotionRequested, this, [this] { showPage(Page::Promotions); });
    connect(navigator, &Navigator::resolveRequested, this, [this] { showPage(Page::Resolve); });
    connect(navigator, &Navigator::historyRequested, this, [this] { showPage(Page::History); });
    connect(navigator, &Navigator::environmentRequested, this,
            [this](const QString &name) { showPage(Page::Environment, name); });
    connect(navigator, &Navigator::componentRequested, this,
            [this](const model::ComponentKey &key) { openComponent({key, {}}); });
    connect(navigator, &Navigator::workspaceChanged, this, &MainWindow::workspaceChanged);
    connect(navigator, &Navigator::badgeChanged, m_rail, &NavRail::setBadge);
    connect(navigator, &Navigator::noticeGiven, this, [this](const QString &text) { tell(text); });
    connect(navigator, &Navigator::undoableDone, this, [this](const QString &sentence, const widgets::Undoable &step) {
        const int number = m_undo->add(step);
        if (!sentence.isEmpty())
            tell(sentence, [this, number] { m_undo->takeBack(number); });
    });
    connect(m_pages->welcome, &WelcomePage::sampleRequested, this, [this] { m_context->hooks.openDemo(); });
    connect(m_pages->welcome, &WelcomePage::openRequested, this, &MainWindow::openWorkspace);
    connect(m_pages->welcome, &WelcomePage::setupFinished, this, &MainWindow::setupFinished);
    connect(m_pages->pipeline, &pipeline::PipelinePage::listRequested, this,
            [this](const QString &name, pipeline::ComponentList list) {
                using Tab = environments::EnvironmentPage::Tab;
                m_context->navigator->openEnvironment(name);
                m_pages->environment->showTab(list == pipeline::ComponentList::ToReceive   ? Tab::ToReceive
                                              : list == pipeline::ComponentList::ToPromote ? Tab::ToPromote
                                                                                           : Tab::Drift);
            });
    connect(m_pages->pipeline, &pipeline::PipelinePage::addEnvironmentRequested, this, &MainWindow::addEnvironment);
    connect(m_pages->pipeline, &pipeline::PipelinePage::currentEnvironmentChanged, this, [this] {
        updatePanel();
        updateAvailability();
        if (m_checklist)
            m_checklist->tellLookedAt(m_pages->pipeline->currentEnvironment());
    });
}

void MainWindow::workspaceChanged()
{
    m_places.clear();
    m_undo->setWorkspace(m_context->workspaceFolder);
    m_status->forget();
    m_pages->welcome->updateButtons();
    const bool open = m_context->backends != nullptr;
    updatePerson();
    updateStatus();
    updateChecklist();
    if (m_pages->welcome->isSettingUp()) { // the steps stay where they are until they are through
        updateTitle();
        updateAvailability();
        return;
    }
    arrive({open ? Page::Pipeline : Page::Welcome, {}, {}});
    if (open)
        restorePlace();
    if (open && !m_waitingLink.isEmpty())
        openLink(std::exchange(m_waitingLink, {}));
}

void MainWindow::updateTitle()
{
    const QString place = m_place.page == Page::Environment ? m_place.environment : Pages::title(m_place.page);
    const QString name = m_context->backends ? m_context->pipeline.name : QString();
    setWindowTitle(name.isEmpty() ? tr("Backflow – %1").arg(place) : tr("%1 – %2").arg(name, place));
    setAccessibleName(windowTitle());
}

void MainWindow::updateStatus()
{
    const pipeline::PipelineState &state = m_pages->pipeline->state();
    m_status->show(m_context->backends ? &state : nullptr, m_context->workspaceFolder, m_context->jobs->running());
    const pipeline::EnvironmentStatus *last = nullptr;
    for (const pipeline::EnvironmentStatus &status : state.environments)
        if (status.syncedAt.isValid() && (!last || status.syncedAt > last->syncedAt))
            last = &status;
    m_activity->setLast(
        last ? tr("%1 was read %2")
                   .arg(last->environment, widgets::ageWords(last->syncedAt, QDateTime::currentDateTimeUtc()))
             : QString());
}

void MainWindow::updatePanel()
{
    // Words beside the sections only where they leave the page its room.
    const int scale = std::max(100, m_context->theme->textScale());
    m_rail->setIconsOnly(m_iconsOnly || width() < kLeastWithWords * scale / 100);
    const bool here = m_place.page == Page::Pipeline && m_context->backends;
    const bool narrow = width() < kPanelFrom;
    if (narrow != m_panelHolder->isDrawer()) {
        m_panelHolder->setDrawer(narrow, m_stack);
        if (!narrow)
            m_across->addWidget(m_panelHolder);
    }
    const bool chosen = !m_pages->pipeline->currentEnvironment().isEmpty();
    const bool shown = here && m_panelWanted && (!narrow || chosen);
    m_panelHolder->setVisible(shown);
    m_panelHolder->place(m_pages->pipeline->bodyTop()); // the page's own controls stay in reach
    m_pages->pipeline->setCovered(shown && narrow ? PanelHolder::kDrawerWidth : 0);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return widgets::focusAsRead(*this, next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::setActivityShown(bool shown)
{
    m_activity->setVisible(shown);
    m_commands->action(QStringLiteral("viewActivity"))->setChecked(shown);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updatePanel();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nothing here can be lost: decisions are durable when made, and a deployment goes on in the org.
    saveSession();
    event->accept();
    Q_EMIT closed();
}

} // namespace backflow::ui::shell
