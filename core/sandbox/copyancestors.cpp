#include "core/sandbox/copyancestors.h"

#include "core/promotion/commonhistory.h"
#include "core/promotion/draftpair.h"
#include "core/snapshot/snapshots.h"

#include <QSet>
#include <algorithm>
#include <memory>

namespace backflow::sandbox {

using model::ComponentKey;
using promotion::Ancestor;
using promotion::partsOf;

namespace {

using SnapshotPtr = std::shared_ptr<const model::Snapshot>;
using Known = QHash<ComponentKey, Ancestor>;

/// Snapshots of the other environment that are looked at: those of the time since the copy was made.
constexpr int kMostStates = 50;
constexpr int kWholeHistory = 10'000;

/// The commits of a branch, newest first. Empty where there is no such branch.
base::Result<QList<ports::CommitInfo>> commitsOf(ports::Repository &repository, const QString &branch)
{
    const auto tip = repository.tip(branch);
    if (!tip)
        return base::failure(tip);
    return *tip ? repository.history(**tip, kWholeHistory) : base::Result<QList<ports::CommitInfo>>();
}

/// The one that stood at that moment; nothing where the branch began later, or nobody knows the moment.
std::optional<model::CommitId> at(const QList<ports::CommitInfo> &commits, const QDateTime &moment)
{
    const auto found = std::ranges::find_if(
        commits, [&](const ports::CommitInfo &info) { return moment.isValid() && info.when <= moment; });
    return found == commits.end() ? std::nullopt : std::optional(found->id);
}

/// Keys at which the two differ, and those something is on record for.
QSet<ComponentKey> openKeys(const model::Snapshot &a, const model::Snapshot &b, const Known &recorded)
{
    QSet<ComponentKey> keys;
    for (auto it = recorded.begin(); it != recorded.end(); ++it)
        keys.insert(it.key());
    for (const model::SnapshotEntry &entry : a.entries()) {
        if (partsOf(b, entry.key) != entry.parts)
            keys.insert(entry.key);
    }
    for (const model::SnapshotEntry &entry : b.entries()) {
        if (!a.find(entry.key))
            keys.insert(entry.key);
    }
    return keys;
}

/// The other environment as it was when the copy was made, and at every reading since; now first.
base::Result<QList<SnapshotPtr>> statesSince(ports::Repository &repository, const model::Environment &other,
                                             const QList<ports::CommitInfo> &commits, const QDateTime &moment)
{
    QList<SnapshotPtr> states;
    for (const ports::CommitInfo &info : commits) {
        if (states.size() == kMostStates)
            break;
        auto state = snapshot::load(repository, other.name, info.id);
        if (!state)
            return base::failure(state);
        states += *std::move(state);
        if (!moment.isValid() || info.when <= moment)
            break;
    }
    return states;
}

/// What was known of the other environment and the source when the copy was made.
struct SourcePair {
    Known recorded;
    /// The source as it was read last before.
    SnapshotPtr source;
};

base::Result<SourcePair> pairThen(ports::Repository &repository, const FreshCopy &copy, const model::Environment &other)
{
    SourcePair pair;
    if (!copy.source)
        return pair;
    const auto branch = commitsOf(repository, promotion::kAncestorsBranch);
    if (!branch)
        return base::failure(branch);
    auto recorded = promotion::recordedAncestors(repository, promotion::ancestorFolder(other, *copy.source),
                                                 at(*branch, copy.copiedAt));
    if (!recorded)
        return base::failure(recorded);
    pair.recorded = *std::move(recorded);
    const auto commits = commitsOf(repository, copy.source->snapshotBranch());
    if (!commits)
        return base::failure(commits);
    if (const auto commit = at(*commits, copy.copiedAt)) {
        auto source = snapshot::load(repository, copy.source->name, *commit);
        if (!source)
            return base::failure(source);
        pair.source = *std::move(source);
    }
    return pair;
}

/// Settles what the other environment held just as the copy does; gives the keys that are left.
std::vector<ComponentKey> settleHeld(const FreshCopy &copy, const QList<SnapshotPtr> &states,
                                     const QSet<ComponentKey> &keys, Known &found)
{
    std::vector<ComponentKey> left;
    for (const ComponentKey &key : keys) {
        auto held = partsOf(*copy.snapshot, key);
        if (std::ranges::any_of(states, [&](const SnapshotPtr &state) { return partsOf(*state, key) == held; }))
            found.insert(key, std::move(held));
        else
            left.push_back(key);
    }
    std::ranges::sort(left);
    return left;
}

} // namespace

base::Result<Known> ancestorsAfterCopy(ports::Repository &repository, const FreshCopy &copy,
                                       const model::Environment &other, async::Monitor &monitor)
{
    const auto commits = commitsOf(repository, other.snapshotBranch());
    if (!commits || commits->isEmpty())
        return commits ? base::Result<Known>() : base::failure(commits);
    const auto states = statesSince(repository, other, *commits, copy.copiedAt);
    if (!states)
        return base::failure(states);
    const auto tip = repository.tip(promotion::kAncestorsBranch);
    if (!tip)
        return base::failure(tip);
    const auto stale =
        promotion::recordedAncestors(repository, promotion::ancestorFolder(other, *copy.environment), *tip);
    if (!stale)
        return base::failure(stale);
    const QSet<ComponentKey> keys = openKeys(*states->constFirst(), *copy.snapshot, *stale);
    Known found;
    if (copy.source && copy.source->name == other.name) {
        for (const ComponentKey &key : keys)
            found.insert(key, partsOf(*copy.snapshot, key));
        return found;
    }
    const std::vector<ComponentKey> left = settleHeld(copy, *states, keys, found);
    const auto then = pairThen(repository, copy, other);
    if (!then)
        return base::failure(then);
    std::vector<ComponentKey> open;
    for (const ComponentKey &key : left) {
        if (const auto recorded = then->recorded.constFind(key); recorded != then->recorded.cend())
            found.insert(key, *recorded);
        else
            open.push_back(key);
    }
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    QHash<ComponentKey, std::vector<model::Part>> common;
    if (then->source && !open.empty()) {
        auto looked = promotion::lastInCommon(repository, *states->constFirst(), *then->source, open);
        if (!looked)
            return base::failure(looked);
        common = *std::move(looked);
    }
    for (const ComponentKey &key : open) {
        const auto it = common.constFind(key);
        found.insert(key, it == common.cend() ? Ancestor() : Ancestor(*it));
    }
    return found;
}

} // namespace backflow::sandbox
