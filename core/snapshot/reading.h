#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::snapshot {

/// A commit and what it is called: the environment's name, or another side's.
struct NamedCommit {
    QString name;
    model::CommitId commit;
};

/// How paths of a commit stand to those of a snapshot.
enum class Paths {
    Snapshot, ///< as snapshots have them
    Project,  ///< a team's own project: package directories from its sfdx-project.json, any folders in them
};

/// Reads commits as snapshots. What they have in common is read once and shared: paths, names, and of one layout all
/// that does not differ from the first. For one thread.
class SnapshotReader final
{
public:
    explicit SnapshotReader(ports::Repository &repository);

    /// Errors: those of Repository.
    base::Result<std::shared_ptr<const model::Snapshot>> read(const NamedCommit &commit, Paths paths = Paths::Snapshot);

    /// Contents of files that stand in no commit read so far: presets of a project had taken them apart.
    const QHash<model::ContentId, QByteArray> &composed() const { return m_composed; }

    /// Just the components that are not the same in all of them, by their content ids; in the order of `commits`.
    /// Folders that are the same are not opened. Of a component the files that are not the same; all of them where one
    /// is not everywhere, so that it is told from one that is not there.
    base::Result<std::vector<std::shared_ptr<const model::Snapshot>>>
    readDiffering(const std::vector<NamedCommit> &commits);

private:
    using Pointer = std::shared_ptr<const model::Snapshot>;
    /// What a path says, once and for all.
    struct Known {
        QString path;
        /// Position in m_keys; -1 = no file of a component.
        int key = -1;
    };
    const Known &known(const QString &path);
    base::Result<Pointer> whole(const NamedCommit &commit);
    base::Result<Pointer> project(const NamedCommit &commit);
    /// Empty where the commit holds no such file.
    base::Result<QByteArray> bytesAt(const model::CommitId &commit, const QString &path);
    base::Result<Pointer> like(const NamedCommit &commit, const model::Snapshot &other);
    std::vector<model::SnapshotEntry> entriesOf(const QMap<QString, model::ContentId> &files);
    base::Result<Pointer> finish(const NamedCommit &commit, std::vector<model::SnapshotEntry> entries);

    ports::Repository &m_repository;
    QHash<QString, Known> m_paths;
    std::vector<model::ComponentKey> m_keys;
    QHash<model::ComponentKey, int> m_numbers;
    QHash<model::ContentId, QByteArray> m_composed;
    Pointer m_first;
};

/// What a snapshot's commit says could not be read.
QHash<model::ComponentKey, model::Unread> unreadOf(const ports::CommitInfo &info);
/// The trailers that say so, to go into a commit's message.
QStringList unreadTrailers(const QHash<model::ComponentKey, model::Unread> &unread);

/// Whether a snapshot's commit was read with what managed packages brought along. Of commits that are no snapshots:
/// yes.
bool isWithManaged(const ports::CommitInfo &info);
QString managedTrailer();

/// Where all files of a component that has this file are: the beginning of their paths. Others may share it.
QString stemOf(const QString &path);

} // namespace backflow::snapshot
