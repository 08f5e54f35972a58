// What a token is, and merges of lines word by word: laws over random lines.

#include "core/text/wordmerge.h"

#include <QByteArrayList>
#include <QRandomGenerator>
#include <QTest>

using namespace backflow::text;

class TestWordMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsIntoTokens_data();
    void cutsIntoTokens();
    void oneSideAloneIsTaken();
    void mirrorsAndInventsNothing();
};

namespace {

QByteArray text(const MergedLine &line)
{
    QByteArray out;
    for (const WordRun &run : line)
        out.append(run.bytes);
    return out;
}

QByteArrayList words(QRandomGenerator &random, int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list.append("w" + QByteArray::number(random.bounded(30)));
    return list;
}

QByteArray changed(QByteArrayList list, QRandomGenerator &random)
{
    for (int i = random.bounded(3); i > 0; --i)
        list[random.bounded(list.size())] = "x" + QByteArray::number(random.bounded(9));
    return list.join(' ');
}

} // namespace

void TestWordMerge::cutsIntoTokens_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("tokens");
    const auto row = [](const char *name, const QByteArray &line, const QByteArrayList &tokens) {
        QTest::newRow(name) << line << tokens;
    };
    row("names with dots", "a.b(c);", {"a.b", "(", "c", ")", ";"});
    row("version numbers", "v 1.2.3", {"v", " ", "1.2.3"});
    row("a dot at the end", "done. Now", {"done", ".", " ", "Now"});
    row("operators", "a>=b&&!c", {"a", ">=", "b", "&&!", "c"});
    row("texts", "f('a b', \"c\\\"d\")", {"f", "(", "'a b'", ",", " ", "\"c\\\"d\"", ")"});
    row("an apostrophe", "don't", {"don", "'", "t"});
    row("hyphens", "slds-m-top_small a - b", {"slds-m-top_small", " ", "a", " ", "-", " ", "b"});
    row("several bytes", "\xC3\xA4\xC3\xB6 x", {"\xC3\xA4\xC3\xB6", " ", "x"});
    row("annotations and colours", "@api #fff", {"@api", " ", "#fff"});
}

void TestWordMerge::cutsIntoTokens()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArrayList, tokens);
    QByteArrayList found;
    for (const QByteArrayView token : splitTokens(line))
        found.append(token.toByteArray());
    QCOMPARE(found, tokens);
}

void TestWordMerge::oneSideAloneIsTaken()
{
    const std::vector<QByteArrayView> a{"one two three four", "five six seven eight"};
    const std::vector<QByteArrayView> x{"one two x four", "five six seven eight nine"};
    for (const auto &merged : {mergeWords(a, x, a), mergeWords(a, a, x), mergeWords(a, x, x)}) {
        QVERIFY(merged && merged->size() == 2);
        QCOMPARE(text((*merged)[0]), x[0].toByteArray());
        QCOMPARE(text((*merged)[1]), x[1].toByteArray());
    }
}

void TestWordMerge::mirrorsAndInventsNothing()
{
    QRandomGenerator random(1866);
    int merged = 0;
    for (int round = 0; round < 3000; ++round) {
        const QByteArrayList base = words(random, 8 + random.bounded(8));
        const QByteArray a = base.join(' ');
        const QByteArray s = changed(base, random);
        const QByteArray t = changed(base, random);
        const auto there = mergeWords({a}, {s}, {t});
        const auto back = mergeWords({a}, {t}, {s});
        QCOMPARE(there.has_value(), back.has_value());
        if (!there)
            continue;
        ++merged;
        QCOMPARE(text(there->front()), text(back->front()));
        // Position by position: what one side changed is there, and nothing else.
        const QByteArrayList ofS = s.split(' ');
        const QByteArrayList ofT = t.split(' ');
        const QByteArrayList result = text(there->front()).split(' ');
        QCOMPARE(result.size(), base.size());
        for (qsizetype i = 0; i < base.size(); ++i)
            QCOMPARE(result[i], ofS[i] != base[i] ? ofS[i] : ofT[i]);
    }
    QVERIFY(merged > 1000);
}

QTEST_GUILESS_MAIN(TestWordMerge)
#include "tst_wordmerge.moc"
