#pragma once

#include "ui/history/historymodel.h"

#include <QByteArray>
#include <QString>

namespace backflow::ui::history {

enum class ExportFormat { Csv, JsonLines, Html };
/// By a file's ending; CSV unless it says otherwise.
ExportFormat exportFormatOf(const QString &path);

/// What an export says about itself, so that somebody else can judge it.
struct ExportFacts {
    /// The filters in force, in words; empty = all events.
    QString filter;
    QDateTime madeAt;
    QString madeBy;
};

/// The events as CSV with a heading line; quotes as RFC 4180 wants them. Leading = + - @ get an apostrophe, so that a
/// spreadsheet takes no cell for a formula.
QByteArray toCsv(const Events &events);
/// One stored record a line, whole; the first line says how many there are, what was filtered, in which zone times are,
/// who made it with which version, and the SHA-256 of all lines after it.
QByteArray toJsonLines(const Events &events, const ExportFacts &facts);
/// A page for reading and printing, with the same facts; the hash is that of the JSON lines of the same events.
QByteArray toHtml(const Events &events, const ExportFacts &facts);

} // namespace backflow::ui::history
