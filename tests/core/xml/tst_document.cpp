// Well-formedness, identity and the accessors of the lossless tree.

#include "core/xml/document.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace backflow;
using xml::Document;
using xml::Node;
using xml::NodeKind;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndGivesBack_data();
    void acceptsAndGivesBack();
    void refusesWithPlace_data();
    void refusesWithPlace();
    void keepsToItsCaps_data();
    void keepsToItsCaps();
    void coversEveryByteOnce();
    void findsItsWay();
    void decodesText_data();
    void decodesText();
    void decodesAttributes();
    void escapesForBothPlaces();
    void givesPlainTextWhereNothingIsToDecode_data();
    void givesPlainTextWhereNothingIsToDecode();
    void saysWhereANodeStands();
    void tellsWhoseAComment_data();
    void tellsWhoseAComment();
    void givesBackRealFiles();
    void survivesEveryCutAndEveryByte();
};

namespace {

const char kObject[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<!-- licence -->
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <fields>
        <fullName>Rating__c</fullName>
        <label>R&amp;D <!-- was: Old --> rating</label>
        <trackHistory/>
    </fields>
    <label><![CDATA[<Account> & ]]]]><![CDATA[>]]></label>
</CustomObject>
)";

} // namespace

void TestDocument::acceptsAndGivesBack_data()
{
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const QByteArray &source) { QTest::newRow(name) << source; };
    row("object", kObject);
    row("one element", "<a/>");
    row("BOM", "\xEF\xBB\xBF<a/>");
    row("BOM and declaration", "\xEF\xBB\xBF<?xml version='1.0'?><a/>");
    row("declaration and root on one line", "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\" ?><a></a>");
    row("CRLF", "<?xml version=\"1.0\"?>\r\n<a>\r\n  <b>x</b>\r\n</a>\r\n");
    row("no final newline", "<a>\n</a>");
    row("blanks in tags", "<a  x = '1'\n y=\"2\" ><b\t/></a >");
    row("no blank between attribute and end", "<a x='1'/>");
    row("U+FEFF inside", "<a>x\xEF\xBB\xBFy</a>");
    row("names beyond ASCII", "<\xC3\xA9l\xC3\xA9ment \xE4\xB8\xAD='1'/>");
    row("name with middle dot", "<a\xC2\xB7/>");
    row("four-byte text", "<a>\xF0\x9F\x98\x80</a>");
    row("references", "<a b='&quot;&#39;'>&lt;&gt;&amp;&apos;&#x10FFFF;&#9;</a>");
    row("> in text", "<a>a > b ]] > ]></a>");
    row("comments and instructions around", "<?go fast?><!----><a><?x?></a><!-- - -->\n<?end?>");
    row("CDATA", "<a><![CDATA[]]><![CDATA[ <b> & -- ]]></a>");
    row("ASCII under another name", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>");
    row("quote in other quotes", "<a b='\"' c=\"'\"/>");
    row("prefixes", "<s:a xmlns:s='u'><s:b/></s:a>");
}

void TestDocument::acceptsAndGivesBack()
{
    QFETCH(QByteArray, source);
    const auto document = Document::parse(source);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
    QCOMPARE(document->serialise(), source);
    QCOMPARE(document->source(), source);
}

void TestDocument::refusesWithPlace_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &source, int line, int column) {
        QTest::newRow(name) << source << line << column;
    };
    row("empty", "", 1, 1);
    row("white space only", " \n ", 2, 2);
    row("text only", "hello", 1, 1);
    row("not closed", "<a>\n  <b>\n</a>", 3, 1);
    row("nothing closed", "<a>\n  <b>", 2, 3);
    row("crossed", "<a><b></a></b>", 1, 7);
    row("closes nothing", "<a/></a>", 1, 5);
    row("two roots", "<a/>\n<b/>", 2, 1);
    row("text after the root", "<a/>\nx", 2, 1);
    row("text before the root", "x<a/>", 1, 1);
    row("CDATA outside", "<![CDATA[x]]><a/>", 1, 1);
    row("attribute twice", "<a b='1' c='2' b='3'/>", 1, 16);
    row("attribute without value", "<a b/>", 1, 5);
    row("attribute without quotes", "<a b=1/>", 1, 6);
    row("attribute not closed", "<a b='1/>", 1, 6);
    row("no blank between attributes", "<a b='1'c='2'/>", 1, 9);
    row("< in attribute", "<a b='<'/>", 1, 7);
    row("name starts with digit", "<1a/>", 1, 1);
    row("name starts with hyphen", "<-a/>", 1, 1);
    row("illegal name character", "<a\xC3\x97/>", 1, 3);
    row("blank before name", "< a/>", 1, 1);
    row("unknown entity", "<a>&nbsp;</a>", 1, 4);
    row("bare ampersand", "<a>R & D</a>", 1, 6);
    row("reference not closed", "<a>&amp</a>", 1, 4);
    row("reference to nothing", "<a>&#0;</a>", 1, 4);
    row("reference to a surrogate", "<a>&#xD800;</a>", 1, 4);
    row("reference with upper-case X", "<a>&#X41;</a>", 1, 4);
    row("reference with sign", "<a>&#+65;</a>", 1, 4);
    row("reference too large", "<a>&#x110000;</a>", 1, 4);
    row("entity in attribute", "<a b='&x;'/>", 1, 7);
    row("]]> in text", "<a>x]]>y</a>", 1, 5);
    row("-- in comment", "<a><!-- a -- b --></a>", 1, 11);
    row("---> in comment", "<a><!-- a ---></a>", 1, 11);
    row("comment not closed", "<a><!-- a</a>", 1, 4);
    row("CDATA not closed", "<a><![CDATA[x</a>", 1, 4);
    row("instruction not closed", "<a><?x </a>", 1, 4);
    row("instruction without name", "<a><? x?></a>", 1, 4);
    row("late declaration", "\n<?xml version='1.0'?><a/>", 2, 1);
    row("declaration without version", "<?xml encoding='UTF-8'?><a/>", 1, 7);
    row("declaration in wrong order", "<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>", 1, 37);
    row("wrong standalone", "<?xml version='1.0' standalone='maybe'?><a/>", 1, 21);
    row("wrong version", "<?xml version='2.0'?><a/>", 1, 7);
    row("another encoding with other bytes", "<?xml version='1.0' encoding='ISO-8859-1'?><a>\xC3\xA9</a>", 1, 21);
    row("DOCTYPE", "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x 'y'>]>\n<a/>", 2, 1);
    row("declaration inside", "<a><!ELEMENT b></a>", 1, 4);
    row("cut in the middle of a tag", "<a><b", 1, 6);
    row("cut behind <", "<a><", 1, 4);
    row("not UTF-8", "<a>\n\xE9</a>", 2, 1);
    row("overlong", "<a>\xC0\xAF</a>", 1, 4);
    row("surrogate in UTF-8", "<a>\xED\xA0\x80</a>", 1, 4);
    row("cut sequence", "<a>\xE2\x82", 1, 4);
    row("beyond Unicode", "<a>\xF4\x90\x80\x80</a>", 1, 4);
    row("UTF-16", QByteArray("\xFF\xFE<\0a\0/\0>\0", 10), 1, 1);
    row("NUL", QByteArray("<a>x\0y</a>", 10), 1, 5);
    row("control character", "<a>\n\x0B</a>", 2, 1);
    row("U+FFFF", "<a>\xEF\xBF\xBF</a>", 1, 4);
    row("merge markers", "<a>\n<<<<<<< ours\n<b/>\n</a>", 2, 1);
    row("slash in the middle", "<a / ></a>", 1, 4);
}

void TestDocument::refusesWithPlace()
{
    QFETCH(QByteArray, source);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto document = Document::parse(source);
    QVERIFY(!document);
    QCOMPARE(document.error().code, base::Errc::Malformed);
    const QString place = QStringLiteral("Line %1, column %2: ").arg(line).arg(column);
    QVERIFY2(document.error().message.startsWith(place), qPrintable(document.error().message));
}

void TestDocument::keepsToItsCaps_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("fits");
    QByteArray attributes = "<a";
    for (int i = 0; i < 4; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    const auto nested = [](int depth) {
        return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
    };
    QTest::newRow("depth 5") << nested(5) << true;
    QTest::newRow("depth 6") << nested(6) << false;
    QTest::newRow("4 attributes") << attributes + "/>" << true;
    QTest::newRow("5 attributes") << attributes + " b=''/>" << false;
    QTest::newRow("100 bytes") << "<a>" + QByteArray(93, 'x') + "</a>" << true;
    QTest::newRow("101 bytes") << "<a>" + QByteArray(94, 'x') + "</a>" << false;
    QTest::newRow("20 nodes") << "<a>" + QByteArray("<b/>").repeated(18) + "</a>" << true;
    QTest::newRow("21 nodes") << "<a>" + QByteArray("<b/>").repeated(19) + "</a>" << false;
}

void TestDocument::keepsToItsCaps()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, fits);
    xml::Caps caps;
    caps.bytes = 100;
    caps.depth = 5;
    caps.attributes = 4;
    caps.nodes = 20;
    const auto document = Document::parse(source, caps);
    QCOMPARE(document.has_value(), fits);
    if (!fits)
        QCOMPARE(document.error().code, base::Errc::TooLarge);
}

void TestDocument::coversEveryByteOnce()
{
    const auto document = Document::parse(kObject);
    QVERIFY(document);
    // A child lies inside its parent, behind its elder sibling; so no byte has two owners.
    for (int i = 1; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        QVERIFY(node.begin() >= node.parent().innerBegin());
        QVERIFY(node.end() <= node.parent().innerEnd());
        if (const Node elder = node.previousSibling()) {
            QVERIFY(elder.nextSibling() == node);
            QVERIFY(elder.end() <= node.begin());
            if (node.parent() != document->documentNode())
                QCOMPARE(elder.end(), node.begin());
        }
        QVERIFY(node.end() > node.begin());
    }
}

void TestDocument::findsItsWay()
{
    const auto document = Document::parse(kObject);
    QVERIFY(document);
    const Node root = document->root();
    QVERIFY(root.isElement("CustomObject"));
    QCOMPARE(root.line(), 3);
    QCOMPARE(root.column(), 1);
    QCOMPARE(root.parent(), document->documentNode());
    QCOMPARE(document->documentNode().firstChild().kind(), NodeKind::Declaration);
    QCOMPARE(document->documentNode().firstChild().attribute("encoding"), QStringLiteral("UTF-8"));
    QCOMPARE(root.previousSibling().kind(), NodeKind::Comment);
    QCOMPARE(root.elements().size(), size_t(2));
    const Node fields = root.child("fields");
    QCOMPARE(fields.line(), 4);
    QCOMPARE(fields.column(), 5);
    QCOMPARE(fields.childText("fullName"), QStringLiteral("Rating__c"));
    QCOMPARE(fields.childText("label"), QStringLiteral("R&D  rating"));
    QVERIFY(fields.hasChildElements());
    QVERIFY(!fields.child("label").hasChildElements());
    QCOMPARE(fields.child("trackHistory").innerBegin(), fields.child("trackHistory").innerEnd());
    QCOMPARE(fields.child("fullName").source(), QByteArrayView("<fullName>Rating__c</fullName>"));
    QVERIFY(fields.child("nothing").isNull());
    QVERIFY(fields.nextElement().isElement("label"));
    QVERIFY(fields.nextElement().nextElement().isNull());
    QCOMPARE(root.childText("label"), QStringLiteral("<Account> & ]]>"));
    const auto soap = Document::parse("<s:Envelope xmlns:s='u'><s:Body><q>1</q></s:Body></s:Envelope>");
    QVERIFY(soap);
    QCOMPARE(soap->root().localName(), QByteArrayView("Envelope"));
    QCOMPARE(soap->root().childLocal("Body").childText("q"), QStringLiteral("1"));
}

void TestDocument::decodesText_data()
{
    QTest::addColumn<QByteArray>("inner");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("abc") << QStringLiteral("abc");
    QTest::newRow("entities") << QByteArray("&lt;&gt;&amp;&quot;&apos;") << QStringLiteral("<>&\"'");
    QTest::newRow("numbers") << QByteArray("&#65;&#x42;&#x1F600;") << QStringLiteral("AB\U0001F600");
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\n") << QStringLiteral("a\nb\nc\n");
    QTest::newRow("written CR stays") << QByteArray("a&#13;\n") << QStringLiteral("a\r\n");
    QTest::newRow("comment left out") << QByteArray("a<!-- &x -->b") << QStringLiteral("ab");
    QTest::newRow("CDATA as it is") << QByteArray("<![CDATA[&amp;\r\n]]>") << QStringLiteral("&amp;\n");
    QTest::newRow("nested") << QByteArray("a<b>c<d/>e</b>f") << QStringLiteral("acef");
    QTest::newRow("blank") << QByteArray("  ") << QStringLiteral("  ");
    QTest::newRow("U+FEFF stays") << QByteArray("\xEF\xBB\xBFx") << QStringLiteral("\uFEFFx");
}

void TestDocument::decodesText()
{
    QFETCH(QByteArray, inner);
    QFETCH(QString, text);
    const auto document = Document::parse("<a><before>no</before><x>" + inner + "</x><after>no</after></a>");
    QVERIFY(document);
    QCOMPARE(document->root().childText("x"), text);
}

void TestDocument::decodesAttributes()
{
    const auto document = Document::parse("<a b='&amp;&#10;' c=\"x\n\ty\" d=''/>");
    QVERIFY(document);
    const Node root = document->root();
    QCOMPARE(root.attribute("b"), QStringLiteral("&\n"));
    QCOMPARE(root.attribute("c"), QStringLiteral("x  y"));
    QVERIFY(root.attribute("d").isEmpty() && !root.attribute("d").isNull());
    QVERIFY(root.attribute("e").isNull());
    QCOMPARE(root.attributes().size(), size_t(3));
    QCOMPARE(root.attributes()[0].rawValue, QByteArrayView("&amp;&#10;"));
}

void TestDocument::escapesForBothPlaces()
{
    const QString text = QStringLiteral("a<b>&\"c\"\r\n\t\u00e9");
    QCOMPARE(xml::escapeText(text), QByteArray("a&lt;b&gt;&amp;\"c\"&#13;\n\t\xC3\xA9"));
    const auto document =
        Document::parse("<a x=\"" + xml::escapeAttribute(text) + "\">" + xml::escapeText(text) + "</a>");
    QVERIFY(document);
    QCOMPARE(document->root().text(), text);
    QCOMPARE(document->root().attribute("x"), text);
}

void TestDocument::givesPlainTextWhereNothingIsToDecode_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *source, const QByteArray &plain) {
        QTest::newRow(source) << QByteArray(source) << plain;
    };
    row("<a>word</a>", "word");
    row("<a> \xC3\xA9 </a>", " \xC3\xA9 ");
    row("<a/>", "");
    row("<a></a>", "");
    row("<a>R&amp;D</a>", "(ask)");
    row("<a>x\r\ny</a>", "(ask)");
    row("<a>x<!-- c --></a>", "(ask)");
    row("<a><!-- c --></a>", "(ask)");
    row("<a><![CDATA[x]]></a>", "(ask)");
    row("<a>x<b/></a>", "(ask)");
}

void TestDocument::givesPlainTextWhereNothingIsToDecode()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, plain);
    const auto document = Document::parse(source);
    QVERIFY(document);
    const auto text = document->root().plainText();
    QCOMPARE(text ? text->toByteArray() : QByteArray("(ask)"), plain);
    if (text)
        QCOMPARE(QString::fromUtf8(*text), document->root().text());
}

void TestDocument::saysWhereANodeStands()
{
    QByteArray source = "<a>\n";
    for (int i = 0; i < 300; ++i)
        source += QByteArray(i % 7, ' ') + "<b>x</b>" + QByteArray(i % 3, '\n');
    source += "</a>";
    const auto document = Document::parse(source);
    QVERIFY(document);
    for (int i = 1; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        const QByteArray before = source.first(node.begin());
        QCOMPARE(node.line(), int(before.count('\n')) + 1);
        QCOMPARE(node.column(), int(node.begin() - before.lastIndexOf('\n')));
    }
}

void TestDocument::tellsWhoseAComment_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("owner");
    const auto row = [](const char *source, const char *owner) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(owner);
    };
    row("<a>\n<!--c-->\n<b/>\n<d/></a>", "b");
    row("<a>\n<b/> <!--c-->\n<d/></a>", "b");
    row("<a>\n<b/>\n<!--c-->\n<d/></a>", "d");
    row("<a><b/><d/><!--c--></a>", "d");
    row("<a><b/>\n<!--c--></a>", "a");
    row("<a><b/><?x?><!--c-->\n</a>", "b");
    row("<a><b/><?x\n?> <!--c--><d/></a>", "d");
    row("<a>text <!--c--></a>", "a");
    row("<!--c--><a/>", "a");
    row("<a/>\n<!--c-->", "");
}

void TestDocument::tellsWhoseAComment()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, owner);
    const auto document = Document::parse(source);
    QVERIFY(document);
    for (int i = 1; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        if (node.kind() != NodeKind::Comment)
            continue;
        const Node element = node.owner();
        QCOMPARE(element ? element.name().toByteArray() : QByteArray(), owner);
    }
}

void TestDocument::givesBackRealFiles()
{
    // The project's own resources are there always; the folder of reference data only where someone laid it out.
    qint64 bytes = 0;
    int files = 0;
    for (const char *folder : {"/resources", "/../shared/data/first-conflict"}) {
        QDirIterator it(QStringLiteral(BACKFLOW_SOURCE_DIR) + QLatin1StringView(folder),
                        {QStringLiteral("*.xml"), QStringLiteral("*-meta.xml")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            const auto document = Document::parse(source);
            if (!document && source.contains("<!DOCTYPE"))
                continue;
            QVERIFY2(document.has_value(),
                     qPrintable(file.fileName() + (document ? QString() : document.error().message)));
            QCOMPARE(document->serialise(), source);
            bytes += source.size();
            ++files;
        }
    }
    qInfo("%d files, %lld bytes", files, bytes);
    QVERIFY(files > 0);
}

void TestDocument::survivesEveryCutAndEveryByte()
{
    const QByteArray source(kObject);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const auto cut = Document::parse(source.first(i));
        QVERIFY2(!cut || source.sliced(i).trimmed().isEmpty(), qPrintable(QString::number(i)));
        for (const char byte : {'<', '>', '&', '"', '\0', '\xFF', '/', ']', '-', '!', '?'}) {
            QByteArray changed = source;
            changed[i] = byte;
            if (const auto document = Document::parse(changed))
                QCOMPARE(document->serialise(), changed);
        }
    }
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
