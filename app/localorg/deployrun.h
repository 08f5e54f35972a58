#pragma once

#include "app/localorg/apextests.h"
#include "app/localorg/deploypackage.h"
#include "app/localorg/existence.h"

namespace backflow::localorg {

/// What a deploy would do to an org, worked out on copies.
struct DeployOutcome {
    /// The org's files if it is kept.
    Tree after;
    QList<DeployRow> rows;
    TestRun tests;
    /// `Succeeded`, `SucceededPartial`, `Failed`.
    QString status;
    QString errorStatusCode;
    QString errorMessage;

    int componentErrors() const;
    bool isKept() const { return status != QLatin1StringView("Failed"); }
};

/// The org as a deploy finds it.
struct Ground {
    const Catalog &catalog;
    const Beyond &beyond;
    FactsCache &cache;
    bool production = false;
    /// Highest version the org speaks.
    QString apiVersion;
};

/// Runs a deploy against a copy of the org: manifest and files must agree, every file must parse, every name must lead
/// somewhere, deletions must not leave dangling names, and the tests of the test level must pass. With rollbackOnError,
/// one error keeps everything out; without it, what has no error stays.
DeployOutcome runDeploy(const Ground &ground, const DeployPackage &package, const DeployOptions &options);

} // namespace backflow::localorg
