#include "app/services/processguard.h"

#include "core/secrets/dumpguard.h"

namespace backflow::services {

void guardProcess()
{
    secrets::forbidDumps();
}

} // namespace backflow::services
