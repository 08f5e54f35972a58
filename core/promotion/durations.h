#pragma once

#include "core/base/result.h"
#include "core/ports/journalstore.h"

#include <QString>
#include <chrono>
#include <optional>

namespace backflow::promotion {

/// How long checks and deployments took in one environment, by the journal: medians of the last ones.
struct UsualDurations {
    std::optional<std::chrono::milliseconds> check;
    std::optional<std::chrono::milliseconds> deploy;
    bool operator==(const UsualDurations &) const = default;
};

/// Reads the journal: for a worker.
base::Result<UsualDurations> usualDurations(ports::JournalStore &journal, const QString &target);

} // namespace backflow::promotion
