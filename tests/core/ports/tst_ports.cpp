#include "core/ports/http.h"
#include "core/ports/orggateway.h"
#include "core/ports/repository.h"

#include <QTest>

using namespace backflow::ports;

class TestPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trailersAreReadFromTheLastParagraphOnly();
    void headersCompareWithoutCase();
    void testLevelsReadBackAsThemselves();
};

void TestPorts::trailersAreReadFromTheLastParagraphOnly()
{
    const backflow::model::CommitId id = backflow::model::CommitId::fromHex(QByteArray(40, 'a')).value();
    const CommitInfo info{
        id,
        {},
        {},
        {},
        {},
        QStringLiteral("Subject\n\nBackflow-Plan: not this one\n\nBackflow-Promotion: 01X\nBackflow-Deploy: 0Af\n")};
    QCOMPARE(info.trailer(QStringLiteral("Backflow-Promotion")), QStringLiteral("01X"));
    QCOMPARE(info.trailer(QStringLiteral("Backflow-Deploy")), QStringLiteral("0Af"));
    QCOMPARE(info.trailer(QStringLiteral("Backflow-Plan")), QString());
}

void TestPorts::headersCompareWithoutCase()
{
    const HttpAnswer answer{200, {{"Content-Type", "text/xml"}, {"content-type", "second"}}, {}};
    QCOMPARE(answer.header("CONTENT-TYPE"), QByteArray("text/xml"));
    QCOMPARE(answer.header("Date"), QByteArray());
}

void TestPorts::testLevelsReadBackAsThemselves()
{
    for (TestLevel level : {TestLevel::Default, TestLevel::NoTestRun, TestLevel::RunSpecifiedTests,
                            TestLevel::RunLocalTests, TestLevel::RunAllTestsInOrg, TestLevel::RunRelevantTests})
        QCOMPARE(testLevelFromName(testLevelName(level)), level);
    QVERIFY(!testLevelFromName(QStringLiteral("RunNothing")));
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
