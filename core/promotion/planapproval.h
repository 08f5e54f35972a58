#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/approvalneeds.h"
#include "core/governance/authorizer.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"
#include "core/promotion/draft.h"

#include <QList>
#include <QString>

namespace backflow::promotion {

/// Whether somebody beside the person at this machine has to agree to a deployment of a draft, who may, and who has.
struct PlanApproval {
    QList<governance::ApprovalNeed> needs;
    /// What the record says of the plan; `subject.plan` is empty while the draft is not frozen as it stands.
    governance::ApprovalState record;
    /// It was frozen, and changed since: what was approved then says nothing of what it is now.
    bool changedSince = false;
    /// The person at this machine has approved it.
    bool approvedHere = false;
    /// Why the person at this machine cannot approve it, in a sentence; empty when they can.
    QString whyNotApprove;

    bool isNeeded() const { return !needs.isEmpty(); }
    bool isMissing() const;
    bool isRequested() const { return record.requestedAt.isValid(); }
    /// Of the rule that lacks most; of the first when none lacks any. Null when nobody has to agree.
    const governance::ApprovalNeed *foremost() const;
};

/// On what the gate is asked before a draft is frozen: no hash, so no approval counts yet.
governance::Context contextOf(const ports::Backends &backends, const model::Environment &target, const Draft &draft);

/// From the record as it is here. Errors: those of the ports.
base::Result<PlanApproval> planApproval(const ports::Backends &backends, const model::Pipeline &pipeline,
                                        const Draft &draft, const governance::Authorizer &gate,
                                        async::Monitor &monitor);

/// Freezes the draft where it is not yet, asks on record, and shares the plan so that those who are asked can look at
/// it. An older plan of the same person that it covers is not asked about any more. Errors: those of freeze and of the
/// record.
base::Result<> askForApproval(const ports::Backends &backends, const model::Pipeline &pipeline, const Draft &draft,
                              const QString &note, async::Monitor &monitor);

/// Approves the frozen plan of that id as the person at this machine. Errors: NotFound; Denied, on record, when the
/// gate says no or the approval would not count.
base::Result<> approvePlan(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                           const QString &note, const governance::Authorizer &gate, async::Monitor &monitor);

/// Takes the approval of the person at this machine back.
base::Result<> withdrawApproval(const ports::Backends &backends, const model::Pipeline &pipeline, const QString &id,
                                const QString &note, async::Monitor &monitor);

} // namespace backflow::promotion
