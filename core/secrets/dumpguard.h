#pragma once

namespace backflow::secrets {

/// No core file of this process is written and no other process of the same user may read its memory: RLIMIT_CORE and
/// PR_SET_DUMPABLE on Linux, PT_DENY_ATTACH on macOS (release builds), no crash dumps with memory on Windows. Called
/// first thing by programs that handle sign-ins. BACKFLOW_ALLOW_DUMPS=1 leaves it out in builds that tests are run on.
void forbidDumps();

/// From now on memory is overwritten when it is given back (Linux with glibc, programs that link this room): so that
/// copies of a secret which Qt, the network or the keychain's library made do not outlive their use. Costs nothing
/// before it is called, and a few per cent of what allocating costs afterwards.
void scrubFreedMemory();
/// True when this program's memory is overwritten; false where it cannot be.
bool scrubsFreedMemory();

} // namespace backflow::secrets
