#pragma once

#include "core/governance/policyfile.h"
#include "core/governance/standing.h"

#include <QList>
#include <QStringList>

namespace backflow::governance {

/// `low`, `medium`, `high`, `critical`: least first.
const QStringList &complianceSeverities();

/// The rules of the policy that reach a deployment to that environment, in its order.
QList<ComplianceRule> complianceAsked(const PolicyFile &policy, const model::Environment &environment);

/// Whether the person may let pass what that rule stops: by role, and known by key where the policy wants that.
bool mayOverride(const Standing &standing, const ComplianceRule &rule);

} // namespace backflow::governance
