#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/ancestors.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::sandbox {

/// One component of work in progress: what was done to it since it was last the same as above.
struct CapturedWork {
    model::ComponentKey key;
    model::ChangeKind kind = model::ChangeKind::Changed;
    /// The version the work began from.
    promotion::Ancestor began;
    /// True: it drifted, and is in nobody's record.
    bool drifted = false;
    bool operator==(const CapturedWork &) const = default;
};

/// The work in progress of an environment before its org goes: the snapshot that holds it, and the plan of what is to
/// be put back. The snapshot's commit stays part of the environment's history.
struct Capture {
    /// ULID.
    QString id;
    QString environment;
    /// 18 characters; empty when not known.
    QString orgId;
    model::CommitId commit;
    QDateTime at;
    QString by;
    /// Sorted by key.
    QList<CapturedWork> work;
    /// Active users of this org that its source has none of: they have to be added again. Usernames.
    QStringList users = {};
    /// Why users could not be told; empty = they were.
    QString usersProblem = {};
    /// The draft that offers it back; empty = none was made.
    QString restoredBy = {};
    bool operator==(const Capture &) const = default;
};

struct CaptureOptions {
    /// False: what was read last stands; the org itself is not read (it may be gone already).
    bool read = true;
    /// Metadata types to read; empty = every type.
    QStringList types = {};
};

/// Reads the org, finds the work that only it has, and keeps both. Errors: those of snapshot::take and of comparing;
/// NotFound when nothing was ever read; those of JournalStore.
base::Result<Capture> capture(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const model::Environment &environment, const CaptureOptions &options,
                              async::Monitor &monitor);

/// Newest first, of one environment. Errors: those of JournalStore.
base::Result<QList<Capture>> captures(ports::JournalStore &journal, const QString &environment);
/// Errors: NotFound, Corrupt; those of JournalStore.
base::Result<Capture> loadCapture(ports::JournalStore &journal, const QString &id);
base::Result<> saveCapture(ports::JournalStore &journal, const Capture &capture);

} // namespace backflow::sandbox
