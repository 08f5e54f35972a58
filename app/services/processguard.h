#pragma once

namespace backflow::services {

/// First thing in programs that handle sign-ins: secrets::forbidDumps().
void guardProcess();

} // namespace backflow::services
