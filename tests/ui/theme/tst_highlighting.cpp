#include "ui/theme/colourvision.h"
#include "ui/theme/highlighting.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace backflow::ui::theme;

namespace {

/// The colour a word of a document is shown in; invalid when it has none of its own.
QColor colorOf(const QTextDocument &document, const QString &word)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const qsizetype at = block.text().indexOf(word);
        if (at < 0)
            continue;
        const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
        for (const QTextLayout::FormatRange &range : formats)
            if (range.start <= at && at < range.start + range.length)
                return range.format.foreground().color();
        return {};
    }
    return {};
}

const char *const kApex = "public with sharing class A {\n"
                          "    // a remark\n"
                          "    Integer n = 42;\n"
                          "    List<Account> all = [SELECT Id, Rating__c\n"
                          "        FROM Account WHERE Name LIKE 'x%' AND OwnerId = :userId];\n"
                          "    String s = 'it''s \\'quoted\\'';\n"
                          "    void save() { UPDATE all; return; }\n"
                          "}\n";

} // namespace

class TestHighlighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void definitionComesFromTheFile_data();
    void definitionComesFromTheFile();
    void apexIsColoured();
    void keywordsAreTheSameInAnyCase();
    void soqlEndsWithItsBracket();
    void coloursFollowTheTheme();
    void everyColourCanBeRead();
    void unknownFilesStayPlain();
};

void TestHighlighting::definitionComesFromTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("class") << QStringLiteral("classes/A.cls") << QStringLiteral("Apex");
    QTest::newRow("trigger") << QStringLiteral("triggers/T.trigger") << QStringLiteral("Apex");
    QTest::newRow("meta of a class") << QStringLiteral("classes/A.cls-meta.xml") << QStringLiteral("XML");
    QTest::newRow("layout") << QStringLiteral("layouts/A-B.layout-meta.xml") << QStringLiteral("XML");
    QTest::newRow("page") << QStringLiteral("pages/P.page") << QStringLiteral("HTML");
    QTest::newRow("script") << QStringLiteral("lwc/a/a.js") << QStringLiteral("JavaScript");
    QTest::newRow("style") << QStringLiteral("lwc/a/a.css") << QStringLiteral("CSS");
    QTest::newRow("json") << QStringLiteral("record.json") << QStringLiteral("JSON");
}

void TestHighlighting::definitionComesFromTheFile()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    const Theme theme;
    const Highlighting highlighting(theme);
    QCOMPARE(highlighting.definitionName(path), name);
}

void TestHighlighting::apexIsColoured()
{
    Theme theme;
    Highlighting highlighting(theme);
    QTextDocument document(QString::fromLatin1(kApex));
    QSyntaxHighlighter *highlighter = highlighting.attach(&document, QStringLiteral("A.cls"));
    QVERIFY(highlighter);
    highlighter->rehighlight();
    const QColor plain = colorOf(document, QStringLiteral(" n = "));
    for (const char *word : {"public", "sharing", "// a remark", "Integer", "42", "SELECT", "FROM", "'x%'", "UPDATE",
                             "return", "save", "Rating__c", ":userId"}) {
        const QColor seen = colorOf(document, QString::fromLatin1(word));
        QVERIFY2(seen.isValid() && seen != plain, word);
    }
    QCOMPARE(colorOf(document, QStringLiteral("SELECT")), colorOf(document, QStringLiteral("FROM")));
    QVERIFY(colorOf(document, QStringLiteral("public")) != colorOf(document, QStringLiteral("'x%'")));
}

void TestHighlighting::keywordsAreTheSameInAnyCase()
{
    Theme theme;
    Highlighting highlighting(theme);
    QTextDocument document(QStringLiteral("PUBLIC Class a { }\npublic class b { }"));
    highlighting.attach(&document, QStringLiteral("A.cls"))->rehighlight();
    QCOMPARE(colorOf(document, QStringLiteral("PUBLIC")), colorOf(document, QStringLiteral("public")));
    QCOMPARE(colorOf(document, QStringLiteral("Class")), colorOf(document, QStringLiteral("class")));
}

void TestHighlighting::soqlEndsWithItsBracket()
{
    Theme theme;
    Highlighting highlighting(theme);
    // "from" is a word of a query only; an index in brackets is no query.
    QTextDocument document(
        QStringLiteral("x = [SELECT Id FROM A]; String limiter; y = list[offsets];\nvoid select() { }"));
    highlighting.attach(&document, QStringLiteral("A.cls"))->rehighlight();
    const QColor query = colorOf(document, QStringLiteral("FROM"));
    QVERIFY(query.isValid());
    QVERIFY(colorOf(document, QStringLiteral("offsets")) != query);
    QVERIFY(colorOf(document, QStringLiteral("select()")) != query);
}

void TestHighlighting::coloursFollowTheTheme()
{
    Theme theme;
    theme.setPreference(Preference::Light);
    Highlighting highlighting(theme);
    QTextDocument document(QString::fromLatin1(kApex));
    highlighting.attach(&document, QStringLiteral("A.cls"))->rehighlight();
    const QColor light = colorOf(document, QStringLiteral("public"));
    theme.setPreference(Preference::Dark);
    const QColor dark = colorOf(document, QStringLiteral("public"));
    QVERIFY(light.isValid() && dark.isValid());
    QVERIFY(light != dark);
}

void TestHighlighting::everyColourCanBeRead()
{
    Theme theme;
    Highlighting highlighting(theme);
    const QString xml = QStringLiteral("<?xml version=\"1.0\"?>\n<a b=\"c\"><!-- d --><e>&amp;</e></a>\n");
    const QList<std::pair<QString, QString>> texts{{QStringLiteral("A.cls"), QString::fromLatin1(kApex)},
                                                   {QStringLiteral("a.xml"), xml}};
    for (const Preference preference : {Preference::Light, Preference::Dark, Preference::HighContrast}) {
        theme.setPreference(preference);
        int seen = 0;
        for (const auto &[path, text] : texts) {
            QTextDocument document(text);
            highlighting.attach(&document, path)->rehighlight();
            const QStringList lines = text.split(u'\n');
            const auto colors = highlighting.colorsOf(path);
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                const auto own = colors->of(block.blockNumber(), [&](int line) { return lines.at(line); });
                for (const QTextLayout::FormatRange &range : block.layout()->formats() + own) {
                    if (!range.format.hasProperty(QTextFormat::ForegroundBrush))
                        continue;
                    const double stands = contrast(range.format.foreground().color(), theme.color(Role::Base));
                    QVERIFY2(stands >= kReadable, qPrintable(block.text().sliced(range.start, range.length)));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 40);
    }
}

void TestHighlighting::unknownFilesStayPlain()
{
    Theme theme;
    Highlighting highlighting(theme);
    QTextDocument document(QStringLiteral("some words"));
    QVERIFY(!highlighting.attach(&document, QStringLiteral("thing.zzz")));
    QVERIFY(highlighting.definitionName(QStringLiteral("thing.zzz")).isEmpty());
}

QTEST_MAIN(TestHighlighting)
#include "tst_highlighting.moc"
