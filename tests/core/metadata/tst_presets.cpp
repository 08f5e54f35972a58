#include "core/metadata/presets.h"

#include "core/metadata/convertunits.h"
#include "core/metadata/project.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &root, const QByteArray &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root +
           " xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + inner + "</" + root + ">\n";
}

QByteArray entry(const QByteArray &element, const QByteArray &inner)
{
    return "    <" + element + ">\n" + inner + "    </" + element + ">\n";
}

QByteArray value(const QByteArray &name, const QByteArray &text)
{
    return "        <" + name + ">" + text + "</" + name + ">\n";
}

QByteArray permissionSet()
{
    return document("PermissionSet",
                    entry("classAccesses", value("apexClass", "Mail") + value("enabled", "true")) +
                        entry("classAccesses", value("apexClass", "Tax") + value("enabled", "false")) +
                        "    <description>Sells &amp; bills</description>\n" +
                        entry("fieldPermissions", value("editable", "true") + value("field", "Account.Rating__c")) +
                        entry("fieldPermissions", value("editable", "true") + value("field", "Thing__c.Size__c")) +
                        "    <label>Sales</label>\n" +
                        entry("objectPermissions", value("allowRead", "true") + value("object", "Account")) +
                        entry("tabSettings", value("tab", "standard-Account") + value("visibility", "Visible")) +
                        entry("userPermissions", value("enabled", "true") + value("name", "ApiEnabled")));
}

QByteArray labels()
{
    return document("CustomLabels", entry("labels", value("fullName", "Bye") + value("value", "Bye")) +
                                        entry("labels", value("fullName", "Hello") + value("value", "Hello")));
}

QByteArray sharing()
{
    return document("SharingRules",
                    entry("sharingCriteriaRules", value("fullName", "ByZone") + value("accessLevel", "Read")) +
                        entry("sharingOwnerRules", value("fullName", "ByOwner") + value("accessLevel", "Edit")) +
                        entry("sharingOwnerRules", value("fullName", "ByRep") + value("accessLevel", "Edit")));
}

QByteArray workflow()
{
    return document("Workflow", entry("alerts", value("fullName", "Tell") + value("protected", "false")) +
                                    entry("rules", value("fullName", "When new") + value("active", "true")) +
                                    entry("tasks", value("fullName", "Call") + value("status", "Open")));
}

QByteArray service()
{
    return document("ExternalServiceRegistration",
                    "    <label>Bank</label>\n    <schema>openapi: 3.0.0\ninfo:\n  title: &lt;Bank&gt;\n</schema>\n"
                    "    <schemaUploadFileExtension>yaml</schemaUploadFileExtension>\n");
}

QStringList pathsOf(const QList<MetadataFile> &files)
{
    QStringList paths;
    for (const MetadataFile &file : files)
        paths += file.path;
    paths.sort();
    return paths;
}

} // namespace

class TestPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsTheSame_data();
    void thereAndBackIsTheSame();
    void partsLieWhereSalesforcesToolsPutThem_data() { thereAndBackIsTheSame_data(); }
    void partsLieWhereSalesforcesToolsPutThem();
    void partsAreFoundBelowAnyFolders();
    void otherFilesAreNoParts();
    void otherOptionsChangeNoFiles();
    void childrenWithoutTheirOwnFileAreAComponent();
    void whatHasNoFileStaysInTheComponentsOwn();
    void commentsGoAlong();
    void brokenPartsAreNamed();
    void twoDescriptionsAreRefused();
    void jsonIsYamlToo();
    void aProjectIsConvertedWhole();
};

void TestPresets::thereAndBackIsTheSame_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("places");
    const QString set = u"permissionsets/Sales"_s;
    QTest::newRow("permission sets, a file an entry")
        << u"decomposePermissionSetBeta"_s << set + u".permissionset-meta.xml"_s << permissionSet()
        << QStringList{set + u"/Sales.permissionset-meta.xml"_s,
                       set + u"/classAccesses/Mail.classAccess-meta.xml"_s,
                       set + u"/classAccesses/Tax.classAccess-meta.xml"_s,
                       set + u"/fieldPermissions/Account.Rating__c.fieldPermission-meta.xml"_s,
                       set + u"/fieldPermissions/Thing__c.Size__c.fieldPermission-meta.xml"_s,
                       set + u"/objectPermissions/Account.objectPermission-meta.xml"_s,
                       set + u"/tabSettings/standard-Account.tabSetting-meta.xml"_s,
                       set + u"/userPermissions/ApiEnabled.userPermission-meta.xml"_s};
    QTest::newRow("permission sets, in groups")
        << u"decomposePermissionSetBeta2"_s << set + u".permissionset-meta.xml"_s << permissionSet()
        << QStringList{set + u"/Sales.classAccess-meta.xml"_s, set + u"/Sales.permissionset-meta.xml"_s,
                       set + u"/Sales.userPermission-meta.xml"_s,
                       set + u"/objectSettings/Account.objectSettings-meta.xml"_s,
                       set + u"/objectSettings/Thing__c.objectSettings-meta.xml"_s};
    const QString label = u"labels/CustomLabels.labels-meta.xml"_s;
    QTest::newRow("labels in a folder") << u"decomposeCustomLabelsBeta"_s << label << labels()
                                        << QStringList{u"labels/CustomLabels/Bye.label-meta.xml"_s,
                                                       u"labels/CustomLabels/CustomLabels.labels-meta.xml"_s,
                                                       u"labels/CustomLabels/Hello.label-meta.xml"_s};
    QTest::newRow("labels") << u"decomposeCustomLabelsBeta2"_s << label << labels()
                            << QStringList{u"labels/Bye.label-meta.xml"_s, u"labels/Hello.label-meta.xml"_s};
    const QString rules = u"sharingRules/Account"_s;
    QTest::newRow("sharing rules") << u"decomposeSharingRulesBeta"_s << rules + u".sharingRules-meta.xml"_s << sharing()
                                   << QStringList{rules + u"/Account.sharingRules-meta.xml"_s,
                                                  rules +
                                                      u"/sharingCriteriaRules/ByZone.sharingCriteriaRule-meta.xml"_s,
                                                  rules + u"/sharingOwnerRules/ByOwner.sharingOwnerRule-meta.xml"_s,
                                                  rules + u"/sharingOwnerRules/ByRep.sharingOwnerRule-meta.xml"_s};
    const QString flow = u"workflows/Account"_s;
    QTest::newRow("workflows") << u"decomposeWorkflowBeta"_s << flow + u".workflow-meta.xml"_s << workflow()
                               << QStringList{flow + u"/Account.workflow-meta.xml"_s,
                                              flow + u"/workflowAlerts/Tell.workflowAlert-meta.xml"_s,
                                              flow + u"/workflowRules/When new.workflowRule-meta.xml"_s,
                                              flow + u"/workflowTasks/Call.workflowTask-meta.xml"_s};
    const QString bank = u"externalServiceRegistrations/Bank"_s;
    QTest::newRow("external services") << u"decomposeExternalServiceRegistrationBeta"_s
                                       << bank + u".externalServiceRegistration-meta.xml"_s << service()
                                       << QStringList{bank + u".externalServiceRegistration-meta.xml"_s,
                                                      bank + u".yaml"_s};
}

void TestPresets::thereAndBackIsTheSame()
{
    QFETCH(QString, option);
    QFETCH(QString, whole);
    QFETCH(QByteArray, bytes);
    const Presets presets({option});
    const auto parts = presets.split(whole, bytes);
    QVERIFY(parts && *parts);
    const auto joined = presets.join(whole, **parts);
    QVERIFY(joined);
    QCOMPARE(*joined, bytes);
}

void TestPresets::partsLieWhereSalesforcesToolsPutThem()
{
    QFETCH(QString, option);
    QFETCH(QString, whole);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, places);
    const Presets presets({option});
    const auto parts = presets.split(whole, bytes);
    QCOMPARE(pathsOf(**parts), places);
    for (const MetadataFile &file : **parts) {
        if (file.path == whole)
            continue;
        const auto part = presets.partOf(u"main/default/"_s + file.path);
        QVERIFY2(part, qPrintable(file.path));
        QCOMPARE(part->place, file.path);
        QCOMPARE(part->whole, whole);
    }
    QVERIFY(!presets.partOf(whole));
}

void TestPresets::partsAreFoundBelowAnyFolders()
{
    const Presets presets({u"decomposePermissionSetBeta"_s});
    const auto part = presets.partOf(u"app/sales/permissionsets/Sales/old/deep/Tax.classAccess-meta.xml"_s);
    QVERIFY(part);
    QCOMPARE(part->place, u"permissionsets/Sales/classAccesses/Tax.classAccess-meta.xml"_s);
    QCOMPARE(part->whole, u"permissionsets/Sales.permissionset-meta.xml"_s);
}

void TestPresets::otherFilesAreNoParts()
{
    const Presets presets({u"decomposePermissionSetBeta"_s, u"decomposeCustomLabelsBeta2"_s});
    for (const QString &path : {u"classes/Tax.cls-meta.xml"_s, u"permissionsets/Sales.permissionset-meta.xml"_s,
                                u"permissionsets/Tax.classAccess-meta.xml"_s, u"permissionsets"_s,
                                u"permissionsets/Sales/Other.permissionset-meta.xml"_s, u"labels/readme.md"_s})
        QVERIFY2(!presets.partOf(path), qPrintable(path));
    QVERIFY(!presets.split(u"classes/Tax.cls-meta.xml"_s, "<ApexClass/>"));
    QVERIFY(!presets.split(u"workflows/Account.workflow-meta.xml"_s, workflow()));
}

void TestPresets::otherOptionsChangeNoFiles()
{
    QVERIFY(Presets({u"somethingElse"_s}).isEmpty());
    const auto project = readProject(R"({"packageDirectories": [{"path": "app"}],
        "registryPresets": ["decomposeWorkflowBeta"], "sourceBehaviorOptions": ["other", "decomposeSharingRulesBeta"]})");
    QVERIFY(project);
    QCOMPARE(project->options, QStringList({u"decomposeWorkflowBeta"_s, u"other"_s, u"decomposeSharingRulesBeta"_s}));
}

void TestPresets::childrenWithoutTheirOwnFileAreAComponent()
{
    const Presets presets({u"decomposeSharingRulesBeta"_s});
    const auto joined = presets.join(u"sharingRules/Account.sharingRules-meta.xml"_s,
                                     {{u"sharingRules/Account/sharingOwnerRules/ByRep.sharingOwnerRule-meta.xml"_s,
                                       "<SharingOwnerRule>\n    <fullName>ByRep</fullName>\n</SharingOwnerRule>\n"}});
    QVERIFY(joined);
    QCOMPARE(*joined, document("SharingRules", entry("sharingOwnerRules", value("fullName", "ByRep"))));
}

/// Entries without a name, with a name no file can have, and of kinds that the preset does not know.
void TestPresets::whatHasNoFileStaysInTheComponentsOwn()
{
    const QByteArray odd = document("PermissionSet", entry("agentAccesses", value("agentName", "Helper")) +
                                                         entry("classAccesses", value("enabled", "true")) +
                                                         entry("userPermissions", value("name", "a/b")));
    const Presets presets({u"decomposePermissionSetBeta"_s});
    const QString whole = u"permissionsets/Odd.permissionset-meta.xml"_s;
    const auto parts = presets.split(whole, odd);
    QCOMPARE(pathsOf(**parts), QStringList(u"permissionsets/Odd/Odd.permissionset-meta.xml"_s));
    QCOMPARE(*presets.join(whole, **parts), odd);
}

void TestPresets::commentsGoAlong()
{
    const QByteArray told =
        document("PermissionSet", "    <!-- agreed with Ana -->\n" + entry("classAccesses", value("apexClass", "Tax")) +
                                      "    <label>Told</label>\n");
    const QString whole = u"permissionsets/Told.permissionset-meta.xml"_s;
    for (const QString &option : {u"decomposePermissionSetBeta"_s, u"decomposePermissionSetBeta2"_s}) {
        const Presets presets({option});
        const auto parts = presets.split(whole, told);
        QCOMPARE(*presets.join(whole, **parts), told);
    }
}

void TestPresets::brokenPartsAreNamed()
{
    const QString whole = u"permissionsets/Sales.permissionset-meta.xml"_s;
    for (const QString &option : {u"decomposePermissionSetBeta"_s, u"decomposePermissionSetBeta2"_s}) {
        const Presets presets({option});
        const auto joined = presets.join(
            whole, {{u"permissionsets/Sales/Sales.classAccess-meta.xml"_s, "<PermissionSet><classAccesses>"}});
        QVERIFY(!joined);
        QCOMPARE(joined.error().code, base::Errc::Malformed);
        QVERIFY2(joined.error().message.contains(u"Sales"), qPrintable(joined.error().message));
        const auto parts = presets.split(whole, "<PermissionSet>");
        QVERIFY(parts && !*parts);
    }
}

void TestPresets::twoDescriptionsAreRefused()
{
    const Presets presets({u"decomposeWorkflowBeta"_s});
    const QString whole = u"workflows/Account.workflow-meta.xml"_s;
    const auto joined =
        presets.join(whole, {{whole, workflow()}, {u"workflows/Account/Account.workflow-meta.xml"_s, sharing()}});
    QVERIFY(!joined);
    QCOMPARE(joined.error().code, base::Errc::InvalidInput);
}

void TestPresets::jsonIsYamlToo()
{
    const Presets presets({u"decomposeExternalServiceRegistrationBeta"_s});
    const QString whole = u"externalServiceRegistrations/Bank.externalServiceRegistration-meta.xml"_s;
    const QByteArray json =
        document("ExternalServiceRegistration", "    <schema>{&quot;openapi&quot;: &quot;3.0.0&quot;}</schema>\n"
                                                "    <schemaUploadFileExtension>json</schemaUploadFileExtension>\n");
    auto parts = presets.split(whole, json);
    QCOMPARE((**parts).last().bytes, QByteArray("{\"openapi\": \"3.0.0\"}"));
    QVERIFY(presets.join(whole, **parts)->contains(R"(<schema>{"openapi": "3.0.0"}</schema>)"));
    (**parts).last().bytes = "openapi: 3.0.0\n";
    const auto joined = presets.join(whole, **parts);
    QVERIFY(!joined);
    QVERIFY2(joined.error().message.contains(u"Bank.yaml"), qPrintable(joined.error().message));
}

/// From paths of a project to files and manifest of a package.
void TestPresets::aProjectIsConvertedWhole()
{
    const Presets presets({u"decomposePermissionSetBeta"_s});
    const QString whole = u"permissionsets/Sales.permissionset-meta.xml"_s;
    const auto parts = presets.split(whole, permissionSet());
    QHash<QString, QByteArray> bytes;
    for (const MetadataFile &file : **parts)
        bytes.insert(u"sales/"_s + file.path, file.bytes);
    bytes.insert(u"classes/Tax.cls"_s, "class Tax {}");
    bytes.insert(u"classes/Tax.cls-meta.xml"_s, "<ApexClass/>");
    SourceSorter sorter(presets);
    sorter.add(u"app"_s, bytes.keys());
    QCOMPARE(sorter.leftOut(), QStringList());
    const QList<ConvertUnit> units = sorter.takeUnits();
    QCOMPARE(units.size(), 2);
    ConvertUnit unit = units.last();
    QCOMPARE(unit.key.toString(), u"PermissionSet:Sales"_s);
    for (UnitFile &file : unit.files)
        file.bytes = bytes.value(file.path.sliced(4));
    const auto converted = toMetadata(unit, Joining::FirstOnly, presets);
    QVERIFY(converted);
    QCOMPARE(converted->files, (QList<MetadataFile>{{u"permissionsets/Sales.permissionset"_s, permissionSet()}}));
    QCOMPARE(converted->manifest.types.value(u"PermissionSet"_s), QStringList(u"Sales"_s));
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
