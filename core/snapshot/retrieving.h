#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/metadata/profilejoin.h"
#include "core/model/componentkey.h"
#include "core/model/objectid.h"
#include "core/snapshot/gateways.h"
#include "core/snapshot/parts.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>
#include <map>

namespace backflow::snapshot {

/// What came out of all retrieves of one snapshot.
struct Retrieved {
    /// In source format.
    QHash<model::ComponentKey, metadata::SourceComponent> components;
    /// The org's words about components it could not give.
    QHash<model::ComponentKey, QString> refusals;
    /// Remarks of the conversion and of the retrieving itself.
    QStringList notes;
    /// Arrived since somebody last emptied this.
    QSet<model::ComponentKey> fresh;
    /// Files of which the repository has the bytes already; here they are empty then.
    QHash<QString, model::ContentId> stored;
};

struct RetrievePlan {
    QList<metadata::ManifestEntry> wanted;
    QString apiVersion;
    /// The profile as it is known; empty when it is not, or when all it is about is read anew.
    std::function<QByteArray(const model::ComponentKey &)> knownProfile;
    /// Components that profiles no longer speak of: they are gone from the org.
    QSet<model::ComponentKey> gone;
    /// Called on the calling thread after each part that arrived, with all there is so far and whether more is to come:
    /// what was lost on the way need not be asked for again. An error ends the retrieving.
    std::function<base::Result<>(Retrieved &soFar, bool more)> arrived;
};

/// Several retrieves at a time, one a gateway. A part that the org finds too large, or fails on, is halved; a single
/// component that still fails is refused; one that got lost on the way is tried once more. Errors: those of OrgGateway
/// but for that; Malformed when a zip cannot be read.
base::Result<Retrieved> retrieveParts(Gateways &gateways, const RetrievePlan &plan, async::Monitor &monitor);

/// True for the org's words that a component does not exist there.
bool saysAbsent(const QString &problem);

} // namespace backflow::snapshot
