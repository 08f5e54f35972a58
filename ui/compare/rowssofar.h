#pragma once

#include "ui/compare/gridindex.h"

#include <QHash>
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

    /// On the worker's thread, as is add(): every row there is to be.
    void begin(std::span<const Row> rows);
    void add(std::span<const Row *const> rows);
    /// Whatever came since it was last asked; null when that is nothing new.
    std::shared_ptr<const GridIndex> take();
    struct Progress {
        int rows = 0;
        /// Types all of whose components have come, and all types; 0 = not known yet.
        int typesRead = 0;
        int types = 0;
    };
    Progress progress() const;

private:
    std::shared_ptr<const model::Snapshot> m_source;
    std::vector<std::shared_ptr<const model::Snapshot>> m_targets;
    /// The worker's own.
    std::vector<Row> m_rows;
    size_t m_next = 1;
    /// Components of a type that have not come.
    QHash<QString, int> m_open;
    mutable std::mutex m_mutex;
    std::shared_ptr<const GridIndex> m_ready;
    Progress m_progress;
};

} // namespace backflow::ui::compare
