#include <QTest>
#include <algorithm>
#include <array>
#include <compare>
#include <set>
#include <vector>

/// A model of one promotion, small enough to try everything that can happen to it: each submission may arrive with its
/// answer, arrive while the answer gets lost, not arrive, or arrive late; the program may die between any two steps,
/// and starts again. It shows that the rules of core/promotion (an intent before each submission, quiet time before
/// looking, looking before sending again) never deploy twice, and that each of them is needed.
class TestReconcileModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withAllRulesNothingIsDeployedTwice();
    void withoutAJournalItIsDeployedTwice();
    void withoutLookingItIsDeployedTwice();
    void withoutQuietTimeItIsDeployedTwice();
    void withTooShortAQuietTimeItIsDeployedTwice();
    void withoutLateRequestsLookingIsEnough();
};

namespace {

constexpr int kMostCrashes = 2;
constexpr int kMostAttempts = 3;
/// How long after it was sent a late request arrives at most, in the model's steps of time.
constexpr int kLongestDelay = 4;

struct Rules {
    bool journal = true;
    bool looksBeforeSending = true;
    int quiet = kLongestDelay + 1;
    bool lateRequests = true;
};

/// Where the program is. What is not in the journal is lost when it dies.
enum class At { Start, Intent, Sending, Waiting, Looking, Polling, Done, GivenUp };

struct World {
    At at = At::Start;
    int crashes = 0;
    int attempts = 0;
    /// Steps since the last submission lost its answer.
    int silent = 0;
    /// What the journal says: nothing, an open intent, or that the org has it.
    int written = 0;
    int deployed = 0;
    /// When the requests that are still under way arrive; 0: none.
    std::array<int, kMostAttempts> late{};
    auto operator<=>(const World &) const = default;
};

/// Everything that may happen next.
std::vector<World> following(const World &world, const Rules &rules)
{
    std::vector<World> next;
    const auto add = [&](const World &from, auto change) {
        World changed = from;
        change(changed);
        next.push_back(changed);
    };
    // Time goes on for requests under way, whatever the program does.
    World now = world;
    for (int &arrival : now.late) {
        if (arrival > 0 && --arrival == 0)
            ++now.deployed;
    }
    switch (world.at) {
    case At::Start:
        add(now, [&](World &w) {
            w.written = rules.journal ? 1 : 0;
            w.at = At::Intent;
        });
        break;
    case At::Intent:
        if (world.attempts == kMostAttempts) {
            add(now, [](World &w) { w.at = At::GivenUp; });
            break;
        }
        add(now, [](World &w) { // arrives, answered
            ++w.attempts;
            ++w.deployed;
            w.at = At::Sending;
        });
        add(now, [](World &w) { // arrives, the answer gets lost
            ++w.attempts;
            ++w.deployed;
            w.silent = 0;
            w.at = At::Waiting;
        });
        add(now, [](World &w) { // lost
            ++w.attempts;
            w.silent = 0;
            w.at = At::Waiting;
        });
        for (int delay = 1; rules.lateRequests && delay <= kLongestDelay; ++delay) {
            add(now, [delay](World &w) {
                w.late[size_t(w.attempts++)] = delay;
                w.silent = 0;
                w.at = At::Waiting;
            });
        }
        break;
    case At::Sending:
        add(now, [&](World &w) {
            w.written = rules.journal ? 2 : 0;
            w.at = At::Polling;
        });
        break;
    case At::Waiting:
        add(now, [&](World &w) { w.at = ++w.silent >= rules.quiet ? At::Looking : At::Waiting; });
        break;
    case At::Looking:
        if (rules.looksBeforeSending && now.deployed > 0)
            add(now, [&](World &w) {
                w.written = rules.journal ? 2 : 0;
                w.at = At::Polling;
            });
        else
            add(now, [](World &w) { w.at = At::Intent; });
        break;
    case At::Polling:
        add(now, [](World &w) { w.at = At::Done; });
        break;
    case At::Done:
    case At::GivenUp:
        // Only what is still under way arrives.
        add(now, [](World &) {});
        break;
    }
    // Dying: the program starts again from what is written. Quiet time begins anew, as nobody knows when it was sent.
    if (world.at != At::Done && world.at != At::GivenUp && world.crashes < kMostCrashes) {
        add(now, [&](World &w) {
            ++w.crashes;
            w.silent = 0;
            w.at = w.written == 2 ? At::Polling : w.written == 1 && w.attempts > 0 ? At::Waiting : At::Start;
            if (!rules.journal)
                w.at = At::Start;
        });
    }
    return next;
}

struct Found {
    int worlds = 0;
    int twice = 0;
    int doneButNever = 0;
    int givenUp = 0;
};

Found explore(const Rules &rules)
{
    std::set<World> seen;
    std::vector<World> open{World{}};
    Found found;
    while (!open.empty()) {
        const World world = open.back();
        open.pop_back();
        if (!seen.insert(world).second)
            continue;
        ++found.worlds;
        const bool still = std::ranges::all_of(world.late, [](int arrival) { return arrival == 0; });
        const bool ended = world.at == At::Done || world.at == At::GivenUp;
        if (ended && still) {
            found.twice += world.deployed > 1 ? 1 : 0;
            found.doneButNever += world.at == At::Done && world.deployed == 0 ? 1 : 0;
            found.givenUp += world.at == At::GivenUp ? 1 : 0;
            continue;
        }
        for (const World &next : following(world, rules))
            open.push_back(next);
    }
    return found;
}

} // namespace

void TestReconcileModel::withAllRulesNothingIsDeployedTwice()
{
    const Found found = explore({});
    qInfo("%d states, %d deployed twice, %d done without, %d given up", found.worlds, found.twice, found.doneButNever,
          found.givenUp);
    QVERIFY(found.worlds > 200);
    QCOMPARE(found.twice, 0);
    QCOMPARE(found.doneButNever, 0);
    // Three that never arrive are given up, with a name: no loop, no guess.
    QVERIFY(found.givenUp > 0);
}

void TestReconcileModel::withoutAJournalItIsDeployedTwice()
{
    QVERIFY(explore({.journal = false}).twice > 0);
}

void TestReconcileModel::withoutLookingItIsDeployedTwice()
{
    QVERIFY(explore({.looksBeforeSending = false}).twice > 0);
}

void TestReconcileModel::withoutQuietTimeItIsDeployedTwice()
{
    QVERIFY(explore({.quiet = 1}).twice > 0);
}

void TestReconcileModel::withTooShortAQuietTimeItIsDeployedTwice()
{
    QVERIFY(explore({.quiet = kLongestDelay / 2}).twice > 0);
}

void TestReconcileModel::withoutLateRequestsLookingIsEnough()
{
    QCOMPARE(explore({.quiet = 1, .lateRequests = false}).twice, 0);
}

QTEST_APPLESS_MAIN(TestReconcileModel)
#include "tst_reconcilemodel.moc"
