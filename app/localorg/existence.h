#pragma once

#include "app/localorg/catalog.h"

namespace backflow::localorg {

/// What exists in the org although its folder does not hold it. A real org has no dangling names; so whatever the
/// components it starts with name must be there, outside what the folder was given of the org.
struct Beyond {
    /// Folded.
    QSet<ComponentKey> named;
    /// Types of which the folder held nothing at all, yet its components name some: these are not judged.
    QSet<QString> types;
};
Beyond beyondOf(const Catalog &start);

/// True when what a reference names is in the catalog, is standard, or lies beyond it.
bool exists(const Catalog &catalog, const Beyond &beyond, const Reference &reference);
/// The org's sentence for a reference that leads nowhere.
QString missingText(const Reference &reference);
/// `rating__c` for `Account.Rating__c`.
bool isCustomName(const QString &name);

} // namespace backflow::localorg
