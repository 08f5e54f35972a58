// Which declaration a place in a text lies in, and what may stand only once.

#include "core/merge/outline.h"

#include <QTest>

using namespace backflow::merge;

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlace_data();
    void namesThePlace();
    void tellsDeclarationsApart_data();
    void tellsDeclarationsApart();
    void includesWhatBelongsToADeclaration();
    void knowsLanguagesByName_data();
    void knowsLanguagesByName();
    void takesAnyBytes();
};

void TestOutline::namesThePlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("name");
    QString file;
    // The place asked about is marked with @here.
    const auto row = [&file](const char *name, const QByteArray &code, const char *expected) {
        QTest::addRow("%s: %s", qPrintable(file), name) << file << code << QString::fromUtf8(expected);
    };
    file = QStringLiteral("a.cls");
    row("method", "public class A {\n  public void go(Integer i) {\n    if (i > 0) { @here }\n  }\n}",
        "method go(Integer i)");
    row("signature over lines",
        "class A {\n public static\n Map<Id, List<String>> find(\n  Set<Id> ids,\n  Boolean all\n ) { @here } }",
        "method find(Set<Id> ids, Boolean all)");
    row("annotation", "class A { void a() {}\n @AuraEnabled(cacheable=true @here)\n public static void b() {} }",
        "method b()");
    row("annotations",
        "class A {\n @TestVisible @InvocableMethod(label='x {' description='y')\n private static void b() { @here } }",
        "method b()");
    row("inner class", "public class A { private class B extends C implements D { Integer i; @here } }", "class B");
    row("method of an inner class", "class A { class B { void x() { @here } } }", "method x()");
    row("behind an inner class", "class A { class B { void x() { } } @here }", "class A");
    row("property", "class A { public String name { get { return x; } private set { @here } } }", "property name");
    row("generic property", "class A { public Map<Id, List<A>> byId { get; @here set; } }", "property byId");
    row("static block", "class A { static { @here } }", "class A");
    row("trigger", "trigger T on Account (before insert, after update) { @here }", "trigger T");
    row("interface", "global interface I extends J { void x(); @here }", "interface I");
    row("enumeration", "public enum E { A, @here B }", "enum E");
    row("constructor", "class A { public A(String s) { this.s = s; @here } }", "method A(String s)");
    row("statements are no methods",
        "class A { void go() { for (A a : [SELECT Id FROM A WHERE N = :f(x)]) { @here } } }", "method go()");
    row("switch", "class A { void go() { switch on f(x) { when 'a', 'b' { @here } } } }", "method go()");
    row("new with braces", "class A { List<String> l = new List<String>{ 'a', @here }; }", "class A");
    row("call with braces", "class A { void go() { f(new Map<Id, A>{ x => y @here }); } }", "method go()");
    row("run as", "class A { void go() { System.runAs(u) { @here } } }", "method go()");
    row("braces in texts and comments", "class A { String s = '}\\'}'; // }\n /* } */ void go() { @here } }",
        "method go()");
    row("text without end", "class A { String s = 'x\n void go() { @here ", "method go()");
    row("too many brackets", "}}}} class A { @here ", "class A");
    file = QStringLiteral("a.js");
    row("class", "import a from 'b';\nexport default class X extends Y {\n  @api x;\n @here }", "class X");
    row("method", "export default class X { async load(a, b) { @here } }", "method load(a, b)");
    row("private and generator", "class X { static async *#each(a) { @here } }", "method #each(a)");
    row("accessor", "class X { @api\n get value() { return 1; @here }\n }", "method value()");
    row("destructured parameters", "function go({ a, b } = {}, [c]) { @here }", "method go({ a, b } = {}, [c])");
    row("function", "export async function go(a) { while (a) { @here } }", "method go(a)");
    row("arrow", "const go = async (a, b) => { @here };", "method go(a, b)");
    row("arrow with one parameter", "const go = a => { @here };", "method go(a)");
    row("exported arrow", "export const go = () => { @here };", "method go()");
    row("arrow in a class", "class X { handle = (e) => { @here } }", "method handle(e)");
    row("function given away", "const go = function (a) { @here };", "method go(a)");
    row("member of an object", "({ init : function(component, event) { @here } })", "method init(component, event)");
    row("short member of an object", "export default { load(a) { @here } }", "method load(a)");
    row("export default", "export default function () { @here }", "export default");
    row("export default arrow", "export default (a) => { @here }", "export default");
    row("callback has no name", "class X { go() { list.forEach((a) => { @here }); } }", "method go()");
    row("test", "describe('c-box', () => {\n  it('shows it', async () => { @here });\n});", "it \"shows it\"");
    row("object", "const config = {\n  a: 1, @here\n};", "const config");
    row("no semicolons", "import { a } from 'b'\nconst x = f(1)\nfunction go() { @here }", "method go()");
    row("type in TypeScript", "export class A { go(a: string): Promise<void> { @here } }", "method go(a: string)");
    row("template text", "function go() { const s = `} ${ f({ a: `}` }) } }`; @here }", "method go()");
    row("regular expression", "function go() { return x.replace(/[/}'\"]/g, ''); @here }", "method go()");
    row("division is none", "function go() { const a = b / c; const d = '}' / 2; @here }", "method go()");
    row("quote in a comment", "class A {\n // don't\n go() { @here } }", "method go()");
    row("outside", "import a from 'b';\n@here", "");
    file = QStringLiteral("a.html");
    row("element with an id", "<template><div id=\"total\"><p>@here</p></div></template>", "<div id=\"total\"> > p");
    row("path of tags", "<template>\n <section><p class='x'>@here</p></section></template>",
        "<template> > section > p");
    row("inside a tag", "<template><c-box data-id={x} label=\"a > b\" @here></c-box></template>",
        "<c-box data-id=\"{x}\">");
    row("behind an empty element", "<template><img src=\"x\"><br/>@here</template>", "<template>");
    row("comment and script", "<body><!-- <p> --><script>if (a < b) { '</p>' }</script>@here</body>", "<body>");
    row("left open", "<ul><li>a<li>b</ul><p>@here</p>", "<p>");
    row("Visualforce", "<apex:page><apex:form id=\"f\">@here</apex:form></apex:page>", "<apex:form id=\"f\">");
    file = QStringLiteral("a.css");
    row("rule", ".a,\n.b > c { color: red; @here }", "rule .a, .b > c");
    row("media", "@media (max-width: 10em) { .a { @here } }", "@media (max-width: 10em) / rule .a");
    row("behind", ".a { } @here .b { }", "");
    row("braces in texts and comments", ".a { content: '}'; /* } */ color: @here }", "rule .a");
    row("import in front", "@import 'x;{'; .a { @here }", "rule .a");
    file = QStringLiteral("a.md");
    row("section", "# A\ntext\n## B\nmore\n@here\n# C\n", "## B");
    row("next section", "# A\n## B\n# C\n@here\n", "# C");
    row("underlined", "Title\n=====\ntext\n\nPart\n----\n@here\n", "## Part");
    row("code", "# A\n```\n# no heading\n```\n@here\n", "# A");
    file = QStringLiteral("a.txt");
    row("nothing is known", "class A { @here }", "");
}

void TestOutline::namesThePlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, code);
    QFETCH(QString, name);
    const qsizetype at = code.indexOf("@here");
    code.remove(at, 5);
    QCOMPARE(Outline(languageOf(file), code).at(at, at), name);
}

void TestOutline::tellsDeclarationsApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArrayList>("paths");
    const auto row = [](const char *name, const char *file, const QByteArray &code, const QByteArrayList &paths) {
        QTest::newRow(name) << QString::fromLatin1(file) << code << paths;
    };
    row("overloads", "a.cls", "class A { void go(final Integer i) {} void GO(Map<Id, A> m, String s) {} }",
        {"class a", "class a/go(integer)", "class a/go(map<id,a>,string)"});
    row("properties and inner types", "a.cls", "class A { String Name { get; } enum E { X } }",
        {"class a", "class a/name", "class a/enum e"});
    row("getters and setters", "a.js", "class A { get x() {} set x(v) {} static x() {} }",
        {"class A", "class A/get x", "class A/set x", "class A/static x"});
    row("tests may repeat", "a.js", "describe('a', () => {}); describe('a', () => {});", {"", ""});
}

void TestOutline::tellsDeclarationsApart()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, code);
    QFETCH(QByteArrayList, paths);
    const Outline outline(languageOf(file), code);
    QByteArrayList found;
    for (int i = 0; i < int(outline.declarations().size()); ++i)
        found.append(outline.signaturePath(i));
    QCOMPARE(found, paths);
}

void TestOutline::includesWhatBelongsToADeclaration()
{
    const QByteArray code =
        "class A {\n  Integer i; // of i\n\n  /** Goes. */\n  // really\n  @future\n  void go() {\n  }\n}\n";
    const Outline outline(Language::Apex, code);
    QCOMPARE(outline.declarations().size(), size_t(2));
    const Declaration &go = outline.declarations()[1];
    QCOMPARE(code.sliced(go.begin, go.end - go.begin),
             QByteArray("/** Goes. */\n  // really\n  @future\n  void go() {\n  }"));
}

void TestOutline::knowsLanguagesByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("language");
    const auto row = [](const char *path, Language language) {
        QTest::newRow(path) << QString::fromLatin1(path) << int(language);
    };
    row("classes/A.cls", Language::Apex);
    row("triggers/T.TRIGGER", Language::Apex);
    row("lwc/x/x.js", Language::JavaScript);
    row("lwc/x/x.html", Language::Markup);
    row("pages/P.page", Language::Markup);
    row("aura/X/X.cmp", Language::Markup);
    row("lwc/x/x.css", Language::Style);
    row("README.md", Language::Markdown);
    row("classes/A.cls-meta.xml", Language::None);
    row("noending", Language::None);
}

void TestOutline::knowsLanguagesByName()
{
    QFETCH(QString, path);
    QFETCH(int, language);
    QCOMPARE(int(languageOf(path)), language);
}

void TestOutline::takesAnyBytes()
{
    const QByteArray seed = "<a b='/*`${{(\"//\\x'>}){}[/]#=-\n;@*/";
    for (const Language language :
         {Language::Apex, Language::JavaScript, Language::Markup, Language::Style, Language::Markdown}) {
        for (qsizetype from = 0; from < seed.size(); ++from) {
            for (qsizetype step = 1; step < 8; ++step) {
                QByteArray text;
                for (qsizetype i = 0; i < 200; ++i)
                    text += seed[(from + i * step) % seed.size()];
                const Outline outline(language, text);
                for (const Declaration &part : outline.declarations()) {
                    QVERIFY(part.begin >= 0 && part.begin <= part.end && part.end <= text.size());
                    QVERIFY2(!part.words.isEmpty(), text.constData());
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestOutline)
#include "tst_outline.moc"
