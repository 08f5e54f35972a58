// Where a report of an upgrade gets what it is made of: snapshots, dates, audit trails and promotions, as they are
// kept.
#include "core/metadata/convert.h"
#include "core/release/marks.h"
#include "core/release/words.h"
#include "core/snapshot/audittrail.h"
#include "core/snapshot/orgrelease.h"
#include "core/snapshot/reading.h"
#include "core/snapshot/seen.h"
#include "core/snapshot/snapshots.h"

namespace backflow::release {

using model::CommitId;
using model::ComponentKey;
using namespace Qt::StringLiterals;

namespace {

/// Commits of a snapshot branch that are looked through at most.
constexpr int kDepth = 2000;

/// Two commits of one org, and what its releases were.
struct Ends {
    CommitId before;
    CommitId after;
    QString from;
    QString to;
};

/// Everything that is read of a workspace.
struct Stored {
    ports::Repository &repository;
    ports::JournalStore &journal;
};

base::Result<Ends> endsOf(const Stored &stored, const model::Environment &environment)
{
    const auto marks = marksOf(stored.journal, environment);
    if (!marks)
        return base::failure(marks);
    const auto tip = stored.repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    const auto release = snapshot::releaseOf(stored.journal, environment);
    if (!release)
        return base::failure(release);
    const snapshot::OrgUpgrade last = release->upgrades.isEmpty() ? snapshot::OrgUpgrade() : release->upgrades.last();
    const auto unnoticed =
        base::failure(base::Errc::NotFound, Tr::tr("No upgrade of %1 is known: it is on %2 (API %3) since it is read.")
                                                .arg(environment.name, release->label, release->apiVersion));
    if (marks->before && marks->after)
        return Ends{marks->before->commit, marks->after->commit, marks->before->orgVersion, marks->after->orgVersion};
    if (!*tip || last.to.isEmpty())
        return unnoticed;
    const auto before = marks->before ? std::optional(marks->before->commit) : CommitId::fromHex(last.before);
    if (!before)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("%1 was not read before its upgrade: what it changed cannot be told any more.")
                                 .arg(environment.name));
    return Ends{*before, **tip, last.from, last.to};
}

base::Result<> addPromotions(const Stored &stored, OrgStretch &stretch, const Ends &ends)
{
    const auto history = stored.repository.history(ends.after, kDepth);
    if (!history)
        return base::failure(history);
    for (const ports::CommitInfo &commit : *history) {
        if (commit.id == ends.before)
            break;
        const QString promotion = commit.trailer(u"Backflow-Promotion"_s);
        if (promotion.isEmpty() || commit.parents.isEmpty())
            continue;
        const auto changes = stored.repository.changes(commit.parents.constFirst(), commit.id);
        if (!changes)
            return base::failure(changes);
        for (const ports::FileChange &change : *changes) {
            if (const auto key = metadata::componentOfPath(change.path))
                stretch.promoted.insert(*key, promotion);
        }
    }
    return {};
}

/// What the org and its trail tell of the last changes. A workspace without them has the less evidence.
void addEvidence(const Stored &stored, OrgStretch &stretch, const model::Environment &environment)
{
    if (auto seen = snapshot::loadSeen(stored.journal, snapshot::kSeenKind, environment.slug())) {
        stretch.stamps = std::move(seen->stamps);
        for (const auto &[key, stamp] : seen->touched.asKeyValueRange()) {
            if (stamp.at > stretch.stamps.value(key).at)
                stretch.stamps.insert(key, stamp);
        }
    }
    if (auto trail = snapshot::loadAuditTrail(stored.journal, environment)) {
        stretch.trailKnown = trail->importedAt.isValid() && trail->importedAt >= stretch.after->takenAt();
        stretch.trail = std::move(trail->rows);
    }
}

base::Result<OrgStretch> stretchOf(const Stored &stored, const model::Environment &environment, const Ends &ends)
{
    OrgStretch stretch;
    stretch.environment = environment.name;
    auto before = snapshot::load(stored.repository, environment.name, ends.before);
    if (!before)
        return base::failure(before);
    auto after = snapshot::load(stored.repository, environment.name, ends.after);
    if (!after)
        return base::failure(after);
    stretch.before = *std::move(before);
    stretch.after = *std::move(after);
    for (const auto &[commit, version] :
         {std::pair(ends.before, &stretch.readBefore), std::pair(ends.after, &stretch.readAfter)}) {
        auto read = snapshot::versionOf(stored.repository, commit);
        if (!read)
            return base::failure(read);
        *version = *std::move(read);
    }
    if (const auto added = addPromotions(stored, stretch, ends); !added)
        return base::failure(added);
    addEvidence(stored, stretch, environment);
    return stretch;
}

/// The last commit of a branch that is not younger; the oldest where all are.
base::Result<std::optional<CommitId>> commitAt(ports::Repository &repository, const CommitId &tip,
                                               const QDateTime &when)
{
    const auto history = repository.history(tip, kDepth);
    if (!history)
        return base::failure(history);
    std::optional<CommitId> oldest;
    for (const ports::CommitInfo &commit : *history) {
        oldest = commit.id;
        if (commit.when <= when)
            break;
    }
    return oldest;
}

/// Another org over the same time: upgraded to the same release, or not upgraded at all. Nothing where it says nothing.
base::Result<std::optional<OrgStretch>> otherOf(const Stored &stored, const model::Environment &environment,
                                                const Ends &main, const QDateTime &since)
{
    const auto release = snapshot::releaseOf(stored.journal, environment);
    const auto tip = stored.repository.tip(environment.snapshotBranch());
    if (!tip)
        return base::failure(tip);
    if (!release || !*tip)
        return std::nullopt;
    const bool upgraded = snapshot::compareVersions(release->apiVersion, main.to) >= 0;
    std::optional<Ends> ends;
    if (upgraded) {
        // One whose upgrade nobody saw cannot be compared.
        const auto known = endsOf(stored, environment);
        if (known && known->to == main.to)
            ends = *known;
    } else {
        const auto before = commitAt(stored.repository, **tip, since);
        if (!before)
            return base::failure(before);
        if (*before)
            ends = Ends{**before, **tip, release->apiVersion, release->apiVersion};
    }
    if (!ends)
        return std::nullopt;
    auto stretch = stretchOf(stored, environment, *ends);
    if (!stretch)
        return base::failure(stretch);
    stretch->upgraded = upgraded;
    return std::optional(*std::move(stretch));
}

} // namespace

base::Result<UpgradeReport> reportOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     const model::Environment &environment, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    const auto journal = backends.journal();
    if (!repository || !journal)
        return repository ? base::failure(journal) : base::failure(repository);
    const Stored stored{**repository, **journal};
    const auto ends = endsOf(stored, environment);
    if (!ends)
        return base::failure(ends);
    const auto org = stretchOf(stored, environment, *ends);
    if (!org)
        return base::failure(org);
    QList<OrgStretch> others;
    for (const model::Environment &one : pipeline.environments) {
        if (one.name == environment.name)
            continue;
        auto other = otherOf(stored, one, *ends, org->before->takenAt());
        if (!other)
            return base::failure(other);
        if (*other)
            others += **std::move(other);
    }
    auto report = upgradeReport(*org, others, **repository, monitor);
    if (report) {
        report->from = ends->from;
        report->to = ends->to;
    }
    return report;
}

} // namespace backflow::release
