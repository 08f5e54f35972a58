#include "ui/sandbox/refreshwork.h"

#include "core/promotion/timing.h"
#include "core/promotion/words.h"

#include <QCoreApplication>

namespace backflow::ui::sandbox {

namespace core = backflow::sandbox;
using base::Errc;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::sandbox)
};

constexpr std::chrono::seconds kPause{30};

template <governance::Capability C>
base::Result<governance::Grant<C>> grantFor(const Office &office, const model::Environment &environment)
{
    return governance::Authorizer(office.readPolicy ? office.readPolicy() : office.policy).require<C>({environment});
}

/// Signs in to the org that the refresh made, and has the pipeline say so.
base::Result<model::Environment> signedIn(const Office &office, const model::Environment &environment,
                                          const core::Noticed &noticed, const std::optional<widgets::SignIn> &chosen,
                                          async::Monitor &monitor)
{
    if (!office.signIn || !office.savePipeline)
        return base::failure(Errc::Unsupported, Tr::tr("Signing in is not possible in this workspace."));
    widgets::SignIn signIn;
    if (chosen) {
        signIn = *chosen;
    } else {
        const auto access = core::accessOf(*office.backends, office.pipeline, noticed, monitor);
        if (!access)
            return base::failure(access);
        signIn.way = widgets::SignIn::Way::CopyCode;
        signIn.token = access->code.toUtf8();
        signIn.instanceUrl = access->loginUrl;
        signIn.redirectUrl = core::kCopyCallback;
    }
    const auto completed = office.signIn(core::asRefreshed(environment, noticed), signIn, monitor);
    if (!completed)
        return completed;
    const auto journal = office.backends->journal();
    const auto begun =
        journal ? core::beginRebind(**journal, office.pipeline, noticed, *completed) : base::failure(journal);
    if (!begun)
        return base::failure(begun);
    model::Pipeline changed = office.pipeline;
    for (model::Environment &one : changed.environments) {
        if (one.name == environment.name)
            one = *completed;
    }
    const auto saved = office.savePipeline(changed);
    return saved ? completed : base::failure(saved);
}

} // namespace

Office officeOf(const widgets::AppContext &context)
{
    return {context.backends,         context.pipeline,     context.policy,
            context.hooks.readPolicy, context.hooks.signIn, context.hooks.savePipeline};
}

base::Result<Standing> standingOf(const Office &office, const QString &environment, async::Monitor &monitor)
{
    const auto found = promotion::environmentNamed(office.pipeline, environment);
    if (!found)
        return base::failure(found);
    Standing standing;
    auto state = core::refreshState(*office.backends, office.pipeline, **found, monitor);
    if (!state && state.error().code == Errc::Canceled)
        return base::failure(state);
    if (state)
        standing.state = *std::move(state);
    else
        standing.problem = state.error().message;
    const auto journal = office.backends->journal();
    if (!journal)
        return base::failure(journal);
    if (auto pending = core::pendingRebind(**journal, **found)) {
        standing.refreshed = *std::move(pending);
    } else if (const auto known = core::refreshesKnown(*office.backends, office.pipeline, monitor)) {
        for (const core::Noticed &one : *known) {
            if (one.environment == environment)
                standing.refreshed = one;
        }
    }
    if (const auto captures = core::captures(**journal, environment); captures && !captures->isEmpty())
        standing.capture = captures->constFirst();
    return standing;
}

base::Result<core::Refresh> startRefresh(const Office &office, const QString &environment,
                                         const core::RefreshOptions &options, async::Monitor &monitor)
{
    const auto found = promotion::environmentNamed(office.pipeline, environment);
    if (!found)
        return base::failure(found);
    const auto grant = grantFor<governance::Capability::RefreshSandbox>(office, **found);
    if (!grant)
        return base::failure(grant);
    return core::startRefresh(*office.backends, office.pipeline, **found, *grant, options, monitor);
}

base::Result<core::RefreshState> awaitRefresh(const Office &office, const QString &environment, async::Monitor &monitor)
{
    const auto found = promotion::environmentNamed(office.pipeline, environment);
    if (!found)
        return base::failure(found);
    const auto told = [&monitor](const core::RefreshState &state) {
        if (!state.copying)
            return;
        monitor.say(state.copying->status);
        if (state.copying->progress >= 0)
            monitor.advance(state.copying->progress, 100);
    };
    const std::chrono::milliseconds pause = qEnvironmentVariableIsSet("BACKFLOW_POLL_MS")
                                                ? promotion::Timing::fromEnvironment().firstPoll
                                                : std::chrono::milliseconds(kPause);
    return core::awaitRefresh(*office.backends, office.pipeline, **found, pause, told, monitor);
}

base::Result<> actOnCopy(const Office &office, const QString &environment, ports::CopyAction action,
                         async::Monitor &monitor)
{
    const auto found = promotion::environmentNamed(office.pipeline, environment);
    if (!found)
        return base::failure(found);
    const auto grant = grantFor<governance::Capability::RefreshSandbox>(office, **found);
    if (!grant)
        return base::failure(grant);
    return core::actOnCopy(*office.backends, office.pipeline, **found, action, *grant, monitor);
}

base::Result<Connected> connectAnew(const Office &office, const QString &environment,
                                    const std::optional<widgets::SignIn> &signIn, async::Monitor &monitor)
{
    const auto found = promotion::environmentNamed(office.pipeline, environment);
    if (!found)
        return base::failure(found);
    const auto grant = grantFor<governance::Capability::ConnectOrg>(office, **found);
    if (!grant)
        return base::failure(grant);
    const auto noticed = core::refreshOf(*office.backends, office.pipeline, **found, monitor);
    if (!noticed)
        return base::failure(noticed);
    model::Pipeline pipeline = office.pipeline;
    model::Environment connected = **found;
    if (!connected.orgId || connected.orgId->toString() != noticed->orgNow) {
        const auto completed = signedIn(office, **found, *noticed, signIn, monitor);
        if (!completed)
            return base::failure(completed);
        connected = *completed;
        for (model::Environment &one : pipeline.environments) {
            if (one.name == connected.name)
                one = connected;
        }
    }
    const auto rebound = core::rebind(*office.backends, pipeline, *noticed, *grant, {}, monitor);
    if (!rebound)
        return base::failure(rebound);
    return Connected{connected, *rebound};
}

} // namespace backflow::ui::sandbox
