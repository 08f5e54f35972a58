#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/historyindex.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <functional>

namespace backflow::promotion {

enum class ExportFormat { Csv, JsonLines, Html };

/// What an export says about itself, so that somebody else can judge it.
struct ExportFacts {
    /// The filters in force, in words; empty = all events.
    QString filter;
    QDateTime madeAt;
    QString madeBy;
    /// People stand as "Person 1", "Person 2", …: the same person under the same name all through.
    bool maskNames = false;
};

struct ExportSummary {
    qint64 rows = 0;
    /// SHA-256 of the bytes of all rows, hex.
    QByteArray sha256;
};

/// Takes the bytes as they come. An error ends the export with it.
using ExportSink = std::function<base::Result<>(const QByteArray &)>;

/// Writes every event a query lets through, a part at a time, with the facts behind them: how many there are, what was
/// filtered, in which zone times are, who made it with which version, and the SHA-256 of the rows.
/// - CSV: a heading line and one line an event, quoted as RFC 4180 wants it; leading = + - @ get an apostrophe, so that
///   a spreadsheet takes no cell for a formula; the facts in lines of one cell that begins with #.
/// - JSON lines: one object an event, with the stored record whole; the facts as the last line, which has a member
///   `export`.
/// - HTML: a page for reading and printing.
/// The hash is over the lines (rows of the table) of the events alone, ends of lines included.
/// Errors: those of HistoryIndex and of the sink; Canceled.
base::Result<ExportSummary> exportHistory(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                          ExportFormat format, const ExportFacts &facts, const ExportSink &sink,
                                          async::Monitor &monitor);

/// By the ending of a file's name; CSV unless it says otherwise.
ExportFormat exportFormatOf(const QString &path);
/// The same into a file that is there whole or not at all.
base::Result<ExportSummary> exportToFile(ports::HistoryIndex &index, const ports::HistoryQuery &query,
                                         ExportFormat format, const ExportFacts &facts, const QString &path,
                                         async::Monitor &monitor);

class NameMask;
/// What an export says of itself where names are masked.
ExportFacts shownFacts(const ExportFacts &facts, NameMask &mask);

/// The facts in words, for those who read them.
QStringList factLines(const ExportFacts &facts, const ExportSummary &summary);

} // namespace backflow::promotion
