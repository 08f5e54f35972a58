// What managed packages brought along, through the real program against real local orgs.
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

class TestManaged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsLeftOutUntilAskedFor();
    void theEnvironmentsSettingHolds();
    void comparingCountsWhatOnlyOneSideWasReadWith();
    void itsUpgradeIsDriftOnlyWhereItIsAskedFor();
    void oneEntryThatIsMeantToDifferIsNoDrift();

private:
    static void packaged(const Bench &bench)
    {
        for (const QString &org : {u"uat"_s, u"dev"_s}) {
            bench.writeClass(org, u"Tax"_s, "public class Tax {\n}\n");
            bench.writeClass(org, u"pay__Bill"_s, "public class Bill {\n}\n");
            bench.write(org, u"installedPackages/pay.installedPackage"_s,
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<InstalledPackage "
                        "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <versionNumber>1.2</versionNumber>\n"
                        "</InstalledPackage>\n");
        }
        bench.makeWorkspace();
    }
};

void TestManaged::itIsLeftOutUntilAskedFor()
{
    Bench bench;
    packaged(bench);
    const Called plain = bench.ctl({u"retrieve"_s, u"Dev"_s});
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(plain.json["managedLeftOut"_L1].toInt(), 1);
    QCOMPARE(plain.json["components"_L1].toInt(), 2); // the class, and that the package is installed
    const Called with = bench.ctl({u"retrieve"_s, u"Dev"_s, u"--include-managed"_s});
    QCOMPARE(with.json["managedLeftOut"_L1].toInt(), 0);
    QCOMPARE(with.json["added"_L1].toInt(), 1);
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--include-managed"_s}).exitCode, 0);
}

void TestManaged::theEnvironmentsSettingHolds()
{
    Bench bench;
    packaged(bench);
    QCOMPARE(bench.ctl({u"env"_s, u"managed"_s, u"Dev"_s, u"perhaps"_s}).exitCode, 2);
    QVERIFY(bench.ctl({u"env"_s, u"managed"_s, u"Nowhere"_s, u"on"_s}).exitCode != 0);
    QCOMPARE(bench.ctl({u"env"_s, u"managed"_s, u"Dev"_s, u"on"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"retrieve"_s, u"Dev"_s}).json["components"_L1].toInt(), 3);
    QCOMPARE(bench.ctl({u"env"_s, u"managed"_s, u"Dev"_s, u"off"_s}).exitCode, 0);
    const Called off = bench.ctl({u"retrieve"_s, u"Dev"_s});
    QCOMPARE(off.json["components"_L1].toInt(), 2);
    QCOMPARE(off.json["removed"_L1].toInt(), 1);
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--include-managed"_s}).exitCode, 0);
}

void TestManaged::comparingCountsWhatOnlyOneSideWasReadWith()
{
    Bench bench;
    packaged(bench);
    QCOMPARE(bench.ctl({u"retrieve"_s, u"UAT"_s, u"--include-managed"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"retrieve"_s, u"Dev"_s}).exitCode, 0);
    const Called compared = bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s, u"--exit-code"_s});
    QCOMPARE(compared.exitCode, 0);
    QCOMPARE(compared.json["rows"_L1].toArray().size(), 0);
    QCOMPARE(compared.json["summary"_L1][0]["hidden"_L1]["managed"_L1].toInt(), 1);
}

void TestManaged::itsUpgradeIsDriftOnlyWhereItIsAskedFor()
{
    Bench bench;
    packaged(bench);
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s, u"--include-managed"_s}).exitCode, 0);
    bench.writeClass(u"dev"_s, u"pay__Bill"_s, "public class Bill {\n    Integer upgraded;\n}\n");
    bench.dev().rescan();
    const Called with = bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s, u"--include-managed"_s});
    QCOMPARE(with.exitCode, 13);
    QCOMPARE(with.json["environments"_L1][0]["components"_L1][0]["fullName"_L1].toString(), u"pay__Bill"_s);
    const Called without = bench.ctl({u"drift"_s, u"Dev"_s});
    QCOMPARE(without.exitCode, 0);
    QCOMPARE(without.json["environments"_L1][0]["managed"_L1].toInt(), 1);
}

/// With a reason and an end, as rules of components: hidden and counted until it has ended.
void TestManaged::oneEntryThatIsMeantToDifferIsNoDrift()
{
    Bench bench;
    packaged(bench);
    const QString file = u"permissionsets/Sales.permissionset"_s;
    bench.writeClass(u"dev"_s, u"Mail"_s, "public class Mail {\n}\n");
    bench.write(u"dev"_s, file, Bench::permissionSet("Sales", {{"Mail", false}, {"Tax", false}}));
    bench.dev().rescan();
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s}).exitCode, 0);
    bench.write(u"dev"_s, file, Bench::permissionSet("Sales", {{"Mail", true}, {"Tax", true}}));
    bench.dev().rescan();
    const auto keep = [&bench](const QString &element, const QString &until) {
        return bench.ctl({u"keep"_s, u"add"_s, u"PermissionSet:Sales"_s, u"--element"_s, element, u"--in"_s, u"Dev"_s,
                          u"--reason"_s, u"Dev tries it out"_s, u"--until"_s, until});
    };
    QCOMPARE(keep(u"classAccesses[Mail]"_s, u"2999-12-31"_s).exitCode, 0);
    QCOMPARE(keep(u"classAccesses[Tax]"_s, u"2020-12-31"_s).exitCode, 0); // has ended
    const Called one = bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s});
    QCOMPARE(one.exitCode, 13);
    const QJsonValue environment = one.json["environments"_L1][0];
    QCOMPARE(environment["components"_L1][0]["entries"_L1].toInt(), 1);
    QCOMPARE(environment["components"_L1][0]["keptEntries"_L1].toInt(), 1);
    QCOMPARE(environment["keptEntries"_L1].toInt(), 1);
    QCOMPARE(environment["kept"_L1].toInt(), 0);
    const Called plan = bench.ctl({u"drift"_s, u"Dev"_s, u"--put-back"_s, u"PermissionSet:Sales"_s});
    const Called back = bench.ctl({u"promote"_s, plan.json["id"_L1].toString()});
    QVERIFY2(back.exitCode == 0, back.err.constData());
    QCOMPARE(bench.read(u"dev"_s, file), Bench::permissionSet("Sales", {{"Mail", true}, {"Tax", false}}));
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s}).exitCode, 0);
    bench.write(u"dev"_s, file, Bench::permissionSet("Sales", {{"Mail", true}, {"Tax", true}}));
    bench.dev().rescan();
    QCOMPARE(bench.ctl({u"drift"_s, u"Dev"_s, u"--check"_s}).exitCode, 13);
    QCOMPARE(keep(u"classAccesses[Tax]"_s, u"2999-12-31"_s).exitCode, 0);
    const Called none = bench.ctl({u"drift"_s, u"Dev"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json["environments"_L1][0]["kept"_L1].toInt(), 1);
    // What a promotion left there is in the record, the kept entry of the file it wrote included.
    QCOMPARE(none.json["environments"_L1][0]["keptEntries"_L1].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestManaged)
#include "tst_managed.moc"
