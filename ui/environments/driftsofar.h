#pragma once

#include "core/snapshot/drift.h"

#include <mutex>
#include <optional>
#include <utility>

namespace backflow::ui::environments {

/// A drift that is still being found: told by the worker, looked at by the tab.
class DriftSoFar final
{
public:
    void put(const snapshot::Drift &drift)
    {
        const std::scoped_lock lock(m_mutex);
        m_latest = drift;
    }
    /// Nothing where nothing came since it was last asked.
    std::optional<snapshot::Drift> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_latest, std::nullopt);
    }

    struct Progress {
        int done = 0;
        /// 0 = not known yet.
        int total = 0;
    };
    void advance(qint64 done, qint64 total)
    {
        const std::scoped_lock lock(m_mutex);
        m_progress = {int(done), int(total)};
    }
    Progress progress() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_progress;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<snapshot::Drift> m_latest;
    Progress m_progress;
};

} // namespace backflow::ui::environments
