// The resolver at full size, as somebody sits before it: a permission set of 60,003 lines, 2 MB a version, with 1,400
// decisions. Each figure is the median of several rounds, painted into a picture, off screen unless QT_QPA_PLATFORM
// says otherwise; the processor time of all threads stands beside it.
//   bench_resolver               the table
//   bench_resolver write FOLDER  writes the three versions there, for other programs (tests/bench/mergewindows.py)
#include "tests/bench/gentrio.h"
#include "ui/jobs/joblist.h"
#include "ui/resolve/mergewindow.h"
#include "ui/resolve/resolvepage.h"
#include "ui/resolve/resolvesession.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <algorithm>
#include <ctime>

namespace {

using namespace backflow;
using ui::resolve::MergeFiles;
using ui::resolve::MergeWindow;
using ui::resolve::ResolvePage;

constexpr int kFields = 12'000;
constexpr int kDecisions = 1400;
constexpr int kRounds = 7;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double megabytes(const char *field)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

double middle(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double cpuNow()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

/// Figures of one thing over the rounds.
struct Taken {
    std::vector<double> wall;
    std::vector<double> cpu;
};

class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    void lap(Taken &taken) const
    {
        taken.wall.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        taken.cpu.push_back(cpuNow() - m_cpu);
    }

private:
    QElapsedTimer m_timer;
    double m_cpu = cpuNow();
};

void line(const QString &what, const Taken &taken, double bar)
{
    const double wall = middle(taken.wall);
    out() << QStringLiteral("  %1 %2 ms   cpu %3   bar %4 ms   %5\n")
                 .arg(what, -52)
                 .arg(wall, 8, 'f', 1)
                 .arg(middle(taken.cpu), 8, 'f', 1)
                 .arg(bar, 5, 'f', 0)
                 .arg(wall <= bar ? QStringLiteral("met") : QStringLiteral("NOT MET"));
    out().flush();
}

MergeFiles writeTrio(const QString &folder)
{
    const merge::FileVersions versions = bench::permissionSetTrio(kFields);
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder + QLatin1Char('/') + QLatin1StringView(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", name);
        return file.fileName();
    };
    MergeFiles files;
    files.base = write("base.permissionset-meta.xml", *versions.ancestor);
    files.source = write("uat.permissionset-meta.xml", *versions.source);
    files.target = write("dev1.permissionset-meta.xml", *versions.target);
    files.result = write("Large.permissionset-meta.xml", *versions.target);
    files.sourceName = QStringLiteral("UAT");
    files.targetName = QStringLiteral("Dev1");
    return files;
}

/// Lets events run until the signal came; the widget is then painted.
template <class Sender, class Signal, class Act>
void until(Sender *sender, Signal signal, QWidget &widget, Act act)
{
    bool came = false;
    const auto connection = QObject::connect(sender, signal, sender, [&came] { came = true; });
    act();
    while (!came)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
    QCoreApplication::sendPostedEvents();
    widget.grab();
}

struct Bench {
    explicit Bench(MergeFiles trio)
        : files(std::move(trio))
        , highlighting(theme)
    {
        theme.install(*qApp);
    }
    std::unique_ptr<MergeWindow> opened()
    {
        auto window = std::make_unique<MergeWindow>(files, theme, &highlighting, jobs, pool);
        window->resize(1440, 900);
        window->show();
        return window;
    }

    MergeFiles files;
    ui::theme::Theme theme;
    ui::theme::Highlighting highlighting;
    ui::jobs::JobList jobs;
    QThreadPool pool;
};

std::unique_ptr<MergeWindow> opening(Bench &bench)
{
    Taken first;
    Taken list;
    Taken text;
    std::unique_ptr<MergeWindow> window;
    for (int round = 0; round < kRounds; ++round) {
        window.reset();
        const Stopwatch watch;
        window = bench.opened();
        window->grab();
        watch.lap(first);
        ResolvePage &page = window->page();
        until(&page, &ResolvePage::panesShown, *window, [&] {
            until(window.get(), &MergeWindow::loaded, *window, [&] { window->load(); });
            watch.lap(list);
        });
        watch.lap(text);
    }
    line(QStringLiteral("first paint"), first, 300);
    line(QStringLiteral("all decisions listed, the first one shown"), list, 1500);
    line(QStringLiteral("the three texts beside it"), text, 1500);
    return window;
}

void acting(MergeWindow &window)
{
    ResolvePage &page = window.page();
    ui::resolve::ResolveSession &session = *page.session();
    const auto *counter = window.findChild<QLabel *>(QStringLiteral("mergeProgress"));
    if (session.count() != kDecisions)
        qFatal("%d decisions", session.count());
    Taken words;
    Taken choice;
    Taken undo;
    Taken rule;
    Taken ruleUndo;
    const auto shown = [&](Taken &taken, auto act) {
        const Stopwatch watch;
        until(&page, &ResolvePage::panesShown, window, act);
        watch.lap(taken);
    };
    for (int round = 0; round < kRounds; ++round) {
        const int decision = 100 * round + 40;
        page.showDecision(decision);
        const Stopwatch watch;
        shown(choice, [&] {
            session.choose(decision, {merge::Take::Source, {}});
            if (!counter->text().startsWith(QLatin1String("1 ")))
                qFatal("the counter does not follow");
            watch.lap(words);
        });
        shown(undo, [&] { session.undo(); });
        shown(rule, [&] {
            if (session.chooseForAllUndecided(merge::Take::Target) != kDecisions)
                qFatal("the rule does not settle all");
        });
        shown(ruleUndo, [&] { session.undo(); });
    }
    line(QStringLiteral("a choice: the counter says so"), words, 50);
    line(QStringLiteral("a choice: result, list and ruler are painted"), choice, 50);
    line(QStringLiteral("its undo, painted"), undo, 50);
    line(QStringLiteral("a rule over all 1,400, painted"), rule, 500);
    line(QStringLiteral("its undo, painted"), ruleUndo, 500);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("bench_resolver"));
    if (argc > 2 && QByteArrayView(argv[1]) == "write") {
        QDir().mkpath(QString::fromLocal8Bit(argv[2]));
        writeTrio(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    const QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // what is decided here is nobody's
    Bench bench(writeTrio(folder.path()));
    out() << "A permission set of 60,003 lines, 1,400 decisions\n";
    const auto window = opening(bench);
    acting(*window);
    out() << QStringLiteral("  memory now %1 MB, at most %2 MB\n")
                 .arg(megabytes("VmRSS"), 0, 'f', 0)
                 .arg(megabytes("VmHWM"), 0, 'f', 0);
    out().flush();
    bench.pool.waitForDone();
    return 0;
}
