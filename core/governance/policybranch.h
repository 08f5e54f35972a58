#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/authorizer.h"
#include "core/governance/standing.h"
#include "core/ports/backends.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace backflow::governance {

inline constexpr QLatin1StringView kPolicyBranch("backflow/policy");

/// What this machine trusts: outside of the repository, so that who can push cannot change it.
struct PolicyPin {
    /// Commit that was trusted last.
    QString commit;
    qint64 version = 0;
    /// `sha256:…` of the first policy trusted.
    QString fingerprint;
    bool operator==(const PolicyPin &) const = default;
};
base::Result<std::optional<PolicyPin>> policyPin(ports::JournalStore &journal);

/// One version on the branch.
struct PolicyVersion {
    model::CommitId commit;
    PolicyFile policy;
    /// Key that signed it; empty = not signed.
    QString key;
    QString byName;
    QDateTime at;
    /// `sha256:…` of its bytes.
    QString hash;
};
/// Newest first. Errors: Corrupt when one of them cannot be read.
base::Result<QList<PolicyVersion>> policyVersions(ports::Repository &repository);

/// The newest one here, trusted or not: for what only prepares a question to the gate. Nothing = there is none, or none
/// that can be read.
base::Result<std::optional<PolicyFile>> policyAtTip(ports::Repository &repository);

/// Takes the policy the remote has, checks it from the version trusted last (or, the first time, from its beginning),
/// pins it, and says who the person at this machine is in it. Anything that does not fit makes it Untrusted: a version
/// that is not the one before plus one, that stands beside a record rewritten on the remote, that does not descend from
/// what was trusted, that no administrator of the one before signed although they have keys. Errors: those of the
/// ports; a wrong policy is none.
base::Result<Standing> loadStanding(const ports::Backends &backends);

/// Trusts the policy that is there now, whatever was trusted before: for the person who asked the team and compared
/// the fingerprint. Errors: NotFound, InvalidInput (another fingerprint).
base::Result<> trustPolicy(const ports::Backends &backends, const QString &fingerprint, async::Monitor &monitor);
/// Of the policy that is there now. Errors: NotFound, those of the ports.
base::Result<QString> policyFingerprint(ports::Repository &repository);

/// Makes `policy` the next version, on record before it is: version and time are set here. Giving roles to people or
/// changing what roles may do needs the second grant too. Published where there is a remote.
/// Errors: InvalidInput, Denied, Conflict (somebody was quicker), those of the ports.
base::Result<Standing> applyPolicy(const ports::Backends &backends, PolicyFile policy,
                                   const Grant<Capability::EditPolicy> &grant,
                                   const Grant<Capability::ManageRoles> *roles, async::Monitor &monitor);

/// Keys of those who may change that policy: one of them has to sign the next.
QStringList keysOfEditors(const PolicyFile &policy);

/// What a new version would change, a sentence each; on record without the names of people.
QStringList policyChanges(const PolicyFile &before, const PolicyFile &after, bool names = true);

} // namespace backflow::governance
