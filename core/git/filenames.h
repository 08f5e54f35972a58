#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace backflow::git {

/// Folders below one another; deeper trees are refused. Also the bound of every walk.
inline constexpr int kDeepestTree = 40;

/// True for a name that is harmless as a file on every system: not empty, `.` or `..`, nothing that any file system
/// takes for `.git` (case, NTFS short names and streams, trailing dots, invisible HFS+ characters), no separator or
/// control character. Source of the list: the names that Git itself refuses in trees (`verify_path`).
bool isSafeName(QByteArrayView name);

/// The names of a relative path, checked. Errors: InvalidInput, naming the path.
base::Result<QList<QByteArray>> splitPath(const QString &path);

} // namespace backflow::git
