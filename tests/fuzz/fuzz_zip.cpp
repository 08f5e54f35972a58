// Any bytes: refused, or entries with harmless names that survive being written and read again.

#include "core/archive/zip.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow::archive;
    ZipCaps caps;
    caps.unzippedBytes = 8 * 1024 * 1024;
    caps.oneFileBytes = 4 * 1024 * 1024;
    const auto entries = readZip(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), caps);
    if (!entries)
        return 0;
    for (const ZipEntry &entry : *entries) {
        if (entry.name.startsWith(u'/') || entry.name.contains(u'\\') ||
            entry.name.split(u'/').contains(QStringLiteral("..")))
            std::abort();
    }
    const auto written = writeZip(*entries);
    if (!written)
        std::abort();
    const auto again = readZip(*written);
    if (!again || *again != *entries)
        std::abort();
    return 0;
}
