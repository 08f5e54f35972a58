#pragma once

#include "core/compare/cellcache.h"
#include "core/dependencies/graph.h"
#include "core/model/snapshot.h"

#include <QHash>
#include <functional>
#include <memory>
#include <mutex>

namespace backflow::promotion {

/// What plans that are made together would each find out alone: facts of files, how contents compare, and of each
/// snapshot what it holds and what needs what in it. Any thread may ask; who asks while another finds out waits for
/// that one.
class PlanningCache final
{
public:
    using SnapshotPtr = std::shared_ptr<const model::Snapshot>;

    dependencies::FactsCache &facts() { return m_facts; }
    const std::shared_ptr<compare::CellCache> &cells() const { return m_cells; }
    /// Of one environment's commit. Errors: those of `load`, which are not kept.
    base::Result<SnapshotPtr> snapshot(const QString &environment, const model::CommitId &commit,
                                       const std::function<base::Result<SnapshotPtr>()> &load);
    base::Result<dependencies::GraphPtr> graph(const SnapshotPtr &snapshot,
                                               const std::function<base::Result<dependencies::GraphPtr>()> &make);

private:
    /// One thing to know, and who is finding it out.
    template <typename T>
    struct Slot {
        std::mutex finding;
        T value;
    };
    template <typename Key, typename T>
    base::Result<T> known(QHash<Key, std::shared_ptr<Slot<T>>> &slots, const Key &key,
                          const std::function<base::Result<T>()> &find);

    dependencies::FactsCache m_facts;
    std::shared_ptr<compare::CellCache> m_cells = std::make_shared<compare::CellCache>();
    std::mutex m_mutex;
    QHash<std::pair<QString, model::CommitId>, std::shared_ptr<Slot<SnapshotPtr>>> m_snapshots;
    QHash<const model::Snapshot *, std::shared_ptr<Slot<dependencies::GraphPtr>>> m_graphs;
};

} // namespace backflow::promotion
