#include "core/archive/zip.h"
#include "core/archive/zipnames.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <memory>
#include <zip.h>

namespace backflow::archive {

namespace {

using base::Errc;
using base::failure;
using base::Result;

constexpr qint64 kRatioFrom = 1024 * 1024;
/// Bytes a file costs in any zip besides its data: local header and central directory entry, names left out.
constexpr quint64 kHeaderBytes = 30 + 46;

struct CloseArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("backflow::archive", sentence);
}

std::unexpected<base::Error> broken(const QString &detail)
{
    return failure(Errc::Malformed, tr("The archive is damaged or is not a zip. Nothing of it was used: try again."),
                   detail);
}

std::unexpected<base::Error> tooLarge(const QString &what)
{
    return failure(Errc::TooLarge,
                   tr("The archive is refused because it is too large: %1. Nothing of it was used.").arg(what), what);
}

Result<Archive> open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    const auto describe = [&error] {
        const QString text = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return text;
    };
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    if (!source)
        return broken(describe());
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return broken(describe());
    }
    zip_error_fini(&error);
    return archive;
}

/// Only plain files and folders: a symbolic link or a device in an archive is an attack.
bool isPlain(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    if (system != ZIP_OPSYS_UNIX && system != ZIP_OPSYS_OS_X)
        return true;
    const zip_uint32_t kind = (attributes >> 16) & 0170000;
    return kind == 0 || kind == 0100000 || kind == 0040000;
}

Result<zip_stat_t> statOf(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return broken(QString::fromUtf8(zip_strerror(archive)));
    if (stat.encryption_method != ZIP_EM_NONE)
        return failure(Errc::Malformed, tr("The archive is encrypted and cannot be read."));
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return failure(Errc::Malformed, tr("The archive uses a compression that Salesforce does not use."),
                       QStringLiteral("compression method %1").arg(stat.comp_method));
    return stat;
}

Result<QString> nameOf(zip_t *archive, zip_uint64_t index)
{
    const char *raw = zip_get_name(archive, index, ZIP_FL_ENC_RAW);
    if (!raw)
        return broken(QString::fromUtf8(zip_strerror(archive)));
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = decode(QByteArrayView(raw));
    if (decode.hasError())
        return broken(QStringLiteral("a name is not UTF-8"));
    return name;
}

/// Unpacks what is left of the caps and not a byte more; the sizes the archive declares are not believed.
class Unpacker final
{
public:
    Unpacker(zip_t *archive, const ZipCaps &caps, qint64 zipBytes)
        : m_archive(archive)
        , m_caps(caps)
        , m_left(caps.unzippedBytes)
        , m_zipBytes(zipBytes)
    {
    }

    Result<QByteArray> unpack(zip_uint64_t index, const zip_stat_t &stat)
    {
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive, index, 0));
        if (!file)
            return broken(QString::fromUtf8(zip_strerror(m_archive)));
        const auto packed = static_cast<qint64>(std::min<quint64>(stat.comp_size, static_cast<quint64>(m_zipBytes)));
        QByteArray bytes;
        bytes.reserve(static_cast<qsizetype>(std::min<quint64>(stat.size, kRatioFrom)));
        for (;;) {
            const zip_int64_t got = zip_fread(file.get(), m_chunk.data(), m_chunk.size());
            if (got < 0)
                return broken(QString::fromUtf8(zip_error_strerror(zip_file_get_error(file.get()))));
            if (got == 0) {
                if (static_cast<quint64>(bytes.size()) != stat.size)
                    return broken(QStringLiteral("a declared size is wrong"));
                return bytes;
            }
            if (auto within = check(bytes.size() + got, got, packed); !within)
                return failure(within);
            bytes.append(m_chunk.data(), static_cast<qsizetype>(got));
        }
    }

private:
    Result<> check(qint64 fileSize, qint64 more, qint64 packed)
    {
        m_left -= more;
        if (m_left < 0)
            return tooLarge(tr("it unpacks to more than %1 bytes").arg(m_caps.unzippedBytes));
        if (fileSize > m_caps.oneFileBytes)
            return tooLarge(tr("one of its files is larger than %1 bytes").arg(m_caps.oneFileBytes));
        if (fileSize > kRatioFrom && fileSize / m_caps.ratio > packed)
            return tooLarge(tr("one of its files unpacks to more than %1 times its size").arg(m_caps.ratio));
        return {};
    }

    zip_t *m_archive;
    const ZipCaps &m_caps;
    qint64 m_left;
    qint64 m_zipBytes;
    std::array<char, 64 * 1024> m_chunk;
};

struct Listed {
    zip_uint64_t index;
    zip_stat_t stat;
    QString name;
};

/// Everything that can be refused before a byte is unpacked.
Result<QList<Listed>> listing(zip_t *archive, const QByteArray &zip, const ZipCaps &caps)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > caps.files)
        return tooLarge(tr("it holds more than %1 files").arg(caps.files));
    QList<Listed> files;
    NameGuard names;
    quint64 packed = 0;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        auto name = nameOf(archive, index);
        if (!name)
            return failure(name);
        if (!isPlain(archive, index))
            return broken(QStringLiteral("an entry is a link or a device"));
        auto stat = statOf(archive, index);
        if (!stat)
            return failure(stat);
        packed += std::min<quint64>(stat->comp_size, static_cast<quint64>(caps.zipBytes)) + kHeaderBytes;
        const bool folder = name->endsWith(QLatin1Char('/'));
        if (folder)
            name->chop(1);
        // A folder may be listed often; only what is wrong with its name by itself matters.
        if (auto admitted = folder ? NameGuard().admit(*name) : names.admit(*name); !admitted)
            return failure(admitted);
        if (!folder)
            files.append({index, *stat, *name});
    }
    if (packed > static_cast<quint64>(zip.size()))
        return broken(QStringLiteral("entries overlap"));
    return files;
}

} // namespace

Result<QList<ZipEntry>> readZip(const QByteArray &zip, const ZipCaps &caps)
{
    if (zip.size() > caps.zipBytes)
        return tooLarge(tr("it is larger than %1 bytes").arg(caps.zipBytes));
    if (zip.isEmpty())
        return broken(QStringLiteral("no bytes"));
    const auto archive = open(zip);
    if (!archive)
        return failure(archive);
    const auto files = listing(archive->get(), zip, caps);
    if (!files)
        return failure(files);
    Unpacker unpacker(archive->get(), caps, zip.size());
    QList<ZipEntry> entries;
    entries.reserve(files->size());
    for (const Listed &file : *files) {
        auto bytes = unpacker.unpack(file.index, file.stat);
        if (!bytes)
            return failure(bytes);
        entries.append({file.name, std::move(*bytes)});
    }
    std::ranges::sort(entries, {}, &ZipEntry::name);
    return entries;
}

} // namespace backflow::archive
