#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/dependencies/graph.h"
#include "core/ports/orggateway.h"

#include <QStringList>
#include <vector>

namespace backflow::dependencies {

/// What an org says of its dependencies.
struct OrgAnswer {
    std::vector<OrgDependency> rows;
    /// Sentences about what it did not say.
    QStringList notes;
};

/// Asks the org type by type for MetadataComponentDependency, for the types the graph's snapshot holds. The org gives
/// at most 2,000 rows an answer and no further pages, so a full answer is asked for again in parts. An org that has no
/// such table gives a note and no rows. Names it gives without their object are understood where only one component has
/// that name. Errors: Unauthorized, Offline, Timeout, OrgBusy, Canceled. Source: Tooling API,
/// MetadataComponentDependency.
base::Result<OrgAnswer> askOrg(ports::OrgGateway &gateway, const Graph &graph, async::Monitor &monitor);

} // namespace backflow::dependencies
