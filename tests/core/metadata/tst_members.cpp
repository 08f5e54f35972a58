#include "core/metadata/convert.h"

#include <QTest>

using namespace backflow;
using metadata::componentOfPath;
using metadata::keyOfMember;
using metadata::mainXmlPath;
using metadata::manifestEntry;
using model::ComponentKey;

namespace {

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

} // namespace

class TestMembers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComponentsAsTheOrgDoes_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *key, const char *type, const char *member) {
            QTest::newRow(key) << text(key) << text(type) << text(member);
        };
        row("ApexClass:A", "ApexClass", "A");
        row("CustomField:Account.Rating__c", "CustomField", "Account.Rating__c");
        row("Layout:Account-Sales (old) & new Layout", "Layout", "Account-Sales %28old%29 %26 new Layout");
        row("Layout:Account-A/B 1.5 100%", "Layout", "Account-A%2FB 1%2E5 100%25");
        row("Layout:Account-Größe", "Layout", "Account-Größe");
        row("Layout:*", "Layout", "*");
        row("Profile:Custom: Sales Profile", "Profile", "Custom%3A Sales Profile");
        row("ReportFolder:Sales", "Report", "Sales");
        row("ReportFolder:Sales/Old", "Report", "Sales/Old/");
        row("Report:Sales/Pipeline", "Report", "Sales/Pipeline");
        row("EmailFolder:Mails", "EmailTemplate", "Mails");
        row("DocumentFolder:Docs", "Document", "Docs");
        row("Document:Docs/logo", "Document", "Docs/logo");
        row("CustomLabels:CustomLabels", "CustomLabels", "CustomLabels");
        row("CustomMetadata:Level__mdt.Gold 100%", "CustomMetadata", "Level__mdt.Gold 100%");
        row("NewThing:A", "NewThing", "A");
    }
    void namesComponentsAsTheOrgDoes()
    {
        QFETCH(QString, key);
        QFETCH(QString, type);
        QFETCH(QString, member);
        const ComponentKey component = *ComponentKey::fromString(key);
        const metadata::ManifestEntry entry = manifestEntry(component);
        QCOMPARE(entry.type, type);
        QCOMPARE(entry.member, member);
        QCOMPARE(keyOfMember(type, member), component);
    }

    void understandsOtherSpellingsOfAMember_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *type, const char *member, const char *key) {
            QTest::addRow("%s %s", type, member) << text(type) << text(member) << text(key);
        };
        row("Report", "Sales/", "ReportFolder:Sales");
        row("ReportFolder", "Sales/Old", "ReportFolder:Sales/Old");
        row("EmailTemplateFolder", "Mails", "EmailFolder:Mails");
        row("Document", "Docs/logo.png", "Document:Docs/logo");
        row("Report", "*", "Report:*");
        row("Layout", "Account-A & B", "Layout:Account-A & B");
    }
    void understandsOtherSpellingsOfAMember()
    {
        QFETCH(QString, type);
        QFETCH(QString, member);
        QTEST(keyOfMember(type, member).toString(), "key");
    }

    void knowsWhoseAFileIs_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *path, const char *key) { QTest::newRow(path) << text(path) << text(key); };
        row("classes/A.cls", "ApexClass:A");
        row("classes/A.cls-meta.xml", "ApexClass:A");
        row("lwc/tile/tile.js", "LightningComponentBundle:tile");
        row("lwc/tile/__tests__/tile.test.js", "LightningComponentBundle:tile");
        row("objects/Account/Account.object-meta.xml", "CustomObject:Account");
        row("objects/Account/fields/Rating__c.field-meta.xml", "CustomField:Account.Rating__c");
        row("objects/Account/webLinks/Go.webLink-meta.xml", "WebLink:Account.Go");
        row("objects/Account.object", "CustomObject:Account");
        row("objectTranslations/Account-de/Account-de.objectTranslation-meta.xml",
            "CustomObjectTranslation:Account-de");
        row("objectTranslations/Account-de/Rating__c.fieldTranslation-meta.xml", "CustomObjectTranslation:Account-de");
        row("bots/Help/v1.botVersion-meta.xml", "BotVersion:Help.v1");
        row("layouts/Account-Sales %28old%29 Layout.layout-meta.xml", "Layout:Account-Sales (old) Layout");
        row("labels/CustomLabels.labels-meta.xml", "CustomLabels:CustomLabels");
        row("labels/Other.labels-meta.xml", "CustomLabels:CustomLabels");
        row("reports/Sales.reportFolder-meta.xml", "ReportFolder:Sales");
        row("reports/Sales/Old.reportFolder-meta.xml", "ReportFolder:Sales/Old");
        row("reports/Sales/Old/Pipeline.report-meta.xml", "Report:Sales/Old/Pipeline");
        row("email/Mails/Hello.email", "EmailTemplate:Mails/Hello");
        row("email/Mails/Hello.email-meta.xml", "EmailTemplate:Mails/Hello");
        row("email/Mails.emailTemplateFolder-meta.xml", "EmailFolder:Mails");
        row("documents/Docs/logo.png", "Document:Docs/logo");
        row("documents/Docs/logo.document-meta.xml", "Document:Docs/logo");
        row("staticresources/Brand.resource-meta.xml", "StaticResource:Brand");
        row("staticresources/Brand.css", "StaticResource:Brand");
        row("staticresources/Brand/css/a.css", "StaticResource:Brand");
        row("customMetadata/Level.Gold.md-meta.xml", "CustomMetadata:Level.Gold");
        row("quickActions/Account.New.quickAction-meta.xml", "QuickAction:Account.New");
        row("settings/Account.settings-meta.xml", "Settings:Account");
        row("sites/Shop.site-meta.xml", "CustomSite:Shop");
        row("experiences/Shop.site-meta.xml", "ExperienceBundle:Shop");
        row("experiences/Shop/views/home.json", "ExperienceBundle:Shop");
        row("digitalExperiences/site/Shop/Shop.digitalExperience-meta.xml", "DigitalExperienceBundle:site/Shop");
        row("territory2Models/M/rules/R.territory2Rule-meta.xml", "Territory2Rule:M.R");
        row("territory2Models/M/M.territory2Model-meta.xml", "Territory2Model:M");
        row("newThings/A.newThing-meta.xml", "NewThing:A");
        row("lwc/jsconfig.json", "File:lwc/jsconfig.json");
        row("notes.txt", "File:notes.txt");
    }
    void knowsWhoseAFileIs()
    {
        QFETCH(QString, path);
        const auto key = componentOfPath(QString(metadata::kPackageRoot) + path);
        QVERIFY(key);
        QTEST(key->toString(), "key");
    }

    void leavesFilesOfTheProjectAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("project file") << text("sfdx-project.json");
        QTest::newRow("another folder") << text("scripts/classes/A.cls");
        QTest::newRow("the package folder itself") << text("force-app/main/default/");
    }
    void leavesFilesOfTheProjectAlone()
    {
        QFETCH(QString, path);
        QVERIFY(!componentOfPath(path));
    }

    void findsTheFileThatDescribesAComponent_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("main");
        const auto row = [](const char *name, QStringList paths, const char *main) {
            QTest::newRow(name) << paths << text(main);
        };
        row("class", {text("classes/A.cls"), text("classes/A.cls-meta.xml")}, "classes/A.cls-meta.xml");
        row("field", {text("o/A/fields/F.field-meta.xml")}, "o/A/fields/F.field-meta.xml");
        row("bundle", {text("lwc/t/t.html"), text("lwc/t/t.js"), text("lwc/t/t.js-meta.xml")}, "lwc/t/t.js-meta.xml");
        row("bundle of two descriptions", {text("aura/t/t.cmp-meta.xml"), text("aura/t/x.design-meta.xml")},
            "aura/t/t.cmp-meta.xml");
        row("object translation",
            {text("t/A-de/A-de.objectTranslation-meta.xml"), text("t/A-de/F.fieldTranslation-meta.xml")},
            "t/A-de/A-de.objectTranslation-meta.xml");
        row("exploded resource", {text("s/R.resource-meta.xml"), text("s/R/a-meta.xml"), text("s/R/b.css")},
            "s/R.resource-meta.xml");
    }
    void findsTheFileThatDescribesAComponent()
    {
        QFETCH(QStringList, paths);
        const auto main = mainXmlPath(paths);
        QVERIFY(main);
        QTEST(*main, "main");
    }

    void knowsNoDescriptionWhereThereIsNone()
    {
        QVERIFY(!mainXmlPath({text("objects/A.object")}));
        QVERIFY(!mainXmlPath({text("labels/a.labels-meta.xml"), text("labels/b.labels-meta.xml")}));
        QVERIFY(!mainXmlPath({}));
    }
};

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
