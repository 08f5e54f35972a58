#include "core/sandbox/capture.h"

#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/promotion/draftpair.h"
#include "core/promotion/environmentwork.h"
#include "core/sandbox/inventory.h"
#include "core/sandbox/words.h"
#include "core/snapshot/drift.h"
#include "core/snapshot/snapshots.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;
using model::ChangeKind;

namespace {

ChangeKind kindOf(const promotion::Ancestor &began, const std::vector<model::Part> &now)
{
    if (now.empty())
        return ChangeKind::Removed;
    return began && began->empty() ? ChangeKind::Added : ChangeKind::Changed;
}

base::Result<std::shared_ptr<const model::Snapshot>> held(const ports::Backends &backends,
                                                          const model::Environment &environment,
                                                          const CaptureOptions &options, async::Monitor &monitor)
{
    if (options.read) {
        snapshot::TakeOptions take;
        take.types = options.types;
        take.message = Tr::tr("Before %1 is refreshed").arg(environment.name);
        const auto taken = snapshot::take(backends, environment, take, monitor);
        if (!taken)
            return base::failure(taken);
        return taken->snapshot;
    }
    const auto repository = backends.repository();
    return repository ? snapshot::latest(**repository, environment) : base::failure(repository);
}

/// What is not above and was done here: against each environment above, and what drifted.
base::Result<QList<CapturedWork>> workOf(const std::shared_ptr<const ports::Backends> &backends,
                                         const model::Pipeline &pipeline, const model::Environment &environment,
                                         const model::Snapshot &snapshot, async::Monitor &monitor)
{
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const auto work = promotion::workAt(backends, pipeline, environment.name, monitor);
    if (!work)
        return base::failure(work);
    // What cannot be compared would be lost without a word.
    if (!work->problems.isEmpty())
        return base::failure(base::Errc::NotFound, work->problems.constFirst());
    QMap<model::ComponentKey, CapturedWork> found;
    for (const QString &above : pipeline.higherNeighbours(environment.name)) {
        const model::Environment *higher = pipeline.find(above);
        const auto ancestors = promotion::ancestorsOf(**repository, *higher, environment);
        if (!ancestors)
            return base::failure(ancestors);
        for (const promotion::Waiting &one : work->toPromote) {
            if (one.above != above || found.contains(one.key))
                continue;
            auto began = (*ancestors)->ancestor(one.key);
            // Nobody above ever had it, as far as anybody knows: it began here.
            if (!began && one.state == compare::CellState::OnlyInTarget)
                began.emplace();
            found.insert(one.key, {one.key, kindOf(began, promotion::partsOf(snapshot, one.key)), began, false});
        }
    }
    const auto drift = snapshot::driftOf(
        *backends, environment, promotion::driftOptions(pipeline, environment.name, backends->clock().now()), monitor);
    if (!drift)
        return base::failure(drift);
    for (const snapshot::DriftRow &row : drift->rows) {
        CapturedWork &one = found[row.key];
        one.drifted = true;
        if (one.key == row.key)
            continue;
        one.key = row.key;
        one.kind = row.kind;
        one.began = row.recorded;
    }
    return found.values();
}

/// Names of the active users of an org, without the sandbox's suffix.
base::Result<QStringList> usersOf(const ports::Backends &backends, const model::Environment &environment,
                                  async::Monitor &monitor)
{
    const auto gateway = backends.gateway(environment);
    if (!gateway)
        return base::failure(gateway);
    const auto rows = (*gateway)->query(u"SELECT Username FROM User WHERE IsActive = true"_s, false, monitor);
    if (!rows)
        return base::failure(rows);
    QStringList names;
    for (const QJsonObject &row : *rows)
        names += row.value("Username"_L1).toString();
    return names;
}

void findUsers(const ports::Backends &backends, const model::Pipeline &pipeline, const model::Environment &environment,
               Capture &capture, async::Monitor &monitor)
{
    const auto own = usersOf(backends, environment, monitor);
    if (!own) {
        capture.usersProblem = own.error().message;
        return;
    }
    for (const model::Environment &production : pipeline.environments) {
        if (!production.isProduction())
            continue;
        const auto there = usersOf(backends, production, monitor);
        if (!there) {
            capture.usersProblem = there.error().message;
            continue;
        }
        capture.usersProblem.clear();
        for (const QString &name : *own) {
            // A copy's usernames are those of its source with the sandbox's name at the end.
            const bool copied = std::ranges::any_of(*there, [&name](const QString &theirs) {
                return name.compare(theirs, Qt::CaseInsensitive) == 0 ||
                       name.startsWith(theirs + u'.', Qt::CaseInsensitive);
            });
            if (!copied)
                capture.users += name;
        }
        capture.users.sort(Qt::CaseInsensitive);
        return;
    }
    if (capture.usersProblem.isEmpty())
        capture.usersProblem = Tr::tr("No production environment is on the map to compare users with.");
}

base::Result<> tell(const ports::Backends &backends, const model::Environment &environment, const Capture &capture,
                    async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = u"sandbox.capture"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = capture.at;
    entry.details = {{u"to"_s, QJsonObject{{u"env"_s, environment.name},
                                           {u"orgId"_s, capture.orgId},
                                           {u"orgType"_s, model::kindName(environment.kind)}}},
                     {u"capture"_s, capture.id},
                     {u"snapshot"_s, capture.commit.toString()},
                     {u"components"_s, int(capture.work.size())}};
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

} // namespace

base::Result<Capture> capture(std::shared_ptr<const ports::Backends> backends, const model::Pipeline &pipeline,
                              const model::Environment &environment, const CaptureOptions &options,
                              async::Monitor &monitor)
{
    if (!isSandbox(environment))
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("%1 is no sandbox: it is never refreshed.").arg(environment.name));
    const auto snapshot = held(*backends, environment, options, monitor);
    if (!snapshot)
        return base::failure(snapshot);
    if (!(*snapshot)->commit())
        return base::failure(base::Errc::NotFound, Tr::tr("%1 was never read.").arg(environment.name));
    const QDateTime now = backends->clock().now();
    const auto repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const model::Environment bound = withOrg(**repository, environment);
    Capture made{.id = base::newUlid(now),
                 .environment = environment.name,
                 .orgId = bound.orgId ? bound.orgId->toString() : QString(),
                 .commit = *(*snapshot)->commit(),
                 .at = now,
                 .by = backends->personName(),
                 .work = {}};
    monitor.say(Tr::tr("Looking for work that only %1 has").arg(environment.name));
    auto work = workOf(backends, pipeline, environment, **snapshot, monitor);
    if (!work)
        return base::failure(work);
    made.work = *std::move(work);
    if (options.read)
        findUsers(*backends, pipeline, environment, made, monitor);
    if (monitor.stopped())
        return std::unexpected(async::canceled());
    const auto journal = backends->journal();
    if (!journal)
        return base::failure(journal);
    if (const auto kept = saveCapture(**journal, made); !kept)
        return base::failure(kept);
    if (const auto told = tell(*backends, environment, made, monitor); !told)
        return base::failure(told);
    return made;
}

} // namespace backflow::sandbox
