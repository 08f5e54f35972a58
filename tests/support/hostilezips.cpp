#include "tests/support/hostilezips.h"

#include "core/archive/deflate.h"

namespace backflow::tests {

namespace {

void put16(QByteArray &out, quint32 value)
{
    out += static_cast<char>(value);
    out += static_cast<char>(value >> 8);
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, value);
    put16(out, value >> 16);
}

/// An entry whose every field can lie. Layout: APPNOTE.TXT of PKWARE, sections 4.3.7 and 4.3.12.
struct Entry {
    QByteArray name;
    QByteArray data = "text";
    quint32 method = 0;
    quint32 flags = 0;
    quint32 crc = archive::crc32(data);
    qint64 size = data.size();
    qint64 packedSize = data.size();
    quint32 attributes = 0100644U << 16;
    /// In the directory; -1 = where it is.
    qint64 offset = -1;
    QByteArray localName = name;
    quint32 disk = 0;
};

QByteArray shared(const Entry &entry, qsizetype nameSize)
{
    QByteArray out;
    put16(out, 20);
    put16(out, entry.flags);
    put16(out, entry.method);
    put32(out, 0x00210000U);
    put32(out, entry.crc);
    put32(out, static_cast<quint32>(entry.packedSize));
    put32(out, static_cast<quint32>(entry.size));
    put16(out, static_cast<quint32>(nameSize));
    put16(out, 0);
    return out;
}

QByteArray zipOf(const QList<Entry> &entries, int claimed = -1, qint64 directoryShift = 0)
{
    QByteArray files;
    QByteArray directory;
    for (const Entry &entry : entries) {
        directory += "PK\x01\x02";
        put16(directory, 3U << 8 | 20U);
        directory += shared(entry, entry.name.size());
        put16(directory, 0);
        put16(directory, entry.disk);
        put16(directory, 0);
        put32(directory, entry.attributes);
        put32(directory, static_cast<quint32>(entry.offset < 0 ? files.size() : entry.offset));
        directory += entry.name;
        files += "PK\x03\x04" + shared(entry, entry.localName.size()) + entry.localName + entry.data;
    }
    QByteArray end("PK\x05\x06");
    put32(end, 0);
    const auto count = static_cast<quint32>(claimed < 0 ? entries.size() : claimed);
    put16(end, count);
    put16(end, count);
    put32(end, static_cast<quint32>(directory.size()));
    put32(end, static_cast<quint32>(files.size() + directoryShift));
    put16(end, 0);
    return files + directory + end;
}

QByteArray named(const QByteArray &name)
{
    return zipOf({Entry{.name = "classes/A.cls"}, Entry{.name = name}});
}

Entry with(const QByteArray &name, auto change)
{
    Entry entry{.name = name};
    change(entry);
    return entry;
}

/// What `bytes` zero bytes become by zlib, about 1 : 1,000.
QByteArray zlibZeros(qsizetype bytes)
{
    // Length in front, header of zlib, checksum behind.
    return qCompress(QByteArray(bytes, '\0'), 9).sliced(6).chopped(4);
}

Entry bomb(const QByteArray &name, const QByteArray &packed, qint64 size, quint32 crc)
{
    return {.name = name, .data = packed, .method = 8, .crc = crc, .size = size, .packedSize = packed.size()};
}

void addNames(QList<HostileZip> &zips)
{
    zips.append({"a name that climbs out", named("../evil.cls")});
    zips.append({"a name that climbs out inside", named("classes/../../evil.cls")});
    zips.append({"a name that climbs out at the end", named("classes/..")});
    zips.append({"an absolute name", named("/etc/passwd")});
    zips.append({"a drive letter", named("C:/evil.cls")});
    zips.append({"a drive letter without a slash", named("c:evil.cls")});
    zips.append({"a backslash that climbs out", named("..\\evil.cls")});
    zips.append({"a server's path", named("\\\\server\\share\\evil")});
    zips.append({"a line feed in a name", named("classes/a\nb.cls")});
    zips.append({"an escape in a name", named("classes/\x1b[2J.cls")});
    zips.append({"a dot as a part", named("./classes/B.cls")});
    zips.append({"an empty part", named("classes//B.cls")});
    zips.append({"a name of 5,000 characters", named("classes/" + QByteArray(5'000, 'x'))});
    zips.append({"a name that is not UTF-8", named("classes/\xff\xfe.cls")});
    zips.append({"the same name twice", named("classes/A.cls")});
    zips.append({"the same name in another case", named("CLASSES/a.CLS")});
    zips.append({"a file with the name of a folder", named("classes")});
    zips.append({"a folder with the name of a file", named("classes/A.cls/b")});
    zips.append({"a name that runs backwards",
                 named("classes/\xe2\x80\xae"
                       "slc.B"),
                 false});
    zips.append({"a device of Windows", named("classes/CON.cls"), false});
    zips.append({"a formula as a name", named("layouts/=cmd|x.layout"), false});
    zips.append({"a name of 300 characters", named("layouts/" + QByteArray(292, 'x') + ".layout"), false});
}

void addFields(QList<HostileZip> &zips)
{
    const auto one = [&zips](const char *name, auto change) {
        zips.append({name, zipOf({with("classes/A.cls", change)})});
    };
    one("a symbolic link", [](Entry &entry) { entry.attributes = 0120777U << 16; });
    one("a device", [](Entry &entry) { entry.attributes = 0020666U << 16; });
    one("a pipe", [](Entry &entry) { entry.attributes = 0010666U << 16; });
    one("encrypted", [](Entry &entry) { entry.flags = 1; });
    one("strongly encrypted", [](Entry &entry) { entry.flags = 0x41; });
    one("compressed by bzip2", [](Entry &entry) { entry.method = 12; });
    one("an unknown compression", [](Entry &entry) { entry.method = 99; });
    one("a wrong checksum", [](Entry &entry) { entry.crc ^= 1; });
    one("a size that is too small", [](Entry &entry) { entry.size = 1; });
    one("a size that is too large", [](Entry &entry) { entry.size = 1'000'000; });
    one("a packed size beyond the end", [](Entry &entry) { entry.packedSize = 1'000'000; });
    one("sizes of 4 GiB", [](Entry &entry) { entry.size = entry.packedSize = 0xffff'ffff; });
    one("an offset beyond the end", [](Entry &entry) { entry.offset = 1'000'000; });
    one("another name in the file's own header", [](Entry &entry) { entry.localName = "classes/B.cls"; });
    one("compressed data that is none", [](Entry &entry) { entry.method = 8; });
}

void addShapes(QList<HostileZip> &zips)
{
    const QByteArray good = zipOf({Entry{.name = "classes/A.cls"}, Entry{.name = "classes/B.cls"}});
    zips.append({"no bytes", QByteArray()});
    zips.append({"a page of a proxy", QByteArray("<html><body>Service unavailable</body></html>")});
    zips.append({"cut short by one byte", good.chopped(1)});
    zips.append({"cut in the directory", good.chopped(40)});
    zips.append({"cut in the first file", good.first(20)});
    zips.append({"an end and nothing before it", good.last(22)});
    zips.append({"fewer entries claimed than there are", zipOf({Entry{.name = "a"}, Entry{.name = "b"}}, 1)});
    zips.append({"more entries claimed than there are", zipOf({Entry{.name = "a"}}, 9)});
    zips.append({"65,535 entries claimed", zipOf({Entry{.name = "a"}}, 65'535)});
    zips.append({"a directory that is elsewhere", zipOf({Entry{.name = "a"}}, -1, 7)});
    zips.append({"bytes behind the end", good + QByteArray(100'000, 'x')});
    QList<Entry> same;
    for (int i = 0; i < 400; ++i) {
        Entry entry{.name = "f" + QByteArray::number(i)};
        entry.offset = 0;
        if (i > 0)
            entry.data.clear();
        same.append(entry);
    }
    zips.append({"400 entries that share one file's data", zipOf(same)});
    QList<Entry> many;
    for (int i = 0; i < 20'001; ++i)
        many.append(Entry{.name = "f" + QByteArray::number(i), .data = {}});
    zips.append({"20,001 files", zipOf(many)});
}

void addBombs(QList<HostileZip> &zips)
{
    constexpr qsizetype kMebi = 1024 * 1024;
    const QByteArray zeros = zlibZeros(64 * kMebi);
    const quint32 crc = archive::crc32(QByteArray(64 * kMebi, '\0'));
    zips.append({"64 MiB in 64 KiB", zipOf({bomb("classes/A.cls", zeros, 64 * kMebi, crc)})});
    // Below the ratio at which a single file is refused.
    const QByteArray calm = archive::deflated(QByteArray(64 * kMebi, '\0'));
    QList<Entry> ten;
    for (int i = 0; i < 10; ++i)
        ten.append(bomb("staticresources/R" + QByteArray::number(i) + ".resource", calm, 64 * kMebi, crc));
    zips.append({"ten files of 64 MiB", zipOf(ten)});
    Entry lying = bomb("classes/A.cls", zeros, 100, crc);
    zips.append({"64 MiB that claim to be 100 bytes", zipOf({lying})});
    const QByteArray large = archive::deflated(QByteArray(130 * kMebi, '\0'));
    zips.append({"one file of 130 MiB", zipOf({bomb("staticresources/R.resource", large, 130 * kMebi, 0)})});
}

} // namespace

QList<HostileZip> hostileZips()
{
    QList<HostileZip> zips;
    addNames(zips);
    addFields(zips);
    addShapes(zips);
    addBombs(zips);
    return zips;
}

} // namespace backflow::tests
