// Code, text, binary content and files that a side does not have.

#include "core/merge/declaration.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesByHunk_data();
    void mergesByHunk();
    void namesThePlace_data();
    void namesThePlace();
    void mergesWordsThatDoNotTouch_data();
    void mergesWordsThatDoNotTouch();
    void wordsKeepTheirOrigin();
    void wordsOfDataAreNotMerged();
    void keepsWhatEndsLines_data();
    void keepsWhatEndsLines();
    void neverDoublesADeclaration_data();
    void neverDoublesADeclaration();
    void choicesMayNotDoubleAMethod();
    void asksAboutAutomaticMerges();
    void otherEncodingsAreMergedAsBytes();
    void brokenXmlIsMergedByLine();
    void lineEndsAreTheTargets();
    void withoutAncestorEveryDifferenceIsAsked();
    void handlesFilesThatAreNotThere_data();
    void handlesFilesThatAreNotThere();
    void binaryIsDecidedWhole();
};

namespace {

using File = std::optional<QByteArray>;

const char kClass[] = R"(public class Accounts {
    // a brace in a comment {
    static final String OPEN = '{';
    public void recalc(Account a) {
        if (a != null) {
            touch(a);
        }
    }
    @AuraEnabled
    public static Integer count(List<Id> ids) {
        return 1;
    }
}
)";

QByteArray classWith(const char *from, const char *to)
{
    return QByteArray(kClass).replace(from, to);
}

} // namespace

void TestTextMerge::mergesByHunk_data()
{
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray both = QByteArray(kClass).replace("touch(a)", "poke(a)").replace("return 1", "return 2");
    QTest::newRow("apart") << classWith("touch(a)", "poke(a)") << classWith("return 1", "return 2") << QStringList()
                           << both;
    QTest::newRow("the same") << both << both << QStringList() << both;
    QTest::newRow("same line") << classWith("touch(a)", "poke(a)") << classWith("touch(a)", "prod(a)")
                               << QStringList{QStringLiteral("lines method recalc(Account a)")}
                               << classWith("touch(a)", "poke(a)");
}

void TestTextMerge::mergesByHunk()
{
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QStringList, decisions);
    QFETCH(QByteArray, expected);
    const Outcome outcome = mergeFile(QStringLiteral("classes/Accounts.cls"), {QByteArray(kClass), s, t});
    QVERIFY(!outcome.structured);
    QCOMPARE(decisionList(outcome), decisions);
    QCOMPARE(settled(outcome, Take::Source), expected);
    const Outcome mirrored = mergeFile(QStringLiteral("classes/Accounts.cls"), {QByteArray(kClass), t, s});
    QCOMPARE(decisionList(mirrored), decisions);
    QCOMPARE(settled(mirrored, Take::Target), expected);
}

void TestTextMerge::lineEndsAreTheTargets()
{
    const QByteArray target = QByteArray(kClass).replace("\n", "\r\n");
    const Outcome outcome =
        mergeFile(QStringLiteral("a.cls"), {QByteArray(kClass), classWith("touch(a)", "poke(a)"), target});
    QVERIFY(outcome.clean());
    QCOMPARE(settled(outcome, Take::Source), classWith("touch(a)", "poke(a)").replace("\n", "\r\n"));
    QCOMPARE(outcome.notes.size(), 1);
}

void TestTextMerge::withoutAncestorEveryDifferenceIsAsked()
{
    const Outcome outcome =
        mergeFile(QStringLiteral("a.cls"), {std::nullopt, QByteArray("a\nb\nc\nd\n"), QByteArray("a\nx\nc\n")});
    QCOMPARE(decisionList(outcome), (QStringList{QStringLiteral("no-ancestor"), QStringLiteral("no-ancestor")}));
    QCOMPARE(settled(outcome, Take::Source), QByteArray("a\nb\nc\nd\n"));
    QCOMPARE(settled(outcome, Take::Target), QByteArray("a\nx\nc\n"));
    QVERIFY(!outcome.decisions[0].ancestor.bytes);
}

void TestTextMerge::handlesFilesThatAreNotThere_data()
{
    QTest::addColumn<File>("a");
    QTest::addColumn<File>("s");
    QTest::addColumn<File>("t");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QStringList>("automatic");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const File &a, const File &s, const File &t, const char *decision,
                        const char *automatic, const QByteArray &expected) {
        const auto list = [](const char *text) {
            return *text ? QStringList{QString::fromLatin1(text)} : QStringList();
        };
        QTest::newRow(name) << a << s << t << list(decision) << list(automatic) << expected;
    };
    const File none;
    row("nowhere", none, none, none, "", "", "(no file)");
    row("both removed", "a", none, none, "", "same -", "(no file)");
    row("source added", none, "s", none, "", "source +", "s");
    row("target added", none, none, "t", "", "target +", "t");
    row("source removed what the target left alone", "a", none, "a", "", "source -", "(no file)");
    row("target removed what the source left alone", "a", "a", none, "", "target -", "(no file)");
    row("source removed what the target changed", "a", none, "t", "file", "", "(no file)");
    row("target removed what the source changed", "a", "s", none, "file", "", "s");
    const QByteArray label = file("CustomTab", "<label>it's</label>");
    row("a reformatted file counts as left alone", label, none, QByteArray(label).replace("'", "&apos;"), "",
        "source -", "(no file)");
}

void TestTextMerge::handlesFilesThatAreNotThere()
{
    QFETCH(File, a);
    QFETCH(File, s);
    QFETCH(File, t);
    QFETCH(QStringList, decisions);
    QFETCH(QStringList, automatic);
    QFETCH(QByteArray, expected);
    const Outcome outcome = mergeFile(QStringLiteral("tabs/X.tab-meta.xml"), {a, s, t});
    QCOMPARE(decisionList(outcome), decisions);
    QCOMPARE(automaticList(outcome), automatic);
    QCOMPARE(settled(outcome, Take::Source), expected);
}

void TestTextMerge::binaryIsDecidedWhole()
{
    const QByteArray a("\x89PNG\0a", 6);
    const QByteArray s("\x89PNG\0s", 6);
    const QByteArray t("\x89PNG\0t", 6);
    const Outcome outcome = mergeFile(QStringLiteral("staticresources/Logo.png"), {a, s, t});
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("file")});
    QCOMPARE(settled(outcome, Take::Source), s);
    QCOMPARE(settled(outcome, Take::Target), t);
    QCOMPARE(decisionList(mergeFile(QStringLiteral("Logo.png"), {std::nullopt, s, t})),
             QStringList{QStringLiteral("file")});
    QVERIFY(mergeFile(QStringLiteral("Logo.png"), {a, s, a}).clean());
}

void TestTextMerge::namesThePlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *path, const QByteArray &a, const char *name) {
        QTest::addRow("%s in %s", name, path) << QString::fromLatin1(path) << a << QString::fromUtf8(name);
    };
    // HERE is what both sides change.
    row("a.cls", "public class A {\n    @future\n    void go(Integer i) {\n        HERE;\n    }\n}\n",
        "method go(Integer i)");
    row("a.cls", "public class A {\n    Integer HERE;\n    void go(Integer i) {\n    }\n}\n", "class A");
    row("a.js", "export default class X {\n  load() {\n    HERE;\n  }\n}\n", "method load()");
    row("a.html", "<template>\n  <div id=\"d\">\n    <p>HERE</p>\n  </div>\n</template>\n", "<div id=\"d\"> > p");
    row("a.css", ".a {\n  color: HERE;\n}\n", "rule .a");
    row("a.md", "# One\n\n## Two\n\nHERE\n", "## Two");
    row("a.txt", "HERE\n", "");
}

void TestTextMerge::namesThePlace()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, a);
    QFETCH(QString, name);
    QCOMPARE(enclosingDeclaration("class A { void go() { x", 22), QStringLiteral("method go()"));
    const Outcome outcome =
        mergeFile(path, {a, QByteArray(a).replace("HERE", "source"), QByteArray(a).replace("HERE", "target")});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QCOMPARE(outcome.decisions.front().path, name);
}

void TestTextMerge::mergesWordsThatDoNotTouch_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("merged"); // empty = asked
    const auto row = [](const char *name, const char *a, const char *s, const char *t, const char *merged) {
        QTest::newRow(name) << QByteArray(a) << QByteArray(s) << QByteArray(t) << QByteArray(merged);
    };
    row("two arguments", "go(a, b, c);\n", "go(x, b, c);\n", "go(a, b, y);\n", "go(x, b, y);\n");
    row("word and indentation", "if (a) {\n", "    if (a) {\n", "if (b) {\n", "    if (b) {\n");
    row("the same and another", "go(a, b, c, d);\n", "go(x, b, c, d);\n", "go(x, b, c, y);\n", "go(x, b, c, y);\n");
    row("an argument more and another changed", "go(a, b);\n", "go(a, b, c);\n", "go(x, b);\n", "go(x, b, c);\n");
    row("the same word", "go(a, b, c);\n", "go(x, b, c);\n", "go(y, b, c);\n", "");
    row("touching words", "one two three four five\n", "one x three four five\n", "one two y four five\n", "");
    row("touching operators", "x = a > 1 && b;\n", "x = a >= 1 && b;\n", "x = a > 2 && b;\n", "");
    row("one version number", "v = f(\"a\", 1.2.3, b);\n", "v = f(\"a\", 1.3.3, b);\n", "v = f(\"a\", 1.2.4, b);\n",
        "");
    row("one text in quotes", "log('one two three', a);\n", "log('x two three', a);\n", "log('one two y', a);\n", "");
    row("one path of names", "a.b.c.d(x, y);\n", "z.b.c.d(x, y);\n", "a.b.c.e(x, y);\n", "");
    row("a line written anew", "one(a, b);\n", "other.thing(x, y, z);\n", "one(a, c);\n", "");
    row("neighbouring lines", "int a = f(1);\nint b = g(2);\n", "int a = f(3);\nint b = g(2);\n",
        "int a = f(1);\nint b = g(4);\n", "int a = f(3);\nint b = g(4);\n");
    row("end of one line and start of the next", "go(a, b)\nset(c, d)\n", "go(a, b) x\nset(c, d)\n",
        "go(a, b)\nput(c, d)\n", "");
    row("more lines on one side", "go(a, b);\n", "go(x, b);\nmore();\n", "go(a, y);\n", "");
    row("characters of several bytes", "f(\xC3\xA4, b, \xC3\xB6);\n", "f(\xC3\xBC, b, \xC3\xB6);\n",
        "f(\xC3\xA4, b, \xC3\x9F);\n", "f(\xC3\xBC, b, \xC3\x9F);\n");
}

void TestTextMerge::mergesWordsThatDoNotTouch()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, merged);
    const QByteArray around = "// before\n%// behind\n";
    const auto within = [&around](const QByteArray &lines) { return QByteArray(around).replace('%', lines); };
    const QString path = QStringLiteral("a.txt");
    const Outcome outcome = mergeFile(path, {within(a), within(s), within(t)});
    QCOMPARE(outcome.clean(), !merged.isEmpty());
    if (outcome.clean()) {
        QCOMPARE(settled(outcome, Take::Source), within(merged));
        QCOMPARE(automaticList(outcome), QStringList{QStringLiteral("words ~")});
        QCOMPARE(outcome.automatic.front().before, std::optional(a));
        QCOMPARE(outcome.automatic.front().after, std::optional(merged));
        QCOMPARE(settled(mergeFile(path, {within(a), within(t), within(s)}), Take::Source), within(merged));
    } else {
        QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("lines")});
        QCOMPARE(settled(outcome, Take::Source), within(s));
        QCOMPARE(settled(outcome, Take::Target), within(t));
    }
}

void TestTextMerge::wordsKeepTheirOrigin()
{
    const Outcome outcome =
        mergeFile(QStringLiteral("a.txt"),
                  {QByteArray("go(a, b, c);\n"), QByteArray("go(x, b, c);\n"), QByteArray("go(a, b, y);\n")});
    QCOMPARE(outcome.pieces, (std::vector<Piece>{{Origin::Both, "go(", -1},
                                                 {Origin::Source, "x", -1},
                                                 {Origin::Both, ", b, ", -1},
                                                 {Origin::Target, "y", -1},
                                                 {Origin::Both, ");\n", -1}}));
}

void TestTextMerge::wordsOfDataAreNotMerged()
{
    const FileVersions versions{QByteArray("<a><b>1</b><c>2</c></a>\n"), QByteArray("<a><b>3</b><c>2</c></a>\n"),
                                QByteArray("<a><b>1</b><c>4</c></a>\n")};
    QVERIFY(mergeFile(QStringLiteral("a.html"), versions).clean());
    QVERIFY(!mergeFile(QStringLiteral("a.xml"), versions).clean());
}

void TestTextMerge::keepsWhatEndsLines_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &a, const QByteArray &s, const QByteArray &t,
                        const QByteArray &expected) { QTest::newRow(name) << a << s << t << expected; };
    row("CRLF everywhere", "a\r\nb\r\nc\r\n", "x\r\nb\r\nc\r\n", "a\r\nb\r\ny\r\n", "x\r\nb\r\ny\r\n");
    row("CRLF in the target", "a\nb\nc\n", "x\nb\nc\n", "a\r\nb\r\ny\r\n", "x\r\nb\r\ny\r\n");
    row("CRLF in the source", "a\nb\nc\n", "x\r\nb\r\nc\r\n", "a\nb\ny\n", "x\nb\ny\n");
    row("CR alone", "a\rb\rc\r", "x\rb\rc\r", "a\rb\ry\r", "x\rb\ry\r");
    row("CR alone in the target", "a\nb\nc\n", "x\nb\nc\n", "a\rb\ry\r", "x\rb\ry\r");
    row("mixed", "a\r\nb\nc\r\nd\n", "x\r\nb\nc\r\nd\n", "a\r\nb\nc\r\ny\n", "x\r\nb\nc\r\ny\n");
    row("CR inside a line", "a\rb\nc\nd\n", "a\rb\nc\nx\n", "a\ry\nc\nd\n", "a\ry\nc\nx\n");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a\nb\nc\n",
        "\xEF\xBB\xBFx\nb\nc\n",
        "\xEF\xBB\xBF"
        "a\nb\ny\n",
        "\xEF\xBB\xBFx\nb\ny\n");
    row("byte order mark of the target", "a\nb\nc\n", "x\nb\nc\n",
        "\xEF\xBB\xBF"
        "a\nb\ny\n",
        "\xEF\xBB\xBFx\nb\ny\n");
    row("byte order mark the source took away",
        "\xEF\xBB\xBF"
        "a\nb\nc\n",
        "x\nb\nc\n",
        "\xEF\xBB\xBF"
        "a\nb\ny\n",
        "x\nb\ny\n");
    row("open end everywhere", "a\nb\nc", "x\nb\nc", "a\nb\ny", "x\nb\ny");
    row("open end in the target", "a\nb\nc\n", "x\nb\nc\n", "a\nb\ny", "x\nb\ny");
    row("end opened by the source", "a\nb\nc\n", "x\nb\nc", "a\nb\ny\n", "x\nb\ny");
    row("end closed by the source", "a\nb\nc", "x\nb\nc\n", "a\nb\ny", "x\nb\ny\n");
    row("lines behind an open end", "a\nb\nc", "x\nb\nc", "a\nb\nc\nd\ne", "x\nb\nc\nd\ne");
    row("both add behind an open end the same", "a\nb\nc", "x\nb\nc\nd", "a\nb\nc\nd", "x\nb\nc\nd");
}

void TestTextMerge::keepsWhatEndsLines()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QByteArray, expected);
    const Outcome outcome = mergeFile(QStringLiteral("a.cls"), {a, s, t});
    QCOMPARE(decisionList(outcome), QStringList());
    QCOMPARE(settled(outcome, Take::Source), expected);
}

namespace {

QByteArray method(const char *name, const char *body)
{
    return QByteArray("\n    void ") + name + "(Integer i) {\n        " + body + ";\n    }\n";
}

QByteArray classOf(const QByteArrayList &members)
{
    return "public class A {\n" + members.join() + "}\n";
}

} // namespace

void TestTextMerge::neverDoublesADeclaration_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("t");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *path, const QByteArray &a, const QByteArray &s,
                        const QByteArray &t, const QStringList &decisions, const QByteArray &source,
                        const QByteArray &target) {
        QTest::newRow(name) << QString::fromLatin1(path) << a << s << t << decisions << source << target;
    };
    const QByteArray one = method("one", "f(1, a)");
    const QByteArray two = method("two", "f(2, b)");
    const QByteArray three = method("three", "f(3, c)");
    const QByteArray fresh = method("fresh", "g(4)");
    const QByteArray other = method("fresh", "h(5)");
    const QStringList asked{QStringLiteral("lines method fresh(Integer i)")};
    row("both added it, differently, at different places", "a.cls", classOf({one, two, three}),
        classOf({one, fresh, two, three}), classOf({one, two, other, three}), asked, classOf({one, fresh, two, three}),
        classOf({one, other, two, three}));
    row("both added the same at different places", "a.cls", classOf({one, two, three}),
        classOf({one, fresh, two, three}), classOf({one, two, fresh, three}), {}, classOf({one, fresh, two, three}),
        classOf({one, fresh, two, three}));
    row("one moved it, the other changed it", "a.cls", classOf({one, two, three}), classOf({two, three, one}),
        classOf({method("one", "f(1, z)"), two, three}), {}, classOf({two, three, method("one", "f(1, z)")}),
        classOf({two, three, method("one", "f(1, z)")}));
    row("an overload is another method", "a.cls", classOf({one, two, three}), classOf({one, fresh, two, three}),
        classOf({one, two, QByteArray(fresh).replace("Integer", "String"), three}), {},
        classOf({one, fresh, two, QByteArray(fresh).replace("Integer", "String"), three}),
        classOf({one, fresh, two, QByteArray(fresh).replace("Integer", "String"), three}));
    const auto script = [](const QByteArrayList &members) {
        return QByteArray("export default class A {\n" + members.join() + "}\n")
            .replace("void ", "")
            .replace("Integer ", "");
    };
    row("a method of a script", "a.js", script({one, two, three}), script({one, fresh, two, three}),
        script({one, two, other, three}), {QStringLiteral("lines method fresh(i)")}, script({one, fresh, two, three}),
        script({one, other, two, three}));
    row("moved by one, to a place that the other side's removal touches", "a.cls", classOf({one, two}),
        classOf({three, two, QByteArray(one).replace("f(1, a)", "f(1, z)")}), classOf({one}),
        {QStringLiteral("lines class A")}, classOf({three, two, QByteArray(one).replace("f(1, a)", "f(1, z)")}),
        classOf({QByteArray(one).replace("f(1, a)", "f(1, z)")}));
    row("what shares its lines is decided whole", "a.cls", "class A {\n  int x;\n  int y;\n  int z;\n}\n",
        "class A {\n  int x; void go() {}\n  int y;\n  int z;\n}\n",
        "class A {\n  int x;\n  int y;\n  int z; void go() {}\n}\n", {QStringLiteral("file")},
        "class A {\n  int x; void go() {}\n  int y;\n  int z;\n}\n",
        "class A {\n  int x;\n  int y;\n  int z; void go() {}\n}\n");
}

void TestTextMerge::neverDoublesADeclaration()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, t);
    QFETCH(QStringList, decisions);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    const Outcome outcome = mergeFile(path, {a, s, t});
    QCOMPARE(decisionList(outcome), decisions);
    QCOMPARE(settled(outcome, Take::Source), source);
    QCOMPARE(settled(outcome, Take::Target), target);
    QCOMPARE(decisionList(mergeFile(path, {a, t, s})), decisions);
}

void TestTextMerge::choicesMayNotDoubleAMethod()
{
    const QByteArray a = classOf({method("one", "f(1, a)")});
    const QByteArray s = classOf({method("one", "f(1, a)"), method("two", "g(4)")});
    const QByteArray t = classOf({method("one", "f(1, a)"), method("two", "h(5, x)")});
    const Outcome outcome = mergeFile(QStringLiteral("a.cls"), {a, s, t});
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("lines method two(Integer i)")});
    QCOMPARE(settled(outcome, Take::Source), s);
    // Both lines in one method are somebody's choice.
    QVERIFY(!settled(outcome, Take::Both).startsWith("ERROR"));
    const auto twice =
        resolve(outcome, {{outcome.decisions[0].id, {Take::Edited, "g(4);\n    }\n    void two(Integer x) {\n"}}});
    QVERIFY(!twice);
    QCOMPARE(twice.error().message, QStringLiteral("The result would hold method two(Integer i) twice."));
}

void TestTextMerge::asksAboutAutomaticMerges()
{
    const FileVersions versions{QByteArray("go(a, b, c);\nx\ny\n"), QByteArray("go(x, b, c);\nx\ny\nz\n"),
                                QByteArray("go(a, b, y);\nx\ny\n")};
    const QString path = QStringLiteral("a.txt");
    MergeOptions options;
    const Outcome first = mergeFile(path, versions);
    for (const AutoMerge &merge : first.automatic)
        options.ask.insert(automaticId(merge));
    const Outcome asked = mergeFile(path, versions, options);
    QCOMPARE(asked.decisions.size(), size_t(2));
    QVERIFY(std::ranges::all_of(asked.decisions, &Decision::asked));
    QCOMPARE(settled(asked, Take::Source), *versions.source);
    QCOMPARE(settled(asked, Take::Target), *versions.target);
}

void TestTextMerge::otherEncodingsAreMergedAsBytes()
{
    const Outcome outcome =
        mergeFile(QStringLiteral("a.txt"),
                  {QByteArray("caf\xE9\nb\nc\n"), QByteArray("caf\xE8\nb\nc\n"), QByteArray("caf\xE9\nb\nth\xE9\n")});
    QVERIFY(outcome.clean());
    QCOMPARE(settled(outcome, Take::Source), QByteArray("caf\xE8\nb\nth\xE9\n"));
    QCOMPARE(outcome.notes, QStringList{QStringLiteral("The file is not UTF-8; its lines are compared as bytes.")});
}

void TestTextMerge::brokenXmlIsMergedByLine()
{
    const QByteArray a = file("CustomTab", "<label>a</label>\n<motif>x</motif>\n<icon>1</icon>");
    const QByteArray s = QByteArray(a).replace("</label>", "</lable>");
    const QByteArray t = QByteArray(a).replace("<icon>1", "<icon>2");
    const Outcome outcome = mergeFile(QStringLiteral("tabs/X.tab-meta.xml"), {a, s, t});
    QVERIFY(!outcome.structured && outcome.clean());
    QVERIFY2(outcome.notes.join(u' ').startsWith(
                 QStringLiteral("Merged by line, because the source is not well-formed XML.")),
             qPrintable(outcome.notes.join(u' ')));
    QCOMPARE(settled(outcome, Take::Source), QByteArray(s).replace("<icon>1", "<icon>2"));
}

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
