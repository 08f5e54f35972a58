#include "core/metadata/packagexml.h"
#include "tests/core/metadata/treeshape.h"

#include <QTest>

using namespace backflow;
using metadata::fixture;
using metadata::readManifest;
using metadata::writeManifest;

namespace {

constexpr auto kPackage = R"(<?xml version="1.0" encoding="UTF-8"?>
<Package xmlns="@NS@">
    <types>
        <members>A</members>
        <members>B &amp; C</members>
        <name>ApexClass</name>
    </types>
    <types>
        <members>*</members>
        <name>Layout</name>
    </types>
    <version>66.0</version>
</Package>
)";

constexpr auto kUnsorted = R"(<Package xmlns="@NS@"><fullName>x</fullName>
<version> 66.0 </version><types><name>Layout</name><members>*</members></types>
<types><members>B &amp; C</members><name>ApexClass</name></types>
<types><name>ApexClass</name><members>A</members><members>A</members></types></Package>)";

model::Manifest manifest()
{
    model::Manifest value;
    value.add(QStringLiteral("Layout"), QStringLiteral("*"));
    value.add(QStringLiteral("ApexClass"), QStringLiteral("B & C"));
    value.add(QStringLiteral("ApexClass"), QStringLiteral("A"));
    value.apiVersion = QStringLiteral("66.0");
    return value;
}

} // namespace

class TestPackageXml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameBytesForTheSameManifest()
    {
        QCOMPARE(QString::fromUtf8(writeManifest(manifest())), QString::fromUtf8(fixture(kPackage)));
    }

    void readsWhatItWrote()
    {
        const auto read = readManifest(fixture(kPackage));
        QVERIFY(read);
        QCOMPARE(*read, manifest());
    }

    void readsOtherOrdersAndRepeatedBlocks()
    {
        const auto read = readManifest(fixture(kUnsorted));
        QVERIFY(read);
        QCOMPARE(*read, manifest());
    }

    void takesADestructiveManifestWithoutVersion()
    {
        const auto read = readManifest("<Package><types><members>A</members><name>ApexClass</name></types></Package>");
        QVERIFY(read);
        QVERIFY(read->apiVersion.isEmpty());
        QVERIFY(!writeManifest(*read).contains("<version>"));
    }

    void refusesOtherThings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("package");
        QTest::newRow("cut off") << QByteArray("<Package><types>");
        QTest::newRow("another root") << QByteArray("<Profile/>");
        QTest::newRow("no type name") << QByteArray("<Package><types><members>A</members></types></Package>");
    }
    void refusesOtherThings()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readManifest(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestPackageXml)
#include "tst_packagexml.moc"
