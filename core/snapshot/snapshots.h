#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/model/manifest.h"
#include "core/model/snapshot.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

namespace backflow::snapshot {

struct TakeOptions {
    /// Metadata types to read; empty = every type the org describes and Backflow knows how to list.
    QStringList types = {};
    /// Read just these components and keep the rest of the last snapshot; empty = all.
    QList<model::ComponentKey> only = {};
    QString message = {};
    /// Read everything, also what has not changed since the last time.
    bool full = false;
    /// Take in what managed packages brought along, or leave it out; nothing = as the environment says. Where just
    /// `only` is read it has no say.
    std::optional<bool> managed = {};
    /// Version of the API to read at; the org's own highest where it is empty or higher than that. What is read alone
    /// (`only`) is read at the version of the snapshot it goes into.
    QString apiVersion = {};
    /// Calls to the org at a time.
    int inFlight = 4;
    /// Trailers put at the end of the commit's message: `Backflow-Promotion: …`.
    QStringList trailers = {};
    /// Looks at the files that are new or other before they are kept, by their paths; gives sentences for the report's
    /// `warnings`. An error ends it, and nothing is kept.
    std::function<base::Result<QStringList>(const QMap<QString, QByteArray> &files)> look = {};
};

struct TakeReport {
    std::shared_ptr<const model::Snapshot> snapshot;
    int components = 0;
    int files = 0;
    /// The API version it was read at, and the highest the org speaks.
    QString apiVersion = {};
    QString orgVersion = {};
    /// What the org lists, how much of it was asked for, and how much of it had arrived before in a retrieve that did
    /// not come to its end.
    int listed = 0;
    int asked = 0;
    int resumed = 0;
    /// Components of managed packages that the org lists and that were left out.
    int managedLeftOut = 0;
    /// True when only what changed since the last time was asked for.
    bool onlyChanges = false;
    /// Against the snapshot before; the first one counts everything as added.
    int added = 0;
    int changed = 0;
    int removed = 0;
    /// False when nothing changed: then no commit was made.
    bool committed = false;
    /// Components the org listed but did not give, with its words. They keep their last known content.
    QStringList notRead;
    /// What was carried without conversion, and other remarks.
    QStringList notes;
    /// What TakeOptions::look found.
    QStringList warnings = {};
};

/// Lists, retrieves in parts under the API's limits, several at a time, converts and commits on
/// `backflow/org/<environment>`. Where an earlier snapshot and the journal store tell what was there, only what changed
/// since is asked for. Errors: those of OrgGateway and Repository; the branch is untouched then, and what had arrived
/// of a large retrieve waits on `backflow/staging/<environment>` for the next one.
base::Result<TakeReport> take(const ports::Backends &backends, const model::Environment &environment,
                              const TakeOptions &options, async::Monitor &monitor);

/// The latest stored snapshot. Errors: NotFound when none was ever taken.
base::Result<std::shared_ptr<const model::Snapshot>> latest(ports::Repository &repository,
                                                            const model::Environment &environment);
/// The snapshot a commit holds.
base::Result<std::shared_ptr<const model::Snapshot>> load(ports::Repository &repository, const QString &environment,
                                                          const model::CommitId &commit);

} // namespace backflow::snapshot
