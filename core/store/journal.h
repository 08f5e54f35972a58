#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QString>
#include <memory>

namespace backflow::store {

/// Opens the durable memory in `folder`, making it when it is not there: `journal.db` (SQLite), `blobs/`, `leases/`.
/// The store belongs to the calling thread; several threads and processes may have the same folder open.
/// Errors: Corrupt (not a journal, or damaged), Unsupported (written by a newer version, or
/// on a drive that is not this machine's own), ReadOnly, DiskFull, Io.
base::Result<std::unique_ptr<ports::JournalStore>> openJournal(const QString &folder);

} // namespace backflow::store
