#include "core/promotion/supersede.h"

#include "core/governance/approval.h"
#include "core/promotion/drafts.h"
#include "core/promotion/progress.h"
#include "core/promotion/sharedplans.h"
#include "core/promotion/words.h"

#include <QSet>
#include <algorithm>

namespace backflow::promotion {

using namespace Qt::StringLiterals;

namespace {

bool waits(const Progress &progress)
{
    return progress.state == State::Planned && !progress.outcome && !progress.planned.isEmpty();
}

/// Others learn of it as far as they can be reached.
void tellOthers(const ports::Backends &backends, const Plan &plan, const QString &by, async::Monitor &monitor)
{
    const auto repository = backends.repository();
    if (!repository)
        return;
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    const governance::ApprovalSubject subject{plan.id, plan.hash, plan.target};
    const auto asked = governance::approvalState(**repository, signer.get(), subject);
    if (asked && asked->requestedAt.isValid())
        (void)governance::withdrawApproval(backends, subject, Tr::tr("Plan %1 stands in its place.").arg(by), monitor);
    (void)withdrawPlan(backends, plan.id, monitor);
}

bool isCovered(const Plan &old, const Plan &by)
{
    QSet<model::ComponentKey> held;
    for (const PlanItem &item : by.items)
        held.insert(item.key);
    return std::ranges::all_of(old.items, [&](const PlanItem &item) { return held.contains(item.key); });
}

} // namespace

base::Result<bool> supersede(const ports::Backends &backends, const QString &old, const QString &by,
                             async::Monitor &monitor)
{
    if (old.isEmpty() || old == by)
        return false;
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<Progress> seen = progressOf(**journal, old);
    if (!seen || !waits(*seen))
        return seen ? base::Result<bool>(false) : base::failure(seen);
    const auto lease = (*journal)->lease(old);
    if (!lease)
        return lease.error().code == base::Errc::Conflict ? base::Result<bool>(false) : base::failure(lease);
    const base::Result<Progress> progress = progressOf(**journal, old);
    if (!progress)
        return base::failure(progress);
    if (!waits(*progress))
        return false;
    const base::Result<Plan> plan = loadPlan(**journal, old);
    if (!plan)
        return base::failure(plan);
    const QJsonObject payload{
        {u"reason"_s,
         Tr::tr("A newer plan stands in the place of this one; nothing of it was sent to %1.").arg(plan->target)},
        {kSupersededBy.toString(), by}};
    const QDateTime now = backends.clock().now();
    const auto ended = (*journal)->append(old, progress->nextSeq, endKind(State::Abandoned), payload, now);
    if (!ended)
        return base::failure(ended);
    // Nothing was locked and nothing has to be wound up.
    if (const auto released = (*journal)->append(old, progress->nextSeq + 1, kind::kReleased, {}, now); !released)
        return base::failure(released);
    tellOthers(backends, *plan, by, monitor);
    return true;
}

base::Result<> takePlaceOf(const ports::Backends &backends, const QString &old, const QString &by,
                           async::Monitor &monitor)
{
    if (old.isEmpty() || old == by)
        return {};
    if (const base::Result<bool> superseded = supersede(backends, old, by, monitor); !superseded)
        return base::failure(superseded);
    const auto journal = backends.journal();
    return journal ? discardDraft(**journal, old) : base::failure(journal);
}

base::Result<int> supersedeCovered(const ports::Backends &backends, const Plan &plan, async::Monitor &monitor)
{
    const auto journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    const base::Result<QStringList> ids = (*journal)->promotions();
    if (!ids)
        return base::failure(ids);
    int count = 0;
    for (const QString &id : *ids) {
        if (id >= plan.id) // ids grow with time: only what is older gives way
            continue;
        const base::Result<Progress> progress = progressOf(**journal, id);
        if (!progress || !waits(*progress) || progress->planned.value("source"_L1).toString() != plan.source ||
            progress->planned.value("target"_L1).toString() != plan.target ||
            progress->planned.value("author"_L1).toString() != plan.author)
            continue;
        const base::Result<Plan> old = loadPlan(**journal, id);
        if (!old || old->rollbackOf != plan.rollbackOf || !isCovered(*old, plan))
            continue;
        const base::Result<bool> superseded = supersede(backends, id, plan.id, monitor);
        if (!superseded)
            return base::failure(superseded);
        count += *superseded ? 1 : 0;
    }
    return count;
}

} // namespace backflow::promotion
