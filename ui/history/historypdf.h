#pragma once

#include "core/promotion/historyexport.h"

#include <QString>

namespace backflow::ui::history {

/// The events as a document of A4 pages lying on their side, each with the heading line and its number; the facts stand
/// on the last one. There whole or not at all. Errors: those of HistoryIndex and of the file; Canceled.
base::Result<promotion::ExportSummary> writePdf(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                                const promotion::ExportFacts &facts, const QString &path,
                                                async::Monitor &monitor);

} // namespace backflow::ui::history
