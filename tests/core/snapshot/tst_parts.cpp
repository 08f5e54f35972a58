#include "core/snapshot/parts.h"

#include <QTest>

using namespace backflow;
using snapshot::Part;
using snapshot::Parts;
using snapshot::SizeBook;

namespace {

QList<metadata::ManifestEntry> members(const QString &type, int count)
{
    QList<metadata::ManifestEntry> entries;
    for (int i = 0; i < count; ++i)
        entries += {type, QStringLiteral("N%1").arg(i, 5, 10, QLatin1Char('0'))};
    return entries;
}

QList<Part> all(const QList<metadata::ManifestEntry> &wanted, const SizeBook &sizes = {})
{
    Parts parts(wanted);
    QList<Part> list;
    while (auto part = parts.next(sizes))
        list += *std::move(part);
    return list;
}

int total(const QList<Part> &parts)
{
    int count = 0;
    for (const Part &part : parts)
        count += int(part.members.size());
    return count;
}

int count(const Part &part, const QString &type)
{
    return int(part.manifest({}).types.value(type).size());
}

const QString kLayout = QStringLiteral("Layout");
const QString kProfile = QStringLiteral("Profile");

} // namespace

class TestParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOneRetrieve();
    void noPartExceedsTheLimits_data();
    void noPartExceedsTheLimits();
    void whatWasMeasuredDecides();
    void profilesTravelWithEveryPartOfWhatTheyAreAbout();
    void profilesAloneAreOnePart();
    void withoutProfilesNothingIsHeldTogether();
    void halvesKeepEveryMember_data();
    void halvesKeepEveryMember();
    void whatIsPutBackComesFirst();
    void nothingIsNoRetrieve();
};

void TestParts::whatFitsIsOneRetrieve()
{
    const auto parts = all(members(kLayout, 200) + members(QStringLiteral("ApexClass"), 300) +
                           members(QStringLiteral("Report"), 100) + members(kProfile, 20));
    QCOMPARE(parts.size(), 1);
    const model::Manifest manifest = parts.first().manifest(QStringLiteral("66.0"));
    QCOMPARE(manifest.apiVersion, QStringLiteral("66.0"));
    QCOMPARE(parts.first().size(), 620);
    QCOMPARE(manifest.types.value(kProfile).size(), 20);
}

void TestParts::noPartExceedsTheLimits_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("most");
    QTest::newRow("one file each") << kLayout << 12'000 << 3'000;
    QTest::newRow("two files each") << QStringLiteral("ApexClass") << 9'000 << 3'000;
    QTest::newRow("bundles") << QStringLiteral("LightningComponentBundle") << 3'000 << 1'067;
    QTest::newRow("resources") << QStringLiteral("StaticResource") << 1'000 << 240;
}

void TestParts::noPartExceedsTheLimits()
{
    QFETCH(const QString, type);
    QFETCH(const int, members);
    QFETCH(const int, most);
    const auto parts = all(::members(type, members));
    QCOMPARE(total(parts), members);
    for (const Part &part : parts)
        QVERIFY2(part.size() <= most, qPrintable(QString::number(part.size())));
}

/// Ten classes of a megabyte each have arrived: what comes next is cut by that, not by what classes usually are.
void TestParts::whatWasMeasuredDecides()
{
    SizeBook sizes;
    model::Manifest asked;
    QList<metadata::MetadataFile> files;
    for (const metadata::ManifestEntry &entry : members(QStringLiteral("ApexClass"), 100)) {
        asked.add(entry.type, entry.member);
        const QString path = QStringLiteral("classes/%1.cls").arg(entry.member);
        files += {path, QByteArray(1'000'000, 'x')};
        files += {path + QStringLiteral("-meta.xml"), "<ApexClass/>"};
    }
    sizes.learn(asked, files, 100'000'000);
    QVERIFY(sizes.of(QStringLiteral("ApexClass")).bytes > 1'000'000);
    for (const Part &part : all(members(QStringLiteral("ApexClass"), 500), sizes))
        QVERIFY2(part.size() <= 30, qPrintable(QString::number(part.size())));
    // Of other types nothing was learnt.
    QCOMPARE(all(members(kLayout, 500), sizes).size(), 1);
}

void TestParts::profilesTravelWithEveryPartOfWhatTheyAreAbout()
{
    const auto parts = all(members(QStringLiteral("Report"), 7'000) + members(QStringLiteral("CustomObject"), 5'000) +
                           members(kProfile, 30) + members(kLayout, 600));
    QCOMPARE(total(parts), 12'600);
    int objects = 0;
    for (const Part &part : parts) {
        const bool concerned = count(part, QStringLiteral("CustomObject")) + count(part, kLayout) > 0;
        QCOMPARE(count(part, kProfile), concerned ? 30 : 0);
        objects += count(part, QStringLiteral("CustomObject"));
    }
    QCOMPARE(objects, 5'000);
}

void TestParts::profilesAloneAreOnePart()
{
    const auto parts = all(members(kProfile, 30));
    QCOMPARE(parts.size(), 1);
    QCOMPARE(count(parts.first(), kProfile), 30);
}

void TestParts::withoutProfilesNothingIsHeldTogether()
{
    const auto parts = all(members(QStringLiteral("CustomObject"), 500) + members(QStringLiteral("Report"), 500));
    QCOMPARE(parts.size(), 1);
    QVERIFY(parts.first().profiles.isEmpty());
}

void TestParts::halvesKeepEveryMember_data()
{
    QTest::addColumn<int>("profiles");
    QTest::addColumn<int>("layouts");
    QTest::newRow("both kinds") << 10 << 3;
    QTest::newRow("one of them and profiles") << 10 << 1;
    QTest::newRow("profiles only") << 11 << 0;
    QTest::newRow("no profiles") << 0 << 2;
}

void TestParts::halvesKeepEveryMember()
{
    QFETCH(const int, profiles);
    QFETCH(const int, layouts);
    Parts parts(members(kProfile, profiles) + members(kLayout, layouts));
    const Part whole = *parts.next({});
    QVERIFY(!parts.next({}));
    parts.halve(whole);
    model::Manifest again;
    int halves = 0;
    while (const auto half = parts.next({})) {
        QVERIFY(half->size() > 0);
        QVERIFY(half->size() < whole.size());
        for (const auto &[type, names] : half->manifest({}).types.asKeyValueRange()) {
            for (const QString &name : names)
                again.add(type, name);
        }
        ++halves;
    }
    QCOMPARE(halves, 2);
    QCOMPARE(again, whole.manifest({}));
}

void TestParts::whatIsPutBackComesFirst()
{
    Parts parts(members(kLayout, 4'000));
    Part first = *parts.next({});
    const model::Manifest asked = first.manifest({});
    first.tries = 1;
    parts.putBack(first);
    const auto again = parts.next({});
    QCOMPARE(again->manifest({}), asked);
    QCOMPARE(again->tries, 1);
    QCOMPARE(parts.next({})->size(), 1'000);
}

void TestParts::nothingIsNoRetrieve()
{
    QVERIFY(all({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
