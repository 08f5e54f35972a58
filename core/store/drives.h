#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace backflow::store {

/// Whether a journal can be kept on a drive of that kind (`ext4`, `nfs4`, …, as the system names it): it must be this
/// machine's own, where what was written is there after a power cut and locks are everybody's. Errors: Unsupported,
/// with the reason.
base::Result<> checkDrive(const QString &folder, const QByteArray &kind);
/// Of the drive that the folder is on; looked at once a folder.
base::Result<> checkDriveOf(const QString &folder);

} // namespace backflow::store
