#pragma once

#include "core/async/monitor.h"
#include "core/base/result.h"
#include "core/model/environment.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace backflow::snapshot {

/// One row of an org's SetupAuditTrail, as the org wrote it.
struct AuditRow {
    QString id;
    QDateTime at;
    /// `changedApexClass`
    QString action;
    /// `Apex Class`
    QString section;
    /// A sentence in the language of whoever did it.
    QString display;
    QString by;
    /// Who acted in the name of `by`; empty when nobody did.
    QString delegate;
    bool operator==(const AuditRow &) const = default;
};

/// What this machine holds of an org's audit trail.
struct AuditTrail {
    /// Name of the environment; of a trail that was kept before names were: its slug.
    QString environment;
    QString orgId;
    /// Oldest first.
    QList<AuditRow> rows;
    /// Invalid when nothing was ever imported.
    QDateTime importedAt;
    bool operator==(const AuditTrail &) const = default;
};

/// An empty trail when none was imported. Errors: those of JournalStore but NotFound.
base::Result<AuditTrail> loadAuditTrail(ports::JournalStore &journal, const model::Environment &environment);

/// Every trail that was ever imported, by slug. Errors: those of JournalStore.
base::Result<QList<AuditTrail>> importedAuditTrails(ports::JournalStore &journal);

/// Rows that are not at hand any more, oldest first: nothing that was imported is lost. Errors: those of JournalStore.
base::Result<QList<AuditRow>> olderTrailRows(ports::JournalStore &journal, const AuditTrail &trail);

/// Reads what the org wrote since the last import (half a year the first time: it keeps no more) and adds it to what is
/// held. Errors: those of OrgGateway (OrgFault where the user may not see it) and JournalStore.
base::Result<AuditTrail> importAuditTrail(const ports::Backends &backends, const model::Environment &environment,
                                          async::Monitor &monitor);

} // namespace backflow::snapshot
