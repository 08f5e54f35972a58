#include "core/async/job.h"

#include <QMetaObject>
#include <QObject>
#include <atomic>

namespace backflow::async {

JobMonitor::JobMonitor(StopToken token, Reporter reporter)
    : m_token(std::move(token))
    , m_reporter(std::move(reporter))
{
}

bool JobMonitor::stopped() const
{
    return m_token.stopRequested();
}

void JobMonitor::advance(qint64 done, qint64 total)
{
    if (m_reporter.advance)
        m_reporter.advance(done, total);
}

void JobMonitor::say(const QString &text)
{
    if (m_reporter.say)
        m_reporter.say(text);
}

Reporter reportTo(QObject *receiver, std::function<void(qint64, qint64)> advance,
                  std::function<void(const QString &)> say)
{
    // The relay lives on the receiver's thread; the last copy of the reporter may end on the worker's, so it is deleted
    // later.
    const auto relay = std::shared_ptr<QObject>(new QObject, [](QObject *object) { object->deleteLater(); });
    relay->moveToThread(receiver->thread());
    const auto open = std::make_shared<std::atomic_bool>(true);
    QObject::connect(receiver, &QObject::destroyed, relay.get(), [open] { open->store(false); });
    return {
        [relay, open, advance = std::move(advance)](qint64 done, qint64 total) {
            QMetaObject::invokeMethod(
                relay.get(),
                [open, advance, done, total] {
                    if (open->load())
                        advance(done, total);
                },
                Qt::QueuedConnection);
        },
        [relay, open, say = std::move(say)](const QString &text) {
            QMetaObject::invokeMethod(
                relay.get(),
                [open, say, text] {
                    if (open->load())
                        say(text);
                },
                Qt::QueuedConnection);
        },
    };
}

} // namespace backflow::async
