#include "core/promotion/orgsight.h"

#include "core/promotion/progress.h"
#include "core/promotion/reconcile.h"
#include "core/promotion/timing.h"
#include "core/promotion/words.h"

namespace backflow::promotion {

namespace {

using Kind = OrgSight::Kind;

base::Result<QStringList> otherDeployments(ports::JournalStore &journal, const QString &id)
{
    const base::Result<QStringList> all = journal.promotions();
    if (!all)
        return base::failure(all);
    QStringList ids;
    for (const QString &other : *all) {
        const base::Result<Progress> progress = other == id ? Progress() : progressOf(journal, other);
        if (progress && !progress->deployId.isEmpty())
            ids += progress->deployId;
    }
    return ids;
}

OrgSight notKnown(const QString &target, const QString &why = {})
{
    const QString sentence =
        Tr::tr("It is not known whether %1 took it. Open the promotion and go on: it looks again.").arg(target);
    return {Kind::NotKnown, why.isEmpty() ? sentence : why + u' ' + sentence};
}

OrgSight sightOf(const ports::DeployStatus &status, const QString &target)
{
    if (!status.done)
        return {Kind::Running, Tr::tr("%1 is still at it. Open the promotion to follow it.").arg(target)};
    if (status.success)
        return {
            Kind::Taken,
            Tr::tr("%1 took it meanwhile. Open the promotion and go on: it is read back and recorded.").arg(target)};
    return {Kind::Refused,
            Tr::tr("%1 ended it without taking it. Open the promotion and go on to see why.").arg(target)};
}

/// Empty where the org has none that is surely ours.
base::Result<Found> searched(ports::OrgGateway &gateway, ports::JournalStore &journal, const Plan &plan,
                             const Progress &progress, async::Monitor &monitor)
{
    const base::Result<QStringList> others = otherDeployments(journal, plan.id);
    if (!others)
        return base::failure(others);
    return findDeployment(gateway, plan, progress.orgTime, *others, monitor);
}

} // namespace

base::Result<OrgSight> lookInOrg(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                                 async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Progress> progress = progressOf(**journal, id);
    const base::Result<Plan> plan = loadPlan(**journal, id);
    if (!progress || !plan)
        return progress ? base::failure(plan) : base::failure(progress);
    const base::Result<const model::Environment *> target = environmentNamed(pipeline, plan->target);
    if (!target)
        return base::failure(target);
    if (!progress->mayHaveChanged() && progress->deployId.isEmpty())
        return OrgSight{
            Kind::NotSent,
            Tr::tr("Nothing was sent to %1. Open the promotion and it goes on from there.").arg(plan->target)};
    const auto gateway = backends.gateway(**target);
    if (!gateway)
        return notKnown(plan->target, gateway.error().message);
    QString deployId = progress->deployId;
    if (deployId.isEmpty()) {
        const base::Result<Found> found = searched(**gateway, **journal, *plan, *progress, monitor);
        if (!found)
            return notKnown(plan->target, found.error().message);
        const auto passed = std::chrono::milliseconds(progress->quietSince.msecsTo(backends.clock().now()));
        if (found->kind == Found::Kind::None && passed > Timing::fromEnvironment().quiet)
            return OrgSight{
                Kind::Absent,
                Tr::tr("%1 never got it. Open the promotion and go on: it is sent again.").arg(plan->target)};
        if (found->kind != Found::Kind::One)
            return notKnown(plan->target);
        deployId = found->deployId;
    }
    const base::Result<ports::DeployStatus> status = (*gateway)->deployStatus(deployId, monitor);
    return status ? sightOf(*status, plan->target) : notKnown(plan->target, status.error().message);
}

} // namespace backflow::promotion
