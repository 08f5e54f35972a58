// Nothing blocks the GUI thread: the window stays awake while whole orgs are read, compared and deployed. At full size,
// with the limit people feel: `./run bench eventloop`.
#include "app/localorg/localorg.h"
#include "tests/app/desktop/desk.h"
#include "tests/bench/largeorg.h"
#include "tests/support/loopwatch.h"
#include "tests/support/speed.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace backflow;

namespace {

constexpr int kComponents = 2'000;
/// What the window's own thread may work on end, on the machine the bar was set for. What others want of the machine
/// does not count, but a test build does some things several times as slowly.
constexpr double kMostWorkMs = 100;
/// Longer than any machine makes a thread wait that has nothing to do; a file or an org that is waited for is longer.
constexpr support::LoopWatch::Time kMostWait{2'000};

} // namespace

class TestEventLoop final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWatchSeesWhatBlocks();
    void fault_160_theWindowStaysAwake();
};

void TestEventLoop::theWatchSeesWhatBlocks()
{
    support::LoopWatch watch;
    watch.during(QStringLiteral("nothing"));
    QTest::qWait(30);
    watch.during(QStringLiteral("waiting"));
    QTest::qWait(20);
    QThread::msleep(400);
    QTest::qWait(20);
    watch.during(QStringLiteral("working"));
    QTest::qWait(20);
    for (const QDeadlineTimer busy(400); !busy.hasExpired();) {
    }
    QTest::qWait(20);
    const auto gaps = watch.longest();
    QCOMPARE(gaps.size(), size_t(3));
    // The watch's own thread may come late on a busy machine.
    QVERIFY2(gaps[1].wall.count() >= 50, qPrintable(QString::number(gaps[1].wall.count())));
    QVERIFY2(gaps[2].wall.count() >= 50, qPrintable(QString::number(gaps[2].wall.count())));
#ifdef Q_OS_LINUX
    QVERIFY(gaps[1].busy < gaps[1].wall / 2);
#endif
    QVERIFY(gaps[2].busy.count() > 0);
}

void TestEventLoop::fault_160_theWindowStaysAwake()
{
    qputenv("BACKFLOW_PACE", "1000");      // the orgs are asked often, so that much is told
    qputenv("BACKFLOW_SECRETS", "memory"); // tokens of orgs that end with this program need no keychain
    const QTemporaryDir folder;
    const QString roots[] = {folder.filePath(QStringLiteral("source")), folder.filePath(QStringLiteral("target"))};
    QVERIFY(bench::writeDeployableOrg(roots[0], kComponents));
    QVERIFY(bench::writeDeployableOrg(roots[1], 1));
    QList<tests::Desk::Place> places;
    std::vector<std::unique_ptr<localorg::LocalOrg>> orgs;
    for (const QString &name : {QStringLiteral("UAT"), QStringLiteral("Dev1")}) {
        localorg::Options options;
        options.root = roots[orgs.size()];
        options.orgId = QStringLiteral("00D00000000000%1").arg(orgs.size() + 1);
        options.watchesFolder = false;
        auto org = localorg::LocalOrg::start(options);
        QVERIFY(org);
        places += {name, (*org)->url(), (*org)->accessToken().toLatin1()};
        orgs.push_back(*std::move(org));
    }
    tests::Desk desk(folder.path(), places);
    support::LoopWatch watch;
    const QString problem = desk.bringEverythingDown(watch, [&] {
        if (bench::changeHundredDeployable(roots[0], kComponents))
            orgs.front()->rescan();
    });
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const double mostWork = tests::allowed(kMostWorkMs);
    const support::LoopWatch::Time mostWait = kMostWait * tests::slowness();
    for (const auto &gap : watch.longest()) {
        const QString told = QStringLiteral("%1: an event waited %2 ms, %3 of them worked")
                                 .arg(gap.during)
                                 .arg(gap.wall.count())
                                 .arg(gap.busy.count());
        QVERIFY2(gap.busy.count() <= mostWork && gap.wall <= mostWait, qPrintable(told));
    }
}

QTEST_MAIN(TestEventLoop)
#include "tst_eventloop.moc"
