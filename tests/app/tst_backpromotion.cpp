#include "tests/adapters/git/gitprogram.h"
#include "tests/adapters/git/gitserver.h"
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// One back promotion from end to end: real orgs, real repository, real journal, the real program.
class TestBackPromotion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromComparisonToRecord();
    void andBackAgain();
    void whatWasDecidedIsNotAskedAgain();
    void aCheckChangesNothing();
    void anEditedResultGoesOutAsEdited();
    void deletionsFlowOnlyWhenAskedFor();
    void aTeamSharesThroughItsRemote();
    void aProtectedTeamBranchGetsItsResultBesideIt();
    void aRemoteThatIsAwayStopsItBeforeTheOrgIsTouched();
};

namespace {

QStringList dueOf(const Bench &bench)
{
    QStringList names;
    const QJsonArray rows = bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s, u"--due"_s}).json.value("rows"_L1).toArray();
    for (const QJsonValue &row : rows)
        names += row["type"_L1].toString() + u':' + row["fullName"_L1].toString();
    return names;
}

} // namespace

void TestBackPromotion::fromComparisonToRecord()
{
    Bench bench;
    bench.live();
    QCOMPARE(dueOf(bench), QStringList({u"ApexClass:Relief"_s, u"ApexClass:Tax"_s, u"PermissionSet:Sales"_s}));
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--note"_s, u"the hotfix"_s});
    QCOMPARE(planned.exitCode, 0);
    const QString id = planned.json.value("id"_L1).toString();
    const QJsonArray decisions = planned.json.value("decisions"_L1).toArray();
    QCOMPARE(decisions.size(), 1);
    QVERIFY(decisions.first()["sentence"_L1].toString().contains(u"UAT"_s));

    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 3);
    QCOMPARE(bench.deploys(), 0);
    const Called resolved = bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s});
    QCOMPARE(resolved.exitCode, 0);
    QCOMPARE(resolved.json.value("settled"_L1).toInt(), 1);
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(promoted.json.value("ending"_L1).toString(), u"done"_s);
    QCOMPARE(bench.deploys(), 1);

    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), bench.read(u"uat"_s, u"classes/Tax.cls"_s));
    QCOMPARE(bench.read(u"dev"_s, u"classes/Relief.cls"_s), QByteArray("public class Relief {\n}\n"));
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("hotfix", {{"Mail", true}, {"Tax", true}}));
    QCOMPARE(dueOf(bench), QStringList());

    const QJsonArray events = bench.ctl({u"history"_s}).json.value("events"_L1).toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.first()["who"_L1].toString(), u"Ada Admin"_s);
    QCOMPARE(events.first()["reason"_L1].toString(), u"the hotfix"_s);
    const Called audit = bench.ctl({u"audit"_s, u"verify"_s});
    QCOMPARE(audit.exitCode, 0);
    // Before each writing a yes of the gate, then the intent and the result.
    QVERIFY(audit.json.value("records"_L1).toInt() > 2);
}

void TestBackPromotion::andBackAgain()
{
    Bench bench;
    bench.live();
    const QStringList due = dueOf(bench);
    const QString id = bench.decidedPlan();
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    // A good change made since stays.
    bench.write(u"dev"_s, Bench::kSet, Bench::permissionSet("hotfix", {{"Mail", false}, {"Tax", true}}));
    const Called back = bench.ctl({u"rollback"_s, id});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QCOMPARE(back.json.value("rollbackOf"_L1).toString(), id);
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), QByteArray("public class Tax {\n    Integer rate = 19;\n}\n"));
    QCOMPARE(bench.read(u"dev"_s, u"classes/Relief.cls"_s), QByteArray("(absent)"));
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("work", {{"Mail", false}, {"Tax", false}}));
    QCOMPARE(dueOf(bench), due);
    // Before the record is looked through, which is an event of its own.
    QCOMPARE(bench.ctl({u"history"_s}).json.value("events"_L1).toArray().size(), 4);
    const Called audit = bench.ctl({u"audit"_s, u"verify"_s});
    QVERIFY(audit.json.value("records"_L1).toInt() > 4);
}

void TestBackPromotion::whatWasDecidedIsNotAskedAgain()
{
    Bench bench;
    bench.live();
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    const QString id = planned.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"target"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("work", {{"Mail", true}, {"Tax", true}}));
    // A later change in UAT flows without asking about the description again.
    bench.write(u"uat"_s, Bench::kSet,
                Bench::permissionSet("hotfix", {{"Mail", false}, {"Relief", true}, {"Tax", true}}));
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    const Called again = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    QCOMPARE(again.json.value("components"_L1).toArray().size(), 1);
    QCOMPARE(again.json.value("undecided"_L1).toInt(), 0);
}

void TestBackPromotion::aCheckChangesNothing()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    const QByteArray before = bench.read(u"dev"_s, u"classes/Tax.cls"_s);
    const Called checked = bench.ctl({u"validate"_s, id});
    QVERIFY2(checked.exitCode == 0, checked.err.constData());
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), before);
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(bench.dev().ledger().size(), 1);
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
}

void TestBackPromotion::anEditedResultGoesOutAsEdited()
{
    Bench bench;
    bench.live();
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    const QString id = planned.json.value("id"_L1).toString();
    const QString decision = planned.json.value("decisions"_L1)[0]["id"_L1].toString();
    bench.write(u"hand"_s, u"edit.xml"_s, "<description>by hand</description>");
    const Called resolved =
        bench.ctl({u"resolve"_s, id, u"--take"_s, bench.path(u"hand/edit.xml"_s), u"--decision"_s, decision});
    QVERIFY2(resolved.exitCode == 0, resolved.err.constData());
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("by hand", {{"Mail", true}, {"Tax", true}}));
}

void TestBackPromotion::deletionsFlowOnlyWhenAskedFor()
{
    Bench bench;
    bench.live();
    QVERIFY(QFile::remove(bench.path(u"uat/classes/Mail.cls"_s)));
    QVERIFY(QFile::remove(bench.path(u"uat/classes/Mail.cls-meta.xml"_s)));
    bench.write(u"uat"_s, Bench::kSet, Bench::permissionSet("hotfix", {{"Tax", true}}));
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    const Called without = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    for (const QJsonValue &component : without.json.value("components"_L1).toArray())
        QVERIFY(component["operation"_L1].toString() != u"remove"_s);
    const Called with = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--with-deletions"_s});
    const QString id = with.json.value("id"_L1).toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(bench.read(u"dev"_s, u"classes/Mail.cls"_s), QByteArray("(absent)"));
}

namespace {

/// `branch=commit` for each branch of a repository.
QStringList branchesOf(const QString &repository)
{
    const tests::GitAnswer answer =
        tests::runGit(repository, {u"for-each-ref"_s, u"--format=%(refname:short)=%(objectname)"_s, u"refs/heads"_s});
    return QString::fromUtf8(answer.out).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void TestBackPromotion::aTeamSharesThroughItsRemote()
{
    tests::GitServer server;
    QVERIFY(server.running());
    Bench bench;
    bench.live(u"team/dev"_s);
    const QString repository = bench.path(u"workspace/repository.git"_s);
    QCOMPARE(
        tests::runGit(repository, {u"push"_s, u"-q"_s, server.url(), u"backflow/org/dev:refs/heads/team/dev"_s}).status,
        0);
    QCOMPARE(tests::runGit(repository, {u"config"_s, u"remote.origin.url"_s, server.url()}).status, 0);
    const Called promoted = bench.ctl({u"promote"_s, bench.decidedPlan()});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(promoted.json.value("warnings"_L1).toArray().size(), 0);
    const QStringList there = branchesOf(server.folder());
    int shared = 0;
    for (const QString &branch : branchesOf(repository)) {
        // What was only read is not published, and what was seen here is nobody else's.
        const bool here = branch.startsWith(u"backflow/seen/"_s);
        if (here)
            QVERIFY2(!there.contains(branch), qPrintable(branch));
        if (here || branch.startsWith(u"backflow/org/uat"_s))
            continue;
        QVERIFY2(there.contains(branch), qPrintable(branch));
        ++shared;
    }
    QVERIFY(shared >= 5);
    const tests::GitAnswer team =
        tests::runGit(server.folder(), {u"show"_s, u"team/dev:force-app/main/default/classes/Tax.cls"_s});
    QCOMPARE(team.out, bench.read(u"uat"_s, u"classes/Tax.cls"_s));
    QCOMPARE(tests::runGit(repository, {u"fsck"_s, u"--full"_s, u"--strict"_s}).status, 0);
}

void TestBackPromotion::aProtectedTeamBranchGetsItsResultBesideIt()
{
    tests::GitServer server;
    Bench bench;
    bench.live(u"team/dev"_s);
    const QString repository = bench.path(u"workspace/repository.git"_s);
    QCOMPARE(
        tests::runGit(repository, {u"push"_s, u"-q"_s, server.url(), u"backflow/org/dev:refs/heads/team/dev"_s}).status,
        0);
    server.setUpdateHook("test \"$1\" != refs/heads/team/dev\n");
    QCOMPARE(tests::runGit(repository, {u"config"_s, u"remote.origin.url"_s, server.url()}).status, 0);
    const QString id = bench.decidedPlan();
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(promoted.json.value("ending"_L1).toString(), u"done-with-warnings"_s);
    QVERIFY(promoted.json.value("warnings"_L1)[0].toString().contains(u"promotion/"_s + id));
    const tests::GitAnswer beside =
        tests::runGit(server.folder(), {u"show"_s, u"promotion/%1:force-app/main/default/classes/Tax.cls"_s.arg(id)});
    QCOMPARE(beside.out, bench.read(u"uat"_s, u"classes/Tax.cls"_s));
}

void TestBackPromotion::aRemoteThatIsAwayStopsItBeforeTheOrgIsTouched()
{
    Bench bench;
    bench.live();
    const QString id = bench.decidedPlan();
    const QString repository = bench.path(u"workspace/repository.git"_s);
    QCOMPARE(tests::runGit(repository, {u"config"_s, u"remote.origin.url"_s, u"git://127.0.0.1:1/team.git"_s}).status,
             0);
    const Called refused = bench.ctl({u"promote"_s, id});
    QCOMPARE(refused.exitCode, 7);
    QCOMPARE(bench.deploys(), 0);
    QCOMPARE(tests::runGit(repository, {u"config"_s, u"--unset"_s, u"remote.origin.url"_s}).status, 0);
    QCOMPARE(bench.ctl({u"resume"_s, id}).exitCode, 0);
    QCOMPARE(bench.deploys(), 1);
}

QTEST_GUILESS_MAIN(TestBackPromotion)
#include "tst_backpromotion.moc"
