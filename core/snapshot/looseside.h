#pragma once

#include "core/snapshot/sides.h"

namespace backflow::snapshot {

/// Reads a folder or a zip into its side. Links are not followed. `repository` gives ids and is not written to.
/// Errors: NotFound, Io, TooLarge; those of toSource and filesOfZip.
base::Result<> readLoose(Side &side, ports::Repository &repository, async::Monitor &monitor);

/// Where files of a team's project stand in a snapshot; nothing for files of no component. `folders`: the package
/// directories of the project.
std::optional<QString> snapshotPath(const QString &path, const QStringList &folders);

/// Package directories in an sfdx-project.json, without slashes at their ends; `force-app` where it does not say.
QStringList packageFolders(const QByteArray &projectJson);

} // namespace backflow::snapshot
