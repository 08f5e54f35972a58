#include "core/compare/comparison.h"

#include "core/compare/crew.h"
#include "core/model/apiname.h"

#include <algorithm>

namespace backflow::compare {

namespace {

using base::Result;
using model::ComponentKey;
using model::SnapshotEntry;

/// Walks several sorted lists of entries side by side: each step is one key and who holds it.
class Walk final
{
public:
    void add(std::span<const SnapshotEntry> side)
    {
        m_rest.push_back(side);
        m_held.push_back(nullptr);
    }

    /// Null when all are at their end.
    const ComponentKey *step()
    {
        const ComponentKey *least = nullptr;
        for (size_t i = 0; i < m_rest.size(); ++i) {
            m_held[i] = m_rest[i].empty() ? nullptr : &m_rest[i].front();
            if (m_held[i] && (!least || m_held[i]->key < *least))
                least = &m_held[i]->key;
        }
        for (size_t i = 0; least && i < m_rest.size(); ++i) {
            if (m_held[i] && m_held[i]->key == *least)
                m_rest[i] = m_rest[i].subspan(1);
            else
                m_held[i] = nullptr;
        }
        return least;
    }
    /// Null = that side does not hold it.
    const SnapshotEntry *held(size_t side) const { return m_held[side]; }

private:
    std::vector<std::span<const SnapshotEntry>> m_rest;
    std::vector<const SnapshotEntry *> m_held;
};

std::optional<CellState> unreadState(const Comparison &comparison, const ComponentKey &key, size_t target)
{
    const auto unread = comparison.unreadAt(key, target);
    if (!unread)
        return std::nullopt;
    return unread->told.why == model::Unread::Why::NoAccess ? CellState::NoAccess : CellState::NotRead;
}

/// A thing of a managed package that only the other side holds, where this one was read without such things.
bool isLeftOut(const ComponentKey &key, const SnapshotEntry *here, const SnapshotEntry *there,
               const model::Snapshot &side)
{
    return !here && there && side.isWithoutManaged() && model::isOfManagedPackage(key);
}

/// Entries without parts for what could not be read: some of it stands in no snapshot.
std::vector<SnapshotEntry> unreadEntries(const Comparison &comparison)
{
    std::vector<SnapshotEntry> entries;
    const auto add = [&entries](const model::Snapshot &side) {
        for (auto it = side.unread().begin(); it != side.unread().end(); ++it)
            entries.push_back({it.key(), {}});
    };
    add(*comparison.source);
    for (const auto &target : comparison.targets)
        add(*target);
    std::ranges::sort(entries, {}, &SnapshotEntry::key);
    const auto rest = std::ranges::unique(entries);
    entries.erase(rest.begin(), rest.end());
    return entries;
}

/// Makes the rows, fills the cells that can be told by object ids and lists the others.
std::vector<Work> cellsById(Comparison &comparison)
{
    size_t most = comparison.source->entries().size();
    for (const auto &target : comparison.targets)
        most = std::max(most, target->entries().size());
    comparison.rows.reserve(most);
    const std::vector<SnapshotEntry> unread = unreadEntries(comparison);
    Walk walk;
    walk.add(comparison.source->entries());
    for (const auto &target : comparison.targets)
        walk.add(target->entries());
    walk.add(unread);
    comparison.managedLeftOut.assign(comparison.targets.size(), 0);
    std::vector<Work> work;
    while (const ComponentKey *key = walk.step()) {
        Row row{*key, std::vector<Cell>(comparison.targets.size())};
        const SnapshotEntry *source = walk.held(0);
        size_t leftOut = 0;
        size_t nowhere = 0;
        for (size_t i = 0; i < comparison.targets.size(); ++i) {
            const SnapshotEntry *target = walk.held(i + 1);
            const bool same = source && target ? source->parts == target->parts : source == target;
            if (const auto state = unreadState(comparison, *key, i))
                row.cells[i].state = *state;
            else if (isLeftOut(*key, source, target, *comparison.source) ||
                     isLeftOut(*key, target, source, *comparison.targets[i]))
                row.cells[i] = {.state = CellState::NotRead, .hidden = {.managed = 1}}, ++leftOut;
            else if (!source && !target)
                ++nowhere;
            else if (!same)
                work.push_back({comparison.rows.size(), i, source, target});
        }
        if (leftOut == 0 || leftOut + nowhere < comparison.targets.size()) {
            comparison.rows.push_back(std::move(row));
            continue;
        }
        // Nothing is known of it beyond that one side was asked for it and the others were not.
        for (size_t i = 0; i < row.cells.size(); ++i)
            comparison.managedLeftOut[i] += row.cells[i].hidden.managed;
    }
    return work;
}

/// Rows that need no reading are complete at once.
void tellOfTheRest(const Comparison &comparison, const std::vector<Work> &work, const CompareOptions &options)
{
    if (!options.onRows)
        return;
    std::vector<const Row *> complete;
    auto next = work.begin();
    for (size_t i = 0; i < comparison.rows.size(); ++i) {
        const bool open = next != work.end() && next->row == i;
        while (next != work.end() && next->row == i)
            ++next;
        if (!open)
            complete.push_back(&comparison.rows[i]);
    }
    if (!complete.empty())
        options.onRows(complete);
}

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
    case CellState::NoAccess:
        return QStringLiteral("no-access");
    case CellState::Kept:
        return QStringLiteral("kept");
    }
    return {};
}

std::optional<Comparison::UnreadAt> Comparison::unreadAt(const ComponentKey &key, size_t target) const
{
    for (const model::Snapshot *side : {source.get(), targets[target].get()}) {
        if (side->unread().isEmpty())
            continue;
        const auto found = side->unread().constFind(key);
        if (found != side->unread().constEnd())
            return UnreadAt{side->environment(), *found};
    }
    return std::nullopt;
}

int Comparison::dueCount(int target) const
{
    return int(std::ranges::count_if(rows, [target](const Row &row) { return row.cells[size_t(target)].due; }));
}

std::array<int, kCellStates> Comparison::counts(int target) const
{
    std::array<int, kCellStates> counts{};
    for (const Row &row : rows)
        ++counts[size_t(row.cells[size_t(target)].state)];
    return counts;
}

Hidden Comparison::hidden(int target) const
{
    Hidden sum;
    if (size_t(target) < managedLeftOut.size())
        sum.managed = managedLeftOut[size_t(target)];
    for (const Row &row : rows)
        sum += row.cells[size_t(target)].hidden;
    return sum;
}

Result<Comparison> compareSnapshots(std::shared_ptr<const model::Snapshot> source,
                                    std::vector<std::shared_ptr<const model::Snapshot>> targets,
                                    std::vector<std::shared_ptr<const AncestorSource>> ancestors,
                                    const OpenContents &openContents, async::Monitor &monitor,
                                    const CompareOptions &options)
{
    Comparison comparison;
    comparison.source = std::move(source);
    comparison.targets = std::move(targets);
    comparison.ancestors = std::move(ancestors);
    comparison.keeps = options.keeps;
    comparison.now = options.now;
    comparison.openContents = openContents;
    const std::vector<Work> work = cellsById(comparison);
    if (options.onBegin)
        options.onBegin(comparison.rows);
    tellOfTheRest(comparison, work, options);
    if (const Result<> done = Crew(comparison, work, options).run(monitor); !done)
        return base::failure(done);
    return comparison;
}

} // namespace backflow::compare
