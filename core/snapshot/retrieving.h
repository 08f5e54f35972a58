#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/model/componentkey.h"
#include "core/ports/orggateway.h"
#include "core/snapshot/parts.h"

#include <QHash>
#include <QStringList>

namespace backflow::snapshot {

/// What came out of all retrieves of one snapshot.
struct Retrieved {
    /// In source format.
    QHash<model::ComponentKey, metadata::SourceComponent> components;
    /// The org's words about components it could not give.
    QHash<model::ComponentKey, QString> refusals;
    /// Remarks of the conversion and of the retrieving itself.
    QStringList notes;
};

/// One retrieve after another. A part that the org finds too large, or fails on, is halved; a single component that
/// still fails is refused. Errors: those of OrgGateway but for that; Malformed when a zip cannot be read.
base::Result<Retrieved> retrieveParts(ports::OrgGateway &gateway, const Parts &parts, async::Monitor &monitor);

/// True for the org's words that a component does not exist there.
bool saysAbsent(const QString &problem);

} // namespace backflow::snapshot
