#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"
#include "tests/core/metadata/treeshape.h"

#include <QTest>

using namespace backflow;
using namespace backflow::metadata;
using model::ComponentKey;

namespace {

using Files = QMap<QString, QByteArray>;

constexpr auto kThing = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="@NS@">
    <fields>
        <fullName>A__c</fullName>
        <type>Text</type>
    </fields>
    <fields>
        <fullName>B__c</fullName>
        <type>Number</type>
    </fields>
    <label>Thing</label>
    <validationRules>
        <fullName>Positive</fullName>
        <active>true</active>
    </validationRules>
</CustomObject>
)";

constexpr auto kTranslation = R"(<?xml version="1.0" encoding="UTF-8"?>
<CustomObjectTranslation xmlns="@NS@">
    <fields>
        <name>A__c</name>
        <label>Ah</label>
    </fields>
</CustomObjectTranslation>
)";

QByteArray resourceMeta(const char *contentType)
{
    return QByteArray("<StaticResource><contentType>") + contentType + "</contentType></StaticResource>";
}

QByteArray zipped(const QList<archive::ZipEntry> &entries)
{
    return archive::writeZip(entries).value_or(QByteArray());
}

QList<MetadataFile> list(const Files &files)
{
    return listOf(files);
}

/// Paths of a component without the package folder, as one line: what the tables below compare.
QString pathsOf(const SourceComponent &component)
{
    QStringList paths;
    for (const MetadataFile &file : component.files)
        paths.append(file.path.mid(kPackageRoot.size()));
    return paths.join(QLatin1Char(' '));
}

const SourceComponent *find(const SourceSet &set, const char *key)
{
    const auto found =
        std::ranges::find(set.components, *ComponentKey::fromString(QString::fromUtf8(key)), &SourceComponent::key);
    return found == set.components.end() ? nullptr : &*found;
}

} // namespace

class TestConvert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsFilesWhereTheyBelongAndBack_data()
    {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("paths");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *key, std::initializer_list<std::pair<const char *, QByteArray>> files,
                            const char *paths, const char *member) {
            Files map;
            for (const auto &[path, bytes] : files)
                map.insert(QString::fromUtf8(path), bytes);
            QTest::newRow(key) << map << QString::fromUtf8(key) << QString::fromUtf8(paths)
                               << QString::fromUtf8(member);
        };
        row("ApexClass:A", {{"classes/A.cls", "class"}, {"classes/A.cls-meta.xml", "<not closed"}},
            "classes/A.cls classes/A.cls-meta.xml", "ApexClass A");
        row("ApexPage:P", {{"pages/P.page", "page"}, {"pages/P.page-meta.xml", "<x/>"}},
            "pages/P.page pages/P.page-meta.xml", "ApexPage P");
        row("LightningComponentBundle:tile",
            {{"lwc/tile/tile.html", "h"}, {"lwc/tile/tile.js", "j"}, {"lwc/tile/tile.js-meta.xml", "<x/>"}},
            "lwc/tile/tile.html lwc/tile/tile.js lwc/tile/tile.js-meta.xml", "LightningComponentBundle tile");
        row("AuraDefinitionBundle:card", {{"aura/card/card.cmp", "c"}, {"aura/card/card.cmp-meta.xml", "<x/>"}},
            "aura/card/card.cmp aura/card/card.cmp-meta.xml", "AuraDefinitionBundle card");
        row("Profile:Custom: Sales", {{"profiles/Custom%3A Sales.profile", "<Profile/>"}},
            "profiles/Custom%3A Sales.profile-meta.xml", "Profile Custom%3A Sales");
        row("Layout:Account-Sales (old)", {{"layouts/Account-Sales %28old%29.layout", "<Layout/>"}},
            "layouts/Account-Sales %28old%29.layout-meta.xml", "Layout Account-Sales %28old%29");
        row("Layout:Account-1.5", {{"layouts/Account-1.5.layout", "<Layout/>"}}, "layouts/Account-1.5.layout-meta.xml",
            "Layout Account-1.5");
        row("CustomLabels:CustomLabels", {{"labels/CustomLabels.labels", "<CustomLabels/>"}},
            "labels/CustomLabels.labels-meta.xml", "CustomLabels CustomLabels");
        row("CustomMetadata:Level.Gold", {{"customMetadata/Level.Gold.md", "<CustomMetadata/>"}},
            "customMetadata/Level.Gold.md-meta.xml", "CustomMetadata Level.Gold");
        row("Workflow:Case", {{"workflows/Case.workflow", "<not closed"}}, "workflows/Case.workflow-meta.xml",
            "Workflow Case");
        row("ReportFolder:Sales", {{"reports/Sales-meta.xml", "<ReportFolder/>"}},
            "reports/Sales.reportFolder-meta.xml", "Report Sales");
        row("ReportFolder:Sales/Old", {{"reports/Sales/Old-meta.xml", "<ReportFolder/>"}},
            "reports/Sales/Old.reportFolder-meta.xml", "Report Sales/Old/");
        row("Report:Sales/Old/Pipe", {{"reports/Sales/Old/Pipe.report", "<Report/>"}},
            "reports/Sales/Old/Pipe.report-meta.xml", "Report Sales/Old/Pipe");
        row("EmailFolder:Mails", {{"email/Mails-meta.xml", "<EmailFolder/>"}}, "email/Mails.emailFolder-meta.xml",
            "EmailTemplate Mails");
        row("EmailFolder:New", {{"email/New-meta.xml", "<EmailTemplateFolder/>"}}, "email/New.emailFolder-meta.xml",
            "EmailTemplate New");
        row("EmailTemplate:Mails/Hi", {{"email/Mails/Hi.email", "Hi"}, {"email/Mails/Hi.email-meta.xml", "<x/>"}},
            "email/Mails/Hi.email email/Mails/Hi.email-meta.xml", "EmailTemplate Mails/Hi");
        row("Document:Docs/logo", {{"documents/Docs/logo.png", "png"}, {"documents/Docs/logo.png-meta.xml", "<x/>"}},
            "documents/Docs/logo.document-meta.xml documents/Docs/logo.png", "Document Docs/logo");
        row("Document:Docs/README", {{"documents/Docs/README", "r"}, {"documents/Docs/README-meta.xml", "<x/>"}},
            "documents/Docs/README documents/Docs/README.document-meta.xml", "Document Docs/README");
        row("DocumentFolder:Docs", {{"documents/Docs-meta.xml", "<DocumentFolder/>"}},
            "documents/Docs.documentFolder-meta.xml", "Document Docs");
        row("StaticResource:Brand",
            {{"staticresources/Brand.resource", "a{}"},
             {"staticresources/Brand.resource-meta.xml", resourceMeta("text/css")}},
            "staticresources/Brand.css staticresources/Brand.resource-meta.xml", "StaticResource Brand");
        row("StaticResource:Odd",
            {{"staticresources/Odd.resource", "?"},
             {"staticresources/Odd.resource-meta.xml", resourceMeta("application/x-odd")}},
            "staticresources/Odd.resource staticresources/Odd.resource-meta.xml", "StaticResource Odd");
        row("StaticResource:Kit",
            {{"staticresources/Kit.resource",
              zipped({{QStringLiteral("css/a.css"), "a"}, {QStringLiteral("b.js"), "b"}})},
             {"staticresources/Kit.resource-meta.xml", resourceMeta("application/zip")}},
            "staticresources/Kit.resource-meta.xml staticresources/Kit/b.js staticresources/Kit/css/a.css",
            "StaticResource Kit");
        row("CustomObjectTranslation:Thing__c-de",
            {{"objectTranslations/Thing__c-de.objectTranslation", fixture(kTranslation)}},
            "objectTranslations/Thing__c-de/A__c.fieldTranslation-meta.xml "
            "objectTranslations/Thing__c-de/Thing__c-de.objectTranslation-meta.xml",
            "CustomObjectTranslation Thing__c-de");
        row("Territory2Rule:M.R", {{"territory2Models/M/rules/R.territory2Rule", "<Territory2Rule/>"}},
            "territory2Models/M/rules/R.territory2Rule-meta.xml", "Territory2Rule M.R");
    }
    void putsFilesWhereTheyBelongAndBack()
    {
        QFETCH(Files, files);
        QFETCH(QString, key);
        QFETCH(QString, member);
        const auto set = toSource(list(files));
        QVERIFY(set);
        QCOMPARE(set->components.size(), 1);
        const SourceComponent &component = set->components.first();
        QCOMPARE(component.key.toString(), key);
        QTEST(pathsOf(component), "paths");
        QVERIFY(!component.carried);
        QVERIFY2(set->notes.isEmpty(), qPrintable(set->notes.join(QLatin1Char('\n'))));
        for (const MetadataFile &file : component.files)
            QVERIFY(componentOfPath(file.path) == component.key);

        const auto package = toMetadata(set->components, QStringLiteral("66.0"));
        QVERIFY(package);
        QCOMPARE(mapOf(package->files), files);
        QCOMPARE(package->manifest.types.size(), 1);
        QCOMPARE(package->manifest.types.firstKey() + QLatin1Char(' ') + package->manifest.types.first().join(u','),
                 member);
        QCOMPARE(package->manifest.apiVersion, QStringLiteral("66.0"));
    }

    void splitsAnObjectIntoComponents()
    {
        const auto set = toSource({{QStringLiteral("objects/Thing__c.object"), fixture(kThing)}});
        QVERIFY(set);
        QStringList keys;
        for (const SourceComponent &component : set->components)
            keys.append(component.key.toString() + QLatin1Char(' ') + pathsOf(component));
        const QStringList expected = {
            QStringLiteral("CustomField:Thing__c.A__c objects/Thing__c/fields/A__c.field-meta.xml"),
            QStringLiteral("CustomField:Thing__c.B__c objects/Thing__c/fields/B__c.field-meta.xml"),
            QStringLiteral("CustomObject:Thing__c objects/Thing__c/Thing__c.object-meta.xml"),
            QStringLiteral("ValidationRule:Thing__c.Positive "
                           "objects/Thing__c/validationRules/Positive.validationRule-meta.xml"),
        };
        QCOMPARE(keys, expected);
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        QCOMPARE(package->files.size(), 1);
        QCOMPARE(QString::fromUtf8(package->files.first().bytes), QString::fromUtf8(fixture(kThing)));
        QCOMPARE(package->manifest.types.keys(),
                 (QStringList{QStringLiteral("CustomField"), QStringLiteral("CustomObject"),
                              QStringLiteral("ValidationRule")}));
    }

    void deploysOneFieldAsAPartialObject()
    {
        const auto set = toSource({{QStringLiteral("objects/Thing__c.object"), fixture(kThing)}});
        QVERIFY(set);
        const SourceComponent *field = find(*set, "CustomField:Thing__c.B__c");
        QVERIFY(field);
        const auto package = toMetadata({*field}, QStringLiteral("66.0"));
        QVERIFY(package);
        QCOMPARE(package->files.size(), 1);
        QCOMPARE(package->files.first().path, QStringLiteral("objects/Thing__c.object"));
        QVERIFY(!package->files.first().bytes.contains("<label>"));
        QVERIFY(!package->files.first().bytes.contains("A__c"));
        QCOMPARE(package->manifest.types.value(QStringLiteral("CustomField")),
                 QStringList{QStringLiteral("Thing__c.B__c")});
        QVERIFY(!package->manifest.types.contains(QStringLiteral("CustomObject")));
        // The read-back of that deployment must not look like an object without properties.
        const auto again = toSource(package->files);
        QVERIFY(again);
        QCOMPARE(again->components, QList<SourceComponent>{*field});
    }

    void keepsAnObjectThatDoesNotParse()
    {
        const Files files = {{QStringLiteral("objects/Thing__c.object"), "<CustomObject><fields>"},
                             {QStringLiteral("classes/A.cls"), "class"}};
        const auto set = toSource(list(files));
        QVERIFY(set);
        const SourceComponent *object = find(*set, "CustomObject:Thing__c");
        QVERIFY(object);
        QVERIFY(object->carried);
        QCOMPARE(set->notes.size(), 1);
        QVERIFY(set->notes.first().contains(QStringLiteral("objects/Thing__c.object")));
        QVERIFY(componentOfPath(object->files.first().path) == object->key);
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        QCOMPARE(mapOf(package->files), files);
    }

    void keepsAnArchiveWholeThatCannotBeFiles_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not a zip") << QByteArray("no zip");
        QTest::newRow("no files") << zipped({});
        QTest::newRow("a name Git refuses") << zipped({{QStringLiteral("a/.git/config"), "x"}});
        QByteArray evil = zipped({{QStringLiteral("aa/evil"), "x"}});
        QTest::newRow("a name that climbs out") << evil.replace("aa/evil", "../evil");
    }
    void keepsAnArchiveWholeThatCannotBeFiles()
    {
        QFETCH(QByteArray, body);
        const Files files = {
            {QStringLiteral("staticresources/Kit.resource"), body},
            {QStringLiteral("staticresources/Kit.resource-meta.xml"), resourceMeta("application/zip")}};
        const auto set = toSource(list(files));
        QVERIFY(set);
        QCOMPARE(set->components.size(), 1);
        QCOMPARE(set->notes.size(), 1);
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        QCOMPARE(mapOf(package->files), files);
    }

    void carriesWhatItDoesNotKnow()
    {
        const Files files = {{QStringLiteral("newThings/A.newThing"), "<NewThing/>"},
                             {QStringLiteral("lwc/jsconfig.json"), "{}"},
                             {QStringLiteral("stray.txt"), "?"},
                             {QStringLiteral("experiences/Shop.site-meta.xml"), "<ExperienceBundle/>"},
                             {QStringLiteral("experiences/Shop/views/home.json"), "{}"},
                             {QStringLiteral("package.xml"), "<Package/>"},
                             {QStringLiteral("destructiveChangesPost.xml"), "<Package/>"}};
        const auto set = toSource(list(files));
        QVERIFY(set);
        QStringList keys;
        for (const SourceComponent &component : set->components) {
            QCOMPARE(component.carried, component.key.type != u"ExperienceBundle");
            keys.append(component.key.toString());
        }
        QCOMPARE(keys, (QStringList{QStringLiteral("ExperienceBundle:Shop"), QStringLiteral("File:lwc/jsconfig.json"),
                                    QStringLiteral("File:stray.txt"), QStringLiteral("NewThing:A")}));
        QCOMPARE(set->notes.size(), 3);
        const auto package = toMetadata(set->components, {});
        QVERIFY(package);
        Files left = files;
        left.remove(QStringLiteral("package.xml"));
        left.remove(QStringLiteral("destructiveChangesPost.xml"));
        QCOMPARE(mapOf(package->files), left);
        QCOMPARE(package->manifest.types.keys(),
                 (QStringList{QStringLiteral("ExperienceBundle"), QStringLiteral("NewThing")}));
    }

    void joinsLabelsOfSeveralFiles()
    {
        const QString folder = QString(kPackageRoot) + QStringLiteral("labels/");
        SourceComponent labels{{QStringLiteral("CustomLabels"), QStringLiteral("CustomLabels")}, {}, false};
        for (const char *name : {"a", "b"}) {
            const QByteArray bytes =
                QByteArray("<CustomLabels>\n    <labels><fullName>") + name + "</fullName></labels>\n</CustomLabels>\n";
            labels.files.append({folder + QString::fromUtf8(name) + QStringLiteral(".labels-meta.xml"), bytes});
        }
        const auto package = toMetadata({labels}, {});
        QVERIFY(package);
        QCOMPARE(package->files.size(), 1);
        QCOMPARE(package->files.first().path, QStringLiteral("labels/CustomLabels.labels"));
        const auto document = xml::Document::parse(package->files.first().bytes);
        QVERIFY(document);
        QCOMPARE(document->root().elements("labels").size(), 2U);
    }

    void refusesPathsItCannotUse_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("climbs out") << QStringList{QStringLiteral("classes/../../A.cls")};
        QTest::newRow("absolute") << QStringList{QStringLiteral("/etc/passwd")};
        QTest::newRow("empty") << QStringList{QString()};
        QTest::newRow("twice") << QStringList{QStringLiteral("classes/A.cls"), QStringLiteral("classes/A.cls")};
    }
    void refusesPathsItCannotUse()
    {
        QFETCH(QStringList, paths);
        QList<MetadataFile> files;
        for (const QString &path : std::as_const(paths))
            files.append({path, "x"});
        const auto set = toSource(files);
        QVERIFY(!set);
        QCOMPARE(set.error().code, base::Errc::InvalidInput);
    }

    void refusesComponentsThatCannotBePacked()
    {
        const ComponentKey key{QStringLiteral("CustomField"), QStringLiteral("T.A__c")};
        const QString path = QString(kPackageRoot) + QStringLiteral("objects/T/fields/A__c.field-meta.xml");
        const auto broken = toMetadata({{key, {{path, "<CustomField>"}}, false}}, {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, base::Errc::Malformed);
        QVERIFY(broken.error().message.contains(QStringLiteral("A__c")));
        const auto outside =
            toMetadata({{key, {{QStringLiteral("elsewhere/A__c.field-meta.xml"), "<a/>"}}, false}}, {});
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, base::Errc::InvalidInput);
        const QString whole = QString(kPackageRoot) + QStringLiteral("objects/T.object");
        const ComponentKey object{QStringLiteral("CustomObject"), QStringLiteral("T")};
        const auto both = toMetadata(
            {{key, {{path, "<CustomField/>"}}, false}, {object, {{whole, "<CustomObject><fields>"}}, true}}, {});
        QVERIFY(!both);
        QCOMPARE(both.error().code, base::Errc::InvalidInput);
    }

    void readsZipsWithAndWithoutARoot_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const auto at = [](const char *root) {
            const QString prefix = QString::fromUtf8(root);
            return zipped({{prefix + QStringLiteral("package.xml"), "<Package/>"},
                           {prefix + QStringLiteral("classes/A.cls"), "class"}});
        };
        QTest::newRow("at the root") << at("");
        QTest::newRow("unpackaged") << at("unpackaged/");
        QTest::newRow("a package's name") << at("Sales App/");
    }
    void readsZipsWithAndWithoutARoot()
    {
        QFETCH(QByteArray, zip);
        const auto files = filesOfZip(zip);
        QVERIFY(files);
        QCOMPARE(mapOf(*files),
                 (Files{{QStringLiteral("classes/A.cls"), "class"}, {QStringLiteral("package.xml"), "<Package/>"}}));
    }

    void leavesTypeFoldersOfAZipAlone()
    {
        const auto files = filesOfZip(zipped({{QStringLiteral("classes/A.cls"), "class"}}));
        QVERIFY(files);
        QCOMPARE(files->first().path, QStringLiteral("classes/A.cls"));
    }

    void packsTheSameZipForTheSamePackage()
    {
        MetadataPackage package;
        package.files = {{QStringLiteral("classes/A.cls"), "class"}};
        package.manifest.add(QStringLiteral("ApexClass"), QStringLiteral("A"));
        package.manifest.apiVersion = QStringLiteral("66.0");
        model::Manifest deletions;
        deletions.add(QStringLiteral("ApexClass"), QStringLiteral("B"));
        const auto zip = zipOfPackage(package, deletions);
        QVERIFY(zip);
        QCOMPARE(*zip, *zipOfPackage(package, deletions));
        const auto files = filesOfZip(*zip);
        QVERIFY(files);
        const Files map = mapOf(*files);
        QCOMPARE(map.keys(), (QStringList{QStringLiteral("classes/A.cls"), QStringLiteral("destructiveChangesPost.xml"),
                                          QStringLiteral("package.xml")}));
        QCOMPARE(*readManifest(map.value(QStringLiteral("package.xml"))), package.manifest);
        QCOMPARE(*readManifest(map.value(QStringLiteral("destructiveChangesPost.xml"))), deletions);
        const auto without = filesOfZip(*zipOfPackage(package, {}));
        QCOMPARE(without->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
