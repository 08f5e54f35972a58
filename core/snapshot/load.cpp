#include "core/snapshot/reading.h"
#include "core/snapshot/snapshots.h"

#include <QCoreApplication>

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
    return SnapshotReader(repository).read({environment, commit});
}

} // namespace backflow::snapshot
