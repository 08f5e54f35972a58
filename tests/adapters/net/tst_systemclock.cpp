#include "core/net/systemclock.h"

#include <QTest>

using namespace backflow;

class TestSystemClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowIsUtc()
    {
        const net::SystemClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.now();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
    }
    void waitingMovesTheMonotonicTimeOn()
    {
        const net::SystemClock clock;
        const auto before = clock.monotonic();
        clock.wait(std::chrono::milliseconds(20));
        QVERIFY(clock.monotonic() - before >= std::chrono::milliseconds(20));
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)

#include "tst_systemclock.moc"
