// From the click on "Try with a sample company" to the map with its numbers: six orgs are started on loopback, read
// twice, and compared. Every round has a window and a folder of its own. Prints the median, and of the median round
// when each step began.
//   bench_sample [ROUNDS]
#include "app/desktop/seat.h"
#include "app/desktop/session.h"
#include "ui/jobs/joblist.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/pipeline/pipelineview.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/appcontext.h"
#include "ui/widgets/navigator.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

using namespace backflow;
using namespace Qt::StringLiterals;

namespace {

/// Since the program began, of all its threads.
double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

struct Round {
    double mapMs = 0;
    double numbersMs = 0;
    double cpuMs = 0;
    QStringList steps;
};

class Painted final : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

Round runOnce()
{
    Round round;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    desktop::Seat seat(*qApp);
    {
        desktop::Session session(seat.context, settings);
        ui::shell::MainWindow window(seat.context, settings);
        window.show();
        window.makeAllPages();
        QCoreApplication::processEvents();
        ui::pipeline::PipelinePage *page = window.pages().pipeline;
        Painted painted;
        page->view()->viewport()->installEventFilter(&painted);
        const auto wait = [](const auto &done) {
            while (!done())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        };
        const double before = cpuMs();
        QElapsedTimer clock;
        clock.start();
        const QDateTime began = QDateTime::currentDateTimeUtc();
        window.findChild<QPushButton *>(u"welcomeSampleButton"_s)->click();
        wait([&] { return painted.count > 0 && page->view()->cards().size() > 1; });
        round.mapMs = double(clock.nsecsElapsed()) / 1e6;
        const auto due = [&] {
            return std::ranges::any_of(page->view()->state().edges,
                                       [](const ui::pipeline::EdgeStatus &edge) { return edge.due > 0; });
        };
        wait([&] { return due(); });
        painted.count = 0;
        wait([&] { return painted.count > 0; });
        round.numbersMs = double(clock.nsecsElapsed()) / 1e6;
        round.cpuMs = cpuMs() - before;
        for (int row = 0; row < seat.jobs.rowCount(); ++row)
            for (const ui::jobs::LogLine &line :
                 seat.jobs.row(seat.jobs.index(row, 0).data(ui::jobs::JobList::IdRole).toInt())->log)
                round.steps += u"%1 ms  %2"_s.arg(began.msecsTo(line.at), 6).arg(line.words);
        std::ranges::sort(round.steps);
        seat.pool.waitForDone();
        QCoreApplication::processEvents();
    }
    seat.context->backends.reset();
    return round;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = std::max(1, argc > 1 ? QByteArray(argv[1]).toInt() : 7);
    std::vector<Round> all;
    for (int i = 0; i < rounds; ++i) {
        all.push_back(runOnce());
        std::printf("round %d: map %.0f ms, with numbers %.0f ms, processor %.0f ms\n", i + 1, all.back().mapMs,
                    all.back().numbersMs, all.back().cpuMs);
        std::fflush(stdout);
    }
    std::ranges::sort(all, {}, &Round::numbersMs);
    const Round &median = all[all.size() / 2];
    std::printf("\nmedian of %d: map %.0f ms, with numbers %.0f ms, processor %.0f ms (asked: 1000 ms)\n", rounds,
                median.mapMs, median.numbersMs, median.cpuMs);
    for (const QString &step : median.steps)
        std::printf("%s\n", qPrintable(step));
    return 0;
}
