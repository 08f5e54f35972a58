#include "core/promotion/coverage.h"

#include "core/promotion/engine.h"
#include "tests/core/promotion/promotionrun.h"

#include <QJsonArray>
#include <QTest>

using namespace backflow;
using namespace backflow::promotion;

class TestCoverage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void percentages_data();
    void percentages();
    void theLeastCoveredComesFirst();
    void withoutTestsThereIsNone();
    void aReportTellsIt();

private:
    static ports::DeployStatus status()
    {
        ports::DeployStatus status;
        status.coverage = {{QStringLiteral("Tax"), 10, 1},
                           {QStringLiteral("Idle"), 10, 10},
                           {QStringLiteral("IThing"), 0, 0},
                           {QStringLiteral("Account"), 10, 1}};
        return status;
    }
};

void TestCoverage::percentages_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("missed");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("enough");
    QTest::newRow("all") << 8 << 0 << 100 << true;
    QTest::newRow("none") << 8 << 8 << 0 << false;
    QTest::newRow("just enough") << 4 << 1 << 75 << true;
    QTest::newRow("74.9 is not 75") << 1000 << 251 << 74 << false;
    QTest::newRow("nothing to be reached") << 0 << 0 << 100 << true;
    QTest::newRow("many lines") << 2'000'000'000 << 500'000'000 << 75 << true;
}

void TestCoverage::percentages()
{
    QFETCH(int, lines);
    QFETCH(int, missed);
    const Coverage::Row row{QStringLiteral("A"), lines, missed};
    QTEST(row.percent(), "percent");
    QTEST(row.isEnough(), "enough");
}

void TestCoverage::theLeastCoveredComesFirst()
{
    const Coverage coverage = coverageOf(status());
    QStringList names;
    for (const Coverage::Row &row : coverage.rows)
        names += row.name;
    QCOMPARE(names, (QStringList{QStringLiteral("Idle"), QStringLiteral("Account"), QStringLiteral("Tax")}));
    QCOMPARE(coverage.percent(), 60);
    QVERIFY(!coverage.isEnough());
    QCOMPARE(coverage.wanting(), 1);
}

void TestCoverage::withoutTestsThereIsNone()
{
    QVERIFY(coverageOf({}).isEmpty());
}

void TestCoverage::aReportTellsIt()
{
    tests::Promotion p;
    p.company->script().onEnd = [](ports::DeployStatus &told) { told.coverage = status().coverage; };
    p.plan();
    const auto report = p.run();
    QVERIFY(report);
    // Through the journal, as somebody reads it later.
    const auto later = promotion::report(**p.company->journal(), p.id);
    QVERIFY(later);
    const QJsonObject json = toJson(*later)[QStringLiteral("coverage")].toObject();
    QCOMPARE(json[QStringLiteral("percent")].toInt(), 60);
    QCOMPARE(json[QStringLiteral("needed")].toInt(), 75);
    QCOMPARE(json[QStringLiteral("enough")].toBool(true), false);
    const QJsonArray classes = json[QStringLiteral("classes")].toArray();
    QCOMPARE(classes.size(), 3);
    QCOMPARE(classes[0][QStringLiteral("name")].toString(), QStringLiteral("Idle"));
    QCOMPARE(classes[0][QStringLiteral("covered")].toInt(-1), 0);
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
