#include "core/archive/zip.h"
#include "core/metadata/convert.h"
#include "core/metadata/packagexml.h"

namespace backflow::metadata {

namespace {

using base::failure;
using base::Result;

constexpr QLatin1StringView kManifest("package.xml");

/// `unpackaged/`, or the name of a package, where the manifest does not stand at the root.
QString rootOf(const QList<archive::ZipEntry> &entries)
{
    const auto isRootManifest = [](const archive::ZipEntry &entry) { return entry.name == kManifest; };
    if (entries.isEmpty() || std::ranges::any_of(entries, isRootManifest))
        return {};
    const QString first = entries.first().name;
    const QString root = first.left(first.indexOf(QLatin1Char('/')) + 1);
    const bool shared = !root.isEmpty() && std::ranges::all_of(entries, [&root](const archive::ZipEntry &entry) {
        return entry.name.startsWith(root);
    });
    const bool holdsManifest = std::ranges::any_of(
        entries, [&root](const archive::ZipEntry &entry) { return entry.name == root + kManifest; });
    return shared && (holdsManifest || root == u"unpackaged/") ? root : QString();
}

} // namespace

Result<QList<MetadataFile>> filesOfZip(const QByteArray &zip)
{
    auto entries = archive::readZip(zip);
    if (!entries)
        return failure(entries);
    const QString root = rootOf(*entries);
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
