#pragma once

#include "core/async/monitor.h"
#include "core/governance/auditchain.h"
#include "core/governance/signaturecrew.h"
#include "core/ports/signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <memory>

namespace backflow::governance {

/// What a whole chain is looked into for further. Records up to `since` are taken as looked at before.
struct AuditScope {
    qint64 since = 0;
    /// Has begun to check the signatures of the audit branch behind `since`; null = they are checked one after another.
    std::shared_ptr<SignatureCrew> crew = {};
};

struct AuditFacts {
    qint64 checked = 0;
    qint64 signedRecords = 0;
    /// Signatures that cannot be checked here (a public key that is not in the keyring, …), a sentence each.
    QStringList unchecked;
};

/// After verifyAuditChain found the chain whole: whether every commit is that of its record, every signature holds and
/// is that of who acted, whether the records are signed that had to be, whether the policy of its time gave each yes
/// that is on record, and whether every promotion under a policy was preceded by a yes. Changes `verdict` to what is
/// wrong. Errors: those of Repository.
base::Result<AuditFacts> checkAuditFurther(ports::Repository &repository, const AuditScope &scope,
                                           AuditVerdict &verdict, async::Monitor &monitor);

/// `sha256:…` of the newest record that others have, too (or, without a remote, of the newest): what commits elsewhere
/// name so that the chain cannot be cut behind it. Empty where there is none.
base::Result<QString> auditHead(ports::Repository &repository);
/// Commits of environment branches that name a record which is not in the chain, a sentence each. `walk` is that of a
/// chain found whole; null = it is gone through anew.
base::Result<QStringList> lostHeads(ports::Repository &repository, const QStringList &branches,
                                    const AuditWalk *walk = nullptr);

} // namespace backflow::governance
