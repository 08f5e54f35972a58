#pragma once

#include "ui/diff/filediff.h"

namespace backflow::ui::diff {

/// Entries that mean the same on both sides but are written otherwise, of the classes that are not to be ignored:
/// default values that only one side writes out, characters that are escaped otherwise. `first` and `second` are each
/// side against nothing.
std::vector<EntryRow> entriesWrittenOtherwise(const backflow::compare::FileDifference &first,
                                              const backflow::compare::FileDifference &second,
                                              const backflow::compare::FileDifference &between, const QString &path,
                                              const DiffOptions &options);

} // namespace backflow::ui::diff
