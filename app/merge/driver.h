#pragma once

#include "app/merge/arguments.h"

namespace backflow::mergedriver {

enum ExitCode { Merged = 0, Conflicts = 1, Unusable = 2 };

/// Merges as the arguments say, and says on stderr what a person has to know.
ExitCode runMerge(Arguments arguments);

/// Prints a file for `git diff`: by entry where that can be, else as it is.
ExitCode runTextConv(const Arguments &arguments);

} // namespace backflow::mergedriver
