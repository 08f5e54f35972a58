#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"

namespace backflow::metadata {

namespace {

using base::failure;
using base::Result;

constexpr QLatin1StringView kManifest("package.xml");

} // namespace

QString rootOfPackage(const QStringList &paths)
{
    if (paths.isEmpty() || paths.contains(kManifest))
        return {};
    const QString root = paths.first().left(paths.first().indexOf(QLatin1Char('/')) + 1);
    const bool shared =
        !root.isEmpty() && std::ranges::all_of(paths, [&root](const QString &path) { return path.startsWith(root); });
    return shared && (paths.contains(root + kManifest) || root == u"unpackaged/") ? root : QString();
}

Result<QList<MetadataFile>> filesOfZip(const QByteArray &zip)
{
    auto entries = archive::readZip(zip);
    if (!entries)
        return failure(entries);
    QStringList names;
    for (const archive::ZipEntry &entry : std::as_const(*entries))
        names.append(entry.name);
    const QString root = rootOfPackage(names);
    QList<MetadataFile> files;
    files.reserve(entries->size());
    for (archive::ZipEntry &entry : *entries)
        files.append({entry.name.mid(root.size()), std::move(entry.bytes)});
    return files;
}

Result<QByteArray> zipOfPackage(const MetadataPackage &package, const model::Manifest &destructive)
{
    QList<archive::ZipEntry> entries;
    entries.reserve(package.files.size() + 2);
    for (const MetadataFile &file : package.files)
        entries.append({file.path, file.bytes});
    entries.append({kManifest, writeManifest(package.manifest)});
    if (!destructive.isEmpty())
        entries.append({QStringLiteral("destructiveChangesPost.xml"), writeManifest(destructive)});
    return archive::writeZip(std::move(entries));
}

} // namespace backflow::metadata
