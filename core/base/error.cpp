#include "core/base/error.h"

#include <array>

namespace backflow::base {

QString errcName(Errc code)
{
    static constexpr std::array names = {
        "canceled",      "invalid-input", "malformed",    "too-large", "not-found", "already-exists", "conflict",
        "stale",         "denied",        "unauthorized", "offline",   "timeout",   "org-fault",      "org-busy",
        "deploy-failed", "unverified",    "unknown",      "corrupt",   "read-only", "disk-full",      "io",
        "unsupported",
    };
    static_assert(names.size() == static_cast<std::size_t>(Errc::Unsupported) + 1);
    return QString::fromLatin1(names.at(static_cast<std::size_t>(code)));
}

} // namespace backflow::base
