#include "core/metadata/staticresource.h"

#include "core/archive/zip.h"
#include "core/metadata/places.h"
#include "core/xml/document.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::metadata {

namespace {

constexpr QLatin1StringView kFolder("staticresources/");
constexpr QLatin1StringView kSuffix(".resource");

bool isArchive(const QString &contentType)
{
    return contentType == u"application/zip" || contentType == u"application/x-zip-compressed" ||
           contentType == u"application/jar";
}

bool isMeta(const MetadataFile &file)
{
    return file.path.endsWith(u".resource-meta.xml");
}

/// Empty when the description does not say, or cannot be read.
QString contentTypeIn(const QByteArray &meta)
{
    const auto document = xml::Document::parse(meta);
    return document ? document->root().childText("contentType").trimmed().toLower() : QString();
}

/// Git refuses trees with such names, and one of them would stop a whole snapshot.
bool isBarredByGit(const QString &path)
{
    for (const auto segment : QStringTokenizer(path, QLatin1Char('/'))) {
        if (segment.compare(u".git", Qt::CaseInsensitive) == 0 ||
            segment.startsWith(QLatin1StringView("git~"), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Files of the archive; nothing, and a sentence, when they cannot stand as files of their own.
QList<MetadataFile> unpacked(const QString &name, const QByteArray &body, QString *note)
{
    const auto entries = archive::readZip(body);
    QString why;
    if (!entries)
        why = entries.error().message;
    else if (entries->isEmpty())
        why = QCoreApplication::translate("backflow::metadata", "It holds no files.");
    else if (std::ranges::any_of(*entries, isBarredByGit, &archive::ZipEntry::name))
        why = QCoreApplication::translate("backflow::metadata", "It holds a file that Git cannot keep.");
    QList<MetadataFile> files;
    if (!why.isEmpty()) {
        *note = QCoreApplication::translate("backflow::metadata",
                                            "The archive in staticresources/%1.resource is kept whole. %2")
                    .arg(name, why);
        return files;
    }
    for (const archive::ZipEntry &entry : *entries)
        files.append({kFolder + name + QLatin1Char('/') + entry.name, entry.bytes});
    return files;
}

} // namespace

QString suffixOfContentType(const QString &contentType)
{
    static const QHash<QString, QString> suffixes = {
        {QStringLiteral("text/plain"), QStringLiteral("txt")},
        {QStringLiteral("text/css"), QStringLiteral("css")},
        {QStringLiteral("text/csv"), QStringLiteral("csv")},
        {QStringLiteral("text/html"), QStringLiteral("html")},
        {QStringLiteral("text/javascript"), QStringLiteral("js")},
        {QStringLiteral("application/javascript"), QStringLiteral("js")},
        {QStringLiteral("application/x-javascript"), QStringLiteral("js")},
        {QStringLiteral("application/json"), QStringLiteral("json")},
        {QStringLiteral("text/xml"), QStringLiteral("xml")},
        {QStringLiteral("application/xml"), QStringLiteral("xml")},
        {QStringLiteral("text/markdown"), QStringLiteral("md")},
        {QStringLiteral("application/pdf"), QStringLiteral("pdf")},
        {QStringLiteral("application/octet-stream"), QStringLiteral("bin")},
        {QStringLiteral("application/zip"), QStringLiteral("zip")},
        {QStringLiteral("application/x-zip-compressed"), QStringLiteral("zip")},
        {QStringLiteral("application/jar"), QStringLiteral("jar")},
        {QStringLiteral("application/msword"), QStringLiteral("doc")},
        {QStringLiteral("application/vnd.ms-excel"), QStringLiteral("xls")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
         QStringLiteral("docx")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), QStringLiteral("xlsx")},
        {QStringLiteral("application/rtf"), QStringLiteral("rtf")},
        {QStringLiteral("application/font-woff"), QStringLiteral("woff")},
        {QStringLiteral("font/woff"), QStringLiteral("woff")},
        {QStringLiteral("font/woff2"), QStringLiteral("woff2")},
        {QStringLiteral("font/ttf"), QStringLiteral("ttf")},
        {QStringLiteral("font/otf"), QStringLiteral("otf")},
        {QStringLiteral("image/png"), QStringLiteral("png")},
        {QStringLiteral("image/x-png"), QStringLiteral("png")},
        {QStringLiteral("image/jpeg"), QStringLiteral("jpeg")},
        {QStringLiteral("image/gif"), QStringLiteral("gif")},
        {QStringLiteral("image/svg+xml"), QStringLiteral("svg")},
        {QStringLiteral("image/webp"), QStringLiteral("webp")},
        {QStringLiteral("image/bmp"), QStringLiteral("bmp")},
        {QStringLiteral("image/tiff"), QStringLiteral("tif")},
        {QStringLiteral("image/x-icon"), QStringLiteral("ico")},
        {QStringLiteral("image/vnd.microsoft.icon"), QStringLiteral("ico")},
        {QStringLiteral("audio/mpeg"), QStringLiteral("mpga")},
        {QStringLiteral("video/mp4"), QStringLiteral("mp4")},
    };
    return suffixes.value(contentType.toLower(), QStringLiteral("resource"));
}

QList<MetadataFile> resourceToSource(const QString &name, const QList<MetadataFile> &files, QString *note)
{
    const auto meta = std::ranges::find_if(files, isMeta);
    const QString contentType = meta == files.end() ? QString() : contentTypeIn(meta->bytes);
    const QString body = kFolder + name + kSuffix;
    QList<MetadataFile> result;
    for (const MetadataFile &file : files) {
        if (file.path != body) {
            result.append(file);
            continue;
        }
        QList<MetadataFile> parts;
        if (isArchive(contentType))
            parts = unpacked(name, file.bytes, note);
        else
            parts.append({kFolder + name + QLatin1Char('.') + suffixOfContentType(contentType), file.bytes});
        result += parts.isEmpty() ? QList<MetadataFile>{file} : parts;
    }
    return result;
}

base::Result<QList<MetadataFile>> resourceToMetadata(const QString &name, const QList<MetadataFile> &files)
{
    const QString folder = kFolder + name + QLatin1Char('/');
    QList<MetadataFile> result;
    QList<archive::ZipEntry> loose;
    for (const MetadataFile &file : files) {
        if (file.path.startsWith(folder))
            loose.append({file.path.mid(folder.size()), file.bytes});
        else if (isMeta(file))
            result.append(file);
        else
            result.append({kFolder + name + kSuffix, file.bytes});
    }
    if (loose.isEmpty())
        return result;
    auto zip = archive::writeZip(std::move(loose));
    if (!zip)
        return base::failure(zip);
    result.append({kFolder + name + kSuffix, std::move(*zip)});
    return result;
}

} // namespace backflow::metadata
