#include "core/archive/zip.h"
#include "ui/diff/comments.h"
#include "ui/diff/filediff.h"
#include "ui/diff/identity.h"

#include <QBuffer>
#include <QTest>

using namespace backflow;
using namespace backflow::ui::diff;

namespace {

const QString kSet = QStringLiteral("permissionsets/Sales.permissionset-meta.xml");
const QString kClass = QStringLiteral("classes/Big.cls");

QByteArray set(const QByteArrayList &fields, const QByteArray &more = {})
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
                     "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n";
    for (const QByteArray &field : fields)
        xml += "    <fieldPermissions>\n        <editable>true</editable>\n        <field>" + field +
               "</field>\n    </fieldPermissions>\n";
    return xml + more + "    <label>Sales</label>\n</PermissionSet>\n";
}

QByteArray png(const QSize &size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestFileDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIgnoredClassIsCounted_data();
    void eachIgnoredClassIsCounted();
    void commentsAreFound_data();
    void commentsAreFound();
    void aCommentOfOneSideAloneIsQuiet();
    void codeBesideACommentStillCounts();
    void everyLineStandsInARowWhateverIsIgnored_data();
    void everyLineStandsInARowWhateverIsIgnored();
    void whatOnlyMovedIsListedWhenOrderCounts();
    void whatIsOnlyWrittenOtherwiseIsListedWhenItCounts();
    void whatIsKnownOfEntriesIsTakenOver();
    void setupPagesAreThoseOfTheOrg_data();
    void setupPagesAreThoseOfTheOrg();
    void whatNobodyHasDescribedIsTakenApartAllTheSame();
    void entriesSayWhatTheyAreMatchedBy();
    void whatStandsTwiceIsAnError();
    void picturesAreRead();
    void zipsAreListed();
    void aLargeFileHasEntriesAndTextOnRequest();
};

void TestFileDiff::eachIgnoredClassIsCounted_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("space");
    QTest::addColumn<int>("comments");
    QTest::addColumn<int>("lineEnds");
    QTest::addColumn<int>("changes");
    using B = QByteArray;
    QTest::newRow("white space") << B("a b\nc\n") << B("a  b\nc\n") << 1 << 0 << 0 << 0;
    QTest::newRow("line ends") << B("a\r\nb\r\n") << B("a\nb\n") << 0 << 0 << 2 << 0;
    QTest::newRow("comment changed") << B("int a; // one\n") << B("int a; // two\n") << 0 << 1 << 0 << 0;
    QTest::newRow("comment gone") << B("x();\n// why\ny();\n") << B("x();\ny();\n") << 0 << 1 << 0 << 0;
    QTest::newRow("blank line") << B("x();\n\ny();\n") << B("x();\ny();\n") << 1 << 0 << 0 << 0;
    QTest::newRow("a real change") << B("int a; // one\n") << B("int b; // two\n") << 0 << 0 << 0 << 1;
}

void TestFileDiff::eachIgnoredClassIsCounted()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    const DiffOptions all{.ignoreSpace = true, .ignoreLineEnds = true, .ignoreComments = true};
    const DiffRows rows = computeDiffRows(first, second, all, kClass);
    QTEST(rows.spaceOnly, "space");
    QTEST(rows.commentOnly, "comments");
    QTEST(rows.lineEnds, "lineEnds");
    QTEST(int(rows.changes.size()), "changes");
    // With nothing ignored they are changes like any other.
    QVERIFY(!computeDiffRows(first, second).changes.empty());
}

void TestFileDiff::commentsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("bare");
    using B = QByteArray;
    QTest::newRow("Apex line") << kClass << B("a; // b\nc;") << B("a;     \nc;");
    QTest::newRow("Apex block") << kClass << B("a /* b\n c */ d") << B("a     \n      d");
    QTest::newRow("in a text") << kClass << B("s = '// no'; // yes") << B("s = '// no';       ");
    QTest::newRow("escaped quote") << kClass << B("s = 'it\\'s // no';") << B("s = 'it\\'s // no';");
    QTest::newRow("XML") << kSet << B("<a/><!-- b\nc --><d/>") << B("<a/>      \n     <d/>");
    QTest::newRow("open end") << kSet << B("<a/><!-- b") << B("<a/>      ");
    QTest::newRow("an address in XML") << kSet << B("<a>http://x</a>") << B("<a>http://x</a>");
    QTest::newRow("other files") << QStringLiteral("a.txt") << B("a // b") << B("a // b");
}

void TestFileDiff::commentsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QTEST(withoutComments(path, text), "bare");
}

void TestFileDiff::aCommentOfOneSideAloneIsQuiet()
{
    const DiffRows rows = computeDiffRows("x();\n// why\ny();\n", "x();\ny();\n", {.ignoreComments = true}, kClass);
    QVERIFY(rows.changes.empty());
    QCOMPARE(rows.rows.size(), size_t(3));
    QCOMPARE(rows.rows[1].first, 1);
    QCOMPARE(rows.rows[1].second, -1);
    QCOMPARE(rows.rows[1].kind, RowKind::SpaceOnly);
}

void TestFileDiff::codeBesideACommentStillCounts()
{
    const DiffRows rows = computeDiffRows("// a\nx();\n", "// b\ny();\n", {.ignoreComments = true}, kClass);
    QCOMPARE(rows.changes.size(), size_t(1));
    QCOMPARE(rows.changes.front().begin, 1);
    QCOMPARE(rows.commentOnly, 1);
}

void TestFileDiff::everyLineStandsInARowWhateverIsIgnored_data()
{
    QTest::addColumn<int>("mask");
    for (int mask = 0; mask < 8; ++mask)
        QTest::addRow("%d", mask) << mask;
}

void TestFileDiff::everyLineStandsInARowWhateverIsIgnored()
{
    QFETCH(int, mask);
    const QByteArray first = "a\n// c\n\n b\nx /* y */\r\nlast";
    const QByteArray second = "// d\n\na\nb\n\nx\n\n\nlast\n";
    const DiffOptions options{
        .ignoreSpace = bool(mask & 1), .ignoreLineEnds = bool(mask & 2), .ignoreComments = bool(mask & 4)};
    const DiffRows rows = computeDiffRows(first, second, options, kClass);
    int nextFirst = 0;
    int nextSecond = 0;
    for (const DiffRow &row : rows.rows) {
        if (row.first >= 0)
            QCOMPARE(row.first, nextFirst++);
        if (row.second >= 0)
            QCOMPARE(row.second, nextSecond++);
    }
    QCOMPARE(nextFirst, int(rows.firstLines.size()));
    QCOMPARE(nextSecond, int(rows.secondLines.size()));
}

void TestFileDiff::whatOnlyMovedIsListedWhenOrderCounts()
{
    const FilePair pair{kSet, set({"Account.A", "Account.B", "Account.C"}),
                        set({"Account.B", "Account.C", "Account.A"})};
    const FileDiff ignoring = computeFileDiff(pair);
    QCOMPARE(ignoring.changedEntries, 0);
    QCOMPARE(ignoring.movedEntries, 1);
    const FileDiff counting = computeFileDiff(pair, {.ignoreOrder = false});
    QCOMPARE(counting.changedEntries, 1);
    QCOMPARE(counting.groups.size(), size_t(1));
    QCOMPARE(counting.groups.front().rows.front().label, QStringLiteral("Field permission Account.A"));
    QVERIFY(counting.groups.front().rows.front().secondLine > counting.groups.front().rows.front().firstLine);
}

void TestFileDiff::whatIsOnlyWrittenOtherwiseIsListedWhenItCounts()
{
    const auto field = [](const char *inner) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CustomField "
                          "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    <fullName>A__c</fullName>\n") +
               inner + "    <type>Text</type>\n</CustomField>\n";
    };
    const QString path = QStringLiteral("force-app/main/default/objects/Account/fields/A__c.field-meta.xml");
    const FilePair pair{path, field("    <externalId>false</externalId>\n    <label>&quot;A&quot;</label>\n"),
                        field("    <label>\"A\"</label>\n")};
    const FileDiff ignoring = computeFileDiff(pair);
    QCOMPARE(ignoring.changedEntries, 0);
    QCOMPARE(ignoring.hidden.defaults, 1);
    QCOMPARE(ignoring.hidden.entities, 1);
    const FileDiff defaults = computeFileDiff(pair, {.ignoreDefaults = false});
    QCOMPARE(defaults.changedEntries, 1);
    const EntryRow row = defaults.groups.front().rows.front();
    QCOMPARE(row.words, QStringLiteral("= default written out"));
    QCOMPARE(row.first, QStringLiteral("<externalId>false</externalId>"));
    QVERIFY(!row.secondXml);
    const FileDiff entities = computeFileDiff(pair, {.ignoreEntities = false});
    QCOMPARE(entities.changedEntries, 1);
    QCOMPARE(entities.groups.front().rows.front().words, QStringLiteral("= escaped otherwise"));
    QCOMPARE(computeFileDiff(pair, {.ignoreDefaults = false, .ignoreEntities = false}).changedEntries, 2);
}

void TestFileDiff::whatIsKnownOfEntriesIsTakenOver()
{
    const FilePair pair{kSet, set({"Account.A", "Account.B"}), set({"Account.B", "Account.C"})};
    const FileDiff known = computeFileDiff(pair);
    for (const DiffOptions &options :
         {DiffOptions{.ignoreSpace = true}, DiffOptions{.ignoreLineEnds = true}, DiffOptions{.ignoreOrder = false}}) {
        const FileDiff afresh = computeFileDiff(pair, options);
        const FileDiff again = computeFileDiff(pair, options, {}, &known);
        QCOMPARE(again.changedEntries, afresh.changedEntries);
        QCOMPARE(again.groups.size(), afresh.groups.size());
        QCOMPARE(again.hidden, afresh.hidden);
        QCOMPARE(again.rows.rows, afresh.rows.rows);
        QCOMPARE(again.options, options);
    }
    const FilePair other{kSet, set({"Account.A"}), set({"Account.A"})};
    QCOMPARE(computeFileDiff(other, {.ignoreSpace = true}, {}, &known).changedEntries, 0);
}

void TestFileDiff::setupPagesAreThoseOfTheOrg_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("path");
    QTest::newRow("class") << "ApexClass:Tax" << "/lightning/setup/ApexClasses/home";
    QTest::newRow("field") << "CustomField:Account.Zone__c"
                           << "/lightning/setup/ObjectManager/Account/FieldsAndRelationships/view";
    QTest::newRow("layout") << "Layout:Account-Sales" << "/lightning/setup/ObjectManager/Account/PageLayouts/view";
    QTest::newRow("unknown") << "Sesame:Open" << "/lightning/setup/SetupOneHome/home";
}

void TestFileDiff::setupPagesAreThoseOfTheOrg()
{
    QFETCH(QString, component);
    QFETCH(QString, path);
    model::Environment environment;
    environment.name = QStringLiteral("UAT");
    environment.instanceUrl = QUrl(QStringLiteral("https://acme--uat.sandbox.my.salesforce.com"));
    const OpenPlace place = setupPlace(environment, *model::ComponentKey::fromString(component));
    QVERIFY(place.unavailable.isEmpty());
    QCOMPARE(place.url, QUrl(environment.instanceUrl.toString() + path));
    environment.instanceUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    QVERIFY(!setupPlace(environment, *model::ComponentKey::fromString(component)).unavailable.isEmpty());
    environment.instanceUrl.clear();
    QVERIFY(!setupPlace(environment, *model::ComponentKey::fromString(component)).unavailable.isEmpty());
}

void TestFileDiff::whatNobodyHasDescribedIsTakenApartAllTheSame()
{
    const auto file = [](const char *hue, const char *more) {
        return QByteArray("<?xml version=\"1.0\"?>\n<Brandnew xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n"
                          "    <parts>\n        <name>door</name>\n        <hue>") +
               hue +
               "</hue>\n    </parts>\n    <parts>\n        <name>wall</name>\n        <hue>white</hue>\n    "
               "</parts>\n" +
               more + "</Brandnew>\n";
    };
    const FileDiff diff = computeFileDiff(
        {QStringLiteral("brandnews/House.brandnew-meta.xml"), file("red", ""), file("green", "    <size>3</size>\n")});
    QVERIFY(diff.structured);
    QStringList rows;
    for (const EntryGroup &group : diff.groups) {
        for (const EntryRow &row : group.rows)
            rows.append(group.label + u'|' + row.label + u'|' + row.path);
    }
    QCOMPARE(rows, QStringList({QStringLiteral("|Size|size"), QStringLiteral("Parts|door|parts[door]")}));
    QCOMPARE(diff.sameEntries, 1);
}

void TestFileDiff::entriesSayWhatTheyAreMatchedBy()
{
    QCOMPARE(keyWords(QStringLiteral("PermissionSet"), QStringLiteral("fieldPermissions")), QStringLiteral("field"));
    QCOMPARE(keyWords(QStringLiteral("PermissionSet"), QStringLiteral("classAccesses")), QStringLiteral("class"));
    QCOMPARE(keyWords(QStringLiteral("PermissionSet"), QStringLiteral("recordTypeVisibilities")),
             QStringLiteral("record type"));
    QCOMPARE(keyWords(QStringLiteral("Profile"), QStringLiteral("layoutAssignments")),
             QStringLiteral("object and record type"));
    QCOMPARE(keyWords(QStringLiteral("PermissionSet"), QStringLiteral("label")), QString());
    const FileDiff diff = computeFileDiff({kSet, set({"Account.A"}), set({})});
    QCOMPARE(diff.groups.front().matchedBy, QStringLiteral("field"));
}

void TestFileDiff::whatStandsTwiceIsAnError()
{
    QVERIFY(duplicatesIn(set({"Account.A", "Account.B"})).empty());
    const FileDiff diff = computeFileDiff({kSet, set({"Account.A", "Account.A"}), set({"Account.A"})}, {},
                                          {QStringLiteral("UAT"), QStringLiteral("Dev1")});
    QCOMPARE(diff.duplicates,
             QStringList{QStringLiteral("Field permission Account.A stands 2 times in UAT; only one can count.")});
}

void TestFileDiff::picturesAreRead()
{
    const FileDiff diff =
        computeFileDiff({QStringLiteral("a/logo.resource"), png({16, 8}, Qt::blue), png({32, 8}, Qt::darkCyan)});
    QCOMPARE(diff.kind, FileKind::Binary);
    QCOMPARE(diff.firstBinary.image.size(), QSize(16, 8));
    QCOMPARE(diff.secondBinary.image.size(), QSize(32, 8));
    QVERIFY(diff.firstBinary.hash != diff.secondBinary.hash);
    QVERIFY(diff.firstBinary.zip.empty());
    QVERIFY(!diff.hasText());
}

void TestFileDiff::zipsAreListed()
{
    const auto first = archive::writeZip({{QStringLiteral("a.js"), "1"}, {QStringLiteral("b.js"), "2"}});
    const auto second = archive::writeZip({{QStringLiteral("a.js"), "1"}});
    const FileDiff diff = computeFileDiff({QStringLiteral("a/app.resource"), *first, *second});
    QCOMPARE(diff.kind, FileKind::Binary);
    QCOMPARE(diff.firstBinary.zip.size(), size_t(2));
    QCOMPARE(diff.secondBinary.zip.size(), size_t(1));
    QCOMPARE(diff.firstBinary.zip.front().name, QStringLiteral("a.js"));
    QCOMPARE(diff.firstBinary.zip.front().hash, diff.secondBinary.zip.front().hash);
}

void TestFileDiff::aLargeFileHasEntriesAndTextOnRequest()
{
    QByteArrayList fields;
    for (int i = 0; i < 42'000; ++i)
        fields.append("Account.Field_" + QByteArray::number(i) + "__c");
    const QByteArray first = set(fields);
    QVERIFY(first.size() > 5 * 1024 * 1024);
    fields.removeLast();
    const FilePair pair{kSet, first, set(fields)};
    const FileDiff diff = computeFileDiff(pair);
    QCOMPARE(diff.kind, FileKind::Huge);
    QCOMPARE(diff.changedEntries, 1);
    QVERIFY(diff.rows.rows.empty());
    const FileDiff asked = computeFileDiff(pair, {.layOutAnyway = true});
    QCOMPARE(asked.kind, FileKind::Text);
    QVERIFY(!asked.rows.rows.empty());
}

QTEST_GUILESS_MAIN(TestFileDiff)
#include "tst_filediff.moc"
