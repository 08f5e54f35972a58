#pragma once

#include "core/base/result.h"

#include <QString>

namespace backflow::git {

/// Whom a secret is for. `ssh` for `user@host:path`, too.
struct RemotePlace {
    QString scheme;
    QString host;
    /// That of the scheme where the URL names none; 0 = unknown.
    int port = 0;
    bool operator==(const RemotePlace &) const = default;
};

RemotePlace placeOf(const QString &url);

/// True for a folder of this machine: `file://…` or a path. `git@host:path` is not one.
bool isLocalRemote(const QString &url);

/// Whether a URL may become the remote. Errors: InvalidInput (empty, a scheme Git does not carry content over, or a
/// password inside: passwords are never written to a file).
base::Result<> checkRemoteUrl(const QString &url);

} // namespace backflow::git
