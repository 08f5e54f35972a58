#include "tests/app/sandboxbench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Called;
using tests::SandboxBench;

/// A sandbox is refreshed, by real orgs and the real program.
class TestSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatProductionTells();
    void advisesByMeasuredNumbers();
    void aRefreshFromCaptureToRestore();
    void aRefreshBySomebodyElseIsNoticed();
    void whatIsNotAllowedIsRefused();
    void aRefreshThatFailsSaysSo();
    void aCopyCanBeActivatedOrGivenUp();
    void aSignInToAnotherOrgChangesNothing();
};

namespace {

/// A common past, promoted once, then work in Dev1 and a hotfix in production that meet in the description.
void live(SandboxBench &bench)
{
    for (const QString &org : {u"production"_s, u"dev1"_s}) {
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
        bench.writeClass(org, u"Mail"_s, "public class Mail {\n}\n");
        bench.write(org, SandboxBench::kSet,
                    SandboxBench::permissionSet("as released", {{"Mail", false}, {"Tax", false}}));
    }
    bench.makePlaces();
    QCOMPARE(bench.read(u"Production"_s).exitCode, 0);
    QCOMPARE(bench.read(u"Dev1"_s).exitCode, 0);
    // A back promotion that leaves a common version on record.
    bench.writeClass(u"production"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 18;\n}\n");
    QCOMPARE(bench.read(u"Production"_s).exitCode, 0);
    const Called planned = bench.ctl({u"plan"_s, u"Production"_s, u"Dev1"_s});
    const Called promoted = bench.ctl({u"promote"_s, planned.json["id"_L1].toString()});
    QVERIFY2(promoted.exitCode == 0, promoted.out.constData());
    // Then both go on.
    bench.writeClass(u"dev1"_s, u"Draft"_s, "public class Draft {\n}\n");
    bench.write(u"dev1"_s, SandboxBench::kSet, SandboxBench::permissionSet("work", {{"Mail", true}, {"Tax", false}}));
    bench.writeClass(u"production"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 16;\n}\n");
    bench.write(u"production"_s, SandboxBench::kSet,
                SandboxBench::permissionSet("hotfix", {{"Mail", false}, {"Tax", true}}));
    QCOMPARE(bench.read(u"Production"_s).exitCode, 0);
    QCOMPARE(bench.read(u"Dev1"_s).exitCode, 0);
}

QStringList workOf(const Called &called)
{
    QStringList lines;
    for (const QJsonValue &row : called.json["work"_L1].toArray())
        lines += row["change"_L1].toString() + u' ' + row["fullName"_L1].toString();
    return lines;
}

/// Through production, as a person would; the token of the variable is the dead org's.
Called rebind(SandboxBench &bench)
{
    bench.environment().remove(u"BACKFLOW_ACCESS_TOKEN_DEV1"_s);
    const Called rebound = bench.ctl(QStringList{u"sandbox"_s, u"rebind"_s, u"Dev1"_s} + SandboxBench::kTypes);
    bench.signInAgain();
    return rebound;
}

/// Nothing is asked but what both changed, and the work is back.
void restoreAndCheck(SandboxBench &bench)
{
    const Called missing = bench.ctl({u"sandbox"_s, u"restore"_s, u"Dev1"_s, u"--list"_s});
    QCOMPARE(workOf(missing), QStringList({u"added Draft"_s, u"changed Sales"_s}));
    const Called offered = bench.ctl({u"sandbox"_s, u"restore"_s, u"Dev1"_s});
    QVERIFY2(offered.exitCode == 0, offered.out.constData());
    QCOMPARE(offered.json["components"_L1].toArray().size(), 2);
    // The description, which production changed, too.
    QCOMPARE(offered.json["decisions"_L1].toArray().size(), 1);
    const QString id = offered.json["id"_L1].toString();
    QCOMPARE(bench.ctl({u"resolve"_s, id, u"--take"_s, u"source"_s}).exitCode, 0);
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.out.constData());
    QCOMPARE(bench.read(u"dev1"_s, u"classes/Draft.cls"_s), QByteArray("public class Draft {\n}\n"));
    QCOMPARE(bench.read(u"dev1"_s, SandboxBench::kSet),
             SandboxBench::permissionSet("work", {{"Mail", true}, {"Tax", true}}));
    QCOMPARE(bench.ctl({u"sandbox"_s, u"restore"_s, u"Dev1"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"capture"_s, u"Dev1"_s, u"--list"_s})
                 .json["captures"_L1][0]["restoredBy"_L1]
                 .toString(),
             id);
}

/// What production changes now flows down without a question: the common versions are those of the new org.
void onlyRealConflicts(SandboxBench &bench)
{
    QCOMPARE(bench.due(), QStringList());
    bench.writeClass(u"production"_s, u"Tax"_s, "public class Tax {\n    Integer rate = 15;\n}\n");
    bench.writeClass(u"production"_s, u"Relief"_s, "public class Relief {\n}\n");
    QCOMPARE(bench.read(u"Production"_s).exitCode, 0);
    QCOMPARE(bench.due(), QStringList({u"ApexClass:Relief"_s, u"ApexClass:Tax"_s}));
    const Called planned = bench.ctl({u"plan"_s, u"Production"_s, u"Dev1"_s});
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(planned.json["components"_L1].toArray().size(), 2);
    QCOMPARE(planned.json["decisions"_L1].toArray().size(), 0);
    const Called promoted = bench.ctl({u"promote"_s, planned.json["id"_L1].toString()});
    QVERIFY2(promoted.exitCode == 0, promoted.out.constData());
    QCOMPARE(bench.read(u"dev1"_s, u"classes/Tax.cls"_s), bench.read(u"production"_s, u"classes/Tax.cls"_s));
}

} // namespace

void TestSandbox::listsWhatProductionTells()
{
    SandboxBench bench;
    bench.makePlaces();
    QCOMPARE(bench.ctl({u"sandbox"_s, u"list"_s}).json["productions"_L1].toArray().size(), 0);
    const Called asked = bench.ctl({u"sandbox"_s, u"list"_s, u"--ask"_s});
    QVERIFY2(asked.exitCode == 0, asked.out.constData());
    const QJsonObject row = asked.json["productions"_L1][0]["sandboxes"_L1][0].toObject();
    QCOMPARE(row["sandbox"_L1].toString(), u"dev1"_s);
    QCOMPARE(row["environment"_L1].toString(), u"Dev1"_s);
    QCOMPARE(row["kind"_L1].toString(), u"developer"_s);
    QCOMPARE(row["source"_L1].toString(), u"Production"_s);
    const auto last = QDateTime::fromString(row["lastRefresh"_L1].toString(), Qt::ISODate);
    QCOMPARE(last.daysTo(QDateTime::currentDateTimeUtc()), 40);
    QCOMPARE(QDateTime::fromString(row["nextAllowed"_L1].toString(), Qt::ISODate), last.addDays(1));
    // Kept: nobody is asked again.
    const Called stored = bench.ctl({u"sandbox"_s, u"list"_s});
    QCOMPARE(stored.json["productions"_L1], asked.json["productions"_L1]);
    QCOMPARE(stored.json["refreshed"_L1].toArray().size(), 0);
}

void TestSandbox::advisesByMeasuredNumbers()
{
    SandboxBench bench;
    live(bench);
    const Called before = bench.ctl({u"sandbox"_s, u"advise"_s});
    QCOMPARE(before.json["advice"_L1][0]["verdict"_L1].toString(), u"measure"_s);
    const Called measured = bench.ctl({u"sandbox"_s, u"advise"_s, u"--measure"_s});
    QVERIFY2(measured.exitCode == 0, measured.out.constData());
    const QJsonObject advice = measured.json["advice"_L1][0].toObject();
    QCOMPARE(advice["verdict"_L1].toString(), u"back-promote"_s);
    // Tax and the permission set are due; the class Draft and the permission set are its own.
    QCOMPARE(advice["facts"_L1]["due"_L1].toInt(), 2);
    QCOMPARE(advice["facts"_L1]["own"_L1].toInt(), 2);
    QCOMPARE(advice["facts"_L1]["contested"_L1].toInt(), 1);
    // Two are many here: then one copy is less work, and what is its own is little.
    const Called many = bench.ctl({u"sandbox"_s, u"advise"_s, u"--set"_s, u"manyChanges=2"_s});
    QCOMPARE(many.json["advice"_L1][0]["verdict"_L1].toString(), u"refresh"_s);
    const Called few = bench.ctl({u"sandbox"_s, u"advise"_s, u"--set"_s, u"fewOwn=1"_s});
    QCOMPARE(few.json["advice"_L1][0]["verdict"_L1].toString(), u"back-promote"_s);
    const Called data =
        bench.ctl({u"sandbox"_s, u"advise"_s, u"--data-needed"_s, u"Dev1"_s, u"--set"_s, u"developer.dataDays=40"_s});
    QCOMPARE(data.json["advice"_L1][0]["verdict"_L1].toString(), u"refresh"_s);
    const Called wait = bench.ctl({u"sandbox"_s, u"advise"_s, u"--set"_s, u"developer.intervalDays=60"_s});
    QCOMPARE(wait.json["advice"_L1][0]["verdict"_L1].toString(), u"wait"_s);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"advise"_s, u"--set"_s, u"nonsense=1"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"advise"_s, u"--set"_s, u"manyChanges=0"_s}).exitCode, 1);
    // Read again, the numbers are out of date and say so.
    bench.writeClass(u"production"_s, u"Later"_s, "public class Later {\n}\n");
    QCOMPARE(bench.read(u"Production"_s).exitCode, 0);
    QVERIFY(bench.ctl({u"sandbox"_s, u"advise"_s}).json["advice"_L1][0]["outdated"_L1].toBool());
}

void TestSandbox::aRefreshFromCaptureToRestore()
{
    SandboxBench bench;
    live(bench);
    bench.dev1().issueToken(u"tester@elsewhere.example"_s); // a user that only the sandbox has
    const QString before = bench.dev1().orgId();
    const Called captured = bench.ctl(QStringList{u"sandbox"_s, u"capture"_s, u"Dev1"_s} + SandboxBench::kTypes);
    QVERIFY2(captured.exitCode == 0, captured.out.constData());
    QCOMPARE(workOf(captured), QStringList({u"added Draft"_s, u"changed Sales"_s}));
    QCOMPARE(captured.json["users"_L1].toArray(), QJsonArray({u"tester@elsewhere.example"_s}));
    const QString capture = captured.json["id"_L1].toString();

    const Called refreshed = bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"the sprint begins"_s,
                                        u"--capture"_s, capture, u"--wait"_s});
    QVERIFY2(refreshed.exitCode == 0, refreshed.out.constData());
    QCOMPARE(refreshed.json["copying"_L1]["status"_L1].toString(), u"Completed"_s);
    QVERIFY(refreshed.json["newOrg"_L1].toBool());
    QVERIFY(bench.dev1().orgId() != before);
    QCOMPARE(bench.read(u"dev1"_s, u"classes/Draft.cls"_s), QByteArray("(absent)"));
    QCOMPARE(bench.read(u"dev1"_s, SandboxBench::kSet), bench.read(u"production"_s, SandboxBench::kSet));
    // Every token of before is dead, and nothing is taken for a change of everything.
    QCOMPARE(bench.read(u"Dev1"_s).exitCode, 6);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"advise"_s}).json["advice"_L1][0]["verdict"_L1].toString(), u"rebind"_s);

    const Called rebound = rebind(bench);
    QVERIFY2(rebound.exitCode == 0, rebound.out.constData());
    QCOMPARE(rebound.json["refresh"_L1]["orgBefore"_L1].toString(), before);
    QCOMPARE(rebound.json["environment"_L1]["orgId"_L1].toString(), bench.dev1().orgId());
    QCOMPARE(rebound.json["environment"_L1]["username"_L1].toString(), u"admin@acme.example.dev1"_s);
    QCOMPARE(rebound.json["unknownAncestors"_L1].toInt(), 0);
    QCOMPARE(rebound.json["capture"_L1].toString(), capture);
    QCOMPARE(bench.read(u"Dev1"_s).exitCode, 0);
    // The record began anew: nothing drifted.
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev1"_s}).json["drifted"_L1].toInt(), 0);
    onlyRealConflicts(bench);
    restoreAndCheck(bench);

    const Called list = bench.ctl({u"sandbox"_s, u"checklist"_s, u"Dev1"_s});
    QCOMPARE(list.exitCode, 15);
    const int settled = list.json["settled"_L1].toInt();
    QVERIFY(bench.ctl({u"sandbox"_s, u"checklist"_s, u"Dev1"_s, u"--done"_s, u"users"_s, u"--note"_s, u"added"_s})
                .json["settled"_L1]
                .toInt() == settled + 1);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"checklist"_s, u"Dev1"_s}).json["settled"_L1].toInt(), settled + 1);
    const Called audit = bench.ctl({u"audit"_s, u"verify"_s});
    QVERIFY2(audit.exitCode == 0, audit.out.constData());
}

void TestSandbox::aRefreshBySomebodyElseIsNoticed()
{
    SandboxBench bench;
    live(bench);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"list"_s, u"--ask"_s}).exitCode, 0);
    // Somebody with a workspace of their own.
    const QString own = bench.environment().value(u"BACKFLOW_WORKSPACE"_s);
    bench.environment().insert(u"BACKFLOW_WORKSPACE"_s, bench.path(u"elsewhere"_s));
    bench.makePlaces();
    const Called theirs = bench.ctl(
        {u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"mine"_s, u"--without-capture"_s, u"--wait"_s});
    QVERIFY2(theirs.exitCode == 0, theirs.out.constData());
    bench.environment().insert(u"BACKFLOW_WORKSPACE"_s, own);

    QCOMPARE(bench.ctl({u"sandbox"_s, u"list"_s}).json["refreshed"_L1].toArray().size(), 0);
    const Called noticed = bench.ctl({u"sandbox"_s, u"list"_s, u"--ask"_s});
    const QJsonObject one = noticed.json["refreshed"_L1][0].toObject();
    QCOMPARE(one["environment"_L1].toString(), u"Dev1"_s);
    QCOMPARE(one["orgNow"_L1].toString(), bench.dev1().orgId());
    QCOMPARE(one["askedFromHere"_L1].toBool(), false);
    // The org is gone; what was read last still tells what was in it.
    const Called captured = bench.ctl({u"sandbox"_s, u"capture"_s, u"Dev1"_s, u"--stored"_s});
    QVERIFY2(captured.exitCode == 0, captured.out.constData());
    QCOMPARE(workOf(captured), QStringList({u"added Draft"_s, u"changed Sales"_s}));
    const Called rebound = rebind(bench);
    QVERIFY2(rebound.exitCode == 0, rebound.out.constData());
    QCOMPARE(rebound.json["capture"_L1], captured.json["id"_L1]);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"list"_s}).json["refreshed"_L1].toArray().size(), 0);
    onlyRealConflicts(bench);
    restoreAndCheck(bench);
    // It is connected: there is nothing to connect.
    QCOMPARE(bench.ctl({u"sandbox"_s, u"rebind"_s, u"Dev1"_s}).exitCode, 1);
}

void TestSandbox::whatIsNotAllowedIsRefused()
{
    SandboxBench bench(0);
    bench.writeClass(u"production"_s, u"Tax"_s, "public class Tax {\n}\n");
    bench.makePlaces();
    const auto refresh = [&bench](const QString &environment, const QStringList &more = {}) {
        return bench.ctl(QStringList{u"sandbox"_s, u"refresh"_s, environment, u"--without-capture"_s} + more);
    };
    QCOMPARE(refresh(u"Dev1"_s).exitCode, 2); // no reason
    QCOMPARE(refresh(u"Production"_s, {u"--reason"_s, u"x"_s}).exitCode, 5);
    // Copied today: production's own words say when.
    const Called early = refresh(u"Dev1"_s, {u"--reason"_s, u"x"_s});
    QCOMPARE(early.exitCode, 1);
    QVERIFY2(early.json["error"_L1]["detail"_L1].toString().contains("INVALID_OPERATION"_L1), early.out.constData());
    QCOMPARE(bench.ctl({u"sandbox"_s, u"status"_s, u"Dev1"_s}).json["underWay"_L1].toBool(), false);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"rebind"_s, u"Dev1"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"capture"_s, u"Production"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"checklist"_s, u"Dev1"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"sandbox"_s, u"nonsense"_s}).exitCode, 2);
    // The order and its refusal are on record.
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestSandbox::aRefreshThatFailsSaysSo()
{
    SandboxBench bench;
    bench.makePlaces();
    QVERIFY(bench.production().setFaults(
        {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"PATCH /tooling/sobjects/SandboxInfo"_s}}},
                     {u"do"_s, QJsonObject{{u"outcome"_s, QJsonObject{{u"Status"_s, u"Stopped"_s}}}}}}}));
    const Called failed =
        bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"x"_s, u"--without-capture"_s, u"--wait"_s});
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.json["copying"_L1]["status"_L1].toString(), u"Stopped"_s);
    QVERIFY(!failed.json["newOrg"_L1].toBool());
    // An answer that was lost: production is looked at, and the refresh is found.
    QVERIFY(bench.production().setFaults(
        {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"PATCH /tooling/sobjects/SandboxInfo"_s}}},
                     {u"do"_s, QJsonObject{{u"dropAnswer"_s, true}}}}}));
    const Called lost =
        bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"x"_s, u"--without-capture"_s});
    QCOMPARE(lost.exitCode, 8);
    const Called found = bench.ctl({u"sandbox"_s, u"status"_s, u"Dev1"_s, u"--wait"_s});
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(found.json["asked"_L1]["reason"_L1].toString(), u"x"_s);
    QVERIFY(found.json["newOrg"_L1].toBool());
}

void TestSandbox::aCopyCanBeActivatedOrGivenUp()
{
    SandboxBench bench;
    bench.makePlaces();
    const QString before = bench.dev1().orgId();
    // A sandbox that is not activated by itself: the order says so, as the last copy did.
    QVERIFY(bench.production().setFaults(
        {QJsonObject{{u"match"_s, QJsonObject{{u"op"_s, u"PATCH /tooling/sobjects/SandboxInfo"_s}}},
                     {u"do"_s, QJsonObject{{u"outcome"_s, QJsonObject{{u"Status"_s, u"Pending Activation"_s}}}}}}}));
    const Called ready =
        bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"x"_s, u"--without-capture"_s, u"--wait"_s});
    QVERIFY(ready.json["waitsForActivation"_L1].toBool());
    QCOMPARE(bench.dev1().orgId(), before);
    const Called activated = bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--activate"_s, u"--wait"_s});
    QVERIFY2(activated.exitCode == 0, activated.out.constData());
    QVERIFY(activated.json["newOrg"_L1].toBool());
    QCOMPARE(bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--discard"_s}).exitCode, 1);
}

void TestSandbox::aSignInToAnotherOrgChangesNothing()
{
    SandboxBench bench;
    live(bench);
    QCOMPARE(
        bench.ctl({u"sandbox"_s, u"refresh"_s, u"Dev1"_s, u"--reason"_s, u"x"_s, u"--without-capture"_s, u"--wait"_s})
            .exitCode,
        0);
    // By a token of production, at production's address.
    bench.environment().insert(u"BACKFLOW_ACCESS_TOKEN_DEV1"_s, bench.production().accessToken());
    const Called wrong = bench.ctl({u"sandbox"_s, u"rebind"_s, u"Dev1"_s, u"--method"_s, u"token"_s, u"--url"_s,
                                    bench.production().url().toString()});
    QCOMPARE(wrong.exitCode, 5);
    QVERIFY(wrong.json["error"_L1]["message"_L1].toString().contains(bench.dev1().orgId()));
    const QJsonArray environments = bench.ctl({u"env"_s, u"list"_s}).json["environments"_L1].toArray();
    for (const QJsonValue &one : environments)
        QVERIFY(one["name"_L1].toString() == "Production"_L1 || one["orgId"_L1].toString() != bench.dev1().orgId());
    bench.signInAgain();
    const Called rebound =
        bench.ctl(QStringList{u"sandbox"_s, u"rebind"_s, u"Dev1"_s, u"--method"_s, u"token"_s} + SandboxBench::kTypes);
    QVERIFY2(rebound.exitCode == 0, rebound.out.constData());
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
