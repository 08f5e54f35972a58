// The map of 200 environments while somebody pans and zooms: how long each frame takes to paint, as design/ux.md has
// it (16 ms, 60 frames a second). Painted into a picture as large as the window, off screen unless QT_QPA_PLATFORM says
// otherwise; processor time beside it tells what it takes where others do not want the machine at the same time.
//   bench_map [cards]     200 unless told
#include "ui/pipeline/pipelineview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>
#include <QTextStream>
#include <QTimeZone>
#include <algorithm>
#include <ctime>

namespace {

using namespace backflow;
using namespace backflow::ui::pipeline;

constexpr int kFrames = 120;

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Production, a few stages above, and many sandboxes below, with something in every state.
PipelineState large(int cards)
{
    model::Pipeline pipeline;
    pipeline.name = QStringLiteral("Acme CRM");
    const auto add = [&](const QString &name, model::EnvironmentKind kind, const QString &stage) {
        model::Environment environment;
        environment.name = name;
        environment.kind = kind;
        environment.stage = stage;
        pipeline.environments += environment;
    };
    using Kind = model::EnvironmentKind;
    const int stages = cards / 10;
    for (int i = 0; i < cards - stages - 2; ++i)
        add(QStringLiteral("Dev%1").arg(i + 1), Kind::Developer, QStringLiteral("Development"));
    for (int i = 0; i < stages; ++i)
        add(QStringLiteral("QA%1").arg(i + 1), Kind::Partial, QStringLiteral("Integration"));
    add(QStringLiteral("UAT"), Kind::Full, QStringLiteral("Test"));
    add(QStringLiteral("Production"), Kind::Production, QStringLiteral("Production"));
    for (int i = 0; i < cards - stages - 2; ++i)
        pipeline.edges += model::Edge{QStringLiteral("Dev%1").arg(i + 1), QStringLiteral("QA%1").arg(i % stages + 1)};
    for (int i = 0; i < stages; ++i)
        pipeline.edges += model::Edge{QStringLiteral("QA%1").arg(i + 1), QStringLiteral("UAT")};
    pipeline.edges += model::Edge{QStringLiteral("UAT"), QStringLiteral("Production")};
    PipelineState state = emptyState(pipeline);
    state.asOf = QDateTime(QDate(2026, 11, 30), QTime(9, 0), QTimeZone::UTC);
    for (qsizetype i = 0; i < state.environments.size(); ++i) {
        EnvironmentStatus &status = state.environments[i];
        status.components = int(300 + i);
        status.syncedAt = state.asOf.addSecs(-60 * i);
        status.toReceive = int(i % 14);
        status.toPromote = int(i % 5);
        status.state = static_cast<CardState>(i % (static_cast<int>(CardState::InSync) + 1));
    }
    for (qsizetype i = 0; i < state.edges.size(); ++i) {
        state.edges[i].due = int(i % 14);
        state.edges[i].conflicts = i % 7 == 0 ? 1 : 0;
    }
    return state;
}

struct Frames {
    QList<double> wall;
    QList<double> cpu;
};

double at(QList<double> values, double share)
{
    std::ranges::sort(values);
    return values.at(std::min<qsizetype>(qsizetype(share * double(values.size())), values.size() - 1));
}

void report(const char *name, const Frames &frames)
{
    QTextStream out(stdout);
    out << QStringLiteral("%1  frame %2 ms at the median, %3 at 95 of 100, %4 at most; processor %5 ms\n")
               .arg(QLatin1StringView(name), -16)
               .arg(at(frames.wall, 0.5), 0, 'f', 2)
               .arg(at(frames.wall, 0.95), 0, 'f', 2)
               .arg(at(frames.wall, 1), 0, 'f', 2)
               .arg(at(frames.cpu, 0.5), 0, 'f', 2);
}

template <class Move>
void measure(const char *name, PipelineView &view, Move move)
{
    QImage picture(view.size() * view.devicePixelRatio(), QImage::Format_ARGB32_Premultiplied);
    Frames frames;
    for (int i = 0; i < kFrames; ++i) {
        move(i);
        QApplication::sendPostedEvents();
        QElapsedTimer clock;
        clock.start();
        const double cpu = processorMs();
        view.viewport()->render(&picture); // the whole viewport, as after a jump; scrolling paints less
        frames.cpu += processorMs() - cpu;
        frames.wall += double(clock.nsecsElapsed()) / 1e6;
    }
    report(name, frames);
}

/// As a hand drags it: what came into sight is painted, the rest is moved.
void measureDrag(PipelineView &view)
{
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(0);
    QApplication::processEvents();
    const int step = std::max(1, bar->maximum() / kFrames);
    Frames frames;
    for (int i = 1; i <= kFrames; ++i) {
        QElapsedTimer clock;
        clock.start();
        const double cpu = processorMs();
        bar->setValue(i * step);
        QApplication::processEvents();
        frames.cpu += processorMs() - cpu;
        frames.wall += double(clock.nsecsElapsed()) / 1e6;
    }
    report("drag at 100 %", frames);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int cards = argc > 1 ? std::max(12, QByteArray(argv[1]).toInt()) : 200;
    ui::theme::Theme theme;
    theme.install(application);
    PipelineView view(theme);
    view.resize(1180, 760);
    view.show();
    QElapsedTimer clock;
    clock.start();
    const PipelineState state = large(cards);
    view.setState(state);
    QTextStream(stdout) << QStringLiteral("%1 cards, %2 edges; built in %3 ms\n")
                               .arg(state.environments.size())
                               .arg(state.edges.size())
                               .arg(double(clock.nsecsElapsed()) / 1e6, 0, 'f', 1);
    measure("whole map", view, [&](int) { view.fit(); });
    view.zoomBy(10); // as large as it gets, then one step below full size
    view.zoomBy(0.5);
    measure("jump at 100 %", view,
            [&](int i) { view.verticalScrollBar()->setValue(i * view.verticalScrollBar()->maximum() / kFrames); });
    measureDrag(view);
    measure("zoom in and out", view, [&](int i) { view.zoomBy(i / 20 % 2 == 0 ? 0.9 : 1 / 0.9); });
    view.fit();
    measure("new numbers", view, [&](int i) {
        PipelineState next = state;
        for (EnvironmentStatus &status : next.environments)
            status.toReceive = i;
        view.setState(next);
    });
    return 0;
}
