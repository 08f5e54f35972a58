#include "ui/release/readinesswork.h"

#include "core/ports/webreach.h"
#include "core/release/marks.h"
#include "core/release/windows.h"
#include "core/snapshot/orgrelease.h"

namespace backflow::ui::release {

namespace core = backflow::release;
using core::CheckStep;
using core::Readiness;

namespace {

base::Result<promotion::ValidateGrant> grantFor(const Ground &ground, const model::Environment &environment)
{
    return governance::Authorizer(ground.readPolicy ? ground.readPolicy() : ground.policy)
        .require<governance::Capability::Validate>({environment});
}

base::Result<> step(const Ground &ground, const core::Check &check, async::Monitor &monitor)
{
    const auto none = [](const auto &result) { return result ? base::Result<>() : base::failure(result); };
    if (check.step == CheckStep::Validate) {
        const auto ask = [&ground](const model::Environment &environment) { return grantFor(ground, environment); };
        return none(core::revalidate(*ground.backends, ground.pipeline, ground.version, ask, {}, monitor));
    }
    const model::Environment *environment = ground.pipeline.find(check.environment);
    if (!environment)
        return {};
    if (check.step == CheckStep::RunTests) {
        const auto grant = grantFor(ground, *environment);
        if (!grant)
            return base::failure(grant);
        return none(
            core::runTests(*ground.backends, ground.pipeline, ground.version, *environment, *grant, {}, monitor));
    }
    if (check.step == CheckStep::KeepBefore)
        return none(core::markBefore(*ground.backends, ground.pipeline, *environment, monitor));
    if (check.step == CheckStep::KeepAfter)
        return none(core::markAfter(*ground.backends, ground.pipeline, *environment, monitor));
    return {};
}

} // namespace

base::Result<Readiness> readAll(const Ground &ground)
{
    const auto journal = ground.backends->journal();
    if (!journal)
        return base::failure(journal);
    return core::readinessOf(**journal, ground.pipeline, ground.version, ground.backends->clock().now());
}

base::Result<Readiness> askAll(const Ground &ground, async::Monitor &monitor)
{
    qint64 done = 0;
    for (const model::Environment &environment : ground.pipeline.environments) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        monitor.advance(done++, ground.pipeline.environments.size());
        // An org that does not answer keeps what it said before.
        const auto asked = snapshot::askRelease(*ground.backends, environment, monitor);
        if (!asked && asked.error().code == base::Errc::Canceled)
            return base::failure(asked);
    }
    if (const auto *web = dynamic_cast<const ports::WebReach *>(ground.backends.get())) {
        const auto journal = ground.backends->journal();
        if (!journal)
            return base::failure(journal);
        const std::unique_ptr<ports::Http> http = web->http();
        core::TrustProvider trust(*http);
        const auto answered =
            core::askWindows(**journal, ground.pipeline, trust, ground.backends->clock().now(), monitor);
        if (!answered)
            return base::failure(answered);
    }
    return readAll(ground);
}

base::Result<Readiness> runStep(const Ground &ground, const core::Check &check, async::Monitor &monitor)
{
    if (const auto done = step(ground, check, monitor); !done)
        return base::failure(done);
    return core::lookAgain(ground.backends, ground.pipeline, ground.version, monitor);
}

base::Result<Readiness> sayOf(const Ground &ground, const QString &check, const CheckWords &words,
                              async::Monitor &monitor)
{
    const auto said =
        words.waive
            ? core::waive(*ground.backends, ground.pipeline, ground.version, check, words.reason, monitor)
            : core::changeCheck(*ground.backends, ground.pipeline, ground.version, check, words.change, monitor);
    return said ? readAll(ground) : base::failure(said);
}

} // namespace backflow::ui::release
