#pragma once

#include <QString>
#include <optional>

namespace backflow::metadata {

/// Where a file in source format stands in a package, whatever folders a team put above, between or around the type's
/// own: `app/billing/classes/api/Tax.cls` → `classes/Tax.cls`, `app/objects/A/fields/old/B__c.field-meta.xml` →
/// `objects/A/fields/B__c.field-meta.xml`. The path alone decides, from the left, as in Salesforce's own tools; names
/// that only older tools wrote get today's. Nothing for files of no known type.
std::optional<QString> packagePath(const QString &path);

/// Same for a file of a type that is newer than the registry: what follows `main/default/`, else the whole path, with
/// the name it has in a package, where the usual rule tells one (`newThings/A.newThing-meta.xml` → `…/A.newThing`).
/// Nothing when the file is not below a folder, or the folder is a known type's: then it is no metadata.
std::optional<QString> unknownPackagePath(const QString &path);

} // namespace backflow::metadata
