#include "core/governance/protection.h"

#include "core/base/ulid.h"
#include "core/governance/auditchain.h"
#include "core/governance/authorizer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

/// What the remote says to one change of the scratch branch; empty = it took it.
base::Result<QString> change(ports::Repository &repository, const QString &branch,
                             const std::optional<model::CommitId> &to, const std::optional<model::CommitId> &from,
                             async::Monitor &monitor)
{
    const base::Result<QList<ports::PushedBranch>> pushed = repository.push({{branch, to, from}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    return pushed->isEmpty() ? Tr::tr("no answer") : pushed->front().refusal;
}

} // namespace

QList<AccessFinding> wallFindings(const ports::Backends &backends, const Standing &standing)
{
    QList<AccessFinding> findings;
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    if (!signer || signer->keyName().isEmpty())
        findings +=
            {u"no-signing-key"_s,
             Tr::tr(
                 "There is no signing key on this computer: what you do is recorded under your name, but not signed."),
             true};
    else
        findings += {u"signing-key"_s, Tr::tr("What you do is signed with %1.").arg(signer->keyName()), false};
    if (standing.policy && !standing.person())
        findings +=
            {u"not-named"_s,
             Tr::tr("The policy does not name you (%1): you have the roles of everybody.").arg(standing.actor.email),
             false};
    else if (standing.policy && !standing.proven())
        findings += {
            u"identity-claimed"_s,
            Tr::tr("You are known by your e-mail address alone (%1): your role is advisory.").arg(standing.actor.email),
            true};
    const base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    const base::Result<QString> url = repository ? (*repository)->remoteUrl() : base::failure(repository);
    if (!url || url->isEmpty())
        findings += {u"local-store"_s,
                     Tr::tr("There is no Git remote: policy and record are on this computer alone, and whoever owns it "
                            "can rewrite both."),
                     true};
    else
        findings += {u"protection-not-seen"_s,
                     Tr::tr("Whether the Git host protects backflow/* from force pushes and deletion cannot be seen "
                            "from here; doctor --try asks it for a refusal."),
                     true};
    return findings;
}

base::Result<QList<AccessFinding>> tryRemote(const ports::Backends &backends, async::Monitor &monitor)
{
    const base::Result<std::unique_ptr<ports::Repository>> opened = backends.repository();
    if (!opened)
        return base::failure(opened);
    ports::Repository &repository = **opened;
    const base::Result<QString> url = repository.remoteUrl();
    const base::Result<std::optional<model::CommitId>> tip = repository.tip(kAuditBranch);
    if (!url || !tip)
        return url ? base::failure(tip) : base::failure(url);
    if (url->isEmpty() || !*tip)
        return base::failure(base::Errc::NotFound,
                             Tr::tr("There is no remote, or nothing on record yet: nothing to try."));
    const base::Result<ports::CommitInfo> newest = repository.commitInfo(**tip);
    if (!newest)
        return base::failure(newest);
    const QString branch = u"backflow/protection-check-"_s + base::newUlid(backends.clock().now()).toLower();
    const base::Result<QString> made = change(repository, branch, **tip, std::nullopt, monitor);
    if (!made)
        return base::failure(made);
    if (!made->isEmpty())
        return QList<AccessFinding>{
            {u"push-refused"_s, Tr::tr("The Git host lets this login make no branch under backflow/: %1").arg(*made),
             false}};
    QList<AccessFinding> findings;
    std::optional<model::CommitId> now = **tip;
    if (!newest->parents.isEmpty()) {
        const base::Result<QString> forced = change(repository, branch, newest->parents.front(), now, monitor);
        if (!forced)
            return base::failure(forced);
        if (forced->isEmpty())
            now = newest->parents.front();
        findings +=
            forced->isEmpty()
                ? AccessFinding{u"force-push-possible"_s,
                                Tr::tr("The Git host lets branches under backflow/ be moved by force: records and "
                                       "policy can be rewritten there, and roles are advisory."),
                                true}
                : AccessFinding{u"force-push-refused"_s,
                                Tr::tr("The Git host refuses to move branches under backflow/ by force."), false};
    }
    const base::Result<QString> gone = change(repository, branch, std::nullopt, now, monitor);
    if (!gone)
        return base::failure(gone);
    findings +=
        gone->isEmpty()
            ? AccessFinding{u"delete-possible"_s,
                            Tr::tr("The Git host lets branches under backflow/ be deleted: roles are advisory."), true}
            : AccessFinding{
                  u"delete-refused"_s,
                  Tr::tr("The Git host refuses to delete branches under backflow/; %1 stays there.").arg(branch),
                  false};
    return findings;
}

base::Result<OrgRights> orgRights(ports::OrgGateway &gateway, async::Monitor &monitor)
{
    const base::Result<ports::OrgIdentity> identity = gateway.identity(monitor);
    if (!identity)
        return base::failure(identity);
    const base::Result<QList<QJsonObject>> rows =
        gateway.query(u"SELECT PermissionSet.PermissionsModifyMetadata, PermissionSet.PermissionsAuthorApex, "
                      u"PermissionSet.PermissionsCustomizeApplication "
                      "FROM PermissionSetAssignment WHERE AssigneeId = '%1'"_s.arg(identity->userId),
                      false, monitor);
    if (!rows)
        return base::failure(rows);
    // Each user has the permission set of their profile at least, with all of this: what is not told is not denied.
    const bool told = std::ranges::any_of(*rows, [](const QJsonObject &row) {
        return row["PermissionSet"_L1].toObject()["PermissionsModifyMetadata"_L1].isBool();
    });
    if (!told)
        return base::failure(base::Errc::Malformed,
                             QCoreApplication::translate("backflow::salesforce",
                                                         "The org's answer to a query could not be read. Try again."),
                             u"no rights among %1 permission sets"_s.arg(rows->size()));
    OrgRights rights;
    rights.username = identity->username;
    for (const QJsonObject &row : *rows) {
        const QJsonValue set = row["PermissionSet"_L1];
        rights.modifyMetadata = rights.modifyMetadata || set["PermissionsModifyMetadata"_L1].toBool();
        rights.authorApex = rights.authorApex || set["PermissionsAuthorApex"_L1].toBool();
        rights.customizeApplication = rights.customizeApplication || set["PermissionsCustomizeApplication"_L1].toBool();
    }
    return rights;
}

QList<AccessFinding> orgFindings(const Standing &standing, const model::Environment &environment,
                                 const OrgRights &rights)
{
    const Decision deploy =
        Authorizer({true, std::make_shared<const Standing>(standing), {}}).decide(Capability::Deploy, {environment});
    const bool mayHere = deploy.allowed || deploy.needsApproval;
    if (rights.mayDeploy() && !mayHere)
        return {
            {u"org-allows-more:"_s + environment.slug(),
             Tr::tr(
                 "In %1, %2 may change metadata though your role here does not allow it: the role is advisory there.")
                 .arg(environment.name, rights.username),
             true}};
    if (rights.mayDeploy() && deploy.needsApproval)
        return {{u"org-allows-more:"_s + environment.slug(),
                 Tr::tr("In %1, %2 may change metadata without anybody's approval: the approval is advisory there.")
                     .arg(environment.name, rights.username),
                 true}};
    if (!rights.mayDeploy() && mayHere)
        return {{u"org-allows-less:"_s + environment.slug(),
                 Tr::tr("Your role allows deployments to %1, but %2 may not change metadata in the org.")
                     .arg(environment.name, rights.username),
                 false}};
    return {};
}

} // namespace backflow::governance
