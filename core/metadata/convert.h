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
    /// True when the type is not known or its file cannot be opened, so its files stand as the org gave them.
    bool carried = false;
    bool operator==(const SourceComponent &) const = default;
};

struct SourceSet {
    /// Sorted by key.
    QList<SourceComponent> components;
    /// Sentences about files that were kept but not understood; each names the file.
    QStringList notes;
};

/// Metadata format → source format. Objects fall apart into their children, archives in static resources into their
/// files; everything else keeps its bytes (children take over theirs, moved to the left margin). Nothing is dropped: a
/// file that belongs to no known type becomes a component of its own, `carried`, with a note; so does the file of an
/// object whose XML does not parse, whole. An object's file that holds children only, as an org gives it when just a
/// child was asked for, makes no CustomObject component. `package.xml` and destructive manifests are not components.
/// Only XML that must be opened is parsed: of objects, object translations, bots, and the descriptions of resources.
/// Errors: InvalidInput when two files have one path, or a path leads out of the package.
base::Result<SourceSet> toSource(const QList<MetadataFile> &files);

/// Files and manifest of a deployable package.
struct MetadataPackage {
    /// Relative to the package root, sorted, without package.xml.
    QList<MetadataFile> files;
    model::Manifest manifest;
};

/// `unpackaged/`, or the name of a package, where the manifest does not stand at the root; else nothing.
QString rootOfPackage(const QStringList &paths);
/// Files of a retrieve's zip, without its `unpackaged/` root. Errors: those of archive::readZip.
base::Result<QList<MetadataFile>> filesOfZip(const QByteArray &zip);

/// The deployable zip of a package: its files and package.xml at the root, and the destructive manifest, if any, as
/// destructiveChangesPost.xml. The same package gives the same bytes.
base::Result<QByteArray> zipOfPackage(const MetadataPackage &package, const model::Manifest &destructive);

/// Source format → metadata format, with the manifest that names every component. A child of a decomposed type may come
/// without its parent: the file is then the partial parent with just the children that came, as the API wants it.
/// Children are put in the order a retrieve gives. toSource(toMetadata(s)) gives s back to the byte for every s that
/// toSource made. Components of the type `File` (files of no known type) travel along and are not in the manifest.
/// Errors: Malformed when a child's XML does not parse (the message names it), InvalidInput when a path lies outside of
/// kPackageRoot or two components make one file with different bytes.
base::Result<MetadataPackage> toMetadata(const QList<SourceComponent> &components, const QString &apiVersion);

/// The manifest entry of a component: its type and the member name as the API wants it: names of layouts and profiles
/// URL-encoded, a folder of reports among the reports (`Sales`, a nested one `Sales/Old/`).
struct ManifestEntry {
    QString type;
    QString member;
};
ManifestEntry manifestEntry(const model::ComponentKey &key);
/// The component a manifest entry or a FileProperties row names; undoes manifestEntry. Documents are named without
/// their file's suffix. Children that stay in their parent's file (`WorkflowAlert`, `CustomLabel`) keep their own key:
/// Registry::parentOf tells whose they are.
model::ComponentKey keyOfMember(const QString &type, const QString &member);

/// Adds to a manifest the children that stay in the file of their parent, in metadata format: labels, rules and actions
/// of workflows, … Naming the parent is enough for an org; Salesforce's own tools name both. Nothing of a file that is
/// not XML.
void addInnerMembers(model::Manifest &manifest, const MetadataFile &file);

/// Which component a source-format path (with kPackageRoot) belongs to; nothing for files of the project itself. The
/// path alone decides, so it gives the same key as toSource did. Files no type is known for are `File:<path>`.
std::optional<model::ComponentKey> componentOfPath(const QString &path);

/// Path of the one XML file that describes the component in source format, or nothing where there is none to know.
std::optional<QString> mainXmlPath(const QStringList &paths);

} // namespace backflow::metadata
