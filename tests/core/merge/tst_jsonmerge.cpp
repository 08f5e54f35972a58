// JSON by key path: what is merged, what is asked, and that every byte nobody touched stays.

#include "core/merge/jsontree.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestJsonMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStrictJson_data();
    void readsStrictJson();
    void refusesWithPlace_data();
    void refusesWithPlace();
    void merges_data();
    void merges();
    void decides_data();
    void decides();
    void keepsTheLayout_data();
    void keepsTheLayout();
    void fallsBackToLines_data();
    void fallsBackToLines();
    void knowsJsonByNameOrContent_data();
    void knowsJsonByNameOrContent();
    void raisedVersionsTakeTheHigher_data();
    void raisedVersionsTakeTheHigher();
    void policiesCanBeOff();
    void editedTextMustFit();
    void saysWhereAndWhat();
    void asksAboutAutomaticMerges();
    void withoutAncestorDifferencesAreAsked();
    void anotherLayoutIsNoChange();
};

namespace {

const QString kPath = QStringLiteral("config/some.json");

QByteArray lines(const char *text)
{
    return QByteArray(text);
}

} // namespace

void TestJsonMerge::readsStrictJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
    row("object", "{}");
    row("nested", "{\"a\": [1, -0.5e+10, true, false, null, \"\\u00e9\\n\"]}");
    row("scalar", " \"text\" \n");
    row("byte order mark", "\xEF\xBB\xBF[]");
    row("lone surrogate", "[\"\\ud800\", \"\\ud83d\\ude00\"]");
    row("as deep as allowed", QByteArray(128, '[') + QByteArray(128, ']'));
}

void TestJsonMerge::readsStrictJson()
{
    QFETCH(QByteArray, bytes);
    const auto tree = JsonTree::parse(bytes);
    QVERIFY2(tree.has_value(), tree ? "" : qPrintable(tree.error().message));
    QCOMPARE(tree->bytes(), bytes);
}

void TestJsonMerge::refusesWithPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const char *place) {
        QTest::newRow(name) << bytes << QString::fromLatin1(place);
    };
    row("nothing", "", "Line 1, column 1");
    row("comment", "{\n  // no\n}", "Line 2, column 3");
    row("trailing comma", "{\"a\": 1,}", "Line 1, column 9");
    row("trailing comma in a list", "[1,]", "Line 1, column 4");
    row("no comma", "[1 2]", "Line 1, column 4");
    row("leading zero", "[01]", "Line 1, column 4");
    row("a sign alone", "[-]", "Line 1, column 3");
    row("no fraction", "[1.]", "Line 1, column 4");
    row("no exponent", "[1e]", "Line 1, column 4");
    row("two names alike", "{\"a\": 1,\n\"\\u0061\": 2}", "Line 2, column 13");
    row("two documents", "{} {}", "Line 1, column 4");
    row("a name without quotes", "{a: 1}", "Line 1, column 2");
    row("text across lines", "[\"a\nb\"]", "Line 1, column 4");
    row("unknown escape", "[\"\\x\"]", "Line 1, column 4");
    row("short escape", "[\"\\u12\"]", "Line 1, column 7");
    row("open at the end", "{\"a\": [", "Line 1, column 8");
    row("conflict markers", "{\n<<<<<<< HEAD\n}", "Line 2, column 1");
    row("deeper than allowed", QByteArray(129, '[') + QByteArray(129, ']'), "Line 1, column 129");
    row("not UTF-8", "[\"\xE9\"]", "not UTF-8");
}

void TestJsonMerge::refusesWithPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto tree = JsonTree::parse(bytes);
    QVERIFY(!tree);
    QVERIFY2(tree.error().message.contains(place), qPrintable(tree.error().message));
}

void TestJsonMerge::merges_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const char *expected) {
        QTest::newRow(name) << lines(a) << lines(s) << lines(t) << lines(expected);
    };
    row("different members", R"({"a": 1, "b": 2})", R"({"a": 3, "b": 2})", R"({"a": 1, "b": 4})",
        R"({"a": 3, "b": 4})");
    row("both add at the end", R"({"a": 1})", R"({"a": 1, "s": 1})", R"({"a": 1, "t": 1})",
        R"({"a": 1, "t": 1, "s": 1})");
    row("both add the same", R"({"a": 1})", R"({"a": 1, "n": [1,2]})", R"({"a": 1, "n": [1, 2]})",
        R"({"a": 1, "n": [1, 2]})");
    row("both add an object, field by field", R"({})", R"({"n": {"x": 1, "s": 2}})", R"({"n": {"x": 1, "t": 3}})",
        R"({"n": {"x": 1, "t": 3, "s": 2}})");
    row("first one removed", R"({"a": 1, "b": 2, "c": 3})", R"({"b": 2, "c": 3})", R"({"a": 1, "b": 2, "c": 4})",
        R"({"b": 2, "c": 4})");
    row("last one removed", R"({"a": 1, "b": 2, "c": 3})", R"({"a": 1, "b": 2})", R"({"a": 4, "b": 2, "c": 3})",
        R"({"a": 4, "b": 2})");
    row("all removed", R"({"o": {"a": 1}, "b": 2})", R"({"o": {}, "b": 2})", R"({"o": {"a": 1}, "b": 3})",
        R"({"o": {}, "b": 3})");
    row("into an empty one", R"({"o": {}, "b": 2})", R"({"o": {"a": 1, "c": 2}, "b": 2})", R"({"o": {}, "b": 3})",
        R"({"o": {"a": 1, "c": 2}, "b": 3})");
    row("first one added", R"({"b": 2})", R"({"a": 1, "b": 2})", R"({"b": 3})", R"({"a": 1, "b": 3})");
    row("sorted stay sorted", R"({"a": 1, "c": 1, "e": 1, "g": 1})", R"({"a": 1, "c": 1, "d": 2, "e": 1, "g": 1})",
        R"({"a": 1, "b": 3, "c": 1, "e": 1, "g": 1})", R"({"a": 1, "b": 3, "c": 1, "d": 2, "e": 1, "g": 1})");
    row("order of members means nothing", R"({"a": 1, "b": 2, "c": 3})", R"({"c": 3, "b": 2, "a": 1})",
        R"({"a": 1, "b": 5, "c": 3})", R"({"a": 1, "b": 5, "c": 3})");
    row("identified items", R"([{"id": 1, "v": 1}, {"id": 2, "v": 1}])", R"([{"id": 1, "v": 2}, {"id": 2, "v": 1}])",
        R"([{"id": 2, "v": 3}, {"id": 1, "v": 1}])", R"([{"id": 2, "v": 3}, {"id": 1, "v": 2}])");
    row("identified by two members",
        R"([{"path": "p", "package": "x", "v": 1}, {"path": "p", "package": "y", "v": 1}])",
        R"([{"path": "p", "package": "x", "v": 2}, {"path": "p", "package": "y", "v": 1}])",
        R"([{"path": "p", "package": "x", "v": 1}, {"path": "p", "package": "y", "v": 3}])",
        R"([{"path": "p", "package": "x", "v": 2}, {"path": "p", "package": "y", "v": 3}])");
    row("identified deeper",
        R"([{"attributes": {"referenceId": "r1"}, "N": 1}, {"attributes": {"referenceId": "r2"}, "N": 1}])",
        R"([{"attributes": {"referenceId": "r1"}, "N": 2}, {"attributes": {"referenceId": "r2"}, "N": 1}])",
        R"([{"attributes": {"referenceId": "r1"}, "N": 1}])", R"([{"attributes": {"referenceId": "r1"}, "N": 2}])");
    row("source's new order, target's new value", R"([{"id": 1, "v": 1}, {"id": 2, "v": 1}, {"id": 3}])",
        R"([{"id": 3}, {"id": 1, "v": 1}, {"id": 2, "v": 1}])", R"([{"id": 1, "v": 1}, {"id": 2, "v": 9}, {"id": 3}])",
        R"([{"id": 3}, {"id": 1, "v": 1}, {"id": 2, "v": 9}])");
    row("texts in a list", R"(["a", "b", "c", "d"])", R"(["a", "c", "d"])", R"(["a", "c", "d", "e", "f"])",
        R"(["a", "c", "d", "e", "f"])");
    row("both remove neighbours", R"(["a", "b", "c", "d"])", R"(["a", "c", "d"])", R"(["a", "b", "d"])",
        R"(["a", "d"])");
    row("items without identity", R"([{"x": 1, "y": 1}, {"x": 1, "y": 2}])", R"([{"x": 5, "y": 1}, {"x": 1, "y": 2}])",
        R"([{"x": 1, "y": 7}, {"x": 1, "y": 2}])", R"([{"x": 5, "y": 7}, {"x": 1, "y": 2}])");
    row("both add to a list", R"(["a"])", R"(["a", "s"])", R"(["a", "t"])", R"(["a", "t", "s"])");
    row("both add the same to a list, and more", R"(["a"])", R"(["a", "n", "s"])", R"(["a", "n"])",
        R"(["a", "n", "s"])");
    row("spelling of what nobody changed", R"({"n": 1.50, "e": "\u00e9", "v": 1})",
        R"({"n": 1.50, "e": "\u00e9", "v": 2})", R"({"n": 1.50, "e": "\u00e9", "v": 1, "w": 1e3})",
        R"({"n": 1.50, "e": "\u00e9", "v": 2, "w": 1e3})");
    row("one writes a text in another way", R"({"e": "\u00e9", "v": 1})", R"({"e": "e\u0301", "v": 1})",
        R"({"e": "\u00e9", "v": 2})", R"({"e": "e\u0301", "v": 2})");
    row("escapes alone", R"({"e": "a\/b", "v": 1})", R"({"e": "a/b", "v": 1})", R"({"e": "a\/b", "v": 2})",
        R"({"e": "a/b", "v": 2})");
    row("another kind of value", R"({"a": "x", "b": 1})", R"({"a": ["x"], "b": 1})", R"({"a": "x", "b": 2})",
        R"({"a": ["x"], "b": 2})");
}

void TestJsonMerge::merges()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, expected);
    const Outcome outcome = mergeFile(kPath, {a, s, t});
    QVERIFY2(outcome.json, qPrintable(outcome.notes.join(u' ')));
    QCOMPARE(decisionList(outcome), QStringList());
    QCOMPARE(settled(outcome, Take::Source), expected);
    const Outcome mirror = mergeFile(kPath, {a, t, s});
    QVERIFY(mirror.clean());
}

void TestJsonMerge::decides_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const QStringList &decisions,
                        const char *source, const char *target) {
        QTest::newRow(name) << lines(a) << lines(s) << lines(t) << decisions << lines(source) << lines(target);
    };
    const auto one = [](const char *text) { return QStringList{QString::fromLatin1(text)}; };
    row("one value", R"({"a": 1, "b": 1})", R"({"a": 2, "b": 2})", R"({"a": 3, "b": 1})", one("changed a"),
        R"({"a": 2, "b": 2})", R"({"a": 3, "b": 2})");
    row("added differently", R"({})", R"({"a": 2})", R"({"a": 3})", one("added a"), R"({"a": 2})", R"({"a": 3})");
    row("source removed the first", R"({"a": 1, "b": 1})", R"({"b": 1})", R"({"a": 3, "b": 1})",
        one("source-removed a"), R"({"b": 1})", R"({"a": 3, "b": 1})");
    row("source removed the last", R"({"a": 1, "b": 1})", R"({"a": 1})", R"({"a": 1, "b": 2})", one("source-removed b"),
        R"({"a": 1})", R"({"a": 1, "b": 2})");
    row("target removed the middle", R"({"a": 1, "b": {"x": 1}, "c": 1})", R"({"a": 1, "b": {"x": 2}, "c": 1})",
        R"({"a": 1, "c": 1})", one("target-removed b"), R"({"a": 1, "b": {"x": 2}, "c": 1})", R"({"a": 1, "c": 1})");
    row("nothing is certain", R"({"a": 1, "b": 1})", R"({"b": 2})", R"({"a": 3})",
        {QStringLiteral("source-removed a"), QStringLiteral("target-removed b")}, R"({"b": 2})", R"({"a": 3})");
    row("deep in identified items", R"({"l": [{"id": "x/y", "p": {"q": 1}}]})",
        R"({"l": [{"id": "x/y", "p": {"q": 2}}]})", R"({"l": [{"id": "x/y", "p": {"q": 3}}]})",
        one("changed l[x/y]/p/q"), R"({"l": [{"id": "x/y", "p": {"q": 2}}]})",
        R"({"l": [{"id": "x/y", "p": {"q": 3}}]})");
    row("names that are no words", R"({"d": {"@a/b": 1}})", R"({"d": {"@a/b": 2}})", R"({"d": {"@a/b": 3}})",
        one(R"(changed d["@a/b"])"), R"({"d": {"@a/b": 2}})", R"({"d": {"@a/b": 3}})");
    row("kinds differ", R"({"a": "x"})", R"({"a": ["x", "y"]})", R"({"a": ["x"]})", one("changed a"),
        R"({"a": ["x", "y"]})", R"({"a": ["x"]})");
    row("order of identified items", R"({"l": [{"id": 1}, {"id": 2}, {"id": 3}]})",
        R"({"l": [{"id": 2}, {"id": 1}, {"id": 3}]})", R"({"l": [{"id": 1}, {"id": 3}, {"id": 2}]})", one("order l"),
        R"({"l": [{"id": 2}, {"id": 1}, {"id": 3}]})", R"({"l": [{"id": 1}, {"id": 3}, {"id": 2}]})");
    row("numbers stand for their place", R"({"l": [1, 2]})", R"({"l": [1, 3]})", R"({"l": [1, 4]})",
        one("changed l[#2]"), R"({"l": [1, 3]})", R"({"l": [1, 4]})");
    row("numbers added at one place", R"({"l": [1]})", R"({"l": [1, 3]})", R"({"l": [1, 4]})", one("added l[#2]"),
        R"({"l": [1, 3]})", R"({"l": [1, 4]})");
    row("a list rewritten and added to", R"({"l": ["a", "b"]})", R"({"l": ["x"]})", R"({"l": ["a", "b", "c"]})",
        one("changed l[#1]"), R"({"l": ["x"]})", R"({"l": ["a", "b", "c"]})");
    row("one item moved to two places", R"({"l": ["a", "b", "c"]})", R"({"l": ["b", "a", "c"]})",
        R"({"l": ["b", "c", "a"]})", one("changed l"), R"({"l": ["b", "a", "c"]})", R"({"l": ["b", "c", "a"]})");
    row("an item moved by one and removed by the other", R"({"l": ["a", "b", "c"]})", R"({"l": ["b", "a", "c"]})",
        R"({"l": ["b", "c"]})", one("changed l"), R"({"l": ["b", "a", "c"]})", R"({"l": ["b", "c"]})");
    row("a number that would stand twice", R"({"l": ["a", "d", 0, 2]})", R"({"l": ["a", "e", 1, 4]})",
        R"({"l": ["a", "d", 0, 1]})", one("changed l"), R"({"l": ["a", "e", 1, 4]})", R"({"l": ["a", "d", 0, 1]})");
    row("removed and changed items", R"([{"id": 1, "v": 1}, {"id": 2}])", R"([{"id": 2}])",
        R"([{"id": 1, "v": 2}, {"id": 2}])", one("source-removed [1]"), R"([{"id": 2}])",
        R"([{"id": 1, "v": 2}, {"id": 2}])");
    row("roots of two kinds", R"({})", R"([1])", R"({"a": 1})", one("file"), R"([1])", R"({"a": 1})");
}

void TestJsonMerge::decides()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QStringList, decisions);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    const Outcome outcome = mergeFile(kPath, {a, s, t});
    QVERIFY2(outcome.json, qPrintable(outcome.notes.join(u' ')));
    QCOMPARE(decisionList(outcome), decisions);
    QCOMPARE(settled(outcome, Take::Source), source);
    QCOMPARE(settled(outcome, Take::Target), target);
    // What is removed leaves no comma behind, wherever it stood.
    if (decisions != QStringList{QStringLiteral("file")})
        QVERIFY(JsonTree::parse(settled(outcome, Take::Remove)).has_value());
    const Outcome mirror = mergeFile(kPath, {a, t, s});
    const auto paths = [](const Outcome &of) {
        QStringList list;
        for (const Decision &decision : of.decisions)
            list.append(decision.path);
        list.sort();
        return list;
    };
    QCOMPARE(paths(mirror), paths(outcome));
}

void TestJsonMerge::keepsTheLayout_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &s, const QByteArray &t,
                        const QByteArray &expected) { QTest::newRow(name) << a << s << t << expected; };
    row("a member on its own line", "{\n  \"a\": 1\n}\n", "{\n  \"a\": 1,\n  \"s\": {\n    \"x\": 1\n  }\n}\n",
        "{\n  \"a\": 2\n}\n", "{\n  \"a\": 2,\n  \"s\": {\n    \"x\": 1\n  }\n}\n");
    row("another indentation", "{\n  \"a\": 1\n}\n", "{\n  \"a\": 1,\n  \"s\": {\n    \"x\": 1\n  }\n}\n",
        "{\n\t\"a\": 2\n}\n", "{\n\t\"a\": 2,\n\t\"s\": {\n\t\t\"x\": 1\n\t}\n}\n");
    row("other line ends", "{\n  \"a\": 1\n}\n", "{\n  \"a\": 1,\n  \"s\": [\n    1\n  ]\n}\n",
        "{\r\n  \"a\": 2\r\n}\r\n", "{\r\n  \"a\": 2,\r\n  \"s\": [\r\n    1\r\n  ]\r\n}\r\n");
    row("byte order mark of the target", "{\"a\": 1}", "{\"a\": 2}", "\xEF\xBB\xBF{\"a\": 1, \"b\": 1}",
        "\xEF\xBB\xBF{\"a\": 2, \"b\": 1}");
    row("byte order mark the source took away", "\xEF\xBB\xBF{\"a\": 1}", "{\"a\": 2}",
        "\xEF\xBB\xBF{\"a\": 1, \"b\": 1}", "{\"a\": 2, \"b\": 1}");
    row("final line end the source added", "{\"a\": 1}", "{\"a\": 2}\n", "{\"a\": 1, \"b\": 1}",
        "{\"a\": 2, \"b\": 1}\n");
    row("odd spacing of the target", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":3}", "{ \"a\" :1 , \"b\":2 ,\n\"c\" : [ ] }",
        "{ \"a\" :1 , \"b\":3 ,\n\"c\" : [ ] }");
    row("minified", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":9,\"b\":2}", "{\"a\":9,\"b\":2,\"c\":3}");
    row("source reformatted", "{\"a\":1,\"b\":2}", "{\n  \"a\": 1,\n  \"b\": 3\n}\n", "{\"a\":9,\"b\":2}",
        "{\"a\":9,\"b\":3}\n");
    row("an empty list opens up", "{\n  \"l\": [],\n  \"v\": 1\n}\n", "{\n  \"l\": [\n    \"x\"\n  ],\n  \"v\": 1\n}\n",
        "{\n  \"l\": [],\n  \"v\": 2\n}\n", "{\n  \"l\": [\n    \"x\"\n  ],\n  \"v\": 2\n}\n");
    row("a list becomes empty", "{\n  \"l\": [\n    \"x\"\n  ],\n  \"v\": 1\n}\n", "{\n  \"l\": [],\n  \"v\": 1\n}\n",
        "{\n  \"l\": [\n    \"x\"\n  ],\n  \"v\": 2\n}\n", "{\n  \"l\": [],\n  \"v\": 2\n}\n");
}

void TestJsonMerge::keepsTheLayout()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, expected);
    const Outcome outcome = mergeFile(kPath, {a, s, t});
    QCOMPARE(decisionList(outcome), QStringList());
    QCOMPARE(settled(outcome, Take::Source), expected);
}

void TestJsonMerge::fallsBackToLines_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("markers") << QByteArray("{\n<<<<<<< a\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> b\n}\n");
    QTest::newRow("a comment") << QByteArray("{\n  // why\n  \"a\": 1\n}\n");
    QTest::newRow("two members of one name") << QByteArray("{\n  \"a\": 1,\n  \"a\": 2\n}\n");
}

void TestJsonMerge::fallsBackToLines()
{
    QFETCH(QByteArray, broken);
    const QByteArray a = "{\n  \"a\": 1\n}\n";
    const QByteArray t = "{\n  \"a\": 9\n}\n";
    const Outcome outcome = mergeFile(kPath, {a, broken, t});
    QVERIFY(!outcome.json && !outcome.clean());
    QCOMPARE(outcome.notes.size(), 1);
    QVERIFY2(outcome.notes.first().startsWith(QStringLiteral("Merged by line, because the source is not valid JSON.")),
             qPrintable(outcome.notes.first()));
    QCOMPARE(settled(outcome, Take::Source), broken);
    QCOMPARE(settled(outcome, Take::Target), t);
}

void TestJsonMerge::knowsJsonByNameOrContent_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("json");
    const auto row = [](const char *path, bool json) { QTest::newRow(path) << QString::fromLatin1(path) << json; };
    row("sfdx-project.json", true);
    row("force-app/staticresources/Data.resource", true);
    row("force-app/wave/Sales.wdash", true);
    row("experiences/Site1/views/home.json", true);
    row(".eslintrc", true);
    row("classes/Accounts.cls", false);
    row("lwc/a/a.js", false);
}

void TestJsonMerge::knowsJsonByNameOrContent()
{
    QFETCH(QString, path);
    QFETCH(bool, json);
    QCOMPARE(mergeFile(path, {lines("{\"a\": 1}"), lines("{\"a\": 2}"), lines("{\"a\": 1, \"b\": 1}")}).json, json);
}

void TestJsonMerge::raisedVersionsTakeTheHigher_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("s");
    QTest::addColumn<QString>("t");
    QTest::addColumn<QString>("higher"); // empty = asked
    const auto row = [](const char *name, const char *path, const char *member, const char *s, const char *t,
                        const char *higher) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(member) << QString::fromLatin1(s)
                            << QString::fromLatin1(t) << QString::fromLatin1(higher);
    };
    row("API version", "sfdx-project.json", "sourceApiVersion", "9.0", "10.0", "10.0");
    row("package version", "sfdx-project.json", "versionNumber", "0.12.0.LATEST", "0.9.0.LATEST", "0.12.0.LATEST");
    row("released and not", "sfdx-project.json", "versionNumber", "0.12.0.LATEST", "0.9.0.NEXT", "");
    row("no version", "sfdx-project.json", "sourceApiVersion", "newest", "10.0", "");
    row("a number of something else", "data.json", "versionNumber", "2.0", "3.0", "");
}

void TestJsonMerge::raisedVersionsTakeTheHigher()
{
    QFETCH(QString, path);
    QFETCH(QString, member);
    QFETCH(QString, s);
    QFETCH(QString, t);
    QFETCH(QString, higher);
    const auto document = [&member](const QString &value) {
        return QStringLiteral("{\"%1\": \"%2\"}").arg(member, value).toUtf8();
    };
    const Outcome outcome = mergeFile(path, {document(QStringLiteral("1.0")), document(s), document(t)});
    QCOMPARE(outcome.clean(), !higher.isEmpty());
    if (!higher.isEmpty()) {
        QCOMPARE(settled(outcome, Take::Source), document(higher));
        QCOMPARE(automaticList(outcome), QStringList{QStringLiteral("version-maximum ~ ") + member});
    }
}

void TestJsonMerge::policiesCanBeOff()
{
    MergeOptions options;
    options.policies.set(Policy::VersionMaximum, false);
    const Outcome outcome = mergeFile(QStringLiteral("sfdx-project.json"),
                                      {lines(R"({"sourceApiVersion": "1.0"})"), lines(R"({"sourceApiVersion": "2.0"})"),
                                       lines(R"({"sourceApiVersion": "3.0"})")},
                                      options);
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("changed sourceApiVersion")});
    const FileVersions lists{lines(R"({"l": ["a"], "k": [{"id": 1}]})"),
                             lines(R"({"l": ["a", "s"], "k": [{"id": 1}, {"id": 2}]})"),
                             lines(R"({"l": ["a", "t"], "k": [{"id": 1}, {"id": 3}]})")};
    QCOMPARE(mergeFile(kPath, lists).notes.size(), 2);
    options.policies.set(Policy::SharedPlace, false);
    const Outcome strict = mergeFile(kPath, lists, options);
    QCOMPARE(decisionList(strict), (QStringList{QStringLiteral("changed l"), QStringLiteral("order k")}));
    QCOMPARE(settled(strict, Take::Source), QByteArray(R"({"l": ["a", "s"], "k": [{"id": 1}, {"id": 2}, {"id": 3}]})"));
    QCOMPARE(settled(strict, Take::Target), QByteArray(R"({"l": ["a", "t"], "k": [{"id": 1}, {"id": 3}, {"id": 2}]})"));
}

void TestJsonMerge::editedTextMustFit()
{
    const Outcome outcome = mergeFile(kPath, {lines(R"({"a": 1})"), lines(R"({"a": 2})"), lines(R"({"a": 3})")});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const auto edited = [&outcome](const char *text) {
        return resolve(outcome, {{outcome.decisions[0].id, {Take::Edited, text}}});
    };
    QCOMPARE(edited(R"("a": 4)")->value(), QByteArray(R"({"a": 4})"));
    for (const char *wrong : {"4", R"("a": )", R"("a": 1, "a": 2)", R"("b": 1})", R"("a": 1 // why)"})
        QVERIFY2(!edited(wrong), wrong);
}

void TestJsonMerge::saysWhereAndWhat()
{
    const Outcome outcome =
        mergeFile(kPath, {lines("{\n  \"list\": [\n    {\"name\": \"x\", \"v\": 1, \"w\": [1, 2]}\n  ]\n}\n"),
                          lines("{\n  \"list\": [\n    {\"name\": \"x\", \"v\": 2, \"w\": [1, 2]}\n  ]\n}\n"),
                          lines("{\n  \"list\": [\n  ]\n}\n")});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    const Decision &decision = outcome.decisions.front();
    QCOMPARE(decision.path, QStringLiteral("list[x]"));
    QCOMPARE(decision.element, QStringLiteral("list"));
    QCOMPARE(decision.entryKey, QStringLiteral("x"));
    QCOMPARE(decision.source.line, 3);
    QCOMPARE(decision.source.properties, (QList<Property>{{QStringLiteral("v"), QStringLiteral("2")},
                                                          {QStringLiteral("w/1"), QStringLiteral("1")},
                                                          {QStringLiteral("w/2"), QStringLiteral("2")}}));
    QVERIFY(!decision.target.bytes);
    QCOMPARE(decision.target.line, 0);
}

void TestJsonMerge::asksAboutAutomaticMerges()
{
    const FileVersions versions{lines(R"({"a": 1, "b": 1, "c": 1})"), lines(R"({"a": 2, "b": 1})"),
                                lines(R"({"a": 1, "b": 1, "c": 1, "t": 1})")};
    const Outcome first = mergeFile(kPath, versions);
    QCOMPARE(automaticList(first),
             (QStringList{QStringLiteral("source - c"), QStringLiteral("source ~ a"), QStringLiteral("target + t")}));
    MergeOptions options;
    for (const AutoMerge &merge : first.automatic)
        options.ask.insert(automaticId(merge));
    const Outcome asked = mergeFile(kPath, versions, options);
    QCOMPARE(decisionList(asked),
             (QStringList{QStringLiteral("changed a"), QStringLiteral("source-removed c"), QStringLiteral("added t")}));
    QVERIFY(std::ranges::all_of(asked.decisions, &Decision::asked));
    QCOMPARE(settled(asked, Take::Source), *versions.source);
    QCOMPARE(settled(asked, Take::Target), *versions.target);
}

void TestJsonMerge::withoutAncestorDifferencesAreAsked()
{
    const Outcome outcome = mergeFile(
        kPath, {std::nullopt, lines(R"({"a": 1, "b": 1, "s": [1]})"), lines(R"({"a": 1, "b": 2, "t": {"x": 1}})")});
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("no-ancestor b")});
    QCOMPARE(settled(outcome, Take::Source), QByteArray(R"({"a": 1, "b": 1, "t": {"x": 1}, "s": [1]})"));
}

void TestJsonMerge::anotherLayoutIsNoChange()
{
    const QByteArray a = R"({"a": "\u00e9", "b": [1, 2]})";
    const QByteArray t = "{\n  \"b\": [1, 2],\n  \"a\": \"\xC3\xA9\"\n}\n";
    QVERIFY(mergeFile(kPath, {a, std::nullopt, t}).removed);
    QCOMPARE(decisionList(mergeFile(kPath, {a, std::nullopt, QByteArray(t).replace('2', '3')})),
             QStringList{QStringLiteral("file")});
    QCOMPARE(decisionList(mergeFile(QStringLiteral("a.txt"), {a, std::nullopt, t})),
             QStringList{QStringLiteral("file")});
}

QTEST_GUILESS_MAIN(TestJsonMerge)
#include "tst_jsonmerge.moc"
