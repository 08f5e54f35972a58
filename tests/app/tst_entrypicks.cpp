#include "tests/app/bench.h"

using namespace Qt::StringLiterals;
using backflow::tests::Bench;
using backflow::tests::Called;

/// One entry of one component flows by itself: by backflowctl between two real local orgs.
class TestEntryPicks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePermissionArrivesAloneAndTheRestStaysDue();
    void whatIsNoEntryIsRefused();

private:
    static QJsonObject salesCell(const Bench &bench)
    {
        const Called compared = bench.ctl({u"compare"_s, u"UAT"_s, u"Dev"_s, u"--all"_s});
        const QJsonArray rows = compared.json.value("rows"_L1).toArray();
        for (const QJsonValue &row : rows) {
            if (row["fullName"_L1].toString() == "Sales"_L1)
                return row["cells"_L1].toArray().first().toObject();
        }
        return {};
    }
};

void TestEntryPicks::onePermissionArrivesAloneAndTheRestStaysDue()
{
    Bench bench;
    bench.live();
    QCOMPARE(salesCell(bench).value("state"_L1).toString(), u"conflict"_s);
    const Called plan =
        bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--entry"_s, u"PermissionSet:Sales=classAccesses[Tax]"_s});
    QVERIFY2(plan.exitCode == 0, plan.err.constData());
    const QString id = plan.json.value("id"_L1).toString();
    const Called promoted = bench.ctl({u"promote"_s, id});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData()); // the contested description was not picked
    QCOMPARE(promoted.json.value("ending"_L1).toString(), u"done"_s);
    QCOMPARE(bench.read(u"dev"_s, Bench::kSet), Bench::permissionSet("work", {{"Mail", true}, {"Tax", true}}));
    const QJsonObject cell = salesCell(bench);
    QCOMPARE(cell.value("state"_L1).toString(), u"conflict"_s); // the description still
    QVERIFY(cell.value("due"_L1).toBool());
    QVERIFY(bench.ctl({u"audit"_s, u"verify"_s}).exitCode == 0);
}

void TestEntryPicks::whatIsNoEntryIsRefused()
{
    Bench bench;
    bench.live();
    QVERIFY(bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--entry"_s, u"PermissionSet:Sales"_s}).exitCode != 0);
    const Called nothing =
        bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--entry"_s, u"PermissionSet:Sales=classAccesses[Nowhere]"_s});
    const Called promoted = bench.ctl({u"promote"_s, nothing.json.value("id"_L1).toString()});
    QVERIFY(promoted.exitCode != 0); // nothing would change
    QCOMPARE(bench.deploys(), 0);
}

QTEST_GUILESS_MAIN(TestEntryPicks)
#include "tst_entrypicks.moc"
