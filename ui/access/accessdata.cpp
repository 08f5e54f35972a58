#include "ui/access/accessdata.h"

#include "core/governance/standing.h"

#include <QCoreApplication>

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
    AccessData data;
    data.policy = read ? read() : policy;
    data.findings = governance::policyFindings(data.standing()) + governance::wallFindings(*backends, data.standing());
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
