#include "core/snapshot/sides.h"

#include "core/metadata/convert.h"
#include "core/metadata/registry.h"
#include "core/snapshot/looseside.h"
#include "core/snapshot/reading.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::snapshot {

using namespace Qt::StringLiterals;
using base::Result;
using model::CommitId;

namespace {

/// More snapshots than anybody keeps.
constexpr int kLongestHistory = 1'000'000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

Result<CommitId> tipOf(ports::Repository &repository, const SideSpec &spec, const model::Pipeline &pipeline)
{
    const bool branch = spec.kind == SideKind::Branch;
    const model::Environment *environment = branch ? nullptr : pipeline.find(spec.name);
    if (!branch && !environment)
        return base::failure(base::Errc::NotFound, Tr::tr("There is no environment called %1.").arg(spec.name));
    auto tip = repository.tip(branch ? spec.name : environment->snapshotBranch());
    if (tip && !*tip && branch)
        tip = repository.remoteTip(spec.name);
    if (!tip)
        return base::failure(tip);
    if (*tip)
        return **tip;
    return base::failure(base::Errc::NotFound,
                         branch ? Tr::tr("The repository has no branch called %1.").arg(spec.name)
                                : Tr::tr("%1 was never retrieved. Retrieve it first.").arg(spec.name));
}

/// The commit of that history that was there at a time, or that an abbreviation names.
Result<CommitId> inHistory(ports::Repository &repository, const CommitId &tip, const SideSpec &spec)
{
    const auto history = repository.history(tip, kLongestHistory);
    if (!history)
        return base::failure(history);
    for (const ports::CommitInfo &info : *history) {
        const bool found = spec.at ? info.when <= *spec.at : info.id.toString().startsWith(spec.commit);
        if (found)
            return info.id;
    }
    if (spec.at)
        return base::failure(
            base::Errc::NotFound,
            Tr::tr("%1 has no snapshot from %2 or before; the first is of %3.")
                .arg(spec.name, spec.at->toLocalTime().toString(Qt::ISODate),
                     history->isEmpty() ? QString() : history->last().when.toLocalTime().toString(Qt::ISODate)));
    return base::failure(base::Errc::NotFound, Tr::tr("%1 has no commit %2.").arg(spec.name, spec.commit));
}

/// What every side needs to be read without its unchanged part.
bool allSnapshots(const std::vector<SideSpec> &specs)
{
    return std::ranges::all_of(specs, [](const SideSpec &spec) { return spec.kind == SideKind::Environment; });
}

std::shared_ptr<const model::Snapshot> restricted(const model::Snapshot &snapshot, const model::Manifest &manifest)
{
    std::vector<model::SnapshotEntry> entries;
    for (const model::SnapshotEntry &entry : snapshot.entries()) {
        if (names(manifest, entry.key))
            entries.push_back(entry);
    }
    QHash<model::ComponentKey, model::Unread> unread = snapshot.unread();
    unread.removeIf([&manifest](auto it) { return !names(manifest, it.key()); });
    return std::make_shared<const model::Snapshot>(snapshot.environment(), snapshot.commit(), snapshot.takenAt(),
                                                   std::move(entries), std::move(unread));
}

class SideContents final : public ports::ContentSource
{
public:
    SideContents(std::vector<std::shared_ptr<const LooseContents>> loose, std::unique_ptr<ports::Repository> repository)
        : m_loose(std::move(loose))
        , m_repository(std::move(repository))
    {
    }
    Result<QByteArray> content(const model::ContentId &id) override
    {
        for (const auto &contents : m_loose) {
            const auto found = contents->constFind(id);
            if (found != contents->constEnd())
                return *found;
        }
        return m_repository->content(id);
    }

private:
    std::vector<std::shared_ptr<const LooseContents>> m_loose;
    std::unique_ptr<ports::Repository> m_repository;
};

} // namespace

Result<std::optional<CommitId>> commitOf(ports::Repository &repository, const SideSpec &spec,
                                         const model::Pipeline &pipeline)
{
    if (spec.kind == SideKind::Folder || spec.kind == SideKind::Zip)
        return std::nullopt;
    if (spec.kind == SideKind::Commit) {
        const auto id = CommitId::fromHex(spec.name.toLatin1());
        if (!id)
            return base::failure(base::Errc::InvalidInput, Tr::tr("“%1” is not a whole commit id.").arg(spec.name));
        return id;
    }
    const auto tip = tipOf(repository, spec, pipeline);
    if (!tip)
        return base::failure(tip);
    if (!spec.at && spec.commit.isEmpty())
        return *tip;
    const auto commit = inHistory(repository, *tip, spec);
    if (!commit)
        return base::failure(commit);
    return *commit;
}

Result<std::vector<Side>> readSides(ports::Repository &repository, const std::vector<SideSpec> &specs,
                                    const model::Pipeline &pipeline, const ReadOptions &options,
                                    async::Monitor &monitor)
{
    std::vector<NamedCommit> commits;
    SnapshotReader reader(repository);
    std::vector<Side> sides;
    for (const SideSpec &spec : specs) {
        const auto commit = commitOf(repository, spec, pipeline);
        if (!commit)
            return base::failure(commit);
        if (*commit)
            commits.push_back({spec.kind == SideKind::Environment ? spec.name : spec.text, **commit});
        sides.push_back({spec, nullptr, nullptr, {}});
    }
    if (options.onlyDiffering && allSnapshots(specs)) {
        auto snapshots = reader.readDiffering(commits);
        if (!snapshots)
            return base::failure(snapshots);
        for (size_t i = 0; i < sides.size(); ++i)
            sides[i].snapshot = std::move((*snapshots)[i]);
    }
    auto commit = commits.begin();
    for (Side &side : sides) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (side.snapshot)
            continue;
        if (side.spec.kind == SideKind::Folder || side.spec.kind == SideKind::Zip) {
            if (Result<> read = readLoose(side, repository, monitor); !read)
                return base::failure(read);
            continue;
        }
        const bool project = side.spec.kind == SideKind::Branch;
        auto snapshot = reader.read(*commit++, project ? Paths::Project : Paths::Snapshot);
        if (!snapshot)
            return base::failure(snapshot);
        side.snapshot = *std::move(snapshot);
        if (project && !reader.composed().isEmpty())
            side.loose = std::make_shared<const LooseContents>(reader.composed());
    }
    if (options.only) {
        for (Side &side : sides)
            side.snapshot = restricted(*side.snapshot, *options.only);
    }
    return sides;
}

std::unique_ptr<ports::ContentSource> contentsOf(const std::vector<std::shared_ptr<const LooseContents>> &loose,
                                                 std::unique_ptr<ports::Repository> repository)
{
    if (loose.empty())
        return repository;
    return std::make_unique<SideContents>(loose, std::move(repository));
}

bool names(const model::Manifest &manifest, const model::ComponentKey &key)
{
    const metadata::ManifestEntry entry = metadata::manifestEntry(key);
    const auto has = [&manifest](const QString &type, const QString &member) {
        const auto members = manifest.types.constFind(type);
        return members != manifest.types.constEnd() && (members->contains(member) || members->contains("*"_L1));
    };
    if (has(entry.type, entry.member))
        return true;
    const metadata::TypeInfo *parent = metadata::Registry::builtIn().parentOf(key.type);
    const qsizetype dot = key.fullName.indexOf(u'.');
    return parent && dot > 0 && has(parent->name, key.fullName.left(dot));
}

} // namespace backflow::snapshot
