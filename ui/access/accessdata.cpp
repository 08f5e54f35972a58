#include "ui/access/accessdata.h"

#include "core/governance/standing.h"

#include <QCoreApplication>
#include <algorithm>

namespace backflow::ui::access {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::ui::access)
};

QString wordsOf(const governance::OrgRights &rights)
{
    if (!rights.mayDeploy())
        return Tr::tr("%1 may only look").arg(rights.username);
    return rights.authorApex ? Tr::tr("%1 may change metadata and Apex").arg(rights.username)
                             : Tr::tr("%1 may change metadata").arg(rights.username);
}

} // namespace

const governance::Standing &AccessData::standing() const
{
    static const governance::Standing none;
    return policy.standing ? *policy.standing : none;
}

base::Result<AccessData> readAccess(const std::shared_ptr<const ports::Backends> &backends,
                                    const governance::Authorizer::Policy &policy, const ReadPolicy &read)
{
    base::Result<AccessData> data = readRequests(backends, policy, read);
    if (data)
        data->findings =
            governance::policyFindings(data->standing()) + governance::wallFindings(*backends, data->standing());
    return data;
}

base::Result<AccessData> readRequests(const std::shared_ptr<const ports::Backends> &backends,
                                      const governance::Authorizer::Policy &policy, const ReadPolicy &read)
{
    AccessData data;
    data.policy = read ? read() : policy;
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends->repository();
    if (!repository)
        return base::failure(repository);
    const std::unique_ptr<ports::Signer> signer = backends->signer();
    data.key = signer ? signer->keyName() : QString();
    base::Result<QList<governance::ApprovalState>> requests = governance::approvalRequests(**repository, signer.get());
    if (!requests)
        return base::failure(requests);
    data.requests = *std::move(requests);
    return data;
}

int askedOfYou(const AccessData &data, const model::Pipeline &pipeline)
{
    const governance::Standing &standing = data.standing();
    if (standing.state != governance::Standing::State::Trusted)
        return 0;
    const governance::Authorizer gate({data.policy.productionWrites, data.policy.standing, {}});
    const auto waits = [&](const governance::ApprovalState &state) {
        const model::Environment *environment = pipeline.find(state.subject.environment);
        if (!environment || !gate.decide(governance::Capability::ApprovePlan, {*environment}).allowed)
            return false;
        const QString &you = standing.actor.email;
        if (std::ranges::any_of(state.given, [&you](const governance::Approval &one) { return one.email == you; }))
            return false;
        const QStringList roles = standing.roles();
        return std::ranges::any_of(standing.policy->approvals, [&](const governance::ApprovalRule &rule) {
            const bool yours =
                std::ranges::any_of(roles, [&rule](const QString &role) { return rule.roles.contains(role); });
            const bool types = rule.types.isEmpty() || std::ranges::any_of(state.types, [&rule](const QString &type) {
                                   return rule.types.contains(type);
                               });
            return yours && types && governance::reaches(rule.where, *environment, nullptr) &&
                   !(rule.fourEyes && state.requestedEmail == you) &&
                   governance::counting(state.given, rule, *standing.policy, {state.requestedEmail}).size() <
                       rule.count;
        });
    };
    return int(std::ranges::count_if(data.requests, waits));
}

QHash<QString, QString> askOrgs(const std::shared_ptr<const ports::Backends> &backends, const model::Pipeline &pipeline,
                                async::Monitor &monitor)
{
    QHash<QString, QString> words;
    for (const model::Environment &environment : pipeline.environments) {
        if (monitor.stopped())
            break;
        monitor.say(environment.name);
        const auto gateway = backends->gateway(environment);
        const auto rights = gateway ? governance::orgRights(**gateway, monitor) : base::failure(gateway);
        words.insert(environment.name, rights ? wordsOf(*rights) : rights.error().message);
    }
    return words;
}

} // namespace backflow::ui::access
