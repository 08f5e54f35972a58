// Reading a document beside one that is like it gives what reading it alone gives. The seed is printed; set
// BACKFLOW_SEED to run one again.

#include "core/xml/document.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using xml::Document;
using xml::Node;

namespace {

/// Every fact of a tree, one node a line.
QByteArray dump(const base::Result<Document> &document)
{
    if (!document)
        return "refused: " + document.error().message.toUtf8();
    QByteArray out = QByteArray::number(document->root().index());
    for (int i = 0; i < document->nodeCount(); ++i) {
        const Node node = document->node(i);
        out += '\n';
        for (const qsizetype fact :
             {qsizetype(node.kind()), node.begin(), node.end(), node.innerBegin(), node.innerEnd(),
              qsizetype(node.parent().index()), qsizetype(node.nextSibling().index()),
              qsizetype(node.previousSibling().index()), qsizetype(node.firstChild().index())})
            out += QByteArray::number(fact) + ' ';
        out += node.name();
        for (const Node::Attribute &attribute : node.attributes())
            out.append(' ').append(attribute.name).append('=').append(attribute.rawValue);
    }
    return out;
}

QByteArray entry(int number, int value)
{
    const QByteArray name = QByteArray::number(number);
    QByteArray xml = "  <entry n='" + name + "'>\n    <name>N" + name + "</name>\n    <value>" +
                     QByteArray::number(value) + "</value>";
    for (int i = 0; i < value % 4; ++i)
        xml += "<part><x/><y a=\"1\" b='2'>t&amp;t</y></part><!-- " + name + " -->";
    return xml + "\n  </entry>\n";
}

QByteArray file(const std::vector<std::pair<int, int>> &entries)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<file>\n";
    for (const auto &[number, value] : entries)
        xml += entry(number, value);
    return xml + "</file>\n";
}

} // namespace

class TestLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameTree_data();
    void givesTheSameTree();
    void givesTheSameTreeAfterEdits();
    void givesTheSameTreeForBrokenBytes();
};

void TestLikeness::givesTheSameTree_data()
{
    QTest::addColumn<QByteArray>("like");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const QByteArray &like, const QByteArray &source) {
        QTest::newRow(name) << like << source;
    };
    row("the same", "<a>\n<b/>\n</a>", "<a>\n<b/>\n</a>");
    row("text goes on", "<a><b/>x</a>", "<a><b/>xy</a>");
    row("text ends earlier", "<a><b/>xy</a>", "<a><b/>x</a>");
    row("longer name", "<a><b/><b>x</b></a>", "<a><b/><bc>x</bc></a>");
    row("another root", "<a><b/></a>", "<c><b/></c>");
    row("blanks in the closing tag", "<a><b>x</b ></a>", "<a><b>x</b\n></a>");
    row("attributes below", "<a k='1'><b l='2'><c m='3'/></b></a>", "<a k='0'>\n<b l='2'><c m='3'/></b><d n='4'/></a>");
    row("nothing in common", "<a><b>1</b></a>", "<a>\n\n<c><d/></c>text</a>");
    row("cut", "<a><b>1</b><b>2</b></a>", "<a><b>1</b><b>2</b>");
    row("more behind", "<a><b>1</b></a>", "<a><b>1</b></a><b>1</b>");
    row("empty", "<a/>", "<a><b/></a>");
    row("emptied", "<a><b/></a>", "<a/>");
}

void TestLikeness::givesTheSameTree()
{
    QFETCH(QByteArray, like);
    QFETCH(QByteArray, source);
    const auto known = Document::parse(like);
    QVERIFY(known);
    QCOMPARE(dump(Document::parse(source, *known)), dump(Document::parse(source)));
}

void TestLikeness::givesTheSameTreeAfterEdits()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("BACKFLOW_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        std::vector<std::pair<int, int>> entries;
        for (int i = random.bounded(80); i >= 0; --i)
            entries.emplace_back(int(entries.size()), random.bounded(5));
        const QByteArray before = file(entries);
        for (int edits = random.bounded(12); edits > 0 && !entries.empty(); --edits) {
            const auto at = entries.begin() + random.bounded(int(entries.size()));
            const int what = random.bounded(4);
            if (what == 0)
                at->second = random.bounded(9);
            else if (what == 1)
                entries.erase(at, std::min(at + random.bounded(20), entries.end()));
            else if (what == 2)
                entries.insert(at, size_t(random.bounded(5)), {random.bounded(100), 1});
            else
                std::rotate(entries.begin(), at, entries.end());
        }
        const QByteArray after = file(entries);
        const auto known = Document::parse(before);
        const auto read = Document::parse(after, *known);
        QVERIFY2(dump(read) == dump(Document::parse(after)), (before + "--- after\n" + after).constData());
        QCOMPARE(read->serialise(), after);
    }
}

void TestLikeness::givesTheSameTreeForBrokenBytes()
{
    const QByteArray source = file({{1, 3}, {2, 0}, {3, 2}});
    const auto known = Document::parse(source);
    for (qsizetype at = 0; at < source.size(); ++at) {
        for (const char c : {'<', '>', '/', '&', ' ', '\x01', '\xC3', '"', ']'}) {
            QByteArray broken = source;
            broken[at] = c;
            QVERIFY2(dump(Document::parse(broken, *known)) == dump(Document::parse(broken)), broken.constData());
        }
        const QByteArray cut = source.first(at);
        QVERIFY2(dump(Document::parse(cut, *known)) == dump(Document::parse(cut)), cut.constData());
    }
}

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
