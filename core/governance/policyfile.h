#pragma once

#include "core/base/result.h"
#include "core/governance/capability.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::governance {

/// Some capabilities, somewhere, on some metadata.
struct Right {
    QList<Capability> can;
    /// `*`, `own` (the person's own environments), the name of a tier, or `=UAT` for one environment.
    QStringList where;
    /// Metadata types it is limited to; empty = all.
    QStringList types = {};
    /// Metadata types it does not reach.
    QStringList except = {};
    bool operator==(const Right &) const = default;
};

struct Role {
    /// As people refer to it: `developer`.
    QString id;
    QString title;
    QList<Right> rights;
    bool operator==(const Role &) const = default;
};

struct Person {
    QString name;
    /// Who Git says they are.
    QStringList emails;
    /// Names of signing keys as ports::Signer gives them: `SHA256:…`.
    QStringList keys;
    QStringList roles;
    /// Names of environments that are theirs.
    QStringList own;
    bool operator==(const Person &) const = default;
};

/// A deployment there needs that many people's approval.
struct ApprovalRule {
    QStringList where;
    QStringList types = {};
    int count = 1;
    /// Who may approve.
    QStringList roles;
    /// Who deploys without.
    QStringList exempt = {};
    /// The approver is neither who planned nor who deploys.
    bool fourEyes = true;
    bool operator==(const ApprovalRule &) const = default;
};

/// Tests that a deployment there has to run at least: `RunSpecifiedTests`, `RunLocalTests`, …
struct TestRule {
    QStringList where;
    QString level;
    bool operator==(const TestRule &) const = default;
};

/// A deployment there is held against compliance rules first, and stopped by what it would bring in.
struct ComplianceRule {
    QStringList where;
    /// `low`, `medium`, `high`, `critical`: what is less bad does not count.
    QString atLeast;
    /// Only these rules, by id; empty = all.
    QStringList rules = {};
    /// Roles that may let it pass all the same, with a reason on record.
    QStringList override = {};
    bool operator==(const ComplianceRule &) const = default;
};

/// Metadata that only some roles may look into.
struct ViewRule {
    QStringList types;
    QStringList roles;
    bool operator==(const ViewRule &) const = default;
};

/// A deployment there from an org that is on a later release of Salesforce (a sandbox on a preview, say): what it
/// brings may not exist there yet. Where it blocks, those who hold one of the roles may let it through, with a reason
/// that goes on record; where it does not, it only warns, as does a policy that says nothing.
struct ReleaseRule {
    QStringList where;
    bool blocks = true;
    /// Who may override; empty = nobody.
    QStringList roles = {};
    bool operator==(const ReleaseRule &) const = default;
};

/// The head of the record is told to a second remote, whose keepers are others (anchors.h).
struct AnchorRule {
    enum class Every { Day, Week };
    QString remote;
    Every every = Every::Day;
    bool operator==(const AnchorRule &) const = default;
};

/// Who may do what: the file `policy.json` on `backflow/policy`. Immutable; the next one has `version + 1`.
struct PolicyFile {
    qint64 version = 1;
    QDateTime issued;
    QDateTime expires;
    /// The oldest Backflow that may write.
    QString minimumClient;
    QString note;
    QList<Role> roles;
    QList<Person> people;
    /// Roles of everybody who is not named; none = they may do nothing.
    QStringList everyone;
    QList<ApprovalRule> approvals;
    QList<TestRule> tests;
    QList<ViewRule> views;
    QList<ComplianceRule> compliance;
    /// Compliance rules of the team's own, as their files have them; they count beside those of Backflow.
    QJsonArray complianceRules;
    QList<ReleaseRule> releases = {};
    QList<AnchorRule> anchors = {};
    /// A person is who they say only when their signing key is here.
    bool keysRequired = false;
    /// Records have to be signed.
    bool signedRecords = false;
    bool operator==(const PolicyFile &) const = default;

    const Role *role(const QString &id) const;
    /// By key, else by e-mail address; null when nobody of that name is in it.
    const Person *person(const QString &key, const QString &email) const;
    /// Names of those who hold one of the roles.
    QStringList holders(const QStringList &roles) const;
};

/// Canonical bytes. Errors: InvalidInput.
base::Result<QByteArray> policyBytes(const PolicyFile &policy);
/// Strict: an unknown member, role, capability or tier is refused with the place it stands at; so is a policy that
/// nobody could ever change again. Errors: TooLarge, Malformed, InvalidInput.
base::Result<PolicyFile> parsePolicy(const QByteArray &bytes);
/// The same, indented: for editing.
base::Result<QByteArray> policyForEditing(const PolicyFile &policy);

/// What `policy init` begins with: viewer, admin, developer and release manager; the person who makes it is the admin.
PolicyFile startingPolicy(const Person &admin, const QDateTime &now);

/// True when the list of places takes in that environment.
bool reaches(const QStringList &where, const model::Environment &environment, const Person *person);

} // namespace backflow::governance
