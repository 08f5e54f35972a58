#pragma once

#include <chrono>

namespace backflow::secrets {

/// True when a D-Bus session answers its greeting in that time. One that does not would be waited for by every call to
/// the keychain, each for half a minute; there is then no keychain to speak of. Blocks the calling thread. Where the
/// address is of a kind that cannot be greeted here, it is trusted.
bool sessionBusAnswers(std::chrono::milliseconds patience);

} // namespace backflow::secrets
