#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/changeset.h"
#include "core/model/environment.h"
#include "core/model/keeprule.h"
#include "core/ports/backends.h"
#include "core/snapshot/auditmatch.h"
#include "core/snapshot/snapshots.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace backflow::snapshot {

/// A component that is other in the org than in the environment's record, and not by a promotion.
struct DriftRow {
    model::ComponentKey key;
    model::ChangeKind kind = model::ChangeKind::Changed;
    /// As the record has it and as the org had it when it was last read; empty = not there.
    std::vector<model::Part> recorded;
    std::vector<model::Part> current;
    /// Entries that differ and are not kept; -1 when nobody counted.
    int entries = -1;
    /// Entries that differ and are meant to, by rules of the pipeline.
    int keptEntries = 0;
    /// It changed after the first of these readings and was seen changed by the second; the first is invalid when there
    /// was none.
    QDateTime after;
    QDateTime seen;
    /// As the org tells of the last change; empty and invalid where it does not.
    QString changedBy;
    QDateTime changedAt;
    /// Rows of the org's audit trail about it, newest first.
    QList<AuditMatch> trail;

    /// Who, as far as anybody knows: what the org tells, else the audit trail.
    QString who() const;
    /// When, in the same order; the reading that saw it where neither knows.
    QDateTime when() const;
    bool operator==(const DriftRow &) const = default;
};

/// How an org differs from its environment's record: what was changed there outside of Backflow and never accepted.
struct Drift {
    QString environment;
    /// The snapshot it was found in.
    std::optional<model::CommitId> commit;
    /// When the org was last read: later than the snapshot where nothing had changed.
    QDateTime checkedAt;
    /// When the audit trail was last imported; invalid when never.
    QDateTime trailAt;
    /// Sorted by key.
    QList<DriftRow> rows;
    /// Components of which only order or layout differs; they are no rows.
    int onlyOrder = 0;
    /// What drifted and is meant to, by rules of the pipeline: no rows either. Of some of them the whole component, of
    /// others every entry that differs.
    QList<model::ComponentKey> kept;
    /// Entries that rules of entries keep, in components with and without a row.
    int keptEntries = 0;
    /// What drifted of managed packages, where it is left out: no rows either.
    QList<model::ComponentKey> managed;
    /// Whether the last reading took in what managed packages brought along.
    bool isWithManaged = false;
    /// What the last reading could not read, in words.
    QStringList notRead;
    bool operator==(const Drift &) const = default;
};

struct EntryCount {
    /// 0 = only order or layout, or all that differs is kept; -1 = not known.
    int entries = -1;
    int kept = 0;
};

struct DriftOptions {
    /// How many entries of a row's component differ. Nothing = not counted.
    std::function<EntryCount(ports::Repository &, const DriftRow &)> countEntries = {};
    /// Whether what managed packages brought along is told of.
    bool managed = false;
    /// What is meant to differ in this environment.
    model::KeepRules keeps = {};
    /// Told, on the calling thread, of the drift as far as it is known: of the first row, then each time it has grown
    /// to four times as many. Rows come in their order.
    std::function<void(const Drift &)> onSoFar = {};
};

/// From what is stored, without the org. What promotions brought is known by their trailers on the snapshot branch and
/// is no drift. Errors: NotFound when the org was never read; those of Repository.
base::Result<Drift> driftOf(const ports::Backends &backends, const model::Environment &environment,
                            const DriftOptions &options, async::Monitor &monitor);

struct CheckReport {
    TakeReport taken;
    /// Why the audit trail could not be read; empty = it was.
    QString trailProblem;
    /// Why the record could not be shared with the team; empty = it was, or there is no remote.
    QString recordProblem = {};
};
/// Reads the org and its audit trail, so that driftOf tells how it is now. An audit trail that this user may not see is
/// told in the report. Errors: those of take.
base::Result<CheckReport> checkOrg(const ports::Backends &backends, const model::Environment &environment,
                                   const TakeOptions &options, async::Monitor &monitor);

} // namespace backflow::snapshot
