#include "app/desktop/shots.h"

#include "app/desktop/colourvision.h"
#include "app/desktop/smallpicture.h"
#include "ui/environments/environmentform.h"
#include "ui/environments/environmentpage.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCursor>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QScreen>
#include <QTabWidget>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <cstdlib>

namespace backflow::desktop {

using ui::environments::EnvironmentPage;
using ui::widgets::Page;

namespace {
constexpr int kTickMs = 60;
/// So many ticks without a running job count as settled.
constexpr int kQuietTicks = 12;
/// A screen that takes longer never comes: on a slow machine the longest takes half a minute.
constexpr std::chrono::minutes kPatience{5};
constexpr int kStuckCode = 3;
/// Past the phases of a picture: the sample company is being opened.
constexpr int kOpening = 4;

/// On the watchdog's thread, while the window's own may hang: nothing is tidied up.
void giveUp(const QString &step, const QString &note)
{
    QTextStream(stderr) << QStringLiteral("The picture \"%1\" does not come to rest: %2.").arg(step, note) << Qt::endl;
    std::_Exit(kStuckCode);
}
/// Dialogs and the guide.
QList<QWidget *> windowsOver(const QWidget &window)
{
    QList<QWidget *> found;
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() &&
            (widget->windowType() == Qt::Dialog || (widget->isWindow() && widget->windowType() == Qt::Window)))
            found.append(widget);
    return found;
}
} // namespace

Shots::Shots(std::shared_ptr<ui::widgets::AppContext> context, ui::shell::MainWindow &window, const QString &folder,
             Form form, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_window(window)
    , m_folder(folder)
    , m_form(form)
    , m_timer(new QTimer(this))
    , m_watchdog(kPatience, giveUp)
{
    m_timer->setInterval(kTickMs);
    connect(m_timer, &QTimer::timeout, this, &Shots::tick);
}

void Shots::start()
{
    m_allWritten = QDir().mkpath(m_folder);
    // Nothing is meant to look as if the pointer stood on it.
    QCursor::setPos(m_window.screen()->geometry().bottomRight());
    listScreens();
    m_watchdog.alive(m_screens.front().name);
    m_screens.front().show();
    m_timer->start();
}

void Shots::listScreens()
{
    ui::widgets::Navigator *navigator = m_context->navigator;
    const auto page = [this](Page which) { return [this, which] { m_window.showPage(which); }; };
    const auto command = [this](const char *id) {
        return [this, id] { m_window.commands().action(QString::fromLatin1(id))->trigger(); };
    };
    const auto closeDialogs = [this] { closeOver(); };
    m_screens.push_back({QStringLiteral("welcome"), page(Page::Welcome), {}, false});
    listSetup();
    m_screens.push_back({QStringLiteral("pipeline"),
                         [this] {
                             m_window.showPage(Page::Pipeline);
                             m_window.setActivityShown(false);
                         },
                         {},
                         true,
                         true,
                         true});
    m_screens.push_back({QStringLiteral("pipeline-chosen"),
                         [this] {
                             const QString name = m_context->pipeline.environments.size() > 2
                                                      ? m_context->pipeline.environments[2].name
                                                      : QString();
                             m_window.showPage(Page::Pipeline);
                             m_window.pages().pipeline->view()->setCurrent(name);
                             m_window.setActivityShown(true);
                         },
                         [this] { m_window.setActivityShown(false); }});
    // With rail and panel folded away there is room for the cards at their full size.
    const auto fold = [this] {
        m_window.showPage(Page::Pipeline);
        m_window.commands().action(QStringLiteral("viewPanel"))->trigger();
        m_window.commands().action(QStringLiteral("viewRail"))->trigger();
    };
    m_screens.push_back({QStringLiteral("pipeline-wide"), fold, fold});
    m_screens.push_back({QStringLiteral("pipeline-table"), [this] { m_window.pages().pipeline->setTableShown(true); },
                         [this] { m_window.pages().pipeline->setTableShown(false); }});
    m_screens.push_back(
        {QStringLiteral("environment"),
         [this, navigator] { navigator->openEnvironment(m_context->pipeline.environments.last().name); },
         {}});
    const auto environmentTab = [this, navigator](const QString &name, EnvironmentPage::Tab tab) {
        navigator->openEnvironment(name);
        m_window.pages().environment->showTab(tab);
    };
    const QString drifted = QStringLiteral("UAT"); // there the hotfix is due, and somebody changed one thing by hand
    m_screens.push_back(
        {QStringLiteral("drift"), [=] { environmentTab(drifted, EnvironmentPage::Drift); }, {}, true, true});
    m_screens.push_back({QStringLiteral("drift-explained"),
                         [this, environmentTab] {
                             environmentTab(QStringLiteral("Dev1"), EnvironmentPage::Drift);
                             m_window.findChild<QPushButton *>(QStringLiteral("driftExplain"))->setChecked(true);
                         },
                         {}});
    m_screens.push_back({QStringLiteral("receive"), [=] { environmentTab(drifted, EnvironmentPage::ToReceive); }, {}});
    m_screens.push_back(
        {QStringLiteral("environment-history"), [=] { environmentTab(drifted, EnvironmentPage::History); }, {}});
    m_screens.push_back(
        {QStringLiteral("environment-access"), [=] { environmentTab(drifted, EnvironmentPage::Access); }, {}});
    m_screens.push_back({QStringLiteral("connection"),
                         [this] {
                             auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("envTabs"));
                             tabs->setCurrentIndex(tabs->count() - 1);
                         },
                         {}});
    m_screens.push_back({QStringLiteral("compare"),
                         [this, navigator] {
                             const auto &edges = m_context->pipeline.edges;
                             if (!edges.isEmpty())
                                 navigator->openCompare(edges.last().higher, {});
                         },
                         {}});
    m_screens.push_back({QStringLiteral("compare-ticked"), [this] { tickRows(5); }, {}, true, false, true});
    listDifferences();
    listPromotion();
    listHistory();
    m_screens.push_back({QStringLiteral("advisor"),
                         [this] {
                             m_window.showPage(Page::Advisor);
                             press("advisorMeasure");
                         },
                         {}});
    const auto advisorTab = [this](int tab) {
        return [this, tab] { m_window.findChild<QTabWidget *>(QStringLiteral("advisorTabs"))->setCurrentIndex(tab); };
    };
    const auto advisorWork = [this, advisorTab](int tab, const char *button) {
        return [this, advisorTab, tab, button] {
            advisorTab(tab)();
            press(button);
        };
    };
    m_screens.push_back({QStringLiteral("readiness"), advisorWork(1, "readinessLook"), {}});
    m_screens.push_back({QStringLiteral("masking"), advisorWork(2, "maskPropose"), {}});
    m_screens.push_back({QStringLiteral("audits"), advisorWork(3, "auditsRun"), {}});
    const auto auditTab = [this](int tab) {
        return [this, tab] { m_window.findChild<QTabWidget *>(QStringLiteral("auditsTabs"))->setCurrentIndex(tab); };
    };
    m_screens.push_back({QStringLiteral("audits-access"), auditTab(1), {}});
    m_screens.push_back({QStringLiteral("audits-rules"), auditTab(2), [auditTab, advisorTab] {
                             auditTab(0)();
                             advisorTab(0)();
                         }});
    listAccess();
    m_screens.push_back({QStringLiteral("settings"), page(Page::Settings), {}});
    m_screens.push_back({QStringLiteral("keyboard"),
                         [this] { m_window.pages().settings->showSection(QStringLiteral("keyboard")); },
                         {}});
    const auto searchSettings = [this](const QString &words) {
        return [this, words] { m_window.findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->setText(words); };
    };
    m_screens.push_back(
        {QStringLiteral("settings-search"), searchSettings(QStringLiteral("text size")), searchSettings({})});
    m_screens.push_back({QStringLiteral("environment-error"),
                         [this] {
                             auto *form = new ui::environments::EnvironmentForm(*m_context->theme, m_context->pipeline,
                                                                                &m_window);
                             form->setAttribute(Qt::WA_DeleteOnClose);
                             form->open();
                             form->findChild<QLineEdit *>(QStringLiteral("envFormName"))
                                 ->setText(m_context->pipeline.environments.front().name);
                         },
                         closeDialogs});
    m_screens.push_back({QStringLiteral("palette"),
                         [this] {
                             m_window.showPage(Page::Pipeline);
                             m_window.openPalette();
                         },
                         [this] { m_window.findChild<QWidget *>(QStringLiteral("commandPalette"))->hide(); }});
    m_screens.push_back({QStringLiteral("keys"), command("helpKeys"), closeDialogs});
    m_screens.push_back({QStringLiteral("legend"), command("helpLegend"), closeDialogs});
    m_screens.push_back({QStringLiteral("guide"), command("helpScreen"), closeDialogs});
    m_screens.push_back({QStringLiteral("about"), command("helpAbout"), closeDialogs});
}

void Shots::listSetup()
{
    // What is wrong is said beside its field: here the org was given no name.
    const auto begin = [this] {
        press("welcomeConnectButton");
        QWidget *welcome = m_window.pages().welcome;
        welcome->findChild<QLineEdit *>(QStringLiteral("setupProductionName"))->clear();
        welcome->findChild<QAbstractButton *>(QStringLiteral("signInButton"))->click();
    };
    m_screens.push_back({QStringLiteral("setup-error"), begin, [this] { press("setupLeave"); }, false});
}

void Shots::closeOver()
{
    for (QWidget *over : windowsOver(m_window))
        over->close();
}

void Shots::press(const char *button)
{
    m_window.findChild<QAbstractButton *>(QLatin1StringView(button))->click();
}

void Shots::chooseRow(const QString &name, const QString &words, int column, int searched)
{
    auto *view = m_window.findChild<QAbstractItemView *>(name);
    const QModelIndexList found = view->model()->match(view->model()->index(0, searched), Qt::DisplayRole, words, 1,
                                                       Qt::MatchContains | Qt::MatchRecursive);
    if (!found.isEmpty())
        view->setCurrentIndex(found.first().siblingAtColumn(column));
}

void Shots::tickRows(int count)
{
    auto *view = m_window.findChild<QAbstractItemView *>(QStringLiteral("compareGrid"));
    const QModelIndex group = view->model()->index(0, 0);
    for (int row = 3; row < 3 + count && row < view->model()->rowCount(group); ++row)
        view->model()->setData(view->model()->index(row, 0, group), Qt::Checked, Qt::CheckStateRole);
}

void Shots::tick()
{
    const bool busy = m_context->pool->activeThreadCount() > 0 || m_context->jobs->running() > 0;
    m_quiet = busy ? 0 : m_quiet + 1;
    const Screen &screen = m_screens[m_at];
    if (m_quiet < kQuietTicks || (screen.needsWorkspace && !m_context->backends)) {
        m_watchdog.note(waitingFor());
        return;
    }
    m_watchdog.alive(screen.name);
    using ui::theme::Preference;
    switch (m_phase++) {
    case 0:
        m_context->theme->setPreference(Preference::Light);
        return;
    case 1:
        m_allWritten &= take(Preference::Light);
        m_context->theme->setPreference(Preference::Dark);
        return;
    case 2:
        m_allWritten &= take(Preference::Dark);
        if (screen.contrast || m_form.contrast)
            m_context->theme->setPreference(Preference::HighContrast);
        else
            next();
        return;
    case 3:
        m_allWritten &= take(Preference::HighContrast);
        next();
        return;
    default: // the sample company has opened
        next();
    }
}

QString Shots::waitingFor() const
{
    QStringList running;
    for (int row = 0; row < m_context->jobs->rowCount(); ++row) {
        const QModelIndex index = m_context->jobs->index(row);
        if (const auto state = index.data(ui::jobs::JobList::StateRole).value<ui::jobs::JobState>();
            state == ui::jobs::JobState::Running || state == ui::jobs::JobState::Stopping)
            running += QStringLiteral("%1 (%2)").arg(index.data(ui::jobs::JobList::TitleRole).toString(),
                                                     index.data(ui::jobs::JobList::WordsRole).toString());
    }
    return QStringLiteral("%1 threads at work, %2, jobs running: %3")
        .arg(m_context->pool->activeThreadCount())
        .arg(m_context->backends ? QStringLiteral("a workspace open") : QStringLiteral("no workspace open"),
             running.isEmpty() ? QStringLiteral("none") : running.join(QStringLiteral("; ")));
}

void Shots::next()
{
    if (m_screens[m_at].leave)
        m_screens[m_at].leave();
    m_phase = 0;
    m_quiet = 0;
    if (++m_at == m_screens.size()) {
        m_timer->stop();
        Q_EMIT finished(m_allWritten ? 0 : 1);
        return;
    }
    if (m_screens[m_at].needsWorkspace && !m_context->backends) {
        m_context->hooks.openDemo(); // the welcome page was the only one to show without it
        --m_at;
        m_screens[m_at].leave = {};
        m_screens[m_at].needsWorkspace = true;
        m_phase = kOpening;
        return;
    }
    m_screens[m_at].show();
}

bool Shots::take(ui::theme::Preference look)
{
    const QString part = m_screens[m_at].part;
    QPixmap picture = part.isEmpty() ? m_window.grab() : m_window.findChild<QWidget *>(part)->grab();
    for (QWidget *dialog : windowsOver(m_window)) {
        // Dialogs are windows of their own; on the picture they stand over the middle of the window.
        const QPixmap over = dialog->grab();
        QPainter painter(&picture);
        const QSizeF size = over.deviceIndependentSize();
        const QPointF at((m_window.width() - size.width()) / 2, (m_window.height() - size.height()) / 2);
        painter.drawPixmap(at, over);
        painter.setPen(m_context->theme->color(ui::theme::Role::Border)); // the frame a desktop would draw
        painter.drawRect(QRectF(at, size));
    }
    const QString path = QStringLiteral("%1/%2-%3-%4.png")
                             .arg(m_folder)
                             .arg(m_at + 1, 2, 10, QLatin1Char('0'))
                             .arg(m_screens[m_at].name, ui::theme::preferenceName(look));
    bool written = m_form.width > 0 ? smallPicture(picture.toImage(), m_form.width).save(path) : picture.save(path);
    if (m_screens[m_at].starred)
        written &= asDeuteranopesSee(picture.toImage()).save(path.chopped(4) + QStringLiteral("-deutan.png"));
    QTextStream(stdout) << (written ? "" : "not written: ") << path << '\n';
    return written;
}

} // namespace backflow::desktop
