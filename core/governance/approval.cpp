#include "core/governance/approval.h"

#include "core/base/canonicaljson.h"
#include "core/governance/auditchain.h"
#include "core/governance/auditcommit.h"
#include "core/governance/authorizer.h"
#include "core/governance/peoplebranch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace backflow::governance {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoteLength = 500;
constexpr int kDepth = 5000;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backflow::governance)
};

AuditEntry entryOf(const QString &action, const ports::Backends &backends, const ApprovalSubject &subject,
                   const QString &note)
{
    AuditEntry entry;
    entry.action = action;
    entry.actorName = backends.personName();
    entry.actorEmail = backends.personEmail();
    entry.at = backends.clock().now();
    entry.promotion = subject.promotion;
    entry.details = {{u"plan"_s, subject.plan}, {u"to"_s, QJsonObject{{u"env"_s, subject.environment}}}};
    if (!note.isEmpty())
        entry.details.insert(u"reason"_s, note.left(kNoteLength));
    return entry;
}

base::Result<> put(const ports::Backends &backends, const AuditEntry &entry, async::Monitor &monitor)
{
    base::Result<std::unique_ptr<ports::Repository>> repository = backends.repository();
    if (!repository)
        return base::failure(repository);
    if (base::Result<AuditRecord> appended = appendAudit(**repository, entry, monitor); !appended)
        return base::failure(appended);
    return publishAudit(**repository, monitor);
}

ApprovalSubject subjectOf(const QJsonObject &record)
{
    return {record["promotion"_L1].toString(), record["plan"_L1].toString(), record["to"_L1]["env"_L1].toString()};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray values = value.toArray();
    for (const QJsonValue &text : values)
        texts += text.toString();
    return texts;
}

/// The records about approvals, oldest first; of one promotion, or of all.
base::Result<QList<AuditRecord>> approvalRecords(ports::Repository &repository, const QString &promotion, int depth)
{
    QList<AuditRecord> records;
    base::Result<std::optional<model::CommitId>> tip = repository.tip(kAuditBranch);
    if (!tip)
        return base::failure(tip);
    if (!*tip)
        return records;
    base::Result<QList<ports::CommitInfo>> commits = repository.history(**tip, depth);
    if (!commits)
        return base::failure(commits);
    for (const ports::CommitInfo &commit : std::as_const(*commits)) {
        if (!commit.trailer(u"Backflow-Action"_s).startsWith("approval."_L1))
            continue;
        if (!promotion.isEmpty() && commit.trailer(u"Backflow-Promotion"_s) != promotion)
            continue;
        base::Result<AuditRecord> record = auditRecordOf(repository, commit);
        if (!record)
            return base::failure(record);
        records.prepend(*std::move(record));
    }
    return records;
}

void takeBack(ApprovalState &state, const QString &email)
{
    state.given.removeIf(
        [&email](const Approval &approval) { return approval.email.compare(email, Qt::CaseInsensitive) == 0; });
    if (state.requestedEmail.compare(email, Qt::CaseInsensitive) == 0)
        state.requestedAt = {};
}

/// What tells two people apart, whether or not it is known any more who they are.
QString identityOf(const QJsonObject &json)
{
    const QJsonValue actor = json["actor"_L1];
    const QString email = actor["email"_L1].toString();
    return email.isEmpty() ? actor["person"_L1].toString() : email;
}

Approval approvalOf(const QJsonObject &json, ports::Signer *signer, ApprovalState &state)
{
    const QJsonValue actor = json["actor"_L1];
    Approval approval{actor["name"_L1].toString(),
                      identityOf(json),
                      {},
                      QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC(),
                      json["reason"_L1].toString()};
    const QByteArray signature = json["signature"_L1].toString().toUtf8();
    if (signature.isEmpty() || !signer)
        return approval;
    const base::Result<QString> key = signer->verify(approvalText(state.subject), signature);
    if (key)
        approval.key = *key;
    else
        state.problems +=
            Tr::tr("The signature of %1's approval does not hold: %2").arg(approval.name, key.error().message);
    return approval;
}

} // namespace

void applyApproval(ApprovalState &state, const QJsonObject &json, ports::Signer *signer)
{
    const QString action = json["action"_L1].toString();
    const QString email = identityOf(json);
    if (action == "approval.request"_L1) {
        state.requestedBy = json["actor"_L1]["name"_L1].toString();
        state.requestedEmail = email;
        state.requestedAt = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
        state.note = json["reason"_L1].toString();
        state.components = textsOf(json["components"_L1]);
        state.types = textsOf(json["types"_L1]);
    } else if (action == "approval.give"_L1) {
        Approval approval = approvalOf(json, signer, state);
        state.given.removeIf(
            [&email](const Approval &given) { return given.email.compare(email, Qt::CaseInsensitive) == 0; });
        state.given += std::move(approval);
    } else if (action == "approval.withdraw"_L1) {
        takeBack(state, email);
    }
}

QByteArray approvalText(const ApprovalSubject &subject)
{
    const auto bytes = base::canonicalJson(
        {{u"approve"_s, subject.plan}, {u"promotion"_s, subject.promotion}, {u"environment"_s, subject.environment}});
    return bytes.value_or(QByteArray());
}

base::Result<> requestApproval(const ports::Backends &backends, const ApprovalSubject &subject,
                               const QStringList &components, const QStringList &types, const QString &note,
                               async::Monitor &monitor)
{
    AuditEntry entry = entryOf(u"approval.request"_s, backends, subject, note);
    entry.details.insert(u"components"_s, QJsonArray::fromStringList(components));
    entry.details.insert(u"types"_s, QJsonArray::fromStringList(types));
    return put(backends, entry, monitor);
}

base::Result<> approve(const ports::Backends &backends, const ApprovalSubject &subject, const QString &note,
                       const Grant<Capability::ApprovePlan> &grant, async::Monitor &monitor)
{
    if (grant.expired() || grant.context().environment.name.compare(subject.environment, Qt::CaseInsensitive) != 0)
        return base::failure(base::Errc::Denied,
                             Tr::tr("The permission at hand is not for an approval in %1. Nothing was approved.")
                                 .arg(subject.environment));
    AuditEntry entry = entryOf(u"approval.give"_s, backends, subject, note);
    const std::unique_ptr<ports::Signer> signer = backends.signer();
    if (signer && !signer->keyName().isEmpty()) {
        const base::Result<QByteArray> signature = signer->sign(approvalText(subject));
        if (!signature)
            return base::failure(signature);
        entry.details.insert(u"signature"_s, QString::fromUtf8(*signature));
    }
    return put(backends, entry, monitor);
}

base::Result<> withdrawApproval(const ports::Backends &backends, const ApprovalSubject &subject, const QString &note,
                                async::Monitor &monitor)
{
    return put(backends, entryOf(u"approval.withdraw"_s, backends, subject, note), monitor);
}

base::Result<ApprovalState> approvalState(ports::Repository &repository, ports::Signer *signer,
                                          const ApprovalSubject &subject)
{
    ApprovalState state;
    state.subject = subject;
    if (subject.promotion.isEmpty())
        return state;
    const base::Result<QList<AuditRecord>> records = approvalRecords(repository, subject.promotion, kDepth);
    if (!records)
        return base::failure(records);
    const base::Result<People> people = readPeople(repository);
    if (!people)
        return base::failure(people);
    for (const AuditRecord &record : *records) {
        // An approval of what the plan was before says nothing of what it is now.
        if (subjectOf(record.json) == subject)
            applyApproval(state, people->named(record.json), signer);
    }
    return state;
}

base::Result<QList<ApprovalState>> approvalRequests(ports::Repository &repository, ports::Signer *signer, int depth)
{
    const base::Result<QList<AuditRecord>> records = approvalRecords(repository, {}, depth);
    if (!records)
        return base::failure(records);
    const base::Result<People> people = readPeople(repository);
    if (!people)
        return base::failure(people);
    QList<ApprovalState> states;
    for (const AuditRecord &record : *records) {
        const ApprovalSubject subject = subjectOf(record.json);
        auto found = std::ranges::find(states, subject, &ApprovalState::subject);
        if (found == states.end()) {
            ApprovalState state;
            state.subject = subject;
            states.prepend(state);
            found = states.begin();
        }
        applyApproval(*found, people->named(record.json), signer);
    }
    states.removeIf([](const ApprovalState &state) { return !state.requestedAt.isValid(); });
    return states;
}

QList<Approval> counting(const QList<Approval> &given, const ApprovalRule &rule, const PolicyFile &policy,
                         const QStringList &involved)
{
    QList<Approval> counted;
    QStringList names;
    for (const Approval &approval : given) {
        const Person *person = policy.person(approval.key, approval.email);
        if (!person || names.contains(person->name))
            continue;
        const bool may =
            std::ranges::any_of(person->roles, [&rule](const QString &role) { return rule.roles.contains(role); });
        const bool proven = !approval.key.isEmpty() && person->keys.contains(approval.key);
        // Somebody whose key the policy knows says yes with it, or it could be anybody in their name.
        const bool known = proven || (!policy.keysRequired && person->keys.isEmpty());
        const bool own = std::ranges::any_of(involved, [&](const QString &other) {
            const Person *one = other.isEmpty() ? nullptr : policy.person({}, other);
            return (one && one->name == person->name) || approval.email.compare(other, Qt::CaseInsensitive) == 0 ||
                   person->name.compare(other, Qt::CaseInsensitive) == 0 ||
                   approval.name.compare(other, Qt::CaseInsensitive) == 0;
        });
        if (!may || !known || (rule.fourEyes && own))
            continue;
        names += person->name;
        counted += approval;
    }
    return counted;
}

} // namespace backflow::governance
