#include "core/merge/checkresult.h"
#include "core/merge/session.h"
#include "core/merge/threeway.h"

#include <QTest>

using namespace backflow::merge;

namespace {

QByteArray field(const QByteArray &name, const QByteArray &edit, const QByteArray &read)
{
    return "    <fieldPermissions>\n        <editable>" + edit + "</editable>\n        <field>" + name +
           "</field>\n        <readable>" + read + "</readable>\n    </fieldPermissions>\n";
}

QByteArray set(const QByteArray &entries)
{
    return "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + entries + "</PermissionSet>\n";
}

const QByteArray kTab = "    <tabSettings>\n        <tab>standard-Case</tab>\n    </tabSettings>\n";

SessionFile salesFile()
{
    return sessionFile(QStringLiteral("PermissionSet:Sales"), QStringLiteral("PermissionSet"),
                       QStringLiteral("permissionsets/Sales.permissionset-meta.xml"),
                       {set(field("A", "false", "true")), set(field("A", "false", "false")),
                        set(field("A", "true", "true") + kTab + field("Odd", "true", "false"))});
}

} // namespace

class TestCheckResult final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems_data();
    void problems();
    void aPlaceThatIsNotDecidedIsOne();
    void entriesWithinEntriesAndValuesOfTheFile();
    void codeAndJsonAreReadAsSuch();
};

void TestCheckResult::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("none") << set(field("A", "true", "true") + field("B", "false", "true")) << -1 << QString() << false;
    QTest::newRow("not well-formed") << set("    <label>x\n") << 3 << QStringLiteral("label") << true;
    QTest::newRow("twice") << set(field("A", "true", "true") + field("A", "false", "true")) << 2
                           << QStringLiteral("fieldPermissions[A]") << true;
    QTest::newRow("apart") << set("    <label>x</label>\n" + kTab + field("A", "true", "true") +
                                  "    <tabSettings>\n        <tab>standard-Lead</tab>\n        "
                                  "<visibility>Visible</visibility>\n    </tabSettings>\n")
                           << 11 << QStringLiteral("<tabSettings>") << true;
    QTest::newRow("apart as in a version")
        << set(field("A", "true", "true") + kTab + field("B", "true", "true")) << -1 << QString() << false;
    QTest::newRow("edit without read") << set(field("A", "true", "false")) << 2 << QStringLiteral("“read: yes”")
                                       << false;
    QTest::newRow("a value that is missing")
        << set("    <tabSettings>\n        <tab>standard-Lead</tab>\n    </tabSettings>\n") << 2
        << QStringLiteral("<visibility> is missing") << false;
    QTest::newRow("a value that is none of those")
        << set("    <tabSettings>\n        <tab>standard-Lead</tab>\n        <visibility>Shown</visibility>\n    "
               "</tabSettings>\n")
        << 2 << QStringLiteral("Available, None, Visible") << false;
    QTest::newRow("neither yes nor no") << set(field("A", "yes", "true")) << 2
                                        << QStringLiteral("<editable> is “yes”; only true or false") << false;
    QTest::newRow("as a version has it") << set(field("Odd", "true", "false")) << -1 << QString() << false;
}

void TestCheckResult::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, says);
    QFETCH(bool, blocks);
    const QList<ResultProblem> found = problemsIn(salesFile(), bytes);
    QCOMPARE(found.size(), line < 0 ? 0 : 1);
    if (line < 0)
        return;
    QCOMPARE(found.front().line, line);
    QVERIFY2(found.front().sentence.contains(says), qPrintable(found.front().sentence));
    QCOMPARE(found.front().blocks, blocks);
}

void TestCheckResult::aPlaceThatIsNotDecidedIsOne()
{
    const SessionFile file = salesFile();
    QByteArray bytes;
    for (const Piece &piece : preview(file.outcome, {}))
        bytes += piece.bytes;
    const QList<ResultProblem> found = problemsIn(file, bytes);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().line, 2);
    QVERIFY(found.front().blocks);
}

void TestCheckResult::entriesWithinEntriesAndValuesOfTheFile()
{
    const auto fieldOf = [](const QByteArray &constraint, const QByteArray &active) -> QByteArray {
        return "<CustomField>\n<fullName>A__c</fullName>\n<deleteConstraint>" + constraint +
               "</deleteConstraint>\n<type>Picklist</type>\n<valueSet>\n<valueSetDefinition>\n<value>\n"
               "<fullName>North</fullName>\n<default>true</default>\n<isActive>" +
               active + "</isActive>\n</value>\n</valueSetDefinition>\n</valueSet>\n</CustomField>\n";
    };
    const SessionFile file =
        sessionFile(QStringLiteral("CustomField:O.A__c"), QStringLiteral("CustomField"),
                    QStringLiteral("objects/O/fields/A__c.field-meta.xml"),
                    {fieldOf("SetNull", "true"), fieldOf("SetNull", "true"), fieldOf("SetNull", "true")});
    QVERIFY(problemsIn(file, fieldOf("Restrict", "true")).isEmpty());
    const auto wrong = problemsIn(file, fieldOf("Sometimes", "true"));
    QCOMPARE(wrong.size(), 1);
    QVERIFY2(wrong.front().sentence.contains(QLatin1String("Cascade")), qPrintable(wrong.front().sentence));
    // A default that is inactive.
    const auto inactive = problemsIn(file, fieldOf("SetNull", "false"));
    QCOMPARE(inactive.size(), 1);
    QCOMPARE(inactive.front().line, 7);
}

void TestCheckResult::codeAndJsonAreReadAsSuch()
{
    const SessionFile code =
        sessionFile(QStringLiteral("ApexClass:A"), QStringLiteral("ApexClass"), QStringLiteral("classes/A.cls"),
                    {"class A {\n    void a() { x(); }\n}\n", "class A {\n    void a() { y(); }\n}\n",
                     "class A {\n    void a() { z(); }\n}\n"});
    QVERIFY(problemsIn(code, "class A {\n    void a() { y(); }\n}\n").isEmpty());
    QCOMPARE(problemsIn(code, "class A {\n    void a() { y(); }\n    void a() { z(); }\n}\n").size(), 1);
    const SessionFile json = sessionFile(QStringLiteral("WaveDashboard:D"), QStringLiteral("WaveDashboard"),
                                         QStringLiteral("wave/D.wdash"), {"{\"a\": 1}", "{\"a\": 2}", "{\"a\": 3}"});
    QVERIFY(json.outcome.json);
    QVERIFY(problemsIn(json, "{\"a\": 2}").isEmpty());
    QCOMPARE(problemsIn(json, "{\"a\": 2").size(), 1);
}

QTEST_GUILESS_MAIN(TestCheckResult)
#include "tst_checkresult.moc"
