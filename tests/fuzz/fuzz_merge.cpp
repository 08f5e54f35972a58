// Three versions, cut out of the input at NUL bytes: the laws of a three-way merge hold for anything.

#include "core/merge/threeway.h"

#include <cstdlib>

namespace {

using namespace backflow::merge;

void mustGive(const FileVersions &versions, const QByteArray &expected)
{
    const auto result = resolve(mergeFile(QStringLiteral("x.permissionset-meta.xml"), versions), {});
    if (!result || !*result || **result != expected)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QList<QByteArray> parts =
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\0');
    if (parts.size() < 3)
        return 0;
    const QByteArray &base = parts[0];
    mustGive({base, base, parts[1]}, parts[1]);
    mustGive({base, parts[1], base}, parts[1]);
    mustGive({base, parts[1], parts[1]}, parts[1]);
    const Outcome there = mergeFile(QStringLiteral("x.permissionset-meta.xml"), {base, parts[1], parts[2]});
    const Outcome back = mergeFile(QStringLiteral("x.permissionset-meta.xml"), {base, parts[2], parts[1]});
    if (there.decisions.size() != back.decisions.size())
        std::abort();
    return 0;
}
