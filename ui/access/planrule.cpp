#include "ui/access/planrule.h"

#include "core/governance/policypreview.h"

namespace backflow::ui::access {

namespace {

using governance::PolicyFile;

QList<governance::TestRule> &listOf(PolicyFile &policy, const governance::TestRule &)
{
    return policy.tests;
}

QList<governance::ComplianceRule> &listOf(PolicyFile &policy, const governance::ComplianceRule &)
{
    return policy.compliance;
}

QList<governance::ReleaseRule> &listOf(PolicyFile &policy, const governance::ReleaseRule &)
{
    return policy.releases;
}

} // namespace

QList<PlanRule> planRulesOf(const PolicyFile &policy)
{
    QList<PlanRule> rules;
    for (const governance::TestRule &rule : policy.tests)
        rules += rule;
    for (const governance::ComplianceRule &rule : policy.compliance)
        rules += rule;
    for (const governance::ReleaseRule &rule : policy.releases)
        rules += rule;
    return rules;
}

PolicyFile withPlanRule(PolicyFile policy, qsizetype at, const std::optional<PlanRule> &rule)
{
    const QList<PlanRule> rules = planRulesOf(policy);
    if (at < 0 || at >= rules.size()) {
        if (rule)
            std::visit([&policy](const auto &one) { listOf(policy, one) += one; }, *rule);
        return policy;
    }
    const PlanRule &before = rules.at(at);
    // How many of its kind stand before it.
    qsizetype place = 0;
    for (qsizetype i = 0; i < at; ++i)
        place += rules.at(i).index() == before.index() ? 1 : 0;
    std::visit(
        [&](const auto &one) {
            auto &list = listOf(policy, one);
            using Kind = std::remove_cvref_t<decltype(one)>;
            const auto *same = rule ? std::get_if<Kind>(&*rule) : nullptr;
            if (same)
                list[place] = *same;
            else
                list.removeAt(place);
        },
        before);
    return policy;
}

const QStringList &placesOf(const PlanRule &rule)
{
    return std::visit([](const auto &one) -> const QStringList & { return one.where; }, rule);
}

QString askedWords(const PlanRule &rule)
{
    return std::visit([](const auto &one) { return governance::askedWords(one); }, rule);
}

QStringList overridersOf(const PlanRule &rule)
{
    if (const auto *compliance = std::get_if<governance::ComplianceRule>(&rule))
        return compliance->override;
    const auto *release = std::get_if<governance::ReleaseRule>(&rule);
    return release && release->blocks ? release->roles : QStringList();
}

} // namespace backflow::ui::access
