#include "ui/diff/diffrows.h"

#include <QTest>

using namespace backflow::ui::diff;

namespace {

QString printed(const DiffRows &rows)
{
    QString out;
    for (const DiffRow &row : rows.rows) {
        static constexpr char16_t kGlyphs[] = u"=~*<>";
        out += QChar(kGlyphs[int(row.kind)]);
        out += row.first < 0 ? QStringLiteral(" .") : u' ' + rows.firstLines.at(row.first);
        out += row.second < 0 ? QStringLiteral(" .") : u' ' + rows.secondLines.at(row.second);
        out += u'\n';
    }
    return out;
}

QByteArray numbered(int count, int changedLine = -1)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += (i == changedLine ? "changed " : "line ") + QByteArray::number(i) + '\n';
    return out;
}

} // namespace

class TestDiffRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsLinesSideBySide_data();
    void putsLinesSideBySide();
    void oneColumnHoldsEveryLineOnce_data();
    void oneColumnHoldsEveryLineOnce();
    void everyLineOfBothSidesStandsInExactlyOneRow();
    void tintsTheWordsThatDiffer();
    void countsSpansInCharactersNotBytes();
    void spaceAloneIsNoChangeWhenIgnored();
    void foldsAllButTheContext();
    void nothingIsFoldedWhenNothingChanged();
    void placeholdersStandInFrontOfTheirFold();
};

void TestDiffRows::putsLinesSideBySide_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("expected");
    using B = QByteArray;
    QTest::newRow("both empty") << B() << B() << QString();
    QTest::newRow("same") << B("a\nb\n") << B("a\nb\n") << QStringLiteral("= a a\n= b b\n");
    QTest::newRow("one side empty") << B("a\n") << B() << QStringLiteral("< a .\n");
    QTest::newRow("added at the end") << B("a\n") << B("a\nb\n") << QStringLiteral("= a a\n> . b\n");
    QTest::newRow("removed at the start") << B("a\nb\n") << B("b\n") << QStringLiteral("< a .\n= b b\n");
    QTest::newRow("changed") << B("a\nx\nc\n") << B("a\ny\nc\n") << QStringLiteral("= a a\n* x y\n= c c\n");
    QTest::newRow("a changed line stands beside itself below new ones")
        << B("<access>\n<name>Cook</name>\n</access>\n<words>sell kitchens</words>\n")
        << B("<words>sell more kitchens</words>\n")
        << QStringLiteral("< <access> .\n< <name>Cook</name> .\n< </access> .\n"
                          "* <words>sell kitchens</words> <words>sell more kitchens</words>\n");
    QTest::newRow("lines that resemble none stand from the top down")
        << B("one\ntwo\n") << B("three\n") << QStringLiteral("* one three\n< two .\n");
    QTest::newRow("line ends are not shown") << B("a\r\n") << B("a\r\n") << QStringLiteral("= a a\n");
}

void TestDiffRows::putsLinesSideBySide()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QTEST(printed(computeDiffRows(first, second)), "expected");
}

void TestDiffRows::everyLineOfBothSidesStandsInExactlyOneRow()
{
    const QByteArray first = numbered(40, 7) + "tail\n" + numbered(5);
    const QByteArray second = "head\n" + numbered(40, 21) + numbered(5, 2);
    const DiffRows rows = computeDiffRows(first, second);
    int nextFirst = 0;
    int nextSecond = 0;
    for (const DiffRow &row : rows.rows) {
        if (row.first >= 0)
            QCOMPARE(row.first, nextFirst++);
        if (row.second >= 0)
            QCOMPARE(row.second, nextSecond++);
    }
    QCOMPARE(nextFirst, int(rows.firstLines.size()));
    QCOMPARE(nextSecond, int(rows.secondLines.size()));
    QVERIFY(rows.changes.size() >= 2);
}

void TestDiffRows::tintsTheWordsThatDiffer()
{
    const DiffRows rows = computeDiffRows("<editable>true</editable>\n", "<editable>false</editable>\n");
    QCOMPARE(rows.rows.size(), size_t(1));
    QCOMPARE(rows.rows.front().kind, RowKind::Changed);
    QCOMPARE(rows.rows.front().firstWords, (QList<TextSpan>{{10, 4}}));
    QCOMPARE(rows.rows.front().secondWords, (QList<TextSpan>{{10, 5}}));
}

void TestDiffRows::countsSpansInCharactersNotBytes()
{
    const DiffRows rows = computeDiffRows("ä ö one\n", "ä ö two\n");
    QCOMPARE(rows.rows.front().firstWords, (QList<TextSpan>{{4, 3}}));
}

void TestDiffRows::spaceAloneIsNoChangeWhenIgnored()
{
    const QByteArray first = "a\n  b\nc\n";
    const QByteArray second = "a\n\tb\nd\n";
    QCOMPARE(computeDiffRows(first, second).changes.size(), size_t(1));
    QCOMPARE(computeDiffRows(first, second).changes.front().count, 2);
    const DiffRows ignoring = computeDiffRows(first, second, {.ignoreSpace = true});
    QCOMPARE(ignoring.changes.front().count, 1);
    QCOMPARE(ignoring.spaceOnly, 1);
    QCOMPARE(ignoring.rows.at(1).kind, RowKind::SpaceOnly);
}

void TestDiffRows::foldsAllButTheContext()
{
    const DiffRows rows = computeDiffRows(numbered(40, 20), numbered(40));
    QCOMPARE(foldableRuns(rows, 3), (std::vector<RowRange>{{0, 17}, {24, 16}}));
    QCOMPARE(foldableRuns(rows, 0), (std::vector<RowRange>{{0, 20}, {21, 19}}));
    QVERIFY(foldableRuns(rows, 100).empty());
}

void TestDiffRows::nothingIsFoldedWhenNothingChanged()
{
    QVERIFY(foldableRuns(computeDiffRows(numbered(40), numbered(40)), 3).empty());
}

void TestDiffRows::placeholdersStandInFrontOfTheirFold()
{
    const DiffRows rows = computeDiffRows(numbered(6, 5), numbered(6));
    const std::vector<RowRange> folds = foldableRuns(rows, 1);
    QCOMPARE(folds, (std::vector<RowRange>{{0, 4}}));
    const std::vector<DisplayLine> lines = displayLines(rows, folds);
    const std::vector<DisplayLine> expected{{-1, 0}, {0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, -1}, {5, -1}};
    QCOMPARE(lines, expected);
}

void TestDiffRows::oneColumnHoldsEveryLineOnce_data()
{
    QTest::addColumn<bool>("secondIsNewer");
    QTest::addColumn<QStringList>("lines");
    // F and S: a line of the first or of the second side, =: of both.
    QTest::newRow("a target, then what would replace it")
        << false
        << QStringList{QStringLiteral("=0"), QStringLiteral("S1"), QStringLiteral("F1"), QStringLiteral("F2"),
                       QStringLiteral("=2")};
    QTest::newRow("the older one first") << true
                                         << QStringList{QStringLiteral("=0"), QStringLiteral("F1"),
                                                        QStringLiteral("F2"), QStringLiteral("S1"),
                                                        QStringLiteral("=2")};
}

void TestDiffRows::oneColumnHoldsEveryLineOnce()
{
    QFETCH(bool, secondIsNewer);
    QFETCH(QStringList, lines);
    using Side = DisplayLine::Side;
    const DiffRows rows = computeDiffRows("a\nb\nc\nd\n", "a\nB\nd\n");
    QStringList seen;
    for (const DisplayLine &line : unifiedLines(rows, {}, secondIsNewer)) {
        const DiffRow &row = rows.rows[size_t(line.row)];
        seen += line.side == Side::Both    ? QStringLiteral("=%1").arg(row.second)
                : line.side == Side::First ? QStringLiteral("F%1").arg(row.first)
                                           : QStringLiteral("S%1").arg(row.second);
    }
    QCOMPARE(seen, lines);
}

QTEST_GUILESS_MAIN(TestDiffRows)
#include "tst_diffrows.moc"
