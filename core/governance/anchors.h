#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/auditchain.h"
#include "core/governance/policyfile.h"
#include "core/ports/repository.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::governance {

/// The head of the record, cross-posted to a second remote whose keepers are others (reference: reliability 5.3): who
/// rewrites the record, or shows two people two of them, has to rewrite this one as well. The branch lies in a
/// repository of its own, the witness, whose `origin` is that remote; it holds no more than numbers and hashes.
inline constexpr QLatin1StringView kAnchorBranch("backflow/anchors");

/// One day's or week's head.
struct Anchor {
    qint64 seq = 0;
    /// `sha256:…` of that record.
    QString head;
    QDateTime at;
    /// Pseudonym of who set it.
    QString person;
    bool operator==(const Anchor &) const = default;
};

base::Result<QByteArray> anchorBytes(const Anchor &anchor);
/// Errors: Corrupt.
base::Result<Anchor> parseAnchor(const QByteArray &bytes);

/// Those of the witness, oldest first, as it was last heard of. Errors: Corrupt, those of Repository.
base::Result<QList<Anchor>> readAnchors(ports::Repository &witness);

/// Fetches from the second remote. Errors: Corrupt (it no longer holds what was seen of it), Offline, Unauthorized, …
base::Result<> fetchAnchors(ports::Repository &witness, async::Monitor &monitor);

struct AnchorAsk {
    /// Who sets it: a pseudonym.
    QString person;
    QDateTime now;
    AnchorRule rule;
    /// Also when the last one is younger than the rule asks.
    bool always = false;
};
/// Sets one for the newest record that others have, when the last is a day or a week old (`rule`) and there is a newer
/// record. Gives it; nothing when none was due. Errors: Corrupt (an anchor names a record that is not in the trail
/// here), Denied (the second remote refuses), Offline, Unauthorized, those of Repository.
base::Result<std::optional<Anchor>> setAnchor(ports::Repository &repository, ports::Repository &witness,
                                              const AnchorAsk &ask, async::Monitor &monitor);

/// Whether every anchor names a record that stands at its place. Changes `verdict` where not.
void checkAnchors(const AuditWalk &walk, const QList<Anchor> &anchors, AuditVerdict &verdict);

} // namespace backflow::governance
