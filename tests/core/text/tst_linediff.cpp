// Line and word differences, and what counts as binary.

#include "core/text/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow::text;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsBehindEveryLineFeed();
    void findsTheSmallestDifference_data();
    void findsTheSmallestDifference();
    void hunksLeadFromOneToTheOther();
    void sequencesAreComparedByNumber();
    void tintsTheWordsThatDiffer_data();
    void tintsTheWordsThatDiffer();
    void tellsBinaryFromText();
};

void TestLineDiff::splitsBehindEveryLineFeed()
{
    QCOMPARE(splitLines("").size(), size_t(0));
    QCOMPARE(splitLines("a\nb\r\n\nc"), (std::vector<QByteArrayView>{"a\n", "b\r\n", "\n", "c"}));
    QCOMPARE(splitLines("a\n"), (std::vector<QByteArrayView>{"a\n"}));
}

void TestLineDiff::findsTheSmallestDifference_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QList<LineHunk>>("hunks");
    const auto row = [](const char *name, const char *a, const char *b, const QList<LineHunk> &hunks) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << hunks;
    };
    row("equal", "a\nb\n", "a\nb\n", {});
    row("both empty", "", "", {});
    row("from nothing", "", "a\nb\n", {{0, 0, 0, 2}});
    row("to nothing", "a\nb\n", "", {{0, 2, 0, 0}});
    row("insert at the top", "b\n", "a\nb\n", {{0, 0, 0, 1}});
    row("insert in the middle", "a\nc\n", "a\nb\nc\n", {{1, 0, 1, 1}});
    row("append", "a\n", "a\nb\n", {{1, 0, 1, 1}});
    row("remove", "a\nb\nc\n", "a\nc\n", {{1, 1, 1, 0}});
    row("change", "a\nb\nc\n", "a\nx\nc\n", {{1, 1, 1, 1}});
    row("two places", "a\nb\nc\nd\n", "x\nb\nc\ny\n", {{0, 1, 0, 1}, {3, 1, 3, 1}});
    row("final newline lost", "a\nb\n", "a\nb", {{1, 1, 1, 1}});
    row("line end changed", "a\r\nb\r\n", "a\nb\r\n", {{0, 1, 0, 1}});
}

void TestLineDiff::findsTheSmallestDifference()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QList<LineHunk>, hunks);
    const auto found = diffLines(a, b);
    QVERIFY(std::equal(found.begin(), found.end(), hunks.begin(), hunks.end()));
}

void TestLineDiff::hunksLeadFromOneToTheOther()
{
    QRandomGenerator random(20261123);
    for (int round = 0; round < 300; ++round) {
        const auto text = [&random] {
            QByteArray lines;
            for (int i = random.bounded(30); i > 0; --i)
                lines += QByteArray(1, char('a' + random.bounded(6))) + '\n';
            return lines;
        };
        const QByteArray a = text();
        const QByteArray b = text();
        const auto linesOfA = splitLines(a);
        const auto linesOfB = splitLines(b);
        QByteArray made;
        int at = 0;
        for (const LineHunk &hunk : diffLines(a, b)) {
            for (; at < hunk.a; ++at)
                made += linesOfA[size_t(at)];
            at += hunk.aCount;
            for (int i = 0; i < hunk.bCount; ++i)
                made += linesOfB[size_t(hunk.b + i)];
        }
        for (; at < int(linesOfA.size()); ++at)
            made += linesOfA[size_t(at)];
        QCOMPARE(made, b);
    }
}

void TestLineDiff::sequencesAreComparedByNumber()
{
    QVERIFY(diffSequences({1, 2, 3}, {1, 2, 3}).empty());
    QCOMPARE(diffSequences({1, 2, 3}, {1, 3, -4}), (std::vector<LineHunk>{{1, 1, 1, 0}, {3, 0, 2, 1}}));
    QCOMPARE(diffSequences({}, {7}), (std::vector<LineHunk>{{0, 0, 0, 1}}));
}

void TestLineDiff::tintsTheWordsThatDiffer_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<QList<Span>>("ofA");
    QTest::addColumn<QList<Span>>("ofB");
    const auto row = [](const char *name, const char *a, const char *b, const QList<Span> &ofA,
                        const QList<Span> &ofB) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(b) << ofA << ofB;
    };
    row("equal", "a b", "a b", {}, {});
    row("one word", "<editable>false</editable>", "<editable>true</editable>", {{10, 5}}, {{10, 4}});
    row("word added", "a c", "a b c", {}, {{2, 2}});
    row("all", "a", "b", {{0, 1}}, {{0, 1}});
    row("not inside a character", "\xC3\xA9", "\xC3\xA8", {{0, 2}}, {{0, 2}});
    row("from nothing", "", "x", {}, {{0, 1}});
}

void TestLineDiff::tintsTheWordsThatDiffer()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(QList<Span>, ofA);
    QFETCH(QList<Span>, ofB);
    const LineSpans spans = diffWords(a, b);
    QCOMPARE(spans.a, ofA);
    QCOMPARE(spans.b, ofB);
}

void TestLineDiff::tellsBinaryFromText()
{
    QVERIFY(!looksBinary(""));
    QVERIFY(!looksBinary("public class A {}\r\n"));
    QVERIFY(!looksBinary("\xEF\xBB\xBFx\xC3\xA9"));
    QVERIFY(looksBinary(QByteArrayView("a\0b", 3)));
    QVERIFY(looksBinary("\x89PNG\r\n\x1A\n"));
    QVERIFY(looksBinary("\xFF\xD8\xFF\xE0\x10JFIF"));
    // Text of another encoding is text: its lines are compared as bytes.
    QVERIFY(!looksBinary("caf\xE9\r\n\tx"));
    QVERIFY(!looksBinary("\xED\xA0\x80"));
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
