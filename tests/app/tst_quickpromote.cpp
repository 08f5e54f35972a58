#include "tests/app/bench.h"

using namespace Qt::StringLiterals;
using backflow::tests::Bench;
using backflow::tests::Called;

/// Check now, deploy later without the tests: by backflowctl against a real local org, over both interfaces.
class TestQuickPromote : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void whatWasCheckedIsDeployedQuickly();
    void whatTheTestsReachedIsSaid();
    void withoutACheckItIsRefused();
    void afterAnotherDeploymentItIsRefused();

private:
    static QString planned(Bench &bench)
    {
        QFETCH_GLOBAL(const QString, over);
        bench.setDeployOver(over);
        bench.live();
        const Called plan = bench.ctl(
            {u"plan"_s, u"UAT"_s, u"Dev"_s, u"--tests"_s, u"RunLocalTests"_s, u"--component"_s, u"ApexClass:Tax"_s});
        return plan.json.value("id"_L1).toString();
    }
    static QStringList kinds(Bench &bench)
    {
        QStringList kinds;
        for (const backflow::localorg::LedgerEntry &entry : bench.dev().ledger())
            kinds += entry.kind + (entry.checkOnly ? u" check"_s : QString());
        return kinds;
    }
};

void TestQuickPromote::initTestCase_data()
{
    QTest::addColumn<QString>("over");
    QTest::newRow("REST") << u"rest"_s;
    QTest::newRow("SOAP") << u"soap"_s;
}

void TestQuickPromote::whatWasCheckedIsDeployedQuickly()
{
    Bench bench;
    const QString id = planned(bench);
    const Called checked = bench.ctl({u"validate"_s, id});
    QVERIFY2(checked.exitCode == 0, checked.err.constData());
    const QJsonObject validation = checked.json.value("validation"_L1).toObject();
    QVERIFY(validation.value("id"_L1).toString().startsWith(u"0Af"_s));
    const QDateTime expires = QDateTime::fromString(validation.value("expiresAt"_L1).toString(), Qt::ISODateWithMs);
    QCOMPARE(QDateTime::currentDateTimeUtc().addDays(10).date(), expires.toUTC().date());
    const Called promoted = bench.ctl({u"promote"_s, id, u"--quick"_s});
    QVERIFY2(promoted.exitCode == 0, promoted.err.constData());
    QCOMPARE(promoted.json.value("ending"_L1).toString(), u"done"_s);
    QCOMPARE(kinds(bench), QStringList({u"deploy check"_s, u"quick"_s}));
    QCOMPARE(bench.read(u"dev"_s, u"classes/Tax.cls"_s), bench.read(u"uat"_s, u"classes/Tax.cls"_s));
}

void TestQuickPromote::whatTheTestsReachedIsSaid()
{
    Bench bench;
    const QString id = planned(bench);
    bench.writeClass(u"dev"_s, u"TaxTest"_s,
                     "@IsTest\nprivate class TaxTest {\n    @IsTest static void rates() { Tax tax = new Tax(); }\n}\n");
    const Called checked = bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"), {u"validate"_s, id});
    QVERIFY2(checked.exitCode == 0, checked.err.constData());
    // Tax is tested, Mail is not; what lacks something is told, the rest counts in the sum.
    QVERIFY2(checked.out.contains("  Coverage: 50 % of 2 classes and triggers (75 % asked for)\n"
                                  "  coverage of Mail: 0 % (0 of 1 lines)\n"),
             checked.out.constData());
    QVERIFY2(!checked.out.contains("coverage of Tax"), checked.out.constData());
    // Without tests nothing is said of them.
    const Called plain = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Relief"_s});
    const Called untested = bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                                          {u"validate"_s, plain.json.value("id"_L1).toString()});
    QVERIFY2(untested.exitCode == 0, untested.err.constData());
    QVERIFY2(!untested.out.contains("overage"), untested.out.constData());
}

void TestQuickPromote::withoutACheckItIsRefused()
{
    Bench bench;
    const QString id = planned(bench);
    const Called promoted = bench.ctl({u"promote"_s, id, u"--quick"_s});
    QVERIFY(promoted.exitCode != 0);
    QVERIFY2(promoted.err.contains("Validate it first"), promoted.err.constData());
    QVERIFY(bench.dev().ledger().isEmpty());
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 0);
}

void TestQuickPromote::afterAnotherDeploymentItIsRefused()
{
    Bench bench;
    const QString id = planned(bench);
    QCOMPARE(bench.ctl({u"validate"_s, id}).exitCode, 0);
    const Called other = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Relief"_s});
    QCOMPARE(bench.ctl({u"promote"_s, other.json.value("id"_L1).toString()}).exitCode, 0);
    const Called promoted = bench.ctl({u"promote"_s, id, u"--quick"_s});
    QVERIFY(promoted.exitCode != 0);
    QVERIFY2(promoted.err.contains("refuses the quick deployment"), promoted.err.constData());
    // The plan stays good for an ordinary deployment.
    const Called again = bench.ctl({u"promote"_s, id});
    QVERIFY2(again.exitCode == 0, again.err.constData());
}

QTEST_GUILESS_MAIN(TestQuickPromote)

#include "tst_quickpromote.moc"
