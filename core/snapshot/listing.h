#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/model/componentkey.h"
#include "core/ports/orggateway.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace backflow::snapshot {

/// What an org says it holds, without what managed packages brought along.
struct Listing {
    /// Each component with the manifest entry that asks for it, in the org's own spelling.
    QMap<model::ComponentKey, metadata::ManifestEntry> components;
    /// Types that were listed completely: of these, what is not in `components` is not in the org.
    QSet<QString> types;
    /// What could not be listed, in words.
    QStringList notes;
};

/// Lists the named types (empty = all that the org describes and the registry knows). Of types in folders the folders
/// come first. Children of objects are not listed: they come with their object.
/// Errors: those of OrgGateway, Canceled between the calls.
base::Result<Listing> listOrg(ports::OrgGateway &gateway, const QStringList &types, async::Monitor &monitor);

/// The component that brings `key` along when it is retrieved: the object of a field, else itself.
model::ComponentKey ownerOf(const model::ComponentKey &key);

} // namespace backflow::snapshot
