#pragma once

#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/promotion/mergeset.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <vector>

namespace backflow::promotion {

/// The deployable zip that brings these components to the state `after`. The same components give the same bytes.
/// What is to be removed goes into the destructive manifest; children of an object that goes too are left out of it.
base::Result<QByteArray> deployZip(const std::vector<ResolvedComponent> &components, const QString &apiVersion);

/// The same components with before and after swapped: what would put the target back.
std::vector<ResolvedComponent> reversed(const std::vector<ResolvedComponent> &components);

/// The files `after` of all components as one blob, and back, by component.
base::Result<QByteArray> packResults(const std::vector<ResolvedComponent> &components);
base::Result<QHash<model::ComponentKey, QList<metadata::MetadataFile>>> resultsOf(const QByteArray &blob);

} // namespace backflow::promotion
