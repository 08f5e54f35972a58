#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/historyindex.h"
#include "core/ports/repository.h"
#include "core/promotion/history.h"

namespace backflow::promotion {

/// Reads into the index what it does not hold yet: new audit records and new snapshots of every environment. A record
/// that was put in another order since makes it read all again. What was taken before an error or a stop stays.
/// Errors: those of Repository and HistoryIndex; Canceled.
base::Result<> bringUpToDate(ports::Repository &repository, ports::HistoryIndex &index, async::Monitor &monitor);

/// Opens the workspace's index and brings it up to date. Errors: as above; Unsupported where none is kept.
base::Result<std::unique_ptr<ports::HistoryIndex>> currentHistory(const ports::Backends &backends,
                                                                  async::Monitor &monitor);

/// A record of the audit chain in words.
HistoryEvent historyEvent(const governance::AuditRecord &record);
/// An event of the index as the history shows it.
HistoryEvent historyEvent(const ports::IndexedEvent &event);

/// `Type:Full.Name` of what a record says it is about.
QStringList componentsOf(const QJsonObject &record);

} // namespace backflow::promotion
