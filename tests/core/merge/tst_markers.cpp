// Files with conflict markers: what is marked, where, and that either half is the file that side would have.

#include "core/merge/markers.h"
#include "core/xml/document.h"
#include "tests/core/merge/mergefixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backflow;
using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestMarkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWholeElements_data();
    void marksWholeElements();
    void stylesAndLabels_data();
    void stylesAndLabels();
    void keepsLineEnds();
    void elementsOnOneLineShareAConflict();
    void marksOrderOfAList();
    void marksLinesOfCode();
    void marksByLineWhatIsNotWellFormed();
    void aWholeTextFileIsNeverLeftWithoutMarkers_data();
    void aWholeTextFileIsNeverLeftWithoutMarkers();
    void binaryCannotBeMarked();
    void cleanHasNoMarkers();
    void eitherHalfIsThatSidesFile();
    void swappingSidesSwapsHalves();
};

namespace {

const QString kSet = QStringLiteral("permissionsets/Sales.permissionset-meta.xml");

QByteArray permissionSet(const QByteArray &lines)
{
    return file("PermissionSet", lines);
}

/// What stands between the root's tags.
QByteArray inner(const QByteArray &xml)
{
    const qsizetype begin = xml.indexOf('\n', xml.indexOf("<PermissionSet")) + 1;
    return xml.sliced(begin, xml.indexOf("</PermissionSet") - begin);
}

Marked marked(const QString &path, const FileVersions &versions, const MarkerOptions &options = {})
{
    return markedFile(path, versions, mergeFile(path, versions), options).value_or(Marked());
}

/// The file with one half of every conflict taken, as a person would by hand; "BROKEN" where markers do not pair.
QByteArray half(const QByteArray &bytes, bool ours)
{
    enum { Outside, Ours, Base, Theirs } at = Outside;
    QByteArray taken;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype feed = bytes.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? bytes.size() : feed + 1;
        const QByteArray line = bytes.sliced(begin, end - begin);
        begin = end;
        if (at == Outside && line.startsWith("<<<<<<<"))
            at = Ours;
        else if (at == Ours && line.startsWith("|||||||"))
            at = Base;
        else if ((at == Ours || at == Base) && line.startsWith("======="))
            at = Theirs;
        else if (at == Theirs && line.startsWith(">>>>>>>"))
            at = Outside;
        else if (at == Outside || at == (ours ? Ours : Theirs))
            taken += line;
    }
    return at == Outside ? taken : QByteArray("BROKEN");
}

/// A random permission set over few fields, so that two descendants of one collide often.
class Sample
{
public:
    explicit Sample(QRandomGenerator &random)
    {
        for (int i = 0; i < 6; ++i) {
            if (random.bounded(3))
                m_fields.insert(i, random.bounded(4));
        }
    }
    void change(QRandomGenerator &random)
    {
        for (int i = random.bounded(5); i > 0; --i) {
            const int field = random.bounded(6);
            if (random.bounded(3) == 0)
                m_fields.remove(field);
            else
                m_fields.insert(field, random.bounded(4));
        }
        if (random.bounded(3) == 0)
            m_description = "text " + QByteArray::number(random.bounded(5));
        if (random.bounded(3) == 0)
            m_label = "label " + QByteArray::number(random.bounded(5));
    }
    /// Layouts: 0 as retrieved, 1 everything below the root on one line, 2 blank lines and comments.
    QByteArray write(int layout, const QByteArray &end) const
    {
        const QByteArray gap = layout == 1 ? QByteArray() : end + "    ";
        const QByteArray deep = layout == 1 ? QByteArray() : end + "        ";
        QByteArray body;
        if (!m_description.isEmpty())
            body += gap + "<description>" + m_description + "</description>";
        for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
            if (layout == 2)
                body += end + gap + "<!-- field " + QByteArray::number(it.key()) + " -->";
            body += gap + "<fieldPermissions>" + deep + "<editable>" + (it.value() & 1 ? "true" : "false") +
                    "</editable>" + deep + "<field>A.F" + QByteArray::number(it.key()) + "</field>" + deep +
                    "<readable>" + (it.value() & 2 ? "true" : "false") + "</readable>" + gap + "</fieldPermissions>";
        }
        body += gap + "<label>" + m_label + "</label>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + end +
               "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\">" + body + end + "</PermissionSet>" +
               end;
    }

private:
    QMap<int, int> m_fields;
    QByteArray m_description;
    QByteArray m_label = "Sales";
};

/// Three versions with a common past.
FileVersions sampleVersions(QRandomGenerator &random)
{
    const Sample before(random);
    Sample ofSource = before;
    Sample ofTarget = before;
    ofSource.change(random);
    ofTarget.change(random);
    const int layout = random.bounded(3);
    const QByteArray end = random.bounded(4) ? "\n" : "\r\n";
    return {before.write(layout, end), ofSource.write(layout, end), ofTarget.write(layout, end)};
}

quint32 seed()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("BACKFLOW_SEED", &given);
    const quint32 seed = given ? quint32(number) : QRandomGenerator::global()->generate();
    qInfo("BACKFLOW_SEED=%u", seed);
    return seed;
}

} // namespace

void TestMarkers::marksWholeElements_data()
{
    QTest::addColumn<QByteArray>("ancestor");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("conflicts");

    QTest::newRow("a leaf") << QByteArray("<description>a</description>\n<label>L</label>")
                            << QByteArray("<description>s</description>\n<label>L</label>")
                            << QByteArray("<description>t</description>\n<label>L</label>")
                            << QByteArray("<<<<<<< ours\n"
                                          "    <description>t</description>\n"
                                          "=======\n"
                                          "    <description>s</description>\n"
                                          ">>>>>>> theirs\n"
                                          "    <label>L</label>\n")
                            << 1;
    QTest::newRow("neighbours are two conflicts") << QByteArray("<description>a</description>\n<label>a</label>")
                                                  << QByteArray("<description>s</description>\n<label>s</label>")
                                                  << QByteArray("<description>t</description>\n<label>t</label>")
                                                  << QByteArray("<<<<<<< ours\n"
                                                                "    <description>t</description>\n"
                                                                "=======\n"
                                                                "    <description>s</description>\n"
                                                                ">>>>>>> theirs\n"
                                                                "<<<<<<< ours\n"
                                                                "    <label>t</label>\n"
                                                                "=======\n"
                                                                "    <label>s</label>\n"
                                                                ">>>>>>> theirs\n")
                                                  << 2;
    QTest::newRow("a coupled entry, whole, where the rest merges")
        << fieldPermission("A.B", false, false) + fieldPermission("A.C", false, true)
        << fieldPermission("A.B", false, true) + fieldPermission("A.D", true, true)
        << fieldPermission("A.B", true, true) + fieldPermission("A.C", false, true)
        << QByteArray("<<<<<<< ours\n"
                      "    <fieldPermissions>\n"
                      "        <editable>true</editable>\n"
                      "        <field>A.B</field>\n"
                      "        <readable>true</readable>\n"
                      "    </fieldPermissions>\n"
                      "=======\n"
                      "    <fieldPermissions>\n"
                      "        <editable>false</editable>\n"
                      "        <field>A.B</field>\n"
                      "        <readable>true</readable>\n"
                      "    </fieldPermissions>\n"
                      ">>>>>>> theirs\n"
                      "    <fieldPermissions>\n"
                      "        <editable>true</editable>\n"
                      "        <field>A.D</field>\n"
                      "        <readable>true</readable>\n"
                      "    </fieldPermissions>\n")
        << 1;
    QTest::newRow("removed by theirs") << "<label>L</label>\n" + fieldPermission("A.B", false, false)
                                       << QByteArray("<label>L</label>\n")
                                       << "<label>L</label>\n" + fieldPermission("A.B", true, true)
                                       << QByteArray("    <label>L</label>\n"
                                                     "<<<<<<< ours\n"
                                                     "    <fieldPermissions>\n"
                                                     "        <editable>true</editable>\n"
                                                     "        <field>A.B</field>\n"
                                                     "        <readable>true</readable>\n"
                                                     "    </fieldPermissions>\n"
                                                     "=======\n"
                                                     ">>>>>>> theirs\n")
                                       << 1;
    QTest::newRow("removed by ours, with its comment")
        << QByteArray("<!-- why -->\n<description>a</description>\n<label>L</label>")
        << QByteArray("<!-- why -->\n<description>s</description>\n<label>L</label>") << QByteArray("<label>L</label>")
        << QByteArray("<<<<<<< ours\n"
                      "=======\n"
                      "    <!-- why -->\n"
                      "    <description>s</description>\n"
                      ">>>>>>> theirs\n"
                      "    <label>L</label>\n")
        << 1;
    QTest::newRow("a comment that nobody contests stays outside")
        << QByteArray("<!-- why -->\n<description>a</description>\n<label>L</label>")
        << QByteArray("<!-- why -->\n<description>s</description>\n<label>L</label>")
        << QByteArray("<!-- why -->\n<description>t</description>\n<label>L</label>")
        << QByteArray("    <!-- why -->\n"
                      "<<<<<<< ours\n"
                      "    <description>t</description>\n"
                      "=======\n"
                      "    <description>s</description>\n"
                      ">>>>>>> theirs\n"
                      "    <label>L</label>\n")
        << 1;
}

void TestMarkers::marksWholeElements()
{
    QFETCH(QByteArray, ancestor);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    QFETCH(int, conflicts);
    const Marked result = marked(kSet, {permissionSet(ancestor), permissionSet(source), permissionSet(target)});
    QCOMPARE(inner(result.bytes), expected);
    QCOMPARE(result.conflicts, conflicts);
}

void TestMarkers::stylesAndLabels_data()
{
    QTest::addColumn<MarkerStyle>("style");
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray with = "<<<<<<< main\n    <label>t</label>\n||||||| main\n    <label>a</label>\n=======\n    "
                            "<label>s</label>\n>>>>>>> main\n";
    QTest::newRow("merge") << MarkerStyle::Merge << 7 << QByteArray("main")
                           << QByteArray(
                                  "<<<<<<< main\n    <label>t</label>\n=======\n    <label>s</label>\n>>>>>>> main\n");
    QTest::newRow("diff3") << MarkerStyle::Diff3 << 7 << QByteArray("main") << with;
    QTest::newRow("zdiff3") << MarkerStyle::ZealousDiff3 << 7 << QByteArray("main") << with;
    QTest::newRow("short, bare") << MarkerStyle::Merge << 3 << QByteArray()
                                 << QByteArray("<<<\n    <label>t</label>\n===\n    <label>s</label>\n>>>\n");
}

void TestMarkers::stylesAndLabels()
{
    QFETCH(MarkerStyle, style);
    QFETCH(int, size);
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, expected);
    const Marked result = marked(
        kSet, {permissionSet("<label>a</label>"), permissionSet("<label>s</label>"), permissionSet("<label>t</label>")},
        {label, label, label, size, style});
    QCOMPARE(inner(result.bytes), expected);
}

void TestMarkers::keepsLineEnds()
{
    const auto crlf = [](QByteArray bytes) { return bytes.replace("\n", "\r\n"); };
    const FileVersions versions{crlf(permissionSet("<label>a</label>")), permissionSet("<label>s</label>"),
                                crlf(permissionSet("<label>t</label>"))};
    const Marked result = marked(kSet, versions);
    QCOMPARE(result.conflicts, 1);
    QCOMPARE(result.bytes.count('\n'), result.bytes.count("\r\n"));
    QCOMPARE(half(result.bytes, true), *versions.target);
    QCOMPARE(half(result.bytes, false), crlf(*versions.source));
}

void TestMarkers::elementsOnOneLineShareAConflict()
{
    const auto line = [](const char *description, const char *label) {
        return "<PermissionSet xmlns=\"http://soap.sforce.com/2006/04/metadata\"><description>" +
               QByteArray(description) + "</description><label>" + label + "</label></PermissionSet>";
    };
    const Marked result = marked(kSet, {line("a", "a"), line("s", "s"), line("t", "t")});
    QCOMPARE(result.conflicts, 1);
    QCOMPARE(half(result.bytes, true), line("t", "t") + '\n');
    QCOMPARE(half(result.bytes, false), line("s", "s") + '\n');
}

void TestMarkers::marksOrderOfAList()
{
    const auto values = [](const QByteArrayList &names) {
        QByteArray lines = "<masterLabel>Stage</masterLabel>\n<sorted>false</sorted>\n";
        for (const QByteArray &name : names)
            lines +=
                "<customValue>\n    <fullName>" + name + "</fullName>\n    <default>false</default>\n</customValue>\n";
        return file("GlobalValueSet", lines);
    };
    const QString path = QStringLiteral("globalValueSets/Stage.globalValueSet-meta.xml");
    const FileVersions versions{values({"A", "B", "C"}), values({"C", "A", "B"}), values({"B", "A", "C"})};
    const Outcome outcome = mergeFile(path, versions);
    QCOMPARE(decisionList(outcome), QStringList{QStringLiteral("order customValue")});
    const Marked result = withMarkers(outcome, {});
    QCOMPARE(result.conflicts, 1);
    QCOMPARE(half(result.bytes, true), *versions.target);
    QCOMPARE(half(result.bytes, false), *versions.source);
}

void TestMarkers::marksLinesOfCode()
{
    const Marked result =
        marked(QStringLiteral("classes/Tax.cls"), {QByteArray("a\nrate = 19;\nb\n"), QByteArray("a\nrate = 16;\nb\nc"),
                                                   QByteArray("0\na\nrate = 7;\nb\n")});
    QCOMPARE(result.bytes, QByteArray("0\na\n<<<<<<< ours\nrate = 7;\n=======\nrate = 16;\n>>>>>>> theirs\nb\nc"));
    // A last line without its end gets one before the marker.
    const Marked last =
        marked(QStringLiteral("classes/Tax.cls"), {QByteArray("a\nb"), QByteArray("a\ns"), QByteArray("a\nt")});
    QCOMPARE(last.bytes, QByteArray("a\n<<<<<<< ours\nt\n=======\ns\n>>>>>>> theirs\n"));
}

void TestMarkers::marksByLineWhatIsNotWellFormed()
{
    const FileVersions versions{permissionSet("<label>a</label>"), permissionSet("<label>s</label>\n<oops>"),
                                permissionSet("<label>t</label>")};
    const Marked result = marked(kSet, versions);
    QCOMPARE(result.conflicts, 1);
    QCOMPARE(half(result.bytes, true), *versions.target);
    QCOMPARE(half(result.bytes, false), *versions.source);
}

void TestMarkers::aWholeTextFileIsNeverLeftWithoutMarkers_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    // By line they collide, or they do not: undecided stays undecided.
    QTest::newRow("lines collide") << QByteArray("s\nb\nc\nd\n") << QByteArray("t\nb\nc\nd\n")
                                   << QByteArray("<<<<<<< ours\nt\n=======\ns\n>>>>>>> theirs\nb\nc\nd\n");
    QTest::newRow("lines do not collide")
        << QByteArray("s\nb\nc\nd\n") << QByteArray("a\nb\nc\nt\n")
        << QByteArray("<<<<<<< ours\na\nb\nc\nt\n=======\ns\nb\nc\nd\n>>>>>>> theirs\n");
}

void TestMarkers::aWholeTextFileIsNeverLeftWithoutMarkers()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    const FileVersions versions{QByteArray("a\nb\nc\nd\n"), source, target};
    Outcome whole;
    Decision decision;
    decision.id = QStringLiteral("1");
    decision.kind = DecisionKind::WholeFile;
    decision.ancestor.bytes = versions.ancestor;
    decision.source.bytes = versions.source;
    decision.target.bytes = versions.target;
    whole.decisions = {decision};
    whole.pieces = {{Origin::Undecided, {}, 0}};
    const auto result = markedFile(QStringLiteral("notes.txt"), versions, whole, {});
    QVERIFY(result);
    QCOMPARE(result->bytes, expected);
}

void TestMarkers::binaryCannotBeMarked()
{
    const FileVersions versions{QByteArray("a\0", 2), QByteArray("s\0", 2), QByteArray("t\0", 2)};
    const QString path = QStringLiteral("staticresources/Logo.png");
    QVERIFY(!markedFile(path, versions, mergeFile(path, versions), {}));
}

void TestMarkers::cleanHasNoMarkers()
{
    const FileVersions versions{permissionSet("<description>a</description>\n<label>a</label>"),
                                permissionSet("<description>a</description>\n<label>s</label>"),
                                permissionSet("<description>t</description>\n<label>a</label>")};
    const Marked result = marked(kSet, versions);
    QCOMPARE(result.conflicts, 0);
    QCOMPARE(result.bytes, permissionSet("<description>t</description>\n<label>s</label>"));
}

void TestMarkers::eitherHalfIsThatSidesFile()
{
    QRandomGenerator random(seed());
    int conflicts = 0;
    for (int i = 0; i < 2000; ++i) {
        const FileVersions versions = sampleVersions(random);
        const Outcome outcome = mergeFile(kSet, versions);
        for (const MarkerStyle style : {MarkerStyle::Merge, MarkerStyle::Diff3}) {
            MarkerOptions options;
            options.style = style;
            const Marked result = withMarkers(outcome, options);
            const QByteArray context = result.bytes;
            QVERIFY2(half(result.bytes, true) == settled(outcome, Take::Target), context.constData());
            QVERIFY2(half(result.bytes, false) == settled(outcome, Take::Source), context.constData());
            QVERIFY2(xml::Document::parse(half(result.bytes, true)), context.constData());
            QVERIFY2(xml::Document::parse(half(result.bytes, false)), context.constData());
            QVERIFY((result.conflicts > 0) == !outcome.clean());
            const bool oneLine = !versions.target->contains("    <label>");
            if (!oneLine)
                QCOMPARE(result.conflicts, int(outcome.decisions.size()));
        }
        conflicts += int(outcome.decisions.size());
    }
    QVERIFY2(conflicts > 500, "the generator makes too few conflicts to show anything");
}

void TestMarkers::swappingSidesSwapsHalves()
{
    QRandomGenerator random(seed());
    for (int i = 0; i < 500; ++i) {
        const FileVersions versions = sampleVersions(random);
        const FileVersions swapped{versions.ancestor, versions.target, versions.source};
        const Marked one = marked(kSet, versions);
        const Marked other = marked(kSet, swapped);
        QCOMPARE(one.conflicts, other.conflicts);
        const auto sorted = [](const QByteArray &bytes) {
            QByteArrayList lines = bytes.split('\n');
            std::sort(lines.begin(), lines.end());
            return lines;
        };
        // What both sides added at one place stands in the order of the sides.
        QCOMPARE(sorted(half(one.bytes, true)), sorted(half(other.bytes, false)));
        QCOMPARE(sorted(half(one.bytes, false)), sorted(half(other.bytes, true)));
    }
}

QTEST_GUILESS_MAIN(TestMarkers)
#include "tst_markers.moc"
