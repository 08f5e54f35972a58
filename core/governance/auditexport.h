#pragma once

#include "core/async/monitor.h"
#include "core/governance/auditchain.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QString>

namespace backflow::governance {

/// Which records an export holds; nothing set = all.
struct AuditFilter {
    QDateTime from;
    QDateTime until;
    /// `promote.`: actions that begin so.
    QString action;
    /// Name, e-mail address or pseudonym.
    QString person;
    QString environment;
    /// Of a record with the names in it.
    bool lets(const QJsonObject &record) const;
};

struct AuditExported {
    qint64 records = 0;
    qint64 skipped = 0;
    QString head;
    /// Key that signed the manifest; empty = not signed.
    QString signedBy;
};

/// Writes `records.jsonl`, `records.csv` and `manifest.json` (and `manifest.json.sig` when a key is here) into a
/// folder. A line of the first is a record's stored bytes, or, of one the filter leaves out, its number and hash, so
/// that the chain can be checked all the same. The CSV has people by name where the map has one: RFC 4180, UTC, cells
/// that a spreadsheet would run begin with an apostrophe. Errors: AlreadyExists, those of files and Repository.
base::Result<AuditExported> exportAudit(const ports::Backends &backends, const AuditFilter &filter,
                                        const QString &folder, async::Monitor &monitor);

/// Checks an export without the repository it came from: each record against the one before, the files against the
/// manifest, the manifest against its signature (`signer` may be null: then that is not checked).
/// Errors: Io when it cannot be read.
base::Result<AuditVerdict> verifyExport(const QString &folder, ports::Signer *signer);

} // namespace backflow::governance
