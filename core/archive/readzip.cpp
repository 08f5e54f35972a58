#include "core/archive/zipreader.h"

#include "core/archive/zipnames.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
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

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::archive)
};

std::unexpected<base::Error> broken(const QString &detail)
{
    return failure(Errc::Malformed,
                   Tr::tr("The archive is damaged or is not a zip. Nothing of it was used: try again."), detail);
}

std::unexpected<base::Error> brokenAt(const QString &name, const QString &detail)
{
    return failure(
        Errc::Malformed,
        Tr::tr("The archive is damaged at its entry \"%1\". Nothing of it was used: try again.").arg(name.left(200)),
        detail);
}

std::unexpected<base::Error> tooLarge(const QString &what)
{
    return failure(Errc::TooLarge,
                   Tr::tr("The archive is refused because it is too large: %1. Nothing of it was used.").arg(what),
                   what);
}

/// What libzip says of a failure to open.
class OpenError final
{
public:
    OpenError() { zip_error_init(&m_error); }
    ~OpenError() { zip_error_fini(&m_error); }
    OpenError(const OpenError &) = delete;
    OpenError &operator=(const OpenError &) = delete;
    zip_error_t *get() { return &m_error; }
    QString text() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error;
};

/// Takes the source over.
Result<Archive> open(zip_source_t *source, OpenError &error)
{
    if (!source)
        return broken(error.text());
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, error.get()));
    if (!archive) {
        zip_source_free(source);
        return broken(error.text());
    }
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

Result<zip_stat_t> statOf(zip_t *archive, zip_uint64_t index, const QString &name)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(archive, index, 0, &stat) != 0)
        return brokenAt(name, QString::fromUtf8(zip_strerror(archive)));
    if (stat.encryption_method != ZIP_EM_NONE)
        return failure(Errc::Malformed,
                       Tr::tr("The archive is encrypted and cannot be read: \"%1\".").arg(name.left(200)));
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return failure(
            Errc::Malformed,
            Tr::tr("The archive uses a compression that Salesforce does not use: \"%1\".").arg(name.left(200)),
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

struct Listed {
    zip_uint64_t index;
    zip_stat_t stat;
    QString name;
};

/// What the directory says an entry costs. What it keeps silent about is counted when it is unpacked.
Result<> withinCaps(const Listed &file, qint64 &left, const ZipCaps &caps)
{
    const QString name = file.name.left(200);
    const auto size = static_cast<qint64>(std::min<quint64>(file.stat.size, std::numeric_limits<qint64>::max()));
    if (size > caps.oneFileBytes)
        return tooLarge(
            Tr::tr("its file \"%2\" is larger than %1 bytes").arg(QString::number(caps.oneFileBytes), name));
    if (size > left)
        return tooLarge(Tr::tr("it unpacks to more than %1 bytes, of which \"%2\" is the last")
                            .arg(QString::number(caps.unzippedBytes), name));
    if (size > kRatioFrom && static_cast<quint64>(size / caps.ratio) > file.stat.comp_size)
        return tooLarge(
            Tr::tr("its file \"%2\" unpacks to more than %1 times its size").arg(QString::number(caps.ratio), name));
    left -= size;
    return {};
}

/// Everything that can be refused before a byte is unpacked.
Result<QList<Listed>> listing(zip_t *archive, qint64 zipBytes, const ZipCaps &caps)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > caps.files)
        return tooLarge(Tr::tr("it holds more than %1 files").arg(caps.files));
    QList<Listed> files;
    NameGuard names;
    quint64 packed = 0;
    qint64 left = caps.unzippedBytes;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        auto name = nameOf(archive, index);
        if (!name)
            return failure(name);
        if (!isPlain(archive, index))
            return failure(
                Errc::Malformed,
                Tr::tr("The archive is refused because its entry \"%1\" is a link or a device. Nothing of it was "
                       "used.")
                    .arg(name->left(200)));
        auto stat = statOf(archive, index, *name);
        if (!stat)
            return failure(stat);
        packed += std::min<quint64>(stat->comp_size, static_cast<quint64>(caps.zipBytes)) + kHeaderBytes;
        const bool folder = name->endsWith(QLatin1Char('/'));
        if (folder)
            name->chop(1);
        // A folder may be listed often; only what is wrong with its name by itself matters.
        if (auto admitted = folder ? NameGuard().admit(*name) : names.admit(*name); !admitted)
            return failure(admitted);
        if (folder)
            continue;
        files.append({index, *stat, *name});
        if (auto within = withinCaps(files.last(), left, caps); !within)
            return failure(within);
    }
    if (packed > static_cast<quint64>(zipBytes))
        return broken(QStringLiteral("entries overlap"));
    std::ranges::sort(files, {}, &Listed::name);
    return files;
}

} // namespace

struct ZipReader::Inside {
    /// Behind `archive`, when it is in memory.
    QByteArray zip;
    Archive archive;
    ZipCaps caps;
    qint64 zipBytes = 0;
    qint64 left = 0;
    QList<Listed> files;
    QStringList names;
    std::array<char, 64 * 1024> chunk = {};

    Result<> list()
    {
        auto found = listing(archive.get(), zipBytes, caps);
        if (!found)
            return failure(found);
        files = std::move(*found);
        left = caps.unzippedBytes;
        names.reserve(files.size());
        for (const Listed &file : std::as_const(files))
            names.append(file.name);
        return {};
    }

    Result<> check(const Listed &file, qint64 fileSize, qint64 more)
    {
        const QString name = file.name.left(200);
        const auto packed = static_cast<qint64>(std::min<quint64>(file.stat.comp_size, static_cast<quint64>(zipBytes)));
        left -= more;
        if (left < 0)
            return tooLarge(Tr::tr("it unpacks to more than %1 bytes, of which \"%2\" is the last")
                                .arg(QString::number(caps.unzippedBytes), name));
        if (fileSize > caps.oneFileBytes)
            return tooLarge(
                Tr::tr("its file \"%2\" is larger than %1 bytes").arg(QString::number(caps.oneFileBytes), name));
        if (fileSize > kRatioFrom && fileSize / caps.ratio > packed)
            return tooLarge(Tr::tr("its file \"%2\" unpacks to more than %1 times its size")
                                .arg(QString::number(caps.ratio), name));
        return {};
    }

    /// Unpacks what is left of the caps and not a byte more; the sizes the archive declares are not believed.
    Result<QByteArray> unpack(const Listed &listed)
    {
        const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive.get(), listed.index, 0));
        if (!file)
            return brokenAt(listed.name, QString::fromUtf8(zip_strerror(archive.get())));
        QByteArray bytes;
        bytes.reserve(static_cast<qsizetype>(std::min<quint64>(listed.stat.size, kRatioFrom)));
        for (;;) {
            const zip_int64_t got = zip_fread(file.get(), chunk.data(), chunk.size());
            if (got < 0)
                return brokenAt(listed.name, QString::fromUtf8(zip_error_strerror(zip_file_get_error(file.get()))));
            if (got == 0) {
                if (static_cast<quint64>(bytes.size()) != listed.stat.size)
                    return brokenAt(listed.name, QStringLiteral("a declared size is wrong"));
                return bytes;
            }
            if (auto within = check(listed, bytes.size() + got, got); !within)
                return failure(within);
            bytes.append(chunk.data(), static_cast<qsizetype>(got));
        }
    }
};

ZipReader::ZipReader(std::unique_ptr<Inside> inside)
    : m_inside(std::move(inside))
{
}

ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const QByteArray &zip, const ZipCaps &caps)
{
    if (zip.size() > caps.zipBytes)
        return tooLarge(Tr::tr("it is larger than %1 bytes").arg(caps.zipBytes));
    if (zip.isEmpty())
        return broken(QStringLiteral("no bytes"));
    OpenError error;
    auto inside = std::make_unique<Inside>();
    inside->zip = zip;
    auto archive = archive::open(
        zip_source_buffer_create(inside->zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, error.get()),
        error);
    if (!archive)
        return failure(archive);
    inside->archive = std::move(*archive);
    inside->caps = caps;
    inside->zipBytes = zip.size();
    if (auto listed = inside->list(); !listed)
        return failure(listed);
    return ZipReader(std::move(inside));
}

Result<ZipReader> ZipReader::openFile(const QString &path, const ZipCaps &caps)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(Errc::NotFound, Tr::tr("There is no file %1.").arg(path));
    if (!file.isFile())
        return failure(Errc::Io, Tr::tr("%1 is no file.").arg(path));
    if (file.size() > caps.zipBytes)
        return tooLarge(Tr::tr("it is larger than %1 bytes").arg(caps.zipBytes));
    OpenError error;
    auto archive = archive::open(
        zip_source_file_create(QFile::encodeName(path).constData(), 0, ZIP_LENGTH_TO_END, error.get()), error);
    if (!archive)
        return failure(archive);
    auto inside = std::make_unique<Inside>();
    inside->archive = std::move(*archive);
    inside->caps = caps;
    inside->zipBytes = file.size();
    if (auto listed = inside->list(); !listed)
        return failure(listed);
    return ZipReader(std::move(inside));
}

const QStringList &ZipReader::names() const
{
    return m_inside->names;
}

Result<QByteArray> ZipReader::read(qsizetype index)
{
    return m_inside->unpack(m_inside->files.at(index));
}

Result<QList<ZipEntry>> readZip(const QByteArray &zip, const ZipCaps &caps)
{
    auto reader = ZipReader::open(zip, caps);
    if (!reader)
        return failure(reader);
    QList<ZipEntry> entries;
    entries.reserve(reader->names().size());
    for (qsizetype i = 0; i < reader->names().size(); ++i) {
        auto bytes = reader->read(i);
        if (!bytes)
            return failure(bytes);
        entries.append({reader->names().at(i), std::move(*bytes)});
    }
    return entries;
}

} // namespace backflow::archive
