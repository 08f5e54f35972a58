#include "core/archive/deflate.h"
#include "core/archive/zip.h"
#include "core/archive/zipnames.h"

#include <QCoreApplication>

// Layout of a zip: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16. Written here and not by a library, because
// the same plan must give the same bytes on every machine.

namespace backflow::archive {

namespace {

using base::Errc;
using base::failure;
using base::Result;

/// 1 January 1980, the first day a zip can name.
constexpr quint16 kDate = (1U << 5) | 1U;
constexpr quint16 kVersion = 20;
constexpr quint16 kMadeOnUnix = 3U << 8 | kVersion;
constexpr quint16 kUtf8Name = 1U << 11;
constexpr quint16 kStored = 0;
constexpr quint16 kDeflated = 8;
constexpr quint32 kRegularFile = 0100644U << 16;
/// Beyond these a zip needs the 64-bit form, which Salesforce never takes: its own limits are far below.
constexpr qsizetype kMaxFiles = 65'535;
constexpr qsizetype kMaxBytes = 0x7fff'ffff;

void put16(QByteArray &out, quint16 value)
{
    out += static_cast<char>(value);
    out += static_cast<char>(value >> 8);
}

void put32(QByteArray &out, quint32 value)
{
    put16(out, static_cast<quint16>(value));
    put16(out, static_cast<quint16>(value >> 16));
}

/// What the local header and the directory say alike, from the version needed to the lengths of name and extra field.
QByteArray description(const ZipEntry &entry, const QByteArray &name, const QByteArray &packed, quint16 method)
{
    const bool ascii = std::ranges::all_of(name, [](char c) { return static_cast<quint8>(c) < 0x80; });
    QByteArray out;
    put16(out, kVersion);
    put16(out, ascii ? quint16(0) : kUtf8Name);
    put16(out, method);
    put16(out, 0);
    put16(out, kDate);
    put32(out, crc32(entry.bytes));
    put32(out, static_cast<quint32>(packed.size()));
    put32(out, static_cast<quint32>(entry.bytes.size()));
    put16(out, static_cast<quint16>(name.size()));
    put16(out, 0);
    return out;
}

class Writer final
{
public:
    void add(const ZipEntry &entry)
    {
        QByteArray packed = deflated(entry.bytes);
        quint16 method = kDeflated;
        if (packed.size() >= entry.bytes.size()) {
            packed = entry.bytes;
            method = kStored;
        }
        const QByteArray name = entry.name.toUtf8();
        const QByteArray said = description(entry, name, packed, method);
        m_directory += "PK\x01\x02";
        put16(m_directory, kMadeOnUnix);
        m_directory += said;
        put16(m_directory, 0); // comment
        put16(m_directory, 0); // disk
        put16(m_directory, 0); // internal attributes
        put32(m_directory, kRegularFile);
        put32(m_directory, static_cast<quint32>(m_files.size()));
        m_directory += name;
        m_files += "PK\x03\x04" + said + name + packed;
        ++m_count;
    }

    qsizetype size() const { return m_files.size() + m_directory.size(); }

    QByteArray finish()
    {
        QByteArray end("PK\x05\x06");
        put16(end, 0);
        put16(end, 0);
        put16(end, m_count);
        put16(end, m_count);
        put32(end, static_cast<quint32>(m_directory.size()));
        put32(end, static_cast<quint32>(m_files.size()));
        put16(end, 0);
        return m_files + m_directory + end;
    }

private:
    QByteArray m_files;
    QByteArray m_directory;
    quint16 m_count = 0;
};

std::unexpected<base::Error> tooLarge(const QString &detail)
{
    return failure(Errc::TooLarge,
                   QCoreApplication::translate("backflow::archive",
                                               "The files are too many or too large for one archive. Take fewer."),
                   detail);
}

} // namespace

Result<QByteArray> writeZip(QList<ZipEntry> entries)
{
    if (entries.size() > kMaxFiles)
        return tooLarge(QStringLiteral("%1 files").arg(entries.size()));
    std::ranges::sort(entries, {}, &ZipEntry::name);
    NameGuard names;
    Writer writer;
    for (const ZipEntry &entry : std::as_const(entries)) {
        if (auto admitted = names.admit(entry.name); !admitted)
            return failure(Errc::InvalidInput, admitted.error().message, admitted.error().detail);
        if (entry.bytes.size() > kMaxBytes - writer.size())
            return tooLarge(entry.name);
        writer.add(entry);
    }
    return writer.finish();
}

} // namespace backflow::archive
