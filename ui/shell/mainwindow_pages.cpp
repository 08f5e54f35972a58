// The pages come after the first picture, one by one; what is made of all of them when they are there.
#include "ui/settings/settingspage.h"
#include "ui/settings/singleletters.h"
#include "ui/setup/tipbar.h"
#include "ui/shell/commands.h"
#include "ui/shell/keptlayout.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/pagecommand.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QSettings>
#include <QShowEvent>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <utility>

namespace backflow::ui::shell {

using widgets::Navigator;
using widgets::Page;

namespace {
/// The first picture comes before the pages that it does not show.
constexpr int kPagesAfterMs = 100;
} // namespace

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_pagesMade || event->spontaneous())
        return;
    focusPage(); // what was hidden when it was given the focus could not hand it up to the window
    // A click before all pages are there must find them, and what it asks for is sent to all of them.
    qApp->installEventFilter(this);
    QTimer::singleShot(kPagesAfterMs, this, &MainWindow::makePagesOneByOne);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::DragEnter)
        makeAllPages();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::makePagesOneByOne()
{
    if (m_pages->makeNext())
        QTimer::singleShot(0, this, &MainWindow::makePagesOneByOne);
    else
        pagesMade();
}

void MainWindow::makeAllPages()
{
    m_pages->makeAll();
    pagesMade();
}

void MainWindow::pagesMade()
{
    if (std::exchange(m_pagesMade, true))
        return;
    qApp->removeEventFilter(this);
    // After the page was told what to compare: shown before, it would begin with what it compared last.
    connect(m_context->navigator, &Navigator::compareRequested, this, [this] { showPage(Page::Compare); });
    connect(m_context->navigator, &Navigator::compareWithRequested, this, [this] { showPage(Page::Compare); });
    connect(m_context->navigator, &Navigator::privacyChanged, this, &MainWindow::maskNames);
    m_tips->watchPages(*m_stack);
    for (auto page = m_pages->all.cbegin(); page != m_pages->all.cend(); ++page)
        if (widgets::SessionPage *session = sessionPage(page.key()))
            session->spotChanged = [this, page = page.key()](widgets::SessionPage::Way way) { spotChanged(page, way); };
    m_layout->keep(*m_stack);
    QTimer::singleShot(0, this, &MainWindow::takeKeptStates); // after the page is shown that one comes back to
    m_pages->settings->setCommands(m_commands->all() + widgets::commandsIn(m_stack, widgets::Parts::All));
    connect(m_pages->settings, &settings::SettingsPage::addEnvironmentRequested, this, &MainWindow::addEnvironment);
    connect(m_pages->settings, &settings::SettingsPage::settingsChanged, this, [this] {
        m_singleLetters->setAllowed(m_settings.value(QStringLiteral("keyboard/singleLetters"), true).toBool());
        maskNames();
    });
    connect(m_pages->settings, &settings::SettingsPage::openFolderRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

/// Parts that were made after the others get the keys that were chosen, before the first of them can be pressed there.
void MainWindow::adoptKeysAround(QWidget *focus)
{
    if (!m_pagesMade)
        return;
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget())
        for (QAction *action : widget->actions())
            if (!widgets::commandGroup(action).isEmpty())
                m_pages->settings->adoptCommand(action);
}

} // namespace backflow::ui::shell
