#include "core/snapshot/parts.h"

#include <QTest>

using namespace backflow;
using snapshot::partsOf;

namespace {

QList<metadata::ManifestEntry> members(const QString &type, int count)
{
    QList<metadata::ManifestEntry> entries;
    for (int i = 0; i < count; ++i)
        entries += {type, QStringLiteral("N%1").arg(i, 5, 10, QLatin1Char('0'))};
    return entries;
}

int total(const QList<model::Manifest> &manifests)
{
    int count = 0;
    for (const model::Manifest &manifest : manifests)
        count += snapshot::memberCount(manifest);
    return count;
}

} // namespace

class TestParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOneRetrieve();
    void noPartExceedsTheLimits_data();
    void noPartExceedsTheLimits();
    void profilesTravelWithWhatTheyReferTo();
    void profilesTooManyToTravelAreAdmitted();
    void halvesKeepEveryMember_data();
    void halvesKeepEveryMember();
    void nothingIsNoRetrieve();
};

void TestParts::whatFitsIsOneRetrieve()
{
    const auto parts = partsOf(members(QStringLiteral("Layout"), 200) + members(QStringLiteral("ApexClass"), 300) +
                                   members(QStringLiteral("Profile"), 20),
                               QStringLiteral("66.0"));
    QCOMPARE(parts.manifests.size(), 1);
    QCOMPARE(parts.manifests.first().apiVersion, QStringLiteral("66.0"));
    QCOMPARE(snapshot::memberCount(parts.manifests.first()), 520);
    QVERIFY(!parts.profilesSplit);
}

void TestParts::noPartExceedsTheLimits_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("one file each") << QStringLiteral("Layout") << 12'000 << 5'000;
    QTest::newRow("two files each") << QStringLiteral("ApexClass") << 9'000 << 4'000;
    QTest::newRow("bundles") << QStringLiteral("LightningComponentBundle") << 3'000 << 1'333;
}

void TestParts::noPartExceedsTheLimits()
{
    QFETCH(QString, type);
    QFETCH(int, count);
    QFETCH(int, most);
    const auto parts = partsOf(members(type, count), QStringLiteral("66.0"));
    QCOMPARE(total(parts.manifests), count);
    QCOMPARE(parts.manifests.size(), (count + most - 1) / most);
    for (const model::Manifest &manifest : parts.manifests)
        QVERIFY(snapshot::memberCount(manifest) <= most);
}

void TestParts::profilesTravelWithWhatTheyReferTo()
{
    const auto parts = partsOf(members(QStringLiteral("Report"), 7'000) + members(QStringLiteral("CustomObject"), 500) +
                                   members(QStringLiteral("Profile"), 30) + members(QStringLiteral("Layout"), 600),
                               QStringLiteral("66.0"));
    QVERIFY(parts.manifests.size() > 1);
    QVERIFY(!parts.profilesSplit);
    const model::Manifest &first = parts.manifests.first();
    QCOMPARE(first.types.value(QStringLiteral("Profile")).size(), 30);
    QCOMPARE(first.types.value(QStringLiteral("CustomObject")).size(), 500);
    QCOMPARE(first.types.value(QStringLiteral("Layout")).size(), 600);
}

void TestParts::profilesTooManyToTravelAreAdmitted()
{
    const auto objects = members(QStringLiteral("CustomObject"), 6'000);
    QVERIFY(partsOf(objects + members(QStringLiteral("Profile"), 1), QStringLiteral("66.0")).profilesSplit);
    QVERIFY(!partsOf(objects, QStringLiteral("66.0")).profilesSplit);
}

void TestParts::halvesKeepEveryMember_data()
{
    QTest::addColumn<int>("profiles");
    QTest::addColumn<int>("reports");
    QTest::newRow("both kinds") << 10 << 3;
    QTest::newRow("profiles only") << 11 << 0;
    QTest::newRow("no profiles") << 0 << 2;
}

void TestParts::halvesKeepEveryMember()
{
    QFETCH(int, profiles);
    QFETCH(int, reports);
    const auto whole =
        partsOf(members(QStringLiteral("Profile"), profiles) + members(QStringLiteral("Report"), reports),
                QStringLiteral("66.0"))
            .manifests.first();
    const auto [first, second] = snapshot::halves(whole);
    QVERIFY(!first.isEmpty());
    QVERIFY(!second.isEmpty());
    model::Manifest again = first;
    for (const auto &[type, names] : second.types.asKeyValueRange()) {
        for (const QString &name : names)
            again.add(type, name);
    }
    QCOMPARE(again, whole);
    QCOMPARE(snapshot::memberCount(first) + snapshot::memberCount(second), profiles + reports);
}

void TestParts::nothingIsNoRetrieve()
{
    QVERIFY(partsOf({}, QStringLiteral("66.0")).manifests.isEmpty());
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
