#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/governance/auditchain.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace backflow::governance {

/// Records wait in a workspace until a remote has them, and get their place in the chain only there. So that none of
/// them can be left out or put before another meanwhile, each names the one written before it in the same workspace:
/// `localPrev` (reference: reliability 5.2). Which workspace that is stays on this machine and is pushed nowhere.
inline constexpr QLatin1StringView kSpoolBranch("backflow/seen/spool");
/// Trailer of a commit of the audit branch: the workspace it was written in and the record's spoolHash.
inline constexpr QLatin1StringView kSpoolTrailer("Backflow-Spool");

struct Spool {
    /// ULID.
    QString id;
    /// The record's `client`: version, hash of the program's file, Qt it runs on, and the spool's id.
    QJsonObject client;
};

/// That of this workspace; made where it has none. Errors: those of Repository.
base::Result<Spool> openSpool(ports::Repository &repository, const QDateTime &now, async::Monitor &monitor);

/// `sha256:…` of a stored record without what its place in the chain gave it (`seq`, `prev`): the same wherever it is
/// put.
QString spoolHash(const QByteArray &record);

/// spoolHash of the last record up to `tip` that was written in that workspace; empty where there is none.
base::Result<QString> lastOfSpool(ports::Repository &repository, const std::optional<model::CommitId> &tip,
                                  const QString &id);

/// Whether each record's `localPrev` stands before it, and so does the head its writer had seen (`seen.auditHead`).
/// Changes `verdict` where not; `notes` gets a sentence for what only a copied workspace explains, and for what was
/// accepted by the team (`tamper.accept`).
void checkSpools(const AuditWalk &walk, AuditVerdict &verdict, QStringList &notes);

} // namespace backflow::governance
