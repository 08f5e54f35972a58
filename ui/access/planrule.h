#pragma once

#include "core/governance/policyfile.h"

#include <QList>
#include <optional>
#include <variant>

namespace backflow::ui::access {

/// A rule of the policy that a plan is held against where it goes: the tests it runs, what it brings in, the release it
/// comes from.
using PlanRule = std::variant<governance::TestRule, governance::ComplianceRule, governance::ReleaseRule>;

/// In the policy's order: for tests, for compliance, for releases.
QList<PlanRule> planRulesOf(const governance::PolicyFile &policy);
/// The policy with that rule in the place of the one at `at` of planRulesOf; -1 = a rule more, nothing = one less.
governance::PolicyFile withPlanRule(governance::PolicyFile policy, qsizetype at, const std::optional<PlanRule> &rule);

const QStringList &placesOf(const PlanRule &rule);
/// What it asks of a plan, in words.
QString askedWords(const PlanRule &rule);
/// Roles that may let pass what it stops; empty of one for tests.
QStringList overridersOf(const PlanRule &rule);

} // namespace backflow::ui::access
