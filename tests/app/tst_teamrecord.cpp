// The record of drift between two people who share a Git host: real orgs, a real Git server, the real program.
#include "tests/adapters/git/gitprogram.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

namespace {

/// Two workspaces over one org, with one remote.
struct Team {
    Team()
    {
        for (const QString &org : {u"uat"_s, u"dev"_s}) {
            bench.writeClass(org, u"Tax"_s, "public class Tax {\n}\n");
            bench.writeClass(org, u"Toll"_s, "public class Toll {\n}\n");
        }
        for (const QString &person : {u"ana"_s, u"bo"_s}) {
            QCOMPARE(ctl(person, {u"init"_s}).exitCode, 0);
            QCOMPARE(ctl(person, {u"env"_s, u"add"_s, u"Dev"_s, u"--url"_s, bench.dev().url().toString()}).exitCode, 0);
            connect(person, server.url());
        }
    }
    Called ctl(const QString &person, const QStringList &arguments) const
    {
        return bench.ctl(arguments, {{u"BACKFLOW_WORKSPACE"_s, bench.path(person)}, {u"BACKFLOW_USER_NAME"_s, person}});
    }
    void connect(const QString &person, const QString &url) const
    {
        const QString repository = bench.path(person + u"/repository.git"_s);
        QCOMPARE(tests::runGit(repository, {u"config"_s, u"remote.origin.url"_s, url}).status, 0);
    }
    Called check(const QString &person) const { return ctl(person, {u"drift"_s, u"Dev"_s, u"--check"_s}); }
    void editByHand()
    {
        bench.writeClass(u"dev"_s, u"Tax"_s, "public class Tax {\n    Integer rate;\n}\n");
        bench.writeClass(u"dev"_s, u"Toll"_s, "public class Toll {\n    Integer rate;\n}\n");
        bench.dev().rescan();
    }
    static int drifted(const Called &called) { return called.json["drifted"_L1].toInt(-1); }

    tests::GitServer server;
    Bench bench;
};

} // namespace

class TestTeamRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneAcceptsTheOtherSees();
    void twoAtOnceLoseNothing();
    void aRemoteThatIsAwayIsTold();
};

void TestTeamRecord::whatOneAcceptsTheOtherSees()
{
    Team team;
    QVERIFY(team.server.running());
    QCOMPARE(team.check(u"ana"_s).exitCode, 0);
    QCOMPARE(team.check(u"bo"_s).exitCode, 0);
    team.editByHand();
    QCOMPARE(Team::drifted(team.check(u"ana"_s)), 2);
    QCOMPARE(Team::drifted(team.check(u"bo"_s)), 2);
    const Called tracked =
        team.ctl(u"ana"_s, {u"drift"_s, u"Dev"_s, u"--track"_s, u"ApexClass:Tax"_s, u"--reason"_s, u"agreed"_s});
    QVERIFY2(tracked.exitCode == 0, tracked.err.constData());
    QCOMPARE(tracked.json["shareProblem"_L1].toString(), QString());
    const Called seen = team.check(u"bo"_s);
    QCOMPARE(Team::drifted(seen), 1);
    QCOMPARE(seen.json["environments"_L1][0]["components"_L1][0]["fullName"_L1].toString(), u"Toll"_s);
    // Who did it and why travels along.
    const tests::GitAnswer audit = tests::runGit(team.server.folder(), {u"log"_s, u"-p"_s, u"backflow/audit"_s});
    QVERIFY(audit.out.contains("drift.track"));
    QVERIFY(audit.out.contains("agreed"));
}

void TestTeamRecord::twoAtOnceLoseNothing()
{
    Team team;
    for (const QString &person : {u"ana"_s, u"bo"_s})
        QCOMPARE(team.check(person).exitCode, 0);
    team.editByHand();
    for (const QString &person : {u"ana"_s, u"bo"_s})
        QCOMPARE(Team::drifted(team.check(person)), 2);
    const auto track = [&team](const QString &person, const QString &name) {
        return team.ctl(person, {u"drift"_s, u"Dev"_s, u"--track"_s, u"ApexClass:"_s + name});
    };
    // Bo is away meanwhile, so that both records grow from the same one.
    team.connect(u"bo"_s, u"git://127.0.0.1:1/team.git"_s);
    QVERIFY(!track(u"bo"_s, u"Toll"_s).json["shareProblem"_L1].toString().isEmpty());
    QCOMPARE(track(u"ana"_s, u"Tax"_s).json["shareProblem"_L1].toString(), QString());
    team.connect(u"bo"_s, team.server.url());
    QCOMPARE(Team::drifted(team.check(u"bo"_s)), 0);
    QCOMPARE(Team::drifted(team.check(u"ana"_s)), 0);
    QCOMPARE(tests::runGit(team.server.folder(), {u"fsck"_s, u"--full"_s, u"--strict"_s}).status, 0);
}

void TestTeamRecord::aRemoteThatIsAwayIsTold()
{
    Team team;
    team.connect(u"ana"_s, u"git://127.0.0.1:1/team.git"_s);
    const Called checked = team.check(u"ana"_s);
    QCOMPARE(checked.exitCode, 0);
    QVERIFY(!checked.json["environments"_L1][0]["recordProblem"_L1].toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestTeamRecord)
#include "tst_teamrecord.moc"
