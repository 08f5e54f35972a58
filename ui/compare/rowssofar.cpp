#include "ui/compare/rowssofar.h"

#include <algorithm>

namespace backflow::ui::compare {

namespace {
/// The first look is worth having at once; after it each costs as much as all before.
constexpr size_t kGrowth = 4;

std::shared_ptr<const model::Snapshot> named(const QString &name)
{
    return std::make_shared<const model::Snapshot>(name, std::nullopt, QDateTime(),
                                                   std::vector<model::SnapshotEntry>());
}
} // namespace

RowsSoFar::RowsSoFar(const QString &source, const QStringList &targets)
    : m_source(named(source))
{
    for (const QString &target : targets)
        m_targets.push_back(named(target));
}

void RowsSoFar::add(std::span<const Row *const> rows)
{
    // What is the same everywhere is not what anybody waits for.
    for (const Row *row : rows) {
        if (rowState(*row) != CellState::Same)
            m_rows.push_back(*row);
    }
    std::shared_ptr<const GridIndex> index;
    if (m_rows.size() >= m_next) {
        m_next = m_rows.size() * kGrowth;
        Comparison comparison;
        comparison.source = m_source;
        comparison.targets = m_targets;
        comparison.rows = m_rows;
        std::ranges::sort(comparison.rows, {}, &Row::key);
        index = makeGridIndex(std::make_shared<const Comparison>(std::move(comparison)));
    }
    const std::scoped_lock lock(m_mutex);
    m_count += int(rows.size());
    if (index)
        m_ready = std::move(index);
}

std::shared_ptr<const GridIndex> RowsSoFar::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_ready, nullptr);
}

int RowsSoFar::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

} // namespace backflow::ui::compare
