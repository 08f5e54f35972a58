#include "core/async/job.h"
#include "tests/support/patience.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <memory>

using namespace backflow::async;
using backflow::base::Errc;
using backflow::base::Result;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheReceiversThread();
    void aStoppedJobStillAnswersOnce();
    void nothingArrivesOnceTheReceiverIsGone();
    void theLatestJobWins();
    void progressArrivesOnTheReceiversThread();
};

void TestJob::deliversOnTheReceiversThread()
{
    QThreadPool pool;
    QObject receiver;
    int answer = 0;
    QThread *thread = nullptr;
    deliver(start(pool, [](Monitor &) -> Result<int> { return 42; }), &receiver, [&](Result<int> result) {
        answer = result.value();
        thread = QThread::currentThread();
    });
    QTRY_COMPARE(answer, 42);
    QCOMPARE(thread, QThread::currentThread());
}

void TestJob::aStoppedJobStillAnswersOnce()
{
    QThreadPool pool;
    QObject receiver;
    auto running = std::make_shared<QSemaphore>();
    Job<int> job = start(pool, [running](Monitor &monitor) -> Result<int> {
        running->release();
        while (!monitor.stopped())
            QThread::yieldCurrentThread();
        return std::unexpected(canceled());
    });
    int answers = 0;
    deliver(job, &receiver, [&](Result<int> result) {
        ++answers;
        QCOMPARE(result.error().code, Errc::Canceled);
    });
    running->acquire();
    job.stop.requestStop();
    QTRY_COMPARE(answers, 1);
}

void TestJob::nothingArrivesOnceTheReceiverIsGone()
{
    QThreadPool pool;
    auto receiver = std::make_unique<QObject>();
    auto go = std::make_shared<QSemaphore>();
    bool called = false;
    Job<int> job = start(pool, [go](Monitor &) -> Result<int> {
        go->acquire();
        return 1;
    });
    deliver(job, receiver.get(), [&](const Result<int> &) { called = true; });
    receiver.reset();
    go->release();
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!called);
}

void TestJob::theLatestJobWins()
{
    QThreadPool pool;
    pool.setMaxThreadCount(2);
    QObject receiver;
    Latest<int> latest(&receiver);
    auto firstMayEnd = std::make_shared<QSemaphore>();
    auto firstSawStop = std::make_shared<std::atomic_bool>(false);
    QList<int> answers;
    latest.run(start(pool,
                     [firstMayEnd, firstSawStop](Monitor &monitor) -> Result<int> {
                         firstMayEnd->acquire();
                         *firstSawStop = monitor.stopped();
                         return 1;
                     }),
               [&](Result<int> result) { answers += result.value(); });
    latest.run(start(pool, [](Monitor &) -> Result<int> { return 2; }),
               [&](Result<int> result) { answers += result.value(); });
    firstMayEnd->release();
    QTRY_COMPARE(answers, QList<int>{2});
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(answers, QList<int>{2});
    QVERIFY(*firstSawStop);
    QVERIFY(!latest.running());
}

void TestJob::progressArrivesOnTheReceiversThread()
{
    QThreadPool pool;
    QObject receiver;
    QList<qint64> seen;
    QStringList said;
    bool done = false;
    Reporter reporter = reportTo(
        &receiver,
        [&](qint64 at, qint64 total) {
            QCOMPARE(QThread::currentThread(), receiver.thread());
            QCOMPARE(total, 3);
            seen += at;
        },
        [&](const QString &text) { said += text; });
    deliver(start(
                pool,
                [](Monitor &monitor) -> Result<> {
                    for (int i = 1; i <= 3; ++i)
                        monitor.advance(i, 3);
                    monitor.say(QStringLiteral("end"));
                    return {};
                },
                std::move(reporter)),
            &receiver, [&](const Result<> &) { done = true; });
    QTRY_VERIFY(done);
    QTRY_COMPARE(said, QStringList{QStringLiteral("end")});
    QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
