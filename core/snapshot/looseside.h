#pragma once

#include "core/metadata/ignorerules.h"
#include "core/snapshot/sides.h"

namespace backflow::snapshot {

/// Reads a folder or a zip into its side. Links are not followed. `repository` gives ids and is not written to.
/// Errors: NotFound, Io, TooLarge; those of toSource and filesOfZip.
base::Result<> readLoose(Side &side, ports::Repository &repository, async::Monitor &monitor);

/// Where files of a team's project stand in a snapshot, whatever folders lie between; nothing for files of no component
/// and for those that `rules` ignore. `folders`: the package directories of the project.
std::optional<QString> projectPath(const QString &path, const QStringList &folders, const metadata::IgnoreRules &rules);

/// Same for files that lie as they come: what stands above a type's own folder is left out, and nothing else.
std::optional<QString> snapshotPath(const QString &path, const QStringList &folders);

/// Package directories in an sfdx-project.json, without slashes at their ends; `force-app` where it does not say.
QStringList packageFolders(const QByteArray &projectJson);

} // namespace backflow::snapshot
