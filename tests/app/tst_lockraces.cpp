#include "core/async/monitor.h"
#include "core/base/ulid.h"
#include "core/git/openrepository.h"
#include "core/promotion/environmentlock.h"
#include "tests/adapters/git/gitserver.h"

#include <QTest>
#include <barrier>
#include <mutex>
#include <thread>

using namespace backflow;
using namespace Qt::StringLiterals;

/// Eight machines want the same environment at the same moment, over a real Git server: one gets it, the others are
/// told who has it. BACKFLOW_LOCK_ROUNDS says how often (./run kill: 200).
class TestLockRaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneWinnerEachRound();
};

namespace {

constexpr int kMachines = 8;

struct Outcome {
    std::mutex mutex;
    QStringList wrong;
};

promotion::LeaseRequest request(int machine)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {.promotion = base::newUlid(now),
            .nonce = base::newUlid(now),
            .personName = u"Person %1"_s.arg(machine),
            .personEmail = u"p%1@example.com"_s.arg(machine),
            .now = now,
            .deployId = {}};
}

} // namespace

void TestLockRaces::oneWinnerEachRound()
{
    const int rounds = qMax(8, qEnvironmentVariableIntValue("BACKFLOW_LOCK_ROUNDS"));
    tests::GitServer server;
    QVERIFY(server.running());
    QTemporaryDir folder;
    model::Environment environment;
    environment.name = u"UAT"_s;
    Outcome outcome;
    QList<int> winnersOfRound(rounds, 0);
    std::barrier gate(kMachines);
    const auto machine = [&](int number) {
        auto repository = git::openRepository(folder.filePath(u"machine%1.git"_s.arg(number)));
        const bool ready = repository && (*repository)->setRemoteUrl(server.url());
        async::NullMonitor monitor;
        for (int round = 0; round < rounds; ++round) {
            gate.arrive_and_wait();
            if (!ready) {
                gate.arrive_and_wait();
                continue;
            }
            promotion::EnvironmentLock lock(**repository, environment);
            const promotion::LeaseRequest wanted = request(number);
            const auto held = lock.hold(wanted, monitor);
            {
                const std::scoped_lock guard(outcome.mutex);
                winnersOfRound[round] += held ? 1 : 0;
                if (!held && held.error().code != base::Errc::Conflict)
                    outcome.wrong += u"round %1: %2 (%3)"_s.arg(round).arg(held.error().message, held.error().detail);
            }
            // Nobody gives it back before all have tried.
            gate.arrive_and_wait();
            if (!held)
                continue;
            if (const auto ours = lock.isOurs(wanted.nonce); !ours || !*ours) {
                const std::scoped_lock guard(outcome.mutex);
                outcome.wrong += u"round %1: the winner does not hold it"_s.arg(round);
            }
            if (const auto released = lock.release(wanted, monitor); !released) {
                const std::scoped_lock guard(outcome.mutex);
                outcome.wrong += u"round %1: not given back: %2"_s.arg(round).arg(released.error().message);
            }
        }
        if (!ready) {
            const std::scoped_lock guard(outcome.mutex);
            outcome.wrong += u"machine %1 has no repository"_s.arg(number);
        }
    };
    std::vector<std::jthread> machines;
    for (int i = 0; i < kMachines; ++i)
        machines.emplace_back(machine, i);
    machines.clear();
    for (int round = 0; round < rounds; ++round) {
        if (winnersOfRound[round] != 1)
            outcome.wrong += u"round %1 has %2 winners"_s.arg(round).arg(winnersOfRound[round]);
    }
    QVERIFY2(outcome.wrong.isEmpty(), qPrintable(u'\n' + outcome.wrong.join(u'\n')));
    // The server holds one commit for each lock taken and each given back, in a straight line.
    const tests::GitAnswer count =
        tests::runGit(server.folder(), {u"rev-list"_s, u"--count"_s, u"backflow/lock/uat"_s});
    QCOMPARE(count.out.trimmed(), QByteArray::number(2 * rounds));
}

QTEST_GUILESS_MAIN(TestLockRaces)
#include "tst_lockraces.moc"
