#pragma once

#include "core/merge/mergevalues.h"

#include <QSet>
#include <QString>

namespace backflow::merge {

/// Merges text by line into `outcome`: source and target are there, the ancestor may not be. Line ends that differ
/// between the versions are taken as the target's.
/// `ask`: automatic merges, by automaticId(), that become decisions; null = none.
void mergeText(const QString &path, const FileVersions &versions, Outcome &outcome, const QSet<QString> *ask = nullptr);

} // namespace backflow::merge
