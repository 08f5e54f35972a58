#pragma once

#include "core/metadata/convert.h"
#include "core/model/snapshot.h"
#include "core/ports/orggateway.h"
#include "core/snapshot/listing.h"
#include "core/snapshot/seen.h"

#include <QList>
#include <QSet>
#include <optional>

namespace backflow::snapshot {

/// What an org that tracks its source says of itself.
struct Revisions {
    /// Highest RevisionCounter there is.
    qint64 newest = 0;
    /// Components that changed since the revision asked about, children as their owners.
    QSet<model::ComponentKey> changed;
    /// When and by whom, of the components and children themselves.
    QHash<model::ComponentKey, Stamp> touched = {};
};
/// Nothing when the org does not track its source. `since` -1 asks for the newest alone. Errors: Unauthorized, Offline,
/// Timeout, Canceled.
base::Result<std::optional<Revisions>> revisionsOf(ports::OrgGateway &gateway, qint64 since, async::Monitor &monitor);

/// What has to be read of an org.
struct Asking {
    QList<metadata::ManifestEntry> wanted;
    /// The components `wanted` is about, and those that are gone: for these the answer decides.
    QSet<model::ComponentKey> decided;
    QSet<model::ComponentKey> gone;
    /// False when everything is read.
    bool onlyChanges = false;
    /// True when profiles are put together from nothing, with all that they are about.
    bool wholeProfiles = true;
};
/// Everything that is listed.
Asking everything(const Listing &listing);
/// What changed since `seen`: by the revisions where the org tracks its source, by the stamps of components and of
/// their children otherwise; what is listed but not in the last snapshot; what the org tells no time of. Profiles are
/// read along when something changed that they are about; one that itself changed, with everything that they are about.
Asking changesSince(const Seen &seen, const model::Snapshot &last, const Listing &listing,
                    const std::optional<Revisions> &revisions);

/// Whose file a child is in: the object of a field, the labels of a label; other components themselves.
model::ComponentKey holderOf(const model::ComponentKey &key);

} // namespace backflow::snapshot
