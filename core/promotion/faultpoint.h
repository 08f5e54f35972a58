#pragma once

#include <QLatin1StringView>

namespace backflow::promotion {

/// A place where a test may let the process die as if by SIGKILL or a power cut: when the environment variable
/// BACKFLOW_KILL_AT holds this name, the process ends here, at once and without any clean-up.
void faultPoint(QLatin1StringView name);

} // namespace backflow::promotion
