#pragma once

#include <QByteArray>
#include <QString>

namespace backflow::base {

/// Adds a cell to a line of comma-separated values, with a comma where the line has one before it: quoted as RFC 4180
/// wants it, and with an apostrophe before what a spreadsheet would take for a formula (a sign, also in its full width
/// and behind blanks and invisible characters) or what would begin with a tab or the end of a line.
void appendCsvCell(QByteArray &line, const QString &text);

/// Whether a spreadsheet may run that.
bool beginsFormula(const QString &text);

} // namespace backflow::base
