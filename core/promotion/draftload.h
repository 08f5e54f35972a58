#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/journalstore.h"
#include "core/ports/repository.h"
#include "core/promotion/draft.h"

namespace backflow::promotion {

/// A draft as it was stored, without its merges. Errors: NotFound, Corrupt; those of JournalStore.
base::Result<Draft> storedDraft(ports::JournalStore &journal, const QString &id);

/// Computes the draft's merges from its commits and its ancestors. Errors: those of Repository, Canceled.
base::Result<> mergeStored(ports::Repository &repository, Draft &draft, async::Monitor &monitor);

} // namespace backflow::promotion
