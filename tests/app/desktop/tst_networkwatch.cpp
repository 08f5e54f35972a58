#include "app/desktop/networkwatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using backflow::desktop::NetworkWatch;

class TestNetworkWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameBackIsToldOnceWithSinceWhen();
    void neverGoneIsNothingToTell();
};

void TestNetworkWatch::cameBackIsToldOnceWithSinceWhen()
{
    const QDateTime start(QDate(2026, 11, 23), QTime(6, 0), QTimeZone::UTC);
    NetworkWatch watch;
    QSignalSpy told(&watch, &NetworkWatch::cameBack);
    watch.heard(true, start);
    watch.heard(false, start.addSecs(60));
    watch.heard(false, start.addSecs(90));
    QCOMPARE(told.count(), 0);
    watch.heard(true, start.addSecs(600));
    watch.heard(true, start.addSecs(601));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toDateTime(), start.addSecs(60));
    watch.heard(false, start.addSecs(700));
    watch.heard(true, start.addSecs(800));
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.last().first().toDateTime(), start.addSecs(700));
}

void TestNetworkWatch::neverGoneIsNothingToTell()
{
    NetworkWatch watch;
    QSignalSpy told(&watch, &NetworkWatch::cameBack);
    watch.begin(); // as this machine has it; it may say nothing at all
    watch.heard(true, QDateTime::currentDateTimeUtc());
    QVERIFY(told.count() <= 1);
}

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
