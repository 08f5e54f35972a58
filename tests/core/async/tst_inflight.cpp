#include "core/async/inflight.h"

#include <QTest>
#include <atomic>

using namespace backflow;
using async::InFlight;
using base::Errc;

namespace {

InFlight<int, int> doubling(int count, QList<int> &results)
{
    InFlight<int, int> steps;
    steps.next = [count, at = 0]() mutable { return at < count ? std::optional(at++) : std::nullopt; };
    steps.work = [](int, const int &item, async::Monitor &) -> base::Result<int> { return 2 * item; };
    steps.done = [&results](int, base::Result<int> result) -> base::Result<> {
        if (!result)
            return base::failure(result);
        results += *result;
        return {};
    };
    return steps;
}

} // namespace

class TestInFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsDoneOnce()
    {
        QList<int> results;
        QVERIFY(async::runInFlight(4, doubling(100, results), m_monitor));
        std::ranges::sort(results);
        QCOMPARE(results.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(results.at(i), 2 * i);
    }

    void neverMoreThanTheWidthAndNoSlotTwice()
    {
        QList<int> results;
        std::array<std::atomic_int, 3> busy{};
        std::atomic_int clashes = 0;
        auto steps = doubling(60, results);
        steps.work = [&](int slot, const int &item, async::Monitor &) -> base::Result<int> {
            clashes += busy.at(std::size_t(slot))++ > 0 ? 1 : 0;
            QThread::yieldCurrentThread();
            --busy.at(std::size_t(slot));
            return item;
        };
        QVERIFY(async::runInFlight(3, steps, m_monitor));
        QCOMPARE(results.size(), 60);
        QCOMPARE(clashes.load(), 0);
    }

    /// An item that comes back in pieces is asked for again when the others are done.
    void itemsMayAppearWhileOthersRun()
    {
        QList<int> todo{8};
        int leaves = 0;
        InFlight<int, int> steps;
        steps.next = [&]() { return todo.isEmpty() ? std::nullopt : std::optional(todo.takeLast()); };
        steps.work = [](int, const int &item, async::Monitor &) -> base::Result<int> { return item; };
        steps.done = [&](int item, base::Result<int>) -> base::Result<> {
            if (item > 1)
                todo += {item / 2, item / 2};
            else
                ++leaves;
            return {};
        };
        QVERIFY(async::runInFlight(4, steps, m_monitor));
        QCOMPARE(leaves, 8);
    }

    void anErrorEndsTheWholeAndStopsWhatRuns()
    {
        QList<int> results;
        std::atomic_int stopped = 0;
        auto steps = doubling(1'000'000, results);
        steps.work = [&](int, const int &item, async::Monitor &monitor) -> base::Result<int> {
            if (item == 1)
                return base::failure(Errc::Offline, QStringLiteral("gone"));
            while (item == 0 && !monitor.stopped())
                QThread::yieldCurrentThread();
            stopped += item == 0 ? 1 : 0;
            return item;
        };
        const auto ran = async::runInFlight(2, steps, m_monitor);
        QCOMPARE(ran.error().code, Errc::Offline);
        QCOMPARE(stopped.load(), 1);
        // What the stopped one had come to was handed over all the same.
        QVERIFY(results.contains(0));
    }

    void aStopIsHeard()
    {
        async::StopSource stop;
        async::JobMonitor monitor(stop.token());
        QList<int> results;
        auto steps = doubling(1'000'000, results);
        steps.work = [&](int, const int &item, async::Monitor &own) -> base::Result<int> {
            stop.requestStop();
            while (!own.stopped())
                QThread::yieldCurrentThread();
            return item;
        };
        QCOMPARE(async::runInFlight(2, steps, monitor).error().code, Errc::Canceled);
        QVERIFY(results.size() <= 2);
    }

private:
    async::NullMonitor m_monitor;
};

QTEST_GUILESS_MAIN(TestInFlight)

#include "tst_inflight.moc"
