#pragma once

#include "core/merge/threeway.h"

#include <QString>

namespace backflow::merge {

/// Whether a file is to be read as JSON: by its name, or, where the name says nothing (static resources, files whose
/// name begins with a dot), by how its content begins.
bool looksLikeJson(const QString &path, const FileVersions &versions);

/// Whether two documents say the same, whatever way they are written; false when one cannot be read.
bool sameJson(const QByteArray &a, const QByteArray &b);

enum class JsonResult {
    Merged,
    NotJson,   ///< a version cannot be read; `notes` says which and why
    Contested, ///< nothing of it can be settled on its own: the whole file is to be decided
};

/// Merges three versions of a JSON document by key path into `outcome`: members of objects by name, items of arrays by
/// what identifies them, other arrays against the ancestor. Source and target are there, the ancestor may not be. The
/// result is made of the versions' own bytes, in the target's order and layout. Paths look like
/// `packageDirectories[force-app]/dependencies[crm-base]/versionNumber`; a name with other characters than letters,
/// digits and _ $ @ . - stands in brackets and quotes, an item without identity as `[#3]`.
JsonResult mergeJson(const QString &path, const FileVersions &versions, const MergeOptions &options, Outcome &outcome);

} // namespace backflow::merge
