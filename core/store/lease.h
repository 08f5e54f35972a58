#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QString>
#include <memory>

namespace backflow::store {

/// Takes an exclusive lock on a file of that promotion under `folder`. The operating system gives it back when the
/// handle or the process goes, however it goes. Errors: Conflict (held, also by this process), ReadOnly, Io.
base::Result<std::unique_ptr<ports::JournalStore::Lease>> takeLease(const QString &folder, const QString &promotion);

} // namespace backflow::store
