#include "core/async/repeating.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <latch>

using namespace backflow;
using namespace std::chrono_literals;

class TestRepeating : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhileItLives();
    void endsAtOnceInAPause();
    void theWorkAtHandIsDoneFirst();
};

void TestRepeating::goesOnWhileItLives()
{
    std::atomic_int times = 0;
    const std::thread::id own = std::this_thread::get_id();
    std::atomic_bool elsewhere = true;
    std::latch three(3);
    {
        const async::Repeating repeating(1ms, [&] {
            elsewhere = elsewhere && std::this_thread::get_id() != own;
            if (++times <= 3)
                three.count_down();
        });
        three.wait();
    }
    const int done = times;
    QVERIFY(done >= 3);
    QVERIFY(elsewhere);
}

void TestRepeating::endsAtOnceInAPause()
{
    QElapsedTimer timer;
    timer.start();
    std::atomic_int times = 0;
    {
        const async::Repeating repeating(1h, [&] { ++times; });
    }
    QCOMPARE(times, 0);
    QVERIFY(timer.elapsed() < 60'000);
}

void TestRepeating::theWorkAtHandIsDoneFirst()
{
    std::latch begun(1);
    std::latch goOn(1);
    std::atomic_bool done = false;
    std::thread other;
    {
        const async::Repeating repeating(1ms, [&] {
            if (done)
                return;
            begun.count_down();
            goOn.wait();
            done = true;
        });
        begun.wait();
        other = std::thread([&] { goOn.count_down(); });
    }
    QVERIFY(done);
    other.join();
}

QTEST_GUILESS_MAIN(TestRepeating)
#include "tst_repeating.moc"
