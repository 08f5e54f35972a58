#include "core/model/snapshot.h"

#include <algorithm>

namespace backflow::model {

Snapshot::Snapshot(QString environment, std::optional<CommitId> commit, QDateTime takenAt,
                   std::vector<SnapshotEntry> entries, QHash<ComponentKey, Unread> unread, bool withoutManaged)
    : m_environment(std::move(environment))
    , m_commit(std::move(commit))
    , m_takenAt(std::move(takenAt))
    , m_entries(std::move(entries))
    , m_unread(std::move(unread))
    , m_withoutManaged(withoutManaged)
{
    if (!std::ranges::is_sorted(m_entries, {}, &SnapshotEntry::key))
        std::ranges::sort(m_entries, {}, &SnapshotEntry::key);
}

const SnapshotEntry *Snapshot::find(const ComponentKey &key) const
{
    const auto it = std::ranges::lower_bound(m_entries, key, {}, &SnapshotEntry::key);
    return it != m_entries.end() && it->key == key ? &*it : nullptr;
}

} // namespace backflow::model
