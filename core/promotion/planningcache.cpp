#include "core/promotion/planningcache.h"

namespace backflow::promotion {

template <typename Key, typename T>
base::Result<T> PlanningCache::known(QHash<Key, std::shared_ptr<Slot<T>>> &slots, const Key &key,
                                     const std::function<base::Result<T>()> &find)
{
    std::shared_ptr<Slot<T>> slot;
    {
        const std::scoped_lock lock(m_mutex);
        std::shared_ptr<Slot<T>> &there = slots[key];
        if (!there)
            there = std::make_shared<Slot<T>>();
        slot = there;
    }
    const std::scoped_lock lock(slot->finding);
    if (!slot->value) {
        base::Result<T> found = find();
        if (!found)
            return found;
        slot->value = *std::move(found);
    }
    return slot->value;
}

base::Result<PlanningCache::SnapshotPtr> PlanningCache::snapshot(const QString &environment,
                                                                 const model::CommitId &commit,
                                                                 const std::function<base::Result<SnapshotPtr>()> &load)
{
    return known(m_snapshots, std::pair(environment, commit), load);
}

base::Result<dependencies::GraphPtr>
PlanningCache::graph(const SnapshotPtr &snapshot, const std::function<base::Result<dependencies::GraphPtr>()> &make)
{
    // The graph holds its snapshot, so no other one comes to stand at the same address while it is known.
    return known(m_graphs, snapshot.get(), make);
}

} // namespace backflow::promotion
