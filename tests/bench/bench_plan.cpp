// Plans of one source for many targets: 500 components to 5 environments and to 20, over the real page, repository and
// journal. Prints how long it takes until every row has its plan, when the first has it, what the window's own thread
// was kept from answering meanwhile, and how often a row is told anew. Fails where a bar is missed.
//   bench_plan [COMPONENTS]
#include "app/services/services.h"
#include "tests/bench/largesnapshots.h"
#include "tests/support/loopwatch.h"
#include "ui/jobs/joblist.h"
#include "ui/promote/promotepage.h"
#include "ui/promote/targetrun.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr double kMostGapMs = 100;

void commit(ports::Repository &repository, const QString &branch, const QMap<QString, QByteArray> &files, int day)
{
    const auto tip = repository.tip(branch);
    ports::CommitDraft draft;
    draft.branch = branch;
    draft.expectedTip = tip ? *tip : std::nullopt;
    draft.fromEmpty = true;
    for (const auto &[path, bytes] : files.asKeyValueRange())
        draft.put.insert(path, bytes);
    draft.put.insert(u"sfdx-project.json"_s,
                     R"({"packageDirectories":[{"path":"force-app","default":true}],"sourceApiVersion":"66.0"})");
    draft.message = u"Retrieve"_s;
    draft.authorName = u"Ada Admin"_s;
    draft.authorEmail = u"ada@example.com"_s;
    draft.when = QDateTime(QDate(2026, 11, day), QTime(6, 0), QTimeZone::UTC);
    async::NullMonitor monitor;
    if (const auto made = repository.commit(draft, monitor); !made)
        qFatal("%s", qPrintable(made.error().message));
}

/// UAT over so many environments that all held the same once; since then UAT changed every tenth component.
services::Workspace workspaceOf(const QString &folder, int targets, int components)
{
    auto workspace = services::Workspace::create(folder, u"Plans"_s);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    model::Pipeline pipeline;
    pipeline.name = u"Plans"_s;
    model::Environment environment;
    environment.name = u"UAT"_s;
    environment.kind = model::EnvironmentKind::Full;
    pipeline.environments.append(environment);
    for (int i = 1; i <= targets; ++i) {
        model::Environment target;
        target.name = u"Dev%1"_s.arg(i);
        pipeline.environments.append(target);
        pipeline.edges.append({u"Dev%1"_s.arg(i), u"UAT"_s});
    }
    if (const auto set = workspace->setPipeline(pipeline); !set)
        qFatal("%s", qPrintable(set.error().message));
    const auto backends = services::openStored(*workspace).backends;
    const auto repository = backends->repository();
    const auto usual = bench::largeSnapshot(components * 10, 0);
    for (const model::Environment &each : pipeline.environments)
        commit(**repository, each.snapshotBranch(), usual, 20);
    commit(**repository, pipeline.environments.first().snapshotBranch(), bench::largeSnapshot(components * 10, 10), 23);
    return *std::move(workspace);
}

double cpuNow()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double middle(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

struct Measured {
    double all = 0;
    double first = 0;
    double cpu = 0;
    int components = 0;
};

/// One plan for all targets, from the press to the last row.
Measured plan(ui::promote::PromotePage &page, const QStringList &targets)
{
    using ui::promote::TargetRun;
    Measured measured;
    QElapsedTimer timer;
    const double cpu = cpuNow();
    timer.start();
    page.startBackPromotion(u"UAT"_s, targets, {});
    QEventLoop loop;
    const auto look = [&] {
        const auto ready = std::ranges::count_if(page.runs(), [](const TargetRun *run) { return !run->busy(); });
        if (ready > 0 && measured.first == 0)
            measured.first = double(timer.nsecsElapsed()) / 1e6;
        if (ready == page.runs().size())
            loop.quit();
    };
    for (TargetRun *run : page.runs())
        QObject::connect(run, &TargetRun::changed, &loop, look);
    loop.exec();
    measured.all = double(timer.nsecsElapsed()) / 1e6;
    measured.cpu = cpuNow() - cpu;
    for (const TargetRun *run : page.runs()) {
        if (!run->draft())
            qFatal("%s", qPrintable(run->error().message));
        measured.components = int(run->draft()->components.size());
    }
    return measured;
}

bool measure(int targets, int components, double bar)
{
    const QTemporaryDir folder;
    const services::Workspace workspace = workspaceOf(folder.filePath(u"workspace"_s), targets, components);
    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting(theme);
    ui::widgets::Navigator navigator;
    ui::jobs::JobList jobs;
    QThreadPool pool;
    ui::widgets::AppContext context;
    context.backends = services::openStored(workspace).backends;
    context.pipeline = workspace.pipeline();
    context.theme = &theme;
    context.highlighting = &highlighting;
    context.navigator = &navigator;
    context.jobs = &jobs;
    context.pool = &pool;
    QStringList names;
    for (int i = 1; i <= targets; ++i)
        names.append(u"Dev%1"_s.arg(i));
    std::vector<double> all;
    std::vector<double> first;
    std::vector<double> cpu;
    int planned = 0;
    support::LoopWatch watch;
    {
        ui::promote::PromotePage page(context);
        page.resize(1280, 800);
        page.show();
        for (int round = 0; round < kRounds; ++round) {
            watch.during(u"round %1"_s.arg(round));
            const Measured one = plan(page, names);
            all.push_back(one.all);
            first.push_back(one.first);
            cpu.push_back(one.cpu);
            planned = one.components;
        }
        pool.waitForDone();
    }
    double gap = 0;
    double busy = 0;
    for (const auto &one : watch.longest()) {
        gap = std::max(gap, one.wall.count());
        busy = std::max(busy, one.busy.count());
    }
    const bool good = middle(all) <= bar && busy <= kMostGapMs;
    std::printf("%3d components x %2d targets: all rows %7.0f ms (bar %.0f), first row %7.0f ms, cpu %7.0f ms, "
                "longest wait %4.0f ms, worked %4.0f ms  %s\n",
                planned, targets, middle(all), bar, middle(first), middle(cpu), gap, busy, good ? "met" : "NOT MET");
    std::fflush(stdout);
    return good;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int components = std::max(10, arguments.size() > 1 ? arguments.at(1).toInt() : 500);
    const bool five = measure(5, components, 1000);
    const bool twenty = measure(20, components, 2000);
    return five && twenty ? 0 : 1;
}
