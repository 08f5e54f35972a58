// Any bytes: refused, or a manifest that reads back as itself.

#include "core/metadata/packagexml.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const auto manifest =
        metadata::readManifest(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!manifest)
        return 0;
    const auto again = metadata::readManifest(metadata::writeManifest(*manifest));
    if (!again || *again != *manifest)
        std::abort();
    return 0;
}
