#include "tests/app/localorg/orgundertest.h"
#include "tests/support/patience.h"

using namespace backflow::localorg;
using namespace backflow::localorg::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassing("@IsTest\nprivate class AlphaTest {\n    @IsTest\n    static void works() {\n"
                          "        System.assertEquals(1, Alpha.one());\n    }\n}\n");
const QByteArray kFailing("@IsTest\nprivate class AlphaTest {\n    @IsTest\n    static void works() {\n"
                          "        // localorg:fail one is not two\n        Alpha.one();\n    }\n}\n");
const QByteArray kAlpha("public class Alpha {\n    public static Integer one() {\n        return 1;\n    }\n}\n");

Files start()
{
    return apex(u"Alpha"_s, kAlpha) + apex(u"AlphaTest"_s, kPassing);
}

} // namespace

class TestDeployJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTestsByLevel_data();
    void runsTestsByLevel();
    void wantsTestsInProduction();
    void deploysAValidationQuickly();
    void refusesQuickDeployOfAStaleValidation();
    void runsOneDeployAtATime();
    void endsWithoutBeingPolled();
    void cancelsWhatHasNotEnded();
    void takesAZipOverRest();
    void recordsWhoChangedWhat();
};

void TestDeployJobs::runsTestsByLevel_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("ran");
    QTest::newRow("none") << kFailing << QByteArray("<testLevel>NoTestRun</testLevel>") << u"Succeeded"_s << u"0"_s;
    QTest::newRow("local") << kPassing << QByteArray("<testLevel>RunLocalTests</testLevel>") << u"Succeeded"_s
                           << u"1"_s;
    QTest::newRow("local, failing") << kFailing << QByteArray("<testLevel>RunLocalTests</testLevel>") << u"Failed"_s
                                    << u"1"_s;
    QTest::newRow("specified") << kPassing
                               << QByteArray("<testLevel>RunSpecifiedTests</testLevel><runTests>AlphaTest</runTests>")
                               << u"Succeeded"_s << u"1"_s;
    QTest::newRow("specified, unknown") << kPassing
                                        << QByteArray(
                                               "<testLevel>RunSpecifiedTests</testLevel><runTests>Nope</runTests>")
                                        << u"Failed"_s << u"0"_s;
    QTest::newRow("relevant") << kFailing << QByteArray("<testLevel>RunRelevantTests</testLevel>") << u"Failed"_s
                              << u"1"_s;
}

void TestDeployJobs::runsTestsByLevel()
{
    QFETCH(QByteArray, test);
    QFETCH(QByteArray, options);
    QFETCH(QString, status);
    QFETCH(QString, ran);
    OrgUnderTest under(start());
    const Deployed done = under.deploy(apex(u"Alpha"_s, kAlpha + "// x\n") + apex(u"AlphaTest"_s, test) +
                                           Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"*"_s}}})}},
                                       options);
    QCOMPARE(done.status(), status);
    QCOMPARE(done.text("numberTestsTotal"), ran);
    QCOMPARE(done.xml.contains("one is not two"), status == "Failed"_L1 && ran == "1"_L1);
    QCOMPARE(under.file(u"classes/Alpha.cls"_s).contains("// x"), status == "Succeeded"_L1);
}

void TestDeployJobs::wantsTestsInProduction()
{
    Options options;
    options.production = true;
    OrgUnderTest under(start(), options);
    const Files more =
        apex(u"Alpha"_s, kAlpha + "// x\n") + Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Alpha"_s}}})}};
    QCOMPARE(under.deploy(more, "<testLevel>NoTestRun</testLevel>").status(), u"Failed"_s);
    QCOMPARE(under.deploy(more).text("numberTestsCompleted"), u"1"_s);
    // A class nobody tests pulls the coverage of the org under three quarters.
    QByteArray bulky("public class Bulky {\n");
    for (int i = 0; i < 40; ++i)
        bulky += "    Integer v" + QByteArray::number(i) + ";\n";
    const Deployed poor = under.deploy(apex(u"Bulky"_s, bulky + "}\n") +
                                       Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Bulky"_s}}})}});
    QCOMPARE(poor.status(), u"Failed"_s);
    QVERIFY(poor.xml.contains("at least 75% test coverage is required"));
    const Answer partial =
        under.soap("<deploy><ZipFile>" + zipOf(more).toBase64() +
                   "</ZipFile><DeployOptions><singlePackage>true</singlePackage></DeployOptions></deploy>");
    QCOMPARE(partial.status, 500);
    QVERIFY(partial.body.contains("rollbackOnError must be true"));
}

void TestDeployJobs::deploysAValidationQuickly()
{
    OrgUnderTest under(start());
    const Files more =
        apex(u"Alpha"_s, kAlpha + "// quick\n") + Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Alpha"_s}}})}};
    const Deployed validated = under.deploy(more, "<checkOnly>true</checkOnly><testLevel>RunLocalTests</testLevel>");
    QCOMPARE(validated.status(), u"Succeeded"_s);
    const Answer answer = under.soap("<deployRecentValidation><validationId>" + validated.id.toUtf8() +
                                     "</validationId></deployRecentValidation>");
    const QByteArray id = answer.body.mid(answer.body.indexOf("<result>") + 8, 18);
    QVERIFY(id.startsWith("0Af"));
    QVERIFY(id != validated.id.toUtf8());
    QCOMPARE(under.waitFor(QString::fromLatin1(id)).status(), u"Succeeded"_s);
    QVERIFY(under.file(u"classes/Alpha.cls"_s).contains("// quick"));
    QCOMPARE(under.org().ledger().constLast().kind, u"quick"_s);
}

void TestDeployJobs::refusesQuickDeployOfAStaleValidation()
{
    OrgUnderTest under(start());
    const Files more =
        apex(u"Alpha"_s, kAlpha + "// quick\n") + Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Alpha"_s}}})}};
    const Deployed untested = under.deploy(more, "<checkOnly>true</checkOnly><testLevel>NoTestRun</testLevel>");
    const Deployed validated = under.deploy(more, "<checkOnly>true</checkOnly><testLevel>RunLocalTests</testLevel>");
    under.deploy(apex(u"Beta"_s, "public class Beta {}\n") +
                 Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}});
    for (const QString &id : {untested.id, validated.id}) {
        const Answer answer = under.soap("<deployRecentValidation><validationId>" + id.toUtf8() +
                                         "</validationId></deployRecentValidation>");
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.body.contains("sf:INVALID_ID_FIELD"));
    }
}

void TestDeployJobs::runsOneDeployAtATime()
{
    Options options;
    options.pollsPerDeploy = 3;
    options.deployTime = std::chrono::hours(1);
    OrgUnderTest under(start(), options);
    const auto package = [](const QString &name) {
        return zipOf(apex(name, "public class " + name.toUtf8() + " {}\n") +
                     Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {name}}})}});
    };
    const QString first = OrgUnderTest::idOf(under.submit(package(u"Beta"_s)));
    const QString second = OrgUnderTest::idOf(under.submit(package(u"Gamma"_s)));
    QCOMPARE(under.poll(second).status(), u"Pending"_s);
    QCOMPARE(under.poll(second).text("numberComponentsTotal"), u"0"_s);
    QCOMPARE(under.poll(first).status(), u"InProgress"_s);
    QCOMPARE(under.waitFor(first).status(), u"Succeeded"_s);
    QCOMPARE(under.poll(second).status(), u"InProgress"_s);
    QCOMPARE(under.waitFor(second).status(), u"Succeeded"_s);
}

void TestDeployJobs::endsWithoutBeingPolled()
{
    Options options;
    options.pollsPerDeploy = 1000;
    options.deployTime = std::chrono::milliseconds(1);
    OrgUnderTest under(start(), options);
    under.submit(zipOf(apex(u"Beta"_s, "public class Beta {}\n") +
                       Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}}));
    QTRY_COMPARE(under.org().ledger().constLast().outcome, u"Succeeded"_s);
    QVERIFY(under.has(u"classes/Beta.cls"_s));
}

void TestDeployJobs::cancelsWhatHasNotEnded()
{
    Options options;
    options.pollsPerDeploy = 1000;
    options.deployTime = std::chrono::hours(1);
    OrgUnderTest under(start(), options);
    const QString id =
        OrgUnderTest::idOf(under.submit(zipOf(apex(u"Beta"_s, "public class Beta {}\n") +
                                              Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}})));
    QCOMPARE(under.soap("<cancelDeploy><id>" + id.toUtf8() + "</id></cancelDeploy>").status, 200);
    const Deployed done = under.waitFor(id);
    QCOMPARE(done.status(), u"Canceled"_s);
    QCOMPARE(done.text("canceledByName"), u"Ada Admin"_s);
    QVERIFY(!under.has(u"classes/Beta.cls"_s));
    QCOMPARE(under.soap("<cancelDeploy><id>" + id.toUtf8() + "</id></cancelDeploy>").status, 500);
}

void TestDeployJobs::takesAZipOverRest()
{
    OrgUnderTest under(start());
    const QByteArray zip = zipOf(apex(u"Beta"_s, "public class Beta {}\n") +
                                 Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}});
    const QByteArray body =
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"package.xml\"\r\nContent-Type: "
        "application/zip\r\n\r\n" +
        zip +
        "\r\n--B\r\nContent-Disposition: form-data; name=\"entity_content\"\r\nContent-Type: "
        "application/json\r\n\r\n{\"deployOptions\":{\"singlePackage\":true,\"rollbackOnError\":true}}\r\n--B--\r\n";
    const Answer started =
        exchange(under.org().port(), "POST", "//services/data/v66.0/metadata/deployRequest", body,
                 {"Authorization: Bearer 00D000000000001!T", "Content-Type: multipart/form-data; boundary=B"});
    QCOMPARE(started.status, 201);
    const QByteArray id = started.body.mid(started.body.indexOf("\"0Af") + 1, 18);
    QCOMPARE(under.waitFor(QString::fromLatin1(id)).status(), u"Succeeded"_s);
    const Answer shown = under.rest("GET", "/metadata/deployRequest/" + id + "?includeDetails=true");
    QVERIFY(shown.body.contains("\"componentSuccesses\":[{"));
    QVERIFY(shown.body.contains("\"success\":true"));
}

void TestDeployJobs::recordsWhoChangedWhat()
{
    OrgUnderTest under(start());
    const QByteArray token = under.org().issueToken(u"dana@example.test"_s, u"Dana Dev"_s).toUtf8();
    const Files more = apex(u"Beta"_s, "public class Beta {}\n") +
                       Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}};
    const Answer started =
        under.soap("<deploy><ZipFile>" + zipOf(more).toBase64() +
                       "</ZipFile><DeployOptions><singlePackage>true</singlePackage></DeployOptions></deploy>",
                   token);
    under.waitFor(OrgUnderTest::idOf(started));
    const auto rows = [&under] {
        return under.soap("<listMetadata><queries><type>ApexClass</type></queries></listMetadata>").body;
    };
    QVERIFY(rows().contains("<lastModifiedByName>Dana Dev</lastModifiedByName>"));
    QVERIFY(under.query(u"SELECT Display, CreatedBy.Name FROM SetupAuditTrail WHERE CreatedBy.Name = 'Dana Dev'"_s)
                .body.contains("created ApexClass Beta"));
    QVERIFY(under.query(u"SELECT MemberName FROM SourceMember WHERE IsNewMember = true"_s, true).body.contains("Beta"));
    QVERIFY(under.query(u"SELECT Id, Status FROM DeployRequest WHERE CreatedBy.Name = 'Dana Dev'"_s, true)
                .body.contains("Succeeded"));
    under.restart();
    QVERIFY(rows().contains("<lastModifiedByName>Dana Dev</lastModifiedByName>"));
    QCOMPARE(under.org().ledger().size(), 1);
    QCOMPARE(under.org().ledger().constFirst().username, u"dana@example.test"_s);
    QCOMPARE(under.org().ledger().constFirst().outcome, u"Succeeded"_s);
    QCOMPARE(under.org().ledger().constFirst().components, QStringList(u"ApexClass:Beta"_s));
}

QTEST_GUILESS_MAIN(TestDeployJobs)
#include "tst_deployjobs.moc"
