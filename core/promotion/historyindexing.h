#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/backends.h"
#include "core/ports/historyindex.h"

namespace backflow::promotion {

/// Reads into the index what it does not hold yet: new audit records, new snapshots of every environment, and what was
/// imported of the orgs' setup audit trails. A record that was put in another order since makes it read all again. What
/// was taken before an error or a stop stays; how far it is goes to the monitor.
/// Errors: those of Repository, JournalStore and HistoryIndex; Canceled.
base::Result<> bringUpToDate(ports::Repository &repository, ports::JournalStore &journal, ports::HistoryIndex &index,
                             async::Monitor &monitor);

/// Opens the index in the language in use, as it is. Errors: Unsupported where none is kept; those of opening.
base::Result<std::unique_ptr<ports::HistoryIndex>> openHistory(const ports::Backends &backends);
/// The same with people's names also where this program masks them.
base::Result<std::unique_ptr<ports::HistoryIndex>> openRecordedHistory(const ports::Backends &backends);

/// The same, brought up to date, or made anew first.
enum class Filling { WhatIsNew, Everything };
base::Result<std::unique_ptr<ports::HistoryIndex>>
currentHistory(const ports::Backends &backends, async::Monitor &monitor, Filling filling = Filling::WhatIsNew);

} // namespace backflow::promotion
