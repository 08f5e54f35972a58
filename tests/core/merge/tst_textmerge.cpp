// Code, text, binary content and files that a side does not have.

#include "core/merge/declaration.h"
#include "core/merge/outline.h"
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
    void namesTheDeclaration_data();
    void namesTheDeclaration();
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

void TestTextMerge::namesTheDeclaration_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &code, const char *expected) {
        QTest::newRow(name) << code << QString::fromLatin1(expected);
    };
    // The place asked about is marked with a section sign's ASCII stand-in.
    row("method", "class A { void go(Integer i) { if (i > 0) { @here } } }", "method go(Integer i)");
    row("behind a method", "class A { void go() { } @here }", "class A");
    row("inner class", "public with sharing class A { class B extends C { @here } }", "class B");
    row("trigger", "trigger T on Account (before insert) { @here }", "trigger T");
    row("interface", "global interface I { @here }", "interface I");
    row("constructor", "class A { public A(String s) { @here } }", "method A(String s)");
    row("brace in a string", "class A { String s = '}'; void go() { @here } }", "method go()");
    row("quote in a comment", "class A { // don't\n void go() { @here } }", "method go()");
    row("JavaScript method", "export default class X extends Y { async load(a, b) { @here } }", "method load(a, b)");
    row("JavaScript function", "function go(a) { @here }", "method go(a)");
    row("arrow function", "const go = async (a) => { @here }", "method go(a)");
    row("member function", "({ init : function(component, event) { @here } })", "method init(component, event)");
    row("template string", "function go() { const s = `}`; @here }", "method go()");
    row("outside", "import a from 'b'; @here", "");
    row("brackets do not match", "}}}} @here", "");
    row("string without end", "class A { String s = 'x\n void go() { @here", "method go()");
}

void TestTextMerge::namesTheDeclaration()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, name);
    QCOMPARE(enclosingDeclaration(code, code.indexOf("@here")), name);
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

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
