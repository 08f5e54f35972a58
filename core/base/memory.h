#pragma once

namespace backflow::base {

/// Makes freed memory stay with the process, up to half a gigabyte, instead of going back to the system piece by piece:
/// reading, merging and comparing free and take the same megabytes over and over, and each new page costs about as much
/// as the work done on it. Threads share what there is. For the beginning of `main`; does something with glibc only.
void keepMemory();

} // namespace backflow::base
