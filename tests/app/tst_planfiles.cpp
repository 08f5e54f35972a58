// A plan made on one machine and run on another: real orgs, a real Git server, the real program.
#include "tests/adapters/git/gitprogram.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

namespace {

/// The author's workspace, and a build server's over the same orgs and remote.
struct Two {
    Two()
    {
        bench.setRemote(server.url());
        bench.live();
        QCOMPARE(there({u"init"_s, u"--remote"_s, server.url()}).exitCode, 0);
        QCOMPARE(there({u"env"_s, u"add"_s, u"UAT"_s, u"--kind"_s, u"full"_s, u"--url"_s, bench.uat().url().toString()})
                     .exitCode,
                 0);
        QCOMPARE(there({u"env"_s, u"add"_s, u"Dev"_s, u"--below"_s, u"UAT"_s, u"--url"_s, bench.dev().url().toString()})
                     .exitCode,
                 0);
    }
    Called there(const QStringList &arguments) const
    {
        return bench.ctl(arguments, {{u"BACKFLOW_WORKSPACE"_s, bench.path(u"builds"_s)},
                                     {u"BACKFLOW_USER_NAME"_s, u"Build Server"_s}});
    }

    tests::GitServer server;
    Bench bench;
};

} // namespace

class TestPlanFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileRunsUnchangedElsewhere();
    void aTargetThatMovedIsRefusedWithTheDifference();
    void aSharedPlanIsGoneOnWith();
    void itWaitsForAnIdleOrg();
};

void TestPlanFiles::aFileRunsUnchangedElsewhere()
{
    Two two;
    QVERIFY(two.server.running());
    const QString id = two.bench.decidedPlan();
    QVERIFY(!id.isEmpty());
    const Called shared = two.bench.ctl({u"plans"_s, u"share"_s, id}); // the states it stands on reach the server
    QVERIFY2(shared.exitCode == 0, shared.err.constData());
    QCOMPARE(shared.json["problem"_L1].toString(), QString());
    const QString file = two.bench.path(u"down.backflow-plan"_s);
    const Called saved = two.bench.ctl({u"plans"_s, u"save"_s, id, file});
    QVERIFY2(saved.exitCode == 0, saved.err.constData());
    const Called opened = two.there({u"plans"_s, u"open"_s, file});
    QVERIFY2(opened.exitCode == 0, opened.err.constData());
    QCOMPARE(opened.json["hash"_L1], saved.json["hash"_L1]);
    QCOMPARE(opened.json["note"_L1].toString(), u"the hotfix"_s);
    const Called promoted = two.there({u"promote"_s, u"--plan"_s, file});
    QVERIFY2(promoted.exitCode == 0, (promoted.out + promoted.err).constData());
    QCOMPARE(promoted.json["ending"_L1].toString(), u"done"_s);
    QCOMPARE(two.bench.deploys(), 1);
    QCOMPARE(two.bench.read(u"dev"_s, u"classes/Tax.cls"_s), two.bench.read(u"uat"_s, u"classes/Tax.cls"_s));
    // Run again it is the same promotion, which has ended.
    QCOMPARE(two.there({u"promote"_s, u"--plan"_s, file}).json["ending"_L1].toString(), u"done"_s);
    QCOMPARE(two.bench.deploys(), 1);
}

void TestPlanFiles::aTargetThatMovedIsRefusedWithTheDifference()
{
    Two two;
    const QString id = two.bench.decidedPlan();
    QCOMPARE(two.bench.ctl({u"plans"_s, u"share"_s, id}).exitCode, 0);
    const QString file = two.bench.path(u"down.backflow-plan"_s);
    QCOMPARE(two.bench.ctl({u"plans"_s, u"save"_s, id, file}).exitCode, 0);
    two.bench.write(u"dev"_s, Bench::kSet, Bench::permissionSet("work", {{"Mail", false}, {"Tax", false}}));
    two.bench.dev().rescan();
    const Called promoted = two.there({u"promote"_s, u"--plan"_s, file});
    QVERIFY(promoted.exitCode != 0);
    QCOMPARE(promoted.json["state"_L1].toString(), u"Stale"_s);
    QCOMPARE(promoted.json["moved"_L1][0]["component"_L1].toString(), u"PermissionSet:Sales"_s);
    QCOMPARE(promoted.json["moved"_L1][0]["entries"_L1][0].toString(), u"classAccesses[Mail]"_s);
    QCOMPARE(two.bench.deploys(), 0);
    // A file that was altered is none.
    QFile altered(file);
    QVERIFY(altered.open(QIODevice::ReadWrite));
    altered.seek(altered.size() / 2);
    altered.write("x");
    altered.close();
    QVERIFY(two.there({u"plans"_s, u"open"_s, file}).exitCode != 0);
}

void TestPlanFiles::aSharedPlanIsGoneOnWith()
{
    Two two;
    const Called planned =
        two.bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--note"_s, u"the hotfix"_s, u"--work-item"_s, u"US-88"_s});
    const QString id = planned.json["id"_L1].toString();
    QCOMPARE(two.bench.ctl({u"plans"_s, u"share"_s, id}).exitCode, 0);
    const Called offered = two.there({u"plans"_s, u"list"_s});
    QCOMPARE(offered.json["plans"_L1][0]["id"_L1].toString(), id);
    QCOMPARE(offered.json["plans"_L1][0]["who"_L1].toString(), u"Ada Admin"_s);
    QVERIFY(offered.json["plans"_L1][0]["undecided"_L1].toInt() > 0);
    const Called taken = two.there({u"plans"_s, u"take"_s, id});
    QVERIFY2(taken.exitCode == 0, taken.err.constData());
    QCOMPARE(taken.json["workItem"_L1].toString(), u"US-88"_s);
    QCOMPARE(two.there({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called promoted = two.there({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, (promoted.out + promoted.err).constData());
    QCOMPARE(promoted.json["ending"_L1].toString(), u"done"_s);
    QCOMPARE(two.there({u"plans"_s, u"list"_s}).json["plans"_L1].toArray().size(), 0);
}

void TestPlanFiles::itWaitsForAnIdleOrg()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    const Called promoted = bench.ctl({u"promote"_s, id, u"--when-idle"_s});
    QVERIFY2(promoted.exitCode == 0, (promoted.out + promoted.err).constData());
    QCOMPARE(bench.deploys(), 1);
}

QTEST_GUILESS_MAIN(TestPlanFiles)
#include "tst_planfiles.moc"
