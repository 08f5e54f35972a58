// Three-way merge by line: laws, and where conflicts begin and end.

#include "core/text/linediff.h"
#include "core/text/linemerge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow::text;

namespace {

char letter(MergeHunkKind kind)
{
    switch (kind) {
    case MergeHunkKind::Unchanged:
        return '=';
    case MergeHunkKind::SourceChanged:
        return 's';
    case MergeHunkKind::TargetChanged:
        return 't';
    case MergeHunkKind::SameChange:
        return '+';
    case MergeHunkKind::Conflict:
        return '!';
    }
    return '?';
}

/// One line of letters is one text of as many lines.
QByteArray lines(const QByteArray &letters)
{
    QByteArray text;
    for (const char c : letters)
        text += QByteArray(1, c) + '\n';
    return text;
}

QByteArray join(const std::vector<QByteArrayView> &all, LineRange range)
{
    QByteArray text;
    for (int i = range.begin; i < range.end(); ++i)
        text += all[size_t(i)];
    return text;
}

/// `=ab|s:x|!a/x/y`: the hunks in a form to read.
QByteArray describe(const QByteArray &a, const QByteArray &s, const QByteArray &t)
{
    QByteArray text;
    for (const MergeHunk &hunk : mergeLines(lines(a), lines(s), lines(t))) {
        if (!text.isEmpty())
            text += '|';
        text += letter(hunk.kind);
        const auto part = [](const QByteArray &all, LineRange range) { return all.sliced(range.begin, range.count); };
        if (hunk.kind == MergeHunkKind::Unchanged)
            text += part(a, hunk.ancestor);
        else
            text += part(a, hunk.ancestor) + '/' + part(s, hunk.source) + '/' + part(t, hunk.target);
    }
    return text;
}

} // namespace

class TestLineMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhat_data();
    void tellsWhoChangedWhat();
    void hunksCoverEveryVersion();
    void comparesWithoutAncestor();
};

void TestLineMerge::tellsWhoChangedWhat_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("hunks");
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const char *hunks) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(s) << QByteArray(t) << QByteArray(hunks);
    };
    row("nothing", "", "", "", "");
    row("same", "abc", "abc", "abc", "=abc");
    row("source only", "abc", "axc", "abc", "=a|sb/x/b|=c");
    row("target only", "abc", "abc", "ac", "=a|tb/b/|=c");
    row("apart", "abcd", "xbcd", "abcy", "sa/x/a|=bc|td/d/y");
    row("both the same", "abc", "axc", "axc", "=a|+b/x/x|=c");
    row("both differently", "abc", "axc", "ayc", "=a|!b/x/y|=c");
    row("touching", "abcd", "axcd", "abyd", "=a|!bc/xc/by|=d");
    row("both insert at one place", "ab", "axb", "ayb", "=a|!/x/y|=b");
    row("one insertion is the start of the other", "ab", "axb", "axyb", "=a|+/x/x|!//y|=b");
    row("common head and tail", "ab", "apxqb", "apyqb", "=a|+/p/p|!/x/y|+/q/q|=b");
    row("removed and changed", "abc", "ac", "ayc", "=a|!b//y|=c");
    row("all removed and changed", "a", "", "b", "!a//b");
}

void TestLineMerge::tellsWhoChangedWhat()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, hunks);
    QCOMPARE(describe(a, s, t), hunks);
}

void TestLineMerge::hunksCoverEveryVersion()
{
    QRandomGenerator random(1866);
    for (int round = 0; round < 300; ++round) {
        QByteArray letters;
        for (int i = random.bounded(25); i > 0; --i)
            letters += char('a' + random.bounded(12));
        const auto mutant = [&] {
            QByteArray changed = letters;
            for (int i = random.bounded(5); i > 0 && !changed.isEmpty(); --i) {
                const int at = int(random.bounded(changed.size()));
                if (random.bounded(2))
                    changed.remove(at, 1 + random.bounded(2));
                else
                    changed.insert(at, char('A' + random.bounded(4)));
            }
            return lines(changed);
        };
        const QByteArray a = lines(letters);
        const QByteArray s = mutant();
        const QByteArray t = mutant();
        QByteArray fromA;
        QByteArray fromS;
        QByteArray fromT;
        for (const MergeHunk &hunk : mergeLines(a, s, t)) {
            fromA += join(splitLines(a), hunk.ancestor);
            fromS += join(splitLines(s), hunk.source);
            fromT += join(splitLines(t), hunk.target);
            if (hunk.kind == MergeHunkKind::Unchanged || hunk.kind == MergeHunkKind::SameChange)
                QCOMPARE(join(splitLines(s), hunk.source), join(splitLines(t), hunk.target));
        }
        QCOMPARE(fromA, a);
        QCOMPARE(fromS, s);
        QCOMPARE(fromT, t);
        for (const MergeHunk &hunk : mergeLines(a, a, t))
            QVERIFY(hunk.kind == MergeHunkKind::Unchanged || hunk.kind == MergeHunkKind::TargetChanged);
        for (const MergeHunk &hunk : mergeLines(a, t, t))
            QVERIFY(hunk.kind == MergeHunkKind::Unchanged || hunk.kind == MergeHunkKind::SameChange);
    }
}

void TestLineMerge::comparesWithoutAncestor()
{
    const auto hunks = compareLines(lines("abc"), lines("axcd"));
    QCOMPARE(hunks.size(), size_t(4));
    QCOMPARE(hunks[1], (MergeHunk{MergeHunkKind::Conflict, {}, {1, 1}, {1, 1}}));
    QCOMPARE(hunks[3], (MergeHunk{MergeHunkKind::Conflict, {}, {3, 0}, {3, 1}}));
}

QTEST_GUILESS_MAIN(TestLineMerge)
#include "tst_linemerge.moc"
