// What is accepted into an environment's record reaches the colleagues, and what they accept counts here.
#include "core/promotion/environmentwork.h"
#include "core/promotion/publish.h"
#include "core/snapshot/record.h"
#include "tests/core/snapshot/pipeline.h"
#include "tests/support/fakejournal.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using model::ComponentKey;

namespace {

const ComponentKey kTax{u"ApexClass"_s, u"Tax"_s};
const ComponentKey kToll{u"ApexClass"_s, u"Toll"_s};

/// One machine with a repository of its own; both read the same org.
struct Machine : tests::Pipeline {
    Machine(const std::shared_ptr<support::FakeOrgState> &shared, const std::shared_ptr<support::FakeStore> &remote)
    {
        backends.openJournal = [disk = disk] { return std::make_unique<support::FakeJournal>(disk); };
        backends.orgs.insert(environment.name, shared);
        store->remote = remote;
        store->remoteUrl = u"https://git.example.test/team.git"_s;
    }
    QString check()
    {
        const auto report = promotion::checkWithTeam(backends, environment, {}, monitor);
        return report ? report->recordProblem : u"failed: "_s + report.error().message;
    }
    QStringList drift()
    {
        const auto found = snapshot::driftOf(backends, environment, {}, monitor);
        QStringList names;
        for (const snapshot::DriftRow &row : found ? found->rows : QList<snapshot::DriftRow>())
            names += row.key.fullName;
        return names;
    }
    base::Result<promotion::Tracked> track(const ComponentKey &key)
    {
        const auto commit = (*backends.repository())->tip(environment.snapshotBranch());
        return promotion::trackWithTeam(backends, environment, **commit, {key}, u"agreed"_s, monitor);
    }
    void later() { backends.time.advance(std::chrono::hours(1)); }
    std::shared_ptr<support::FakeDisk> disk = std::make_shared<support::FakeDisk>();
    async::NullMonitor monitor;
};

struct Team {
    Team()
    {
        org->identity.apiVersion = u"66.0"_s;
        org->identity.orgId = model::OrgId::fromString(u"00D000000000001"_s);
        put("Tax", "1");
        put("Toll", "1");
    }
    void put(const char *name, const char *body)
    {
        org->put(u"ApexClass"_s, QString::fromLatin1(name), tests::apexClass(QString::fromLatin1(name), body));
    }
    void later()
    {
        ana.later();
        bo.later();
    }
    std::shared_ptr<support::FakeOrgState> org = std::make_shared<support::FakeOrgState>();
    std::shared_ptr<support::FakeStore> remote = std::make_shared<support::FakeStore>();
    Machine ana{org, remote};
    Machine bo{org, remote};
};

} // namespace

class TestSharedRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneAcceptsIsNoDriftForTheOther();
    void bothMayAcceptAtTheSameTime();
    void whoComesLaterTakesTheTeamsRecord();
    void promotionsBeforeTheRecordDoNotCountAgainstIt();
    void withoutTheRemoteItIsKeptAndSharedLater();
    void aRefusingRemoteIsTold();
    void aJoinedSnapshotSaysWhatOursSays();
};

void TestSharedRecord::whatOneAcceptsIsNoDriftForTheOther()
{
    Team t;
    QCOMPARE(t.ana.check(), QString());
    QCOMPARE(t.bo.check(), QString());
    t.later();
    t.put("Tax", "by hand");
    t.put("Toll", "by hand");
    QCOMPARE(t.ana.check(), QString());
    QCOMPARE(t.bo.check(), QString());
    QCOMPARE(t.ana.drift(), QStringList({u"Tax"_s, u"Toll"_s}));
    const auto tracked = t.ana.track(kTax);
    QVERIFY2(tracked, qPrintable(tracked ? QString() : tracked.error().message));
    QCOMPARE(tracked->problem, QString());
    QCOMPARE(t.ana.drift(), QStringList(u"Toll"_s));
    QCOMPARE(t.bo.drift(), QStringList({u"Tax"_s, u"Toll"_s}));
    QCOMPARE(t.bo.check(), QString());
    QCOMPARE(t.bo.drift(), QStringList(u"Toll"_s));
}

void TestSharedRecord::bothMayAcceptAtTheSameTime()
{
    Team t;
    t.ana.check();
    t.bo.check();
    t.later();
    t.put("Tax", "by hand");
    t.put("Toll", "by hand");
    t.ana.check();
    t.bo.check();
    QVERIFY(t.ana.track(kTax)); // and before Bo has seen that:
    t.bo.store->remote = nullptr;
    QVERIFY(!t.bo.track(kToll)->problem.isEmpty());
    t.bo.store->remote = t.remote;
    QCOMPARE(t.bo.check(), QString());
    QCOMPARE(t.bo.drift(), QStringList());
    QCOMPARE(t.ana.check(), QString());
    QCOMPARE(t.ana.drift(), QStringList());
}

/// The first reading of somebody who joins later is not the record.
void TestSharedRecord::whoComesLaterTakesTheTeamsRecord()
{
    Team t;
    t.ana.check();
    t.later();
    t.put("Toll", "2");
    t.ana.check();
    QVERIFY(t.ana.track(kToll));
    t.later();
    t.put("Tax", "by hand");
    QCOMPARE(t.bo.check(), QString());
    QCOMPARE(t.bo.drift(), QStringList(u"Tax"_s));
}

void TestSharedRecord::promotionsBeforeTheRecordDoNotCountAgainstIt()
{
    Team t;
    t.ana.check();
    t.bo.check();
    t.later();
    t.put("Tax", "promoted");
    QVERIFY(t.bo.take({.only = {kTax}, .trailers = {u"Backflow-Promotion: 01"_s}}));
    t.later();
    t.put("Tax", "by hand");
    t.ana.check();
    QVERIFY(t.ana.track(kTax));
    t.later();
    QCOMPARE(t.bo.check(), QString());
    QCOMPARE(t.bo.drift(), QStringList());
    t.later();
    t.put("Toll", "by hand");
    t.bo.check();
    QCOMPARE(t.bo.drift(), QStringList(u"Toll"_s));
}

void TestSharedRecord::withoutTheRemoteItIsKeptAndSharedLater()
{
    Team t;
    t.ana.check();
    t.bo.check();
    t.later();
    t.put("Tax", "by hand");
    t.ana.store->remote = nullptr;
    QVERIFY(!t.ana.check().isEmpty());
    const auto tracked = t.ana.track(kTax);
    QVERIFY(tracked);
    QVERIFY(!tracked->problem.isEmpty());
    QCOMPARE(t.ana.drift(), QStringList());
    t.ana.store->remote = t.remote;
    QCOMPARE(t.ana.check(), QString());
    t.bo.check();
    QCOMPARE(t.bo.drift(), QStringList());
}

void TestSharedRecord::aRefusingRemoteIsTold()
{
    Team t;
    t.ana.check();
    t.later();
    t.put("Tax", "by hand");
    t.ana.check();
    t.ana.store->refusals.insert(snapshot::recordBranch(t.ana.environment), u"protected"_s);
    const auto tracked = t.ana.track(kTax);
    QVERIFY(tracked);
    QVERIFY2(tracked->problem.contains(u"backflow/record/uat"), qPrintable(tracked->problem));
}

/// Who reads it goes on knowing whether managed packages were taken in.
void TestSharedRecord::aJoinedSnapshotSaysWhatOursSays()
{
    Team t;
    for (Machine *machine : {&t.ana, &t.bo}) {
        QVERIFY(machine->take());
        QVERIFY(promotion::publishBranch(**machine->backends.repository(), machine->environment.snapshotBranch(),
                                         {u"Ana"_s, u"ana@example.com"_s, machine->backends.time.now()},
                                         machine->monitor));
        t.later();
        t.put("Tax", "2");
    }
    const auto latest = snapshot::latest(**t.bo.backends.repository(), t.bo.environment);
    QVERIFY(latest);
    QVERIFY((*latest)->isWithoutManaged());
}

QTEST_GUILESS_MAIN(TestSharedRecord)
#include "tst_sharedrecord.moc"
