#include "app/desktop/windows.h"

#include "ui/automation/rulemeans.h"
#include "ui/jobs/away.h"
#include "ui/jobs/joblist.h"
#include "ui/jobs/leavedialog.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace backflow::desktop {

using ui::shell::MainWindow;
using ui::widgets::AppContext;
using ui::widgets::Navigator;

namespace {

constexpr int kStep = 32;
const QString kFirst = QStringLiteral("session/");
const QString kOthers = QStringLiteral("session/windows");

QString placeOf(int number)
{
    return kOthers + QStringLiteral("/%1/").arg(number);
}

} // namespace

Windows::Windows(std::shared_ptr<AppContext> first, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    first->hooks.newWindow = [this] { open(); };
    first->hooks.quit = [this] { quit(); };
    // It is asked for by a page of a window that goes: not before the page has said what it had to say.
    first->hooks.languageChanged = [this] { QTimer::singleShot(0, this, &Windows::makeAnew); };
    m_entries += Entry{std::move(first), nullptr, nullptr, {}};
    listenTo(m_entries.first().context->navigator);
}

Windows::~Windows()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.window.data();
}

MainWindow *Windows::makeWindow(Entry &entry)
{
    auto *window = new MainWindow(entry.context, m_settings, entry.keptAs);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->installEventFilter(this);
    entry.window = window;
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    return window;
}

bool Windows::endsTheProgram() const
{
    // Where it stays in the tray, nothing ends; where the session of the computer ends, nobody is there to answer.
    return count() == 1 && QGuiApplication::quitOnLastWindowClosed() && !qGuiApp->isSavingSession();
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Close ? qobject_cast<MainWindow *>(watched) : nullptr;
    if (!window || m_leaving || !endsTheProgram() || m_entries.first().context->jobs->running() == 0)
        return QObject::eventFilter(watched, event);
    event->ignore();
    askToLeave(window, [window = QPointer(window)] {
        if (window)
            window->close();
    });
    return true;
}

void Windows::askToLeave(MainWindow *window, const std::function<void()> &leave)
{
    if (window->findChild<ui::jobs::LeaveDialog *>())
        return;
    const AppContext &context = *m_entries.first().context;
    auto *dialog = new ui::jobs::LeaveDialog(*context.theme, *context.jobs, window);
    connect(dialog, &ui::jobs::LeaveDialog::leave, this, [this, leave] {
        m_leaving = true;
        leave();
        m_leaving = false;
    });
    dialog->open();
}

QString Windows::freePlace() const
{
    const auto taken = [this](const QString &place) {
        return std::ranges::any_of(m_entries,
                                   [&](const Entry &entry) { return entry.window && entry.keptAs == place; });
    };
    if (!taken(kFirst))
        return kFirst;
    int number = 2;
    while (taken(placeOf(number)))
        ++number;
    return placeOf(number);
}

MainWindow *Windows::open()
{
    const QString place = freePlace();
    if (place != kFirst)
        m_settings.remove(place.chopped(1)); // of another time
    return openAs(place);
}

MainWindow *Windows::openAs(const QString &keptAs)
{
    m_entries.removeIf([](const Entry &entry) { return entry.navigator && !entry.window; });
    if (!m_entries.first().window) {
        m_entries.first().keptAs = keptAs;
        return makeWindow(m_entries.first());
    }
    const MainWindow *beside = front();
    const bool known = m_settings.contains(keptAs + QStringLiteral("geometry"));
    Entry entry;
    entry.navigator = std::make_shared<Navigator>();
    if (const auto *means = ui::automation::RuleMeans::of(*m_entries.first().context->navigator))
        new ui::automation::RuleMeans(*means, entry.navigator.get());
    entry.context = std::make_shared<AppContext>(*m_entries.first().context);
    entry.context->navigator = entry.navigator.get();
    entry.keptAs = keptAs;
    listenTo(entry.navigator.get());
    m_entries += entry;
    MainWindow *window = makeWindow(m_entries.last());
    if (beside && !known) {
        window->resize(beside->size());
        window->move(beside->pos() + QPoint(kStep, kStep));
    }
    window->show();
    return window;
}

void Windows::reopen()
{
    m_settings.beginGroup(kOthers);
    QList<int> numbers;
    for (const QString &name : m_settings.childGroups())
        if (const int number = name.toInt(); number > 0)
            numbers += number;
    m_settings.endGroup();
    std::ranges::sort(numbers);
    const QPointer<MainWindow> before = front();
    for (const int number : std::as_const(numbers).first(std::min<qsizetype>(numbers.size(), kMostKept)))
        openAs(placeOf(number));
    if (before && !numbers.isEmpty())
        before->activateWindow();
}

void Windows::quit()
{
    MainWindow *window = front();
    if (window && m_entries.first().context->jobs->running() > 0)
        askToLeave(window, [this] { closeAll(); });
    else
        closeAll();
}

void Windows::closeAll()
{
    m_leaving = true;
    for (qsizetype i = m_entries.size() - 1; i >= 0; --i) // the session's own last
        if (const QPointer<MainWindow> window = m_entries[i].window)
            window->close();
    m_leaving = false;
    QCoreApplication::quit(); // an icon in the tray would keep the program
}

/// A window that is closed for itself is not wanted again; the last one is the session.
void Windows::closed(const MainWindow *window)
{
    const auto gone = std::ranges::find(m_entries, window, [](const Entry &entry) { return entry.window.data(); });
    if (gone == m_entries.end() || m_leaving || qGuiApp->isSavingSession())
        return;
    const auto other = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return entry.window && entry.window != window && !entry.keptAs.isEmpty();
    });
    if (other == m_entries.end())
        return;
    if (gone->keptAs == kFirst) {
        gone->keptAs = std::exchange(other->keptAs, kFirst);
        other->window->setKeptAs(kFirst);
    }
    m_settings.remove(gone->keptAs.chopped(1));
    gone->keptAs.clear(); // the window itself goes a moment later
}

MainWindow *Windows::front() const
{
    for (const Entry &entry : m_entries)
        if (entry.window && entry.window->isActiveWindow())
            return entry.window;
    for (const Entry &entry : m_entries)
        if (entry.window)
            return entry.window;
    return nullptr;
}

void Windows::bringForward()
{
    MainWindow *window = front();
    if (!window) {
        window = open();
        window->show();
    }
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

int Windows::count() const
{
    return int(std::ranges::count_if(m_entries, [](const Entry &entry) { return !entry.window.isNull(); }));
}

template <class Tell>
void Windows::tellOthers(const Navigator *from, Tell tell)
{
    if (std::exchange(m_telling, true))
        return; // it came from here
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.context->navigator != from)
            tell(entry);
    m_telling = false;
}

void Windows::listenTo(Navigator *navigator)
{
    connect(navigator, &Navigator::environmentChanged, this, [this, navigator](const QString &environment) {
        tellOthers(navigator,
                   [&](const Entry &entry) { entry.context->navigator->tellEnvironmentChanged(environment); });
    });
    connect(navigator, &Navigator::promotionsChanged, this, [this, navigator] {
        tellOthers(navigator, [](const Entry &entry) { entry.context->navigator->tellPromotionsChanged(); });
    });
    connect(navigator, &Navigator::workspaceChanged, this, [this, navigator] {
        const auto from =
            std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.context->navigator == navigator; });
        if (from == m_entries.end())
            return;
        const std::shared_ptr<AppContext> source = from->context;
        tellOthers(navigator, [&](const Entry &entry) {
            AppContext &context = *entry.context;
            context.backends = source->backends;
            context.pipeline = source->pipeline;
            context.workspaceFolder = source->workspaceFolder;
            context.isSample = source->isSample;
            context.policy = source->policy;
            context.hooks = source->hooks;
            Q_EMIT context.navigator->workspaceChanged();
        });
    });
}

void Windows::makeAnew()
{
    const AppContext &context = *m_entries.first().context;
    if (context.jobs->running() > 0) { // their ends are told to pages that would be gone
        connect(context.jobs, &ui::jobs::JobList::countsChanged, this, &Windows::makeAnew, Qt::SingleShotConnection);
        return;
    }
    ui::settings::speak(
        ui::settings::languageFor(ui::settings::load(m_settings).language, QLocale::system().uiLanguages()));
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    for (Entry &entry : m_entries) {
        if (!entry.window)
            continue;
        const QPointer<MainWindow> old = entry.window;
        const ui::widgets::Page page = old->page();
        const QRect geometry = old->geometry();
        const bool shown = old->isVisible();
        m_leaving = true;
        old->close();
        m_leaving = false;
        delete old.data();
        MainWindow *window = makeWindow(entry);
        window->setGeometry(geometry);
        if (page != ui::widgets::Page::Environment)
            window->showPage(page);
        if (shown)
            window->show();
    }
    QGuiApplication::setQuitOnLastWindowClosed(quits);
}

void Windows::tellUnreachable(const QDateTime &since)
{
    // One is enough: what happened is listed for all of them.
    const MainWindow *window = front();
    auto *away = window ? window->findChild<ui::jobs::Away *>() : nullptr;
    if (away)
        away->tellSlept(since);
}

} // namespace backflow::desktop
