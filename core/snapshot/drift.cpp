#include "core/snapshot/drift.h"

#include "core/metadata/convert.h"
#include "core/model/apiname.h"
#include "core/snapshot/asking.h"
#include "core/snapshot/reading.h"
#include "core/snapshot/record.h"
#include "core/snapshot/seen.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>
#include <algorithm>

namespace backflow::snapshot {

using model::ComponentKey;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::snapshot)
};

/// What tells of the last change of components: the org's own stamps and its audit trail, as they were last read.
struct Evidence {
    std::optional<Seen> seen;
    AuditTrail trail;
};

Evidence evidenceOf(const ports::Backends &backends, const model::Environment &environment)
{
    Evidence evidence;
    const auto journal = backends.journal();
    if (!journal)
        return evidence; // the drift stands without it
    if (auto seen = loadSeen(**journal, kSeenKind, environment.slug()))
        evidence.seen = *std::move(seen);
    if (auto trail = loadAuditTrail(**journal, environment))
        evidence.trail = *std::move(trail);
    return evidence;
}

void sign(DriftRow &row, const Evidence &evidence)
{
    if (!evidence.seen)
        return;
    const auto take = [&row](const Stamp &stamp) {
        row.changedAt = QDateTime::fromMSecsSinceEpoch(stamp.at, QTimeZone::UTC);
        row.changedBy = stamp.by;
    };
    const Stamp touched = evidence.seen->touched.value(row.key);
    const Stamp listed = evidence.seen->stamps.value(row.key);
    if (const Stamp &own = touched.at >= listed.at ? touched : listed; !own.isEmpty()) {
        take(own);
        return;
    }
    // A child is changed with its parent; the parent's stamp says something only when it moved in that time.
    const ComponentKey holder = holderOf(row.key);
    const Stamp stamp = holder == row.key ? Stamp() : evidence.seen->stamps.value(holder);
    if (!stamp.isEmpty() && row.after.isValid() && stamp.at >= row.after.toMSecsSinceEpoch() &&
        stamp.at <= row.seen.toMSecsSinceEpoch())
        take(stamp);
}

/// The component as it was: as it is, but for the paths that deviate.
std::vector<model::Part> recordedParts(const model::SnapshotEntry *current, const QList<const Deviation *> &deviations)
{
    QMap<QString, model::ContentId> files;
    if (current) {
        for (const model::Part &part : current->parts)
            files.insert(part.path, part.content);
    }
    for (const Deviation *deviation : deviations) {
        files.remove(deviation->path);
        if (deviation->recorded)
            files.insert(deviation->path, *deviation->recorded);
    }
    std::vector<model::Part> parts;
    for (const auto &[path, content] : files.asKeyValueRange())
        parts.push_back({path, content});
    return parts;
}

DriftRow rowOf(const ComponentKey &key, const model::Snapshot &snapshot, const QList<const Deviation *> &deviations,
               const RecordState &record)
{
    DriftRow row;
    row.key = key;
    const model::SnapshotEntry *current = snapshot.find(key);
    if (current)
        row.current = current->parts;
    row.recorded = recordedParts(current, deviations);
    row.kind = row.recorded.empty()  ? model::ChangeKind::Added
               : row.current.empty() ? model::ChangeKind::Removed
                                     : model::ChangeKind::Changed;
    int first = -1;
    int last = -1;
    for (const Deviation *deviation : deviations) {
        if (deviation->steps.isEmpty())
            continue;
        first = first < 0 ? deviation->steps.constFirst() : std::min(first, deviation->steps.constFirst());
        last = std::max(last, deviation->steps.constLast());
    }
    if (first > 0)
        row.after = record.steps.at(first - 1).when;
    row.seen = last >= 0 ? record.steps.at(last).when : snapshot.takenAt();
    return row;
}

base::Result<> addRows(Drift &drift, ports::Repository &repository, const model::Snapshot &snapshot,
                       const RecordState &record, const Evidence &evidence, const DriftOptions &options,
                       async::Monitor &monitor)
{
    QMap<ComponentKey, QList<const Deviation *>> byKey;
    for (const Deviation &deviation : record.deviations)
        byKey[*metadata::componentOfPath(deviation.path)] += &deviation;
    const AuditIndex index(evidence.trail.rows);
    // The first row is worth showing at once; after it each look costs as much as all before.
    constexpr qsizetype kGrowth = 4;
    qsizetype nextLook = 1;
    for (const auto &[key, deviations] : byKey.asKeyValueRange()) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        if (options.keeps.whole(key)) {
            drift.kept += key;
            continue;
        }
        if (!options.managed && model::isOfManagedPackage(key)) {
            drift.managed += key;
            continue;
        }
        DriftRow row = rowOf(key, snapshot, deviations, record);
        if (options.countEntries) {
            const EntryCount count = options.countEntries(repository, row);
            row.entries = count.entries;
            row.keptEntries = count.kept;
            drift.keptEntries += count.kept;
        }
        if (row.entries == 0 && row.kind == model::ChangeKind::Changed) {
            if (row.keptEntries > 0)
                drift.kept += key;
            else
                ++drift.onlyOrder;
            continue;
        }
        if (row.kind != model::ChangeKind::Removed)
            sign(row, evidence);
        row.trail = index.about({key, row.after, row.seen, row.changedAt, row.changedBy});
        drift.rows += std::move(row);
        if (options.onSoFar && drift.rows.size() == nextLook) {
            nextLook *= kGrowth;
            options.onSoFar(drift);
        }
        monitor.advance(drift.rows.size(), byKey.size());
    }
    return {};
}

} // namespace

QString DriftRow::who() const
{
    return changedBy.isEmpty() && !trail.isEmpty() ? trail.constFirst().row.by : changedBy;
}

QDateTime DriftRow::when() const
{
    if (changedAt.isValid())
        return changedAt;
    return trail.isEmpty() ? seen : trail.constFirst().row.at;
}

base::Result<Drift> driftOf(const ports::Backends &backends, const model::Environment &environment,
                            const DriftOptions &options, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const auto tip = (*repository)->tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("%1 was never retrieved. Retrieve it first.").arg(environment.name));
    const auto record = recordState(**repository, environment, **tip, monitor);
    if (!record)
        return base::failure(record);
    const auto info = (*repository)->commitInfo(**tip);
    if (!info)
        return base::failure(info);
    const Evidence evidence = evidenceOf(backends, environment);
    Drift drift;
    drift.environment = environment.name;
    drift.commit = **tip;
    drift.trailAt = evidence.trail.importedAt;
    drift.checkedAt = info->when;
    drift.isWithManaged = isWithManaged(*info);
    if (evidence.seen && evidence.seen->commit == (*tip)->toHex()) {
        if (evidence.seen->readAt.isValid())
            drift.checkedAt = evidence.seen->readAt;
        drift.notRead = evidence.seen->problems;
    }
    if (record->deviations.empty())
        return drift;
    const auto snapshot = load(**repository, environment.name, **tip);
    if (!snapshot)
        return base::failure(snapshot);
    if (auto added = addRows(drift, **repository, **snapshot, *record, evidence, options, monitor); !added)
        return base::failure(added);
    return drift;
}

base::Result<CheckReport> checkOrg(const ports::Backends &backends, const model::Environment &environment,
                                   const TakeOptions &options, async::Monitor &monitor)
{
    auto taken = take(backends, environment, options, monitor);
    if (!taken)
        return base::failure(taken);
    CheckReport report{*std::move(taken), {}};
    if (const auto trail = importAuditTrail(backends, environment, monitor); !trail) {
        if (trail.error().code == base::Errc::Canceled)
            return base::failure(trail);
        report.trailProblem =
            Tr::tr("The setup audit trail of %1 could not be read: %2").arg(environment.name, trail.error().message);
    }
    return report;
}

} // namespace backflow::snapshot
