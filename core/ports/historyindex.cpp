#include "core/ports/historyindex.h"

#include "core/ports/backends.h"

namespace backflow::ports {

base::Result<std::unique_ptr<HistoryIndex>> historyIndexOf(const Backends &backends, const QString &language)
{
    const auto *keeper = dynamic_cast<const HistoryKeeper *>(&backends);
    if (!keeper)
        return base::failure(base::Errc::Unsupported, QStringLiteral("No index of the history is kept here."));
    return keeper->historyIndex(language);
}

} // namespace backflow::ports
