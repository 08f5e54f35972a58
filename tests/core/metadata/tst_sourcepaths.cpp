#include "core/metadata/sourcepaths.h"

#include <QTest>

using namespace backflow::metadata;

class TestSourcePaths final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhereAFileStandsInAPackage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *path, const char *place) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(place);
        };
        row("usual", "force-app/main/default/classes/A.cls", "classes/A.cls");
        row("folders between", "app/classes/tests/api/A.cls-meta.xml", "classes/A.cls-meta.xml");
        row("folders above", "app/a/b/c/layouts/L.layout-meta.xml", "layouts/L.layout-meta.xml");
        row("not even the type's folder", "app/features/X.permissionset-meta.xml",
            "permissionsets/X.permissionset-meta.xml");
        row("a bundle", "app/lwc/tile/tile.js", "lwc/tile/tile.js");
        row("a bundle in folders", "app/lwc/shared/lwc/tile/tile.js", "lwc/tile/tile.js");
        row("tests of a bundle", "app/lwc/tile/__tests__/tile.test.js", "lwc/tile/__tests__/tile.test.js");
        row("a resource with folders of types' names", "app/staticresources/Kit/lwc/classes/A.cls",
            "staticresources/Kit/lwc/classes/A.cls");
        row("an object", "app/objects/A__c/A__c.object-meta.xml", "objects/A__c/A__c.object-meta.xml");
        row("a field", "app/objects/A__c/fields/B__c.field-meta.xml", "objects/A__c/fields/B__c.field-meta.xml");
        row("a field deeper", "app/objects/A__c/fields/old/B__c.field-meta.xml",
            "objects/A__c/fields/B__c.field-meta.xml");
        row("a layout among the objects", "app/objects/A__c/layouts/L.layout-meta.xml", "layouts/L.layout-meta.xml");
        row("a report", "app/sales/reports/F/G/R.report-meta.xml", "reports/F/G/R.report-meta.xml");
        row("a report below reports", "app/reports/x/reports/F/R.report-meta.xml", "reports/F/R.report-meta.xml");
        row("a folder", "app/reports/F.reportFolder-meta.xml", "reports/F.reportFolder-meta.xml");
        row("a folder as in metadata format", "app/reports/F-meta.xml", "reports/F.reportFolder-meta.xml");
        row("a folder of templates", "app/email/F.emailTemplateFolder-meta.xml", "email/F.emailFolder-meta.xml");
        row("a document", "app/documents/F/logo.png", "documents/F/logo.png");
        row("a site's page", "app/digitalExperiences/site/S/sfdc_cms__view/home/content.json",
            "digitalExperiences/site/S/sfdc_cms__view/home/content.json");
        row("a territory", "app/territory2Models/M/rules/R.territory2Rule-meta.xml",
            "territory2Models/M/rules/R.territory2Rule-meta.xml");
        row("an older suffix", "app/weblinks/W.custompageweblink-meta.xml", "weblinks/W.weblink-meta.xml");
        row("metadata format left over", "app/tabs/T.tab", "tabs/T.tab");
        row("one suffix, two types: the folder decides", "app/sites/S.site-meta.xml", "sites/S.site-meta.xml");
        row("no metadata", "app/README.md", nullptr);
        row("the folder itself", "classes", nullptr);
        row("a content nobody describes", "app/features/A.cls", nullptr);
        row("a suffix that needs its folder", "app/features/S.site-meta.xml", nullptr);
        row("not of the bundle's folder", "app/lwc/jsconfig.json", nullptr);
    }
    void findsWhereAFileStandsInAPackage()
    {
        QFETCH(QString, path);
        QTEST(packagePath(path).value_or(QString()), "place");
    }

    void carriesTypesThatAreNewer_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *path, const char *place) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(place);
        };
        row("main/default/newThings/A.newThing-meta.xml", "newThings/A.newThing");
        row("sales/main/default/newThings/A.newThing", "newThings/A.newThing");
        row("newThings/A/a.json", "newThings/A/a.json");
        row("newThings/A/A.other-meta.xml", "newThings/A/A.other-meta.xml");
        row("README.md", nullptr);
        row("main/default/classes/notes.txt", nullptr);
    }
    void carriesTypesThatAreNewer()
    {
        QFETCH(QString, path);
        QTEST(unknownPackagePath(path).value_or(QString()), "place");
    }
};

QTEST_GUILESS_MAIN(TestSourcePaths)
#include "tst_sourcepaths.moc"
