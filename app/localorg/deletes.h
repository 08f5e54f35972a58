#pragma once

#include "app/localorg/deployrun.h"

namespace backflow::localorg {

struct Deletion {
    DeployRow row;
    ComponentKey key;
};

/// Takes what a destructive manifest names out of `tree`; an absent member gives a warning row. Objects take their
/// layouts, tabs, rules and translations with them.
QList<Deletion> applyDeletes(const model::Manifest &manifest, const QString &manifestName, FactsCache &cache,
                             Tree &tree);

/// Error rows for deletions that something in `tree` still needs; clears the mentions the org clears by itself.
QList<DeployRow> settleDeletes(const QList<Deletion> &deletions, FactsCache &cache, Tree &tree);

} // namespace backflow::localorg
