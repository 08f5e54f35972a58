// What an auditor does with `backflowctl`, over real local orgs: who may do what, what orgs wrote about themselves, the
// report of an audit; and what stops a plan that smuggles a right in.
#include "tests/app/bench.h"

using namespace backflow;
using namespace Qt::StringLiterals;
using tests::Bench;
using tests::Called;

class TestPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accessIsReviewed();
    void anAccessThatIsAnotherIsNotSignedOff();
    void whatOrgsWroteIsKeptOnce();
    void theReportHoldsTheProof();
    void aSmuggledRightIsStopped();
    void whoMayLetsItPassOnRecord();
};

namespace {

QByteArray setOf(const QByteArrayList &permissions)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <label>Sales</label>\n";
    for (const QByteArray &name : permissions)
        xml += "    <userPermissions>\n        <enabled>true</enabled>\n        <name>" + name +
               "</name>\n    </userPermissions>\n";
    return xml + "</PermissionSet>\n";
}

void fill(const Bench &bench)
{
    for (const QString &org : {u"uat"_s, u"dev"_s}) {
        bench.write(org, Bench::kSet, setOf({"RunReports"}));
        bench.writeClass(org, u"Tax"_s, "public class Tax {\n}\n");
    }
    bench.makeWorkspace();
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

/// In UAT somebody turns Modify All Data on, beside a change that is wanted.
void smuggle(const Bench &bench)
{
    bench.write(u"uat"_s, Bench::kSet, setOf({"ModifyAllData", "RunReports"}));
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n    Integer rate;\n}\n");
    QCOMPARE(bench.retrieve(u"UAT"_s).exitCode, 0);
    QCOMPARE(bench.retrieve(u"Dev"_s).exitCode, 0);
}

/// Whatever is critical stops a plan for any environment; who has one of `override` may let it pass.
void guard(const Bench &bench, const QJsonArray &override)
{
    QCOMPARE(bench.ctl({u"policy"_s, u"init"_s}).exitCode, 0);
    QJsonObject policy = bench.ctl({u"policy"_s, u"show"_s}).json["policy"_L1].toObject();
    policy[u"approvals"_s] = QJsonArray();
    policy[u"compliance"_s] = QJsonArray{
        QJsonObject{{u"where"_s, QJsonArray{u"*"_s}}, {u"atLeast"_s, u"critical"_s}, {u"override"_s, override}}};
    bench.write(u"."_s, u"policy.json"_s, QJsonDocument(policy).toJson());
    const Called applied = bench.ctl({u"policy"_s, u"apply"_s, bench.path(u"policy.json"_s)});
    QVERIFY2(applied.exitCode == 0, applied.out + applied.err);
}

QString planned(const Bench &bench)
{
    const Called plan = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s});
    return plan.json["id"_L1].toString();
}

} // namespace

void TestPractice::accessIsReviewed()
{
    Bench bench;
    fill(bench);
    QCOMPARE(bench.ctl({u"access"_s, u"changes"_s, u"UAT"_s}).json["reviewed"_L1].toBool(true), false);
    const Called people = bench.ctl({u"access"_s, u"people"_s, u"UAT"_s});
    QVERIFY2(people.exitCode == 0, people.out + people.err);
    QVERIFY(people.json["assignments"_L1].toInt() > 0);
    const Called shown = bench.ctl({u"access"_s, u"show"_s, u"UAT"_s});
    QCOMPARE(shown.exitCode, 0);
    const QString access = shown.json["access"_L1].toString();
    QVERIFY(access.startsWith(u"sha256:"_s));
    QCOMPARE(shown.json["grants"_L1][0]["powerful"_L1].toBool(true), false);
    const Called signedOff =
        bench.ctl({u"access"_s, u"sign-off"_s, u"UAT"_s, u"--access"_s, access, u"--note"_s, u"Looked at all."_s});
    QVERIFY2(signedOff.exitCode == 0, signedOff.out + signedOff.err);
    const Called none = bench.ctl({u"access"_s, u"changes"_s, u"UAT"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json["changes"_L1].toArray().size(), 0);

    smuggle(bench);
    const Called changed = bench.ctl({u"access"_s, u"changes"_s, u"UAT"_s});
    QCOMPARE(changed.exitCode, 15);
    const QJsonArray rows = changed.json["changes"_L1].toArray();
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0]["powerful"_L1].toBool() && rows[0]["added"_L1].toBool() &&
                 rows[0]["words"_L1].toString().contains(u"Sales"_s),
             changed.out);
    // The sign-off stands in the record, with who gave it.
    const Called record = bench.ctl({u"history"_s});
    QVERIFY2(record.out.contains("Looked at all."), record.out);
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

void TestPractice::anAccessThatIsAnotherIsNotSignedOff()
{
    Bench bench;
    fill(bench);
    const QString access = bench.ctl({u"access"_s, u"show"_s, u"UAT"_s}).json["access"_L1].toString();
    smuggle(bench);
    const Called refused = bench.ctl({u"access"_s, u"sign-off"_s, u"UAT"_s, u"--access"_s, access});
    QVERIFY2(refused.exitCode == 3, refused.out + refused.err);
    QCOMPARE(bench.ctl({u"access"_s, u"changes"_s, u"UAT"_s}).json["reviewed"_L1].toBool(true), false);
    QCOMPARE(bench.ctl({u"access"_s, u"show"_s, u"Nowhere"_s}).exitCode, 1);
    QCOMPARE(bench.ctl({u"access"_s, u"look"_s, u"UAT"_s}).exitCode, 2);
}

void TestPractice::whatOrgsWroteIsKeptOnce()
{
    Bench bench;
    fill(bench);
    const Called first = bench.ctl({u"audit"_s, u"import"_s});
    QVERIFY2(first.exitCode == 0, first.out + first.err);
    QCOMPARE(first.json["environments"_L1].toArray().size(), 2);
    const QJsonValue uat = first.json["environments"_L1][0];
    QVERIFY2(uat["trailNew"_L1].toInt() > 0 && uat["loginsNew"_L1].toInt() > 0, first.out);
    const Called second = bench.ctl({u"audit"_s, u"import"_s, u"UAT"_s});
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(second.json["environments"_L1][0]["trailNew"_L1].toInt(-1), 0);
    QCOMPARE(second.json["environments"_L1][0]["loginsNew"_L1].toInt(-1), 0);
    QCOMPARE(second.json["environments"_L1][0]["trail"_L1], uat["trail"_L1]);
    QCOMPARE(second.json["environments"_L1][0]["logins"_L1], uat["logins"_L1]);
    // Somebody changes something: only that is new, and what was kept stays.
    bench.writeClass(u"uat"_s, u"Tax"_s, "public class Tax {\n    Integer rate;\n}\n");
    const Called third = bench.ctl({u"audit"_s, u"import"_s, u"UAT"_s});
    const QJsonValue after = third.json["environments"_L1][0];
    QVERIFY2(after["trailNew"_L1].toInt() > 0, third.out);
    QCOMPARE(after["trail"_L1].toInt(), uat["trail"_L1].toInt() + after["trailNew"_L1].toInt());
    QCOMPARE(after["logins"_L1].toInt(), uat["logins"_L1].toInt() + after["loginsNew"_L1].toInt());
}

void TestPractice::theReportHoldsTheProof()
{
    Bench bench;
    fill(bench);
    smuggle(bench);
    QCOMPARE(bench.ctl({u"access"_s, u"people"_s, u"UAT"_s}).exitCode, 0);
    // There is nothing to report before somebody looked.
    QCOMPARE(bench.ctl({u"audit"_s, u"report"_s, bench.path(u"report.json"_s)}).exitCode, 1);
    QCOMPARE(bench.ctl({u"compliance"_s, u"--record"_s}).exitCode, 15);
    const Called json = bench.ctl({u"audit"_s, u"report"_s, bench.path(u"report.json"_s)});
    QVERIFY2(json.exitCode == 0, json.out + json.err);
    QCOMPARE(json.json["findings"_L1].toInt(), 1);
    const QString head = json.json["head"_L1].toString();
    QVERIFY(!head.isEmpty());
    const Called verified = bench.ctl({u"audit"_s, u"verify"_s});
    QCOMPARE(verified.exitCode, 0);
    QCOMPARE(verified.json["head"_L1].toString(), head);
    QVERIFY(bench.read(u"."_s, u"report.json"_s).contains(head.toUtf8()));
    QVERIFY(!QJsonDocument::fromJson(bench.read(u"."_s, u"report.json"_s)).isNull());
    for (const QString &name : {u"report.html"_s, u"report.csv"_s}) {
        const Called written = bench.ctl({u"audit"_s, u"report"_s, bench.path(name)});
        QCOMPARE(written.exitCode, 0);
        const QByteArray bytes = bench.read(u"."_s, name);
        const QByteArray now = written.json["head"_L1].toString().toUtf8(); // who verified is on record since
        QVERIFY2(!now.isEmpty() && bytes.contains(now) && bytes.contains("ModifyAllData"), bytes);
    }
    const Called pdf = bench.ctl({u"audit"_s, u"report"_s, bench.path(u"report.pdf"_s)});
    QCOMPARE(pdf.exitCode, 2);
    QVERIFY(!QFile::exists(bench.path(u"report.pdf"_s)));
}

void TestPractice::aSmuggledRightIsStopped()
{
    Bench bench;
    fill(bench);
    smuggle(bench);
    guard(bench, {});
    const QString id = planned(bench);
    QVERIFY(!id.isEmpty());
    const Called checked = bench.ctl({u"validate"_s, id});
    QVERIFY2(checked.out.contains("Modify All Data"), checked.out);
    const Called stopped = bench.ctl({u"promote"_s, id});
    QVERIFY2(stopped.exitCode == 5, stopped.out);
    QVERIFY2(stopped.json["error"_L1]["message"_L1].toString().contains(u"Modify All Data"_s), stopped.out);
    const Called tried = bench.ctl({u"promote"_s, id, u"--let-pass"_s, u"It is needed."_s});
    QVERIFY2(tried.exitCode == 5, tried.out); // no role may
    QCOMPARE(bench.deploys(), 0);
    QVERIFY(!bench.read(u"dev"_s, Bench::kSet).contains("ModifyAllData"));
    const Called record = bench.ctl({u"history"_s});
    QVERIFY2(record.out.contains("gate.deny"), record.out);
    // Without it the rest of the same work goes.
    const Called rest = bench.ctl({u"plan"_s, u"UAT"_s, u"Dev"_s, u"--component"_s, u"ApexClass:Tax"_s});
    const Called done = bench.ctl({u"promote"_s, rest.json["id"_L1].toString()});
    QVERIFY2(done.exitCode == 0, done.out);
    QCOMPARE(bench.deploys(), 1);
    QVERIFY(!bench.read(u"dev"_s, Bench::kSet).contains("ModifyAllData"));
}

void TestPractice::whoMayLetsItPassOnRecord()
{
    Bench bench;
    fill(bench);
    smuggle(bench);
    guard(bench, {u"admin"_s});
    const QString id = planned(bench);
    QCOMPARE(bench.ctl({u"promote"_s, id}).exitCode, 5);
    const Called let = bench.ctl({u"promote"_s, id, u"--let-pass"_s, u"The auditor asked for it."_s});
    QVERIFY2(let.exitCode == 0, let.out);
    QCOMPARE(bench.deploys(), 1);
    QVERIFY(bench.read(u"dev"_s, Bench::kSet).contains("ModifyAllData"));
    QVERIFY(bench.ctl({u"history"_s}).out.contains("The auditor asked for it."));
    QCOMPARE(bench.ctl({u"audit"_s, u"verify"_s}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
