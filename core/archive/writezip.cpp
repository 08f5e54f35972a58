#include "core/archive/zip.h"
#include "core/archive/zipnames.h"

#include <QCoreApplication>
#include <memory>
#include <zip.h>

namespace backflow::archive {

namespace {

using base::Errc;
using base::failure;
using base::Result;

/// 1 January 1980, the first day a zip can name, as MS-DOS writes it: no time zone comes into it.
constexpr zip_uint16_t kDate = (1U << 5) | 1U;
constexpr zip_uint32_t kRegularFile = 0100644U << 16;
constexpr zip_uint32_t kDeflateLevel = 6;

struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, DiscardArchive>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

std::unexpected<base::Error> unwritable(const QString &detail)
{
    return failure(Errc::Io,
                   QCoreApplication::translate("backflow::archive", "The archive could not be put together in memory."),
                   detail);
}

Result<> add(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (!source)
        return unwritable(QString::fromUtf8(zip_strerror(archive)));
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return unwritable(QString::fromUtf8(zip_strerror(archive)));
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const bool set = zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, kDeflateLevel) == 0 &&
                     zip_file_set_dostime(archive, at, 0, kDate, 0) == 0 &&
                     zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, kRegularFile) == 0;
    if (!set)
        return unwritable(QString::fromUtf8(zip_strerror(archive)));
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return unwritable(QString::fromUtf8(zip_error_strerror(zip_source_error(source))));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (got != bytes.size())
        return unwritable(QStringLiteral("short read of the finished archive"));
    return bytes;
}

/// libzip writes nothing at all for an archive without entries; this is the end record of one.
QByteArray emptyZip()
{
    return QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
}

} // namespace

Result<QByteArray> writeZip(QList<ZipEntry> entries)
{
    if (entries.isEmpty())
        return emptyZip();
    std::ranges::sort(entries, {}, &ZipEntry::name);
    NameGuard names;
    for (const ZipEntry &entry : std::as_const(entries)) {
        if (auto admitted = names.admit(entry.name); !admitted)
            return failure(Errc::InvalidInput, admitted.error().message, admitted.error().detail);
    }
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source)
        return unwritable(QString::fromUtf8(zip_error_strerror(&error)));
    Archive archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return unwritable(QString::fromUtf8(zip_error_strerror(&error)));
    zip_error_fini(&error);
    // The archive gives one reference back when it closes; this one keeps the bytes beyond that.
    zip_source_keep(source.get());
    for (const ZipEntry &entry : std::as_const(entries)) {
        if (auto added = add(archive.get(), entry); !added)
            return failure(added);
    }
    if (zip_close(archive.get()) != 0)
        return unwritable(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

} // namespace backflow::archive
