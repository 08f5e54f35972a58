#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace backflow::merge {

/// The base file with the picked entries as the source has them, and nothing else of the source. `entries` are paths
/// from below the root as decisions and automatic merges have them: `fieldPermissions[Account.Rating]`; what stands
/// below a path goes with it. White space may follow the source, as in any merge where only one side changed it.
/// Errors: InvalidInput when what comes out would not be a sound file.
base::Result<QByteArray> withPicked(const QString &path, const QByteArray &base, const QByteArray &source,
                                    const QStringList &entries);

} // namespace backflow::merge
