#pragma once

#include "ui/compare/gridindex.h"

#include <QStringList>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace backflow::ui::compare {

/// The rows of a comparison that is still being made: put in by the worker, looked at by the page. What somebody may
/// look at is made by the worker too, in growing steps, so that it costs neither of them much.
class RowsSoFar final
{
public:
    RowsSoFar(const QString &source, const QStringList &targets);

    /// On the worker's thread.
    void add(std::span<const Row *const> rows);
    /// Whatever came since it was last asked; null when that is nothing new.
    std::shared_ptr<const GridIndex> take();
    int count() const;

private:
    std::shared_ptr<const model::Snapshot> m_source;
    std::vector<std::shared_ptr<const model::Snapshot>> m_targets;
    /// The worker's own.
    std::vector<Row> m_rows;
    size_t m_next = 1;
    mutable std::mutex m_mutex;
    std::shared_ptr<const GridIndex> m_ready;
    int m_count = 0;
};

} // namespace backflow::ui::compare
