#include "core/metadata/keytable.h"

#include <QTest>

using namespace backflow::metadata;

namespace {

ElementRule ruleAt(const char *type, const char *path)
{
    return KeyTable::builtIn().rule(type, QByteArray(path).split('/'));
}

} // namespace

class TestKeyTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsKeys_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("coupled");
        constexpr int set = static_cast<int>(ElementOrder::Set);
        constexpr int list = static_cast<int>(ElementOrder::List);
        constexpr int keyed = static_cast<int>(ElementOrder::KeyedList);
        const auto row = [](const char *type, const char *path, const char *key, int order, bool coupled) {
            QTest::addRow("%s %s", type, path)
                << QByteArray(type) << QByteArray(path) << QString::fromLatin1(key) << order << coupled;
        };
        row("PermissionSet", "fieldPermissions", "field", set, true);
        row("MutingPermissionSet", "objectPermissions", "object", set, true);
        row("Profile", "layoutAssignments", "layout,recordType", set, true);
        row("Profile", "tabVisibilities", "tab", set, true);
        row("CustomLabels", "labels", "fullName", set, false);
        row("CustomObject", "fields", "fullName", set, false);
        row("CustomObjectTranslation", "fields", "name", set, false);
        row("CustomField", "valueSet/valueSetDefinition/value", "fullName", keyed, true);
        row("RecordType", "picklistValues", "picklist", set, false);
        row("RecordType", "picklistValues/values", "fullName", set, true);
        row("ListView", "filters", "field,operation,value", list, true);
        row("SharingRules", "sharingOwnerRules/sharedTo/group", ".", set, false);
        row("Layout", "layoutSections", "label,style", keyed, false);
        row("Layout", "layoutSections/layoutColumns", "@ordinal", list, false);
        row("Flow", "decisions/rules/conditions", "leftValueReference,operator,rightValue", list, true);
        row("Flow", "recordUpdates/inputAssignments", "field", set, true);
        row("Flow", "decisions/processMetadataValues", "name", set, false);
        row("Flow", "screens/fields/fields/fields", "name", keyed, false);
        row("FlexiPage", "flexiPageRegions/itemInstances/componentInstance/visibilityRule/criteria", "@content", list,
            true);
        row("GlobalValueSet", "customValue", "fullName", keyed, true);
        row("CustomMetadata", "values", "field", set, false);
    }
    void knowsKeys()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, path);
        const ElementRule rule = KeyTable::builtIn().rule(type, path.split('/'));
        QTEST(rule.key.join(QLatin1Char(',')), "key");
        QTEST(static_cast<int>(rule.order), "order");
        QTEST(rule.coupled, "coupled");
        QVERIFY2(rule.origin.startsWith(QStringLiteral("table ")), qPrintable(rule.origin));
    }

    void givesAChildTheSameRowsInItsParent_data()
    {
        QTest::addColumn<QByteArray>("child");
        QTest::addColumn<QByteArray>("parent");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *child, const char *parent, const char *element, const char *path) {
            QTest::addRow("%s %s", child, path)
                << QByteArray(child) << QByteArray(parent) << QByteArray(element) << QByteArray(path);
        };
        row("CustomField", "CustomObject", "fields", "valueSet/valueSetDefinition/value");
        row("CustomField", "CustomObject", "fields", "lookupFilter/filterItems");
        row("RecordType", "CustomObject", "recordTypes", "picklistValues/values");
        row("ListView", "CustomObject", "listViews", "columns");
        row("ListView", "CustomObject", "listViews", "sharedTo/group");
        row("CustomFieldTranslation", "CustomObjectTranslation", "fields", "picklistValues");
    }
    void givesAChildTheSameRowsInItsParent()
    {
        QFETCH(QByteArray, child);
        QFETCH(QByteArray, parent);
        QFETCH(QByteArray, element);
        QFETCH(QByteArray, path);
        const ElementRule own = KeyTable::builtIn().rule(child, path.split('/'));
        QVERIFY(!own.key.isEmpty());
        QCOMPARE(KeyTable::builtIn().rule(parent, (element + '/' + path).split('/')), own);
    }

    void tellsWhatOccursOnce()
    {
        QVERIFY(ruleAt("Flow", "start").singleton);
        QVERIFY(ruleAt("Flow", "decisions/rules/connector").singleton);
        QVERIFY(ruleAt("Layout", "summaryLayout").singleton);
        QVERIFY(ruleAt("ListView", "sharedTo").singleton);
        QVERIFY(!ruleAt("PermissionSet", "fieldPermissions").singleton);
    }

    void saysWhatElseHangsOnAnEntry()
    {
        QCOMPARE(ruleAt("ListView", "filters").dependsOn, QStringLiteral("booleanFilter"));
        QCOMPARE(ruleAt("GlobalValueSet", "customValue").orderIrrelevantWhen, QStringLiteral("sorted=true"));
        QCOMPARE(ruleAt("Layout", "platformActionList/platformActionListItems").renumber, QStringLiteral("sortOrder"));
        QCOMPARE(ruleAt("Profile", "layoutAssignments").semanticKey,
                 (QStringList{QStringLiteral("objectOf(layout)"), QStringLiteral("recordType")}));
    }

    void fallsBackWhereNothingIsKnown()
    {
        for (const ElementRule &rule : {ruleAt("Nothing", "at/all"), ruleAt("PermissionSet", "nothing"),
                                        ruleAt("PermissionSet", "fieldPermissions/field")}) {
            QVERIFY(rule.key.isEmpty());
            QVERIFY(!rule.singleton && !rule.coupled);
            QCOMPARE(rule.origin, QStringLiteral("fallback"));
        }
        QVERIFY(KeyTable::builtIn().rule("PermissionSet", {}).key.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyTable)
#include "tst_keytable.moc"
