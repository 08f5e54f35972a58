#include "core/compare/crew.h"

#include "core/compare/cells.h"

#include <algorithm>
#include <thread>

namespace backflow::compare {

using base::Result;

Crew::Crew(Comparison &comparison, const std::vector<Work> &work, const CompareOptions &options)
    : m_comparison(comparison)
    , m_work(work)
    , m_options(options)
    , m_cells(options.cells)
{
    if (!m_cells && comparison.targets.size() > 1)
        m_cells = std::make_shared<CellCache>();
    for (const auto &target : comparison.targets) {
        m_keeps.emplace_back(options.keeps, comparison.source->environment(), target->environment(), options.now);
    }
    if (!options.onRows)
        return;
    m_open = std::vector<std::atomic<int>>(comparison.rows.size());
    for (const Work &item : work)
        ++m_open[item.row];
}

Result<> Crew::run(async::Monitor &monitor)
{
    if (m_work.empty())
        return {};
    // A helper is worth its repository only when there is enough to do.
    constexpr size_t kWorkPerHelper = 16;
    const size_t most = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, 8);
    const size_t helpers = std::min(most - 1, m_work.size() / kWorkPerHelper);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < helpers; ++i)
        threads.emplace_back([this] { labour(nullptr); });
    labour(&monitor);
    for (std::thread &thread : threads)
        thread.join();
    tell(true);
    if (m_failure)
        return std::unexpected(*m_failure);
    return {};
}

void Crew::labour(async::Monitor *monitor)
{
    auto contents = m_comparison.openContents();
    if (!contents)
        return fail(contents.error());
    for (size_t i = m_next++; i < m_work.size() && !m_over; i = m_next++) {
        if (monitor && monitor->stopped())
            return fail(async::canceled());
        compareOne(m_work[i], **contents);
        const size_t done = ++m_done;
        if (!monitor)
            continue;
        monitor->advance(qint64(done), qint64(m_work.size()));
        tell(false);
    }
}

void Crew::compareOne(const Work &work, ports::ContentSource &contents)
{
    Row &row = m_comparison.rows[work.row];
    const AncestorSource *ancestors = m_comparison.ancestorsOf(work.target);
    const model::KeepRules &keeps = m_keeps[work.target];
    const CellInput input{work.source ? work.source->parts : std::vector<model::Part>(),
                          work.other ? work.other->parts : std::vector<model::Part>(),
                          ancestors ? ancestors->ancestor(row.key) : std::nullopt, keeps.ofElements(row.key)};
    Cell cell = m_cells ? m_cells->cellOf(input, contents) : cellOf(input, contents);
    const bool differs = cell.state == CellState::New || cell.state == CellState::Different ||
                         cell.state == CellState::OnlyInTarget || cell.state == CellState::Conflict;
    if (differs && keeps.whole(row.key)) {
        cell.state = CellState::Kept;
        cell.kept += cell.entries;
        cell.entries = 0;
        cell.due = cell.targetChanged = false;
    }
    // Every cell is written by one thread only, and rows are not moved any more.
    row.cells[work.target] = cell;
    if (m_options.onRows)
        finished(work.row);
}

void Crew::finished(size_t row)
{
    if (--m_open[row] > 0)
        return;
    const std::scoped_lock lock(m_mutex);
    m_ready.push_back(&m_comparison.rows[row]);
}

void Crew::tell(bool atTheEnd)
{
    constexpr qint64 kPause = 40;
    if (!m_options.onRows || (!atTheEnd && m_sinceTold.isValid() && m_sinceTold.elapsed() < kPause))
        return;
    std::vector<const Row *> ready;
    {
        const std::scoped_lock lock(m_mutex);
        ready.swap(m_ready);
    }
    if (ready.empty())
        return;
    m_options.onRows(ready);
    m_sinceTold.start();
}

void Crew::fail(const base::Error &error)
{
    m_over = true;
    const std::scoped_lock lock(m_mutex);
    if (!m_failure)
        m_failure = error;
}

} // namespace backflow::compare
