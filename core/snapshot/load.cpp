#include "core/metadata/convert.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>
#include <QHash>

namespace backflow::snapshot {

base::Result<std::shared_ptr<const model::Snapshot>> latest(ports::Repository &repository,
                                                            const model::Environment &environment)
{
    const auto tip = repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (!*tip) {
        return base::failure(
            base::Errc::NotFound,
            QCoreApplication::translate("backflow::snapshot", "%1 was never retrieved. Retrieve it first.")
                .arg(environment.name));
    }
    return load(repository, environment.name, **tip);
}

base::Result<std::shared_ptr<const model::Snapshot>> load(ports::Repository &repository, const QString &environment,
                                                          const model::CommitId &commit)
{
    const auto info = repository.commitInfo(commit);
    if (!info)
        return base::failure(info);
    auto files = repository.tree(commit);
    if (!files)
        return base::failure(files);
    std::vector<model::SnapshotEntry> entries;
    entries.reserve(files->size());
    QHash<model::ComponentKey, size_t> places;
    places.reserve(static_cast<qsizetype>(files->size()));
    for (ports::TreeFile &file : *files) {
        auto key = metadata::componentOfPath(file.path);
        if (!key)
            continue;
        const auto place = places.constFind(*key);
        if (place != places.constEnd()) {
            entries[*place].parts.push_back({std::move(file.path), file.content});
            continue;
        }
        places.insert(*key, entries.size());
        entries.push_back({*std::move(key), {{std::move(file.path), file.content}}});
    }
    return std::make_shared<const model::Snapshot>(environment, commit, info->when, std::move(entries));
}

} // namespace backflow::snapshot
