// What becomes of a merge by entry that does not pass its own check, and of what cannot be merged by entry.

#include "core/merge/xmlfile.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

namespace {

const QString kPath = QStringLiteral("x-meta.xml");

/// Items of a page's region; the identifier is left out where it is empty.
struct Item {
    QByteArray component;
    QByteArray title;
    QByteArray identifier;
};

QByteArray page(const std::vector<Item> &items)
{
    QByteArray lines = "<flexiPageRegions>\n";
    for (const Item &item : items) {
        lines += "    <itemInstances>\n        <componentInstance>\n            <componentInstanceProperties>\n"
                 "                <name>title</name>\n                <value>" +
                 item.title +
                 "</value>\n            </componentInstanceProperties>\n"
                 "            <componentName>" +
                 item.component + "</componentName>\n";
        if (!item.identifier.isEmpty())
            lines += "            <identifier>" + item.identifier + "</identifier>\n";
        lines += "        </componentInstance>\n    </itemInstances>\n";
    }
    return file("FlexiPage", lines + "    <name>main</name>\n</flexiPageRegions>\n<masterLabel>P</masterLabel>\n");
}

QByteArray label(const char *name, const char *value)
{
    return QByteArray("<labels>\n    <fullName>") + name + "</fullName>\n    <value>" + value + "</value>\n</labels>\n";
}

} // namespace

class TestXmlFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListThatWouldHoldAnEntryTwiceIsDecidedAsOne();
    void itemsThatShareOnlyTheirKeyAreOthers();
    void replacedItemsOfOneKeyAreAskedAboutTogether();
    void aKeyThatStandsTwiceIsRecognisedFromBothSidesAlike();
    void whatUtf8AloneCanHoldIsWrittenInUtf8();
    void whatStandsInTheSamePlaceIsNotMixed();
    void cannotBeTakenApart_data();
    void cannotBeTakenApart();
};

void TestXmlFile::aListThatWouldHoldAnEntryTwiceIsDecidedAsOne()
{
    // Both gave identifiers: with the target's for A, the source's new item would be a second card2.
    const FileVersions three{page({{"c:card", "A", ""}}), page({{"c:card", "A", "card1"}, {"c:card", "S", "card2"}}),
                             page({{"c:card", "A", "card2"}})};
    const Outcome outcome = mergeFile(kPath, three);
    QVERIFY(outcome.structured);
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("changed flexiPageRegions[main]/itemInstances")});
    QVERIFY(outcome.notes.join(u' ').contains(QStringLiteral("card2")));
    QCOMPARE(settled(outcome, Take::Source), *three.source);
    QCOMPARE(settled(outcome, Take::Target), *three.target);
}

void TestXmlFile::itemsThatShareOnlyTheirKeyAreOthers()
{
    const Outcome outcome =
        mergeFile(kPath, {page({{"c:tab", "Guests", ""}, {"c:tab", "Menu", ""}, {"c:tab", "Bill", ""}}),
                          page({{"c:tab", "Guests", ""}, {"c:tab", "Bill", ""}}),
                          page({{"c:tab", "Guests", ""}, {"c:tab", "Bill", ""}, {"c:tab", "Tips", ""}})});
    QVERIFY(outcome.clean());
    QCOMPARE(settled(outcome, Take::Target),
             page({{"c:tab", "Guests", ""}, {"c:tab", "Bill", ""}, {"c:tab", "Tips", ""}}));
}

void TestXmlFile::replacedItemsOfOneKeyAreAskedAboutTogether()
{
    // Three of a kind were never meant: what both put in the place of one is one decision.
    const Outcome outcome = mergeFile(kPath, {page({{"c:tab", "Guests", ""}, {"c:tab", "Menu", ""}}),
                                              page({{"c:tab", "Guests", ""}, {"c:tab", "Card", ""}}),
                                              page({{"c:tab", "Guests", ""}, {"c:tab", "Board", ""}})});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QCOMPARE(settled(outcome, Take::Source), page({{"c:tab", "Guests", ""}, {"c:tab", "Card", ""}}));
    QCOMPARE(settled(outcome, Take::Target), page({{"c:tab", "Guests", ""}, {"c:tab", "Board", ""}}));
}

void TestXmlFile::aKeyThatStandsTwiceIsRecognisedFromBothSidesAlike()
{
    const auto set = [](const QByteArrayList &entries) { return file("PermissionSet", entries.join()); };
    const QByteArray base = set({fieldPermission("A.F", false, true)});
    const QByteArray doubled = set({fieldPermission("A.F", false, false), fieldPermission("A.F", true, true)});
    const QByteArray changed = set({fieldPermission("A.F", false, false)});
    const Outcome there = mergeFile(kPath, {base, doubled, changed});
    const Outcome back = mergeFile(kPath, {base, changed, doubled});
    // What both have alike is what became of the ancestor's entry, so the other one was added.
    QVERIFY(there.clean() && back.clean());
    QCOMPARE(settled(there, Take::Target), doubled);
    QCOMPARE(settled(back, Take::Target), doubled);
}

void TestXmlFile::whatUtf8AloneCanHoldIsWrittenInUtf8()
{
    const QByteArray base = file("CustomLabels", label("A", "Cafe") + label("B", "1"));
    const QByteArray accented = file("CustomLabels", label("A", "Caf\xC3\xA9") + label("B", "1"));
    QByteArray other = file("CustomLabels", label("A", "Cafe") + label("B", "2"));
    other.replace("UTF-8", "ISO-8859-1");
    const QByteArray expected = file("CustomLabels", label("A", "Caf\xC3\xA9") + label("B", "2"));
    for (const FileVersions &versions : {FileVersions{base, accented, other}, FileVersions{base, other, accented}}) {
        const Outcome outcome = mergeFile(kPath, versions);
        QVERIFY2(outcome.clean(), qPrintable(outcome.notes.join(u' ')));
        QCOMPARE(settled(outcome, Take::Target), expected);
    }
}

void TestXmlFile::whatStandsInTheSamePlaceIsNotMixed()
{
    const auto rules = [](const QByteArrayList &entries) {
        QByteArray lines = "<assignmentRule>\n    <fullName>R</fullName>\n";
        for (const QByteArray &entry : entries)
            lines += "    <ruleEntry>\n" + entry + "    </ruleEntry>\n";
        return file("AssignmentRules", lines + "</assignmentRule>\n");
    };
    const QByteArray first = "        <assignedTo>ann</assignedTo>\n        <formula>1</formula>\n";
    const QByteArray other = "        <assignedTo>bob</assignedTo>\n        <formula>2</formula>\n";
    const QByteArray changed = "        <assignedTo>ann</assignedTo>\n        <formula>3</formula>\n";
    const Outcome outcome = mergeFile(kPath, {rules({first}), rules({other}), rules({changed})});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QCOMPARE(settled(outcome, Take::Source), rules({other}));
    QCOMPARE(settled(outcome, Take::Target), rules({changed}));
}

void TestXmlFile::cannotBeTakenApart_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("reason");
    QTest::newRow("broken") << file("CustomLabels", label("A", "1")).replace("</labels>", "</label>")
                            << QStringLiteral("well-formed");
    QTest::newRow("another type") << file("Package", "<version>1</version>") << QStringLiteral("different types");
    QTest::newRow("text between the elements")
        << file("CustomLabels", label("A", "1") + "stray\n") << QStringLiteral("root elements");
}

void TestXmlFile::cannotBeTakenApart()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, reason);
    Outcome outcome;
    const QByteArray base = file("CustomLabels", label("A", "1"));
    const QByteArray target = file("CustomLabels", label("A", "2"));
    QCOMPARE(mergeXmlFile({base, source, target}, {}, outcome), XmlResult::ByLine);
    QVERIFY2(outcome.notes.join(u' ').contains(reason), qPrintable(outcome.notes.join(u' ')));
    QVERIFY(!mergeFile(kPath, {base, source, target}).structured);
}

QTEST_GUILESS_MAIN(TestXmlFile)
#include "tst_xmlfile.moc"
