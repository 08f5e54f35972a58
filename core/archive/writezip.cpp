#include "core/archive/deflate.h"
#include "core/archive/zip.h"
#include "core/archive/zipnames.h"
#include "core/archive/zipwriter.h"

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
constexpr int kMaxFiles = 65'535;
constexpr qint64 kMaxBytes = 0x7fff'ffff;

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
QByteArray description(const PackedFile &file, const QByteArray &name)
{
    const bool ascii = std::ranges::all_of(name, [](char c) { return static_cast<quint8>(c) < 0x80; });
    QByteArray out;
    put16(out, kVersion);
    put16(out, ascii ? quint16(0) : kUtf8Name);
    put16(out, file.deflated ? kDeflated : kStored);
    put16(out, 0);
    put16(out, kDate);
    put32(out, file.crc);
    put32(out, static_cast<quint32>(file.data.size()));
    put32(out, static_cast<quint32>(file.size));
    put16(out, static_cast<quint16>(name.size()));
    put16(out, 0);
    return out;
}

std::unexpected<base::Error> tooLarge(const QString &detail)
{
    return failure(Errc::TooLarge,
                   QCoreApplication::translate("backflow::archive",
                                               "The files are too many or too large for one archive. Take fewer."),
                   detail);
}

} // namespace

PackedFile packFile(const QString &name, const QByteArray &bytes)
{
    // Too large for any zip of ours; add() says so.
    if (bytes.size() > kMaxBytes)
        return {name, 0, bytes.size(), false, {}};
    PackedFile file{name, crc32(bytes), bytes.size(), true, deflated(bytes)};
    if (file.data.size() >= bytes.size()) {
        file.deflated = false;
        file.data = bytes;
    }
    return file;
}

struct ZipWriter::Names {
    NameGuard guard;
};

ZipWriter::ZipWriter(Sink sink)
    : m_sink(std::move(sink))
    , m_names(std::make_unique<Names>())
{
}

ZipWriter::~ZipWriter() = default;

Result<> ZipWriter::add(const PackedFile &file)
{
    if (auto admitted = m_names->guard.admit(file.name); !admitted)
        return failure(Errc::InvalidInput, admitted.error().message, admitted.error().detail);
    if (m_count >= kMaxFiles || file.size > kMaxBytes || file.data.size() > kMaxBytes - m_written - m_directory.size())
        return tooLarge(file.name);
    const QByteArray name = file.name.toUtf8();
    const QByteArray said = description(file, name);
    m_directory += "PK\x01\x02";
    put16(m_directory, kMadeOnUnix);
    m_directory += said;
    put16(m_directory, 0); // comment
    put16(m_directory, 0); // disk
    put16(m_directory, 0); // internal attributes
    put32(m_directory, kRegularFile);
    put32(m_directory, static_cast<quint32>(m_written));
    m_directory += name;
    ++m_count;
    const QByteArray header = "PK\x03\x04" + said + name;
    m_written += header.size() + file.data.size();
    if (auto done = m_sink(header); !done)
        return done;
    return m_sink(file.data);
}

Result<> ZipWriter::finish()
{
    const auto count = static_cast<quint16>(m_count);
    QByteArray end = m_directory + "PK\x05\x06";
    put16(end, 0);
    put16(end, 0);
    put16(end, count);
    put16(end, count);
    put32(end, static_cast<quint32>(m_directory.size()));
    put32(end, static_cast<quint32>(m_written));
    put16(end, 0);
    return m_sink(end);
}

Result<QByteArray> writeZip(QList<ZipEntry> entries)
{
    std::ranges::sort(entries, {}, &ZipEntry::name);
    QByteArray zip;
    ZipWriter writer([&zip](const QByteArray &bytes) {
        zip += bytes;
        return Result<>();
    });
    for (const ZipEntry &entry : std::as_const(entries)) {
        if (auto added = writer.add(packFile(entry.name, entry.bytes)); !added)
            return failure(added);
    }
    if (auto done = writer.finish(); !done)
        return failure(done);
    return zip;
}

} // namespace backflow::archive
