#pragma once

#include "core/base/result.h"

#include <QString>

namespace backflow::git {

/// True for a folder of this machine: `file://…` or a path. `git@host:path` is not one.
bool isLocalRemote(const QString &url);

/// Whether a URL may become the remote. Errors: InvalidInput (empty, a scheme Git does not carry content over, or a
/// password inside: passwords are never written to a file).
base::Result<> checkRemoteUrl(const QString &url);

} // namespace backflow::git
