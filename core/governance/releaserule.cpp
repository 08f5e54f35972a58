#include "core/governance/releaserule.h"

#include <algorithm>

namespace backflow::governance {

ReleaseVerdict releasesAsked(const Standing &standing, const model::Environment &environment)
{
    ReleaseVerdict verdict;
    if (!standing.policy)
        return verdict;
    const QStringList roles = standing.roles();
    const bool known = !standing.policy->keysRequired || standing.proven();
    for (const ReleaseRule &rule : standing.policy->releases) {
        if (!rule.blocks || !reaches(rule.where, environment, nullptr))
            continue;
        const bool may =
            known && std::ranges::any_of(rule.roles, [&roles](const QString &role) { return roles.contains(role); });
        const QStringList holders = standing.policy->holders(rule.roles);
        if (!verdict.blocks)
            verdict.ask = holders;
        verdict.ask.removeIf([&holders](const QString &name) { return !holders.contains(name); });
        verdict.mayOverride = may && (verdict.mayOverride || !verdict.blocks);
        verdict.blocks = true;
    }
    return verdict;
}

} // namespace backflow::governance
