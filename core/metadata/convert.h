#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/manifest.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::metadata {

/// Folder of a snapshot under which components live; a snapshot is a Salesforce DX project that any tool can open.
inline constexpr QLatin1StringView kPackageRoot("force-app/main/default/");

struct MetadataFile {
    /// Metadata format: relative to the package root (`classes/A.cls`). Source format: with kPackageRoot before it.
    QString path;
    QByteArray bytes;
    bool operator==(const MetadataFile &) const = default;
};

/// One component in source format.
struct SourceComponent {
    model::ComponentKey key;
    /// In path order; never empty.
    QList<MetadataFile> files;
    /// True when the type has no conversion yet, so its files stand as the org gave them.
    bool carried = false;
    bool operator==(const SourceComponent &) const = default;
};

struct SourceSet {
    /// Sorted by key.
    QList<SourceComponent> components;
    /// Sentences about files that were kept but not understood; each names the file.
    QStringList notes;
};

/// Metadata format → source format. Objects fall apart into their children; everything else keeps its bytes (children
/// take over their bytes re-indented at the left margin). Nothing is dropped: a file that belongs to no known type
/// becomes a component of its own, `carried`, with a note. `package.xml` and destructive manifests are not components.
/// Errors: Malformed when the XML of a type that must be opened does not parse (the message names file and line).
base::Result<SourceSet> toSource(const QList<MetadataFile> &files);

/// Files and manifest of a deployable package.
struct MetadataPackage {
    /// Relative to the package root, sorted, without package.xml.
    QList<MetadataFile> files;
    model::Manifest manifest;
};

/// Files of a retrieve's zip, without its `unpackaged/` root. Errors: those of archive::readZip.
base::Result<QList<MetadataFile>> filesOfZip(const QByteArray &zip);

/// The deployable zip of a package: its files and package.xml at the root, and the destructive manifest, if any, as
/// destructiveChangesPost.xml. The same package gives the same bytes.
base::Result<QByteArray> zipOfPackage(const MetadataPackage &package, const model::Manifest &destructive);

/// Source format → metadata format. A child of a decomposed type may come without its parent: the file is then the
/// partial parent with just that child, as the API wants it. Children are put in the order a retrieve gives.
base::Result<MetadataPackage> toMetadata(const QList<SourceComponent> &components, const QString &apiVersion);

/// The manifest entry of a component: its type and the member name as the API wants it (layouts URL-encoded, …).
struct ManifestEntry {
    QString type;
    QString member;
};
ManifestEntry manifestEntry(const model::ComponentKey &key);
/// The component a manifest entry or a FileProperties row names.
model::ComponentKey keyOfMember(const QString &type, const QString &member);

/// Which component a source-format path (with kPackageRoot) belongs to; nothing for files of the project itself.
std::optional<model::ComponentKey> componentOfPath(const QString &path);

/// Path of the one XML file that describes the component in source format, or nothing where there is none to know.
std::optional<QString> mainXmlPath(const QStringList &paths);

} // namespace backflow::metadata
