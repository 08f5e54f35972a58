#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/metadata/ignorerules.h"

#include <QString>
#include <QStringList>

namespace backflow::ctl {

struct FolderTree {
    /// Relative to the folder, sorted.
    QStringList files;
    /// Links are not followed: they may lead anywhere. Sorted.
    QStringList links;
};

/// Every file below a folder. `prefix` is put before a path when the rules are asked about it: the way from their
/// folder to this one, ended by '/', or nothing. Errors: NotFound, Io (naming the folder that cannot be read),
/// Canceled.
base::Result<FolderTree> filesBelow(const QString &folder, const metadata::IgnoreRules &rules, const QString &prefix,
                                    async::Monitor &monitor);

} // namespace backflow::ctl
