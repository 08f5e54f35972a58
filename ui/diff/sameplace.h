#pragma once

#include "ui/diff/filediff.h"

namespace backflow::ui::diff {

/// The change of lines that an entry's lines are part of; -1 = none is.
int changeOfEntry(const DiffRows &rows, const EntryRow &entry);
/// The entry that a change of lines is part of, as they are numbered group by group; -1 = none is.
int entryOfChange(const DiffRows &rows, int change, const std::vector<EntryGroup> &groups);

} // namespace backflow::ui::diff
