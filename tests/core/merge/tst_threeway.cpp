// Merging metadata XML by entry: what is asked, what is not, and whose bytes stand in the result.

#include "tests/core/merge/mergefixture.h"

#include <QFile>
#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestThreeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksExactlyWhatCollides();
    void asksExactlyFourInTheReferenceConflict();
    void decidesByEntry_data();
    void decidesByEntry();
    void writes_data();
    void writes();
    void keepsTheLawsToTheByte_data();
    void keepsTheLawsToTheByte();
    void fallsBackToLinesWithANote_data();
    void fallsBackToLinesWithANote();
    void decisionsCarryWhatAViewNeeds();
    void idsAreStableAndUnique();
    void tellsWhereBytesCameFrom();
};

namespace {

const QString kPath = QStringLiteral("force-app/main/default/permissionsets/Sales.permissionset-meta.xml");

QSet<QString> asSet(const QStringList &list)
{
    return QSet<QString>(list.begin(), list.end());
}

QByteArray permissionSet(const QByteArray &lines)
{
    return file("PermissionSet", lines);
}

Outcome merged(const QByteArray &a, const QByteArray &s, const QByteArray &t)
{
    return mergeFile(kPath, {a, s, t});
}

QByteArray label(const char *name, const char *value)
{
    return "<labels>\n    <fullName>" + QByteArray(name) + "</fullName>\n    <value>" + value + "</value>\n</labels>\n";
}

QByteArray picklist(const QByteArrayList &names)
{
    QByteArray lines =
        "<fullName>Stage__c</fullName>\n<valueSet>\n    <valueSetDefinition>\n        <sorted>false</sorted>\n";
    for (const QByteArray &name : names)
        lines += "        <value>\n            <fullName>" + name +
                 "</fullName>\n            <default>false</default>\n        </value>\n";
    return file("CustomField", lines + "    </valueSetDefinition>\n</valueSet>\n");
}

QByteArray listView(const QByteArray &formula, const QByteArrayList &fields)
{
    QByteArray lines = "<fullName>Mine</fullName>\n";
    if (!formula.isEmpty())
        lines += "<booleanFilter>" + formula + "</booleanFilter>\n";
    for (const QByteArray &field : fields)
        lines += "<filters>\n    <field>" + field +
                 "</field>\n    <operation>equals</operation>\n    <value>1</value>\n</filters>\n";
    return file("ListView", lines);
}

} // namespace

void TestThreeWay::asksExactlyWhatCollides()
{
    const QByteArray a =
        permissionSet("<description>Sales</description>\n" + fieldPermission("A.Kept", true, true) +
                      fieldPermission("A.Rank", false, true) + fieldPermission("A.Level", false, true) +
                      fieldPermission("B.Phone", true, true) + "<label>Sales</label>");
    const QByteArray s = permissionSet("<description>Sales (fixed)</description>\n" +
                                       fieldPermission("A.Fresh", false, true) + fieldPermission("A.Kept", true, true) +
                                       fieldPermission("A.Rank", false, false) + fieldPermission("A.Up", true, true) +
                                       fieldPermission("B.Phone", true, true) + "<label>Sales</label>");
    const QByteArray t =
        permissionSet("<description>Sales and partners</description>\n" + fieldPermission("A.Rank", true, true) +
                      fieldPermission("A.Level", true, true) + fieldPermission("A.Down", true, true) +
                      fieldPermission("B.Phone", true, true) + fieldPermission("A.Fresh", true, true) +
                      fieldPermission("A.Kept", true, true) + "<label>Sales</label>");
    const Outcome outcome = merged(a, s, t);
    QVERIFY(outcome.structured);
    QCOMPARE(decisionList(outcome),
             (QStringList{QStringLiteral("changed description"), QStringLiteral("changed fieldPermissions[A.Rank]"),
                          QStringLiteral("source-removed fieldPermissions[A.Level]"),
                          QStringLiteral("added fieldPermissions[A.Fresh]")}));
    QCOMPARE(asSet(automaticList(outcome)), (QSet<QString>{QStringLiteral("source + fieldPermissions[A.Up]"),
                                                           QStringLiteral("target + fieldPermissions[A.Down]")}));
    QCOMPARE(outcome.unchanged, 3);
    // Nobody ever sees a mix of the two: the value of Rank is one side's or the other's.
    QVERIFY(settled(outcome, Take::Source).contains(fieldPermission("A.Rank", false, false).split('\n')[1]));
    for (const Take take : {Take::Source, Take::Target})
        QCOMPARE(settled(outcome, take).count("A.Fresh"), 1);
}

void TestThreeWay::asksExactlyFourInTheReferenceConflict()
{
    // The conflict that design/ux.md 0.1 describes, where the reference material is laid out beside the project.
    const auto read = [](const char *name) {
        QFile file(QStringLiteral(BACKFLOW_SOURCE_DIR "/../shared/data/first-conflict/") + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray base = read("BASE.xml");
    if (base.isEmpty())
        return;
    const Outcome outcome = merged(base, read("UAT.xml"), read("Dev1.xml"));
    QCOMPARE(decisionList(outcome), (QStringList{QStringLiteral("changed description"),
                                                 QStringLiteral("changed fieldPermissions[Account.Rating]"),
                                                 QStringLiteral("source-removed fieldPermissions[Account.Tier__c]"),
                                                 QStringLiteral("added fieldPermissions[Account.Health__c]")}));
    QCOMPARE(asSet(automaticList(outcome)),
             (QSet<QString>{QStringLiteral("source + fieldPermissions[Account.Zone__c]"),
                            QStringLiteral("target + fieldPermissions[Account.Score__c]")}));
}

void TestThreeWay::decidesByEntry_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QStringList>("automatic");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &s, const QByteArray &t,
                        const QByteArrayList &decisions, const QByteArrayList &automatic) {
        const auto strings = [](const QByteArrayList &list) {
            QStringList result;
            for (const QByteArray &item : list)
                result.append(QString::fromUtf8(item));
            return result;
        };
        QTest::newRow(name) << a << s << t << strings(decisions) << strings(automatic);
    };
    const auto labels = [](const QByteArray &lines) { return file("CustomLabels", lines); };
    row("layout only", permissionSet("<label>S</label>"),
        "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\"><label>S</label></PermissionSet>",
        permissionSet("<!-- note -->\n<label>S</label>"), {}, {});
    row("order of a set", permissionSet(fieldPermission("A", true, true) + fieldPermission("B", true, true)),
        permissionSet(fieldPermission("B", true, true) + fieldPermission("A", true, true)),
        permissionSet(fieldPermission("A", true, true) + fieldPermission("B", true, true) + "<label>S</label>"), {},
        {"target + label"});
    row("entity forms", labels(label("A", "it&apos;s")), labels(label("A", "it's")), labels(label("A", "it&#39;s")), {},
        {});
    row("coupled entry, different properties", permissionSet(fieldPermission("A", false, true)),
        permissionSet(fieldPermission("A", false, false)), permissionSet(fieldPermission("A", true, true)),
        {"changed fieldPermissions[A]"}, {});
    row("entry that is not coupled merges by property",
        labels("<labels>\n<fullName>A</fullName>\n<shortDescription>d</shortDescription>\n<value>v</value>\n</labels>"),
        labels("<labels>\n<fullName>A</fullName>\n<shortDescription>D</shortDescription>\n<value>v</value>\n</labels>"),
        labels("<labels>\n<fullName>A</fullName>\n<shortDescription>d</shortDescription>\n<value>V</value>\n</labels>"),
        {}, {"source ~ labels[A]/shortDescription", "target ~ labels[A]/value"});
    row("same property", labels(label("A", "v")), labels(label("A", "s")), labels(label("A", "t")),
        {"changed labels[A]/value"}, {});
    row("both added the same", labels(""), labels(label("A", "v")), labels(label("A", "v")), {}, {});
    row("both added, one property differs", labels(label("X", "x")), labels(label("X", "x") + label("A", "s")),
        labels(label("A", "t") + label("X", "x")), {"added labels[A]/value"}, {"same + labels[A]/fullName"});
    row("removed and left alone", labels(label("A", "v") + label("B", "v")), labels(label("B", "v")),
        labels(label("A", "v") + label("B", "v")), {}, {"source - labels[A]"});
    row("removed and reformatted", labels(label("A", "it's") + label("B", "v")), labels(label("B", "v")),
        labels("<labels><fullName>A</fullName><value>it&apos;s</value></labels>\n" + label("B", "v")), {},
        {"source - labels[A]"});
    row("removed and changed", labels(label("A", "v") + label("B", "v")), labels(label("B", "v")),
        labels(label("A", "w") + label("B", "v")), {"source-removed labels[A]"}, {});
    row("changed and removed", labels(label("A", "v") + label("B", "v")), labels(label("A", "w") + label("B", "v")),
        labels(label("B", "v")), {"target-removed labels[A]"}, {});
    row("both removed", labels(label("A", "v") + label("B", "v")), labels(label("B", "v")), labels(label("B", "v")), {},
        {"same - labels[A]"});
    row("a key that differs in case is another", labels(label("Abc", "v") + label("B", "v")),
        labels(label("ABC", "v") + label("B", "v")), labels(label("Abc", "v") + label("B", "w")), {},
        {"source - labels[Abc]", "source + labels[ABC]", "target ~ labels[B]"});
    row("reflowed text loses against a real change", labels(label("A", "one two")), labels(label("A", "one\n two")),
        labels(label("A", "one three")), {}, {"reflowed-text-loses ~ labels[A]/value"});
    row("version numbers", file("ApexClass", "<apiVersion>58.0</apiVersion>\n<status>Active</status>"),
        file("ApexClass", "<apiVersion>66.0</apiVersion>\n<status>Active</status>"),
        file("ApexClass", "<apiVersion>9.0</apiVersion>\n<status>Active</status>"), {},
        {"version-maximum ~ apiVersion"});
    row("flow coordinates",
        file("Flow", "<screens>\n<name>A</name>\n<locationX>1</locationX>\n<locationY>1</locationY>\n</screens>"),
        file("Flow", "<screens>\n<name>A</name>\n<locationX>2</locationX>\n<locationY>1</locationY>\n</screens>"),
        file("Flow", "<screens>\n<name>A</name>\n<locationX>3</locationX>\n<locationY>1</locationY>\n</screens>"), {},
        {"flow-location-target ~ screens[A]/locationX"});
    row("label of a layout's summary",
        file("Layout", "<summaryLayout>\n<masterLabel>00h1</masterLabel>\n<sizeX>4</sizeX>\n</summaryLayout>"),
        file("Layout", "<summaryLayout>\n<masterLabel>00h2</masterLabel>\n<sizeX>4</sizeX>\n</summaryLayout>"),
        file("Layout", "<summaryLayout>\n<masterLabel>00h3</masterLabel>\n<sizeX>4</sizeX>\n</summaryLayout>"), {},
        {"summary-layout-label-target ~ summaryLayout/masterLabel"});
    row("picklist values added at different places", picklist({"A", "B"}), picklist({"A", "S", "B"}),
        picklist({"A", "B", "T"}), {},
        {"source + valueSet/valueSetDefinition/value[S]", "target + valueSet/valueSetDefinition/value[T]"});
    row("order of picklist values by one side", picklist({"A", "B", "C"}), picklist({"C", "A", "B"}),
        picklist({"A", "B", "C", "T"}), {}, {"target + valueSet/valueSetDefinition/value[T]"});
    row("order of picklist values by both", picklist({"A", "B", "C"}), picklist({"C", "A", "B"}),
        picklist({"B", "A", "C"}), {"order valueSet/valueSetDefinition/value"}, {});
    row("rows numbered by a formula", listView("1 AND 2", {"A", "B"}), listView("1 AND 2", {"A", "B", "S"}),
        listView("1 AND 2", {"T", "A", "B"}), {"changed filters"}, {});
    row("rows changed by one side", listView("1 AND 2", {"A", "B"}), listView("1 AND 2", {"A", "S"}),
        listView("1 OR 2", {"A", "B"}), {}, {"target ~ booleanFilter", "source ~ filters[2]"});
    row("empty and absent mean the same in translations",
        file("Translations", "<customLabels>\n<label><!-- One --></label>\n<name>A</name>\n</customLabels>"),
        file("Translations", "<customLabels>\n<label>Eins</label>\n<name>A</name>\n</customLabels>"),
        file("Translations", "<customLabels>\n<name>A</name>\n</customLabels>"), {},
        {"source + customLabels[A]/label"});
    row("attributes",
        file("LightningComponentBundle", "<targetConfigs>\n<targetConfig targets=\"p\"><property name=\"a\" "
                                         "label=\"L\" default=\"1\"/></targetConfig>\n</targetConfigs>"),
        file("LightningComponentBundle", "<targetConfigs>\n<targetConfig targets=\"p\"><property name=\"a\" "
                                         "label=\"M\" default=\"1\"/></targetConfig>\n</targetConfigs>"),
        file("LightningComponentBundle",
             "<targetConfigs>\n<targetConfig targets=\"p\"><property name=\"a\" label=\"L\" "
             "default=\"1\"/></targetConfig>\n</targetConfigs>\n<isExposed>true</isExposed>"),
        {}, {"source ~ targetConfigs", "target + isExposed"});
}

void TestThreeWay::decidesByEntry()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QStringList, decisions);
    QFETCH(QStringList, automatic);
    const Outcome outcome = merged(a, s, t);
    QVERIFY(outcome.structured);
    QCOMPARE(decisionList(outcome), decisions);
    if (!automatic.isEmpty())
        QCOMPARE(asSet(automaticList(outcome)), asSet(automatic));
    for (const Take take : {Take::Source, Take::Target})
        QVERIFY2(!settled(outcome, take).startsWith("ERROR"), settled(outcome, take).constData());
}

void TestThreeWay::writes_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &s, const QByteArray &t,
                        const QByteArray &expected) { QTest::newRow(name) << a << s << t << expected; };
    const auto labels = [](const QByteArray &lines) { return file("CustomLabels", lines); };
    const QByteArray abc = label("A", "1") + label("B", "1") + label("C", "1");
    row("additions of both in one gap, sorted", labels(label("A", "1") + label("Z", "1")),
        labels(label("A", "1") + label("M", "1") + label("Z", "1")),
        labels(label("A", "1") + label("N", "1") + label("Z", "1")),
        labels(label("A", "1") + label("M", "1") + label("N", "1") + label("Z", "1")));
    row("additions go behind their neighbour where nothing is sorted", labels(label("Z", "1") + label("A", "1")),
        labels(label("Z", "1") + label("M", "1") + label("A", "1")),
        labels(label("Z", "1") + label("A", "1") + label("B", "1")),
        labels(label("Z", "1") + label("M", "1") + label("A", "1") + label("B", "1")));
    row("a new group goes to its alphabetical place", permissionSet("<description>d</description>\n<label>L</label>"),
        permissionSet("<description>d</description>\n<label>L</label>\n<tabSettings>\n    <tab>T</tab>\n    "
                      "<visibility>Visible</visibility>\n</tabSettings>"),
        permissionSet("<description>d</description>\n<label>L</label>\n<userPermissions>\n    "
                      "<enabled>true</enabled>\n    <name>P</name>\n</userPermissions>"),
        permissionSet("<description>d</description>\n<label>L</label>\n<tabSettings>\n    <tab>T</tab>\n    "
                      "<visibility>Visible</visibility>\n</tabSettings>\n<userPermissions>\n    "
                      "<enabled>true</enabled>\n    <name>P</name>\n</userPermissions>"));
    QByteArray wide = labels(abc);
    wide.replace("    ", "  ");
    QByteArray expectedWide = labels(label("A", "1") + label("B", "2") + label("C", "1") + label("D", "1"));
    expectedWide.replace("    ", "  ");
    row("the target's indentation", labels(abc),
        labels(label("A", "1") + label("B", "2") + label("C", "1") + label("D", "1")), wide, expectedWide);
    QByteArray windows = labels(abc);
    windows.replace("\n", "\r\n");
    QByteArray expectedWindows = labels(label("A", "1") + label("B", "2") + label("C", "1") + label("D", "1"));
    expectedWindows.replace("\n", "\r\n");
    row("the target's line ends", labels(abc),
        labels(label("A", "1") + label("B", "2") + label("C", "1") + label("D", "1")), windows, expectedWindows);
    row("line ends inside a text are not touched", labels(label("A", "1")),
        labels(label("A", "1") + label("B", "x\ny")), labels(label("A", "1")).replace("\n", "\r\n"),
        labels(label("A", "1") + label("B", "@")).replace("\n", "\r\n").replace("@", "x\n    y"));
    row("a comment comes with its element", labels(abc),
        labels(label("A", "1") + "<!-- why -->\n" + label("B", "2") + label("C", "1")),
        labels(label("A", "1") + label("B", "1") + label("C", "3")),
        labels(label("A", "1") + "<!-- why -->\n" + label("B", "2") + label("C", "3")));
    row("a comment goes with its element", labels(label("A", "1") + "<!-- why -->\n" + label("B", "2")),
        labels(label("A", "1")), labels(label("A", "7") + "<!-- why -->\n" + label("B", "2")), labels(label("A", "7")));
    row("a comment of one side alone is kept", labels(abc), labels("<!-- s -->\n" + abc),
        labels(label("A", "1") + "<!-- t -->\n" + label("B", "5") + label("C", "1")),
        labels("<!-- s -->\n" + label("A", "1") + "<!-- t -->\n" + label("B", "5") + label("C", "1")));
    row("a comment behind an element on its line stays with it",
        labels("<labels><fullName>A</fullName></labels> <!-- a -->\n<labels><fullName>B</fullName></labels>"),
        labels("<labels><fullName>A</fullName></labels> <!-- a -->"),
        labels("<labels><fullName>A</fullName></labels> <!-- a "
               "-->\n<labels><fullName>B</fullName></labels>\n<labels><fullName>C</fullName></labels>"),
        labels("<labels><fullName>A</fullName></labels> <!-- a -->\n<labels><fullName>C</fullName></labels>"));
    row("entities stay as the target wrote them", labels(label("A", "it&apos;s") + label("B", "1")),
        labels(label("A", "it's") + label("B", "2")),
        labels(label("A", "it&apos;s") + label("B", "1") + label("C", "&quot;")),
        labels(label("A", "it&apos;s") + label("B", "2") + label("C", "&quot;")));
    row("a moved entry takes the other side's change with it", picklist({"A", "B", "C"}), picklist({"C", "A", "B"}),
        picklist({"A", "B", "C"})
            .replace("<fullName>C</fullName>\n            <default>false",
                     "<fullName>C</fullName>\n            <default>true"),
        picklist({"C", "A", "B"})
            .replace("<fullName>C</fullName>\n            <default>false",
                     "<fullName>C</fullName>\n            <default>true"));
    row("both add to a list at one place: the target's first", picklist({"A"}), picklist({"A", "S"}),
        picklist({"A", "T"}), picklist({"A", "T", "S"}));
    row("an entry that stands twice keeps both",
        file("Package", "<types>\n    <members>A</members>\n    <name>N</name>\n</types>\n<types>\n    "
                        "<name>N</name>\n</types>\n<version>50.0</version>"),
        file("Package", "<types>\n    <members>A</members>\n    <members>B</members>\n    "
                        "<name>N</name>\n</types>\n<types>\n    <name>N</name>\n</types>\n<version>50.0</version>"),
        file("Package", "<types>\n    <name>N</name>\n</types>\n<types>\n    <members>A</members>\n    "
                        "<name>N</name>\n</types>\n<version>51.0</version>"),
        file("Package", "<types>\n    <name>N</name>\n</types>\n<types>\n    <members>A</members>\n    "
                        "<members>B</members>\n    <name>N</name>\n</types>\n<version>51.0</version>"));
    row("attributes one by one",
        file("LightningComponentBundle", "<x name=\"a\" label=\"L\" default=\"1\"><y>1</y></x>"),
        file("LightningComponentBundle", "<x name=\"a\" label=\"M\" default=\"1\" extra='e'><y>1</y></x>"),
        file("LightningComponentBundle", "<x name=\"a\"  label=\"L\" default=\"2\"><y>1</y></x>"),
        file("LightningComponentBundle", "<x name=\"a\" label=\"M\" default=\"2\" extra='e'><y>1</y></x>"));
    const QByteArray emptied = "<CustomLabels xmlns=\"http://soap.sforce.com/2006/04/metadata\"/>";
    row("the target opens up for what the source adds", labels(label("A", "1")),
        labels(label("A", "1") + label("B", "1")), emptied,
        "<CustomLabels xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
            label("B", "1").replace("\n", "\n    ").prepend("    ").chopped(4) + "</CustomLabels>");
    row("byte order mark and declaration of the target", labels(abc),
        labels(label("A", "2") + label("B", "1") + label("C", "1")), "\xEF\xBB\xBF" + labels(abc + label("D", "1")),
        "\xEF\xBB\xBF" + labels(label("A", "2") + label("B", "1") + label("C", "1") + label("D", "1")));
}

void TestThreeWay::writes()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, expected);
    const Outcome outcome = merged(a, s, t);
    QVERIFY(outcome.structured);
    QCOMPARE(decisionList(outcome), QStringList());
    QCOMPARE(settled(outcome, Take::Source), expected);
}

void TestThreeWay::keepsTheLawsToTheByte_data()
{
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QByteArray>("x");
    const QByteArray plain = file("CustomLabels", label("A", "1") + label("B", "2"));
    QTest::newRow("reordered, reformatted, commented")
        << plain
        << QByteArray("\xEF\xBB\xBF<CustomLabels xmlns='http://soap.sforce.com/2006/04/metadata'><!-- c -->" +
                      label("B", "2") + "\r\n" + label("A", "1") + "</CustomLabels>");
    QTest::newRow("emptied") << plain << QByteArray("<CustomLabels xmlns='http://soap.sforce.com/2006/04/metadata'/>");
    QTest::newRow("another type") << plain << file("PermissionSet", "<label>x</label>");
    QTest::newRow("not well-formed") << plain << QByteArray("<CustomLabels><labels></CustomLabels>");
    QTest::newRow("an entry twice") << plain
                                    << file("CustomLabels", label("A", "1") + label("A", "1") + label("A", "3"));
    QTest::newRow("not XML") << plain << QByteArray("public class A {}");
    QTest::newRow("binary") << QByteArray("\x89PNG\0\1", 6) << QByteArray("\x89PNG\0\2", 6);
    QTest::newRow("code") << QByteArray("class A {\n  void a() {}\n}\n") << QByteArray("class A {\r\n  void b() {}\n}");
    QTest::newRow("empty") << QByteArray("") << plain;
}

void TestThreeWay::keepsTheLawsToTheByte()
{
    QFETCH(QByteArray, b);
    QFETCH(QByteArray, x);
    QCOMPARE(settled(merged(b, b, x), Take::Source), x);
    QCOMPARE(settled(merged(b, x, b), Take::Source), x);
    QCOMPARE(settled(merged(b, x, x), Take::Source), x);
    QVERIFY(merged(b, b, x).clean() && merged(b, x, b).clean() && merged(b, x, x).clean());
    const Outcome unknown = mergeFile(kPath, {std::nullopt, x, x});
    QVERIFY(unknown.clean());
    QCOMPARE(settled(unknown, Take::Source), x);
}

void TestThreeWay::fallsBackToLinesWithANote_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QString>("word");
    const QByteArray good = permissionSet("<label>A</label>\n<description>x</description>\n<license>y</"
                                          "license>\n<hasActivationRequired>false</hasActivationRequired>");
    const QByteArray changed = QByteArray(good).replace("false", "true");
    const QByteArray markers = QByteArray(good).replace("<label>A", "<<<<<<< ours\n<label>A");
    QTest::newRow("markers in the target")
        << good << changed << markers << QStringLiteral("the target is not well-formed XML");
    QTest::newRow("markers in the source")
        << good << markers << changed << QStringLiteral("the source is not well-formed XML");
    QTest::newRow("DOCTYPE") << good << changed << QByteArray(good).replace("?>\n", "?>\n<!DOCTYPE x>\n")
                             << QStringLiteral("DOCTYPE");
    QTest::newRow("other type") << good << changed << QByteArray(good).replace("PermissionSet", "Profile")
                                << QStringLiteral("different types");
}

void TestThreeWay::fallsBackToLinesWithANote()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QString, word);
    const Outcome outcome = merged(a, s, t);
    QVERIFY(!outcome.structured);
    QVERIFY(outcome.notes.join(QLatin1Char('|')).contains(word));
    QVERIFY(settled(outcome, Take::Source).contains("true"));
}

void TestThreeWay::decisionsCarryWhatAViewNeeds()
{
    const QByteArray a = permissionSet("<label>L</label>\n" + fieldPermission("A.Rank", false, true));
    const QByteArray s = permissionSet("<label>L</label>\n" + fieldPermission("A.Rank", false, false));
    const QByteArray t = permissionSet("<label>L</label>\n" + fieldPermission("A.Rank", true, true));
    const Outcome outcome = merged(a, s, t);
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const Decision &decision = outcome.decisions.front();
    QCOMPARE(decision.element, QStringLiteral("fieldPermissions"));
    QCOMPARE(decision.entryKey, QStringLiteral("A.Rank"));
    QCOMPARE(decision.source.line, 4);
    QVERIFY(decision.target.bytes->startsWith("<fieldPermissions>") &&
            decision.target.bytes->endsWith("</fieldPermissions>"));
    QCOMPARE(decision.source.properties, (QList<Property>{{QStringLiteral("editable"), QStringLiteral("false")},
                                                          {QStringLiteral("readable"), QStringLiteral("false")}}));
    QCOMPARE(decision.ancestor.properties[1].value, QStringLiteral("true"));
    QVERIFY(!decision.bothPossible);
    const Outcome mirrored = merged(a, t, s);
    QCOMPARE(mirrored.decisions.front().source, decision.target);
    QCOMPARE(mirrored.decisions.front().target, decision.source);
}

void TestThreeWay::idsAreStableAndUnique()
{
    const QByteArray a = file("CustomLabels", label("A", "1") + label("A", "1"));
    const QByteArray s = file("CustomLabels", label("A", "2") + label("A", "2"));
    const QByteArray t = file("CustomLabels", label("A", "3") + label("A", "3"));
    const Outcome first = merged(a, s, t);
    QCOMPARE(first.decisions.size(), size_t(2));
    QVERIFY(first.decisions[0].id != first.decisions[1].id);
    QCOMPARE(merged(a, s, t), first);
    // An unrelated change elsewhere leaves the id alone.
    const Outcome moved = merged(a, s, QByteArray(t).replace("</CustomLabels>", label("B", "1") + "</CustomLabels>"));
    QCOMPARE(moved.decisions[0].id, first.decisions[0].id);
}

void TestThreeWay::tellsWhereBytesCameFrom()
{
    const QByteArray a = file("CustomLabels", label("A", "1"));
    const Outcome outcome = merged(a, file("CustomLabels", label("A", "1") + label("S", "1")),
                                   file("CustomLabels", label("A", "1") + label("T", "1")));
    QByteArray ofSource;
    QByteArray ofTarget;
    for (const Piece &piece : outcome.pieces) {
        if (piece.origin == Origin::Source)
            ofSource += piece.bytes;
        if (piece.origin == Origin::Target)
            ofTarget += piece.bytes;
    }
    QVERIFY(ofSource.contains("<fullName>S<") && !ofSource.contains("<fullName>T<"));
    QVERIFY(ofTarget.contains("<fullName>T<") && !ofTarget.contains("<fullName>S<"));
}

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_threeway.moc"
