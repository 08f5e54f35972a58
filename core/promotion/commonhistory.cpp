#include "core/promotion/commonhistory.h"

#include "core/metadata/convert.h"

#include <algorithm>

namespace backflow::promotion {
namespace {

using Parts = std::vector<model::Part>;

/// Finds the components of interest in trees. Remembers what it learned about each path: snapshots of one org share
/// nearly all of theirs.
class Picker final
{
public:
    explicit Picker(const std::vector<model::ComponentKey> &components)
    {
        for (std::size_t i = 0; i < components.size(); ++i)
            m_numbers.insert(components[i], int(i));
    }

    /// The parts of every component of interest in that tree, by its number.
    std::vector<Parts> pick(const std::vector<ports::TreeFile> &tree)
    {
        std::vector<Parts> parts(std::size_t(m_numbers.size()));
        for (const ports::TreeFile &file : tree) {
            if (const int number = numberOf(file.path); number >= 0)
                parts[std::size_t(number)].push_back({file.path, file.content});
        }
        return parts;
    }

private:
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
    std::vector<Versions> versions;
};

base::Result<Side> sideOf(ports::Repository &repository, const model::Snapshot &snapshot, std::size_t components,
                          int depth)
{
    Side side;
    side.versions.resize(components);
    if (!snapshot.commit())
        return side;
    base::Result<QList<ports::CommitInfo>> commits = repository.history(*snapshot.commit(), depth);
    if (!commits)
        return base::failure(commits);
    side.commits = *std::move(commits);
    return side;
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
    base::Result<Side> first = sideOf(repository, a, components.size(), depth);
    base::Result<Side> second = sideOf(repository, b, components.size(), depth);
    if (!first || !second)
        return first ? base::failure(second) : base::failure(first);
    Picker picker(components);
    while (std::size_t(found.size()) < components.size()) {
        Side *side = younger(*first, *second);
        if (!side)
            break;
        Side &other = side == &*first ? *second : *first;
        base::Result<std::vector<ports::TreeFile>> tree = repository.tree(side->commits.at(side->next++).id);
        if (!tree)
            return base::failure(tree);
        std::vector<Parts> parts = picker.pick(*tree);
        for (std::size_t i = 0; i < components.size(); ++i) {
            if (found.contains(components[i]) || contains(side->versions[i], parts[i]))
                continue;
            if (contains(other.versions[i], parts[i]))
                found.insert(components[i], parts[i]);
            side->versions[i].push_back(std::move(parts[i]));
        }
    }
    return found;
}

} // namespace backflow::promotion
