#pragma once

#include "core/base/result.h"
#include "core/model/pipeline.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace backflow::snapshot {

enum class SideKind {
    Environment, ///< the stored snapshots of an environment of the pipeline
    Branch,      ///< a team's branch in the workspace's repository, as a Salesforce DX project
    Commit,      ///< one commit of the workspace's repository
    Folder,      ///< a Salesforce DX project, or a package in metadata format, on disk
    Zip,         ///< a package in metadata format
};

/// What a person wrote down for one side of a comparison.
struct SideSpec {
    SideKind kind = SideKind::Environment;
    /// Name of the environment or branch, hex of the commit, or path.
    QString name;
    /// Of environments and branches: as it was then; nothing = as it is now.
    std::optional<QDateTime> at;
    /// Of environments and branches: that commit of theirs, hex, at least seven digits; empty = the latest.
    QString commit;
    /// As it was written.
    QString text;
    bool operator==(const SideSpec &) const = default;
};

/// `Production`, `Production@2026-11-01` (the end of that day here), `Production@2026-11-01T18:00`,
/// `Production@1a2b3c4`; `branch:release`, `branch:release@2026-11-01`; `commit:1a2b3c4`; `folder:PATH`, `zip:PATH`. A
/// name that is no environment's but a folder or a zip on disk is that. Looks at the disk.
/// Errors: NotFound, with the environments there are; InvalidInput for a time that is none.
base::Result<SideSpec> sideSpecOf(const QString &text, const model::Pipeline &pipeline);

} // namespace backflow::snapshot
