#include "core/metadata/registry.h"

#include <QTest>

using namespace backflow::metadata;

class TestRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTypes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("adapter");
        const auto row = [](const char *name, const char *directory, const char *suffix, Adapter adapter) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(directory)
                                << QString::fromLatin1(suffix) << static_cast<int>(adapter);
        };
        row("ApexClass", "classes", "cls", Adapter::MatchingContentFile);
        row("CustomObject", "objects", "object", Adapter::Decomposed);
        row("CustomLabels", "labels", "labels", Adapter::Default);
        row("Layout", "layouts", "layout", Adapter::Default);
        row("LightningComponentBundle", "lwc", "", Adapter::Bundle);
        row("StaticResource", "staticresources", "resource", Adapter::MixedContent);
        row("ExperienceBundle", "experiences", "", Adapter::MixedContent);
        row("DigitalExperienceBundle", "digitalExperiences", "digitalExperience", Adapter::DigitalExperience);
    }
    void knowsTheTypes()
    {
        QFETCH(QString, name);
        const TypeInfo *type = Registry::builtIn().byName(name);
        QVERIFY(type);
        QTEST(type->directoryName, "directory");
        QTEST(type->suffix, "suffix");
        QTEST(static_cast<int>(type->adapter), "adapter");
    }

    void holdsEveryTypeOnce()
    {
        const auto &types = Registry::builtIn().types();
        QCOMPARE(types.size(), 535U);
        qsizetype children = 0;
        for (const TypeInfo &type : types) {
            QVERIFY(!type.name.isEmpty() && !type.directoryName.isEmpty());
            QCOMPARE(Registry::builtIn().byName(type.name), &type);
            children += type.decomposedChildren.size() + type.innerChildren.size();
        }
        QCOMPARE(children, 36);
    }

    void findsTheParentOfAChild()
    {
        const Registry &registry = Registry::builtIn();
        QCOMPARE(registry.parentOf(u"CustomField"), registry.byName(u"CustomObject"));
        QCOMPARE(registry.parentOf(u"WorkflowAlert"), registry.byName(u"Workflow"));
        QCOMPARE(registry.parentOf(u"ApexClass"), nullptr);
        const ChildType *field = registry.childByName(u"CustomField");
        QVERIFY(field);
        QCOMPARE(field->xmlElement, QStringLiteral("fields"));
        QCOMPARE(field->idElement, QStringLiteral("fullName"));
        QVERIFY(field->addressable);
        const ChildType *translation = registry.childByName(u"CustomFieldTranslation");
        QVERIFY(translation);
        QCOMPARE(translation->idElement, QStringLiteral("name"));
        QVERIFY(!translation->addressable);
        QCOMPARE(registry.childByName(u"Nothing"), nullptr);
    }

    void tellsTypesOfOneFolderApart()
    {
        const Registry &registry = Registry::builtIn();
        QCOMPARE(registry.byDirectory(u"reports"), registry.byName(u"Report"));
        QCOMPARE(registry.byDirectory(u"email"), registry.byName(u"EmailTemplate"));
        QCOMPARE(registry.byDirectory(u"nothing"), nullptr);
        QCOMPARE(registry.allInDirectory(u"featureParameters").size(), 3U);
        QCOMPARE(registry.byName(u"Report")->folderType, QStringLiteral("ReportFolder"));
        QCOMPARE(registry.byName(u"ReportFolder")->folderContentType, QStringLiteral("Report"));
    }

    void givesAnAmbiguousSuffixToTheTypeThatMayLiveAnywhere()
    {
        const Registry &registry = Registry::builtIn();
        QCOMPARE(registry.bySuffix(u"site"), registry.byName(u"CustomSite"));
        QCOMPARE(registry.bySuffix(u"cls"), registry.byName(u"ApexClass"));
        QCOMPARE(registry.bySuffix(u"nothing"), nullptr);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
