#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/metadata/convert.h"
#include "core/model/componentkey.h"
#include "core/ports/backends.h"
#include "core/snapshot/gateways.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace backflow::snapshot {

/// What an org tells of the last change of a component: milliseconds since 1970 and who. Empty where it does not tell,
/// as of settings and of standard things; two empty stamps say nothing about each other.
struct Stamp {
    qint64 at = 0;
    QString by;
    bool isEmpty() const { return at == 0; }
    bool operator==(const Stamp &) const = default;
};

/// What an org says it holds.
struct Listing {
    /// Each component with the manifest entry that asks for it, in the org's own spelling.
    QMap<model::ComponentKey, metadata::ManifestEntry> components;
    /// Of components, and of their children where those were listed.
    QHash<model::ComponentKey, Stamp> stamps;
    /// Types that were listed completely: of these, what is not in `components` is not in the org.
    QSet<QString> types;
    /// Components of managed packages that were left out.
    int managedLeftOut = 0;
    /// Types and folders that the org refused to list, with its words; they are in `notes`, too.
    QStringList refused;
    /// Types that could not be listed, or not all of their folders, with the org's words.
    QHash<QString, QString> refusedTypes;
    /// What could not be listed, in words.
    QStringList notes;
};

struct ListChoice {
    QStringList types = {};
    bool withChildren = false;
    bool managed = false;
};

/// Lists the named types (empty = all that the org describes and the registry knows), several calls at a time. Of types
/// in folders the folders come first. Children (fields, labels, …) come with their parent; they are listed for their
/// stamps alone, and only where `withChildren` says so: a parent's own does not always move with a child. What managed
/// packages brought along is left out unless `managed` says otherwise, but not the fields that somebody added to their
/// objects: those are components of their own here.
/// Errors: those of OrgGateway, Canceled between the calls.
base::Result<Listing> listOrg(Gateways &gateways, const ListChoice &choice, async::Monitor &monitor);

/// The component that brings `key` along when it is retrieved: the object of a field, else itself.
model::ComponentKey ownerOf(const model::ComponentKey &key);

} // namespace backflow::snapshot
