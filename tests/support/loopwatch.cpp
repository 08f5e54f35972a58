#include "tests/support/loopwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <atomic>
#include <mutex>
#include <thread>

#ifdef Q_OS_LINUX
#include <csignal>
#include <ctime>
#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>
#endif

namespace backflow::support {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kEvery{3};

#ifdef Q_OS_LINUX
using Thread = pthread_t;
Thread thisThread()
{
    return pthread_self();
}

LoopWatch::Time busyTime(Thread thread)
{
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(thread, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

// Only what a signal handler may do: the addresses go out, `addr2line` or gdb make names of them.
void writeStack(int)
{
    void *frames[48];
    backtrace_symbols_fd(frames, backtrace(frames, 48), STDERR_FILENO);
}

void prepareStacks()
{
    void *frame[1];
    (void)backtrace(frame, 1); // loads what it needs, which a handler must not
    struct sigaction action{};
    action.sa_handler = writeStack;
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR2, &action, nullptr);
}

void askForStack(Thread thread)
{
    pthread_kill(thread, SIGUSR2);
}
#else
using Thread = int;
Thread thisThread()
{
    return 0;
}
LoopWatch::Time busyTime(Thread)
{
    return Clock::now().time_since_epoch();
}
void prepareStacks() {}
void askForStack(Thread) {}
#endif

} // namespace

/// Receives the events.
struct LoopWatch::Private final : public QObject {
    Private()
        : watched(thisThread())
        , poster([this](const std::stop_token &stop) { post(stop); })
    {
    }

    void post(const std::stop_token &stop)
    {
        bool told = false;
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(kEvery);
            const std::scoped_lock lock(mutex);
            if (!waiting) {
                waiting = true;
                told = false;
                posted = Clock::now();
                busyAtPost = busyTime(watched);
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            } else if (tell.count() > 0 && !told && Clock::now() - posted > tell) {
                told = true;
                askForStack(watched);
            }
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const std::scoped_lock lock(mutex);
        waiting = false;
        const Time wall = Clock::now() - posted;
        const Time busy = busyTime(watched) - busyAtPost;
        Gap &gap = gaps.back();
        if (tell.count() > 0 && wall > tell)
            fprintf(stderr, "^ %.0f ms (%.0f busy) during %s\n\n", wall.count(), busy.count(), qPrintable(gap.during));
        gap.wall = std::max(gap.wall, wall);
        gap.busy = std::max(gap.busy, busy);
        return true;
    }

    std::mutex mutex;
    bool waiting = false;
    Clock::time_point posted;
    Time busyAtPost{};
    Time tell{};
    std::vector<Gap> gaps{Gap{}};
    Clock::time_point since = Clock::now();
    const Thread watched;
    std::jthread poster; // last: it uses all of the above
};

LoopWatch::LoopWatch()
    : d(std::make_unique<Private>())
{
}

LoopWatch::~LoopWatch()
{
    d->poster.request_stop();
    d->poster.join();
}

void LoopWatch::during(const QString &what)
{
    const std::scoped_lock lock(d->mutex);
    d->gaps.back().lasted = Clock::now() - std::exchange(d->since, Clock::now());
    d->gaps.push_back({what, {}, {}, {}});
}

std::vector<LoopWatch::Gap> LoopWatch::longest() const
{
    const std::scoped_lock lock(d->mutex);
    std::vector<Gap> all(d->gaps.begin() + 1, d->gaps.end());
    if (!all.empty())
        all.back().lasted = Clock::now() - d->since;
    return all;
}

void LoopWatch::tellBeyond(Time limit)
{
    prepareStacks();
    const std::scoped_lock lock(d->mutex);
    d->tell = limit;
}

} // namespace backflow::support
