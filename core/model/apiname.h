#pragma once

#include "core/model/componentkey.h"

#include <QString>
#include <QStringView>

namespace backflow::model {

/// `Rating__c`, `Parent__r`, `Settings__mdt`, `npsp__Level__c`: a name that ends as only custom things do.
bool isCustomName(QStringView name);

/// `npsp` of `npsp__Level__c`, of `Account.npsp__Level__c`, of `npsp__Welcome`; empty for names of the org's own.
QString namespaceOf(QStringView fullName);

/// Whether an installed package with a namespace brought it along, told by its name alone: an org leaves its own
/// namespace out, and nobody can give a name with two underscores in a row. A field of ours on a package's object is
/// ours. Of types whose names are free text nothing can be told.
bool isOfManagedPackage(const ComponentKey &key);

} // namespace backflow::model
