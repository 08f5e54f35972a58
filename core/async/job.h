#pragma once

#include "core/async/monitor.h"
#include "core/async/stoptoken.h"
#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <concepts>
#include <functional>
#include <memory>
#include <utility>

namespace backflow::async {

/// What a job reports while it runs. Both functions are called on the worker's thread; use Reporter::onto to get them
/// on another one.
struct Reporter {
    std::function<void(qint64 done, qint64 total)> advance;
    std::function<void(const QString &text)> say;
};

/// A Monitor over a stop token and a reporter.
class JobMonitor final : public Monitor
{
public:
    explicit JobMonitor(StopToken token, Reporter reporter = {});
    bool stopped() const override;
    void advance(qint64 done, qint64 total) override;
    void say(const QString &text) override;

private:
    StopToken m_token;
    Reporter m_reporter;
};

/// A reporter whose calls arrive on `receiver`'s thread, and no more once `receiver` is gone.
Reporter reportTo(QObject *receiver, std::function<void(qint64 done, qint64 total)> advance,
                  std::function<void(const QString &text)> say);

/// A running step: its answer to come, and the way to stop it. There is exactly one answer, also after a stop.
template <class T>
struct Job {
    QFuture<base::Result<T>> future;
    StopSource stop;
};

/// Runs `work(Monitor &) -> Result<T>` on the pool. `work` must capture values only: no `this`, no QObject, no
/// repository.
template <class Work>
auto start(QThreadPool &pool, Work work, Reporter reporter = {})
{
    using R = std::invoke_result_t<Work, Monitor &>;
    using T = typename R::value_type;
    Job<T> job;
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    job.future = promise->future();
    promise->start();
    pool.start([promise, work = std::move(work), token = job.stop.token(), reporter = std::move(reporter)]() mutable {
        JobMonitor monitor(token, std::move(reporter));
        promise->addResult(work(monitor));
        promise->finish();
    });
    return job;
}

/// Calls `f(Result<T>)` on the receiver's thread when the job ends; never after the receiver is gone.
template <class T, class F>
    requires std::invocable<F, base::Result<T>>
void deliver(const Job<T> &job, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<base::Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        f(watcher->future().result());
    });
    watcher->setFuture(job.future);
}

/// Keeps one job of a kind alive: a newer one stops the older and drops its late answer. Lives on the receiver's
/// thread.
template <class T>
class Latest final
{
public:
    explicit Latest(QObject *receiver)
        : m_receiver(receiver)
    {
    }
    ~Latest() { stop(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    template <class F>
    void run(Job<T> job, F f)
    {
        stop();
        m_stop = job.stop;
        m_running = true;
        deliver(job, m_receiver,
                [this, alive = std::weak_ptr<int>(m_alive), number = ++m_number,
                 f = std::move(f)](base::Result<T> result) mutable {
                    if (alive.expired() || number != m_number)
                        return;
                    m_running = false;
                    f(std::move(result));
                });
    }

    void stop()
    {
        if (m_running)
            m_stop.requestStop();
        m_running = false;
        ++m_number;
    }

    bool running() const { return m_running; }

private:
    QObject *m_receiver;
    StopSource m_stop;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    quint64 m_number = 0;
    bool m_running = false;
};

} // namespace backflow::async
