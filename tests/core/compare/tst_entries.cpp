// How two versions of one file differ: by entries, by meaning.

#include "core/compare/entries.h"

#include <QTest>

using namespace backflow;
using namespace backflow::compare;

namespace {

const QString kPath = QStringLiteral("labels/CustomLabels.labels-meta.xml");

QByteArray label(const char *name, const char *value)
{
    return "    <labels>\n        <fullName>" + QByteArray(name) + "</fullName>\n        <value>" + value +
           "</value>\n    </labels>\n";
}

QByteArray labels(const QByteArray &lines)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomLabels "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           lines + "</CustomLabels>\n";
}

/// `~labels[A]`: changed, `+` only in the source, `-` only in the target.
QStringList list(const FileDifference &difference)
{
    QStringList lines;
    for (const EntryDifference &entry : difference.entries) {
        const char sign = entry.state == EntryState::Changed        ? '~'
                          : entry.state == EntryState::OnlyInSource ? '+'
                                                                    : '-';
        const QString key = entry.entryKey.isEmpty() ? QString() : u'[' + entry.entryKey + u']';
        lines.append(QLatin1Char(sign) + entry.element + key);
    }
    return lines;
}

} // namespace

class TestEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByEntry_data();
    void comparesByEntry();
    void carriesBothValues();
    void orderOfAListIsADifference();
    void textAndBinaryAreOneEntry();
};

void TestEntries::comparesByEntry_data()
{
    QTest::addColumn<std::optional<QByteArray>>("source");
    QTest::addColumn<std::optional<QByteArray>>("target");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<int>("same");
    QTest::addColumn<int>("moved");
    QTest::addColumn<bool>("layout");
    using File = std::optional<QByteArray>;
    const auto row = [](const char *name, const File &s, const File &t, const QByteArrayList &entries, int same,
                        int moved, bool layout) {
        QStringList expected;
        for (const QByteArray &entry : entries)
            expected.append(QString::fromUtf8(entry));
        QTest::newRow(name) << s << t << expected << same << moved << layout;
    };
    const QByteArray ab = labels(label("A", "1") + label("B", "1"));
    row("equal", ab, ab, {}, 2, 0, false);
    row("changed, added, removed", labels(label("A", "2") + label("C", "1")), ab,
        {"~labels[A]", "-labels[B]", "+labels[C]"}, 0, 0, false);
    row("order of a set", labels(label("B", "1") + label("A", "1")), ab, {}, 2, 1, false);
    row("one of many moved", labels(label("D", "1") + label("A", "1") + label("B", "1") + label("C", "1")),
        labels(label("A", "1") + label("B", "1") + label("C", "1") + label("D", "1")), {}, 4, 1, false);
    row("white space", QByteArray(ab).replace("    ", "\t"), ab, {}, 2, 0, true);
    row("line ends", QByteArray(ab).replace("\n", "\r\n"), ab, {}, 2, 0, true);
    row("entity form", labels(label("A", "it's")), labels(label("A", "it&apos;s")), {}, 1, 0, true);
    row("comment", labels("<!-- x -->" + label("A", "1")), labels(label("A", "1")), {}, 1, 0, true);
    row("declaration", QByteArray(ab).replace("UTF-8", "utf-8"), ab, {}, 2, 0, true);
    row("only in the source", ab, std::nullopt, {"+labels[A]", "+labels[B]"}, 0, 0, false);
    row("only in the target", std::nullopt, ab, {"-labels[A]", "-labels[B]"}, 0, 0, false);
    row("nowhere", std::nullopt, std::nullopt, {}, 0, 0, false);
    row("an entry twice", labels(label("A", "1") + label("A", "1")), labels(label("A", "1")), {"+labels[A]"}, 1, 0,
        false);
    row("an attribute of the root", QByteArray(ab).replace("<CustomLabels ", "<CustomLabels fqn=\"x\" "), ab,
        {"~CustomLabels"}, 2, 0, false);
}

void TestEntries::comparesByEntry()
{
    QFETCH(std::optional<QByteArray>, source);
    QFETCH(std::optional<QByteArray>, target);
    QFETCH(QStringList, entries);
    QFETCH(int, same);
    QFETCH(int, moved);
    QFETCH(bool, layout);
    const FileDifference difference = compareFiles(kPath, source, target);
    QCOMPARE(difference.structured, source.has_value() || target.has_value());
    QCOMPARE(list(difference), entries);
    QCOMPARE(difference.same, same);
    QCOMPARE(difference.moved, moved);
    QCOMPARE(difference.layoutDiffers, layout);
    const FileDifference mirrored = compareFiles(kPath, target, source);
    QCOMPARE(mirrored.entries.size(), difference.entries.size());
    QCOMPARE(mirrored.same, same);
}

void TestEntries::carriesBothValues()
{
    const FileDifference difference = compareFiles(kPath, labels(label("A", "s")), labels(label("A", "t")));
    QCOMPARE(difference.rootType, QStringLiteral("CustomLabels"));
    const EntryDifference &entry = difference.entries.front();
    QCOMPARE(entry.source.properties, (QList<merge::Property>{{QStringLiteral("value"), QStringLiteral("s")}}));
    QCOMPARE(entry.target.properties.first().value, QStringLiteral("t"));
    QCOMPARE(entry.target.line, 3);
    QVERIFY(entry.source.bytes->startsWith("<labels>"));
}

void TestEntries::orderOfAListIsADifference()
{
    const auto layout = [](const char *first, const char *second) {
        const auto list = [](const char *name) {
            return "<relatedLists><relatedList>" + QByteArray(name) + "</relatedList></relatedLists>";
        };
        return "<Layout xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + list(first) + list(second) + "</Layout>";
    };
    const FileDifference difference =
        compareFiles(QStringLiteral("L.layout-meta.xml"), layout("A", "B"), layout("B", "A"));
    QCOMPARE(list(difference), QStringList{QStringLiteral("~relatedLists")});
    QCOMPARE(difference.entries.front().source.properties[0].value, QStringLiteral("A"));
    QCOMPARE(difference.moved, 0);
}

void TestEntries::textAndBinaryAreOneEntry()
{
    const FileDifference code =
        compareFiles(QStringLiteral("A.cls"), QByteArray("class A {}"), QByteArray("class A { }"));
    QVERIFY(!code.structured && code.note.isEmpty());
    QCOMPARE(code.entries.size(), size_t(1));
    const FileDifference same = compareFiles(QStringLiteral("A.cls"), QByteArray("x"), QByteArray("x"));
    QVERIFY(same.entries.empty());
    const QByteArray good = labels(label("A", "1"));
    const FileDifference broken = compareFiles(kPath, good, QByteArray(good).replace("</value>", "<value>"));
    QVERIFY(!broken.structured);
    QVERIFY2(broken.note.contains(QLatin1StringView("target")) && broken.note.contains(QLatin1StringView("Line ")),
             qPrintable(broken.note));
    QCOMPARE(broken.entries.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
