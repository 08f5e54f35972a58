#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace backflow::git {

/// Makes `root` and the folders below it that are missing and flushes every folder that got a new entry, so that they
/// are still there after a power cut (libgit2 flushes files, never the parents of new folders).
/// Errors: DiskFull, ReadOnly, Io.
base::Result<> makeFoldersDurably(const QString &root, const QStringList &below);

/// Flushes one file, or the entries of one folder. NTFS journals entries, and libgit2 writes files through to disk on
/// Windows, so there it does nothing.
void flushPath(const QString &path);

} // namespace backflow::git
