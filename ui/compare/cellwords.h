#pragma once

#include "core/compare/comparison.h"
#include "ui/widgets/typenames.h"
#include "ui/widgets/words.h"

#include <QString>

namespace backflow::ui::compare {

using backflow::compare::Cell;
using backflow::compare::CellState;
using backflow::compare::Comparison;
using backflow::compare::Row;

/// Sign of a state: "+", "±", "−", "=", "≠", "⇅", "?".
QString cellGlyph(CellState state);
/// What a cell shows: "± 5 entries", "≠ conflict"; with a ◆ where only the target changed it and nothing flows.
QString cellWords(const Cell &cell, const QString &type = {});
/// Name of a group of rows: "Only in target".
QString stateWords(CellState state);
/// The same without the sign, for assistive technology: "different, 5 entries".
QString spokenWords(const Cell &cell, const QString &type = {});

/// How much a state asks of a person: sorts columns and names a row that differs from target to target.
int severity(CellState state);
/// The most severe state over all targets: each row counts under exactly one.
CellState rowState(const Row &row);
/// Something would be done in at least one target.
bool isTickable(const Row &row);
/// The source changed it since the common version, for at least one target: something would flow back. Where only the
/// target changed it, ticking brings nothing.
bool isDue(const Row &row);
/// Ticking it asks for a removal: the source does not have it, some target does.
bool isRemoval(const Comparison &comparison, const Row &row);
/// Some target holds a change of its own that a plain overwrite would lose.
bool isRisky(const Row &row);

using widgets::typeTitle;
using widgets::typeWord;
using widgets::typeWords;

} // namespace backflow::ui::compare
