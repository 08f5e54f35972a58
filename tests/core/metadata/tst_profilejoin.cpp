#include "core/metadata/profilejoin.h"

#include <QTest>

using namespace backflow;
using metadata::ProfileJoin;
using model::ComponentKey;

namespace {

QByteArray profile(const QByteArray &entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Profile xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n" +
           entries + "</Profile>\n";
}

QByteArray classAccess(const QByteArray &name, bool enabled = true)
{
    return "    <classAccesses>\n        <apexClass>" + name + "</apexClass>\n        <enabled>" +
           (enabled ? "true" : "false") + "</enabled>\n    </classAccesses>\n";
}

QByteArray fieldPermission(const QByteArray &field)
{
    return "    <fieldPermissions>\n        <editable>true</editable>\n        <field>" + field +
           "</field>\n        <readable>true</readable>\n    </fieldPermissions>\n";
}

QByteArray userPermission(const QByteArray &name)
{
    return "    <userPermissions>\n        <enabled>true</enabled>\n        <name>" + name +
           "</name>\n    </userPermissions>\n";
}

ProfileJoin::Decides about(const QSet<ComponentKey> &keys)
{
    return [keys](const ComponentKey &key) { return keys.contains(key); };
}

const ComponentKey kA{QStringLiteral("ApexClass"), QStringLiteral("A")};
const ComponentKey kB{QStringLiteral("ApexClass"), QStringLiteral("B")};
const ComponentKey kAccount{QStringLiteral("CustomObject"), QStringLiteral("Account")};

} // namespace

class TestProfileJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSliceKeepsItsBytes()
    {
        const QByteArray odd =
            profile("\t<custom>true</custom> <!-- as found -->\n" + classAccess("B") + classAccess("A"));
        ProfileJoin join;
        QVERIFY(join.add(odd, about({})));
        QCOMPARE(join.bytes(), odd);
    }

    void slicesOfDifferentComponentsAddUp()
    {
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("B") + "    <custom>true</custom>\n"), about({kB})));
        QVERIFY(join.add(profile(classAccess("A") + "    <custom>true</custom>\n" + fieldPermission("Account.X__c")),
                         about({kA, kAccount})));
        QCOMPARE(join.bytes(), profile(classAccess("A") + classAccess("B") + "    <custom>true</custom>\n" +
                                       fieldPermission("Account.X__c")));
    }

    void theOrderOfTheSlicesMakesNoDifference()
    {
        const QList<std::pair<QByteArray, QSet<ComponentKey>>> slices = {
            {profile(classAccess("A") + userPermission("Api")), {kA}},
            {profile(classAccess("B") + userPermission("Api")), {kB}},
            {profile(fieldPermission("Account.X__c") + userPermission("Api")), {kAccount}}};
        QList<int> order{0, 1, 2};
        QSet<QByteArray> results;
        do {
            ProfileJoin join;
            for (const int i : order)
                QVERIFY(join.add(slices.at(i).first, about(slices.at(i).second)));
            results.insert(join.bytes());
        } while (std::ranges::next_permutation(order).found);
        QCOMPARE(results.size(), 1);
    }

    void aSliceDecidesAboutWhatItWasAskedAlone()
    {
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A") + classAccess("B")), about({})));
        QVERIFY(join.add(profile({}), about({kB})));
        QCOMPARE(join.bytes(), profile(classAccess("A")));
        QVERIFY(join.add(profile(classAccess("A", false)), about({kA})));
        QCOMPARE(join.bytes(), profile(classAccess("A", false)));
    }

    void whatIsAboutNoComponentIsAsTheLastSliceSays()
    {
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A") + userPermission("Api") + userPermission("Old")), about({kA})));
        QVERIFY(join.add(profile(userPermission("Api") + userPermission("New")), about({kB})));
        QCOMPARE(join.bytes(), profile(classAccess("A") + userPermission("Api") + userPermission("New")));
    }

    void fieldsRecordTypesAndTabsBelongToTheirObject()
    {
        const QByteArray tab = "    <tabVisibilities>\n        <tab>standard-Account</tab>\n        "
                               "<visibility>DefaultOn</visibility>\n    </tabVisibilities>\n";
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A") + fieldPermission("Account.X__c") + tab), about({})));
        QVERIFY(join.add(profile({}), about({kAccount})));
        QCOMPARE(join.bytes(), profile(classAccess("A")));
    }

    void aLayoutMayBeAssignedToSeveralRecordTypes()
    {
        const auto assignment = [](const QByteArray &recordType) {
            return "    <layoutAssignments>\n        <layout>Account-Account Layout</layout>\n" +
                   (recordType.isEmpty() ? QByteArray() : "        <recordType>" + recordType + "</recordType>\n") +
                   "    </layoutAssignments>\n";
        };
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A")), about({kA})));
        QVERIFY(join.add(profile(assignment({}) + assignment("Account.Big")), about({})));
        QCOMPARE(join.bytes(), profile(classAccess("A") + assignment({}) + assignment("Account.Big")));
    }

    void whatCouldNotBeReadIsKeptAsItWas()
    {
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A")), about({kA})));
        QVERIFY(join.keep(profile(classAccess("A", false) + classAccess("B") + userPermission("Old")), about({kB})));
        QCOMPARE(join.bytes(), profile(classAccess("A") + classAccess("B")));
    }

    void anEmptyProfileIsNoTrouble()
    {
        ProfileJoin join;
        QVERIFY(join.add("<Profile/>\n", about({})));
        QCOMPARE(join.bytes(), QByteArray("<Profile/>\n"));
        QVERIFY(join.add(profile(classAccess("A")), about({kA})));
        QCOMPARE(join.bytes(), profile(classAccess("A")));
    }

    void whatDoesNotParseChangesNothing()
    {
        ProfileJoin join;
        QVERIFY(join.add(profile(classAccess("A")), about({})));
        QVERIFY(!join.add("<Profile><cut", about({kA})));
        QVERIFY(!join.keep("<Profile><cut", about({kA})));
        QCOMPARE(join.bytes(), profile(classAccess("A")));
    }
};

QTEST_GUILESS_MAIN(TestProfileJoin)

#include "tst_profilejoin.moc"
