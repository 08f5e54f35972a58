#include "core/promotion/package.h"

#include "core/archive/zip.h"
#include "core/metadata/registry.h"

#include <QSet>

namespace backflow::promotion {
namespace {

model::Manifest destructiveManifest(const std::vector<ResolvedComponent> &components)
{
    QSet<QString> goingParents;
    for (const ResolvedComponent &component : components) {
        if (component.operation == Operation::Remove)
            goingParents.insert(component.key.toString());
    }
    model::Manifest manifest;
    for (const ResolvedComponent &component : components) {
        if (component.operation != Operation::Remove)
            continue;
        const metadata::TypeInfo *parent = metadata::Registry::builtIn().parentOf(component.key.type);
        const QString parentName = component.key.fullName.section(u'.', 0, 0);
        if (parent && goingParents.contains(model::ComponentKey{parent->name, parentName}.toString()))
            continue;
        const metadata::ManifestEntry entry = metadata::manifestEntry(component.key);
        manifest.add(entry.type, entry.member);
    }
    return manifest;
}

} // namespace

base::Result<QByteArray> deployZip(const std::vector<ResolvedComponent> &components, const QString &apiVersion)
{
    QList<metadata::SourceComponent> sources;
    for (const ResolvedComponent &component : components) {
        if (component.operation == Operation::Add || component.operation == Operation::Change)
            sources += metadata::SourceComponent{component.key, component.after, false};
    }
    base::Result<metadata::MetadataPackage> package = metadata::toMetadata(sources, apiVersion);
    if (!package)
        return base::failure(package);
    return metadata::zipOfPackage(*package, destructiveManifest(components));
}

std::vector<ResolvedComponent> reversed(const std::vector<ResolvedComponent> &components)
{
    std::vector<ResolvedComponent> back;
    for (const ResolvedComponent &component : components) {
        ResolvedComponent turned{component.key, component.operation, component.after, component.before};
        if (component.operation == Operation::Add)
            turned.operation = Operation::Remove;
        else if (component.operation == Operation::Remove)
            turned.operation = Operation::Add;
        back.push_back(std::move(turned));
    }
    return back;
}

base::Result<QByteArray> packResults(const std::vector<ResolvedComponent> &components)
{
    QList<archive::ZipEntry> entries;
    for (const ResolvedComponent &component : components) {
        for (const metadata::MetadataFile &file : component.after)
            entries += archive::ZipEntry{file.path, file.bytes};
    }
    return archive::writeZip(std::move(entries));
}

base::Result<QHash<model::ComponentKey, QList<metadata::MetadataFile>>> resultsOf(const QByteArray &blob)
{
    QHash<model::ComponentKey, QList<metadata::MetadataFile>> results;
    // Our own zip, and in source format: a deployment within the API's limits may hold several times as many files
    // here.
    constexpr int kMostWritten = 65'535;
    base::Result<QList<archive::ZipEntry>> entries = archive::readZip(blob, {.files = kMostWritten});
    if (!entries)
        return base::failure(entries);
    for (archive::ZipEntry &entry : *entries) {
        if (const auto key = metadata::componentOfPath(entry.name))
            results[*key] += metadata::MetadataFile{std::move(entry.name), std::move(entry.bytes)};
    }
    return results;
}

} // namespace backflow::promotion
