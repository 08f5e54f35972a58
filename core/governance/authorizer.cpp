#include "core/governance/authorizer.h"

#include "core/governance/approvalneeds.h"
#include "core/governance/decisionledger.h"
#include "core/governance/releaserule.h"
#include "core/governance/standing.h"
#include "core/governance/testrule.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// One question and all that its answer rests on.
struct Question {
    Capability capability;
    const Context &context;
    const Authorizer::Policy &policy;
    const Standing &standing;

    QString where() const { return context.environment.name; }
};

Decision allowed(const QString &rule)
{
    return {.allowed = true, .rule = rule, .reason = {}, .ask = {}, .needsApproval = false};
}

Decision denied(const QString &rule, const QString &reason, const QStringList &ask = {})
{
    return {.allowed = false, .rule = rule, .reason = reason, .ask = ask, .needsApproval = false};
}

QString askWords(const QStringList &ask)
{
    return ask.isEmpty() ? QString() : u' ' + Tr::tr("Ask %1.").arg(ask.join(Tr::tr(" or ")));
}

bool covers(const Right &right, const Question &question, const Person *person)
{
    if (!right.can.contains(question.capability) || !reaches(right.where, question.context.environment, person))
        return false;
    return std::ranges::all_of(question.context.types, [&right](const QString &type) {
        return (right.types.isEmpty() || right.types.contains(type)) && !right.except.contains(type);
    });
}

/// The first of these roles that allows it.
const Role *allowingRole(const Question &question, const QStringList &roles, const Person *person)
{
    for (const QString &id : roles) {
        const Role *role = question.standing.policy->role(id);
        if (role &&
            std::ranges::any_of(role->rights, [&](const Right &right) { return covers(right, question, person); }))
            return role;
    }
    return nullptr;
}

QStringList whoMay(const Question &question)
{
    QStringList names;
    for (const Person &person : question.standing.policy->people) {
        if (allowingRole(question, person.roles, &person))
            names += person.name;
    }
    return names;
}

Decision productionSwitch()
{
    return denied(u"production-switch"_s, {});
}

bool locksProduction(const Question &question)
{
    return changesOrg(question.capability) && question.context.environment.isProduction() &&
           !question.policy.productionWrites;
}

bool deploys(Capability capability)
{
    return capability == Capability::DeployLower || capability == Capability::DeployUpper;
}

/// How many more people have to say yes, rule by rule.
Decision approvalsOf(const Question &question)
{
    if (!deploys(question.capability))
        return allowed({});
    const auto isOpen = [](const ApprovalNeed &need) { return !need.isMet(); };
    QList<ApprovalNeed> needs = approvalNeeds(question.standing, question.context, {});
    // The record is read only where a rule asks for it.
    if (std::ranges::any_of(needs, isOpen) && question.policy.ledger && !question.context.plan.isEmpty()) {
        const base::Result<ApprovalState> state = question.policy.ledger->approvals(question.context);
        if (!state)
            return denied(u"approvals"_s, state.error().message);
        needs = approvalNeeds(question.standing, question.context, state->given);
    }
    const auto open = std::ranges::find_if(needs, isOpen);
    if (open == needs.end())
        return allowed({});
    Decision decision = denied(u"approvals"_s,
                               Tr::tr("Approvals by others for a deployment to %1: %2 of %3.")
                                       .arg(question.where())
                                       .arg(open->counted.size())
                                       .arg(open->rule.count) +
                                   askWords(open->ask),
                               open->ask);
    decision.needsApproval = true;
    return decision;
}

/// A plan may not run less tests than the policy asks for there; one that left it open was raised when it was frozen.
Decision testsOf(const Question &question)
{
    const auto planned = question.context.tests;
    const auto asked = testsAsked(*question.standing.policy, question.context.environment);
    if (!deploys(question.capability) || !planned || !asked || isEnough(*planned, *asked))
        return allowed({});
    return denied(u"tests"_s, Tr::tr("The policy asks for %1 at least in a deployment to %2, and this plan runs %3. "
                                     "Nothing was changed. Plan again with more tests.")
                                  .arg(ports::testLevelName(*asked), question.where(),
                                       *planned == ports::TestLevel::Default ? Tr::tr("what the org runs by itself")
                                                                             : ports::testLevelName(*planned)));
}

/// What comes from a later release may not exist there yet. Where rules block, only who one of them names lets it
/// through, and says why.
Decision releasesOf(const Question &question)
{
    const std::optional<ReleaseStep> &step = question.context.release;
    if (!deploys(question.capability) || !step)
        return allowed({});
    const ReleaseVerdict verdict = releasesAsked(question.standing, question.context.environment);
    if (!verdict.blocks || (verdict.mayOverride && !step->override.trimmed().isEmpty()))
        return allowed({});
    return denied(u"releases"_s,
                  Tr::tr("This comes from an org on a later release (API %1), and %2 is on API %3: what is new in "
                         "that release does not exist there yet, and the policy keeps it back. Wait until %2 is "
                         "upgraded, or override it with a reason where your role may.")
                          .arg(step->from, question.where(), step->to) +
                      askWords(verdict.ask),
                  verdict.ask);
}

Decision byPolicy(const Question &question)
{
    const Standing &standing = question.standing;
    const PolicyFile &policy = *standing.policy;
    const bool reading = onlyReads(question.capability);
    if (!reading && !policy.minimumClient.isEmpty() &&
        olderVersion(QStringLiteral(BACKFLOW_VERSION), policy.minimumClient))
        return denied(
            u"minimum-client"_s,
            Tr::tr("The policy asks for Backflow %1 or newer to change anything; this is %2. Update it first.")
                .arg(policy.minimumClient, QStringLiteral(BACKFLOW_VERSION)));
    const Person *person = standing.person();
    const Role *role = allowingRole(question, standing.roles(), person);
    if (!role) {
        const QStringList ask = whoMay(question);
        const QString roles = standing.roles().isEmpty() ? Tr::tr("none") : standing.roleTitles();
        const QString what = capabilityWords(question.capability);
        const QString no =
            question.where().isEmpty()
                ? Tr::tr("You may not do this: %1. Your role: %2.").arg(what, roles)
                : Tr::tr("You may not do this in %1: %2. Your role: %3.").arg(question.where(), what, roles);
        return denied(u"role"_s, no + askWords(ask), ask);
    }
    if (!reading && policy.keysRequired && !standing.proven())
        return denied(u"identity"_s,
                      Tr::tr("The policy wants people to be known by their signing key, and none of yours "
                             "is on this computer. Set user.signingkey in Git to one that is in the policy."));
    if (Decision tested = testsOf(question); !tested.allowed)
        return tested;
    if (Decision fits = releasesOf(question); !fits.allowed)
        return fits;
    if (Decision approved = approvalsOf(question); !approved.allowed)
        return approved;
    return allowed(u"role:"_s + role->id);
}

/// Also when there is no policy to go by.
std::optional<Decision> beforePolicy(const Question &question)
{
    const Tier tier = tierOf(question.context.environment);
    const bool upper = tier >= Tier::Staging;
    if ((question.capability == Capability::DeployLower && upper) ||
        (question.capability == Capability::DeployUpper && !upper))
        return denied(u"wrong-tier"_s, Tr::tr("%1 is no such environment.").arg(question.where()));
    if (sparesProduction(question.capability) && question.context.environment.isProduction())
        return denied(u"never-production"_s,
                      Tr::tr("%1 is a production org: nobody may do this there (%2). Nothing was changed. Do it in a "
                             "sandbox.")
                          .arg(question.where(), capabilityWords(question.capability)));
    if (locksProduction(question)) {
        Decision decision = productionSwitch();
        decision.reason = Tr::tr("%1 is a production org and changes to production are switched off in this "
                                 "workspace. Nothing was changed. Switch production writes on in the "
                                 "workspace's settings if this is really wanted.")
                              .arg(question.where());
        return decision;
    }
    switch (question.standing.state) {
    case Standing::State::None:
        return allowed(u"no-policy"_s);
    case Standing::State::Trusted:
        return std::nullopt;
    case Standing::State::Untrusted:
        if (onlyReads(question.capability))
            return allowed(u"read-only"_s);
        return denied(u"policy-untrusted"_s, Tr::tr("The policy of this workspace cannot be trusted, so nothing may be "
                                                    "changed: %1")
                                                 .arg(question.standing.problem));
    case Standing::State::Expired:
        if (onlyReads(question.capability))
            return allowed(u"read-only"_s);
        // Somebody has to be able to renew it.
        if (question.capability == Capability::EditPolicy || question.capability == Capability::ManageRoles)
            return std::nullopt;
        return denied(
            u"policy-expired"_s,
            Tr::tr("The policy of this workspace ran out on %1, so nothing may be changed until it is renewed.")
                    .arg(question.standing.policy->expires.date().toString(Qt::ISODate)) +
                askWords(question.standing.policy->holders({u"admin"_s})));
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

const Standing &standingOf(const Authorizer::Policy &policy)
{
    static const Standing none;
    return policy.standing ? *policy.standing : none;
}

} // namespace

Decision Authorizer::decide(Capability capability, const Context &context) const
{
    const Question question{resolved(capability, tierOf(context.environment)), context, m_policy, standingOf(m_policy)};
    if (const std::optional<Decision> first = beforePolicy(question))
        return *first;
    return byPolicy(question);
}

base::Result<> Authorizer::allow(Capability capability, const Context &context) const
{
    const Decision decision = decide(capability, context);
    const Capability asked = resolved(capability, tierOf(context.environment));
    if (m_policy.ledger && !(decision.allowed && onlyReads(asked))) {
        base::Result<> recorded = m_policy.ledger->record(decision, asked, context, m_policy.standing.get());
        // A no stands, on record or not; a yes does not.
        if (!recorded && decision.allowed)
            return recorded;
    }
    if (decision.allowed)
        return {};
    // What is not allowed because nobody could look is tried again; a no that was said is the end.
    const std::optional<base::Errc> unread = standingOf(m_policy).unread;
    return base::failure(unread && decision.rule == "policy-untrusted"_L1 ? *unread : base::Errc::Denied,
                         decision.reason, capabilityName(asked) + u' ' + decision.rule);
}

QString Authorizer::policyCommit() const
{
    return m_policy.standing ? m_policy.standing->commit : QString();
}

} // namespace backflow::governance
