#include "core/archive/zip.h"

#include <QTest>

using namespace backflow;
using archive::readZip;
using archive::writeZip;
using archive::ZipCaps;
using archive::ZipEntry;

namespace {

QByteArray packed(const QList<ZipEntry> &entries)
{
    return writeZip(entries).value_or(QByteArray());
}

/// The zip of two files whose names are then written over in place: writeZip itself refuses bad names.
QByteArray renamed(const QByteArray &from, const QByteArray &to)
{
    QByteArray zip = packed({{QString::fromUtf8(from), "text"}, {QStringLiteral("zz/other.txt"), "other"}});
    return from.size() == to.size() ? zip.replace(from, to) : QByteArray();
}

/// A byte of the local header and its twin in the central directory of the only file.
QByteArray withHeaderByte(QByteArray zip, int local, int central, char value)
{
    zip[local] = value;
    zip[zip.indexOf("PK\x01\x02") + central] = value;
    return zip;
}

quint32 le32(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (int i = 3; i >= 0; --i)
        value = (value << 8) | static_cast<quint8>(bytes.at(at + i));
    return value;
}

void setLe32(QByteArray &bytes, qsizetype at, quint32 value)
{
    for (int i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<char>(value >> (8 * i));
}

} // namespace

class TestZip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPut()
    {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(static_cast<char>(i));
        const QList<ZipEntry> entries = {{QStringLiteral("classes/A.cls"), "public class A {}\n"},
                                         {QStringLiteral("empty"), QByteArray("")},
                                         {QStringLiteral("layouts/Größe–1.layout"), "<Layout/>"},
                                         {QStringLiteral("staticresources/all.resource"), all.repeated(5000)}};
        const auto zip = writeZip({entries.at(2), entries.at(0), entries.at(3), entries.at(1)});
        QVERIFY(zip);
        const auto read = readZip(*zip);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, entries);
    }

    void writesTheSameBytesWhateverTheOrder()
    {
        const ZipEntry a{QStringLiteral("a"), "1"};
        const ZipEntry b{QStringLiteral("b/c"), "2"};
        QCOMPARE(packed({a, b}), packed({b, a}));
        QVERIFY(!packed({a, b}).isEmpty());
        // MS-DOS date of the first entry: 1 January 1980
        QCOMPARE(packed({a}).mid(10, 4), QByteArray::fromHex("00002100"));
    }

    void takesAnArchiveWithoutFiles()
    {
        const auto zip = writeZip({});
        QVERIFY(zip);
        const auto read = readZip(*zip);
        QVERIFY(read);
        QVERIFY(read->isEmpty());
    }

    void leavesFoldersOut()
    {
        const auto read = readZip(renamed("aa/bb/c.txt", "aa/bb/ctxt/"));
        QVERIFY(read);
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().name, QStringLiteral("zz/other.txt"));
    }

    void refusesBadNames_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("climbs out") << QByteArray("aa/b.txt") << QByteArray("../b.txt");
        QTest::newRow("climbs out inside") << QByteArray("aa/bb/b.txt") << QByteArray("aa/../b.txt");
        QTest::newRow("climbs out at the end") << QByteArray("aa/bb") << QByteArray("aa/..");
        QTest::newRow("absolute") << QByteArray("aa/b.txt") << QByteArray("/a/b.txt");
        QTest::newRow("backslash") << QByteArray("aa/b.txt") << QByteArray("aa\\b.txt");
        QTest::newRow("long path of Windows") << QByteArray("aa-b.txt") << QByteArray("\\\\?\\.txt");
        QTest::newRow("drive letter") << QByteArray("aa/b.txt") << QByteArray("C:/b.txt");
        QTest::newRow("drive without slash") << QByteArray("aa-b.txt") << QByteArray("c:-b.txt");
        QTest::newRow("control character") << QByteArray("aa/b.txt") << QByteArray("aa/\n.txt");
        QTest::newRow("empty part") << QByteArray("aa/b.txt") << QByteArray("aa//.txt");
        QTest::newRow("dot part") << QByteArray("aa/b.txt") << QByteArray("./ab.txt");
        QTest::newRow("folder that climbs out") << QByteArray("aa/b") << QByteArray("../b");
        QTest::newRow("same name without case") << QByteArray("aa/other.txt") << QByteArray("zz/OTHER.txt");
        QTest::newRow("same name") << QByteArray("aa/other.txt") << QByteArray("zz/other.txt");
        QTest::newRow("file named as a folder") << QByteArray("aa") << QByteArray("zz");
        QTest::newRow("not UTF-8") << QByteArray("aa/b.txt") << QByteArray("aa/\xff.txt");
    }
    void refusesBadNames()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QVERIFY(readZip(renamed(from, from)));
        const auto read = readZip(renamed(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::Malformed);
        QVERIFY(!read.error().message.isEmpty());
    }

    void refusesToWriteBadNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("climbs out") << QStringList{QStringLiteral("../a")};
        QTest::newRow("none") << QStringList{QString()};
        QTest::newRow("twice") << QStringList{QStringLiteral("a"), QStringLiteral("A")};
        QTest::newRow("file and folder") << QStringList{QStringLiteral("a/b"), QStringLiteral("a")};
    }
    void refusesToWriteBadNames()
    {
        QFETCH(QStringList, names);
        QList<ZipEntry> entries;
        for (const QString &name : std::as_const(names))
            entries.append({name, "x"});
        const auto zip = writeZip(entries);
        QVERIFY(!zip);
        QCOMPARE(zip.error().code, base::Errc::InvalidInput);
    }

    void refusesDamage_data()
    {
        QTest::addColumn<QByteArray>("zip");
        const QByteArray good = packed({{QStringLiteral("a.txt"), QByteArray("text ").repeated(100)}});
        QTest::newRow("no bytes") << QByteArray();
        QTest::newRow("not a zip") << QByteArray("<html>Service unavailable</html>");
        for (const int cut : {1, 10, 22, 40, 60})
            QTest::addRow("cut short by %d", cut) << good.chopped(cut);
        QByteArray data = good;
        data[30 + 5 + 3] = static_cast<char>(data.at(30 + 5 + 3) ^ 0x55);
        QTest::newRow("a wrong byte in the data") << data;
        QByteArray crc = withHeaderByte(good, 14, 16, static_cast<char>(good.at(14) ^ 1));
        QTest::newRow("a wrong checksum") << crc;
        QByteArray local = good;
        local[14] = static_cast<char>(local.at(14) ^ 1);
        QTest::newRow("local header unlike the directory") << local;
        QTest::newRow("encrypted") << withHeaderByte(good, 6, 8, 1);
        QTest::newRow("unknown compression") << withHeaderByte(good, 8, 10, 12);
        QByteArray link = good;
        setLe32(link, link.indexOf("PK\x01\x02") + 38, 0120777U << 16);
        QTest::newRow("a symbolic link") << link;
        QByteArray device = good;
        setLe32(device, device.indexOf("PK\x01\x02") + 38, 0020666U << 16);
        QTest::newRow("a device") << device;
    }
    void refusesDamage()
    {
        QFETCH(QByteArray, zip);
        const auto read = readZip(zip);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::Malformed);
    }

    void believesNoDeclaredSize()
    {
        QByteArray zip = packed({{QStringLiteral("a.txt"), QByteArray(50'000, 'x')}});
        const qsizetype central = zip.indexOf("PK\x01\x02");
        QCOMPARE(le32(zip, central + 24), 50'000U);
        setLe32(zip, central + 24, 10);
        setLe32(zip, 22, 10);
        const auto read = readZip(zip);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::Malformed);
    }

    void refusesEntriesThatShareTheirData()
    {
        // One compressed file, listed forty times by the directory: the quoted kind of bomb.
        const QByteArray one = packed({{QStringLiteral("a00"), QByteArray(3000, 'x') + "end"}});
        const qsizetype central = one.indexOf("PK\x01\x02");
        const qsizetype end = one.indexOf("PK\x05\x06");
        const QByteArray row = one.mid(central, end - central);
        QByteArray zip = one.left(central);
        for (int i = 0; i < 40; ++i)
            zip += row;
        QByteArray tail = one.mid(end);
        tail[8] = tail[10] = 40;
        setLe32(tail, 12, static_cast<quint32>(40 * row.size()));
        const auto read = readZip(zip + tail);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::Malformed);
    }

    void refusesWhatCostsTooMuch_data()
    {
        QTest::addColumn<ZipCaps>("caps");
        QTest::newRow("zip") << ZipCaps{.zipBytes = 100};
        QTest::newRow("all files together") << ZipCaps{.unzippedBytes = 3'000'000};
        QTest::newRow("one file") << ZipCaps{.oneFileBytes = 1'999'999};
        QTest::newRow("number of files") << ZipCaps{.files = 1};
        QTest::newRow("a bomb") << ZipCaps{.ratio = 100};
    }
    void refusesWhatCostsTooMuch()
    {
        QFETCH(ZipCaps, caps);
        const QByteArray zip = packed(
            {{QStringLiteral("a"), QByteArray(2'000'000, 'a')}, {QStringLiteral("b"), QByteArray(2'000'000, 'b')}});
        ZipCaps wide;
        wide.ratio = 10'000;
        QVERIFY(readZip(zip, wide));
        const auto read = readZip(zip, caps);
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::Errc::TooLarge);
    }

    void takesTenThousandFiles()
    {
        QList<ZipEntry> entries;
        for (int i = 0; i < 10'000; ++i)
            entries.append({QStringLiteral("classes/C%1.cls").arg(i, 5, 10, QLatin1Char('0')), "public class C {}"});
        const auto read = readZip(packed(entries));
        QVERIFY(read);
        QCOMPARE(*read, entries);
    }
};

QTEST_GUILESS_MAIN(TestZip)
#include "tst_zip.moc"
