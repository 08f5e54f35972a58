#pragma once

#include "core/base/result.h"

namespace backflow::ctl {

/// Whether there is room to begin at all, where the system says how much a program may have (`ulimit -v`).
base::Result<> enoughAddressSpace();

/// From now on the program ends with words, and with --json in a document, when the system gives it no thread: Qt only
/// prints a warning then, and whoever waits for the thread's work would wait for ever. What was under way is taken up
/// again as after any sudden end. For the beginning of `run`.
void endWithoutThreads(int argc, char **argv);

} // namespace backflow::ctl
