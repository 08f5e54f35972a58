#pragma once

#include "core/metadata/registry.h"
#include "core/model/componentkey.h"

#include <QString>
#include <optional>

namespace backflow::metadata {

/// How a file gets from one format to the other.
enum class FileKind {
    Foreign,      ///< belongs to no known type: carried
    Whole,        ///< `N.suffix` in metadata format, `N.suffix-meta.xml` in source format
    AsIs,         ///< the same path in both
    FolderMeta,   ///< `reports/F-meta.xml`, `reports/F.reportFolder-meta.xml`
    Object,       ///< the whole of a decomposed type, one file in metadata format
    Parent,       ///< of a decomposed type in source format: what is left when the children are out
    Child,        ///< of a decomposed type in source format: one child
    ResourceMeta, ///< StaticResource
    ResourceBody, ///< StaticResource: the content, or a file out of it
    DocumentMeta, ///< Document
    DocumentBody, ///< Document
    CarriedWhole, ///< of a decomposed type in source format: a file in metadata format that could not be opened
};

/// What a path says by itself, without its bytes.
struct Place {
    FileKind kind = FileKind::Foreign;
    /// Null for Foreign only.
    const TypeInfo *type = nullptr;
    /// Of FileKind::Child.
    const ChildType *child = nullptr;
    /// Of the component the path belongs to, decoded where the type's names are.
    QString fullName;

    model::ComponentKey key(const QString &path) const;
};

/// `path` relative to the package root, in metadata format.
Place placeInMetadata(const QString &path);
/// `path` relative to the package root, in source format.
Place placeInSource(const QString &path);

/// The path without kPackageRoot; nothing when it is not below it.
std::optional<QString> withinPackage(const QString &path);

/// Type of components that are files no type is known for; such a component has no manifest entry.
inline constexpr QLatin1StringView kForeignType("File");
inline constexpr QLatin1StringView kMetaSuffix("-meta.xml");

/// Manifests travel beside the components and are none.
bool isManifestPath(const QString &path);
/// True for a path that is not one inside of a package: absolute, empty, or with `..` in it.
bool leadsOutside(const QString &path);

/// True for types whose names stand URL-encoded in files and manifests.
bool hasEncodedNames(QStringView type);
QString encodedName(const QString &name);
QString decodedName(const QString &name);

} // namespace backflow::metadata
