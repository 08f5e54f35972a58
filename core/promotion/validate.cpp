#include "core/base/canonicaljson.h"
#include "core/promotion/deploystatusjson.h"
#include "core/promotion/engine.h"
#include "core/promotion/frozen.h"
#include "core/promotion/plantests.h"
#include "core/promotion/progress.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/reportwords.h"
#include "core/promotion/timing.h"
#include "core/promotion/words.h"
#include "core/snapshot/apibudget.h"

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSlice(200);

/// A level that was asked for may find no test to run; what the org does by default shows in the tests it ran.
bool testsRan(const ports::DeployOptions &options, const ports::DeployStatus &status)
{
    const bool asked =
        options.testLevel != ports::TestLevel::Default && options.testLevel != ports::TestLevel::NoTestRun;
    return asked || status.testsTotal > 0;
}

/// Polls a check-only deployment to its end; a stop cancels it.
base::Result<ports::DeployStatus> awaitEnd(const ports::Clock &clock, ports::OrgGateway &gateway, const QString &id,
                                           const Observer &observer, async::Monitor &monitor)
{
    const Timing timing = Timing::fromEnvironment();
    auto pause = timing.firstPoll;
    auto lastGood = clock.monotonic();
    while (true) {
        if (monitor.stopped()) {
            async::NullMonitor deaf;
            (void)gateway.cancelDeploy(id, deaf);
            return std::unexpected(async::canceled());
        }
        base::Result<ports::DeployStatus> status = gateway.deployStatus(id, monitor);
        if (status) {
            lastGood = clock.monotonic();
            if (observer.status)
                observer.status(*status);
            monitor.advance(status->componentsDeployed + status->testsCompleted,
                            status->componentsTotal + status->testsTotal);
            if (status->done)
                return status;
        } else if (status.error().code == base::Errc::Unauthorized || clock.monotonic() - lastGood > timing.lostSight) {
            return status;
        }
        const auto until = clock.monotonic() + pause;
        while (clock.monotonic() < until && !monitor.stopped())
            clock.wait(std::min(kSlice, until - clock.monotonic()));
        pause = std::min(pause * 3 / 2, timing.longestPoll);
    }
}

/// What the compliance rules of the policy will say when it is deployed.
base::Result<GateVerdict> foretold(const ports::Backends &backends, const Draft &draft, const ValidateGrant &grant,
                                   const GateFunction &compliance, async::Monitor &monitor)
{
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<GateQuestion> question = gateQuestion(draft, grant.context().environment, monitor);
    if (!question)
        return base::failure(question);
    return askGate(backends, **repository, grant.policy(), *question, compliance, monitor);
}

} // namespace

base::Result<Report> validate(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                              const ValidateGrant &grant, const Observer &observer, async::Monitor &monitor,
                              const GateFunction &compliance)
{
    base::Result<const model::Environment *> target = environmentNamed(pipeline, draft.target);
    if (!target)
        return base::failure(target);
    if (grant.context().environment.name != (*target)->name)
        return base::failure(base::Errc::Denied, Tr::tr("The permission at hand is for %1, not for %2.")
                                                     .arg(grant.context().environment.name, (*target)->name));
    base::Result<std::unique_ptr<ports::OrgGateway>> gateway = backends.gateway(**target);
    if (!gateway)
        return base::failure(gateway);
    if (const base::Result<> left =
            snapshot::checkApiBudget(**gateway, (*target)->name, snapshot::kRequestsOfADeployment, monitor);
        !left)
        return base::failure(left);
    base::Result<ports::OrgIdentity> identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    const base::Result<QString> version = packageVersionOf(backends, draft, identity->apiVersion);
    if (!version)
        return base::failure(version);
    base::Result<Frozen> frozen = frozenOf(draft, *version, monitor);
    if (!frozen)
        return base::failure(frozen);
    base::Result<GateVerdict> gate = foretold(backends, draft, grant, compliance, monitor);
    if (!gate)
        return base::failure(gate);
    // As many as the deployment will have to run, or the check would foretell something else.
    const base::Result<ports::TestLevel> tests = testsFor(backends, **target, draft.options.testLevel);
    if (!tests)
        return base::failure(tests);
    ports::DeployOptions options;
    options.checkOnly = true;
    options.testLevel = *tests;
    options.runTests = draft.options.runTests;
    monitor.say(Tr::tr("Checking in %1, without changing anything").arg((*target)->name));
    const auto begun = backends.clock().monotonic();
    base::Result<QString> id = (*gateway)->submitDeploy(frozen->zip, options, monitor);
    if (!id)
        return base::failure(id);
    base::Result<ports::DeployStatus> status = awaitEnd(backends.clock(), **gateway, *id, observer, monitor);
    if (!status)
        return base::failure(status);
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<Progress> progress = progressOf(**journal, draft.id);
    if (!progress)
        return base::failure(progress);
    base::Result<ports::JournalRecord> written =
        (*journal)->append(draft.id, progress->nextSeq, kind::kValidated,
                           {{u"deployId"_s, *id},
                            {u"success"_s, status->success},
                            {u"state"_s, deployStateName(status->state)},
                            {u"testsRan"_s, testsRan(options, *status)},
                            {u"tests"_s, ports::testLevelName(options.testLevel)},
                            {u"zip"_s, base::sha256Name(frozen->zip)},
                            {u"target"_s, draft.target},
                            {u"milliseconds"_s, qint64((backends.clock().monotonic() - begun).count())},
                            {u"completedAt"_s, status->completedDate.toUTC().toString(Qt::ISODateWithMs)}},
                           backends.clock().now());
    if (!written)
        return base::failure(written);
    base::Result<std::optional<Validation>> validation = lastValidation(**journal, draft.id);
    if (!validation)
        return base::failure(validation);
    Report report = validationReport(draft, *frozen, *status, progress->shownState());
    report.validation = *std::move(validation);
    if (gate->asked)
        report.gate = *std::move(gate);
    return report;
}

} // namespace backflow::promotion
