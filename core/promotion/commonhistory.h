#pragma once

#include "core/base/result.h"
#include "core/model/componentkey.h"
#include "core/model/snapshot.h"
#include "core/ports/repository.h"

#include <QHash>
#include <vector>

namespace backflow::promotion {

/// For each of the components: the content that the histories of the two snapshots held in common last, found by
/// walking both back in time, newest commit first. A component that was in neither at some time has an empty content
/// then. Components without a common content are left out. Looks at no more than `depth` commits of either history.
base::Result<QHash<model::ComponentKey, std::vector<model::Part>>>
lastInCommon(ports::Repository &repository, const model::Snapshot &a, const model::Snapshot &b,
             const std::vector<model::ComponentKey> &components, int depth = 100);

} // namespace backflow::promotion
