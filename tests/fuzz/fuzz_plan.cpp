// Bytes that claim to be a plan: refused, or a plan whose canonical bytes read back as the same plan.

#include "core/promotion/planjson.h"

#include "core/promotion/engine.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const auto plan =
        promotion::planFromBytes(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!plan)
        return 0;
    const auto bytes = promotion::planBytes(*plan);
    if (!bytes)
        return 0;
    const auto again = promotion::planFromBytes(*bytes);
    if (!again || promotion::planBytes(*again) != *bytes)
        std::abort();
    return 0;
}
