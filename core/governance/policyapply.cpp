#include "core/base/canonicaljson.h"
#include "core/base/faults.h"
#include "core/governance/auditchain.h"
#include "core/governance/policybranch.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

AuditEntry entryOf(const QString &action, const ports::Backends &backends)
{
    AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    return entry;
}

/// Pushes the policy where there is a remote, and says what the remote says. The record went before.
base::Result<> publish(ports::Repository &repository, const model::CommitId &tip, async::Monitor &monitor)
{
    const base::Result<QString> url = repository.remoteUrl();
    if (!url)
        return base::failure(url);
    if (url->isEmpty())
        return {};
    const base::Result<std::optional<model::CommitId>> there = repository.remoteTip(kPolicyBranch);
    if (!there)
        return base::failure(there);
    const base::Result<QList<ports::PushedBranch>> pushed =
        repository.push({{QString(kPolicyBranch), tip, *there}}, monitor);
    if (!pushed)
        return base::failure(pushed);
    if (!pushed->isEmpty() && pushed->front().refusal.isEmpty())
        return {};
    return base::failure(base::Errc::Denied,
                         Tr::tr("The policy is in force on this computer, but the Git remote does not take it: %1")
                             .arg(pushed->isEmpty() ? QString() : pushed->front().refusal));
}

template <class Value>
void tell(QStringList &changes, const QList<Value> &before, const QList<Value> &after, auto key, const QString &gone,
          const QString &added, const QString &changed)
{
    const auto find = [&](const QList<Value> &list, const QString &name) -> const Value * {
        for (const Value &value : list) {
            if (value.*key == name)
                return &value;
        }
        return nullptr;
    };
    for (const Value &value : before) {
        if (!find(after, value.*key))
            changes += gone.arg(value.*key);
    }
    for (const Value &value : after) {
        const Value *old = find(before, value.*key);
        if (!old)
            changes += added.arg(value.*key);
        else if (*old != value)
            changes += changed.arg(value.*key);
    }
}

} // namespace

QStringList policyChanges(const PolicyFile &before, const PolicyFile &after, bool names)
{
    QStringList changes;
    tell(changes, before.roles, after.roles, &Role::id, Tr::tr("Role %1 goes"), Tr::tr("Role %1 is new"),
         Tr::tr("What role %1 may do changes"));
    if (!names && before.people != after.people)
        changes += Tr::tr("Who is named, or their roles or identity, changes");
    if (names)
        tell(changes, before.people, after.people, &Person::name, Tr::tr("%1 is no longer named"),
             Tr::tr("%1 is named"), Tr::tr("Roles or identity of %1 change"));
    if (before.everyone != after.everyone)
        changes += Tr::tr("What everybody else may do changes");
    if (before.approvals != after.approvals)
        changes += Tr::tr("The rules for approvals change");
    if (before.views != after.views)
        changes += Tr::tr("Who may look into sensitive metadata changes");
    if (before.compliance != after.compliance || before.complianceRules != after.complianceRules)
        changes += Tr::tr("The compliance rules that a plan is held against change");
    if (before.tests != after.tests)
        changes += Tr::tr("The tests that have to run change");
    if (before.releases != after.releases)
        changes += Tr::tr("What may go to an org on an older release changes");
    if (before.keysRequired != after.keysRequired || before.signedRecords != after.signedRecords)
        changes += Tr::tr("Whether keys and signatures are asked for changes");
    if (before.minimumClient != after.minimumClient || before.expires != after.expires || before.note != after.note)
        changes += Tr::tr("Validity or note change");
    return changes;
}

base::Result<Standing> applyPolicy(const ports::Backends &backends, PolicyFile policy,
                                   const Grant<Capability::EditPolicy> &grant,
                                   const Grant<Capability::ManageRoles> *roles, async::Monitor &monitor)
{
    const base::Result<Standing> now = loadStanding(backends);
    if (!now)
        return now;
    if (grant.expired() || grant.policy() != now->commit)
        return base::failure(base::Errc::Denied,
                             Tr::tr("The policy changed since you were allowed to change it. Look at it again."));
    PolicyFile before;
    before.version = 0;
    if (now->policy)
        before = *now->policy;
    if ((policy.roles != before.roles || policy.people != before.people || policy.everyone != before.everyone) &&
        (!roles || roles->expired() || roles->policy() != now->commit))
        return base::failure(
            base::Errc::Denied,
            Tr::tr("Roles and people may only be changed by who may give roles. Nothing was changed."));
    policy.version = before.version + 1;
    policy.issued = backends.clock().now().toUTC();
    const base::Result<QByteArray> bytes = policyBytes(policy);
    if (!bytes)
        return base::failure(bytes);
    // What is written can be read, or nobody could work any more.
    if (const base::Result<PolicyFile> readable = parsePolicy(*bytes); !readable)
        return base::failure(readable);
    const QStringList editors = keysOfEditors(now->policy ? before : policy);
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    const QString key = signer ? signer->keyName() : QString();
    if (!editors.isEmpty() && !editors.contains(key))
        return base::failure(base::Errc::Denied,
                             Tr::tr("The policy has to be signed with the key of one of its administrators, and none "
                                    "of theirs is on this computer. Nothing was changed."));
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    AuditEntry entry = entryOf(u"policy.change"_s, backends);
    entry.details = {{u"decision"_s, u"allow"_s},
                     {u"version"_s, policy.version},
                     {u"policy"_s, now->commit},
                     {u"after"_s, base::sha256Name(*bytes)},
                     {u"changes"_s, policyChanges(before, policy, false).join(u"; "_s).left(500)}};
    if (base::Result<AuditRecord> recorded = appendAudit(**repository, entry, monitor); !recorded)
        return base::failure(recorded);
    if (base::Result<> published = publishAudit(**repository, monitor); !published)
        return base::failure(published);
    base::faults::point(QLatin1StringView("after-policy-record"));
    ports::CommitDraft draft;
    draft.branch = kPolicyBranch;
    draft.expectedTip = model::CommitId::fromHex(now->commit.toLatin1());
    draft.fromEmpty = true;
    draft.put.insert(u"policy.json"_s, *bytes);
    draft.message = u"policy %1\n\nBackflow-Policy: %1\n"_s.arg(policy.version);
    draft.authorName = backends.personName();
    draft.authorEmail = backends.personEmail();
    draft.when = policy.issued;
    draft.sign = true;
    draft.mustSign = !editors.isEmpty();
    const base::Result<model::CommitId> commit = (*repository)->commit(draft, monitor);
    if (!commit)
        return base::failure(commit);
    base::faults::point(QLatin1StringView("after-policy-commit"));
    if (base::Result<> published = publish(**repository, *commit, monitor); !published)
        return base::failure(published);
    return loadStanding(backends);
}

base::Result<> trustPolicy(const ports::Backends &backends, const QString &fingerprint, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    const base::Result<QString> there = policyFingerprint(**repository);
    if (!there)
        return base::failure(there);
    if (*there != fingerprint)
        return base::failure(base::Errc::InvalidInput, Tr::tr("The policy that is there has another fingerprint: %1. "
                                                              "Compare it with an administrator's before you trust it.")
                                                           .arg(*there));
    const base::Result<std::unique_ptr<ports::JournalStore>> journal = backends.journal();
    if (!journal)
        return base::failure(journal);
    AuditEntry entry = entryOf(u"policy.trust"_s, backends);
    entry.details = {{u"fingerprint"_s, *there}};
    if (base::Result<AuditRecord> recorded = appendAudit(**repository, entry, monitor); !recorded)
        return base::failure(recorded);
    return (*journal)->removeDraft(u"policy-pin"_s, u"trusted"_s);
}

} // namespace backflow::governance
