// Checks that ask an org: its Apex tests, and whether what was valid before the upgrade is valid still.
#include "core/archive/zip.h"
#include "core/metadata/packagexml.h"
#include "core/promotion/draft.h"
#include "core/promotion/drafts.h"
#include "core/promotion/quickdeploy.h"
#include "core/promotion/timing.h"
#include "core/release/checkruns.h"
#include "core/release/words.h"
#include "core/snapshot/orgrelease.h"

namespace backflow::release {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kSlice(200);
/// Failures that are told one by one.
constexpr qsizetype kMostFailures = 20;

/// Polls to the end; a stop cancels the run in the org.
base::Result<ports::DeployStatus> awaitEnd(const ports::Clock &clock, ports::OrgGateway &gateway, const QString &id,
                                           const promotion::Observer &observer, async::Monitor &monitor)
{
    const promotion::Timing timing = promotion::Timing::fromEnvironment();
    auto pause = timing.firstPoll;
    auto lastGood = clock.monotonic();
    for (;;) {
        if (monitor.stopped()) {
            async::NullMonitor deaf;
            (void)gateway.cancelDeploy(id, deaf);
            return std::unexpected(async::canceled());
        }
        auto status = gateway.deployStatus(id, monitor);
        if (status) {
            lastGood = clock.monotonic();
            if (observer.status)
                observer.status(*status);
            monitor.advance(status->testsCompleted, status->testsTotal);
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

TestOutcome outcomeOf(const ports::DeployStatus &status)
{
    TestOutcome outcome;
    outcome.passed = status.success;
    outcome.tests = status.testsTotal;
    outcome.failed = status.testErrors;
    for (const ports::TestFailure &failure :
         status.testFailures.first(std::min(kMostFailures, status.testFailures.size())))
        outcome.failures += u"%1.%2: %3"_s.arg(failure.className, failure.method, failure.message.simplified());
    outcome.failures += status.coverageWarnings;
    if (!status.errorMessage.isEmpty())
        outcome.failures += status.errorMessage;
    int locations = 0;
    int missed = 0;
    for (const ports::CodeCoverage &one : status.coverage) {
        locations += one.locations;
        missed += one.notCovered;
    }
    if (locations > 0)
        outcome.coverage = (locations - missed) * 100 / locations;
    return outcome;
}

QStringList evidenceOf(const TestOutcome &outcome)
{
    QStringList evidence{
        outcome.tests == 0 ? Tr::tr("The org has no local tests.")
                           : Tr::tr("%L1 of %L2 tests passed.").arg(outcome.tests - outcome.failed).arg(outcome.tests)};
    if (outcome.coverage >= 0)
        evidence += Tr::tr("Coverage: %L1 %.").arg(outcome.coverage);
    return evidence + outcome.failures;
}

} // namespace

base::Result<TestOutcome> runTests(const ports::Backends &backends, const model::Pipeline &pipeline,
                                   const QString &version, const model::Environment &environment,
                                   const promotion::ValidateGrant &grant, const promotion::Observer &observer,
                                   async::Monitor &monitor)
{
    if (grant.context().environment.name != environment.name)
        return base::failure(base::Errc::Denied, Tr::tr("The permission at hand is for %1, not for %2.")
                                                     .arg(grant.context().environment.name, environment.name));
    const auto journal = backends.journal();
    const auto gateway = backends.gateway(environment);
    if (!journal || !gateway)
        return journal ? base::failure(gateway) : base::failure(journal);
    const auto identity = (*gateway)->identity(monitor);
    if (!identity)
        return base::failure(identity);
    const auto readiness = readinessOf(**journal, pipeline, version, backends.clock().now());
    if (!readiness)
        return base::failure(readiness);
    const auto zip = archive::writeZip(
        {archive::ZipEntry{u"package.xml"_s, metadata::writeManifest(model::Manifest{{}, identity->apiVersion})}});
    if (!zip)
        return base::failure(zip);
    ports::DeployOptions options;
    options.checkOnly = true;
    options.testLevel = ports::TestLevel::RunLocalTests;
    monitor.say(Tr::tr("Running the Apex tests of %1, without changing anything").arg(environment.name));
    const auto id = (*gateway)->submitDeploy(*zip, options, monitor);
    if (!id)
        return base::failure(id);
    const auto status = awaitEnd(backends.clock(), **gateway, *id, observer, monitor);
    if (!status)
        return base::failure(status);
    const TestOutcome outcome = outcomeOf(*status);
    QStringList evidence = evidenceOf(outcome);
    // On the release before they say nothing of the one that comes.
    const bool early = snapshot::compareVersions(identity->apiVersion, readiness->version) < 0;
    if (early)
        evidence += Tr::tr("%1 was on API %2 then, not yet on %3.")
                        .arg(environment.name, identity->apiVersion, readiness->version);
    const CheckState found = !outcome.passed ? CheckState::Failed : early ? CheckState::Attention : CheckState::Passed;
    if (const auto kept = keepFinding(**journal, readiness->version, u"tests:"_s + environment.name, found, evidence,
                                      backends.clock().now());
        !kept)
        return base::failure(kept);
    return outcome;
}

base::Result<QList<Revalidation>> revalidate(const ports::Backends &backends, const model::Pipeline &pipeline,
                                             const QString &version, const AskValidate &ask,
                                             const promotion::Observer &observer, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const auto drafts = promotion::drafts(**journal);
    const auto readiness = readinessOf(**journal, pipeline, version, backends.clock().now());
    if (!drafts || !readiness)
        return drafts ? base::failure(readiness) : base::failure(drafts);
    QList<Revalidation> done;
    QStringList evidence;
    bool worse = false;
    for (const promotion::DraftSummary &summary : *drafts) {
        if (monitor.stopped())
            return std::unexpected(async::canceled());
        const auto before = promotion::lastValidation(**journal, summary.id);
        if (!before)
            return base::failure(before);
        if (!*before)
            continue;
        Revalidation one{summary.id, summary.source, summary.target, (*before)->success, false, {}};
        const model::Environment *target = pipeline.find(summary.target);
        auto draft = promotion::loadDraft(backends, pipeline, summary.id, monitor);
        const auto grant =
            target ? ask(*target)
                   : base::Result<promotion::ValidateGrant>(
                         base::failure(base::Errc::NotFound, Tr::tr("%1 is not in the pipeline.").arg(summary.target)));
        if (draft && grant) {
            const auto report = promotion::validate(backends, pipeline, *draft, *grant, observer, monitor);
            if (!report && report.error().code == base::Errc::Canceled)
                return base::failure(report);
            one.after = report && report->validation && report->validation->success;
            one.words = report ? QString() : report.error().message;
        } else {
            one.words = draft ? grant.error().message : draft.error().message;
        }
        worse = worse || (one.before && !one.after);
        evidence += Tr::tr("%1 → %2: %3 before, %4 now%5")
                        .arg(one.source, one.target, one.before ? Tr::tr("valid") : Tr::tr("not valid"),
                             one.after ? Tr::tr("valid") : Tr::tr("not valid"),
                             one.words.isEmpty() ? u"."_s : u": "_s + one.words);
        done += std::move(one);
    }
    if (done.isEmpty())
        evidence += Tr::tr("No plan that waits was validated before.");
    const auto kept = keepFinding(**journal, readiness->version, u"validations"_s,
                                  worse ? CheckState::Failed : CheckState::Passed, evidence, backends.clock().now());
    return kept ? base::Result<QList<Revalidation>>(std::move(done)) : base::failure(kept);
}

} // namespace backflow::release
