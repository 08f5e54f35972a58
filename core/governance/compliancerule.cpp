#include "core/governance/compliancerule.h"

#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

const QStringList &complianceSeverities()
{
    static const QStringList kNames{u"low"_s, u"medium"_s, u"high"_s, u"critical"_s};
    return kNames;
}

QList<ComplianceRule> complianceAsked(const PolicyFile &policy, const model::Environment &environment)
{
    QList<ComplianceRule> asked;
    for (const ComplianceRule &rule : policy.compliance) {
        if (reaches(rule.where, environment, nullptr))
            asked += rule;
    }
    return asked;
}

bool mayOverride(const Standing &standing, const ComplianceRule &rule)
{
    if (!standing.policy || (standing.policy->keysRequired && !standing.proven()))
        return false;
    const QStringList roles = standing.roles();
    return std::ranges::any_of(roles, [&rule](const QString &role) { return rule.override.contains(role); });
}

} // namespace backflow::governance
