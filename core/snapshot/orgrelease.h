#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/objectid.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace backflow::snapshot {

/// An org was seen on a later release than before.
struct OrgUpgrade {
    /// API versions: `67.0`, `68.0`.
    QString from;
    QString to;
    /// When it was last seen on the old release, and first on the new one: the upgrade lies between.
    QDateTime after;
    QDateTime seen;
    /// The last snapshot from before, hex; empty where there was none.
    QByteArray before;
    bool operator==(const OrgUpgrade &) const = default;
};

/// Which release of Salesforce an org is on, as it said when it was last asked.
struct OrgRelease {
    /// Name of the environment.
    QString environment;
    QString orgId;
    /// Highest API version it speaks: `68.0`. Three of them a year, and so the org's release.
    QString apiVersion;
    /// `Winter '27`, as the org calls it.
    QString label;
    /// `USA1234S`; empty where it did not say.
    QString instance;
    bool isSandbox = false;
    QDateTime askedAt;
    /// How its releases followed each other since it is known, oldest first.
    QList<OrgUpgrade> upgrades = {};
    bool operator==(const OrgRelease &) const = default;
};

/// `Winter '27` for `68.0`: one version and one season a release, named for the year it leads into. Empty for what is
/// no version. Source: the release names of the API versions, Spring '26 being 66.0.
QString releaseName(const QString &apiVersion);
/// Negative, 0 or positive, as the first is the lower, the same or the higher version.
int compareVersions(const QString &a, const QString &b);

/// What was last heard. Errors: NotFound where the org was never asked; those of JournalStore.
base::Result<OrgRelease> releaseOf(ports::JournalStore &journal, const model::Environment &environment);

/// Keeps what an org says of itself. An org that was on an older release is noted as upgraded; another org in the same
/// environment (a sandbox that was refreshed) begins anew. `snapshot` is the environment's last snapshot.
/// Errors: those of JournalStore.
base::Result<OrgRelease> noteRelease(ports::JournalStore &journal, const model::Environment &environment,
                                     const ports::OrgIdentity &identity, const std::optional<model::CommitId> &snapshot,
                                     const QDateTime &now);

/// Asks the org, and keeps what it says. Errors: those of OrgGateway and JournalStore; Denied where the sign-in is for
/// another org.
base::Result<OrgRelease> askRelease(const ports::Backends &backends, const model::Environment &environment,
                                    async::Monitor &monitor);

/// The highest version that every org of the pipeline speaks, of those that were ever asked: what is to be compared is
/// read at this one, or the newer org tells what the older one cannot. Empty where none was asked.
base::Result<QString> commonVersion(ports::JournalStore &journal, const model::Pipeline &pipeline);
/// The same for a reading that is about to begin; empty (the org's own highest) where it cannot be told.
QString readingVersion(const ports::Backends &backends, const model::Pipeline &pipeline);

/// The version a snapshot was read at, from its project file. Empty where the commit does not say.
base::Result<QString> versionOf(ports::Repository &repository, const model::CommitId &snapshot);

} // namespace backflow::snapshot
