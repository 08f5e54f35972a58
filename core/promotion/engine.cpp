#include "core/promotion/engine.h"

#include "core/governance/auditchain.h"
#include "core/promotion/auditrecords.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/planjson.h"
#include "core/promotion/progress.h"
#include "core/promotion/releasestep.h"
#include "core/promotion/runner.h"
#include "core/promotion/words.h"

#include <array>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

/// A grant given for something else opens nothing here.
base::Result<> checkGrant(const DeployGrant &grant, const Plan &plan, ports::JournalStore &journal,
                          const model::Pipeline &pipeline)
{
    const auto release = releaseStep(journal, pipeline, plan.source, plan.target, plan.id);
    if (!release)
        return base::failure(release);
    const governance::Context &context = grant.context();
    const bool fits = context.environment.name.compare(plan.target, Qt::CaseInsensitive) == 0 &&
                      (context.promotion.isEmpty() || context.promotion == plan.id);
    // Under a policy it is this very plan that was allowed, with these types and approvals.
    const bool same = grant.policy().isEmpty() ||
                      (context.plan == plan.hash && context.types == contextOf(plan, context.environment).types &&
                       context.release == *release);
    if (grant.expired())
        return base::failure(base::Errc::Denied,
                             Tr::tr("The permission to deploy to %1 is too old. Ask again.").arg(plan.target));
    if (fits && same)
        return {};
    return base::failure(base::Errc::Denied,
                         Tr::tr("The permission at hand is for %1, not for this promotion to %2. Nothing was changed.")
                             .arg(context.environment.name, plan.target));
}

} // namespace

QString stateName(State state)
{
    static constexpr std::array names = {"Draft",     "Planned",     "Authorised", "Locked",   "BaseOk",
                                         "Snapshot",  "Intent",      "Accepted",   "Terminal", "Verified",
                                         "Committed", "Published",   "Released",   "Stale",    "Denied",
                                         "Abandoned", "FailedClean", "Partial",    "Canceled", "Unknown"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(state)));
}

bool isEnd(State state)
{
    return state >= State::Released;
}

base::Result<Plan> loadPlan(ports::JournalStore &journal, const QString &id)
{
    base::Result<Progress> progress = progressOf(journal, id);
    if (!progress)
        return base::failure(progress);
    if (progress->planned.isEmpty())
        return base::failure(base::Errc::NotFound, Tr::tr("There is no frozen plan %1 in this workspace.").arg(id));
    base::Result<QByteArray> bytes = journal.blob(progress->planned.value("plan"_L1).toString());
    if (!bytes)
        return base::failure(bytes);
    return planFromBytes(*bytes);
}

base::Result<Report> run(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                         const DeployGrant &grant, const Observer &observer, async::Monitor &monitor,
                         const RunOptions &options)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<Plan> plan = loadPlan(**journal, id);
    if (!plan)
        return base::failure(plan);
    base::Result<const model::Environment *> target = environmentNamed(pipeline, plan->target);
    base::Result<const model::Environment *> source = environmentNamed(pipeline, plan->source);
    if (!target || !source)
        return target ? base::failure(source) : base::failure(target);
    if (base::Result<> fits = checkGrant(grant, *plan, **journal, pipeline); !fits)
        return base::failure(fits);
    base::Result<std::unique_ptr<ports::JournalStore::Lease>> lease = (*journal)->lease(id);
    if (!lease)
        return base::failure(lease);
    base::Result<Progress> progress = progressOf(**journal, id);
    if (!progress)
        return base::failure(progress);
    if (!progress->released) {
        base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
        if (!repository)
            return base::failure(repository);
        base::Result<std::unique_ptr<ports::OrgGateway>> gateway = backends.gateway(**target);
        if (!gateway)
            return base::failure(gateway);
        std::optional<Validation> quick;
        if (options.quick && !progress->mayHaveChanged()) {
            base::Result<Validation> validation = quickDeployable(**journal, *plan, backends.clock().now());
            if (!validation)
                return base::failure(validation);
            quick = *std::move(validation);
        }
        Runner runner({backends, **journal, **repository, **gateway, pipeline, **source, **target}, *std::move(plan),
                      *std::move(progress), observer, monitor);
        runner.deployQuickly(std::move(quick));
        runner.gateWith({grant.policy(), options.compliance, options.overrideReason});
        if (base::Result<> ran = runner.run(); !ran)
            return base::failure(ran);
    }
    return report(**journal, id);
}

base::Result<> settle(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                      const QString &deployId, const DeployGrant &grant, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    base::Result<std::unique_ptr<ports::JournalStore::Lease>> lease = (*journal)->lease(id);
    if (!lease)
        return base::failure(lease);
    base::Result<Plan> plan = loadPlan(**journal, id);
    base::Result<Progress> progress = progressOf(**journal, id);
    if (!plan || !progress)
        return plan ? base::failure(progress) : base::failure(plan);
    if (base::Result<> fits = checkGrant(grant, *plan, **journal, pipeline); !fits)
        return fits;
    if (progress->outcome != State::Unknown)
        return base::failure(base::Errc::InvalidInput,
                             Tr::tr("Promotion %1 is not waiting for anybody to look at the org.").arg(id));
    base::Result<const model::Environment *> target = environmentNamed(pipeline, plan->target);
    base::Result<const model::Environment *> source = environmentNamed(pipeline, plan->source);
    if (!target || !source)
        return target ? base::failure(source) : base::failure(target);
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    base::Result<governance::AuditRecord> audited =
        governance::appendAudit(**repository, settledEntry(*plan, deployId, **source, **target, backends), monitor);
    if (!audited)
        return base::failure(audited);
    return (*journal)
        ->append(id, progress->nextSeq, kind::kSettled, {{u"deployId"_s, deployId}}, backends.clock().now())
        .transform([](const ports::JournalRecord &) {});
}

} // namespace backflow::promotion
