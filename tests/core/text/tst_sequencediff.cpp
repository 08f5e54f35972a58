// Differences of sequences: right for any input, smallest where that is asked for, at blocks where lines are told.

#include "core/text/linediff.h"
#include "core/text/sequencediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow::text;

class TestSequenceDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOneIntoTheOther();
    void isTheSmallest();
    void rareItemsStayTogether();
    void hunksStandAtBlocks_data();
    void hunksStandAtBlocks();
    void veryDifferentSequencesEnd();
};

namespace {

quint32 seed()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("BACKFLOW_SEED", &given);
    const quint32 seed = given ? quint32(number) : QRandomGenerator::global()->generate();
    qInfo("BACKFLOW_SEED=%u", seed);
    return seed;
}

std::vector<int> randomSequence(QRandomGenerator &random, int length, int kinds)
{
    std::vector<int> items(size_t(random.bounded(length + 1)));
    for (int &item : items)
        item = random.bounded(kinds);
    return items;
}

/// A copy with some items taken out, put in, or moved as a block.
std::vector<int> changed(QRandomGenerator &random, std::vector<int> items, int kinds)
{
    for (int i = random.bounded(6); i > 0; --i) {
        const int at = random.bounded(int(items.size()) + 1);
        const int count = random.bounded(4);
        if (random.bounded(2) && size_t(at + count) <= items.size())
            items.erase(items.begin() + at, items.begin() + at + count);
        else
            items.insert(items.begin() + at, size_t(count), random.bounded(kinds));
    }
    return items;
}

/// `b` rebuilt from `a`; empty with a note when the hunks are out of order or out of bounds or touch.
std::vector<int> applied(const std::vector<int> &a, const std::vector<int> &b, const std::vector<LineHunk> &hunks)
{
    std::vector<int> result;
    int at = 0;
    for (const LineHunk &hunk : hunks) {
        const bool fits = hunk.a >= at && hunk.aCount + hunk.bCount > 0 && size_t(hunk.a + hunk.aCount) <= a.size() &&
                          size_t(hunk.b + hunk.bCount) <= b.size();
        if (!fits)
            return {-1};
        result.insert(result.end(), a.begin() + at, a.begin() + hunk.a);
        if (int(result.size()) != hunk.b)
            return {-2};
        result.insert(result.end(), b.begin() + hunk.b, b.begin() + hunk.b + hunk.bCount);
        at = hunk.a + hunk.aCount;
    }
    result.insert(result.end(), a.begin() + at, a.end());
    return result;
}

int changesOf(const std::vector<LineHunk> &hunks)
{
    int changes = 0;
    for (const LineHunk &hunk : hunks)
        changes += hunk.aCount + hunk.bCount;
    return changes;
}

/// By the plain table of longest common subsequences.
int fewestChanges(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (size_t i = 1; i <= a.size(); ++i) {
        for (size_t k = 1; k <= b.size(); ++k) {
            common[i][k] =
                a[i - 1] == b[k - 1] ? common[i - 1][k - 1] + 1 : std::max(common[i - 1][k], common[i][k - 1]);
        }
    }
    return int(a.size() + b.size()) - 2 * common[a.size()][b.size()];
}

} // namespace

void TestSequenceDiff::turnsOneIntoTheOther()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 4000; ++i) {
        const int kinds = 1 + random.bounded(30);
        const std::vector<int> a = randomSequence(random, 40, kinds);
        const std::vector<int> b = random.bounded(3) ? changed(random, a, kinds) : randomSequence(random, 40, kinds);
        for (const Anchors anchors : {Anchors::Rare, Anchors::None})
            QCOMPARE(applied(a, b, diffNumbers(a, b, anchors)), b);
        QVERIFY(diffNumbers(a, a, Anchors::Rare).empty());
        // As lines, moved to blocks.
        QByteArrayList lines[2];
        for (const int item : a)
            lines[0] += QByteArray(item % 3, ' ') + QByteArray::number(item) + '\n';
        for (const int item : b)
            lines[1] += QByteArray(item % 3, ' ') + QByteArray::number(item) + '\n';
        QCOMPARE(applied(a, b, diffLines(lines[0].join(), lines[1].join())), b);
    }
}

void TestSequenceDiff::isTheSmallest()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 2000; ++i) {
        const int kinds = 1 + random.bounded(12);
        const std::vector<int> a = randomSequence(random, 30, kinds);
        const std::vector<int> b = randomSequence(random, 30, kinds);
        QCOMPARE(changesOf(diffNumbers(a, b, Anchors::None)), fewestChanges(a, b));
    }
}

void TestSequenceDiff::rareItemsStayTogether()
{
    // Two functions changed places; the smallest difference would tear one apart along its braces.
    const std::vector<int> a = {7, 0, 1, 8, 0, 1, 0, 1};
    const std::vector<int> b = {0, 1, 7, 0, 1, 8, 0, 1};
    for (const LineHunk &hunk : diffNumbers(a, b, Anchors::Rare)) {
        for (int i = hunk.a; i < hunk.a + hunk.aCount; ++i)
            QVERIFY(a[size_t(i)] != 7 && a[size_t(i)] != 8);
    }
}

void TestSequenceDiff::hunksStandAtBlocks_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("count");
    QTest::newRow("an element") << QByteArray("<r>\n  <e>\n    <x/>\n  </e>\n</r>\n")
                                << QByteArray("<r>\n  <e>\n    <x/>\n  </e>\n  <e>\n    <y/>\n  </e>\n</r>\n") << 4
                                << 3;
    QTest::newRow("a method, with the blank line before it")
        << QByteArray("class A {\n  void a() {\n    x;\n  }\n}\n")
        << QByteArray("class A {\n  void a() {\n    x;\n  }\n\n  void b() {\n    y;\n  }\n}\n") << 4 << 4;
    QTest::newRow("one of equal lines") << QByteArray("a\na\nb\n") << QByteArray("a\na\na\nb\n") << 2 << 1;
}

void TestSequenceDiff::hunksStandAtBlocks()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, line);
    QFETCH(int, count);
    const std::vector<LineHunk> added = diffLines(a, b);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.front(), (LineHunk{line, 0, line, count}));
    const std::vector<LineHunk> removed = diffLines(b, a);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.front(), (LineHunk{line, count, line, 0}));
}

void TestSequenceDiff::veryDifferentSequencesEnd()
{
    // Nothing but frequent items, in another order: no anchors, and no short way.
    QRandomGenerator random(7);
    std::vector<int> a(30'000);
    std::vector<int> b(30'000);
    for (int &item : a)
        item = random.bounded(100);
    for (int &item : b)
        item = random.bounded(100);
    for (const Anchors anchors : {Anchors::Rare, Anchors::None})
        QVERIFY(applied(a, b, diffNumbers(a, b, anchors)) == b);
    // Reversed: every item is unique, hardly any two in order.
    for (int i = 0; i < int(a.size()); ++i)
        a[size_t(i)] = b[b.size() - 1 - size_t(i)] = i;
    QVERIFY(applied(a, b, diffNumbers(a, b, Anchors::Rare)) == b);
}

QTEST_GUILESS_MAIN(TestSequenceDiff)
#include "tst_sequencediff.moc"
