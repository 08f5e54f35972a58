#include "core/promotion/kept.h"

#include <QTest>

using namespace backflow;
using promotion::Operation;
using promotion::ResolvedComponent;

namespace {

QByteArray labels(const QByteArray &entries)
{
    return "<Translations xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" + entries + "</Translations>\n";
}

QByteArray label(const QByteArray &name, const QByteArray &text)
{
    return "    <customLabels>\n        <label>" + text + "</label>\n        <name>" + name +
           "</name>\n    </customLabels>\n";
}

QByteArray tab(const QByteArray &name)
{
    return "    <customTabs>\n        <label>T</label>\n        <name>" + name + "</name>\n    </customTabs>\n";
}

ResolvedComponent component(const char *type, const QByteArray &before, const QByteArray &after)
{
    const QString path = QStringLiteral("force-app/main/default/translations/de.translation-meta.xml");
    return {{QString::fromLatin1(type), QStringLiteral("de")}, Operation::Change, {{path, before}}, {{path, after}}};
}

} // namespace

class TestKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesStayBesideTheirLike();
    void aGroupOfItsOwnComesLast();
    void whatIsReplacedAsAWholeIsLeftAlone();
    void nothingIsLeftToDoWhenOnlyRemovalsWerePlanned();
    void filesStayToo();
};

void TestKept::entriesStayBesideTheirLike()
{
    ResolvedComponent c = component("Translations", labels(label("a", "1") + label("b", "2") + tab("T")),
                                    labels(label("a", "9") + tab("T")));
    QVERIFY(promotion::keepWhatStays(c));
    QCOMPARE(c.after.constFirst().bytes, labels(label("a", "9") + label("b", "2") + tab("T")));
    QCOMPARE(c.operation, Operation::Change);
}

void TestKept::aGroupOfItsOwnComesLast()
{
    ResolvedComponent c =
        component("Translations", labels(label("a", "1") + tab("T") + tab("U")), labels(label("a", "9")));
    QVERIFY(promotion::keepWhatStays(c));
    QCOMPARE(c.after.constFirst().bytes, labels(label("a", "9") + tab("T") + tab("U")));
}

void TestKept::whatIsReplacedAsAWholeIsLeftAlone()
{
    ResolvedComponent c =
        component("PermissionSet", labels(label("a", "1") + label("b", "2")), labels(label("a", "1")));
    QVERIFY(!promotion::keepWhatStays(c));
    QCOMPARE(c.after.constFirst().bytes, labels(label("a", "1")));
    ResolvedComponent gone = component("Translations", labels(label("a", "1")), {});
    gone.after.clear();
    QVERIFY(!promotion::keepWhatStays(gone));
    QVERIFY(gone.after.isEmpty());
}

void TestKept::nothingIsLeftToDoWhenOnlyRemovalsWerePlanned()
{
    ResolvedComponent c = component("Translations", labels(label("a", "1") + label("b", "2")), labels(label("a", "1")));
    QVERIFY(promotion::keepWhatStays(c));
    QCOMPARE(c.operation, Operation::Nothing);
    QCOMPARE(c.after, c.before);
}

void TestKept::filesStayToo()
{
    ResolvedComponent c;
    c.key = {QStringLiteral("CustomObjectTranslation"), QStringLiteral("A-de")};
    c.operation = Operation::Change;
    const metadata::MetadataFile main{QStringLiteral("o/A-de.objectTranslation-meta.xml"), labels({})};
    const metadata::MetadataFile field{QStringLiteral("o/A.fieldTranslation-meta.xml"), labels(label("x", "1"))};
    c.before = {main, field};
    c.after = {{main.path, labels(label("y", "2"))}};
    QVERIFY(promotion::keepWhatStays(c));
    QCOMPARE(c.after.size(), 2);
    QCOMPARE(c.after.constLast(), field);
}

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
