#include "core/metadata/keytable.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backflow::metadata;

namespace {

/// Two places that a row speaks of: a `*` in front stands for any depth but none, one in a name for any part of it.
QList<QByteArray> placeOf(QString path)
{
    if (path.startsWith(QLatin1StringView("*/")))
        path.replace(0, 1, QStringLiteral("some/where"));
    return path.replace(u'*', QStringLiteral("Thing")).toUtf8().split('/');
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue text : list.toArray())
        texts.append(text.toString());
    return texts;
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A rule, in the words of the resource.
QByteArray wordsOf(const ElementRule &rule)
{
    const char *order = rule.order == ElementOrder::List ? "list" : rule.order == ElementOrder::Set ? "" : "keyed";
    return QStringList{rule.key.join(u','),
                       QLatin1StringView(order),
                       rule.semanticKey.join(u','),
                       rule.dependsOn,
                       rule.orderIrrelevantWhen,
                       rule.renumber,
                       rule.singleton ? QStringLiteral("singleton") : QString()}
        .join(u'|')
        .toUtf8();
}

/// The facts of one element, in the same words.
QByteArray wordsOf(const QJsonObject &facts, const QString &order)
{
    return QStringList{strings(facts[u"key"]).join(u','),
                       order,
                       strings(facts[u"semanticKey"]).join(u','),
                       facts[u"dependsOn"].toString(),
                       facts[u"orderIrrelevantWhen"].toString(),
                       facts[u"renumber"].toString(),
                       facts[u"singleton"].toBool() ? QStringLiteral("singleton") : QString()}
        .join(u'|')
        .toUtf8();
}

struct Fact {
    QString path;
    QJsonObject facts;
};

/// Every element that the facts speak of below a place, paths spelt out.
QList<Fact> factsBelow(const QJsonObject &table, const QString &prefix)
{
    QList<Fact> all;
    for (const char *section : {"elements", "children", "nested"}) {
        const QJsonObject elements = table[QLatin1StringView(section)].toObject();
        for (auto element = elements.begin(); element != elements.end(); ++element) {
            const QString path = prefix + element.key();
            if (element->toObject().contains(u"key") || element->toObject()[u"singleton"].toBool())
                all.append({path, element->toObject()});
            all += factsBelow(element->toObject(), path + u'/');
        }
    }
    return all;
}

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

    void holdsEveryRowOfItsResource()
    {
        const QJsonObject types = readObject(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/types/keys.json"));
        QVERIFY(types.size() > 50);
        for (auto type = types.begin(); type != types.end(); ++type) {
            const QJsonObject rows = type->toObject()[u"rows"].toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row) {
                const QString name = type.key() + u' ' + row.key();
                const ElementRule rule = KeyTable::builtIn().rule(type.key().toUtf8(), placeOf(row.key()));
                const QJsonObject facts = row->toObject();
                QVERIFY2(rule.origin == QStringLiteral("table ") + name, qPrintable(name));
                QVERIFY2(wordsOf(rule) == wordsOf(facts, facts[u"order"].toString()), qPrintable(name));
                QVERIFY2(rule.coupled == facts[u"coupled"].toBool(), qPrintable(name));
            }
        }
    }

    /// The facts that the resource is made from, where they lie beside the project.
    void agreesWithTheFacts()
    {
        const QJsonObject types =
            readObject(QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/reference/salesforce/keys.json"))[u"types"]
                .toObject();
        const QHash<QString, QString> orders = {{QStringLiteral("list"), QStringLiteral("list")},
                                                {QStringLiteral("list-keyed"), QStringLiteral("keyed")},
                                                {QStringLiteral("scalar-list"), QStringLiteral("keyed")}};
        // What the table says otherwise, and why.
        const QHash<QString, QString> exceptions = {
            {QStringLiteral("Layout layoutSections"), QStringLiteral("real sections without a label differ by style")},
        };
        int compared = 0;
        for (auto type = types.begin(); type != types.end(); ++type) {
            const QJsonObject table = type->toObject();
            const QString from = table.contains(u"sameAs") ? table[u"sameAs"].toString() : type.key();
            for (const Fact &fact : factsBelow(types[from].toObject(), QString())) {
                const QString name = type.key() + u' ' + fact.path;
                if (exceptions.contains(name))
                    continue;
                const ElementRule rule = KeyTable::builtIn().rule(type.key().toUtf8(), placeOf(fact.path));
                QJsonObject facts = fact.facts;
                // A sentence in brackets is for people: no element has that name.
                if (facts[u"dependsOn"].toString().startsWith(u'('))
                    facts.remove(u"dependsOn");
                const QByteArray expected = wordsOf(facts, orders.value(facts[u"order"].toString()));
                QVERIFY2(wordsOf(rule) == expected,
                         (name.toUtf8() + ": " + wordsOf(rule) + " instead of " + expected).constData());
                ++compared;
            }
        }
        qInfo("%d facts compared", compared);
    }

    void knowsWhatComponentsDeclareInAttributes()
    {
        const auto keyAt = [](const char *path) { return ruleAt("LightningComponentBundle", path).key.join(u','); };
        QCOMPARE(keyAt("targetConfigs/targetConfig"), QStringLiteral("@targets"));
        QCOMPARE(keyAt("targetConfigs/targetConfig/property"), QStringLiteral("@name"));
        QCOMPARE(keyAt("targetConfigs/targetConfig/supportedFormFactors/supportedFormFactor"), QStringLiteral("@type"));
        QVERIFY(ruleAt("LightningComponentBundle", "targetConfigs").singleton);
    }

    void saysWhereListsAreNumbered()
    {
        const KeyTable &table = KeyTable::builtIn();
        QVERIFY(table.renumbers("Layout"));
        QVERIFY(!table.renumbers("PermissionSet"));
        QVERIFY(!table.renumbers("Nothing"));
    }

    void namesItsFallbacks()
    {
        QStringList kinds;
        for (const FallbackKey &fallback : KeyTable::fallbackKeys()) {
            const QStringList words = fallback.origin.split(u' ');
            QCOMPARE(words.size(), 3);
            QCOMPARE(words[0], QStringLiteral("fallback"));
            QCOMPARE(words[2].split(u'+'), fallback.key);
            if (kinds.isEmpty() || kinds.last() != words[1])
                kinds.append(words[1]);
        }
        QCOMPARE(kinds.join(u' '), QStringLiteral("attribute child nested composite"));
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
