#include "tests/app/localorg/orgundertest.h"

using namespace backflow::localorg;
using namespace backflow::localorg::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray field(const QByteArray &name, const QByteArray &more = "<type>Text</type>")
{
    return "    <fields><fullName>" + name + "</fullName><label>" + name + "</label>" + more + "</fields>\n";
}

QByteArray grant(const QByteArray &name)
{
    return "    <fieldPermissions><editable>true</editable><field>" + name +
           "</field><readable>true</readable></fieldPermissions>\n";
}

QByteArray label(const QByteArray &name, const QByteArray &value)
{
    return "    <labels><fullName>" + name +
           "</fullName><language>en_US</language><protected>false</protected>"
           "<shortDescription>s</shortDescription><value>" +
           value + "</value></labels>\n";
}

const QByteArray kPassing("@IsTest\nprivate class AlphaTest {\n    @IsTest\n    static void works() {\n"
                          "        System.assertEquals(1, Alpha.one());\n    }\n}\n");
const QByteArray kAlpha("public class Alpha {\n    public static Integer one() {\n        return 1;\n    }\n}\n");

Files start()
{
    return apex(u"Alpha"_s, kAlpha) + apex(u"AlphaTest"_s, kPassing) +
           Files{
               {u"objects/Account.object"_s, asXml("CustomObject", field("Rating__c") + field("Tier__c"))},
               {u"permissionsets/Sales.permissionset"_s,
                asXml("PermissionSet", grant("Account.Rating__c") + "    <label>Sales</label>\n")},
               {u"profiles/Admin.profile"_s,
                asXml("Profile", "    <custom>false</custom>\n" + grant("Account.Rating__c"))},
               {u"labels/CustomLabels.labels"_s, asXml("CustomLabels", label("One", "1") + label("Two", "2"))},
               {u"layouts/Account-Main.layout"_s,
                asXml("Layout",
                      "    <layoutSections><layoutColumns><layoutItems><behavior>Edit</behavior><field>Tier__c</field>"
                      "</layoutItems></layoutColumns></layoutSections>\n")}};
}

} // namespace

class TestDeploy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndChangesAndTellsWhich();
    void refusesNamesThatLeadNowhere_data();
    void refusesNamesThatLeadNowhere();
    void refusesFilesItCannotRead_data();
    void refusesFilesItCannotRead();
    void keepsNothingOfAFailedPackage();
    void keepsTheGoodHalfWithoutRollback();
    void changesNothingWhenOnlyChecking();
    void laysAProfileOverTheOldOne();
    void replacesAPermissionSet();
    void leavesLabelsItWasNotGiven();
    void takesOnlyTheChildrenTheManifestNames();
    void comparesManifestAndZip();
    void warnsAboutDeletingWhatIsNotThere();
    void refusesToDeleteWhatIsUsed();
    void clearsPermissionsAndLayoutsOfADeletedField();
    void takesAnObjectsOwnThingsWithIt();
    void deletesBeforeOrAfter();
};

void TestDeploy::addsAndChangesAndTellsWhich()
{
    OrgUnderTest under(start());
    const Deployed done = under.deploy(apex(u"Alpha"_s, kAlpha + "// more\n") +
                                       apex(u"Beta"_s, "public class Beta {}\n") + apex(u"AlphaTest"_s, kPassing) +
                                       Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"*"_s}}})}});
    QCOMPARE(done.status(), u"Succeeded"_s);
    QCOMPARE(done.flags(u"ApexClass"_s, u"Alpha"_s), u"-h-"_s);
    QCOMPARE(done.flags(u"ApexClass"_s, u"Beta"_s), u"rh-"_s);
    QCOMPARE(done.flags(u"ApexClass"_s, u"AlphaTest"_s), u"---"_s);
    QCOMPARE(done.flags(QString(), u"package.xml"_s), u"-h-"_s);
    QCOMPARE(done.text("numberComponentsTotal"), u"3"_s);
    QCOMPARE(under.file(u"classes/Alpha.cls"_s), kAlpha + "// more\n");
    QVERIFY(under.has(u"classes/Beta.cls-meta.xml"_s));
}

void TestDeploy::refusesNamesThatLeadNowhere_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("problem");
    QTest::newRow("field of a permission set")
        << u"PermissionSet"_s << u"P"_s << u"permissionsets/P.permissionset"_s
        << asXml("PermissionSet", grant("Account.No__c") + "    <label>P</label>\n")
        << u"In field: field - no CustomField named Account.No__c found"_s;
    QTest::newRow("class of a profile")
        << u"Profile"_s << u"P"_s << u"profiles/P.profile"_s
        << asXml("Profile", "<classAccesses><apexClass>No</apexClass><enabled>true</enabled></classAccesses>\n")
        << u"In field: apexClass - no ApexClass named No found"_s;
    QTest::newRow("tab of a permission set")
        << u"PermissionSet"_s << u"P"_s << u"permissionsets/P.permissionset"_s
        << asXml("PermissionSet",
                 "<label>P</label><tabSettings><tab>No__c</tab><visibility>Visible</visibility></tabSettings>\n")
        << u"You can't edit tab settings for No__c, as it's not a valid tab."_s;
    QTest::newRow("field on a layout") << u"Layout"_s << u"Account-Other"_s << u"layouts/Account-Other.layout"_s
                                       << asXml("Layout", "<layoutSections><layoutColumns><layoutItems><field>No__c</"
                                                          "field></layoutItems></layoutColumns></layoutSections>\n")
                                       << u"In field: field - no CustomField named Account.No__c found"_s;
    QTest::newRow("lookup to an object") << u"CustomField"_s << u"Account.To__c"_s << u"objects/Account.object"_s
                                         << asXml("CustomObject",
                                                  field("To__c", "<referenceTo>No__c</referenceTo><type>Lookup</type>"))
                                         << u"In field: referenceTo - no CustomObject named No__c found"_s;
    QTest::newRow("field of an object that is not there")
        << u"CustomField"_s << u"No__c.F__c"_s << u"objects/No__c.object"_s << asXml("CustomObject", field("F__c"))
        << u"no CustomObject named No__c found"_s;
    QTest::newRow("tab of an object") << u"CustomTab"_s << u"No__c"_s << u"tabs/No__c.tab"_s
                                      << asXml("CustomTab", "<customObject>true</customObject>\n")
                                      << u"In field: customObject - no CustomObject named No__c found"_s;
    QTest::newRow("quick action on an object")
        << u"QuickAction"_s << u"New_No"_s << u"quickActions/New_No.quickAction"_s
        << asXml("QuickAction", "<targetObject>No__c</targetObject>\n")
        << u"In field: targetObject - no CustomObject named No__c found"_s;
    QTest::newRow("object and field of a flow")
        << u"Flow"_s << u"F"_s << u"flows/F.flow"_s
        << asXml("Flow", "<recordUpdates><name>U</name><filters><field>No__c</field></filters><object>Account</"
                         "object></recordUpdates>\n")
        << u"In field: field - no CustomField named Account.No__c found"_s;
    QTest::newRow("formula")
        << u"CustomField"_s << u"Account.F__c"_s << u"objects/Account.object"_s
        << asXml("CustomObject",
                 field("F__c", "<formula>IF(No__c = \"x__c\", 1, Owner.Other__c)</formula><type>Number</type>"))
        << u"In field: formula - no CustomField named Account.No__c found"_s;
    QTest::newRow("field in Apex")
        << u"ApexClass"_s << u"Gamma"_s << u"classes/Gamma.cls"_s
        << QByteArray("public class Gamma { // Fine__c\n    Object o = [SELECT No__c FROM Account];\n}\n")
        << u"Invalid type or variable: No__c"_s;
}

void TestDeploy::refusesNamesThatLeadNowhere()
{
    QFETCH(QString, type);
    QFETCH(QString, member);
    QFETCH(QString, path);
    QFETCH(QByteArray, xml);
    QFETCH(QString, problem);
    OrgUnderTest under(start());
    Files files{{path, xml}, {u"package.xml"_s, manifest({{type, {member}}})}};
    if (type == "ApexClass"_L1)
        files.insert(apex(u"Gamma"_s, xml));
    const Deployed done = under.deploy(files);
    QCOMPARE(done.status(), u"Failed"_s);
    QCOMPARE(done.problems().size(), 1);
    QVERIFY2(done.problems().constFirst().endsWith(problem), qPrintable(done.problems().join(u'\n')));
}

void TestDeploy::refusesFilesItCannotRead_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("tag that is not closed") << QByteArray("<?xml version=\"1.0\"?>\n<Layout>\n  <a>\n</Layout>\n")
                                            << QByteArray("<lineNumber>4</lineNumber>");
    QTest::newRow("text before the root") << QByteArray("x<Layout/>") << QByteArray("<lineNumber>1</lineNumber>");
    QTest::newRow("another type's root") << asXml("Profile", "")
                                         << QByteArray("the root element is Profile, not Layout");
    QTest::newRow("elements apart")
        << asXml("Layout", "<excludeButtons>A</excludeButtons><headers>B</headers><excludeButtons>C</excludeButtons>")
        << QByteArray("}excludeButtons is duplicated at this location in type Layout");
}

void TestDeploy::refusesFilesItCannotRead()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, place);
    OrgUnderTest under(start());
    const Deployed done = under.deploy(
        {{u"layouts/Account-Main.layout"_s, xml}, {u"package.xml"_s, manifest({{u"Layout"_s, {u"Account-Main"_s}}})}});
    QCOMPARE(done.status(), u"Failed"_s);
    QVERIFY2(done.xml.contains(place), done.xml.constData());
}

void TestDeploy::keepsNothingOfAFailedPackage()
{
    OrgUnderTest under(start());
    const Deployed done =
        under.deploy(apex(u"Beta"_s, "public class Beta {}\n") + apex(u"Bad"_s, "public class Bad {\n") +
                     Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s, u"Bad"_s}}})}});
    QCOMPARE(done.status(), u"Failed"_s);
    QCOMPARE(done.text("success"), u"false"_s);
    QCOMPARE(done.flags(u"ApexClass"_s, u"Beta"_s), u"rh-"_s);
    QVERIFY(!under.has(u"classes/Beta.cls"_s));
}

void TestDeploy::keepsTheGoodHalfWithoutRollback()
{
    OrgUnderTest under(start());
    const QByteArray uses =
        asXml("PermissionSet",
              "<classAccesses><apexClass>Bad</apexClass><enabled>true</enabled></classAccesses><label>P</label>");
    const Files files =
        apex(u"Beta"_s, "public class Beta {}\n") + apex(u"Bad"_s, "public class Bad {\n") +
        Files{{u"permissionsets/P.permissionset"_s, uses},
              {u"package.xml"_s, manifest({{u"ApexClass"_s, {u"*"_s}}, {u"PermissionSet"_s, {u"P"_s}}})}};
    const QString id = OrgUnderTest::idOf(
        under.soap("<deploy><ZipFile>" + zipOf(files).toBase64() +
                   "</ZipFile><DeployOptions><singlePackage>true</singlePackage></DeployOptions></deploy>"));
    const Deployed done = under.waitFor(id);
    QCOMPARE(done.status(), u"SucceededPartial"_s);
    QVERIFY(under.has(u"classes/Beta.cls"_s));
    QVERIFY(!under.has(u"classes/Bad.cls"_s));
    QVERIFY(!under.has(u"permissionsets/P.permissionset"_s));
}

void TestDeploy::changesNothingWhenOnlyChecking()
{
    OrgUnderTest under(start());
    const Deployed done = under.deploy(apex(u"Beta"_s, "public class Beta {}\n") +
                                           Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Beta"_s}}})}},
                                       "<checkOnly>true</checkOnly>");
    QCOMPARE(done.status(), u"Succeeded"_s);
    QCOMPARE(done.text("checkOnly"), u"true"_s);
    QVERIFY(!under.has(u"classes/Beta.cls"_s));
    QVERIFY(under.org().ledger().constLast().checkOnly);
}

void TestDeploy::laysAProfileOverTheOldOne()
{
    OrgUnderTest under(start());
    const QByteArray next = asXml("Profile", "    "
                                             "<fieldPermissions><editable>false</editable><field>Account.Tier__c</"
                                             "field><readable>true</readable></fieldPermissions>\n");
    QCOMPARE(
        under
            .deploy({{u"profiles/Admin.profile"_s, next}, {u"package.xml"_s, manifest({{u"Profile"_s, {u"Admin"_s}}})}})
            .status(),
        u"Succeeded"_s);
    const QByteArray now = under.file(u"profiles/Admin.profile"_s);
    QVERIFY(now.contains("Account.Rating__c"));
    QVERIFY(now.contains("Account.Tier__c"));
    QVERIFY(now.contains("<custom>false</custom>"));
}

void TestDeploy::replacesAPermissionSet()
{
    OrgUnderTest under(start());
    const QByteArray next = asXml("PermissionSet", grant("Account.Tier__c") + "    <label>Sales</label>\n");
    under.deploy({{u"permissionsets/Sales.permissionset"_s, next},
                  {u"package.xml"_s, manifest({{u"PermissionSet"_s, {u"Sales"_s}}})}});
    QCOMPARE(under.file(u"permissionsets/Sales.permissionset"_s), next);
}

void TestDeploy::leavesLabelsItWasNotGiven()
{
    OrgUnderTest under(start());
    const Deployed done = under.deploy(
        {{u"labels/CustomLabels.labels"_s, asXml("CustomLabels", label("Two", "II") + label("Three", "3"))},
         {u"package.xml"_s, manifest({{u"CustomLabel"_s, {u"Two"_s, u"Three"_s}}})}});
    QCOMPARE(done.status(), u"Succeeded"_s);
    QCOMPARE(done.flags(u"CustomLabel"_s, u"Three"_s), u"rh-"_s);
    const QByteArray now = under.file(u"labels/CustomLabels.labels"_s);
    QCOMPARE(now.count("<labels>"), 3);
    QVERIFY(now.contains("<value>II</value>") && !now.contains("<value>2</value>") && now.contains("<value>1</value>"));
}

void TestDeploy::takesOnlyTheChildrenTheManifestNames()
{
    OrgUnderTest under(start());
    const Deployed done =
        under.deploy({{u"objects/Account.object"_s, asXml("CustomObject", field("New__c") + field("Other__c"))},
                      {u"package.xml"_s, manifest({{u"CustomField"_s, {u"Account.New__c"_s}}})}});
    QCOMPARE(done.status(), u"Succeeded"_s);
    const QByteArray now = under.file(u"objects/Account.object"_s);
    QVERIFY(now.contains("New__c") && now.contains("Tier__c") && !now.contains("Other__c"));
    QCOMPARE(done.flags(u"CustomField"_s, u"Account.New__c"_s), u"rh-"_s);
}

void TestDeploy::comparesManifestAndZip()
{
    OrgUnderTest under(start());
    const Deployed absent = under.deploy({{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Nowhere"_s}}})}});
    QCOMPARE(absent.status(), u"Failed"_s);
    QCOMPARE(absent.problems(),
             QStringList(u"ApexClass Nowhere: An object 'Nowhere' of type ApexClass was named in package.xml, but "
                         "was not found in zipped directory"_s));
    const Deployed unnamed = under.deploy(apex(u"Beta"_s, "public class Beta {}\n") +
                                          Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {}}})}});
    QCOMPARE(unnamed.problems(), QStringList(u"ApexClass Beta: Beta of type ApexClass was not named in package.xml"_s));
    QVERIFY(!under.has(u"classes/Beta.cls"_s));
    const Deployed none = under.deploy(apex(u"Beta"_s, "public class Beta {}\n"));
    QCOMPARE(none.problems(), QStringList(u" package.xml: No package.xml found"_s));
    const Deployed newer = under.deploy({{u"package.xml"_s, manifest({}, "99.0")}});
    QVERIFY(newer.problems().value(0).contains("Invalid version specified: 99.0"_L1));
}

void TestDeploy::warnsAboutDeletingWhatIsNotThere()
{
    OrgUnderTest under(start());
    const Deployed done =
        under.deploy({{u"package.xml"_s, manifest({})},
                      {u"destructiveChangesPost.xml"_s, manifest({{u"ApexClass"_s, {u"Gone"_s, u"AlphaTest"_s}}})}});
    QCOMPARE(done.status(), u"Succeeded"_s);
    QCOMPARE(done.problems(), QStringList(u"ApexClass Gone: No ApexClass named: Gone found"_s));
    QCOMPARE(done.flags(u"ApexClass"_s, u"AlphaTest"_s), u"-he"_s);
    QVERIFY(!under.has(u"classes/AlphaTest.cls"_s) && !under.has(u"classes/AlphaTest.cls-meta.xml"_s));
}

void TestDeploy::refusesToDeleteWhatIsUsed()
{
    OrgUnderTest under(start());
    const Deployed done = under.deploy(
        {{u"package.xml"_s, manifest({})}, {u"destructiveChanges.xml"_s, manifest({{u"ApexClass"_s, {u"Alpha"_s}}})}});
    QCOMPARE(done.status(), u"Failed"_s);
    QVERIFY(done.problems().value(0).contains("referenced elsewhere"_L1));
    QVERIFY(done.problems().value(0).contains("ApexClass:AlphaTest"_L1));
    QVERIFY(under.has(u"classes/Alpha.cls"_s));
}

void TestDeploy::clearsPermissionsAndLayoutsOfADeletedField()
{
    OrgUnderTest under(start());
    const Deployed done =
        under.deploy({{u"package.xml"_s, manifest({})},
                      {u"destructiveChangesPost.xml"_s,
                       manifest({{u"CustomField"_s, {u"Account.Tier__c"_s, u"Account.Rating__c"_s}}})}});
    QCOMPARE(done.status(), u"Succeeded"_s);
    QVERIFY(!under.file(u"objects/Account.object"_s).contains("Tier__c"));
    QVERIFY(!under.file(u"layouts/Account-Main.layout"_s).contains("layoutItems"));
    QVERIFY(under.file(u"layouts/Account-Main.layout"_s).contains("layoutColumns"));
    QVERIFY(!under.file(u"profiles/Admin.profile"_s).contains("fieldPermissions"));
    QVERIFY(under.file(u"permissionsets/Sales.permissionset"_s).contains("<label>Sales</label>"));
}

void TestDeploy::takesAnObjectsOwnThingsWithIt()
{
    Files files = start();
    files[u"objects/Inv__c.object"_s] = asXml("CustomObject", field("Sum__c"));
    files[u"layouts/Inv__c-Inv.layout"_s] = asXml("Layout", "");
    files[u"tabs/Inv__c.tab"_s] = asXml("CustomTab", "<customObject>true</customObject>");
    files[u"permissionsets/Inv.permissionset"_s] =
        asXml("PermissionSet", grant("Inv__c.Sum__c") +
                                   "<label>Inv</label><objectPermissions><object>Inv__c</object></objectPermissions>"
                                   "<tabSettings><tab>Inv__c</tab></tabSettings>");
    OrgUnderTest under(files);
    const Files package{{u"package.xml"_s, manifest({})},
                        {u"destructiveChanges.xml"_s, manifest({{u"CustomObject"_s, {u"Inv__c"_s}}})}};
    under.write({{u"flows/F.flow"_s, asXml("Flow", "<recordCreates><object>Inv__c</object></recordCreates>")}});
    const Deployed used = under.deploy(package);
    QCOMPARE(used.status(), u"Failed"_s);
    QVERIFY(used.problems().value(0).endsWith("Flow:F"_L1));
    QVERIFY(under.has(u"tabs/Inv__c.tab"_s));
    QCOMPARE(
        under.deploy(package + Files{{u"destructiveChangesPre.xml"_s, manifest({{u"Flow"_s, {u"F"_s}}})}}).status(),
        u"Succeeded"_s);
    for (const char *path : {"objects/Inv__c.object", "layouts/Inv__c-Inv.layout", "tabs/Inv__c.tab", "flows/F.flow"})
        QVERIFY2(!under.has(QString::fromLatin1(path)), path);
    const QByteArray left = under.file(u"permissionsets/Inv.permissionset"_s);
    QVERIFY2(!left.contains("Inv__c") && left.contains("<label>Inv</label>"), left.constData());
}

void TestDeploy::deletesBeforeOrAfter()
{
    const Files package =
        apex(u"AlphaTest"_s, "@IsTest\nprivate class AlphaTest { @IsTest static void nothing() {} }\n") +
        Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"AlphaTest"_s}}})}};
    const QByteArray alpha = manifest({{u"ApexClass"_s, {u"Alpha"_s}}});
    OrgUnderTest after(start());
    QCOMPARE(after.deploy(package + Files{{u"destructiveChangesPost.xml"_s, alpha}}).status(), u"Succeeded"_s);
    QVERIFY(!after.has(u"classes/Alpha.cls"_s));
    // Deleted before and brought again in the same package: it is there afterwards.
    OrgUnderTest before(start());
    QCOMPARE(before
                 .deploy(apex(u"Alpha"_s, kAlpha + "// again\n") +
                         Files{{u"package.xml"_s, manifest({{u"ApexClass"_s, {u"Alpha"_s}}})},
                               {u"destructiveChangesPre.xml"_s, alpha}})
                 .status(),
             u"Succeeded"_s);
    QVERIFY(before.file(u"classes/Alpha.cls"_s).contains("again"));
}

QTEST_GUILESS_MAIN(TestDeploy)
#include "tst_deploy.moc"
