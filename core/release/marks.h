#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/objectid.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/release/upgradereport.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace backflow::release {

/// A snapshot that somebody had taken because of an upgrade.
struct Mark {
    model::CommitId commit;
    QDateTime at;
    QString by;
    /// The version it was read at, and the org's own highest then.
    QString readAt;
    QString orgVersion;
    bool operator==(const Mark &) const = default;
};

/// How an org was before its upgrade, and how it is after. Either may be missing.
struct Marks {
    std::optional<Mark> before;
    std::optional<Mark> after;
    bool operator==(const Marks &) const = default;
};

/// Nothing in it where nothing was kept, or the environment is another org now. Errors: those of JournalStore.
base::Result<Marks> marksOf(ports::JournalStore &journal, const model::Environment &environment);

/// Reads the org and its audit trail and keeps that as how it was before; what was kept of an upgrade before that is
/// forgotten. On record. Errors: those of take and of the record.
base::Result<Mark> markBefore(const ports::Backends &backends, const model::Pipeline &pipeline,
                              const model::Environment &environment, async::Monitor &monitor);
/// The same for after, at the version that it was read at before. Errors also: NotFound where nothing was kept from
/// before and no reading is older than the upgrade; Stale where the org is still on the release it was on.
base::Result<Mark> markAfter(const ports::Backends &backends, const model::Pipeline &pipeline,
                             const model::Environment &environment, async::Monitor &monitor);

/// From what is kept: the marks, else the last snapshot from before the upgrade that was noticed and the newest one.
/// The other orgs of the pipeline over the same time are evidence. Errors: NotFound where no upgrade of the org is
/// known or nothing is stored from before it; those of Repository.
base::Result<UpgradeReport> reportOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     const model::Environment &environment, async::Monitor &monitor);

} // namespace backflow::release
