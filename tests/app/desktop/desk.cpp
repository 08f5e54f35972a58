#include "tests/app/desktop/desk.h"

#include "app/services/workspace.h"
#include "ui/environments/environmentpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"

#include <QApplication>
#include <QCheckBox>
#include <QDeadlineTimer>
#include <QPushButton>
#include <chrono>

namespace backflow::tests {

using ui::promote::PromotePage;
using ui::promote::TargetRun;
using ui::widgets::Page;

namespace {
/// What takes longer never comes.
constexpr std::chrono::minutes kPatience{20};
/// So long nothing must run before everything counts as settled.
constexpr std::chrono::milliseconds kQuiet{200};

QString told(const QString &what, const std::optional<promotion::Report> &report, const base::Error &error)
{
    QStringList words{what, error.message};
    if (report) {
        words += report->summary;
        words += report->warnings;
        for (const promotion::ComponentOutcome &outcome : report->components)
            if (!outcome.problem.isEmpty() && words.size() < 10)
                words += outcome.key.toString() + QStringLiteral(": ") + outcome.problem;
    }
    return words.join(u' ');
}
} // namespace

Desk::Desk(const QString &folder, const QList<Place> &places)
    : m_places(places)
    , m_highlighting(m_theme)
    , m_settings(std::make_unique<QSettings>(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat))
    , m_context(std::make_shared<ui::widgets::AppContext>())
{
    m_theme.install(*qApp);
    m_context->theme = &m_theme;
    m_context->highlighting = &m_highlighting;
    m_context->navigator = &m_navigator;
    m_context->jobs = &m_jobs;
    m_context->pool = &m_pool;
    m_window = std::make_unique<ui::shell::MainWindow>(m_context, *m_settings);
    m_window->show();
    m_window->makeAllPages();
    m_problem = openWorkspace(folder, places);
    settle();
}

Desk::~Desk()
{
    m_window.reset();
    m_pool.waitForDone();
}

QString Desk::openWorkspace(const QString &folder, const QList<Place> &places)
{
    auto workspace = services::Workspace::create(folder + QStringLiteral("/workspace"), QStringLiteral("Acme CRM"));
    if (!workspace)
        return workspace.error().message;
    model::Pipeline pipeline;
    pipeline.name = QStringLiteral("Acme CRM");
    for (const Place &place : places) {
        model::Environment environment;
        environment.name = place.name;
        environment.instanceUrl = environment.loginUrl = place.url;
        pipeline.environments += environment;
        qputenv("BACKFLOW_ACCESS_TOKEN_" + place.name.toUpper().toLatin1(), place.token);
        if (place.name != places.front().name)
            pipeline.edges += model::Edge{place.name, places.front().name};
    }
    if (const auto saved = workspace->setPipeline(pipeline); !saved)
        return saved.error().message;
    m_services = std::make_unique<services::Services>(*workspace);
    m_context->backends = m_services->backends();
    m_context->policy = m_services->gate()->authorizer().policy();
    m_context->hooks.readPolicy = [gate = m_services->gate()] { return gate->authorizer().policy(); };
    m_context->pipeline = pipeline;
    m_context->workspaceFolder = workspace->folder();
    Q_EMIT m_navigator.workspaceChanged();
    return {};
}

bool Desk::waitFor(const std::function<bool()> &done)
{
    const QDeadlineTimer patience(kPatience);
    while (!done()) {
        if (patience.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Desk::settle()
{
    QDeadlineTimer quiet(kQuiet);
    const auto idle = [&] {
        if (m_jobs.running() > 0 || m_pool.activeThreadCount() > 0)
            quiet.setRemainingTime(kQuiet);
        return quiet.hasExpired();
    };
    if (!waitFor(idle) && m_problem.isEmpty())
        m_problem = QStringLiteral("something runs for ever");
}

void Desk::press(const char *button)
{
    auto *found = m_window->findChild<QPushButton *>(QString::fromLatin1(button));
    if (found && found->isEnabled() && found->isVisible())
        found->click();
    else if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1 cannot be pressed: %2")
                        .arg(QString::fromLatin1(button), found ? found->toolTip() : QStringLiteral("there is none"));
}

QString Desk::bringEverythingDown(support::LoopWatch &watch, const std::function<void()> &change)
{
    ui::pipeline::PipelinePage *map = m_window->pages().pipeline;
    watch.during(QStringLiteral("reading both orgs, first"));
    map->retrieveAll();
    settle();
    lookAround(watch, QStringLiteral("nothing below"));
    watch.during(QStringLiteral("planning"));
    m_navigator.startBackPromotion(m_places[0].name, m_places[1].name);
    settle();
    if (m_problem.isEmpty())
        m_problem = promote(watch);
    lookAround(watch, QStringLiteral("all below"));
    change();
    m_window->showPage(Page::Pipeline);
    watch.during(QStringLiteral("reading both orgs, changes"));
    map->retrieveAll();
    settle();
    lookAround(watch, QStringLiteral("changed"));
    watch.during(QStringLiteral("reading, full, on its page"));
    m_navigator.openEnvironment(m_places[0].name);
    settle();
    m_window->pages().environment->retrieve();
    settle();
    return m_problem;
}

QString Desk::promote(support::LoopWatch &watch)
{
    const auto *page = m_window->findChild<PromotePage *>();
    if (page->runs().isEmpty() || page->runs().front()->phase() != TargetRun::Phase::Ready)
        return QStringLiteral("there is no plan: %1")
            .arg(page->runs().isEmpty() ? QString() : page->runs().front()->error().message);
    watch.during(QStringLiteral("checking in the org"));
    press("promoContinueButton");
    press("promoContinueButton");
    settle();
    const TargetRun &run = *page->runs().front();
    if (!run.check() || !run.check()->status.success)
        return told(QStringLiteral("the check failed"), run.check(), run.error());
    watch.during(QStringLiteral("deploying"));
    press("promoContinueButton");
    press("promoDeployButton");
    settle();
    if (!run.result() || run.result()->ending != promotion::Ending::Done)
        return told(QStringLiteral("not deployed"), run.result(), run.error());
    return {};
}

void Desk::lookAround(support::LoopWatch &watch, const QString &when)
{
    const QString source = m_places[0].name;
    const QString target = m_places[1].name;
    watch.during(QStringLiteral("comparing, %1").arg(when));
    m_navigator.openCompare(source, target);
    settle();
    watch.during(QStringLiteral("environment pages, %1").arg(when));
    for (const QString &name : {source, target}) {
        m_navigator.openEnvironment(name);
        settle();
    }
    watch.during(QStringLiteral("the other pages, %1").arg(when));
    for (const Page page : {Page::Resolve, Page::History, Page::Settings, Page::Promotions, Page::Pipeline}) {
        m_window->showPage(page);
        settle();
    }
}

} // namespace backflow::tests
