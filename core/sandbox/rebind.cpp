#include "core/sandbox/rebind.h"

#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/promotion/ancestors.h"
#include "core/promotion/publish.h"
#include "core/sandbox/checklist.h"
#include "core/sandbox/copyancestors.h"
#include "core/sandbox/inventory.h"
#include "core/sandbox/refresh.h"
#include "core/sandbox/words.h"
#include "core/snapshot/origin.h"
#include "core/snapshot/record.h"
#include "core/snapshot/snapshots.h"

#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr QLatin1StringView kKind("sandbox-rebind");
/// The public client of Salesforce's own command line.
constexpr QLatin1StringView kClient("PlatformCLI");

QJsonValue stamp(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime moment(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC) : QDateTime();
}

QJsonObject toJson(const Noticed &noticed)
{
    return {{u"environment"_s, noticed.environment},
            {u"production"_s, noticed.production},
            {u"sandbox"_s, noticed.sandbox},
            {u"source"_s, noticed.source},
            {u"orgBefore"_s, noticed.orgBefore},
            {u"orgNow"_s, noticed.orgNow},
            {u"startedAt"_s, stamp(noticed.startedAt)},
            {u"endedAt"_s, stamp(noticed.endedAt)},
            {u"asked"_s, noticed.asked}};
}

Noticed noticedFromJson(const QJsonObject &json)
{
    return {json["environment"_L1].toString(), json["production"_L1].toString(), json["sandbox"_L1].toString(),
            json["source"_L1].toString(),      json["orgBefore"_L1].toString(),  json["orgNow"_L1].toString(),
            moment(json["startedAt"_L1]),      moment(json["endedAt"_L1]),       json["asked"_L1].toBool()};
}

const model::Environment *environmentNamed(const model::Pipeline &pipeline, const QString &name)
{
    return name.isEmpty() ? nullptr : pipeline.find(name);
}

struct Counts {
    int ancestors = 0;
    int unknown = 0;
};

/// What every environment that changes flow to or from has in common with the copy.
base::Result<Counts> setAncestors(const ports::Backends &backends, const model::Pipeline &pipeline,
                                  const FreshCopy &copy, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const QDateTime now = backends.clock().now();
    const promotion::AncestorNote note{base::newUlid(now), backends.personName(), backends.personEmail(), now};
    Counts counts;
    for (const model::Environment &other : pipeline.environments) {
        if (other.name == copy.environment->name || !pipeline.direction(other.name, copy.environment->name))
            continue;
        monitor.say(Tr::tr("Looking for what %1 and %2 have in common").arg(other.name, copy.environment->name));
        const auto ancestors = ancestorsAfterCopy(**repository, copy, other, monitor);
        if (!ancestors)
            return base::failure(ancestors);
        if (const auto written = promotion::recordAncestors(
                **repository, promotion::ancestorFolder(other, *copy.environment), *ancestors, note, monitor);
            !written)
            return base::failure(written);
        counts.ancestors += int(ancestors->size());
        counts.unknown += int(std::ranges::count_if(*ancestors, [](const auto &one) { return !one; }));
    }
    return counts;
}

/// Why the team cannot have it yet; nothing where it has. Errors: Canceled.
base::Result<QString> share(const ports::Backends &backends, const model::Environment &environment,
                            async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const promotion::Signature signature{backends.personName(), backends.personEmail(), backends.clock().now()};
    base::Result<> shared;
    for (const QString &branch : {environment.snapshotBranch(), QString(promotion::kAncestorsBranch)}) {
        if (shared)
            shared = promotion::publishBranch(**repository, branch, signature, monitor);
    }
    if (shared)
        shared = promotion::shareRecord(**repository, environment, signature, monitor);
    if (shared)
        shared = governance::publishAudit(**repository, monitor);
    if (!shared && shared.error().code == Errc::Canceled)
        return base::failure(shared);
    return shared ? QString() : shared.error().message;
}

base::Result<> record(const ports::Backends &backends, const model::Environment &environment, const Rebound &rebound,
                      async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = u"sandbox.rebind"_s;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.details = {{u"from"_s, QJsonObject{{u"env"_s, rebound.noticed.source}}},
                     {u"to"_s, QJsonObject{{u"env"_s, environment.name},
                                           {u"orgId"_s, rebound.noticed.orgNow},
                                           {u"orgType"_s, model::kindName(environment.kind)}}},
                     {u"orgBefore"_s, rebound.noticed.orgBefore},
                     {u"snapshot"_s, rebound.snapshot.toString()},
                     {u"ancestors"_s, rebound.ancestors},
                     {u"unknown"_s, rebound.unknown}};
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

} // namespace

base::Result<Noticed> pendingRebind(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kKind, environment.slug());
    return json ? base::Result<Noticed>(noticedFromJson(*json)) : base::failure(json);
}

base::Result<Noticed> refreshOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                const model::Environment &environment, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto pending = pendingRebind(**journal, environment);
    if (!pending && pending.error().code != Errc::NotFound)
        return pending;
    QStringList problems;
    const auto noticed = noticeRefreshes(backends, pipeline, &problems, monitor);
    if (!noticed)
        return base::failure(noticed);
    // Before one that was broken off: it may have been refreshed once more since.
    const auto found = std::ranges::find(*noticed, environment.name, &Noticed::environment);
    if (found != noticed->end())
        return *found;
    if (pending)
        return pending;
    const QString why = problems.isEmpty() ? QString() : u' ' + problems.constFirst();
    return base::failure(Errc::NotFound,
                         Tr::tr("As far as production tells, %1 is still the org it was.").arg(environment.name) + why);
}

base::Result<ports::CopyAccess> accessOf(const ports::Backends &backends, const model::Pipeline &pipeline,
                                         const Noticed &noticed, async::Monitor &monitor)
{
    const model::Environment *production = environmentNamed(pipeline, noticed.production);
    const model::Environment *environment = environmentNamed(pipeline, noticed.environment);
    if (!production || !environment)
        return base::failure(Errc::NotFound, Tr::tr("No production org can be asked for a sign-in to %1. Sign in to it "
                                                    "in another way.")
                                                 .arg(noticed.environment));
    const auto gateway = backends.sandboxes(*production);
    if (!gateway)
        return base::failure(gateway);
    return (*gateway)->access(*environment, noticed.sandbox, kClient, kCopyCallback, monitor);
}

model::Environment asRefreshed(model::Environment environment, const Noticed &noticed)
{
    environment.orgId = model::OrgId::fromString(noticed.orgNow);
    // Usernames end with the sandbox's name; whoever signs in tells it anew.
    environment.username.clear();
    return environment;
}

base::Result<> beginRebind(ports::JournalStore &journal, const model::Pipeline &pipeline, const Noticed &noticed,
                           const model::Environment &connected)
{
    const QString orgId = connected.orgId ? connected.orgId->toString() : QString();
    if (orgId != noticed.orgNow)
        return base::failure(
            Errc::Denied, Tr::tr("That sign-in is for org %1, but %2 was refreshed into org %3. Nothing was changed.")
                              .arg(orgId.isEmpty() ? Tr::tr("unknown") : orgId, connected.name, noticed.orgNow));
    for (const model::Environment &other : pipeline.environments) {
        if (other.name != connected.name && other.orgId == connected.orgId)
            return base::failure(Errc::Denied,
                                 Tr::tr("Org %1 is %2 already. Nothing was changed.").arg(orgId, other.name));
    }
    return journal.putDraft(kKind, connected.slug(), toJson(noticed));
}

base::Result<Rebound> rebind(const ports::Backends &backends, const model::Pipeline &pipeline, const Noticed &noticed,
                             const ConnectGrant &grant, const RebindOptions &options, async::Monitor &monitor)
{
    const model::Environment *environment = environmentNamed(pipeline, noticed.environment);
    if (!environment)
        return base::failure(Errc::NotFound, Tr::tr("There is no environment %1.").arg(noticed.environment));
    if (grant.expired() || grant.context().environment.name.compare(environment->name, Qt::CaseInsensitive) != 0)
        return base::failure(Errc::Denied,
                             Tr::tr("The permission at hand is not for connecting %1, or is too old. Ask again.")
                                 .arg(environment->name));
    if (!environment->orgId || environment->orgId->toString() != noticed.orgNow)
        return base::failure(Errc::InvalidInput,
                             Tr::tr("%1 is not connected to its new org yet. Sign in first.").arg(environment->name));
    snapshot::TakeOptions take;
    take.full = true;
    take.types = options.types;
    take.message = Tr::tr("After %1 was refreshed").arg(environment->name);
    take.trailers = {u"Backflow-Refreshed: "_s + noticed.orgBefore};
    const auto taken = snapshot::take(backends, *environment, take, monitor);
    if (!taken)
        return base::failure(taken);
    Rebound rebound{noticed, *taken->snapshot->commit(), taken->components, 0, 0, {}};
    if (const auto begun = snapshot::beginRecord(backends, *environment, rebound.snapshot, monitor); !begun)
        return base::failure(begun);
    const FreshCopy copy{environment, taken->snapshot.get(), environmentNamed(pipeline, noticed.source),
                         noticed.startedAt};
    const auto counts = setAncestors(backends, pipeline, copy, monitor);
    if (!counts)
        return base::failure(counts);
    rebound.ancestors = counts->ancestors;
    rebound.unknown = counts->unknown;
    if (const auto told = record(backends, *environment, rebound, monitor); !told)
        return base::failure(told);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto refresh = storedRefresh(**journal, *environment);
    if (const auto begun = beginChecklist(**journal, *environment, noticed, refresh ? refresh->capture : QString(),
                                          backends.clock().now());
        !begun)
        return base::failure(begun);
    if (const auto done = forgetRefresh(**journal, *environment); !done)
        return base::failure(done);
    if (const auto done = (*journal)->removeDraft(kKind, environment->slug()); !done)
        return base::failure(done);
    // When it was copied, and from what; the page of the environment tells it.
    if (const auto learnt = snapshot::learnOrigins(backends, pipeline, monitor);
        !learnt && learnt.error().code == Errc::Canceled)
        return base::failure(learnt);
    auto problem = share(backends, *environment, monitor);
    if (!problem)
        return base::failure(problem);
    rebound.shareProblem = *std::move(problem);
    return rebound;
}

} // namespace backflow::sandbox
