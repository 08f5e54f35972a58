#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

/// `backflowctl compliance` over what real orgs gave, as a program.
class TestCompliance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsBrokenWhere();
    void tellsWhatCameSince();
    void takesRulesOfOnesOwn();
    void refusesWhatMakesNoSense();
};

namespace {

QByteArray permissionSet(const QByteArray &permission)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>Sales</label>\n    <userPermissions>\n"
           "        <enabled>true</enabled>\n        <name>" +
           permission + "</name>\n    </userPermissions>\n</PermissionSet>\n";
}

/// UAT gives too much, Dev does not.
void fill(const Bench &bench)
{
    bench.write(u"uat"_s, Bench::kSet, permissionSet("ModifyAllData"));
    bench.write(u"dev"_s, Bench::kSet, permissionSet("RunReports"));
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

QStringList findings(const Called &called, int side = 0)
{
    QStringList lines;
    const QJsonArray rows = called.json["sides"_L1][side]["findings"_L1].toArray();
    for (const QJsonValue &row : rows)
        lines += row["rule"_L1].toString() + u' ' + row["fullName"_L1].toString() + u' ' + row["entry"_L1].toString();
    return lines;
}

} // namespace

void TestCompliance::tellsWhatIsBrokenWhere()
{
    Bench bench;
    fill(bench);
    const Called all = bench.ctl({u"compliance"_s});
    QCOMPARE(all.exitCode, 15);
    QCOMPARE(findings(all, 0), QStringList({u"modify-all-data Sales ModifyAllData"_s}));
    QCOMPARE(findings(all, 1), QStringList());
    QCOMPARE(all.json["sides"_L1][0]["findings"_L1][0]["severity"_L1].toString(), u"critical"_s);
    QCOMPARE(bench.ctl({u"compliance"_s, u"Dev"_s}).exitCode, 0);
    QCOMPARE(bench.ctl({u"compliance"_s, u"UAT"_s, u"--without"_s, u"modify-all-data"_s}).exitCode, 0);
    const Called text = bench.program(QStringLiteral(BACKFLOW_BINARY_DIR "/bin/backflowctl"),
                                      {u"compliance"_s, u"UAT"_s, u"--at-least"_s, u"high"_s});
    QVERIFY2(text.out.contains("UAT: broken rules: 1"), text.out.constData());
    QVERIFY2(text.out.contains("critical  PermissionSet:Sales"), text.out.constData());
}

void TestCompliance::tellsWhatCameSince()
{
    Bench bench;
    fill(bench);
    bench.write(u"uat"_s, u"permissionsets/Auditors.permissionset"_s, permissionSet("ViewAllData"));
    // What was read counts, not what the org holds by now.
    QCOMPARE(findings(bench.ctl({u"compliance"_s, u"UAT"_s})).size(), 1);
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(findings(bench.ctl({u"compliance"_s, u"UAT"_s})).size(), 2);
    // Against the org below, which breaks none, all is new; against itself, nothing.
    QCOMPARE(findings(bench.ctl({u"compliance"_s, u"UAT"_s, u"--since"_s, u"Dev"_s})).size(), 2);
    const Called none = bench.ctl({u"compliance"_s, u"UAT"_s, u"--since"_s, u"UAT"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(findings(none), QStringList());
}

void TestCompliance::takesRulesOfOnesOwn()
{
    Bench bench;
    fill(bench);
    bench.write(u"rules"_s, u"own.json"_s, R"({"format": "backflow-compliance/1", "rules": [
        {"id": "no-reports", "title": "Reports may be run.", "severity": "low", "types": ["PermissionSet"],
         "each": "userPermissions", "name": "name",
         "broken": [{"path": "name", "is": "RunReports"}, {"path": "enabled", "is": "true"}]}]})");
    const QString file = bench.path(u"rules/own.json"_s);
    const Called own = bench.ctl({u"compliance"_s, u"Dev"_s, u"--rules"_s, file});
    QCOMPARE(own.exitCode, 15);
    QCOMPARE(findings(own), QStringList({u"no-reports Sales RunReports"_s}));
    QCOMPARE(bench.ctl({u"compliance"_s, u"Dev"_s, u"--rules"_s, file, u"--at-least"_s, u"medium"_s}).exitCode, 0);
    const Called listed = bench.ctl({u"compliance"_s, u"--list"_s, u"--rules"_s, file});
    QCOMPARE(listed.json["rules"_L1].toArray().last()["id"_L1].toString(), u"no-reports"_s);
    QVERIFY(listed.json["rules"_L1].toArray().size() > 40);
}

void TestCompliance::refusesWhatMakesNoSense()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl({u"compliance"_s, u"--at-least"_s, u"grave"_s}).exitCode, 2);
    const Called unknown = bench.ctl({u"compliance"_s, u"--without"_s, u"no-such"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(bench.ctl({u"compliance"_s, u"Nowhere"_s}).exitCode, 1);
    const Called lost = bench.ctl({u"compliance"_s, u"--rules"_s, bench.path(u"none.json"_s)});
    QCOMPARE(lost.exitCode, 1);
    bench.write(u"rules"_s, u"torn.json"_s, "{");
    const Called torn = bench.ctl({u"compliance"_s, u"--rules"_s, bench.path(u"rules/torn.json"_s)});
    QCOMPARE(torn.exitCode, 1);
    QVERIFY2(torn.json["error"_L1]["message"_L1].toString().contains("torn.json"_L1), torn.out.constData());
}

QTEST_GUILESS_MAIN(TestCompliance)
#include "tst_compliance.moc"
