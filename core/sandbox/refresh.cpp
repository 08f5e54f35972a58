#include "core/sandbox/refresh.h"

#include "core/governance/auditchain.h"
#include "core/sandbox/words.h"

#include <QJsonObject>
#include <QTimeZone>
#include <algorithm>

namespace backflow::sandbox {

using namespace Qt::StringLiterals;
using base::Errc;

namespace {

constexpr QLatin1StringView kKind("sandbox-refresh");
constexpr std::chrono::milliseconds kSlice{200};
/// A way to production that stays closed for that long ends the wait.
constexpr std::chrono::minutes kLongestOutage{10};

QJsonObject toJson(const Refresh &refresh)
{
    return {{u"environment"_s, refresh.environment},
            {u"production"_s, refresh.production},
            {u"sandbox"_s, refresh.sandbox},
            {u"infoId"_s, refresh.infoId},
            {u"orgBefore"_s, refresh.orgBefore},
            {u"processBefore"_s, refresh.processBefore},
            {u"process"_s, refresh.process},
            {u"askedAt"_s, refresh.askedAt.toMSecsSinceEpoch()},
            {u"by"_s, refresh.by},
            {u"reason"_s, refresh.reason},
            {u"capture"_s, refresh.capture}};
}

Refresh refreshFromJson(const QJsonObject &json)
{
    return {json["environment"_L1].toString(),
            json["production"_L1].toString(),
            json["sandbox"_L1].toString(),
            json["infoId"_L1].toString(),
            json["orgBefore"_L1].toString(),
            json["processBefore"_L1].toString(),
            json["process"_L1].toString(),
            QDateTime::fromMSecsSinceEpoch(json["askedAt"_L1].toInteger(), QTimeZone::UTC),
            json["by"_L1].toString(),
            json["reason"_L1].toString(),
            json["capture"_L1].toString()};
}

base::Result<> keep(ports::JournalStore &journal, const model::Environment &environment, const Refresh &refresh)
{
    return journal.putDraft(kKind, environment.slug(), toJson(refresh));
}

/// The sandbox and the production environment that tells of it.
struct Found {
    SandboxCopy copy;
    const model::Environment *production = nullptr;
    /// The org that the environment stands for, as far as anybody knows.
    std::optional<model::OrgId> org = {};
};

/// The first error that kept a production org from being asked is told where none knows of it.
base::Result<Found> find(const ports::Backends &backends, const model::Pipeline &pipeline,
                         const model::Environment &environment, bool ask, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    const auto repository = backends.repository();
    if (!journal || !repository)
        return journal ? base::failure(repository) : base::failure(journal);
    const model::Environment bound = withOrg(**repository, environment);
    std::optional<base::Error> error;
    for (const model::Environment &production : pipeline.environments) {
        if (!production.isProduction())
            continue;
        const auto inventory =
            ask ? askInventory(backends, pipeline, production, monitor) : storedInventory(**journal, production);
        if (!inventory && inventory.error().code == Errc::Canceled)
            return base::failure(inventory);
        if (!inventory && (ask || inventory.error().code != Errc::NotFound) && !error)
            error = inventory.error();
        if (!inventory)
            continue;
        if (const SandboxCopy *copy = inventory->copyOf(bound))
            return Found{*copy, &production, bound.orgId};
    }
    if (error)
        return std::unexpected(*error);
    return base::failure(Errc::NotFound, Tr::tr("No production org of this pipeline tells of a sandbox that %1 stands "
                                                "for. Put production on the map and sign in to it.")
                                             .arg(environment.name));
}

base::Result<> checkGrant(const RefreshGrant &grant, const model::Environment &environment)
{
    if (grant.expired())
        return base::failure(Errc::Denied,
                             Tr::tr("The permission to refresh %1 is too old. Ask again.").arg(environment.name));
    if (grant.context().environment.name.compare(environment.name, Qt::CaseInsensitive) == 0)
        return {};
    return base::failure(Errc::Denied, Tr::tr("The permission at hand is for %1, not for refreshing %2. Nothing was "
                                              "asked of production.")
                                           .arg(grant.context().environment.name, environment.name));
}

base::Result<> record(const ports::Backends &backends, const QString &action, const model::Environment &environment,
                      const Refresh &refresh, QJsonObject details, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    governance::AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    details.insert(u"from"_s, QJsonObject{{u"env"_s, refresh.production}});
    details.insert(u"to"_s,
                   QJsonObject{{u"env"_s, environment.name},
                               {u"orgId"_s, environment.orgId ? environment.orgId->toString() : refresh.orgBefore},
                               {u"orgType"_s, model::kindName(environment.kind)}});
    details.insert(u"sandbox"_s, refresh.sandbox);
    entry.details = details;
    return governance::appendAudit(**repository, entry, monitor).transform([](const governance::AuditRecord &) {});
}

RefreshState stateOf(const Found &found, std::optional<Refresh> asked)
{
    RefreshState state{std::move(asked), found.copy, found.production->name, {}, false};
    const QList<Copying> &copyings = found.copy.copyings;
    if (state.asked) {
        // By ids alone: the org's clock need not be ours.
        std::optional<Copying> own;
        for (const Copying &one : copyings) {
            if (one.id == state.asked->processBefore)
                break;
            if (state.asked->process.isEmpty() || one.id == state.asked->process)
                own = one;
        }
        state.copying = own;
    } else if (!copyings.isEmpty()) {
        state.copying = copyings.constFirst();
    }
    const Copying *current = found.copy.current();
    state.hasNewOrg = current && found.org && current->orgId != found.org->shortForm();
    return state;
}

base::Result<RefreshState> stateFrom(const ports::Backends &backends, const model::Pipeline &pipeline,
                                     const model::Environment &environment, bool ask, async::Monitor &monitor)
{
    const auto found = find(backends, pipeline, environment, ask, monitor);
    if (!found)
        return base::failure(found);
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    auto asked = storedRefresh(**journal, environment);
    if (!asked && asked.error().code != Errc::NotFound)
        return base::failure(asked);
    RefreshState state = stateOf(*found, asked ? std::optional(*std::move(asked)) : std::optional<Refresh>());
    if (state.asked && state.copying && state.asked->process.isEmpty()) {
        state.asked->process = state.copying->id;
        if (const auto kept = keep(**journal, environment, *state.asked); !kept)
            return base::failure(kept);
    }
    return state;
}

} // namespace

bool isBusy(const RefreshState &state)
{
    return state.copying && state.copying->isUnderWay();
}

base::Result<Refresh> storedRefresh(ports::JournalStore &journal, const model::Environment &environment)
{
    const auto json = journal.draft(kKind, environment.slug());
    return json ? base::Result<Refresh>(refreshFromJson(*json)) : base::failure(json);
}

base::Result<> forgetRefresh(ports::JournalStore &journal, const model::Environment &environment)
{
    return journal.removeDraft(kKind, environment.slug());
}

base::Result<Refresh> startRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                   const model::Environment &environment, const RefreshGrant &grant,
                                   const RefreshOptions &options, async::Monitor &monitor)
{
    if (!isSandbox(environment))
        return base::failure(Errc::InvalidInput,
                             Tr::tr("%1 is no sandbox: it is never refreshed.").arg(environment.name));
    if (options.reason.trimmed().isEmpty())
        return base::failure(Errc::InvalidInput,
                             Tr::tr("Say why %1 is refreshed: that goes on record.").arg(environment.name));
    if (const auto fits = checkGrant(grant, environment); !fits)
        return base::failure(fits);
    const auto found = find(backends, pipeline, environment, true, monitor);
    if (!found)
        return base::failure(found);
    if (const Copying *next = found->copy.next(); next && next->isUnderWay())
        return base::failure(Errc::AlreadyExists,
                             Tr::tr("%1 is being refreshed already (%2).").arg(environment.name, next->status));
    const Copying *current = found->copy.current();
    const Refresh refresh{.environment = environment.name,
                          .production = found->production->name,
                          .sandbox = found->copy.name,
                          .infoId = found->copy.infoId,
                          .orgBefore = current ? current->orgId : QString(),
                          .processBefore =
                              found->copy.copyings.isEmpty() ? QString() : found->copy.copyings.constFirst().id,
                          .process = {},
                          .askedAt = backends.clock().now(),
                          .by = backends.personName(),
                          .reason = options.reason.trimmed(),
                          .capture = options.capture};
    const auto gateway = backends.sandboxes(*found->production);
    const auto journal = backends.journal();
    if (!gateway || !journal)
        return gateway ? base::failure(journal) : base::failure(gateway);
    QJsonObject details{{u"reason"_s, refresh.reason}};
    if (!refresh.capture.isEmpty())
        details.insert(u"capture"_s, refresh.capture);
    if (const auto told = record(backends, u"sandbox.refresh.intent"_s, environment, refresh, details, monitor); !told)
        return base::failure(told);
    if (const auto kept = keep(**journal, environment, refresh); !kept)
        return base::failure(kept);
    monitor.say(Tr::tr("Asking %1 to refresh %2").arg(found->production->name, found->copy.name));
    const auto begun = (*gateway)->refresh({environment, refresh.infoId, found->copy.settings}, monitor);
    const bool unknown = !begun && begun.error().code == Errc::Unknown;
    if (!begun && !unknown)
        (void)forgetRefresh(**journal, environment);
    const QString outcome = begun ? u"begun"_s : unknown ? u"unknown"_s : u"refused"_s;
    const auto told =
        record(backends, u"sandbox.refresh.result"_s, environment, refresh, {{u"outcome"_s, outcome}}, monitor);
    if (!begun)
        return base::failure(begun);
    if (!told)
        return base::failure(told);
    return refresh;
}

base::Result<RefreshState> refreshState(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const model::Environment &environment, async::Monitor &monitor)
{
    return stateFrom(backends, pipeline, environment, true, monitor);
}

base::Result<RefreshState> storedRefreshState(const ports::Backends &backends, const model::Pipeline &pipeline,
                                              const model::Environment &environment, async::Monitor &monitor)
{
    return stateFrom(backends, pipeline, environment, false, monitor);
}

base::Result<RefreshState> awaitRefresh(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const model::Environment &environment, std::chrono::milliseconds pause,
                                        const std::function<void(const RefreshState &)> &told, async::Monitor &monitor)
{
    const auto begun = backends.clock().monotonic();
    auto lastHeard = begun;
    for (;;) {
        auto state = refreshState(backends, pipeline, environment, monitor);
        if (state) {
            lastHeard = backends.clock().monotonic();
            if (told)
                told(*state);
            // The org shows a copying a moment after it took the order; one whose answer was lost may never come.
            const bool unseen = state->asked && !state->copying && lastHeard - begun < kLongestOutage;
            const bool waits = state->copying && state->copying->waitsForActivation();
            if (waits || (!unseen && !isBusy(*state)))
                return state;
        } else if ((state.error().code != Errc::Offline && state.error().code != Errc::Timeout &&
                    state.error().code != Errc::OrgBusy) ||
                   backends.clock().monotonic() - lastHeard > kLongestOutage) {
            return state;
        }
        for (auto left = pause; left > std::chrono::milliseconds::zero(); left -= std::min(left, kSlice)) {
            if (monitor.stopped())
                return std::unexpected(async::canceled());
            backends.clock().wait(std::min(left, kSlice));
        }
        if (monitor.stopped())
            return std::unexpected(async::canceled());
    }
}

base::Result<> actOnCopy(const ports::Backends &backends, const model::Pipeline &pipeline,
                         const model::Environment &environment, ports::CopyAction action, const RefreshGrant &grant,
                         async::Monitor &monitor)
{
    if (const auto fits = checkGrant(grant, environment); !fits)
        return fits;
    const auto state = refreshState(backends, pipeline, environment, monitor);
    if (!state)
        return base::failure(state);
    if (!state->copying || !state->copying->waitsForActivation())
        return base::failure(Errc::InvalidInput, Tr::tr("No copy of %1 waits for activation.").arg(environment.name));
    const model::Environment *production = pipeline.find(state->production);
    const auto gateway = backends.sandboxes(*production);
    if (!gateway)
        return base::failure(gateway);
    Refresh refresh = state->asked.value_or(Refresh());
    refresh.production = production->name;
    refresh.sandbox = state->copy->name;
    const QString name = action == ports::CopyAction::Activate ? u"sandbox.activate"_s : u"sandbox.discard"_s;
    if (const auto told = record(backends, name, environment, refresh, {}, monitor); !told)
        return told;
    return (*gateway)->act(environment, state->copying->id, action, monitor);
}

} // namespace backflow::sandbox
