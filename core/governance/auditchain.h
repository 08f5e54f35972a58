#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/ports/repository.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace backflow::governance {

class SignatureCrew;

/// The branch that holds the record: one record = one commit, file `YYYY/MM/<seq>-<id>.json`, each with the SHA-256 of
/// the record before it, so that an export verifies without Git (reference: reliability 5.2).
inline constexpr QLatin1StringView kAuditBranch("backflow/audit");

/// What somebody did, before it takes its place in the chain.
struct AuditEntry {
    /// `promote.intent`, `promote.result`, `retrieve`, `lock.break`, …
    QString action;
    QString actorName;
    QString actorEmail;
    QDateTime at;
    /// ULID of the promotion it belongs to; may be empty.
    QString promotion;
    /// Further members of the record: `from`, `to`, `plan`, `deploy`, `reason`, `rollbackOf`, `seen`, …
    QJsonObject details;
    /// Stands for name and address in the record; set where it takes its place. Empty in records of before there were
    /// pseudonyms.
    QString person = {};
    /// `server` or `client` (walls.h); set where it takes its place.
    QString enforcement = {};
    /// Id of the user that the org knows them as, where it was asked.
    QString sfUser = {};
};

/// A record in its place.
struct AuditRecord {
    qint64 seq = 0;
    /// ULID.
    QString id;
    /// `sha256:…` of the stored bytes: the next record's `prev`.
    QString hash;
    /// The stored record, whole.
    QJsonObject json;
};

/// The canonical bytes of the record that follows `previous` (nothing = the first one).
/// Errors: InvalidInput when a detail is not canonical JSON.
base::Result<QByteArray> auditBytes(const AuditEntry &entry, const QString &id,
                                    const std::optional<AuditRecord> &previous);

/// `2026/11/0000000042-01K….json`
QString auditPath(const AuditRecord &record);

/// Reads the bytes of a stored record. Errors: Corrupt.
base::Result<AuditRecord> parseAuditRecord(const QByteArray &bytes);

/// Appends to the local chain by compare-and-swap, again when somebody else was quicker. Who acts goes in under a
/// pseudonym (peoplebranch.h); so does the author of a plan, and is left out where the map does not know them.
/// Errors: those of Repository, Corrupt when the tip holds no readable record.
base::Result<AuditRecord> appendAudit(ports::Repository &repository, const AuditEntry &entry, async::Monitor &monitor);

/// Brings the local chain and the remote's together and pushes: records the remote does not have yet take new places
/// behind those it has. Does nothing without a remote. Errors: Corrupt (the remote's was rewritten), Offline,
/// Unauthorized, Denied (the remote refuses).
base::Result<> publishAudit(ports::Repository &repository, async::Monitor &monitor);

/// The latest record of a promotion with that action, looking back over the last `depth` records.
base::Result<std::optional<AuditRecord>> findAudit(ports::Repository &repository, const QString &promotion,
                                                   const QString &action, int depth = 2000);

/// Newest first. `limit` 0 = all.
base::Result<QList<AuditRecord>> readAudit(ports::Repository &repository, int limit);

/// One record of a chain that was found whole.
struct AuditPlace {
    QString path;
    model::ContentId content;
    /// `sha256:…` of its bytes.
    QString hash;
    /// So that who looks further reads nothing twice.
    QByteArray bytes;
};

/// What a walk over the whole chain went through, for who looks further.
struct AuditWalk {
    /// By number.
    std::vector<AuditPlace> places;
    /// Newest first.
    QList<ports::CommitInfo> commits;
};

/// What a walk over the whole chain found.
struct AuditVerdict {
    enum class Kind { Whole, Altered, Missing, Forked, BadSignature, PolicyNotFollowed };
    Kind kind = Kind::Whole;
    qint64 records = 0;
    /// `sha256:…` of the last record; empty for an empty chain.
    QString head;
    /// Of anything but Whole: which record, and what is wrong with it, in words.
    QString finding;
    /// Its number; 0 where no single one is to blame.
    qint64 firstBad = 0;
    /// Of a whole chain with records.
    std::shared_ptr<const AuditWalk> walk = {};
};

/// `known` is the head this machine saw last: (seq, hash). A chain that does not hold it was rewritten.
struct KnownHead {
    qint64 seq = 0;
    QString hash;
};
/// `crew` has begun to read the audit branch; null = it is read here.
base::Result<AuditVerdict> verifyAuditChain(ports::Repository &repository, const std::optional<KnownHead> &known,
                                            SignatureCrew *crew = nullptr);

} // namespace backflow::governance
