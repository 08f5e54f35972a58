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

void RowsSoFar::begin(std::span<const Row> rows)
{
    for (const Row &row : rows)
        ++m_open[row.key.type];
    const std::scoped_lock lock(m_mutex);
    m_progress.types = int(m_open.size());
}

void RowsSoFar::add(std::span<const Row *const> rows)
{
    // What is the same everywhere is not what anybody waits for.
    for (const Row *row : rows) {
        --m_open[row->key.type];
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
        std::vector<int> arrival;
        for (const Row &row : m_rows)
            arrival.push_back(
                int(std::ranges::lower_bound(comparison.rows, row.key, {}, &Row::key) - comparison.rows.begin()));
        index = makeGridIndex(std::make_shared<const Comparison>(std::move(comparison)), {}, std::move(arrival));
    }
    const auto read = std::ranges::count(m_open, 0);
    const std::scoped_lock lock(m_mutex);
    m_progress.rows += int(rows.size());
    m_progress.typesRead = int(read);
    if (index)
        m_ready = std::move(index);
}

std::shared_ptr<const GridIndex> RowsSoFar::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_ready, nullptr);
}

RowsSoFar::Progress RowsSoFar::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

} // namespace backflow::ui::compare
