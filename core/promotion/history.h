#pragma once

#include "core/base/result.h"
#include "core/governance/auditchain.h"
#include "core/model/pipeline.h"
#include "core/ports/backends.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace backflow::promotion {

/// One line of the record: an audit record, or a change seen by a snapshot.
struct HistoryEvent {
    QString id;
    QDateTime when;
    QString who;
    /// Environment name.
    QString where;
    /// What happened, in words.
    QString what;
    /// `promotion`, `rollback`, `retrieve`, `decision`, …: the audit action.
    QString action;
    QString promotion;
    QString reason;
    /// The stored record, whole.
    QJsonObject record;
};

/// Newest first, from the audit branch. Errors: those of Repository.
base::Result<QList<HistoryEvent>> history(ports::Repository &repository, int limit);

/// Walks the audit chain, from the head this machine saw last, and the local journal; remembers the head when all is
/// whole. Errors: those of Repository; Corrupt when the journal does not fit its own hashes.
base::Result<governance::AuditVerdict> auditVerdict(ports::Repository &repository, ports::JournalStore &journal);

struct AuditCheck {
    qint64 records = 0;
    QString head;
};
/// The same with anything but a whole chain as an error. Errors: Corrupt, naming the first bad record.
base::Result<AuditCheck> verifyAudit(ports::Repository &repository, ports::JournalStore &journal);

} // namespace backflow::promotion
