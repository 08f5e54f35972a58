#pragma once

#include "core/base/result.h"
#include "core/ports/historyindex.h"

#include <QString>
#include <memory>

namespace backflow::store {

/// Opens the index in that file (SQLite, FTS5), making it when it is not there; `:memory:` keeps it in memory. A file
/// that is damaged, no index, or of another version is thrown away first. Errors: ReadOnly, DiskFull, Io.
base::Result<std::unique_ptr<ports::HistoryIndex>> openHistoryIndex(const QString &path);

} // namespace backflow::store
