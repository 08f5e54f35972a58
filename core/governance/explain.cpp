#include "core/governance/explain.h"

#include "core/governance/authorizer.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

model::Environment example(Tier tier)
{
    model::Environment environment;
    environment.name = tierName(tier);
    switch (tier) {
    case Tier::Development:
        environment.kind = model::EnvironmentKind::Developer;
        break;
    case Tier::Test:
        environment.kind = model::EnvironmentKind::Partial;
        break;
    case Tier::Staging:
        environment.kind = model::EnvironmentKind::Full;
        break;
    case Tier::Production:
        environment.kind = model::EnvironmentKind::Production;
        break;
    }
    return environment;
}

bool anywhere(const Role &role, Capability capability)
{
    return std::ranges::any_of(role.rights,
                               [capability](const Right &right) { return right.can.contains(capability); });
}

AccessCell deployCell(const PolicyFile &policy, const Role &role, Tier tier)
{
    const model::Environment environment = example(tier);
    const Capability capability = resolved(Capability::Deploy, tier);
    bool all = false;
    bool own = false;
    for (const Right &right : role.rights) {
        if (!right.can.contains(capability))
            continue;
        all = all || reaches(right.where, environment, nullptr);
        own = own || right.where.contains("own"_L1);
    }
    if (!all)
        return {own && tier == Tier::Development ? AccessCell::Kind::Own : AccessCell::Kind::No, 0};
    for (const ApprovalRule &rule : policy.approvals) {
        if (!reaches(rule.where, environment, nullptr) || rule.exempt.contains(role.id))
            continue;
        const bool approvesToo = rule.roles.contains(role.id);
        return {approvesToo ? AccessCell::Kind::Approvers : AccessCell::Kind::Request, rule.count};
    }
    return {AccessCell::Kind::Yes, 0};
}

/// What is asked about in words, in this order.
constexpr Capability kTold[] = {Capability::Compare,         Capability::Retrieve,    Capability::Plan,
                                Capability::ResolveConflict, Capability::Validate,    Capability::Deploy,
                                Capability::RollBack,        Capability::ApprovePlan, Capability::BreakLock,
                                Capability::EditPolicy,      Capability::ExportAudit};

} // namespace

QString columnTitle(AccessColumn column)
{
    switch (column) {
    case AccessColumn::See:
        return Tr::tr("See");
    case AccessColumn::Compare:
        return Tr::tr("Compare");
    case AccessColumn::Decide:
        return Tr::tr("Decide");
    case AccessColumn::DeployDevelopment:
        return Tr::tr("Deploy to development");
    case AccessColumn::DeployTest:
        return Tr::tr("to test");
    case AccessColumn::DeployStaging:
        return Tr::tr("to staging");
    case AccessColumn::DeployProduction:
        return Tr::tr("to production");
    case AccessColumn::Export:
        return Tr::tr("Export the record");
    }
    Q_UNREACHABLE_RETURN({});
}

QString cellWords(const AccessCell &cell)
{
    switch (cell.kind) {
    case AccessCell::Kind::No:
        return Tr::tr("no");
    case AccessCell::Kind::Yes:
        return Tr::tr("yes");
    case AccessCell::Kind::Own:
        return Tr::tr("own environments");
    case AccessCell::Kind::Request:
        return Tr::tr("on request");
    case AccessCell::Kind::Approvers:
        return Tr::tr("with %Ln other approvers", nullptr, cell.approvers);
    }
    Q_UNREACHABLE_RETURN({});
}

AccessCell accessOf(const PolicyFile &policy, const Role &role, AccessColumn column)
{
    const auto plain = [&role](Capability capability) {
        return AccessCell{anywhere(role, capability) ? AccessCell::Kind::Yes : AccessCell::Kind::No, 0};
    };
    switch (column) {
    case AccessColumn::See:
        return plain(Capability::ViewHistory);
    case AccessColumn::Compare:
        return plain(Capability::Compare);
    case AccessColumn::Decide:
        return plain(Capability::ResolveConflict);
    case AccessColumn::DeployDevelopment:
        return deployCell(policy, role, Tier::Development);
    case AccessColumn::DeployTest:
        return deployCell(policy, role, Tier::Test);
    case AccessColumn::DeployStaging:
        return deployCell(policy, role, Tier::Staging);
    case AccessColumn::DeployProduction:
        return deployCell(policy, role, Tier::Production);
    case AccessColumn::Export:
        return plain(Capability::ExportAudit);
    }
    Q_UNREACHABLE_RETURN({});
}

QString explainAccess(const Standing &standing, const QString &person, const model::Environment &environment,
                      bool productionWrites)
{
    auto theirs = std::make_shared<Standing>(standing);
    if (standing.policy) {
        const auto found = std::ranges::find(standing.policy->people, person, &Person::name);
        const bool named = found != standing.policy->people.end();
        theirs->actor = named ? Actor{person, found->emails.value(0), found->keys.value(0)} : Actor{person, {}, {}};
    }
    const Authorizer authorizer({productionWrites, theirs, {}});
    QStringList may;
    QStringList needs;
    for (const Capability capability : kTold) {
        const Decision decision = authorizer.decide(capability, {environment});
        if (decision.allowed)
            may += capabilityWords(capability);
        else if (decision.rule == "production-switch"_L1)
            needs += Tr::tr("%1: switched off for production").arg(capabilityWords(capability));
        else if (!decision.ask.isEmpty())
            needs += Tr::tr("%1 needs %2").arg(capabilityWords(capability), decision.ask.join(Tr::tr(" or ")));
    }
    QString words = may.isEmpty() ? Tr::tr("%1 may do nothing in %2.").arg(person, environment.name)
                                  : Tr::tr("%1 may, in %2: %3.").arg(person, environment.name, may.join(u", "_s));
    if (!needs.isEmpty())
        words += u' ' + Tr::tr("For the rest: %1.").arg(needs.join(u"; "_s));
    if (standing.state == Standing::State::None)
        words += u' ' + Tr::tr("There is no policy, so this holds for everybody who opens the workspace.");
    return words;
}

QList<AccessFinding> policyFindings(const Standing &standing)
{
    QList<AccessFinding> findings;
    switch (standing.state) {
    case Standing::State::None:
        return {{u"no-policy"_s,
                 Tr::tr("There is no policy: everybody who opens this workspace may do everything in it, except change "
                        "production before that is switched on."),
                 true},
                {u"no-approvals"_s, Tr::tr("No approval rule: nobody has to agree to a deployment."), true}};
    case Standing::State::Untrusted:
        return {{u"policy-untrusted"_s,
                 Tr::tr("The policy is not trusted, so everything is read-only: %1").arg(standing.problem), false}};
    case Standing::State::Expired:
        findings += {u"policy-expired"_s,
                     Tr::tr("The policy ran out: everything is read-only until an administrator renews it."), false};
        break;
    case Standing::State::Trusted:
        break;
    }
    const PolicyFile &policy = *standing.policy;
    if (standing.signedBy.isEmpty())
        findings +=
            {u"policy-unsigned"_s,
             Tr::tr("The policy is not signed: roles are advisory, for whoever may push to its branch can change it."),
             true};
    for (const Tier tier : {Tier::Staging, Tier::Production}) {
        const bool ruled = std::ranges::any_of(
            policy.approvals, [tier](const ApprovalRule &rule) { return reaches(rule.where, example(tier), nullptr); });
        if (!ruled)
            findings +=
                {u"no-approvals:"_s + tierName(tier),
                 Tr::tr("No approval rule for %1: nobody else has to agree to a deployment there.").arg(tierName(tier)),
                 false};
    }
    if (!policy.keysRequired)
        findings += {u"keys-not-required"_s,
                     Tr::tr("People are known by the e-mail address their Git is set to, which anybody can set: roles "
                            "are advisory."),
                     true};
    if (!policy.signedRecords)
        findings += {u"records-unsigned"_s, Tr::tr("Records need not be signed."), false};
    for (const ApprovalRule &rule : policy.approvals) {
        if (policy.holders(rule.roles).size() < rule.count)
            findings += {u"too-few-approvers"_s,
                         Tr::tr("A rule asks for more approvals than there are people who may give one."), false};
    }
    return findings;
}

} // namespace backflow::governance
