#pragma once

#include "core/metadata/registry.h"
#include "core/model/componentkey.h"

#include <QString>
#include <optional>

namespace backflow::localorg {

using model::ComponentKey;

/// Names compare on the server without case and with URL-encoding undone.
QString folded(const QString &name);
/// The form in which components are looked up.
ComponentKey folded(const ComponentKey &key);

enum class FileRole {
    Main, ///< the file that stands for the component
    Meta, ///< `-meta.xml` beside a content file
    Part, ///< one of several files of a bundle
};

struct Placed {
    /// Full name as the file carries it: layouts stay URL-encoded.
    ComponentKey key;
    FileRole role = FileRole::Main;
    /// What FileProperties call its file: `lwc/hello` for a bundle, else the main file's path.
    QString fileName;
};

/// Which component a file in metadata format belongs to; nothing when no type claims its folder.
/// Source of the layout: the public metadata registry, and what the API's zips look like (reference section 4).
std::optional<Placed> placeOf(const QString &path);

/// True for types whose components are folders of several files.
bool isBundle(const metadata::TypeInfo &type);
/// Type of the components a directory of the package root holds, by directory and suffix; null when none.
const metadata::TypeInfo *typeIn(const QString &directory, const QString &suffix);
/// Child types of a type, whether or not they become files of their own in source format.
QList<metadata::ChildType> childrenOf(const metadata::TypeInfo &type);
/// Full name of a child: `Account.Rating__c`; labels go by their own name.
QString childName(const QString &parentType, const QString &parent, const QString &child);

} // namespace backflow::localorg
