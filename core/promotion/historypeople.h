#pragma once

#include "core/governance/people.h"

#include <QString>
#include <QStringList>

namespace backflow::promotion {

/// Under which names a history was filled, without the names: what it is compared by later.
QString markOf(const governance::People &people);
/// Whether a history that was filled under `mark`, and tells of `told`, tells of somebody otherwise than the map does
/// now: renamed, erased, or not known then.
bool tellsOtherwise(const QString &mark, const governance::People &people, const QStringList &told);

} // namespace backflow::promotion
