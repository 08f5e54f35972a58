// Rights that no screen has to ask for: plans, decisions, schedules, locks of others and deployments of others, tried
// by each role at the ports themselves, beside a table written by hand.

#include "core/governance/decisionledger.h"
#include "core/governance/guardedports.h"
#include "core/governance/standing.h"
#include "core/promotion/draftjson.h"
#include "core/promotion/environmentlock.h"
#include "core/promotion/keepingright.h"
#include "core/promotion/schedule.h"
#include "tests/support/fakejournal.h"
#include "tests/support/fakeorg.h"
#include "tests/support/fakerepository.h"

#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace backflow;
using namespace Qt::StringLiterals;
using governance::Authorizer;
using governance::Capability;
using governance::Standing;

namespace {

/// y = goes through, n = refused: viewer, admin, developer, release manager; into a partial sandbox (test).
struct Row {
    const char *what;
    const char *may;
};
constexpr Row kTable[] = {
    {"plan", "nyyy"},       {"roll-back", "nyyy"},  {"resolve-conflict", "nyyy"}, {"run-scheduled", "nyny"},
    {"break-lock", "nyny"}, {"cancel-own", "nyyy"}, {"cancel-any", "nyny"},       {"anything else", "yyyy"},
};

const QStringList kRoles{u"viewer"_s, u"admin"_s, u"developer"_s, u"release-manager"_s};

class Ledger final : public governance::DecisionLedger
{
public:
    base::Result<> record(const governance::Decision &decision, Capability capability, const governance::Context &,
                          const Standing *) override
    {
        written += (decision.allowed ? u"allow "_s : u"deny "_s) + governance::capabilityName(capability);
        return {};
    }
    base::Result<governance::ApprovalState> approvals(const governance::Context &) const override { return {}; }
    std::optional<governance::Context> granted(Capability, const model::Environment &environment,
                                               const QString &) const override
    {
        return own ? std::optional(governance::Context{environment}) : std::nullopt;
    }
    QStringList written;
    bool own = false;
};

struct Bench {
    explicit Bench(const QString &role)
    {
        environment.name = u"QA"_s;
        environment.kind = model::EnvironmentKind::Partial;
        pipeline.environments = {environment};
        governance::PolicyFile policy =
            governance::startingPolicy({u"Ada"_s, {u"ada@example.test"_s}, {}, {u"admin"_s}, {}},
                                       QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC));
        policy.people += {u"Somebody"_s, {u"some@example.test"_s}, {}, {role}, {}};
        auto standing = std::make_shared<Standing>();
        standing->state = Standing::State::Trusted;
        standing->policy = std::make_shared<const governance::PolicyFile>(policy);
        standing->actor = {u"Somebody"_s, u"some@example.test"_s, {}};
        const Authorizer gate({true, standing, ledger});
        rules.gate = [gate](bool) { return gate; };
        rules.environmentOf = [this](const QString &) { return environment; };
        rules.typeOf = [](const QString &) { return QString(); };
        rules.keepingRight = [this](ports::JournalStore &journal, const QString &kind, const QString &id,
                                    const QJsonObject &value) {
            return promotion::keepingRight(journal, pipeline, kind, id, value);
        };
    }

    base::Result<> keep(const QString &kind, const QString &id, const QJsonObject &value) const
    {
        support::FakeJournal(disk).putDraft(promotion::kDraftKind, u"D"_s, {{u"target"_s, u"QA"_s}}).value();
        return governance::guarded(std::make_unique<support::FakeJournal>(disk), rules)->putDraft(kind, id, value);
    }
    /// A lock whose time is over, held by somebody else.
    base::Result<> takeLock() const
    {
        support::FakeRepository plain(store);
        const QDateTime then(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
        if (const auto held = promotion::EnvironmentLock(plain, environment)
                                  .hold({u"P1"_s, u"theirs"_s, u"Bo"_s, u"bo@example.test"_s, then, {}}, monitor);
            !held)
            return base::failure(held);
        const auto guarded = governance::guarded(std::make_unique<support::FakeRepository>(store), rules);
        return promotion::EnvironmentLock(*guarded, environment)
            .hold({u"P2"_s, u"mine"_s, u"Somebody"_s, u"some@example.test"_s, then.addDays(1), {}}, monitor)
            .transform([](const model::CommitId &) {});
    }
    base::Result<> cancel(bool own) const
    {
        ledger->own = own;
        const auto org = governance::guarded(std::make_unique<support::FakeOrg>(orgState), environment, rules);
        const base::Result<> answer = org->cancelDeploy(u"0Af"_s, monitor);
        // The fake behind it cannot cancel: that it was asked is all that counts here.
        return !answer && answer.error().code == base::Errc::Unsupported ? base::Result<>() : answer;
    }

    base::Result<> attempt(const QString &what) const
    {
        if (what == "plan"_L1)
            return keep(promotion::kDraftKind, u"E"_s, {{u"target"_s, u"QA"_s}});
        if (what == "roll-back"_L1)
            return keep(promotion::kDraftKind, u"E"_s, {{u"target"_s, u"QA"_s}, {u"rollbackOf"_s, u"D"_s}});
        if (what == "resolve-conflict"_L1)
            return keep(promotion::kSessionKind + u"D"_s, u"0000000001"_s, {});
        if (what == "run-scheduled"_L1)
            return keep(promotion::kScheduleKind, u"D"_s, {});
        if (what == "break-lock"_L1)
            return takeLock();
        if (what == "cancel-own"_L1)
            return cancel(true);
        if (what == "cancel-any"_L1)
            return cancel(false);
        return keep(u"where-the-window-stood"_s, u"x"_s, {});
    }

    mutable async::NullMonitor monitor;
    model::Environment environment;
    model::Pipeline pipeline;
    std::shared_ptr<Ledger> ledger = std::make_shared<Ledger>();
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    std::shared_ptr<support::FakeStore> store = std::make_shared<support::FakeStore>();
    std::shared_ptr<support::FakeOrgState> orgState = std::make_shared<support::FakeOrgState>();
    governance::GuardRules rules;
};

} // namespace

class TestAsked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesBesideTheTable_data();
    void rolesBesideTheTable();
    void onesOwnLockIsNotBroken();
    void theSampleConflictIsAnybodys();
};

void TestAsked::rolesBesideTheTable_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("may");
    for (const Row &row : kTable) {
        for (qsizetype i = 0; i < kRoles.size(); ++i)
            QTest::newRow(qPrintable(QLatin1StringView(row.what) + u" as "_s + kRoles[i]))
                << QString::fromLatin1(row.what) << kRoles[i] << (row.may[i] == 'y');
    }
}

void TestAsked::rolesBesideTheTable()
{
    QFETCH(QString, what);
    QFETCH(QString, role);
    QFETCH(bool, may);
    const Bench bench(role);
    const base::Result<> done = bench.attempt(what);
    QVERIFY2(done.has_value() == may, qPrintable(done ? u"it went through"_s : done.error().message));
    if (!may) {
        QCOMPARE(done.error().code, base::Errc::Denied);
        // Of a lock the first right asked for is to push at all.
        const QString denied = bench.ledger->written.last();
        QVERIFY2(denied == u"deny "_s + what || denied == "deny push-branch"_L1, qPrintable(denied));
    } else if (what != "anything else"_L1) {
        QVERIFY2(bench.ledger->written.contains(u"allow "_s + what), qPrintable(bench.ledger->written.join(u' ')));
    } else {
        QVERIFY(bench.ledger->written.isEmpty());
    }
}

void TestAsked::onesOwnLockIsNotBroken()
{
    const Bench bench(u"developer"_s);
    const auto guarded = governance::guarded(std::make_unique<support::FakeRepository>(bench.store), bench.rules);
    promotion::EnvironmentLock lock(*guarded, bench.environment);
    const QDateTime then(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC);
    promotion::LeaseRequest mine{u"P1"_s, u"one"_s, u"Somebody"_s, u"some@example.test"_s, then, {}};
    QVERIFY(lock.hold(mine, bench.monitor));
    mine.now = then.addSecs(60);
    QVERIFY(lock.hold(mine, bench.monitor)); // renewed
    mine.nonce = u"two"_s;
    mine.now = then.addDays(1);
    QVERIFY(lock.hold(mine, bench.monitor)); // left by a program of one's own that died
    QVERIFY(!bench.ledger->written.join(u' ').contains("break-lock"_L1));
}

void TestAsked::theSampleConflictIsAnybodys()
{
    const Bench bench(u"viewer"_s);
    QVERIFY(bench.keep(promotion::kDraftKind, u"S"_s, {{u"target"_s, u"no environment"_s}}));
}

QTEST_GUILESS_MAIN(TestAsked)
#include "tst_asked.moc"
