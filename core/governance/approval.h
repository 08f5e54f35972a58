#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/policyfile.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::governance {

/// What is asked for: one plan, to one environment. Everything a signature is over.
struct ApprovalSubject {
    QString promotion;
    /// `sha256:…`
    QString plan;
    QString environment;
    bool operator==(const ApprovalSubject &) const = default;
};
/// The bytes that an approver signs.
QByteArray approvalText(const ApprovalSubject &subject);

/// Somebody said yes.
struct Approval {
    QString name;
    QString email;
    /// The key whose signature holds; empty = it is their word alone.
    QString key;
    QDateTime at;
    QString note;
    bool operator==(const Approval &) const = default;
};

/// What the record says of one plan.
struct ApprovalState {
    ApprovalSubject subject;
    /// Who asked, if anybody did, and what for.
    QString requestedBy;
    QString requestedEmail;
    QDateTime requestedAt;
    QString note;
    QStringList components;
    QStringList types;
    /// Given and not withdrawn; one a person.
    QList<Approval> given;
    /// An approval whose signature does not hold, in words.
    QStringList problems;
};

class Authorizer;
template <Capability C>
class Grant;

/// Puts a request on record. Asking needs no right. Errors: those of the audit branch.
base::Result<> requestApproval(const ports::Backends &backends, const ApprovalSubject &subject,
                               const QStringList &components, const QStringList &types, const QString &note,
                               async::Monitor &monitor);
/// Approves; signed over the plan's hash when a key is here. Errors: Denied (one's own plan where four eyes are asked
/// for is not refused here: it does not count), those of the audit branch.
base::Result<> approve(const ports::Backends &backends, const ApprovalSubject &subject, const QString &note,
                       const Grant<Capability::ApprovePlan> &grant, async::Monitor &monitor);
/// Takes one's own approval, or one's request, back. Needs no right.
base::Result<> withdrawApproval(const ports::Backends &backends, const ApprovalSubject &subject, const QString &note,
                                async::Monitor &monitor);

/// Takes one record (`approval.…`), with the names in it (People::named), into account.
void applyApproval(ApprovalState &state, const QJsonObject &record, ports::Signer *signer);

/// From the record. `signer` may be null: then every approval is a word alone.
base::Result<ApprovalState> approvalState(ports::Repository &repository, ports::Signer *signer,
                                          const ApprovalSubject &subject);
/// Requests of the last `depth` records that were not withdrawn, newest first.
base::Result<QList<ApprovalState>> approvalRequests(ports::Repository &repository, ports::Signer *signer,
                                                    int depth = 2000);

/// The approvals that count for a rule: by who may approve, by a key where the policy wants one, and by other people
/// than those `involved` (names or e-mail addresses) where it wants four eyes.
QList<Approval> counting(const QList<Approval> &given, const ApprovalRule &rule, const PolicyFile &policy,
                         const QStringList &involved);

} // namespace backflow::governance
