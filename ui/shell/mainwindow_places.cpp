// Places a person goes to and comes back to, and what the window remembers.
#include "ui/shell/mainwindow.h"

#include "ui/jobs/activitydock.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/shell/commands.h"
#include "ui/shell/componentsearch.h"
#include "ui/shell/navrail.h"
#include "ui/shell/showncommands.h"
#include "ui/shell/undocommands.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowpalette.h"
#include "ui/widgets/appcontext.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace backflow::ui::shell {

using widgets::Page;

namespace {
constexpr Page kKeptPages[] = {Page::Pipeline, Page::Promotions, Page::Resolve, Page::History, Page::Environment};

QString pageKey(Page page)
{
    return QStringLiteral("pages/") + Pages::name(page);
}
} // namespace

void MainWindow::showPage(Page page, const QString &environment)
{
    if (page == m_place.page && environment == m_place.environment)
        return;
    m_places.leave(m_place);
    m_travelling.clear();
    const widgets::SessionPage *session = sessionPage(page);
    // What the page is asked for now is seen there at once or a moment later, and is no second place.
    m_arriving = true;
    QTimer::singleShot(0, this, [this] { m_arriving = false; });
    arrive({page, environment, session ? session->spot() : QString()});
}

widgets::SessionPage *MainWindow::sessionPage(Page page) const
{
    return dynamic_cast<widgets::SessionPage *>(m_pages->all.value(page));
}

void MainWindow::spotChanged(Page page, widgets::SessionPage::Way way)
{
    if (page != m_place.page)
        return;
    const QString spot = sessionPage(page)->spot();
    if (!m_travelling.isEmpty() && spot != m_travelling)
        return; // on the way there
    const bool travelled = !m_travelling.isEmpty();
    m_travelling.clear();
    if (spot == m_place.spot)
        return;
    const bool jump = way == widgets::SessionPage::Way::Jump && !m_arriving && !travelled;
    if (jump && !m_place.spot.isEmpty())
        m_places.leave(m_place);
    m_place.spot = spot;
    updateAvailability();
}

void MainWindow::arrive(const Place &place)
{
    m_place = place;
    m_stack->setCurrentWidget(m_pages->widget(place.page));
    m_rail->setCurrent(place.page == Page::Environment ? Page::Pipeline : place.page); // its details belong to the map
    focusPage();
    m_undo->setPage(place.page);
    m_shown->adopt();
    updatePanel();
    updateTitle();
    updateAvailability();
}

void MainWindow::focusPage()
{
    QWidget *page = m_stack->currentWidget();
    if (page->focusProxy()) {
        page->setFocus();
        return;
    }
    QWidget *first = page->focusWidget();
    for (QWidget *widget = page->nextInFocusChain(); !first && widget != page; widget = widget->nextInFocusChain())
        if (page->isAncestorOf(widget) && widget->isVisibleTo(page) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus))
            first = widget;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goBack()
{
    if (m_places.back.isEmpty())
        return;
    m_places.forward += m_place;
    travelTo(m_places.back.takeLast());
}

void MainWindow::goForward()
{
    if (m_places.forward.isEmpty())
        return;
    m_places.back += m_place;
    travelTo(m_places.forward.takeLast());
}

void MainWindow::travelTo(const Place &place)
{
    m_travelling = place.spot;
    m_arriving = false;
    arrive(place);
    if (place.page == Page::Environment)
        m_context->navigator->openEnvironment(place.environment);
    widgets::SessionPage *session = sessionPage(place.page);
    if (session && !place.spot.isEmpty())
        session->goToSpot(place.spot);
    if (!session || session->spot() == place.spot)
        m_travelling.clear();
}

void MainWindow::openWorkspace()
{
    if (!m_context->hooks.openWorkspace)
        return;
    auto *dialog = new QFileDialog(this, tr("Open a workspace"));
    dialog->setObjectName(QStringLiteral("openWorkspaceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { m_context->hooks.openWorkspace(folder); });
    dialog->open();
}

void MainWindow::setupFinished()
{
    Q_EMIT m_context->navigator->workspaceChanged();
    for (const model::Environment &environment : std::as_const(m_context->pipeline.environments))
        if (environment.orgId) // nobody is signed in to the others yet
            m_pages->pipeline->retrieve(environment.name);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool here = m_place.page == Page::Welcome || m_place.page == Page::Pipeline;
    if (here && urls.size() == 1 && urls.first().isLocalFile() && m_context->hooks.openWorkspace)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    // Whether it is a workspace is found out by opening it; anything else is refused there, in words.
    m_context->hooks.openWorkspace(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

bool MainWindow::openLink(const QString &link)
{
    const QUrl url(link);
    if ((url.scheme() != QLatin1String("app") && url.scheme() != QLatin1String("backflow")) || url.host().isEmpty())
        return false;
    if (!m_context->backends) {
        m_waitingLink = link;
        return true;
    }
    const QString what = url.host();
    const QString rest = url.path(QUrl::FullyDecoded).mid(1);
    widgets::Navigator *navigator = m_context->navigator;
    makeAllPages();
    if (what == QLatin1String("component")) {
        const qsizetype slash = rest.indexOf(QLatin1Char('/'));
        if (slash <= 0 || slash + 1 >= rest.size())
            return false;
        openComponent({model::ComponentKey{rest.left(slash), rest.mid(slash + 1)}, {}});
    } else if (what == QLatin1String("environment")) {
        if (!m_context->pipeline.find(rest))
            return false;
        navigator->openEnvironment(m_context->pipeline.find(rest)->name);
    } else if (what == QLatin1String("promotion")) {
        navigator->openPromotion(rest);
    } else if (what == QLatin1String("section")) {
        for (const Page page : {Page::Pipeline, Page::Compare, Page::Promotions, Page::Resolve, Page::History,
                                Page::Advisor, Page::Access, Page::Settings})
            if (Pages::name(page) == rest) {
                showPage(page);
                return true;
            }
        return false;
    } else {
        return false;
    }
    return true;
}

QVariant MainWindow::kept(const QString &what, const QVariant &otherwise) const
{
    return m_settings.value(m_keptAs + what, otherwise);
}

void MainWindow::keep(const QString &what, const QVariant &value)
{
    m_settings.setValue(m_keptAs + what, value);
}

void MainWindow::restorePlace()
{
    if (std::exchange(m_placeRestored, true) ||
        m_settings.value(QStringLiteral("session/workspace")).toString() != m_context->workspaceFolder)
        return;
    for (const Page page : kKeptPages) {
        const QByteArray state = kept(pageKey(page)).toByteArray();
        if (!state.isEmpty())
            m_kept.insert(page, QJsonDocument::fromJson(state).object());
    }
    // Pages that hear of the workspace after the window start over first.
    QTimer::singleShot(0, this, &MainWindow::takeKeptStates);
    const QString environment = kept(QStringLiteral("environment")).toString();
    const QString name = kept(QStringLiteral("page")).toString();
    if (name == Pages::name(Page::Environment) && m_context->pipeline.find(environment))
        m_context->navigator->openEnvironment(environment);
    else if (name == Pages::name(Page::Environment))
        tell(tr("%1 was open last time, and is not in this pipeline any more.").arg(environment));
    else if (!name.isEmpty() && name != Pages::name(Page::Pipeline))
        openLink(QStringLiteral("app://section/") + name);
}

/// Each as soon as it is there.
void MainWindow::takeKeptStates()
{
    for (const Page page : m_kept.keys())
        if (widgets::SessionPage *session = sessionPage(page); session && (m_pagesMade || page == Page::Pipeline))
            session->takeKept(m_kept.take(page));
}

void MainWindow::saveSession()
{
    for (const Page page : kKeptPages)
        if (const widgets::SessionPage *session = sessionPage(page);
            session && m_context->backends && !m_kept.contains(page))
            keep(pageKey(page), QJsonDocument(session->keptState()).toJson(QJsonDocument::Compact));
    keep(QStringLiteral("geometry"), saveGeometry());
    keep(QStringLiteral("across"), m_across->saveState());
    keep(QStringLiteral("down"), m_down->saveState());
    keep(QStringLiteral("page"), Pages::name(m_place.page));
    keep(QStringLiteral("environment"), m_place.environment);
    keep(QStringLiteral("iconsOnly"), m_iconsOnly);
    keep(QStringLiteral("activity"), m_activity->isVisibleTo(this));
    keep(QStringLiteral("panel"), m_panelWanted);
    m_settings.setValue(QStringLiteral("session/recentCommands"), m_palette->recent());
}

void MainWindow::restoreSession()
{
    // restoreGeometry brings a window back onto a screen that exists.
    restoreGeometry(kept(QStringLiteral("geometry")).toByteArray());
    m_across->restoreState(kept(QStringLiteral("across")).toByteArray());
    m_down->restoreState(kept(QStringLiteral("down")).toByteArray());
    m_iconsOnly = kept(QStringLiteral("iconsOnly")).toBool();
    updatePanel();
    m_panelWanted = kept(QStringLiteral("panel"), true).toBool();
    m_commands->action(QStringLiteral("viewPanel"))->setChecked(m_panelWanted);
    m_commands->action(QStringLiteral("viewRail"))->setChecked(m_iconsOnly);
    setActivityShown(kept(QStringLiteral("activity")).toBool());
    m_palette->setRecent(m_settings.value(QStringLiteral("session/recentCommands")).toStringList());
}

} // namespace backflow::ui::shell
