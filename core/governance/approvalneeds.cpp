#include "core/governance/approvalneeds.h"

#include "core/governance/standing.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::governance {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

bool touches(const ApprovalRule &rule, const QStringList &types)
{
    return rule.types.isEmpty() || types.isEmpty() ||
           std::ranges::any_of(types, [&rule](const QString &type) { return rule.types.contains(type); });
}

bool isExempt(const ApprovalRule &rule, const QStringList &roles)
{
    return std::ranges::any_of(roles, [&rule](const QString &role) { return rule.exempt.contains(role); });
}

/// The rules that reach a deployment of these types there by a person of these roles.
QList<ApprovalRule> rulesFor(const PolicyFile &policy, const Context &context, const QStringList &roles)
{
    QList<ApprovalRule> rules;
    for (const ApprovalRule &rule : policy.approvals) {
        if (!isExempt(rule, roles) && touches(rule, context.types) && reaches(rule.where, context.environment, nullptr))
            rules += rule;
    }
    return rules;
}

bool isThem(const PolicyFile &policy, const QString &name, const QString &other)
{
    const Person *person = policy.person({}, other);
    return (person && person->name == name) || name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<ApprovalNeed> approvalNeeds(const Standing &standing, const Context &context, const QList<Approval> &given)
{
    QList<ApprovalNeed> needs;
    if (!standing.policy || standing.state != Standing::State::Trusted)
        return needs;
    const PolicyFile &policy = *standing.policy;
    const QStringList involved{standing.actor.email, context.author};
    for (const ApprovalRule &rule : rulesFor(policy, context, standing.roles())) {
        ApprovalNeed need{rule, counting(given, rule, policy, involved), policy.holders(rule.roles)};
        if (const Person *self = standing.person(); self && rule.fourEyes)
            need.ask.removeAll(self->name);
        need.ask.removeIf([&](const QString &name) {
            const bool own = rule.fourEyes && !context.author.isEmpty() && isThem(policy, name, context.author);
            return own || std::ranges::any_of(need.counted, [&](const Approval &approval) {
                       const Person *person = policy.person(approval.key, approval.email);
                       return person && person->name == name;
                   });
        });
        needs += need;
    }
    return needs;
}

QString whyNotCounting(const Standing &standing, const Context &context)
{
    if (!standing.policy || standing.state != Standing::State::Trusted)
        return {};
    // Whoever deploys in the end is not known yet, so only the author is left out; and nobody is exempt for another.
    const QList<ApprovalRule> rules = rulesFor(*standing.policy, context, {});
    const Approval own{standing.actor.name, standing.actor.email, standing.actor.key, {}, {}};
    const auto counts = [&](const ApprovalRule &rule, const QStringList &involved) {
        return !counting({own}, rule, *standing.policy, involved).isEmpty();
    };
    const auto ofMine = [&](const ApprovalRule &rule) { return counts(rule, {context.author}); };
    if (rules.isEmpty() || std::ranges::any_of(rules, ofMine))
        return {};
    if (std::ranges::any_of(rules, [&](const ApprovalRule &rule) { return counts(rule, {}); }))
        return Tr::tr("This is your own plan: somebody else has to approve it.");
    const Person *person = standing.person();
    QStringList ask;
    bool role = false;
    for (const ApprovalRule &rule : rules) {
        ask += standing.policy->holders(rule.roles);
        role = role || (person && std::ranges::any_of(
                                      person->roles, [&rule](const QString &one) { return rule.roles.contains(one); }));
    }
    ask.removeDuplicates();
    if (role)
        return Tr::tr("Your approval would not count: the policy knows you by your signing key, and it is not on this "
                      "computer.");
    const QString sentence = Tr::tr("Your approval would not count for %1.").arg(context.environment.name);
    return ask.isEmpty() ? sentence : sentence + u' ' + Tr::tr("Ask %1.").arg(ask.join(Tr::tr(" or ")));
}

} // namespace backflow::governance
