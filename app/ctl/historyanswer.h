#pragma once

#include "core/ports/historyindex.h"
#include "core/promotion/componentstory.h"
#include "core/promotion/historyexport.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace backflow::ctl {

QJsonObject toJson(const promotion::HistoryEvent &event);
QJsonObject toJson(const promotion::ComponentStory &story);
/// Environment by environment: each entry, its value, who changed it last, when and why.
QString storyText(const promotion::ComponentStory &story);

/// `csv`, `jsonl`, `html`.
std::optional<promotion::ExportFormat> formatNamed(const QString &name);

/// Writes into a file that is there whole or not at all; an empty path is stdout. Errors: those of exportHistory, and
/// of the file.
base::Result<promotion::ExportSummary> writeExport(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                                   promotion::ExportFormat format, const promotion::ExportFacts &facts,
                                                   const QString &path, async::Monitor &monitor);

} // namespace backflow::ctl
