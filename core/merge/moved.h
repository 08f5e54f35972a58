#pragma once

#include "core/merge/decision.h"

#include <functional>
#include <span>
#include <vector>

namespace backflow::merge {

/// Numbers of `side` that stand elsewhere than in `before`, as few as explain it, and those that `before` lacks, in the
/// order of `side`. Each number at most once in each list.
std::vector<int> movedItems(std::span<const int> before, std::span<const int> side);

/// The same by name, with what each stands behind.
QList<Moved> movedEntries(std::span<const int> before, std::span<const int> side,
                          const std::function<QString(int)> &nameOf);

/// "UAT moved Zone__c behind Industry", "Dev1 moved Phone, Fax, City and 3 more"; empty where nothing was moved.
/// `known`: how the list was before; else "UAT has Zone__c behind Industry".
QString movedWords(const QString &name, const QList<Moved> &moved, bool known);

} // namespace backflow::merge
