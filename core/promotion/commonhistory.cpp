#include "core/promotion/commonhistory.h"

#include "core/metadata/convert.h"

#include <algorithm>
#include <numeric>

namespace backflow::promotion {
namespace {

using Parts = std::vector<model::Part>;

/// Numbers of the components of interest, by path. Remembers what it learned: snapshots of one org share nearly all
/// paths.
class Picker final
{
public:
    explicit Picker(const std::vector<model::ComponentKey> &components)
    {
        for (std::size_t i = 0; i < components.size(); ++i)
            m_numbers.insert(components[i], int(i));
    }

    /// -1 = of no interest.
    int numberOf(const QString &path)
    {
        const auto known = m_paths.constFind(path);
        if (known != m_paths.constEnd())
            return *known;
        const std::optional<model::ComponentKey> key = metadata::componentOfPath(path);
        const int number = key ? m_numbers.value(*key, -1) : -1;
        m_paths.insert(path, number);
        return number;
    }

private:
    QHash<model::ComponentKey, int> m_numbers;
    QHash<QString, int> m_paths;
};

/// The contents of one component that one history held, newest first.
using Versions = std::vector<Parts>;

bool contains(const Versions &versions, const Parts &parts)
{
    return std::ranges::find(versions, parts) != versions.end();
}

struct Side {
    QList<ports::CommitInfo> commits;
    qsizetype next = 0;
    /// Of each component, at the commit that was looked at last.
    std::vector<Parts> parts;
    std::vector<Versions> versions;
};

base::Result<Side> sideOf(ports::Repository &repository, const model::Snapshot &snapshot,
                          const std::vector<model::ComponentKey> &components, int depth)
{
    Side side;
    side.versions.resize(components.size());
    for (const model::ComponentKey &key : components) {
        const model::SnapshotEntry *entry = snapshot.find(key);
        side.parts.push_back(entry ? entry->parts : Parts());
    }
    if (!snapshot.commit())
        return side;
    base::Result<QList<ports::CommitInfo>> commits = repository.history(*snapshot.commit(), depth);
    if (!commits)
        return base::failure(commits);
    side.commits = *std::move(commits);
    return side;
}

/// What a file was before a commit.
void takeBack(Parts &parts, const ports::FileChange &change)
{
    const auto at = std::ranges::lower_bound(parts, change.path, {}, &model::Part::path);
    const bool there = at != parts.end() && at->path == change.path;
    if (there && change.before)
        at->content = *change.before;
    else if (there)
        parts.erase(at);
    else if (change.before)
        parts.insert(at, {change.path, *change.before});
}

/// Goes to the next older commit of a side. Gives the components that were something else there; all of them at the
/// first one.
base::Result<std::vector<std::size_t>> stepBack(ports::Repository &repository, Side &side, Picker &picker)
{
    const qsizetype at = side.next++;
    if (at == 0) {
        std::vector<std::size_t> all(side.parts.size());
        std::iota(all.begin(), all.end(), std::size_t(0));
        return all;
    }
    const auto changes = repository.changes(side.commits.at(at).id, side.commits.at(at - 1).id);
    if (!changes)
        return base::failure(changes);
    std::vector<std::size_t> touched;
    for (const ports::FileChange &change : *changes) {
        const int number = picker.numberOf(change.path);
        if (number < 0)
            continue;
        takeBack(side.parts[std::size_t(number)], change);
        touched.push_back(std::size_t(number));
    }
    std::ranges::sort(touched);
    const auto rest = std::ranges::unique(touched);
    touched.erase(rest.begin(), rest.end());
    return touched;
}

/// The side whose next commit is the younger one; null when both are through.
Side *younger(Side &a, Side &b)
{
    const bool aLeft = a.next < a.commits.size();
    const bool bLeft = b.next < b.commits.size();
    if (!aLeft || !bLeft)
        return aLeft ? &a : bLeft ? &b : nullptr;
    return a.commits.at(a.next).when >= b.commits.at(b.next).when ? &a : &b;
}

} // namespace

base::Result<QHash<model::ComponentKey, std::vector<model::Part>>>
lastInCommon(ports::Repository &repository, const model::Snapshot &a, const model::Snapshot &b,
             const std::vector<model::ComponentKey> &components, int depth)
{
    QHash<model::ComponentKey, Parts> found;
    base::Result<Side> first = sideOf(repository, a, components, depth);
    base::Result<Side> second = sideOf(repository, b, components, depth);
    if (!first || !second)
        return first ? base::failure(second) : base::failure(first);
    Picker picker(components);
    while (std::size_t(found.size()) < components.size()) {
        Side *side = younger(*first, *second);
        if (!side)
            break;
        Side &other = side == &*first ? *second : *first;
        const auto touched = stepBack(repository, *side, picker);
        if (!touched)
            return base::failure(touched);
        for (const std::size_t i : *touched) {
            const Parts &parts = side->parts[i];
            if (found.contains(components[i]) || contains(side->versions[i], parts))
                continue;
            if (contains(other.versions[i], parts))
                found.insert(components[i], parts);
            side->versions[i].push_back(parts);
        }
    }
    return found;
}

} // namespace backflow::promotion
