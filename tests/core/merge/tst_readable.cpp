// Metadata as lines for `git diff`, and what the merge knows of a file's elements.

#include "core/merge/explain.h"
#include "core/merge/readable.h"
#include "tests/core/merge/mergefixture.h"

#include <QTest>

using namespace backflow::merge;
using namespace backflow::merge::fixture;

class TestReadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByEntry_data();
    void readsByEntry();
    void readsTheSameHoweverItIsWritten();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void tellsBinaryApart();
    void explainsElements_data();
    void explainsElements();
    void explainsEveryEntry();
    void refusesWhatIsNotXml();
};

namespace {

const QString kPath = QStringLiteral("x/Sales.permissionset-meta.xml");

/// `PATH count how order [coupled]; origin`, for the element asked about.
QString explained(const QByteArray &bytes, const QString &path)
{
    const auto result = explain(bytes);
    if (!result)
        return result.error().message;
    static const char *const told[] = {"once", "key", "text", "position", "content"};
    for (const ElementKind &kind : result->kinds) {
        if (kind.path != path)
            continue;
        QString text = QStringLiteral("%1 %2").arg(kind.count).arg(QLatin1StringView(told[int(kind.toldApart)]));
        if (!kind.key.isEmpty())
            text += QLatin1Char('(') + kind.key.join(QLatin1Char(',')) + QLatin1Char(')');
        if (kind.rule.order != backflow::metadata::ElementOrder::Set)
            text += QStringLiteral(" ordered");
        if (kind.rule.coupled)
            text += QStringLiteral(" coupled");
        if (kind.withinCoupled)
            text += QStringLiteral(" within");
        return text + QStringLiteral("; ") + (kind.byLook ? kind.fallback : kind.rule.origin);
    }
    return QStringLiteral("not there");
}

} // namespace

void TestReadable::readsByEntry_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("entries by key, on one line")
        << file("PermissionSet",
                fieldPermission("A.Z", false, true) + fieldPermission("A.B", true, true) + "<label>L</label>")
        << QByteArray("PermissionSet\n"
                      "fieldPermissions[A.B]: editable true · readable true\n"
                      "fieldPermissions[A.Z]: editable false · readable true\n"
                      "label: L\n");
    QTest::newRow("leaves with their path") << file("CustomObject", "<fields>\n<fullName>R__c</fullName>\n"
                                                                    "<valueSet>\n<restricted>true</restricted>\n"
                                                                    "</valueSet>\n<label>Rating</label>\n</fields>")
                                            << QByteArray("CustomObject\n"
                                                          "fields[R__c]/fullName: R__c\n"
                                                          "fields[R__c]/label: Rating\n"
                                                          "fields[R__c]/valueSet/restricted: true\n");
    QTest::newRow("text of several lines, decoded") << file("PermissionSet", "<description>a &amp; b\nc</description>")
                                                    << QByteArray("PermissionSet\ndescription: a & b\n    |     c\n");
    QTest::newRow("a comment with its element") << file("PermissionSet", "<!-- why -->\n<label>L</label>")
                                                << QByteArray("PermissionSet\n<!-- why -->\nlabel: L\n");
    QTest::newRow("a list keeps its order") << file("GlobalValueSet", "<customValue>\n<fullName>B</fullName>\n"
                                                                      "<label>B</label>\n</customValue>\n"
                                                                      "<customValue>\n<fullName>A</fullName>\n"
                                                                      "<label>A</label>\n</customValue>")
                                            << QByteArray("GlobalValueSet\n"
                                                          "customValue[B]: label B\n"
                                                          "customValue[A]: label A\n");
    QTest::newRow("text that is the key") << file("Package", "<types>\n<members>B</members>\n<members>A</members>\n"
                                                             "<name>ApexClass</name>\n</types>")
                                          << QByteArray("Package\n"
                                                        "types[ApexClass]/members[A]\n"
                                                        "types[ApexClass]/members[B]\n"
                                                        "types[ApexClass]/name: ApexClass\n");
}

void TestReadable::readsByEntry()
{
    QFETCH(QByteArray, xml);
    QTEST(readable(kPath, xml), "expected");
}

void TestReadable::readsTheSameHoweverItIsWritten()
{
    const QByteArray one = file("PermissionSet", fieldPermission("A.B", true, true) +
                                                     fieldPermission("A.C", true, false) + "<label>it's</label>");
    QByteArray other = file("PermissionSet", "<label>it&apos;s</label>\n" + fieldPermission("A.C", true, false) +
                                                 fieldPermission("A.B", true, true));
    other.replace("    ", "\t").replace("\n", "\r\n");
    QCOMPARE(readable(kPath, one), readable(kPath, other));
}

void TestReadable::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("code") << QStringLiteral("a.cls") << QByteArray("public class A {\n}\n");
    QTest::newRow("other XML") << QStringLiteral("pom.xml") << QByteArray("<project><a/></project>");
    QTest::newRow("broken") << kPath << QByteArray("<PermissionSet><label></PermissionSet>");
    QTest::newRow("empty") << kPath << QByteArray();
}

void TestReadable::leavesOtherFilesAlone()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    QCOMPARE(readable(path, bytes), bytes);
}

void TestReadable::tellsBinaryApart()
{
    const QByteArray one = readable(kPath, QByteArray("a\0b", 3));
    const QByteArray other = readable(kPath, QByteArray("a\0c", 3));
    QVERIFY(one.startsWith("binary content: 3 bytes") && one != other);
}

void TestReadable::explainsElements_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const QByteArray set =
        file("PermissionSet", fieldPermission("A.B", true, true) + fieldPermission("A.C", true, true) +
                                  "<label>L</label>\n<label>M</label>\n"
                                  "<made>\n<name>a</name>\n</made>\n<made>\n<name>b</name>\n</made>\n"
                                  "<odd>\n<x>1</x>\n<y>1</y>\n</odd>\n<odd>\n<x>1</x>\n</odd>\n"
                                  "<part name=\"a\"/>\n<part name=\"b\"/>\n"
                                  "<item>\n<fieldInstance>\n<fieldItem>a</fieldItem>\n</fieldInstance>\n</item>\n"
                                  "<item>\n<fieldInstance>\n<fieldItem>b</fieldItem>\n</fieldInstance>\n</item>\n"
                                  "<use>\n<layout>l</layout>\n<recordType>r</recordType>\n</use>\n"
                                  "<use>\n<layout>l</layout>\n<recordType>s</recordType>\n</use>");
    QTest::newRow("a row of the table") << set << QStringLiteral("fieldPermissions")
                                        << QStringLiteral("2 key(field) coupled; table PermissionSet fieldPermissions");
    QTest::newRow("inside an entry that stays whole")
        << set << QStringLiteral("fieldPermissions/editable") << QStringLiteral("2 once within; fallback once");
    const auto row = [&set](const char *name, const char *path, const char *expected) {
        QTest::newRow(name) << set << QString::fromLatin1(path) << QString::fromLatin1(expected);
    };
    row("leaves without a row", "label", "2 text; fallback text");
    row("named by a child", "made", "2 key(name); fallback child name");
    row("named by an attribute", "part", "2 key(@name); fallback attribute @name");
    row("named by a child's child", "item", "2 key(fieldInstance/fieldItem); fallback nested fieldInstance/fieldItem");
    row("named by two together", "use", "2 key(layout,recordType); fallback composite layout+recordType");
    row("named by nothing", "odd", "2 content; fallback alignment");
}

void TestReadable::explainsElements()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, path);
    QTEST(explained(xml, path), "expected");
}

void TestReadable::explainsEveryEntry()
{
    const auto result =
        explain(file("PermissionSet", fieldPermission("A.B", true, true) + fieldPermission("A.C", true, true)));
    QVERIFY(result);
    QCOMPARE(result->type, QStringLiteral("PermissionSet"));
    QCOMPARE(result->kinds.first().entries,
             (QStringList{QStringLiteral("fieldPermissions[A.B]"), QStringLiteral("fieldPermissions[A.C]")}));
    QCOMPARE(result->kinds.last().path, QStringLiteral("fieldPermissions/readable"));
}

void TestReadable::refusesWhatIsNotXml()
{
    const auto result = explain("public class A {}");
    QVERIFY(!result);
    QCOMPARE(result.error().code, backflow::base::Errc::Malformed);
}

QTEST_GUILESS_MAIN(TestReadable)
#include "tst_readable.moc"
