#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "tests/support/hostilezips.h"

#include <QTest>

using namespace backflow;
using namespace Qt::StringLiterals;
using archive::ZipEntry;
using base::Errc;

/// Section E of the fault catalog: what an org's zip may be.
class TestArchives : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fault_087_notAZip();
    void fault_088_wrongChecksum();
    void fault_089_namesThatClimbOut();
    void fault_090_linksAndDevices();
    void fault_091_namesTwice();
    void fault_092_bombs();
    void fault_093_headersDisagree();
    void fault_094_unusualPacking();
    void fault_095_encodingsOfNames();
    void fault_096_manifestMissingOrWrong();
    void fault_097_noneAndTooMany();

private:
    /// Each of these is refused in words, with one of the codes that say so.
    static void refused(std::initializer_list<const char *> names)
    {
        static const QList<tests::HostileZip> zips = tests::hostileZips();
        for (const char *name : names) {
            const auto zip = std::ranges::find(zips, QByteArray(name), &tests::HostileZip::name);
            QVERIFY2(zip != zips.end(), name);
            const auto read = archive::readZip(zip->bytes);
            QVERIFY2(!read, name);
            QVERIFY2(read.error().code == Errc::Malformed || read.error().code == Errc::TooLarge, name);
            QVERIFY2(!read.error().message.isEmpty(), name);
        }
    }
};

void TestArchives::fault_087_notAZip()
{
    refused({"no bytes", "a page of a proxy", "cut short by one byte", "cut in the directory", "cut in the first file",
             "an end and nothing before it"});
}

void TestArchives::fault_088_wrongChecksum()
{
    refused({"a wrong checksum", "compressed data that is none"});
    // The whole of it is refused, not the one file.
    QByteArray zip = *archive::writeZip({{u"a"_s, "first"}, {u"b"_s, QByteArray(3000, 'x') + "end"}});
    const qsizetype at = zip.indexOf("first");
    QVERIFY(at > 0 || zip.size() > 60);
    zip[at > 0 ? at : 40] ^= 1;
    QVERIFY(!archive::readZip(zip));
}

void TestArchives::fault_089_namesThatClimbOut()
{
    refused({"a name that climbs out", "a name that climbs out inside", "a name that climbs out at the end",
             "an absolute name", "a drive letter", "a drive letter without a slash", "a backslash that climbs out"});
    for (const QString &name : {u"../x"_s, u"/x"_s, u"C:/x"_s, u"a\\b"_s, u"\\\\?\\C:\\x"_s, u"a/../../b"_s})
        QCOMPARE(archive::writeZip({{name, "x"}}).error().code, Errc::InvalidInput);
}

void TestArchives::fault_090_linksAndDevices()
{
    refused({"a symbolic link", "a device", "a pipe"});
}

void TestArchives::fault_091_namesTwice()
{
    refused({"the same name twice", "the same name in another case", "a file with the name of a folder",
             "a folder with the name of a file"});
}

void TestArchives::fault_092_bombs()
{
    refused({"64 MiB in 64 KiB", "ten files of 64 MiB", "64 MiB that claim to be 100 bytes", "one file of 130 MiB"});
    // A zip in a zip is bytes: what is inside it is nobody's business.
    const QByteArray inner = *archive::writeZip({{u"x"_s, QByteArray(1000, 'x')}});
    QCOMPARE(archive::readZip(*archive::writeZip({{u"a.zip"_s, inner}}))->first().bytes, inner);
}

void TestArchives::fault_093_headersDisagree()
{
    refused({"a size that is too small", "a size that is too large", "a packed size beyond the end",
             "an offset beyond the end", "a directory that is elsewhere", "fewer entries claimed than there are",
             "more entries claimed than there are"});
}

void TestArchives::fault_094_unusualPacking()
{
    refused({"encrypted", "strongly encrypted", "compressed by bzip2", "an unknown compression", "sizes of 4 GiB",
             "65,535 entries claimed"});
}

void TestArchives::fault_095_encodingsOfNames()
{
    refused({"a name that is not UTF-8"});
    // Composed and decomposed are two names that some file systems take for one.
    const QList<ZipEntry> entries{{u"classes/\u00e9.cls"_s, "composed"}, {u"classes/e\u0301.cls"_s, "decomposed"}};
    const auto zip = archive::writeZip(entries);
    const auto read = zip ? archive::readZip(*zip) : base::Result<QList<ZipEntry>>(base::failure(zip));
    // Each comes back as it was, or the two together are refused; neither stands for the other.
    if (!read) {
        QVERIFY(read.error().code == Errc::Malformed || read.error().code == Errc::InvalidInput);
        for (const ZipEntry &entry : entries)
            QCOMPARE(archive::readZip(*archive::writeZip({entry})), QList<ZipEntry>{entry});
        return;
    }
    QCOMPARE(read->size(), 2);
    for (const ZipEntry &entry : entries)
        QVERIFY(read->contains(entry));
}

/// What came is told by the files alone: a manifest neither adds a component nor takes one away.
void TestArchives::fault_096_manifestMissingOrWrong()
{
    const QList<ZipEntry> files{{u"unpackaged/classes/Tax.cls"_s, "class Tax { }\n"},
                                {u"unpackaged/classes/Tax.cls-meta.xml"_s, "<ApexClass/>\n"}};
    const auto read = [&files](const std::optional<QByteArray> &manifest) {
        QList<ZipEntry> entries = files;
        if (manifest)
            entries.prepend({u"unpackaged/package.xml"_s, *manifest});
        return metadata::toSource(metadata::filesOfZip(archive::writeZip(entries).value()).value()).value();
    };
    const metadata::SourceSet alone = read(std::nullopt);
    QCOMPARE(alone.components.size(), 1);
    QCOMPARE(alone.components.first().key.fullName, u"Tax"_s);
    QCOMPARE(alone.components.first().files.size(), 2);
    for (const QByteArray &manifest :
         {QByteArray("<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\"><types><members>Tax</members>"
                     "<members>Absent</members><name>ApexClass</name></types></Package>"),
          QByteArray("<Package xmlns=\"http://soap.sforce.com/2006/04/metadata\"/>"), QByteArray("<Pack"),
          QByteArray()})
        QVERIFY2(read(manifest).components == alone.components, manifest.constData());
}

void TestArchives::fault_097_noneAndTooMany()
{
    QCOMPARE(archive::readZip(*archive::writeZip({}))->size(), 0);
    refused({"20,001 files"});
    QList<ZipEntry> entries;
    for (int i = 0; i < 10'001; ++i)
        entries += {u"f/%1"_s.arg(i), "x"};
    const QByteArray zip = *archive::writeZip(entries);
    QCOMPARE(archive::readZip(zip)->size(), 10'001);
    QCOMPARE(archive::readZip(zip, {.files = 10'000}).error().code, Errc::TooLarge);
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
