// Bytes that claim to be a record of the audit chain: refused, or one whose place climbs nowhere and whose hash is
// that of the bytes.

#include "core/base/canonicaljson.h"
#include "core/governance/auditchain.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace backflow;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto record = governance::parseAuditRecord(bytes);
    if (!record)
        return 0;
    const QString path = governance::auditPath(*record);
    if (path.contains(QLatin1StringView("..")) || record->hash != base::sha256Name(bytes))
        std::abort();
    return 0;
}
