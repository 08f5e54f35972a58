#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// `backflowctl deps` and what a plan says of needs, over real orgs, as a program.
class TestDeps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAboutOneEnvironment();
    void answersWhatATargetLacks();
    void answersWhoRefersToADeletion();
    void asksTheOrgWhenTold();
    void refusesWhatMakesNoSense();
    void aPlanTellsWhatIsWanting();
    void aPlanBringsWhatIsNeeded();
    void aPlanTellsWhoRefersToWhatItRemoves();
};

namespace {

/// Relief is new in UAT and leans on Tax (in both) and on Rates (in UAT alone), which leans on Money (in UAT alone).
void fill(const Bench &bench)
{
    for (const QString &org : {u"uat"_s, u"dev"_s}) {
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n    Integer rate = 19;\n}\n");
        bench.write(org, Bench::kSet, Bench::permissionSet("as released", {{"Tax", true}}));
    }
    bench.writeClass(u"uat"_s, u"Money"_s, "public class Money {\n}\n");
    bench.writeClass(u"uat"_s, u"Rates"_s, "public class Rates {\n    Money money;\n}\n");
    bench.writeClass(u"uat"_s, u"Relief"_s, "public class Relief {\n    Tax tax;\n    Rates rates;\n}\n");
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

QStringList column(const QJsonObject &document, const QString &list, const QString &first, const QString &second)
{
    QStringList lines;
    const QJsonArray rows = document.value(list).toArray();
    for (const QJsonValue &row : rows)
        lines += row[first].toVariant().toString() + u' ' + row[second].toVariant().toString();
    return lines;
}

} // namespace

void TestDeps::answersAboutOneEnvironment()
{
    Bench bench;
    fill(bench);
    const Called needs = bench.ctl({u"deps"_s, u"UAT"_s, u"ApexClass:Relief"_s});
    QCOMPARE(needs.exitCode, 0);
    QCOMPARE(column(needs.json, u"needs"_s, u"standing"_s, u"key"_s),
             QStringList({u"held ApexClass:Rates"_s, u"held ApexClass:Tax"_s, u"held ApexClass:Money"_s}));
    QCOMPARE(needs.json["needs"_L1][0]["reasons"_L1][0]["because"_L1].toString(), u"Apex class Relief uses it"_s);
    const Called users = bench.ctl({u"deps"_s, u"UAT"_s, u"ApexClass:Tax"_s, u"--used-by"_s});
    QCOMPARE(column(users.json, u"usedBy"_s, u"component"_s, u"use"_s),
             QStringList({u"ApexClass:Relief uses"_s, u"PermissionSet:Sales grants"_s}));
    const Called tree = bench.ctl({u"deps"_s, u"UAT"_s, u"ApexClass:Relief"_s, u"--tree"_s});
    QCOMPARE(tree.json["tree"_L1][0]["below"_L1].toArray().size(), 2);
    const QString program = QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl");
    const Called text = bench.program(program, {u"deps"_s, u"UAT"_s, u"ApexClass:Relief"_s, u"--tree"_s});
    QVERIFY2(
        text.out.contains("\n  ApexClass:Rates  (Apex class Relief uses it)\n    ApexClass:Money  (Apex class Rates"),
        text.out.constData());
    const Called help = bench.program(program, {u"deps"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("backflowctl deps") && help.out.contains("Ends with 0") &&
            help.out.contains("--ask-org"));
}

void TestDeps::answersWhatATargetLacks()
{
    Bench bench;
    fill(bench);
    const QStringList ask{u"deps"_s, u"--from"_s, u"UAT"_s, u"--to"_s, u"Dev"_s};
    const Called wanting = bench.ctl(ask + QStringList{u"ApexClass:Relief"_s});
    QCOMPARE(wanting.exitCode, 15);
    QCOMPARE(column(wanting.json, u"needs"_s, u"standing"_s, u"key"_s),
             QStringList({u"missing ApexClass:Rates"_s, u"missing ApexClass:Money"_s}));
    QCOMPARE(wanting.json["add"_L1].toArray(), QJsonArray({u"ApexClass:Money"_s, u"ApexClass:Rates"_s}));
    const Called nothing = bench.ctl(ask + QStringList{u"ApexClass:Money"_s});
    QCOMPARE(nothing.exitCode, 0);
    QCOMPARE(nothing.json["needs"_L1].toArray().size(), 0);
    const Called all = bench.ctl(ask + QStringList{u"ApexClass:Relief"_s, u"--all"_s});
    QCOMPARE(column(all.json, u"needs"_s, u"standing"_s, u"key"_s),
             QStringList({u"missing ApexClass:Rates"_s, u"same ApexClass:Tax"_s, u"missing ApexClass:Money"_s}));
}

void TestDeps::answersWhoRefersToADeletion()
{
    Bench bench;
    fill(bench);
    const Called blocked = bench.ctl({u"deps"_s, u"--to-delete"_s, u"UAT"_s, u"ApexClass:Money"_s});
    QCOMPARE(blocked.exitCode, 15);
    QCOMPARE(column(blocked.json, u"referrers"_s, u"component"_s, u"blocks"_s), QStringList(u"ApexClass:Rates true"_s));
    const Called cleared =
        bench.ctl({u"deps"_s, u"--from"_s, u"UAT"_s, u"--to"_s, u"Dev"_s, u"--to-delete"_s, u"ApexClass:Tax"_s});
    QCOMPARE(cleared.exitCode, 0);
    QCOMPARE(column(cleared.json, u"referrers"_s, u"component"_s, u"blocks"_s),
             QStringList(u"PermissionSet:Sales false"_s));
}

void TestDeps::asksTheOrgWhenTold()
{
    Bench bench;
    fill(bench);
    const Called told = bench.ctl({u"deps"_s, u"UAT"_s, u"PermissionSet:Sales"_s, u"--ask-org"_s});
    QVERIFY2(told.exitCode == 0, told.err.constData());
    QCOMPARE(column(told.json, u"needs"_s, u"standing"_s, u"key"_s), QStringList(u"held ApexClass:Tax"_s));
    bench.uat().stop();
    QCOMPARE(bench.ctl({u"deps"_s, u"UAT"_s, u"PermissionSet:Sales"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"deps"_s, u"UAT"_s, u"PermissionSet:Sales"_s, u"--ask-org"_s}).exitCode, 7);
}

void TestDeps::refusesWhatMakesNoSense()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl({u"deps"_s, u"UAT"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"deps"_s, u"UAT"_s, u"Tax"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"deps"_s, u"--from"_s, u"UAT"_s, u"ApexClass:Tax"_s}).exitCode, 2);
    QCOMPARE(bench.ctl({u"deps"_s, u"Nowhere"_s, u"ApexClass:Tax"_s}).exitCode, 1);
    const Called gone = bench.ctl({u"deps"_s, u"Dev"_s, u"ApexClass:Relief"_s});
    QCOMPARE(gone.exitCode, 1);
    QVERIFY(gone.json["error"_L1]["message"_L1].toString().contains(u"Dev does not hold ApexClass:Relief"_s));
}

void TestDeps::aPlanTellsWhatIsWanting()
{
    Bench bench;
    fill(bench);
    const Called planned = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Relief"_s});
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(planned.json["components"_L1].toArray().size(), 1);
    QCOMPARE(column(planned.json, u"needs"_s, u"added"_s, u"key"_s),
             QStringList({u"false ApexClass:Rates"_s, u"false ApexClass:Money"_s}));
    const Called shown = bench.ctl({u"show"_s, u"last"_s});
    QCOMPARE(shown.json["plan"_L1]["needs"_L1].toArray(), planned.json["needs"_L1].toArray());
    const Called text = bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"show"_s, u"last"_s});
    QVERIFY2(text.out.contains("needed, not in the plan and not in Dev"), text.out.constData());
}

void TestDeps::aPlanBringsWhatIsNeeded()
{
    Bench bench;
    fill(bench);
    const Called planned =
        bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Relief"_s, u"--with-needed"_s});
    QCOMPARE(planned.exitCode, 0);
    QCOMPARE(column(planned.json, u"components"_s, u"operation"_s, u"fullName"_s),
             QStringList({u"add Money"_s, u"add Rates"_s, u"add Relief"_s}));
    QCOMPARE(column(planned.json, u"needs"_s, u"added"_s, u"because"_s),
             QStringList({u"true Apex class Relief uses it"_s, u"true Apex class Rates uses it"_s}));
    const Called promoted = bench.ctl({u"promote"_s, planned.json["id"_L1].toString()});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(bench.read(u"dev"_s, u"classes/Rates.cls"_s), bench.read(u"uat"_s, u"classes/Rates.cls"_s));
}

void TestDeps::aPlanTellsWhoRefersToWhatItRemoves()
{
    Bench bench;
    fill(bench);
    bench.writeClass(u"dev"_s, u"Old"_s, "public class Old {\n}\n");
    bench.writeClass(u"dev"_s, u"Leans"_s, "public class Leans {\n    Old old;\n}\n");
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
    const Called planned =
        bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Old"_s, u"--with-deletions"_s});
    QVERIFY2(planned.exitCode == 0, planned.err.constData());
    QCOMPARE(column(planned.json, u"referrers"_s, u"component"_s, u"because"_s),
             QStringList(u"ApexClass:Leans Apex class Leans uses it"_s));
    const Called both = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Old"_s,
                                   u"--component"_s, u"ApexClass:Leans"_s, u"--with-deletions"_s});
    QCOMPARE(both.json["referrers"_L1].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestDeps)
#include "tst_deps.moc"
