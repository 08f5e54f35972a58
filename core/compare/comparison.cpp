#include "core/compare/comparison.h"

#include "core/compare/cells.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace backflow::compare {

namespace {

using base::Result;
using model::ComponentKey;
using Repositories = std::function<Result<std::unique_ptr<ports::Repository>>()>;

/// Every key that any snapshot holds, sorted.
std::vector<ComponentKey> allKeys(const Comparison &comparison)
{
    std::vector<ComponentKey> keys;
    const auto add = [&keys](const model::Snapshot &snapshot) {
        for (const model::SnapshotEntry &entry : snapshot.entries())
            keys.push_back(entry.key);
    };
    add(*comparison.source);
    for (const auto &target : comparison.targets)
        add(*target);
    std::ranges::sort(keys);
    const auto rest = std::ranges::unique(keys);
    keys.erase(rest.begin(), rest.end());
    return keys;
}

/// A cell whose parts differ and therefore have to be read.
struct Work {
    Row *row = nullptr;
    size_t target = 0;
};

/// Fills the cells that can be told by object ids and lists the others.
std::vector<Work> cellsById(Comparison &comparison)
{
    std::vector<Work> work;
    for (Row &row : comparison.rows) {
        row.cells.resize(comparison.targets.size());
        const model::SnapshotEntry *source = comparison.source->find(row.key);
        for (size_t i = 0; i < comparison.targets.size(); ++i) {
            const model::SnapshotEntry *target = comparison.targets[i]->find(row.key);
            const bool same = source && target ? source->parts == target->parts : source == target;
            if (!same)
                work.push_back({&row, i});
        }
    }
    return work;
}

/// Reads and compares with several threads, each with a repository of its own. The calling thread works too, and it
/// alone talks to the monitor.
class Crew final
{
public:
    Crew(const Comparison &comparison, const std::vector<std::shared_ptr<const AncestorSource>> &ancestors,
         const std::vector<Work> &work, const Repositories &repositoryOf)
        : m_comparison(comparison)
        , m_ancestors(ancestors)
        , m_work(work)
        , m_repositoryOf(repositoryOf)
    {
    }

    Result<> run(async::Monitor &monitor)
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
        if (m_failure)
            return std::unexpected(*m_failure);
        return {};
    }

private:
    void labour(async::Monitor *monitor)
    {
        auto repository = m_repositoryOf();
        if (!repository)
            return fail(repository.error());
        for (size_t i = m_next++; i < m_work.size() && !m_over; i = m_next++) {
            if (monitor && monitor->stopped())
                return fail(async::canceled());
            compareOne(m_work[i], **repository);
            const size_t done = ++m_done;
            if (monitor)
                monitor->advance(qint64(done), qint64(m_work.size()));
        }
    }

    void compareOne(const Work &work, ports::Repository &repository) const
    {
        const ComponentKey &key = work.row->key;
        const model::SnapshotEntry *source = m_comparison.source->find(key);
        const model::SnapshotEntry *target = m_comparison.targets[work.target]->find(key);
        const AncestorSource *ancestors = work.target < m_ancestors.size() ? m_ancestors[work.target].get() : nullptr;
        const CellInput input{source ? source->parts : std::vector<model::Part>(),
                              target ? target->parts : std::vector<model::Part>(),
                              ancestors ? ancestors->ancestor(key) : std::nullopt};
        // Every cell is written by one thread only, and rows are not moved any more.
        work.row->cells[work.target] = cellOf(input, repository);
    }

    void fail(const base::Error &error)
    {
        m_over = true;
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
    }

    const Comparison &m_comparison;
    const std::vector<std::shared_ptr<const AncestorSource>> &m_ancestors;
    const std::vector<Work> &m_work;
    const Repositories &m_repositoryOf;
    std::atomic<size_t> m_next = 0;
    std::atomic<size_t> m_done = 0;
    std::atomic<bool> m_over = false;
    std::mutex m_mutex;
    std::optional<base::Error> m_failure;
};

} // namespace

QString cellStateName(CellState state)
{
    switch (state) {
    case CellState::Same:
        return QStringLiteral("same");
    case CellState::OrderOnly:
        return QStringLiteral("order-only");
    case CellState::New:
        return QStringLiteral("new");
    case CellState::Different:
        return QStringLiteral("different");
    case CellState::OnlyInTarget:
        return QStringLiteral("only-in-target");
    case CellState::Conflict:
        return QStringLiteral("conflict");
    case CellState::NotRead:
        return QStringLiteral("not-read");
    }
    return {};
}

int Comparison::dueCount(int target) const
{
    return int(std::ranges::count_if(rows, [target](const Row &row) { return row.cells[size_t(target)].due; }));
}

Result<Comparison> compareSnapshots(std::shared_ptr<const model::Snapshot> source,
                                    std::vector<std::shared_ptr<const model::Snapshot>> targets,
                                    std::vector<std::shared_ptr<const AncestorSource>> ancestors,
                                    const Repositories &repositoryOf, async::Monitor &monitor)
{
    Comparison comparison;
    comparison.source = std::move(source);
    comparison.targets = std::move(targets);
    for (ComponentKey &key : allKeys(comparison))
        comparison.rows.push_back({std::move(key), {}});
    const std::vector<Work> work = cellsById(comparison);
    if (const Result<> done = Crew(comparison, ancestors, work, repositoryOf).run(monitor); !done)
        return base::failure(done);
    return comparison;
}

} // namespace backflow::compare
