// Decisions in words: environments by name, entries by what they are, values as people say them.

#include "core/merge/words.h"

#include "core/merge/wordtables.h"
#include "tests/core/merge/mergefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheSubject_data();
    void namesTheSubject();
    void everyRowOfTheKeyTableHasWords();
    void saysValues_data();
    void saysValues();
    void saysTheDecision_data();
    void saysTheDecision();
    void saysWhatWasMerged_data();
    void saysWhatWasMerged();
    void neverNamesSides();
};

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

void TestWords::namesTheSubject_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *type, const char *element, const char *key, const char *path, const char *words) {
        QTest::newRow(words) << text(type) << text(element) << text(key) << text(path) << text(words);
    };
    row("PermissionSet", "fieldPermissions", "Account.Rating", "fieldPermissions[Account.Rating]",
        "Field permission Account.Rating");
    row("PermissionSet", "description", "", "description", "Description");
    row("PermissionSet", "hasActivationRequired", "", "hasActivationRequired", "Has activation required");
    row("Profile", "tabVisibilities", "standard-Case", "tabVisibilities[standard-Case]", "Tab standard-Case");
    row("Profile", "pageAccesses", "Home", "pageAccesses[Home]", "Page access Home");
    row("CustomLabels", "value", "", "labels[Greeting]/value", "Value of label Greeting");
    row("CustomObject", "label", "", "fields[Rating__c]/label", "Label of field Rating__c");
    row("CustomField", "value", "High", "valueSet/valueSetDefinition/value[High]", "Picklist value High");
    row("Layout", "layoutItems", "Phone", "layoutSections[Address, TwoColumns]/layoutColumns[1]/layoutItems[Phone]",
        "Layout item Phone of column 1 of section Address, TwoColumns");
    row("Flow", "recordUpdates", "Set_Owner", "recordUpdates[Set_Owner]", "Flow step that updates records Set_Owner");
    row("Flow", "targetReference", "", "decisions[Is_Open]/connector/targetReference",
        "Target reference of flow decision Is_Open");
    row("Unknown", "someThing", "a/b", "someThing[a/b]", "Some thing a/b");
    row("Unknown", "enableURLField", "", "enableURLField", "Enable URL field");
}

void TestWords::namesTheSubject()
{
    QFETCH(QString, type);
    QFETCH(QString, element);
    QFETCH(QString, key);
    QFETCH(QString, path);
    QFETCH(QString, words);
    QCOMPARE(subjectWords(type, element, key, path), words);
}

/// Whatever the key table tells apart has a name of its own in a sentence, not the one that stands in the file.
void TestWords::everyRowOfTheKeyTableHasWords()
{
    QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/resources/types/keys.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject types = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(types.size() > 50);
    QStringList wordless;
    int rows = 0;
    for (auto type = types.begin(); type != types.end(); ++type) {
        const QStringList paths = type->toObject()[QLatin1StringView("rows")].toObject().keys();
        for (const QString &path : paths) {
            const QString element = path.section(QLatin1Char('/'), -1);
            const QString words = knownElementWords(type.key(), element);
            ++rows;
            if (words.isEmpty())
                wordless += type.key() + u' ' + path;
            QVERIFY2(words.isEmpty() || words[0].isUpper(), qPrintable(words));
            Decision decision;
            decision.element = element;
            decision.entryKey = text("Key");
            decision.path = path + text("[Key]");
            decision.source = {.bytes = QByteArray("<a/>"), .properties = {{text("label"), text("One")}}};
            decision.target = {.bytes = QByteArray("<a/>"), .properties = {{text("label"), text("Two")}}};
            const QString sentence = decisionSentence(type.key(), decision, text("UAT"), text("Dev1"));
            QVERIFY2(sentence.startsWith(words + text(" Key")), qPrintable(sentence));
            QVERIFY2(sentence.contains(text("UAT")) && sentence.contains(text("Dev1")), qPrintable(sentence));
        }
    }
    QVERIFY(rows > 300);
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u'\n')));
}

void TestWords::saysValues_data()
{
    QTest::addColumn<SideValue>("value");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("words");
    const auto value = [](const QList<Property> &properties) { return SideValue{QByteArray("<x/>"), properties, 1}; };
    QTest::newRow("two rights") << value({{text("editable"), text("false")}, {text("readable"), text("true")}})
                                << text("fieldPermissions") << text("edit no · read yes");
    QTest::newRow("leaf") << value({{QString(), text("Sales users")}}) << text("description") << text("Sales users");
    QTest::newRow("empty leaf") << value({{QString(), QString()}}) << text("description") << text("(empty)");
    QTest::newRow("several lines") << value({{QString(), text("a\n  b")}}) << text("formula") << text("a b");
    QTest::newRow("nested") << value({{text("actions/actionName"), text("Edit")}}) << text("x")
                            << text("action name Edit");
    QTest::newRow("not there") << SideValue() << text("x") << text("not there");
    QTest::newRow("one line") << SideValue{QByteArray("  a();\n"), {}, 3} << QString() << text("a();");
    QTest::newRow("lines") << SideValue{QByteArray("  a();\n  b();\n"), {}, 3} << QString() << text("a(); … (2 lines)");
    QTest::newRow("no lines") << SideValue{QByteArray(""), {}, 3} << QString() << text("no lines");
}

void TestWords::saysValues()
{
    QFETCH(SideValue, value);
    QFETCH(QString, element);
    QFETCH(QString, words);
    QCOMPARE(valueWords(element, value), words);
}

void TestWords::saysTheDecision_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<std::optional<QByteArray>>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QString>("sentence");
    using File = std::optional<QByteArray>;
    const QByteArray fine = file("PermissionSet", "<label>L</label>");
    const auto set = [](bool edit, bool read) {
        return file("PermissionSet", fieldPermission("A.Rank", edit, read) + "<label>L</label>");
    };
    QTest::newRow("both changed")
        << set(false, true) << File(set(false, false)) << set(true, true)
        << text("Field permission A.Rank: UAT says edit no · read no, Dev1 says edit yes · read yes.");
    QTest::newRow("both added")
        << fine << File(set(false, false)) << set(true, true)
        << text("Field permission A.Rank: both added it, differently: UAT says edit no · read no, Dev1 says edit yes · "
                "read yes.");
    const auto ranked = [](const char *rank, bool active) {
        return file("GlobalValueSet", QByteArray("<customValue>\n<fullName>North</fullName>\n<default>false</default>\n"
                                                 "<isActive>") +
                                          (active ? "true" : "false") + "</isActive>\n<label>" + rank +
                                          "</label>\n</customValue>");
    };
    QTest::newRow("only what differs is said")
        << ranked("North", true) << File(ranked("The North", true)) << ranked("North (old)", true)
        << text("Custom value North: UAT says label The North, Dev1 says label North (old).");
    QTest::newRow("running text") << file("PermissionSet", "<description>Old.</description>")
                                  << File(file("PermissionSet", "<description>Sold here.</description>"))
                                  << file("PermissionSet", "<description>Kept</description>")
                                  << text("Description: UAT says “Sold here.”, Dev1 says Kept.");
    QTest::newRow("removed") << set(false, true) << File(fine) << set(true, true)
                             << text("Field permission A.Rank: UAT removed it, Dev1 changed it (edit no → yes).");
    QTest::newRow("removed by the other")
        << set(false, true) << File(set(true, true)) << fine
        << text("Field permission A.Rank: Dev1 removed it, UAT changed it (edit no → yes).");
    QTest::newRow("file") << fine << File() << set(true, true)
                          << text("The whole file: UAT removed it, Dev1 changed it.");
    QTest::newRow("code") << QByteArray("class A {\n  void go() {\n    a();\n  }\n}\n")
                          << File("class A {\n  void go() {\n    s();\n  }\n}\n")
                          << QByteArray("class A {\n  void go() {\n    t();\n    u();\n  }\n}\n")
                          << text("Lines 3–4 in method go(): UAT and Dev1 changed the same lines differently.");
}

void TestWords::saysTheDecision()
{
    QFETCH(QByteArray, a);
    QFETCH(std::optional<QByteArray>, s);
    QFETCH(QByteArray, t);
    QFETCH(QString, sentence);
    const Outcome outcome = mergeFile(QStringLiteral("classes/A.cls"), {a, s, t});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QCOMPARE(decisionSentence(text("PermissionSet"), outcome.decisions.front(), text("UAT"), text("Dev1")), sentence);
}

void TestWords::saysWhatWasMerged_data()
{
    QTest::addColumn<AutoMerge>("merge");
    QTest::addColumn<QString>("words");
    using File = std::optional<QByteArray>;
    const auto of = [](const char *element, const char *key, const File &before, const File &after) {
        AutoMerge merge;
        merge.element = text(element);
        merge.entryKey = text(key);
        merge.before = before;
        merge.after = after;
        return merge;
    };
    const auto rank = [](bool edit, bool read) { return File(fieldPermission("A.Rank", edit, read).trimmed()); };
    QTest::newRow("added") << of("fieldPermissions", "A.Rank", {}, rank(false, true))
                           << text("+ added: edit no · read yes");
    QTest::newRow("removed") << of("fieldPermissions", "A.Rank", rank(false, true), {}) << text("− removed");
    QTest::newRow("changed") << of("fieldPermissions", "A.Rank", rank(false, true), rank(true, true))
                             << text("± edit no → yes");
    QTest::newRow("a value") << of("description", "", File("<description>Old</description>"),
                                   File("<description>New</description>"))
                             << text("± Old → New");
    QTest::newRow("lines of code") << of("", "", File("a();\n"), File("b();\n")) << text("± changed");
    QTest::newRow("nothing between tags")
        << of("label", "", File("<label/>"), File("<label>x</label>")) << text("± (empty) → x");
}

void TestWords::saysWhatWasMerged()
{
    QFETCH(AutoMerge, merge);
    QFETCH(QString, words);
    QCOMPARE(automaticWords(merge), words);
}

void TestWords::neverNamesSides()
{
    for (const auto kind :
         {DecisionKind::BothChanged, DecisionKind::BothAdded, DecisionKind::SourceRemoved, DecisionKind::TargetRemoved,
          DecisionKind::Order, DecisionKind::Lines, DecisionKind::WholeFile, DecisionKind::NoAncestor}) {
        Decision decision;
        decision.kind = kind;
        decision.source.bytes = "x";
        const QString sentence = decisionSentence(QString(), decision, text("UAT"), text("Dev1"));
        QVERIFY2(sentence.contains(text("UAT")) && sentence.contains(text("Dev1")), qPrintable(sentence));
        for (const char *word : {"source", "target", "ours", "theirs", "local", "remote", "left", "right"})
            QVERIFY2(!sentence.contains(QLatin1StringView(word), Qt::CaseInsensitive), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
