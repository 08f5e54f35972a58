#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/compare/comparison.h"
#include "core/model/componentkey.h"
#include "core/model/environment.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::promotion {

/// The branch of recorded ancestors. Its tree holds, under `<pair>/`, the files of every component as the pair last had
/// it in common (so nothing needs to be opened to know an ancestor), and as empty files `<pair>/.absent/<component>`
/// what was known not to exist and `<pair>/.unknown/<component>` what must not be guessed from the histories.
inline constexpr QLatin1StringView kAncestorsBranch("backflow/ancestors");

/// Parts: as last in common. Empty: known not to exist. Nothing: unknown.
using Ancestor = std::optional<std::vector<model::Part>>;

/// The folder of a pair; the same whichever of the two is the source, for the ancestor is.
QString ancestorFolder(const model::Environment &a, const model::Environment &b);

/// Ancestors as they stand for these two snapshots, by content ids alone.
base::Result<std::shared_ptr<const compare::AncestorSource>>
ancestorsFor(ports::Repository &repository, const model::Environment &sourceEnvironment, const model::Snapshot &source,
             const model::Environment &targetEnvironment, const model::Snapshot &target);

/// What stands on record for a pair, at a commit of kAncestorsBranch; nothing = no record at all. Errors: those of
/// Repository.
base::Result<QHash<model::ComponentKey, Ancestor>>
recordedAncestors(ports::Repository &repository, const QString &folder, const std::optional<model::CommitId> &commit);

/// Who writes the ancestors, and why.
struct AncestorNote {
    QString promotion;
    QString personName;
    QString personEmail;
    QDateTime when;
};

/// Records ancestors for a pair in one commit, whatever stood there before. `newContent`: what the repository does not
/// hold yet. Errors: those of Repository.
base::Result<> recordAncestors(ports::Repository &repository, const QString &folder,
                               const QHash<model::ComponentKey, Ancestor> &ancestors, const AncestorNote &note,
                               async::Monitor &monitor, const QHash<model::ContentId, QByteArray> &newContent = {});

} // namespace backflow::promotion
