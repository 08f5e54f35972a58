#include "core/promotion/environmentlock.h"
#include "tests/support/fakerepository.h"

#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace backflow::promotion;
using base::Errc;

class TestEnvironmentLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneHolderAtATime();
    void whoHoldsItIsKnown();
    void holdingAgainRenews();
    void aReleasedLockIsFree();
    void anExpiredLockIsTakenOverAfterTheGrace();
    void releasingWhatIsNotOursDoesNothing();
    void environmentsDoNotShareALock();
    void theRemoteDecidesBetweenTwoMachines();
    void aRefusedPushLeavesNoLockBehind();
};

namespace {

model::Environment environment(const QString &name)
{
    model::Environment e;
    e.name = name;
    return e;
}

LeaseRequest request(const QString &nonce, int minutes = 0)
{
    return {.promotion = QStringLiteral("P-") + nonce,
            .nonce = nonce,
            .personName = QStringLiteral("Ada"),
            .personEmail = QStringLiteral("ada@example.test"),
            .now = QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC).addSecs(60 * minutes),
            .deployId = {}};
}

} // namespace

void TestEnvironmentLock::oneHolderAtATime()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    QVERIFY(lock.hold(request(QStringLiteral("one")), monitor));
    const auto second = lock.hold(request(QStringLiteral("two"), 1), monitor);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Errc::Conflict);
    QVERIFY(second.error().message.contains(QStringLiteral("P-one")));
    QVERIFY(second.error().message.contains(QStringLiteral("09:10")));
    QVERIFY(*lock.isOurs(QStringLiteral("one")));
    QVERIFY(!*lock.isOurs(QStringLiteral("two")));
}

void TestEnvironmentLock::whoHoldsItIsKnown()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    const LeaseRequest mine = request(QStringLiteral("one"));
    QVERIFY(!*lock.holder(mine.now));
    QVERIFY(lock.hold(mine, monitor));
    const auto holder = lock.holder(mine.now.addSecs(60));
    QVERIFY(holder && *holder);
    QCOMPARE(**holder, (LockHolder{mine.promotion, mine.personName, mine.now.addDuration(kLeaseTime)}));
    QVERIFY(!*lock.holder(mine.now.addDuration(kLeaseTime + kLeaseGrace).addSecs(1))); // given up by time
    QVERIFY(lock.release(mine, monitor));
    QVERIFY(!*lock.holder(mine.now));
}

void TestEnvironmentLock::holdingAgainRenews()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    QVERIFY(lock.hold(request(QStringLiteral("one")), monitor));
    QVERIFY(lock.hold(request(QStringLiteral("one"), 9), monitor));
    QVERIFY(!lock.hold(request(QStringLiteral("two"), 15), monitor));
    QCOMPARE(repository.history(**repository.tip(QStringLiteral("backflow/lock/uat")), 10)->size(), 2);
}

void TestEnvironmentLock::aReleasedLockIsFree()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    QVERIFY(lock.hold(request(QStringLiteral("one")), monitor));
    QVERIFY(lock.release(request(QStringLiteral("one"), 1), monitor));
    QVERIFY(!*lock.isOurs(QStringLiteral("one")));
    QVERIFY(lock.hold(request(QStringLiteral("two"), 2), monitor));
}

void TestEnvironmentLock::anExpiredLockIsTakenOverAfterTheGrace()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    QVERIFY(lock.hold(request(QStringLiteral("one")), monitor));
    QVERIFY(!lock.hold(request(QStringLiteral("two"), 11), monitor));
    QVERIFY(lock.hold(request(QStringLiteral("two"), 13), monitor));
    QVERIFY(!*lock.isOurs(QStringLiteral("one")));
}

void TestEnvironmentLock::releasingWhatIsNotOursDoesNothing()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    EnvironmentLock lock(repository, environment(QStringLiteral("UAT")));
    QVERIFY(lock.release(request(QStringLiteral("two")), monitor));
    QVERIFY(lock.hold(request(QStringLiteral("one")), monitor));
    QVERIFY(lock.release(request(QStringLiteral("two")), monitor));
    QVERIFY(*lock.isOurs(QStringLiteral("one")));
}

void TestEnvironmentLock::environmentsDoNotShareALock()
{
    support::FakeRepository repository;
    async::NullMonitor monitor;
    QVERIFY(
        EnvironmentLock(repository, environment(QStringLiteral("UAT"))).hold(request(QStringLiteral("1")), monitor));
    QVERIFY(EnvironmentLock(repository, environment(QStringLiteral("QA"))).hold(request(QStringLiteral("2")), monitor));
}

namespace {

/// Two machines over one remote.
struct Machines {
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    support::FakeRepository first;
    support::FakeRepository second;
    Machines()
    {
        for (support::FakeRepository *machine : {&first, &second}) {
            machine->store()->remote = remote;
            machine->store()->remoteUrl = QStringLiteral("https://git.example.test/team.git");
        }
    }
};

} // namespace

void TestEnvironmentLock::theRemoteDecidesBetweenTwoMachines()
{
    Machines machines;
    async::NullMonitor monitor;
    EnvironmentLock first(machines.first, environment(QStringLiteral("UAT")));
    EnvironmentLock second(machines.second, environment(QStringLiteral("UAT")));
    QVERIFY(first.hold(request(QStringLiteral("one")), monitor));
    QCOMPARE(second.hold(request(QStringLiteral("two"), 1), monitor).error().code, Errc::Conflict);
    QVERIFY(first.release(request(QStringLiteral("one"), 2), monitor));
    QVERIFY(second.hold(request(QStringLiteral("two"), 3), monitor));
    QCOMPARE(first.hold(request(QStringLiteral("one"), 4), monitor).error().code, Errc::Conflict);
}

void TestEnvironmentLock::aRefusedPushLeavesNoLockBehind()
{
    Machines machines;
    async::NullMonitor monitor;
    machines.first.store()->refusals.insert(QStringLiteral("backflow/lock/uat"), QStringLiteral("protected"));
    EnvironmentLock lock(machines.first, environment(QStringLiteral("UAT")));
    const auto answer = lock.hold(request(QStringLiteral("one")), monitor);
    QVERIFY(!answer);
    QCOMPARE(answer.error().detail, QStringLiteral("protected"));
    QVERIFY(!*machines.first.tip(QStringLiteral("backflow/lock/uat")));
}

QTEST_GUILESS_MAIN(TestEnvironmentLock)
#include "tst_environmentlock.moc"
