#pragma once

#include "core/merge/threeway.h"

#include <QString>
#include <QStringList>

namespace backflow::merge {

/// When a person wants to be asked instead of a merge by itself, by stable names, for settings and kept drafts:
/// `only-source`, `only-target`, `different-words`, and the names of all policies.
QStringList askWhenNames();
/// Options that ask so; names that are not known do nothing.
MergeOptions asking(const QStringList &names);

} // namespace backflow::merge
