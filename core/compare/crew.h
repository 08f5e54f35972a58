#pragma once

#include "core/compare/cellcache.h"
#include "core/compare/comparison.h"

#include <QElapsedTimer>
#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace backflow::compare {

/// A cell whose parts differ and therefore have to be read.
struct Work {
    size_t row = 0;
    size_t target = 0;
    /// Null = not there.
    const model::SnapshotEntry *source = nullptr;
    const model::SnapshotEntry *other = nullptr;
};

/// Reads and compares with several threads, each with contents of its own. The calling thread works too, and it alone
/// talks to the monitor and tells of rows.
class Crew final
{
public:
    /// `work` in the order of rows. Everything outlives the crew.
    Crew(Comparison &comparison, const std::vector<Work> &work, const CompareOptions &options);

    base::Result<> run(async::Monitor &monitor);

private:
    void labour(async::Monitor *monitor);
    void compareOne(const Work &work, ports::ContentSource &contents);
    void finished(size_t row);
    /// Tells of the rows that are complete: of the first at once, then not too often, unless it is the end.
    void tell(bool atTheEnd);
    void fail(const base::Error &error);

    Comparison &m_comparison;
    const std::vector<Work> &m_work;
    const CompareOptions &m_options;
    /// Of this comparison, where it shares none with others and has several targets; null = nothing would be seen
    /// twice.
    std::shared_ptr<CellCache> m_cells;
    /// One per target.
    std::vector<model::KeepRules> m_keeps;
    /// Cells of each row that are still to be compared; of no use where nobody is told.
    std::vector<std::atomic<int>> m_open;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_done = 0;
    std::atomic<bool> m_over = false;
    /// Invalid until anything was told.
    QElapsedTimer m_sinceTold;
    std::mutex m_mutex;
    std::vector<const Row *> m_ready;
    std::optional<base::Error> m_failure;
};

} // namespace backflow::compare
