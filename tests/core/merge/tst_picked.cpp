#include "core/merge/picked.h"

#include <QTest>

using namespace backflow;
using merge::withPicked;

namespace {

const QString kPath = QStringLiteral("permissionsets/Sales.permissionset-meta.xml");

QByteArray set(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PermissionSet "
           "xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           entries + "</PermissionSet>\n";
}

QByteArray field(const QByteArray &name, const QByteArray &editable)
{
    return "    <fieldPermissions>\n        <editable>" + editable + "</editable>\n        <field>" + name +
           "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
}

const QByteArray kLabel = "    <label>Sales</label>\n";

} // namespace

class TestPicked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePickedEntriesCome_data();
    void onlyThePickedEntriesCome();
    void nothingPickedIsTheBase();
    void everythingPickedIsTheSource();
    void commentsOfTheBaseStay();
};

void TestPicked::onlyThePickedEntriesCome_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray a = field("Account.A", "false");
    const QByteArray b = field("Account.B", "false");
    const QByteArray newA = field("Account.A", "true");
    const QByteArray newB = field("Account.B", "true");
    const QByteArray added = field("Account.C", "true");
    const QStringList pickA{QStringLiteral("fieldPermissions[Account.A]")};
    QTest::newRow("changed") << set(a + b + kLabel) << set(newA + newB + kLabel) << pickA << set(newA + b + kLabel);
    QTest::newRow("added") << set(a + b + kLabel) << set(newA + b + added + kLabel)
                           << QStringList{QStringLiteral("fieldPermissions[Account.C]")} << set(a + b + added + kLabel);
    QTest::newRow("removed") << set(a + b + kLabel) << set(kLabel) << pickA << set(b + kLabel);
    QTest::newRow("a property") << set(a + kLabel) << set(newA + "    <label>Sellers</label>\n")
                                << QStringList{QStringLiteral("label")} << set(a + "    <label>Sellers</label>\n");
    QTest::newRow("not an entry whose name begins alike")
        << set(a + field("Account.A__c", "false") + kLabel) << set(newA + field("Account.A__c", "true") + kLabel)
        << pickA << set(newA + field("Account.A__c", "false") + kLabel);
}

void TestPicked::onlyThePickedEntriesCome()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, source);
    QFETCH(QStringList, entries);
    const auto result = withPicked(kPath, base, source, entries);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QTEST(*result, "expected");
}

void TestPicked::nothingPickedIsTheBase()
{
    const QByteArray base = set(field("Account.A", "false") + kLabel);
    const QByteArray source = set(field("Account.A", "true") + field("Account.B", "true"));
    QCOMPARE(withPicked(kPath, base, source, {}), base::Result<QByteArray>(base));
}

void TestPicked::everythingPickedIsTheSource()
{
    const QByteArray base = set(field("Account.A", "false") + kLabel);
    const QByteArray source = set(field("Account.A", "true") + field("Account.B", "true") + kLabel);
    QCOMPARE(withPicked(kPath, base, source,
                        {QStringLiteral("fieldPermissions[Account.A]"), QStringLiteral("fieldPermissions[Account.B]")}),
             base::Result<QByteArray>(source));
}

void TestPicked::commentsOfTheBaseStay()
{
    const QByteArray base = set(field("Account.A", "false") + "  <!-- kept -->\n" + kLabel);
    const QByteArray source =
        set(field("Account.A", "false") + "  <!-- kept -->\n    <label>Sellers</label>\n" + field("Account.B", "true"));
    const auto result = withPicked(kPath, base, source, {QStringLiteral("fieldPermissions[Account.B]")});
    QVERIFY(result);
    QVERIFY(result->contains("  <!-- kept -->"));
    QVERIFY(result->contains("Account.B"));
    QVERIFY(!result->contains("Sellers"));
}

QTEST_GUILESS_MAIN(TestPicked)
#include "tst_picked.moc"
