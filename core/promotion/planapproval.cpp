#include "core/promotion/planapproval.h"

#include "core/governance/decisionledger.h"
#include "core/governance/standing.h"
#include "core/promotion/engine.h"
#include "core/promotion/frozenplan.h"
#include "core/promotion/plancontext.h"
#include "core/promotion/plantests.h"
#include "core/promotion/progress.h"
#include "core/promotion/sharedplans.h"
#include "core/promotion/supersede.h"
#include "core/promotion/words.h"

#include <algorithm>

namespace backflow::promotion {

using governance::Capability;

namespace {

governance::ApprovalSubject subjectOf(const Plan &plan)
{
    return {plan.id, plan.hash, plan.target};
}

base::Result<std::optional<Plan>> frozenHere(const ports::Backends &backends, const model::Environment &target,
                                             const Draft &draft, bool &changedSince, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<ports::TestLevel> tests = testsFor(backends, target, draft.options.testLevel);
    if (!tests)
        return base::failure(tests);
    auto plan = frozenPlanOf(**journal, draft, *tests, monitor);
    if (plan && !*plan) {
        const base::Result<Progress> progress = progressOf(**journal, draft.id);
        changedSince = progress && progress->state == State::Planned && !progress->outcome;
    }
    return plan;
}

base::Result<governance::ApprovalState> recordOf(const ports::Backends &backends,
                                                 const governance::ApprovalSubject &subject)
{
    const auto repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    return governance::approvalState(**repository, signer.get(), subject);
}

bool isOf(const governance::Approval &approval, const governance::Standing &standing)
{
    return approval.email.compare(standing.actor.email, Qt::CaseInsensitive) == 0;
}

} // namespace

bool PlanApproval::isMissing() const
{
    return std::ranges::any_of(needs, [](const governance::ApprovalNeed &need) { return !need.isMet(); });
}

const governance::ApprovalNeed *PlanApproval::foremost() const
{
    const auto most = std::ranges::max_element(
        needs, {}, [](const governance::ApprovalNeed &need) { return need.rule.count - int(need.counted.size()); });
    return most == needs.end() ? nullptr : &*most;
}

governance::Context contextOf(const ports::Backends &backends, const model::Environment &target, const Draft &draft)
{
    governance::Context context{target, draft.id};
    context.author = backends.personName();
    for (const ComponentMerge &component : draft.components)
        context.types += component.key.type;
    context.types.sort();
    context.types.removeDuplicates();
    return context;
}

base::Result<PlanApproval> planApproval(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const Draft &draft, const governance::Authorizer &gate, async::Monitor &monitor)
{
    PlanApproval approval;
    const base::Result<const model::Environment *> target = environmentNamed(pipeline, draft.target);
    if (!target)
        return base::failure(target);
    const auto standing = gate.policy().standing;
    if (!standing)
        return approval;
    governance::Context context = contextOf(backends, **target, draft);
    // Who is free to deploy without may be asked by those who are not.
    governance::Standing anybody;
    anybody.state = standing->state;
    anybody.policy = standing->policy;
    if (governance::approvalNeeds(*standing, context, {}).isEmpty() &&
        governance::approvalNeeds(anybody, context, {}).isEmpty())
        return approval;
    const base::Result<std::optional<Plan>> plan =
        frozenHere(backends, **target, draft, approval.changedSince, monitor);
    if (!plan)
        return base::failure(plan);
    if (*plan) {
        context = contextOf(**plan, **target);
        base::Result<governance::ApprovalState> record = recordOf(backends, subjectOf(**plan));
        if (!record)
            return base::failure(record);
        approval.record = *std::move(record);
        const governance::Decision may = gate.decide(Capability::ApprovePlan, context);
        approval.whyNotApprove = may.allowed ? governance::whyNotCounting(*standing, context) : may.reason;
    } else {
        approval.whyNotApprove = Tr::tr("Nobody asked for an approval of this plan as it stands.");
    }
    approval.needs = governance::approvalNeeds(*standing, context, approval.record.given);
    approval.approvedHere = std::ranges::any_of(
        approval.record.given, [&](const governance::Approval &given) { return isOf(given, *standing); });
    return approval;
}

base::Result<> askForApproval(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                              const QString &note, async::Monitor &monitor)
{
    const base::Result<Plan> plan = freeze(backends, pipeline, draft, monitor);
    if (!plan)
        return base::failure(plan);
    QStringList components;
    QStringList types;
    for (const PlanItem &item : plan->items) {
        components += item.key.toString();
        types += item.key.type;
    }
    types.removeDuplicates();
    // Shared first: who reads the request finds what it is about.
    const base::Result<Shared> shared = sharePlan(backends, pipeline, plan->id, monitor);
    if (!shared && shared.error().code != base::Errc::Denied)
        return base::failure(shared);
    if (const auto asked = governance::requestApproval(backends, subjectOf(*plan), components, types, note, monitor);
        !asked)
        return asked;
    const base::Result<int> older = supersedeCovered(backends, *plan, monitor);
    return older ? base::Result<>() : base::failure(older);
}

base::Result<> approvePlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                           const QString &note, const governance::Authorizer &gate, async::Monitor &monitor)
{
    const base::Result<governance::Context> context = contextOf(backends, pipeline, id);
    if (!context)
        return base::failure(context);
    const auto standing = gate.policy().standing;
    const QString why = standing ? governance::whyNotCounting(*standing, *context) : QString();
    const bool may = gate.decide(Capability::ApprovePlan, *context).allowed;
    if (may && !why.isEmpty()) {
        governance::Decision refused;
        refused.rule = QStringLiteral("approval-rule");
        refused.reason = why;
        if (gate.policy().ledger)
            (void)gate.policy().ledger->record(refused, Capability::ApprovePlan, *context, standing.get());
        return base::failure(base::Errc::Denied, why);
    }
    const auto grant = gate.require<Capability::ApprovePlan>(*context);
    if (!grant)
        return base::failure(grant);
    return governance::approve(backends, {id, context->plan, context->environment.name}, note, *grant, monitor);
}

base::Result<> withdrawApproval(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                                const QString &note, async::Monitor &monitor)
{
    const base::Result<governance::Context> context = contextOf(backends, pipeline, id);
    if (!context)
        return base::failure(context);
    return governance::withdrawApproval(backends, {id, context->plan, context->environment.name}, note, monitor);
}

} // namespace backflow::promotion
