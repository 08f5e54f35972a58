#include "core/async/watchdog.h"

#include <QTest>
#include <atomic>
#include <future>

using namespace backflow;
using namespace std::chrono_literals;

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_151_namesTheStepThatWentSilent();
    void isQuietWhenItGoesInTime();
    void notesGainNoTime();
};

void TestWatchdog::fault_151_namesTheStepThatWentSilent()
{
    std::promise<std::pair<QString, QString>> said;
    async::Watchdog dog(1ms, [&](const QString &step, const QString &note) { said.set_value({step, note}); });
    auto heard = said.get_future();
    // Whether the first or the second name is heard depends on who is quicker; one of them it must be.
    dog.alive(QStringLiteral("drawing"));
    const auto [step, note] = heard.get();
    QVERIFY(step.isEmpty() || step == QStringLiteral("drawing"));
}

void TestWatchdog::isQuietWhenItGoesInTime()
{
    std::atomic_bool called = false;
    {
        async::Watchdog dog(24h, [&](const QString &, const QString &) { called = true; });
        dog.alive(QStringLiteral("first"));
        dog.alive(QStringLiteral("second"));
    } // ends at once, though a day is far
    QVERIFY(!called);
}

void TestWatchdog::notesGainNoTime()
{
    std::promise<QString> said;
    async::Watchdog dog(50ms, [&](const QString &, const QString &note) { said.set_value(note); });
    dog.alive(QStringLiteral("waiting"));
    auto heard = said.get_future();
    const QString note = QStringLiteral("2 jobs run");
    // It would wait for ever if a note counted as a sign of life.
    while (heard.wait_for(1ms) != std::future_status::ready)
        dog.note(note);
    QCOMPARE(heard.get(), note);
}

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
