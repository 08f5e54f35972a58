#include "tests/app/localorg/orgundertest.h"

using namespace backflow::localorg;
using namespace backflow::localorg::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray &name)
{
    return "    <fields><fullName>" + name + "</fullName><type>Text</type></fields>\n";
}

QByteArray grant(const QByteArray &name)
{
    return "    <fieldPermissions><editable>true</editable><field>" + name + "</field></fieldPermissions>\n";
}

Files start()
{
    return apex(u"Alpha"_s, "public class Alpha {}\n") + apex(u"Beta"_s, "public class Beta {}\n") +
           Files{
               {u"objects/Account.object"_s, asXml("CustomObject", field("Rating__c") + field("Tier__c"))},
               {u"objects/Inv__c.object"_s, asXml("CustomObject", field("Sum__c") + "    <label>Inv</label>\n")},
               {u"layouts/Inv__c-Inv %28old%29.layout"_s, asXml("Layout", "")},
               {u"labels/CustomLabels.labels"_s,
                asXml(
                    "CustomLabels",
                    "    <labels><fullName>One</fullName></labels>\n    <labels><fullName>Two</fullName></labels>\n")},
               {u"profiles/Admin.profile"_s,
                asXml("Profile",
                      "    <classAccesses><apexClass>Alpha</apexClass><enabled>true</enabled></classAccesses>\n"
                      "    <classAccesses><apexClass>Beta</apexClass><enabled>true</enabled></classAccesses>\n"
                      "    <custom>false</custom>\n" +
                          grant("Account.Rating__c") + grant("Account.Tier__c") + grant("Inv__c.Sum__c") +
                          "    <layoutAssignments><layout>Inv__c-Inv %28old%29</layout></layoutAssignments>\n"
                          "    <tabVisibilities><tab>standard-Account</tab></tabVisibilities>\n"
                          "    <userPermissions><enabled>true</enabled><name>ApiEnabled</name></userPermissions>\n")},
               {u"reports/Sales-meta.xml"_s, asXml("ReportFolder", "<name>Sales</name>")},
               {u"reports/Sales/A.report"_s, asXml("Report", "")},
               {u"lwc/hello/hello.js"_s, "export default class {}\n"},
               {u"lwc/hello/hello.js-meta.xml"_s, asXml("LightningComponentBundle", "")},
               {u"documents/Docs-meta.xml"_s, asXml("DocumentFolder", "")},
               {u"documents/Docs/d.txt"_s, "text"},
               {u"documents/Docs/d.txt-meta.xml"_s, asXml("Document", "")},
               {u"package.xml"_s, "not of the org's components"}};
}

} // namespace

class TestRetrieve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsWhatTheManifestNames_data();
    void bringsWhatTheManifestNames();
    void cutsProfilesToThePackage_data();
    void cutsProfilesToThePackage();
    void bringsAPartialParentForAChild();
    void tellsWhatIsNotThere();
    void putsTheManifestOfWhatItFound();
    void noticesChangesMadeByHand();
    void listsChildrenAndFolders();
    void describesItsTypes();
    void refusesMoreThanTheLimits();
};

void TestRetrieve::refusesMoreThanTheLimits()
{
    Options options;
    options.mostFiles = 5;
    OrgUnderTest org(start(), options);
    const auto small = org.retrieve({{u"ApexClass"_s, {u"Alpha"_s}}});
    QVERIFY(small.answer.contains("<status>Succeeded</status>"));
    const auto large = org.retrieve({{u"ApexClass"_s, {u"*"_s}}, {u"CustomObject"_s, {u"Account"_s, u"Inv__c"_s}}});
    QVERIFY(large.answer.contains("<status>Failed</status>"));
    QVERIFY(large.answer.contains("<errorStatusCode>LIMIT_EXCEEDED</errorStatusCode>"));
    QVERIFY(!large.answer.contains("<zipFile>"));
    QCOMPARE(org.org().retrieves().size(), 2);
    QVERIFY(!org.org().retrieves().first().refused && org.org().retrieves().last().refused);
    Files files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"A"_s, u"B"_s, u"C"_s}}})}};
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        files = files + apex(name, "public class " + name.toLatin1() + " {}\n");
    const Answer refused = org.submit(zipOf(files));
    QVERIFY2(refused.body.contains("LIMIT_EXCEEDED"), refused.body.constData());
    QVERIFY(org.org().ledger().isEmpty());
}

void TestRetrieve::bringsWhatTheManifestNames_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("all classes") << u"ApexClass"_s << QStringList{u"*"_s}
                                 << QStringList{u"classes/Alpha.cls"_s, u"classes/Alpha.cls-meta.xml"_s,
                                                u"classes/Beta.cls"_s, u"classes/Beta.cls-meta.xml"_s};
    QTest::newRow("a class, without case") << u"ApexClass"_s << QStringList{u"ALPHA"_s}
                                           << QStringList{u"classes/Alpha.cls"_s, u"classes/Alpha.cls-meta.xml"_s};
    QTest::newRow("star leaves standard objects out")
        << u"CustomObject"_s << QStringList{u"*"_s} << QStringList{u"objects/Inv__c.object"_s};
    QTest::newRow("star and a standard object") << u"CustomObject"_s << QStringList{u"*"_s, u"Account"_s}
                                                << QStringList{u"objects/Account.object"_s, u"objects/Inv__c.object"_s};
    QTest::newRow("layout, decoded") << u"Layout"_s << QStringList{u"Inv__c-Inv (old)"_s}
                                     << QStringList{u"layouts/Inv__c-Inv %28old%29.layout"_s};
    QTest::newRow("bundle") << u"LightningComponentBundle"_s << QStringList{u"*"_s}
                            << QStringList{u"lwc/hello/hello.js"_s, u"lwc/hello/hello.js-meta.xml"_s};
    QTest::newRow("no star for reports") << u"Report"_s << QStringList{u"*"_s} << QStringList{};
    QTest::newRow("folder with a slash, and a report")
        << u"Report"_s << QStringList{u"Sales/"_s, u"Sales/A"_s}
        << QStringList{u"reports/Sales-meta.xml"_s, u"reports/Sales/A.report"_s};
    QTest::newRow("document") << u"Document"_s << QStringList{u"Docs"_s, u"Docs/d.txt"_s}
                              << QStringList{u"documents/Docs-meta.xml"_s, u"documents/Docs/d.txt"_s,
                                             u"documents/Docs/d.txt-meta.xml"_s};
    QTest::newRow("all labels") << u"CustomLabels"_s << QStringList{u"*"_s}
                                << QStringList{u"labels/CustomLabels.labels"_s};
}

void TestRetrieve::bringsWhatTheManifestNames()
{
    QFETCH(QString, type);
    QFETCH(QStringList, members);
    QFETCH(QStringList, paths);
    OrgUnderTest under(start());
    auto got = under.retrieve({{type, members}}, false);
    QVERIFY(got.files.remove(u"unpackaged/package.xml"_s));
    QStringList found;
    for (auto it = got.files.cbegin(); it != got.files.cend(); ++it) {
        found.append(it.key().mid(11));
        QCOMPARE(it.value(), start().value(it.key().mid(11)));
    }
    QCOMPARE(found, paths);
}

void TestRetrieve::cutsProfilesToThePackage_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QStringList>("kept");
    const QStringList always{u"ApiEnabled"_s, u"<custom>"_s};
    QTest::newRow("alone") << u"Profile"_s << u"Admin"_s << always;
    QTest::newRow("with a class") << u"ApexClass"_s << u"Alpha"_s << always + QStringList{u"<apexClass>Alpha"_s};
    QTest::newRow("with an object") << u"CustomObject"_s << u"Account"_s
                                    << always + QStringList{u"Account.Rating__c"_s, u"Account.Tier__c"_s,
                                                            u"standard-Account"_s};
    QTest::newRow("with a field") << u"CustomField"_s << u"Account.Tier__c"_s
                                  << always + QStringList{u"Account.Tier__c"_s};
    QTest::newRow("with a layout") << u"Layout"_s << u"Inv__c-Inv %28old%29"_s
                                   << always + QStringList{u"layoutAssignments"_s};
}

void TestRetrieve::cutsProfilesToThePackage()
{
    QFETCH(QString, type);
    QFETCH(QString, member);
    QFETCH(QStringList, kept);
    OrgUnderTest under(start());
    QMap<QString, QStringList> types{{u"Profile"_s, {u"Admin"_s}}};
    types[type] = {member};
    const QByteArray profile = under.retrieve(types).files.value(u"profiles/Admin.profile"_s);
    const QStringList all{u"ApiEnabled"_s,      u"<custom>"_s,          u"<apexClass>Alpha"_s,
                          u"<apexClass>Beta"_s, u"Account.Rating__c"_s, u"Account.Tier__c"_s,
                          u"Inv__c.Sum__c"_s,   u"standard-Account"_s,  u"layoutAssignments"_s};
    for (const QString &text : all)
        QVERIFY2(profile.contains(text.toUtf8()) == kept.contains(text), qPrintable(text));
}

void TestRetrieve::bringsAPartialParentForAChild()
{
    OrgUnderTest under(start());
    const auto got = under.retrieve({{u"CustomField"_s, {u"Account.Tier__c"_s}}, {u"CustomLabel"_s, {u"Two"_s}}});
    const QByteArray object = got.files.value(u"objects/Account.object"_s);
    QVERIFY(object.contains("Tier__c") && !object.contains("Rating__c"));
    const QByteArray labels = got.files.value(u"labels/CustomLabels.labels"_s);
    QVERIFY(labels.contains("Two") && !labels.contains("One"));
    QVERIFY(got.answer.contains("<fullName>Account.Tier__c</fullName>"));
}

void TestRetrieve::tellsWhatIsNotThere()
{
    OrgUnderTest under(start());
    const auto got = under.retrieve({{u"ApexClass"_s, {u"Alpha"_s, u"Nowhere"_s}}}, false);
    QVERIFY(got.answer.contains("<success>true</success>"));
    QVERIFY(got.answer.contains("<problem>Entity of type 'ApexClass' named 'Nowhere' cannot be found</problem>"));
    QVERIFY(got.files.contains(u"unpackaged/classes/Alpha.cls"_s));
    const Answer unknown =
        under.soap("<retrieve><request><unpackaged><types><members>*</members><name>Nonsense</name></types>"
                   "</unpackaged></request></retrieve>");
    QCOMPARE(unknown.status, 500);
    QVERIFY(unknown.body.contains("<faultcode>sf:INVALID_TYPE</faultcode>"));
}

void TestRetrieve::putsTheManifestOfWhatItFound()
{
    OrgUnderTest under(start());
    const QByteArray found =
        under.retrieve({{u"ApexClass"_s, {u"*"_s}}, {u"Report"_s, {u"Sales"_s}}}).files.value(u"package.xml"_s);
    QVERIFY(found.contains("<members>Alpha</members>") && found.contains("<members>Beta</members>"));
    QVERIFY(found.contains("<name>Report</name>") && !found.contains("ReportFolder"));
    QVERIFY(found.contains("<version>66.0</version>"));
}

void TestRetrieve::noticesChangesMadeByHand()
{
    OrgUnderTest under(start());
    under.write(apex(u"Gamma"_s, "public class Gamma {}\n"));
    under.write({{u"classes/Alpha.cls"_s, "public class Alpha { Integer i; }\n"}});
    const auto got = under.retrieve({{u"ApexClass"_s, {u"*"_s}}});
    QCOMPARE(got.files.value(u"classes/Alpha.cls"_s), "public class Alpha { Integer i; }\n");
    QVERIFY(got.files.contains(u"classes/Gamma.cls"_s));
    const QByteArray members = under.query(u"SELECT MemberName, IsNewMember FROM SourceMember"_s, true).body;
    QVERIFY(members.contains("Alpha") && members.contains("Gamma") && !members.contains("Beta"));
}

void TestRetrieve::listsChildrenAndFolders()
{
    OrgUnderTest under(start());
    const auto list = [&under](const QByteArray &query) {
        return under
            .soap("<listMetadata><queries>" + query + "</queries><asOfVersion>66.0</asOfVersion></listMetadata>")
            .body;
    };
    QCOMPARE(list("<type>CustomField</type>").count("<fullName>"), 3);
    QVERIFY(list("<type>CustomLabel</type>").contains("<fullName>Two</fullName>"));
    QVERIFY(list("<type>ReportFolder</type>").contains("<fullName>Sales</fullName>"));
    QVERIFY(list("<folder>Sales</folder><type>Report</type>").contains("<fullName>Sales/A</fullName>"));
    QVERIFY(!list("<type>Report</type>").contains("<fullName>"));
    QVERIFY(list("<type>LightningComponentBundle</type>").contains("<fileName>lwc/hello</fileName>"));
    const QByteArray one("<queries><type>ApexClass</type></queries>");
    QCOMPARE(under.soap("<listMetadata>" + one + one + one + one + "</listMetadata>").status, 500);
}

void TestRetrieve::describesItsTypes()
{
    OrgUnderTest under(start());
    const QByteArray found = under.soap("<describeMetadata><asOfVersion>66.0</asOfVersion></describeMetadata>").body;
    QVERIFY(found.contains("<childXmlNames>CustomField</childXmlNames>"));
    QVERIFY(found.contains("<testRequired>false</testRequired>"));
    QVERIFY(found.contains("<xmlName>ApexClass</xmlName>"));
    QVERIFY(!found.contains("ReportFolder"));
}

QTEST_GUILESS_MAIN(TestRetrieve)
#include "tst_retrieve.moc"
