#pragma once

#include "app/ctl/gitsetup.h"

#include <QStringList>

namespace backflow::ctl {

/// What merge-driver and diff-driver share: --install, --uninstall and --status, for a repository or the user.
struct GitFeature {
    QString command;
    QString description;
    bool GitSetup::*flag = nullptr;
    /// The attribute it works by: `merge`, `diff`.
    QString attribute;
};

int runGitCommand(const GitFeature &feature, const QStringList &arguments);

} // namespace backflow::ctl
