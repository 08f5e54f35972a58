#pragma once

#include "core/governance/approval.h"
#include "core/governance/decision.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backflow::governance {

struct Standing;

/// One rule of a policy that reaches a deployment, and who has said yes to it.
struct ApprovalNeed {
    ApprovalRule rule;
    /// Those of the approvals that count.
    QList<Approval> counted;
    /// Names of those who may still say yes.
    QStringList ask;
    bool isMet() const { return counted.size() >= rule.count; }
};

/// What the policy asks of a deployment there by the person of `standing`, beside that person. Of four eyes none is the
/// deploying person's or the plan's author's. Without a policy in force: nothing.
QList<ApprovalNeed> approvalNeeds(const Standing &standing, const Context &context, const QList<Approval> &given);

/// Why a yes of the person of `standing` to this plan would not count, in a sentence; empty when it would for at least
/// one rule. Whether they may approve at all the gate says.
QString whyNotCounting(const Standing &standing, const Context &context);

} // namespace backflow::governance
