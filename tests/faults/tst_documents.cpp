#include "core/merge/threeway.h"
#include "core/xml/document.h"
#include "tests/support/hostilexml.h"
#include "tests/support/speed.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using base::Errc;
using merge::FileVersions;
using merge::Outcome;
using merge::Take;

/// Section F of the fault catalog: XML, encodings, and what must not be lost in a merge.
class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_098_doctype();
    void fault_099_depthAttributesText();
    void fault_100_malformed();
    void fault_101_encodings();
    void fault_102_lineEndsAndIndent();
    void fault_103_sameKeyTwice();
    void fault_104_unknownType();
    void fault_105_bothAddTheSameKey();
    void fault_106_deleteAgainstEdit();
    void fault_107_orderThatMatters();
    void fault_108_resultNotWellFormed();
    void fault_109_commentsAndCdata();
    void fault_110_rareCharacters();
    void fault_111_binary();
};

namespace {

const QString kPath = u"permissionsets/Sales.permissionset-meta.xml"_s;

QByteArray set(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           inside + "</PermissionSet>\n";
}

QByteArray field(const QByteArray &name, const QByteArray &editable)
{
    return "    <fieldPermissions>\n        <editable>" + editable + "</editable>\n        <field>" + name +
           "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
}

/// Whoever asks for a side gets every line of it.
bool keepsBoth(const Outcome &outcome, const QByteArray &source, const QByteArray &target)
{
    for (const Take take : {Take::Source, Take::Target}) {
        QHash<QString, merge::Choice> choices;
        for (const merge::Decision &decision : outcome.decisions)
            choices.insert(decision.id, {take, {}});
        const auto result = merge::resolve(outcome, choices);
        if (!result || !*result)
            return false;
        for (const QByteArray &line : (take == Take::Source ? source : target).split('\n')) {
            if (!(*result)->contains(line))
                return false;
        }
    }
    return true;
}

} // namespace

void TestDocuments::fault_098_doctype()
{
    for (const QByteArray declaration :
         {"<!DOCTYPE a>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE a [<!ENTITY x \"y\">]>",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"http://evil/\">]>", "<!doctype a>"}) {
        const auto document = xml::Document::parse(declaration + "<a>&x;</a>");
        QVERIFY2(!document, declaration.constData());
        QCOMPARE(document.error().code, Errc::Malformed);
    }
    // In a merge nothing of it is dropped: the file is kept as it is on both sides.
    const QByteArray evil = "<!DOCTYPE a [<!ENTITY x \"y\">]>\n<a>&x;</a>\n";
    const Outcome outcome = merge::mergeFile(kPath, {set({}), evil, set(field("A.b", "true"))});
    QVERIFY(keepsBoth(outcome, evil, set(field("A.b", "true"))));
}

void TestDocuments::fault_099_depthAttributesText()
{
    const QList<tests::HostileXml> all = tests::hostileXml();
    for (const char *name :
         {"200,000 elements in one another", "200,000 elements that do not end", "50,000 attributes"}) {
        const auto one = std::ranges::find(all, QByteArray(name), &tests::HostileXml::name);
        QVERIFY2(one != all.end(), name);
        const double before = tests::threadMs();
        QVERIFY2(!xml::Document::parse(one->bytes), name);
        QVERIFY2(tests::threadMs() - before < tests::allowed(5000), name);
    }
    QCOMPARE(xml::Document::parse("<a>" + QByteArray(2000, 'x') + "</a>", {.bytes = 1000}).error().code,
             Errc::TooLarge);
}

void TestDocuments::fault_100_malformed()
{
    const QByteArray good = set(field("A.b", "true"));
    for (const QByteArray &bad : {good.chopped(20), good + good, "junk" + good, QByteArray("<PermissionSet>"),
                                  good + "trailing", QByteArray("\0\1\2", 3)}) {
        QVERIFY(!xml::Document::parse(bad));
        const Outcome outcome = merge::mergeFile(kPath, {set({}), bad, good});
        QVERIFY(!outcome.structured);
        QVERIFY(keepsBoth(outcome, bad, good));
    }
}

void TestDocuments::fault_101_encodings()
{
    const QByteArray good = set(field("A.b", "true"));
    const QString text = QString::fromUtf8(good);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &other :
         {utf16, "\xff\xfe" + utf16, QByteArray("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>"),
          QByteArray("<?xml version=\"1.0\"?><a>\xe9</a>"), QByteArray("<a>&#0;</a>"), QByteArray("<a>\0</a>", 8)}) {
        const auto document = xml::Document::parse(other);
        QVERIFY(!document || document->serialise() == other);
        QVERIFY(keepsBoth(merge::mergeFile(kPath, {good, other, set({})}), other, set({})));
    }
    QVERIFY(xml::Document::parse("\xef\xbb\xbf" + good));
}

void TestDocuments::fault_102_lineEndsAndIndent()
{
    const QByteArray unix = set(field("A.b", "true") + field("A.c", "true"));
    QByteArray dos = unix;
    dos.replace("\n", "\r\n");
    QByteArray flat = unix;
    flat.replace("    ", "");
    for (const QByteArray &other : {dos, flat, unix.chopped(1), unix + "\n"}) {
        // Only how it is written differs: there is nothing to decide, and the target keeps its own way.
        const Outcome outcome = merge::mergeFile(kPath, {unix, other, unix});
        QVERIFY(outcome.clean());
    }
}

void TestDocuments::fault_103_sameKeyTwice()
{
    const QByteArray twice = set(field("A.b", "true") + field("A.b", "false"));
    const QByteArray once = set(field("A.b", "false"));
    const Outcome outcome = merge::mergeFile(kPath, {set(field("A.b", "true")), twice, once});
    // Which of the two is meant cannot be told, so a person is asked or the one side that changed is taken whole.
    if (outcome.clean()) {
        const auto result = merge::resolve(outcome, {});
        QVERIFY(**result == twice || **result == once);
    } else {
        QVERIFY(keepsBoth(outcome, twice, once));
    }
}

void TestDocuments::fault_104_unknownType()
{
    const auto file = [](const QByteArray &inside) { return "<Newfangled>\n" + inside + "</Newfangled>\n"; };
    const QByteArray base = file("  <thing>1</thing>\n  <thing>2</thing>\n");
    const QByteArray source = file("  <thing>1</thing>\n  <thing>2</thing>\n  <thing>3</thing>\n");
    const QByteArray target = file("  <other/>\n  <thing>1</thing>\n  <thing>2</thing>\n");
    const Outcome outcome = merge::mergeFile(u"newfangled/X.newfangled-meta.xml"_s, {base, source, target});
    QHash<QString, merge::Choice> choices;
    for (const merge::Decision &decision : outcome.decisions)
        choices.insert(decision.id, {Take::Source, {}});
    const auto result = merge::resolve(outcome, choices);
    QVERIFY(result && *result);
    for (const char *kept : {">1<", ">2<", ">3<"})
        QVERIFY2((*result)->contains(kept), (*result)->constData());
    if (outcome.clean())
        QVERIFY((*result)->contains("<other/>"));
}

void TestDocuments::fault_105_bothAddTheSameKey()
{
    const Outcome outcome = merge::mergeFile(kPath, {set({}), set(field("A.b", "true")), set(field("A.b", "false"))});
    QVERIFY(!outcome.clean());
    // The same on both sides is no question.
    QVERIFY(merge::mergeFile(kPath, {set({}), set(field("A.b", "true")), set(field("A.b", "true"))}).clean());
}

void TestDocuments::fault_106_deleteAgainstEdit()
{
    const QByteArray base = set(field("A.b", "true") + field("A.c", "true"));
    const Outcome outcome =
        merge::mergeFile(kPath, {base, set(field("A.c", "true")), set(field("A.b", "false") + field("A.c", "true"))});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    // A whole file likewise.
    QVERIFY(!merge::mergeFile(kPath, {base, std::nullopt, set(field("A.b", "false"))}).clean());
}

void TestDocuments::fault_107_orderThatMatters()
{
    const auto layout = [](std::initializer_list<const char *> fields) {
        QByteArray items;
        for (const char *name : fields)
            items += QByteArray("            <layoutItems>\n                <field>") + name +
                     "</field>\n            </layoutItems>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Layout "
               "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <layoutSections>\n        "
               "<label>One</label>\n        <layoutColumns>\n" +
               items + "        </layoutColumns>\n    </layoutSections>\n</Layout>\n";
    };
    const QString path = u"layouts/Account-One.layout-meta.xml"_s;
    const QByteArray moved = layout({"C", "A", "B"});
    const Outcome one = merge::mergeFile(path, {layout({"A", "B", "C"}), moved, layout({"A", "B", "C"})});
    QVERIFY(one.clean());
    QCOMPARE(**merge::resolve(one, {}), moved);
    const Outcome both = merge::mergeFile(path, {layout({"A", "B", "C"}), moved, layout({"B", "C", "A"})});
    const auto result = both.clean() ? merge::resolve(both, {}) : base::Result<std::optional<QByteArray>>();
    QVERIFY2(!both.clean() || (**result).count("<field>") == 3, "every field once, or a question");
}

void TestDocuments::fault_108_resultNotWellFormed()
{
    const Outcome outcome = merge::mergeFile(kPath, {set({}), set(field("A.b", "true")), set(field("A.b", "false"))});
    QHash<QString, merge::Choice> choices;
    for (const QByteArray &broken :
         {QByteArray("<fieldPermissions>"), QByteArray("</a>"), QByteArray("<a>&nope;</a>"), QByteArray("\x01")}) {
        for (const merge::Decision &decision : outcome.decisions)
            choices.insert(decision.id, {Take::Edited, broken});
        const auto result = merge::resolve(outcome, choices);
        QVERIFY2(!result, broken.constData());
        QCOMPARE(result.error().code, Errc::InvalidInput);
    }
}

void TestDocuments::fault_109_commentsAndCdata()
{
    const QByteArray base =
        set("    <!-- why -->\n    <?pi x?>\n    <description><![CDATA[a < b]]>&#10;&amp;</description>\n" +
            field("A.b", "true"));
    QByteArray source = base;
    source.replace("<editable>true", "<editable>false");
    const Outcome outcome = merge::mergeFile(kPath, {base, source, base});
    QVERIFY(outcome.clean());
    QCOMPARE(**merge::resolve(outcome, {}), source);
    QCOMPARE(xml::Document::parse(base)->serialise(), base);
}

void TestDocuments::fault_110_rareCharacters()
{
    const QByteArray rare = set("    <description>\u2028 \U0001F600 e\u0301 \u202Edorp\u202C \u05D0</description>\n");
    QCOMPARE(xml::Document::parse(rare)->serialise(), rare);
    QCOMPARE(**merge::resolve(merge::mergeFile(kPath, {set({}), rare, set({})}), {}), rare);
    QVERIFY(!xml::Document::parse("<a>\xed\xa0\x80</a>"));
    QVERIFY(!xml::Document::parse("<a>&#xD800;</a>"));
}

void TestDocuments::fault_111_binary()
{
    QByteArray bytes(3'000'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(i * 131 >> 3);
    const QString path = u"staticresources/Pic.png"_s;
    QCOMPARE(**merge::resolve(merge::mergeFile(path, {QByteArray("x"), bytes, QByteArray("x")}), {}), bytes);
    QByteArray other = bytes;
    other[7] = 'x';
    const Outcome outcome = merge::mergeFile(path, {QByteArray("\0x", 2), bytes, other});
    QCOMPARE(outcome.decisions.size(), size_t(1));
    QVERIFY(keepsBoth(outcome, bytes, other));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
