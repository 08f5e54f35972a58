#pragma once

#include "app/localorg/deployrun.h"

namespace backflow::localorg {

/// Components of a package that its manifest names, and what of each counts.
struct Named {
    /// Folded keys of components to deploy, whole or in part.
    QSet<ComponentKey> components;
    /// Of those, the ones of which only named children count.
    QSet<ComponentKey> partly;
    /// Folded keys of the children named, or belonging to a component named.
    QSet<ComponentKey> children;
};

/// Manifest against files: what is named must be there, what is there should be named. Adds a row for each breach.
Named matchManifest(const DeployPackage &package, const Catalog &incoming, const DeployOptions &options,
                    QList<DeployRow> &rows);

/// What is wrong with one component by itself: it does not parse, its root is another type's, elements repeat where
/// they must not, the file beside it is missing, an object lacks what a new one needs. `partly`: only children of it
/// count.
QList<DeployRow> ownProblems(const Ground &ground, const Catalog &incoming, const Component &component, bool partly);

/// Names of one component that lead nowhere once the whole package is in.
QList<DeployRow> danglingNames(const Ground &ground, const Catalog &incoming, const Catalog &after,
                               const Component &component, const Named &named);

/// What keeps the package from being looked at at all: the API version, a type nobody knows.
QList<DeployRow> packageProblems(const Ground &ground, const DeployPackage &package);

} // namespace backflow::localorg
